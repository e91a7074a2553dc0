"""A digest on one sheet of A3 in three newspaper columns: headings as shaded lines, small tables, arrows, no numbers."""

from docx.document import Document as Doc
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.oxml.ns import qn
from docx.shared import Mm, Pt

from tests.documents.office.expecting import Expected, Sample, Stands
from tests.documents.office.word import Rows, blank, document_bytes, element, table

TITLE = "陽だまり市スマートシティ推進プラン"
ISSUED = "作成　陽だまり市 政策企画部 デジタル戦略室　電話（直通）00-0000-0000"

Part = tuple[str, tuple[str, ...], Rows]
COLUMNS: tuple[tuple[Part, ...], ...] = (
    (
        (
            "プランの趣旨",
            (
                "住宅団地の開発から50年が過ぎ、団地の4割の世帯が高齢者のみとなりました。バスの減便、空き家、商店の閉店が重なり、外出の回数が減っています。",
                "団地で歳を重ねても、出かける楽しみを失わないまちをめざします。",
            ),
            (),
        ),
        ("計画の年次", ("2026年度 ▶ 2030年度（5年間）",), ()),
        (
            "市のデータ",
            (
                "総人口　143,900人（2025年4月）",
                "高齢化率　31.8％　／　団地地区 47.5％",
                "路線バスの便数　10年間で29％減",
            ),
            (),
        ),
        (
            "市民の声から",
            (
                "「次のバスまで1時間。帰りが心配で出かけない」（70代）",
                "「空き家の庭木が道に出ているが、誰に言えばよいか分からない」（60代）",
                "※団地住民アンケート（2025年2月、有効回答1,316）",
            ),
            (),
        ),
    ),
    (
        (
            "2030年のまち",
            (
                "移動　呼べば15分で小さな乗り物が来て、週に3回は出かける。",
                "住まい　空き家の相談は一つの窓口で済み、半年で次の使い手が見つかる。",
            ),
            (),
        ),
        (
            "立ちはだかる壁",
            (
                "●バスの運転手が足りず、増便できない",
                "●空き家の持ち主の情報が4つの課に分かれている",
                "●団地の通信回線が古く、集合住宅ごとに管理組合の同意が要る",
            ),
            (),
        ),
        (
            "3つのプロジェクト",
            (),
            (
                ("プロジェクト", "何をする", "誰が", "いつ"),
                (
                    "おでかけ号",
                    "予約に応じて道順を決める乗合車を6台走らせる",
                    "都市交通課／運行はバス会社",
                    "2026 実験 → 2028 本格",
                ),
                ("空き家つなぐ台帳", "4課の記録を1つにし、相談の履歴も残す", "住宅政策課", "2027"),
                ("団地ひかり化", "集会所30か所に無料の無線通信を置く", "調整中", "2026～2029"),
            ),
        ),
    ),
    (
        (
            "推進のかたち",
            (
                "市長をトップとする推進会議 ― 部会（交通・住まい） ― 団地自治会連合会",
                "交通の部会にはバス会社が入っていますが、タクシー業界とは話合いの場を持てていません。",
            ),
            (),
        ),
        (
            "事業費（億円）",
            (),
            (
                ("", "期間計", "2031以降（年）"),
                ("おでかけ号", "4.2", "0.7"),
                ("空き家つなぐ台帳", "0.9", "0.1"),
                ("団地ひかり化", "1.1", "未定"),
            ),
        ),
        ("財源は、国の交付金、ふるさと応援基金、運賃収入を見込みます。", (), ()),
        (
            "数値でみる到達点",
            (),
            (
                ("項目", "2024", "2030"),
                ("団地住民の外出回数（週）", "1.9回", "3.0回"),
                ("空き家の相談から活用までの期間", "平均26か月", "平均6か月"),
                ("おでかけ号の1日あたり利用者", "－", "360人"),
            ),
        ),
        ("ふりかえり", ("毎年秋に市民参加の報告会を開き、資料をホームページで公開。2028年度に大きく見直します。",), ()),
    ),
)
RIDE, HOUSES, WIRELESS = "おでかけ号", "空き家つなぐ台帳", "団地ひかり化"


def three_columns() -> bytes:
    """Build the digest."""
    document = blank("Meiryo UI", 9)
    section = document.sections[0]
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = Mm(420), Mm(297)
    top = document.add_paragraph()
    top.add_run(TITLE).font.size = Pt(26)
    top.add_run("　　概　要　版").font.size = Pt(14)
    document.add_paragraph("2026年3月")
    columns = document.add_section(WD_SECTION.CONTINUOUS)
    for old in columns._sectPr.findall(qn("w:cols")):
        columns._sectPr.remove(old)
    columns._sectPr.find(qn("w:docGrid")).addprevious(element("w:cols", num="3", space="425"))
    for number, column in enumerate(COLUMNS):
        for part in column:
            _part(document, part)
        if number < 2:
            document.add_paragraph().add_run()._r.append(element("w:br", type="column"))
    document.add_paragraph(ISSUED)
    return document_bytes(document)


def _part(document: Doc, part: Part) -> None:
    heading, lines, rows = part
    paragraph = document.add_paragraph()
    made = paragraph.add_run(heading)
    if lines or rows:
        made.bold, made.font.size = True, Pt(11)
        paragraph._p.get_or_add_pPr().append(element("w:shd", val="clear", color="auto", fill="BDD7EE"))
    for line in lines:
        document.add_paragraph(line)
    if rows:
        document.element.body.find(qn("w:sectPr")).addprevious(table(rows, width=5600))
        document.add_paragraph()


COST = ("projects.cost", "finance.cost")
EXPECTED = Expected(
    title=TITLE,
    stands=(
        Stands("document", "概要版"),
        Stands("written", "2026年3月"),
        Stands("municipality.name", "陽だまり市"),
        Stands("municipality.population", "143,900人（2025年4月）", under="市のデータ", also=("characteristics",)),
        Stands("municipality.ageing_rate", "31.8％", under="市のデータ", also=("characteristics",)),
        Stands(
            "formulation.drafting_body",
            "政策企画部 デジタル戦略室",
            also=("formulation.structure", "municipality.name", "municipality.other", "notes", "formulation.notes"),
        ),
        Stands("period", "2026年度 ▶ 2030年度", under="計画の年次"),
        Stands("formulation.background", "団地の4割の世帯が高齢者のみとなりました", under="プランの趣旨"),
        Stands(
            "formulation.purpose",
            "出かける楽しみを失わないまちをめざします",
            under="プランの趣旨",
            also=("formulation.background", "vision.picture"),
        ),
        Stands(
            "issues.method",
            "団地住民アンケート（2025年2月、有効回答1,316）",
            under="市民の声から",
            also=(
                "formulation.process",
                "formulation.process.what",
                "issues.notes",
                "issues.problem",
                "vision.current",
                "characteristics",
            ),
        ),
        Stands("vision.picture", "呼べば15分で小さな乗り物が来て、週に3回は出かける", under="2030年のまち"),
        Stands("vision.picture", "空き家の相談は一つの窓口で済み", under="2030年のまち"),
        Stands(
            "issues.causes",
            "空き家の持ち主の情報が4つの課に分かれている",
            under="立ちはだかる壁",
            also=("issues.problem",),
        ),
        Stands("issues.causes", "集合住宅ごとに管理組合の同意が要る", under="立ちはだかる壁", also=("issues.problem",)),
        Stands("projects.content", "予約に応じて道順を決める乗合車を6台走らせる", of=RIDE, under="何をする"),
        Stands("projects.owner", "都市交通課／運行はバス会社", of=RIDE, under="誰が"),
        Stands("projects.schedule", "2026 実験 → 2028 本格", of=RIDE, under="いつ"),
        Stands("projects.owner", "調整中", of=WIRELESS, under="誰が"),
        Stands("projects.content", "4課の記録を1つにし、相談の履歴も残す", of=HOUSES, under="何をする"),
        Stands(
            "formulation.structure",
            "タクシー業界とは話合いの場を持てていません",
            under="推進のかたち",
            also=("projects.frontline", "formulation.process"),
        ),
        Stands("projects.cost.total", "4.2", of=RIDE, under="期間計", means="4.2億円", also=COST),
        Stands(
            "projects.cost.after",
            "未定",
            of=WIRELESS,
            under="2031以降（年）",
            also=(*COST, "projects.cost.running", "finance.running"),
        ),
        Stands(
            "finance.funding",
            "国の交付金、ふるさと応援基金、運賃収入を見込みます",
            also=("finance.cost", "finance.notes", "projects.funding"),
        ),
        Stands("evaluation.indicators.baseline", "平均26か月", of="空き家の相談から活用までの期間", under="2024"),
        Stands("evaluation.indicators.target", "3.0回", of="団地住民の外出回数（週）", under="2030"),
        Stands("evaluation.indicators.baseline", "－", of="おでかけ号の1日あたり利用者", under="2024"),
        Stands(
            "evaluation.pdca",
            "毎年秋に市民参加の報告会を開き",
            under="ふりかえり",
            also=(
                "evaluation.pdca.when",
                "evaluation.pdca.notes",
                "evaluation.pdca.publication",
                "evaluation.pdca.body",
                "evaluation.notes",
            ),
        ),
    ),
    names={
        "projects": (RIDE, HOUSES, WIRELESS),
        "evaluation.indicators": (
            "団地住民の外出回数（週）",
            "空き家の相談から活用までの期間",
            "おでかけ号の1日あたり利用者",
        ),
    },
    counts={"vision": 2},
    doubt="The voices of residents may be problems too, so that issues are not counted; 「概　要　版」 is no part of the title.",
)

SAMPLES = (
    Sample(
        "h06_three_columns.docx", "概要版 on A3 in three newspaper columns, shaded headings", three_columns, EXPECTED
    ),
)
