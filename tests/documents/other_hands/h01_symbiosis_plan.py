"""A city's plan of eight pages: 序章, 第Ⅰ部, 第１, (ⅰ); a system chart as a table; projects as lines with labels run in."""

from docx.document import Document as Doc
from docx.shared import Pt
from docx.text.paragraph import Paragraph

from tests.documents.office.expecting import Expected, Sample, Stands
from tests.documents.office.word import (
    add_table,
    blank,
    contents_list,
    document_bytes,
    header_and_footer,
    styled,
    write,
)

TITLE = "第２期　潮見原市デジタル共生プラン"
HEADER = "潮見原市デジタル共生プラン（令和８年２月時点・庁内協議用）"

CONTENTS = (
    (1, "序章　改定に当たって", "1"),
    (2, "(ⅰ)　第１期を振り返って", "1"),
    (1, "第Ⅰ部　潮見原市のいま", "2"),
    (1, "第Ⅱ部　これからの姿と取組", "4"),
    (1, "第Ⅲ部　実現のために", "7"),
)

FIRST = """
# 序章　改定に当たって
### (ⅰ)　第１期を振り返って
本市は令和３年３月に第１期プランを定め、２３の取組を掲げました。このうち１７は予定どおり終わりましたが、残る６つは実証実験の段階で止まっています。止まった取組を確かめると、担当者の異動とともに引継ぎが途絶えたもの、機器は入れたものの使う課が決まっていなかったものが大半でした。
また、全国の市町村で基幹業務システムの切替えが進み、職員が現場で使う道具も見直す時期に来ています。こうした状況を踏まえ、第１期の終了に合わせてプランを改めるものです。
### (ⅱ)　ねらい
浜と山とに分かれて暮らす市民が、年齢や住む地区にかかわらず同じ時間で市の手助けを受けられるようにすること。これが第２期のねらいです。
### (ⅲ)　ほかの計画とのつながり
潮見原市総合計画２０３０の「暮らしを支える基盤」を受け、市の情報化の部門を具体化します。地域防災計画、公共交通計画とは見直しの時期をそろえます。
### (ⅳ)　対象とする年度
令和８年度から令和１２年度までの５か年とし、令和１０年度に中間の見直しを行います。
### (ⅴ)　つくり方
行革デジタル課が案を作り、課長補佐級１４人の検討部会で磨きました。令和７年１０月には漁協、商工会、民生委員の代表１１人から話を聴き、１２月に市民意見の募集を行いました（意見２６件）。外部の専門家には、国の派遣制度を使って２回来ていただきました。
---
# 第Ⅰ部　潮見原市のいま
## 第１　人と土地
本市は半島の付け根にあり、南の漁港と北の中山間地とを１本の国道が結びます。人口は７１，８８０人、高齢化率は３４．２％です。面積は２１１．４６平方キロメートル、世帯数は３２，０１５世帯となっています。
※　人口、世帯数は住民基本台帳（令和７年９月末日）による。
市の面積の６割を山林が占め、北部の１１集落では携帯電話のつながらない場所が残ります。
## 第２　数字で見る困りごと
市民２，０００人への調査（令和７年７月、回収率４６．８％）では、「平日の昼に窓口へ行けない」が最も多く、５８．３％を占めました。
## 第３　解きほぐした課題
### (ⅰ)　手続に時間がかかる
転入と子育ての手続では平均８７分を市役所で過ごしていただいています。同じ住所氏名を５つの用紙に書いていただくこと、課をまたぐ案内を職員の記憶に頼っていることが原因です。
### (ⅱ)　北部で診療を受けにくい
北部に常勤の医師はおらず、月２回の出張診療に１回平均４１人が並びます。医師を増やす見込みは立たず、待合所までの足がないことも受診を遠ざけています。
### (ⅲ)　漁港の見張りが途切れる
漁港の監視は夜間の巡回２回だけで、荒天時の係留の緩みに気付くのが遅れます。令和６年度は流された小型船が９隻ありました。
---
"""

SECOND = """
# 第Ⅱ部　これからの姿と取組
## 第１　５年後のまち
令和１３年３月の潮見原市では、転入した家族は自宅で下調べを済ませ、市役所には３０分しかいません。北部の高齢の方は、集落の集会所から画面越しに市立病院の医師と話し、薬はその日のうちに届きます。漁師は荒れた夜も家にいて、船の様子を手元で確かめられます。
## 第２　施策体系図
"""

CHART = (
    ("基本理念", "基本方針", "施　策", "主な事業"),
    (
        "浜も山も、同じ時間でつながる",
        "Ａ　待たせない市役所",
        "Ａ－１　書かない、回らない窓口への転換",
        "ワンストップ受付事業",
    ),
    ("^", "^", "Ａ－２　出張所の職員による手続の付添い（機器を使わない取組）", "－"),
    ("^", "Ｂ　離れていても届く医療", "Ｂ－１　集会所を診察の場にする", "集会所オンライン診療事業"),
    ("^", "Ｃ　見守られる港", "Ｃ－１　漁港の常時の見守り", "係留みまもり事業"),
)

THIRD = """
※　「－」は、既存の人員で行うため事業を立てないもの。
## 第３　重点事業
### (ⅰ)　ワンストップ受付事業
すること：転入、出生、死亡の３つの場面で、職員が聞き取った内容を一度だけ入力し、１２の課の申請書に差し込みます。
受け持ち：市民課（導入後の設定の変更は行革デジタル課）
進め方：令和８年度に業務の流れを書き出し、令和９年１０月から始めます。年度替わりの繁忙期を避けます。
元からある仕組み：住民記録システムは令和８年１月に標準準拠版へ切り替えたばかりで、連携の部品の費用をまだ見積もれていません。
お金：整備に２８，６００千円、年々の利用料に４，９５０千円。国の交付金を申請します。
### (ⅱ)　集会所オンライン診療事業
すること：北部の集会所６か所に診察用の端末と通信設備を置き、看護師が付き添って市立病院の医師の診察を受けられるようにします。
受け持ち：健康づくり課。病院の側の窓口は医事係です。
進め方：令和８年度に１か所（鞍掛集会所）で試し、通信が途切れる頻度を確かめたうえで広げます。
話合い：市立病院の内科とは合意しましたが、薬局２軒とはこれからです。
個人の情報：診察の画面は録画せず、回線は閉じた網を用います。
お金：整備に１９，３００千円。年々の費用は検討中です。
### (ⅲ)　係留みまもり事業
すること：漁港３か所にカメラと揺れの検知器を置き、異常を漁協の当番の携帯電話へ知らせます。
受け持ち：水産課
動かし続ける人：未定（漁協への委託を打診しています）
手本にしたもの：隣県の漁港での取組を令和７年６月に視察しました。塩害で２年目に検知器の４割を替えたと聞き、耐塩の機種を条件にします。
お金：整備に１１，７００千円、年々１，０８０千円。県の水産の補助が外れたときは、検知器を１港に減らします。
---
# 第Ⅲ部　実現のために
## 第１　動かすしくみ
市長を本部長とするデジタル共生本部を年４回開き、課をまたぐ事柄を決めます。行革デジタル課は７人のうち５人が兼務で、専門の知識を持つ職員は１人にとどまります。このため、令和８年度から係長級を対象に年３回の研修を行います。
## 第２　お金の見通し
（単位：百万円）
| 区分 | R８ | R９ | R１０ | R１１ | R１２ |
| 整備 | 14.5 | 33.8 | 11.3 | 0 | 0 |
| 利用・保守 | 0.6 | 3.9 | 7.1 | 7.4 | 7.4 |
| 計 | 15.1 | 37.7 | 18.4 | 7.4 | 7.4 |
※　四捨五入のため内訳の和と一致しない場合がある。
この表は見通しであり、毎年度の予算は議会の議決により決まります。令和１３年度以降も年７．４百万円を一般財源で見込みます。
## 第３　達成をはかるものさし
| ものさし | はじめの値（Ｒ６） | めざす値（Ｒ１２） | はかり方 |
| 転入手続で市役所にいる時間 | ８７分 | ３０分 | 毎年６月の１週間を計測 |
| 北部で月１回以上診療を受けられる人の割合 | ３８．５％ | ７０％ | 国民健康保険の記録 |
| 流された小型船の数 | ９隻 | ０隻 | 漁協の届出 |
| 職員のデジタル研修の受講 | － | ２００人（累計） | 人事課の台帳 |
## 第４　点検のしかた
毎年７月、学識者と市民でつくる点検委員会（８人）がものさしの値を確かめ、結果を市のホームページと広報しおみはら９月号に載せます。
# 資料　ことばの説明
標準準拠版：国の示す仕様に合わせた業務システムのことです。
"""

DESK, CLINIC, HARBOUR = "ワンストップ受付事業", "集会所オンライン診療事業", "係留みまもり事業"


def _heading(document: Doc, level: int, text: str) -> Paragraph:
    """Write the two upper levels in Word's styles and the third as a line of another font."""
    if level < 3:
        return styled(document, level, text)
    paragraph = document.add_paragraph()
    made = paragraph.add_run(text)
    made.font.name, made.font.size, made.bold = "ＭＳ ゴシック", Pt(10.5), True
    return paragraph


def _item(document: Doc, text: str) -> Paragraph:
    return document.add_paragraph(f"・{text}")


def symbiosis_plan() -> bytes:
    """Build the plan."""
    document = blank("ＭＳ 明朝", 10.5)
    for text, size in ((TITLE, 22), ("（素案）", 14), ("令和８年２月", 12), ("潮　見　原　市", 14)):
        document.add_paragraph().add_run(text).font.size = Pt(size)
    contents_list(document, CONTENTS)
    document.add_page_break()
    write(document, FIRST, heading=_heading, item=_item)
    write(document, SECOND, heading=_heading, item=_item)
    add_table(document, CHART)
    write(document, THIRD, heading=_heading, item=_item)
    header_and_footer(document, HEADER, "－ ")
    return document_bytes(document)


EXPECTED = Expected(
    title=TITLE,
    stands=(
        Stands("written", "令和８年２月"),
        Stands("municipality.name", "潮見原市", also=("title",)),
        Stands("municipality.population", "７１，８８０人", under="第１　人と土地", also=("characteristics",)),
        Stands("municipality.ageing_rate", "３４．２％", under="第１　人と土地", also=("characteristics",)),
        Stands("period", "令和８年度から令和１２年度まで", under="(ⅳ)　対象とする年度"),
        Stands(
            "formulation.background",
            "担当者の異動とともに引継ぎが途絶えたもの",
            under="(ⅰ)　第１期を振り返って",
            also=("formulation.notes",),
        ),
        Stands("formulation.purpose", "住む地区にかかわらず同じ時間で市の手助けを受けられる", under="(ⅱ)　ねらい"),
        Stands(
            "formulation.parent_plans",
            "潮見原市総合計画２０３０の「暮らしを支える基盤」を受け",
            under="(ⅲ)　ほかの計画とのつながり",
            also=("formulation.parent_plans.name", "formulation.parent_plans.relation"),
        ),
        Stands(
            "formulation.drafting_body",
            "行革デジタル課が案を作り",
            under="(ⅴ)　つくり方",
            also=("formulation.process", "formulation.process.what", "formulation.structure", "formulation.sections"),
        ),
        Stands(
            "formulation.process",
            "漁協、商工会、民生委員の代表１１人から話を聴き",
            under="(ⅴ)　つくり方",
            also=("formulation.process.what", "formulation.process.who", "formulation.structure"),
        ),
        Stands("characteristics", "携帯電話のつながらない場所が残ります", under="第１　人と土地"),
        Stands(
            "vision.current",
            "「平日の昼に窓口へ行けない」が最も多く、５８．３％",
            under="第２　数字で見る困りごと",
            also=("issues.method", "issues.problem", "vision.current.content", "characteristics", "issues.notes"),
        ),
        Stands(
            "issues.causes",
            "課をまたぐ案内を職員の記憶に頼っていること",
            under="(ⅰ)　手続に時間がかかる",
            also=("issues.problem",),
        ),
        Stands(
            "issues.problem",
            "月２回の出張診療に１回平均４１人が並びます",
            under="(ⅱ)　北部で診療を受けにくい",
            also=("issues.causes",),
        ),
        Stands(
            "vision.picture", "漁師は荒れた夜も家にいて、船の様子を手元で確かめられます", under="第１　５年後のまち"
        ),
        Stands(
            "measures.non_ict",
            "出張所の職員による手続の付添い（機器を使わない取組）",
            under="第２　施策体系図",
            also=("measures.name", "measures.content"),
        ),
        Stands(
            "measures.name",
            "書かない、回らない窓口への転換",
            under="第２　施策体系図",
            also=("measures.content", "projects.measure"),
        ),
        Stands("projects.content", "職員が聞き取った内容を一度だけ入力し", of=DESK, under="すること"),
        Stands("projects.owner", "市民課", of=DESK, under="受け持ち"),
        Stands(
            "projects.existing_systems",
            "連携の部品の費用をまだ見積もれていません",
            of=DESK,
            under="元からある仕組み",
            also=("projects.content", "projects.cost", "projects.cost.notes", "projects.notes"),
        ),
        Stands(
            "projects.pilot",
            "令和８年度に１か所（鞍掛集会所）で試し",
            of=CLINIC,
            under="進め方",
            also=("projects.schedule", "projects.feasibility", "projects.content"),
        ),
        Stands(
            "projects.frontline",
            "薬局２軒とはこれからです",
            of=CLINIC,
            under="話合い",
            also=("projects.partners", "projects.content"),
        ),
        Stands("projects.security", "診察の画面は録画せず", of=CLINIC, under="個人の情報", also=("projects.content",)),
        Stands(
            "projects.cost.running",
            "年々の費用は検討中です",
            of=CLINIC,
            under="お金",
            also=("projects.cost", "projects.cost.notes", "projects.funding", "projects.cost.initial"),
        ),
        Stands(
            "projects.operation",
            "未定（漁協への委託を打診しています）",
            of=HARBOUR,
            under="動かし続ける人",
            also=("projects.content",),
        ),
        Stands(
            "projects.precedents",
            "塩害で２年目に検知器の４割を替えたと聞き",
            of=HARBOUR,
            under="手本にしたもの",
            also=("projects.content",),
        ),
        Stands(
            "projects.fallback",
            "県の水産の補助が外れたときは、検知器を１港に減らします",
            of=HARBOUR,
            under="お金",
            also=("projects.funding", "projects.cost", "projects.cost.notes", "projects.cost.initial"),
        ),
        Stands(
            "formulation.structure",
            "専門の知識を持つ職員は１人にとどまります",
            under="第１　動かすしくみ",
            also=("formulation.people", "formulation.ict_section"),
        ),
        Stands("finance.cost", "33.8", under="R９", means="33.8百万円", also=("finance.notes",)),
        Stands(
            "finance.running",
            "令和１３年度以降も年７．４百万円を一般財源で見込みます",
            under="第２　お金の見通し",
            also=("finance.notes", "finance.cost", "finance.funding", "formulation.budget_relation"),
        ),
        Stands(
            "evaluation.indicators.baseline",
            "３８．５％",
            of="北部で月１回以上診療を受けられる人の割合",
            under="はじめの値（Ｒ６）",
        ),
        Stands("evaluation.indicators.target", "０隻", of="流された小型船の数", under="めざす値（Ｒ１２）"),
        Stands(
            "evaluation.indicators.method",
            "毎年６月の１週間を計測",
            of="転入手続で市役所にいる時間",
            under="はかり方",
        ),
        Stands("evaluation.indicators.baseline", "－", of="職員のデジタル研修の受講", under="はじめの値（Ｒ６）"),
        Stands(
            "evaluation.pdca",
            "学識者と市民でつくる点検委員会（８人）がものさしの値を確かめ",
            under="第４　点検のしかた",
            also=("evaluation.pdca.body", "evaluation.notes"),
        ),
    ),
    never=(HEADER,),
    names={
        "projects": (DESK, CLINIC, HARBOUR),
        "evaluation.indicators": (
            "転入手続で市役所にいる時間",
            "北部で月１回以上診療を受けられる人の割合",
            "流された小型船の数",
            "職員のデジタル研修の受講",
        ),
    },
    counts={"issues": 3, "measures": 4},
    doubt="「－」 in the chart means that no project is raised for Ａ－２; the 基本方針 might be taken for measures as well.",
)

SAMPLES = (
    Sample(
        "h01_symbiosis_plan.docx",
        "eight pages, 序章 第Ⅰ部 第１ (ⅰ), 施策体系図, labels run in",
        symbiosis_plan,
        EXPECTED,
    ),
)
