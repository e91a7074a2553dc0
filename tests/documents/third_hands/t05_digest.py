"""The digest of a village's plan: boxes, arrows, marks and fragments; two text boxes and small tables side by side."""

from tests.documents.office.expecting import Expected, Sample, Stands
from tests.documents.office.rich import text_box, with_names_at_the_root
from tests.documents.office.word import Nested, add_table, blank, bold, document_bytes, header_and_footer, write
from tests.documents.third_hands.also import (
    BACK,
    BODY,
    COST,
    DOING,
    FACT,
    PARENT,
    PICTURE,
    REVIEW,
    STAFF,
    TROUBLE,
    WHOLE,
)

WELL, HERD, STAY = "水道の遠隔検針", "牧場の見張り番", "空き家の鍵あけ"

TOP = """
# 桐原村デジタル実装計画〔概要版〕
▶ 対象期間　2026～2029年度　　▶ 策定　2026年3月（予定）　　▶ 位置付け　桐原村総合戦略の実行計画
## ◆ なぜ今つくるのか
● 村の人口は 2,184人（2025.4）。20年後は 1,200人 の見込み
● 役場職員は 48人 で、うち8人が5年以内に定年
⇒ 人手に頼るやり方のままでは、水道も牧場も宿も続けられない
"""

MIDDLE = """
## ◆ 村のいま　→　困りごとの根っこ　→　打つ手
| 分野 | 村のいま | 困りごとの根っこ | 打つ手 |
| 水道 | 検針員2人で986戸を回り、2か月に1度の検針に延べ11日 | 積雪で検針できない家が冬に310戸。漏水に気付くのが2か月後になる | 水道の遠隔検針 |
| 畜産 | 牧場5戸、放牧牛430頭。脱柵が年23件 | 夜間の見回りが家族だけで、70代の3戸には跡継ぎがいない | 牧場の見張り番 |
| 観光 | 体験宿の利用 年640泊 | 空き家の持ち主が村外におり、鍵の受渡しのたびに職員が同行 | 空き家の鍵あけ |
## ◆ 2029年度の村
"""

BOTTOM = """
## ◆ 三つの事業
"""

TAIL = """
## ◆ 物差し
| | 2024年度 | ⇒ | 2029年度 |
| 漏水に気付くまでの日数 | 60日 | ⇒ | 2日 |
| 脱柵の件数 | 23件 | ⇒ | 8件 |
| 体験宿の延べ宿泊数 | 640泊 | ⇒ | 1,500泊 |
## ◆ 進め方
■ 村長をトップに、総務・建設・産業の三課長で構成する「デジタル実装会議」が毎月進みを確かめる
■ 年度末に結果を「村だより」に掲載。2年連続で目標の半分に届かない事業は取りやめる
■ 総事業費 8,460万円（うち国・県 4,100万円）。運用費 年540万円 の財源は今後検討
詳しくは本編をご覧ください　　桐原村総務課　電話 0000-00-0000
"""


def build() -> bytes:
    document = blank("ＢＩＺ ＵＤゴシック", 10)
    write(document, TOP, heading=bold)
    write(document, MIDDLE, heading=bold)
    text_box(document, ["水道の検針は一軒も歩かずに済み、漏れた水は翌日に止まっている"])
    text_box(document, ["牛が柵を越えればすぐ知らせが来て、牧場の人は夜に眠れている"])
    write(document, BOTTOM, heading=bold)
    add_table(
        document,
        [
            [
                Nested(
                    "① 水道の遠隔検針\n無線式の水道メーター986台に取り替え、毎日の使用量を役場で見る。担当：建設課",
                    [
                        ["年度", "2026", "2027", "2028"],
                        ["台数", "200", "400", "386"],
                        ["費用（万円）", "1,100", "2,200", "2,120"],
                    ],
                    "メーターの交換時期（8年）に合わせ、二重の出費を避ける。",
                ),
                Nested(
                    "② 牧場の見張り番\n牛の首に位置を知らせる札を付け、柵を越えたら牧場主と当番に通知。担当：産業課",
                    [["年度", "2026", "2027"], ["頭数", "100", "330"], ["費用（万円）", "460", "1,180"]],
                    "札の電池交換は畜産組合が行う。農業大学校の学生が地図づくりに協力。",
                ),
                Nested(
                    "③ 空き家の鍵あけ\n空き家14軒に暗証番号式の鍵を付け、予約した人に番号を送る。担当：産業課",
                    [["年度", "2027", "2028"], ["軒数", "4", "10"], ["費用（万円）", "400", "1,000"]],
                    "掃除と見回りを誰が担うかは調整中。",
                ),
            ]
        ],
    )
    write(document, TAIL, heading=bold)
    header_and_footer(document, "村民説明会　配布資料", "")
    return with_names_at_the_root(document_bytes(document))


STANDS = (
    Stands("period", "2026～2029年度", also=("projects.schedule",)),
    Stands("written", "2026年3月", also=("formulation.next_steps", "formulation.process.when")),
    Stands("document", "概要版", also=("title",)),
    Stands("formulation.parent_plans.name", "桐原村総合戦略", also=PARENT),
    Stands("municipality.population", "2,184人", under="◆ なぜ今つくるのか", also=(*FACT, *BACK)),
    Stands(
        "municipality.other", "役場職員は 48人", under="◆ なぜ今つくるのか", also=(*FACT, *BACK, "formulation.people")
    ),
    Stands(
        "formulation.background",
        "人手に頼るやり方のままでは、水道も牧場も宿も続けられない",
        under="◆ なぜ今つくるのか",
        also=(*BACK, *TROUBLE),
    ),
    Stands("vision.current.content", "検針員2人で986戸を回り", of="水道", under="村のいま", also=FACT),
    Stands("issues.causes", "漏水に気付くのが2か月後になる", of="水道", under="困りごとの根っこ", also=TROUBLE),
    Stands("vision.current.content", "脱柵が年23件", of="畜産", under="村のいま", also=FACT),
    Stands("issues.causes", "70代の3戸には跡継ぎがいない", of="畜産", under="困りごとの根っこ", also=TROUBLE),
    Stands("issues.causes", "鍵の受渡しのたびに職員が同行", of="観光", under="困りごとの根っこ", also=TROUBLE),
    Stands("vision.picture", "漏れた水は翌日に止まっている", under="◆ 2029年度の村", also=PICTURE),
    Stands("vision.picture", "牧場の人は夜に眠れている", under="◆ 2029年度の村", also=PICTURE),
    Stands("projects.content", "無線式の水道メーター986台に取り替え", of=WELL, also=DOING),
    Stands("projects.owner", "建設課", of=WELL, also=STAFF),
    Stands("projects.cost.yearly", "2,120", of=WELL, under="費用（万円）", means="2,120万円", also=COST),
    Stands(
        "projects.existing_systems",
        "メーターの交換時期（8年）に合わせ",
        of=WELL,
        also=(
            "projects.cost.notes",
            "projects.calendar",
            "projects.notes",
            "projects.cost.effect",
            "projects.content",
            "projects.schedule",
        ),
    ),
    Stands("projects.content", "牛の首に位置を知らせる札を付け", of=HERD, also=DOING),
    Stands("projects.operation", "札の電池交換は畜産組合が行う", of=HERD, also=(*STAFF, "projects.partners")),
    Stands(
        "projects.partners",
        "農業大学校の学生が地図づくりに協力",
        of=HERD,
        also=("projects.notes", "projects.people", "projects.frontline"),
    ),
    Stands("projects.content", "空き家14軒に暗証番号式の鍵を付け", of=STAY, also=DOING),
    Stands("projects.operation", "掃除と見回りを誰が担うかは調整中", of=STAY, also=STAFF),
    Stands("evaluation.indicators.baseline", "60日", of="漏水に気付くまでの日数", under="2024年度"),
    Stands("evaluation.indicators.target", "8件", of="脱柵の件数", under="2029年度"),
    Stands("evaluation.indicators.target", "1,500泊", of="体験宿の延べ宿泊数", under="2029年度"),
    Stands("evaluation.pdca.body", "「デジタル実装会議」が毎月進みを確かめる", under="◆ 進め方", also=(*BODY, *REVIEW)),
    Stands(
        "evaluation.pdca.publication",
        "年度末に結果を「村だより」に掲載",
        under="◆ 進め方",
        also=("evaluation.pdca.notes", "evaluation.pdca.when"),
    ),
    Stands(
        "evaluation.pdca.notes",
        "2年連続で目標の半分に届かない事業は取りやめる",
        under="◆ 進め方",
        also=(*REVIEW, "projects.fallback"),
    ),
    Stands("finance.cost", "8,460万円", under="◆ 進め方", also=WHOLE),
    Stands("finance.running", "運用費 年540万円 の財源は今後検討", under="◆ 進め方", also=WHOLE),
)

SAMPLES = (
    Sample(
        "t05_digest.docx",
        "digest of two pages: marks, arrows, text boxes, three projects side by side in cells with tables in them, an indicator table with ⇒ columns",
        build,
        Expected(
            title="桐原村デジタル実装計画",
            stands=STANDS,
            never=("村民説明会　配布資料",),
            once=("漏れた水は翌日に止まっている",),
            names={
                "projects": (WELL, HERD, STAY),
                "evaluation.indicators": ("漏水に気付くまでの日数", "脱柵の件数", "体験宿の延べ宿泊数"),
            },
            doubt="打つ手 may be read as measures that bear the names of the projects",
        ),
    ),
)
