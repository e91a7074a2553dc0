"""A digest (概要版) on one landscape page, laid out as one large table whose cells hold headings in brackets and tables."""

from docx.enum.section import WD_ORIENT

from tests.documents.office.expecting import Expected, Sample, Stands
from tests.documents.office.word import Nested, Rows, add_table, blank, document_bytes

TITLE = "若鮎町地域ＩｏＴ実装計画【概要版】"

PROJECTS: Rows = (
    ("事業", "内容", "担当", "R8", "R9", "R10"),
    ("①通学バス見守り", "バス７台の位置と乗降を保護者に知らせる", "教育委員会", "試行", "本格", "→"),
    ("②配水池の遠隔監視", "配水池９か所の水位を役場で確認する", "水道課", "設計", "整備", "運用"),
)
INDICATORS: Rows = (
    ("指標", "現状", "目標"),
    ("バスの遅れに関する電話", "月74件（R6）", "月20件（R10）"),
    ("配水池の巡回時間", "週11.5時間（R6）", "週4時間（R10）"),
)

LAYOUT: Rows = (
    (TITLE, "<", "<"),
    (
        "【背景・目的】\n・児童数の減少で小学校４校を１校に統合し、７台のバスで211人が通う。\n・水道の職員は３人で、山の上の配水池を毎日回っている。\n・少ない人数で安全を守る。",
        "【町の姿】\n人口4,983人　高齢化率44.6％　面積133.8㎢（令和7年9月末）",
        "【計画期間】\n令和８～10年度\n【策定】若鮎町総務課（助言：県立工業技術センター）",
    ),
    (
        "【将来像】\n保護者は、バスがどこを走っているかを家で知り、雨の日も停留所で待たせずに済む。水道の職員は、異常のある配水池だけに向かう。",
        "【課題】\n○遅れを知らせる方法が学校への電話しかない\n○水位の記録が紙で、漏水に気付くのが遅い",
        "【体制】\n町長－課長会議－作業班（教育委員会・水道課・総務課）\n運用は各課が行い、総務課が相談を受ける",
    ),
    (Nested("【事業】", PROJECTS), "<", "<"),
    (Nested("【指標】", INDICATORS), "<", "【経費】\n初期 18,600千円\n運用 年2,140千円\n財源：調整中"),
)
BUS, RESERVOIRS = "通学バス見守り", "配水池の遠隔監視"


def digest() -> bytes:
    """Build the digest."""
    document = blank("BIZ UDPゴシック", 9)
    section = document.sections[0]
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = section.page_height, section.page_width
    add_table(document, LAYOUT)
    return document_bytes(document)


EXPECTED = Expected(
    title=TITLE,
    stands=(
        Stands("document", "概要版"),
        Stands("municipality.name", "若鮎町"),
        Stands("municipality.population", "人口4,983人", under="【町の姿】", also=("characteristics",)),
        Stands("period", "令和８～10年度", under="【計画期間】"),
        Stands("formulation.background", "７台のバスで211人が通う", under="【背景・目的】"),
        Stands(
            "formulation.purpose", "少ない人数で安全を守る", under="【背景・目的】", also=("formulation.background",)
        ),
        Stands(
            "formulation.drafting_body",
            "若鮎町総務課（助言：県立工業技術センター）",
            under="【策定】",
            also=("formulation.structure", "formulation.advisers", "formulation.process"),
        ),
        Stands("vision.picture", "雨の日も停留所で待たせずに済む", under="【将来像】"),
        Stands("issues.causes", "水位の記録が紙で、漏水に気付くのが遅い", under="【課題】", also=("issues.problem",)),
        Stands("formulation.structure", "運用は各課が行い、総務課が相談を受ける", under="【体制】"),
        Stands("projects.content", "バス７台の位置と乗降を保護者に知らせる", of=BUS, under="内容"),
        Stands("projects.owner", "水道課", of=RESERVOIRS, under="担当"),
        Stands("projects.schedule", "設計", of=RESERVOIRS, under="R8"),
        Stands("evaluation.indicators.target", "月20件（R10）", of="バスの遅れに関する電話", under="目標"),
        Stands("finance.cost", "初期 18,600千円", under="【経費】", also=("finance.notes", "finance.running")),
        Stands("finance.funding", "調整中", under="【経費】", also=("finance.cost", "finance.notes")),
    ),
    names={
        "projects": (BUS, RESERVOIRS),
        "evaluation.indicators": ("バスの遅れに関する電話", "配水池の巡回時間"),
    },
    counts={"issues": 2},
    doubt="In a digest absence tells nothing: no remark may be more than a question.",
)

SAMPLES = (Sample("w13_digest.docx", "digest of one page in one large table, 【 】 ① ○", digest, EXPECTED),)
