"""A plan whose headings are bars (tables of one cell) or a style of the office's own, and whose contents list was typed by hand."""

from docx.document import Document as Doc
from docx.enum.style import WD_STYLE_TYPE

from tests.documents.office.expecting import Expected, Sample, Stands
from tests.documents.office.word import add_table, blank, document_bytes, element, write

TITLE = "朝靄村ICT活用計画"
CONTENTS = (
    "目次",
    "序章　なぜ今、計画か　・・・・・・・・・・・・・・・・・・　１",
    "一　村の今　・・・・・・・・・・・・・・・・・・・・・・・　２",
    "二　困りごと　……………………………………………　３",
    "三　やること\t4",
    "四　どこまで進んだかを見る物差し ................................ 6",
)
STAFF_NOTE = "※この枠は印刷時に削除"

TEXT = """
# 序章　なぜ今、計画か
## （背景）
朝靄村は、人口1,236人（令和7年10月末）の山村である。村の診療所の医師は週に２日、隣の町から通っている。通院のために片道50分を運転する高齢者が多く、免許を返した人は家族の休みに合わせて受診している。
村の職員は34人で、情報を担当する職員はいない。平成28年度に入れたテレビ電話の仕組みは、使い方を知る職員の異動とともに使われなくなり、令和元年度に契約を終えた。同じことを繰り返さないために、少ない人数で続けられる形を先に考える。
## （ねらい）
医療と買物の二つについて、村を出なくても済む日を増やす。
## （期間）
令和８年度から令和１０年度の三か年
## （上の計画とのつながり）
第４次朝靄村総合振興計画「安心して年を取れる村」に基づく。
# 一　村の今
面積は142.5平方キロメートルで、九割を森林が占める。高齢化率は52.3％。九つの集落のうち三つは、冬に除雪が終わるまで車が通れない。
# 二　困りごと
## （医療）
将来の姿　定期の受診の半分を、集落の集会所で、看護師がそばにいる画面越しの診察で済ませている。
今の姿　定期の受診が必要な人は218人。付き添いを含めた移動に一回平均3.2時間かかる（令和7年8月、診療所の聞き取り）。
困りごと　移動の負担で、受診の間隔が空き、薬が切れる人がいる。
そのわけ　医師が村にいる日が限られること、集会所に診察に使える部屋と回線がないこと。
## （買物）
将来の姿　注文した品が、翌日に集会所へ届いている。
今の姿　村の商店は一軒で、週に一度の移動販売がある。
困りごと　冬の間、三つの集落で生鮮品が手に入らない日が続く。
そのわけ　注文を取りまとめる人がいないこと。
# 三　やること
## その一　集会所での画面越しの診察
| なにを | 三つの集会所に診察用の端末と回線を置き、看護師が付き添って診察を受ける |
| だれが | 住民課 |
| 始めた後の世話 | 端末の点検は診療所の看護師２人。故障は業者へ直接連絡する |
| 関わる人との話合い | 診療所の医師と令和7年9月に合意。看護師からは、訪問の日程と重ならない曜日にしてほしいとの要望がある |
| 試したこと | 令和7年10月に一か所で５人が試し、うち４人がまた使いたいと答えた |
| お金 | 初期 3,300千円　毎年 640千円 |
| お金の出どころ | 村の医療基金 |
## その二　集会所への共同配送
| なにを | 電話と画面で受けた注文を、村の商店がまとめ、社会福祉協議会の車で運ぶ |
| だれが | 産業建設課 |
| 始めた後の世話 | 決まっていない |
| 関わる人との話合い | 商店主とはこれから |
| 試したこと | なし |
| お金 | 初期 420千円　毎年 1,180千円 |
| お金の出どころ | 検討中 |
# 四　どこまで進んだかを見る物差し
| 物差し | 今 | めざす値 |
| 画面越しの診察を受けた人（年間延べ） | 0人（R7） | 900人（R10） |
| 冬に生鮮品が手に入らない日（三集落平均） | 23日（R6冬） | 5日（R10冬） |
毎年三月に村長と各課長、集落の代表九人で確かめ、村のたよりで知らせる。
"""

CLINIC, DELIVERY = "集会所での画面越しの診察", "集会所への共同配送"


def bars_and_typed_contents() -> bytes:
    """Build the plan."""
    document = blank()
    _add_style(document)
    document.add_paragraph(TITLE)
    document.add_paragraph("令和七年十二月　朝靄村総務課")
    add_table(document, [(STAFF_NOTE,)])
    for line in CONTENTS:
        document.add_paragraph(line)
    document.add_page_break()
    write(document, TEXT, heading=_heading)
    return document_bytes(document)


def _add_style(document: Doc) -> None:
    """Add a style 小見出し that is no heading by name but has an outline level."""
    style = document.styles.add_style("小見出し", WD_STYLE_TYPE.PARAGRAPH)
    style.base_style = document.styles["Normal"]
    style.element.get_or_add_pPr().append(element("w:outlineLvl", val="1"))


def _heading(document: Doc, level: int, text: str) -> object:
    if level == 1:
        return add_table(document, [(text,)])
    return document.add_paragraph(text, style="小見出し")


EXPECTED = Expected(
    title=TITLE,
    stands=(
        Stands("written", "令和七年十二月"),
        Stands("municipality.name", "朝靄村"),
        Stands(
            "municipality.population",
            "人口1,236人（令和7年10月末）",
            under="（背景）",
            also=("formulation.background", "characteristics"),
        ),
        Stands("formulation.background", "使い方を知る職員の異動とともに使われなくなり", under="（背景）"),
        Stands(
            "formulation.background",
            "情報を担当する職員はいない",
            under="（背景）",
            also=("formulation.ict_section", "formulation.structure"),
        ),
        Stands("formulation.purpose", "村を出なくても済む日を増やす", under="（ねらい）"),
        Stands("period", "令和８年度から令和１０年度の三か年", under="（期間）"),
        Stands(
            "formulation.parent_plans",
            "第４次朝靄村総合振興計画「安心して年を取れる村」に基づく",
            under="（上の計画とのつながり）",
            also=("formulation.parent_plans.name", "formulation.parent_plans.relation"),
        ),
        Stands("characteristics", "冬に除雪が終わるまで車が通れない", under="一　村の今"),
        Stands("vision.picture", "看護師がそばにいる画面越しの診察で済ませている", of="医療", under="（医療）"),
        Stands("vision.current", "移動に一回平均3.2時間かかる", of="医療", under="（医療）"),
        Stands("issues.problem", "受診の間隔が空き、薬が切れる人がいる", of="医療", under="（医療）"),
        Stands(
            "issues.causes", "注文を取りまとめる人がいないこと", of="買物", under="（買物）", also=("issues.problem",)
        ),
        Stands("projects.content", "三つの集会所に診察用の端末と回線を置き", of=CLINIC, under="なにを"),
        Stands("projects.owner", "産業建設課", of=DELIVERY, under="だれが"),
        Stands("projects.operation", "端末の点検は診療所の看護師２人", of=CLINIC, under="始めた後の世話"),
        Stands("projects.operation", "決まっていない", of=DELIVERY, under="始めた後の世話"),
        Stands(
            "projects.frontline",
            "訪問の日程と重ならない曜日にしてほしいとの要望がある",
            of=CLINIC,
            under="関わる人との話合い",
        ),
        Stands("projects.feasibility", "５人が試し、うち４人がまた使いたいと答えた", of=CLINIC, under="試したこと"),
        Stands("projects.feasibility", "なし", of=DELIVERY, under="試したこと"),
        Stands(
            "projects.cost",
            "初期 420千円　毎年 1,180千円",
            of=DELIVERY,
            under="お金",
            also=("projects.cost.initial", "projects.cost.running"),
        ),
        Stands("projects.funding", "村の医療基金", of=CLINIC, under="お金の出どころ"),
        Stands(
            "evaluation.indicators.baseline", "23日（R6冬）", of="冬に生鮮品が手に入らない日（三集落平均）", under="今"
        ),
        Stands(
            "evaluation.indicators.target", "900人（R10）", of="画面越しの診察を受けた人（年間延べ）", under="めざす値"
        ),
        Stands("evaluation.pdca", "毎年三月に村長と各課長、集落の代表九人で確かめ"),
    ),
    never=(*CONTENTS[1:4], STAFF_NOTE),
    names={
        "projects": (CLINIC, DELIVERY),
        "vision": ("医療", "買物"),
        "evaluation.indicators": ("画面越しの診察を受けた人（年間延べ）", "冬に生鮮品が手に入らない日（三集落平均）"),
    },
    counts={"issues": 2},
    doubt="Plain words for the labels (だれが, お金, 物差し): a reader that keeps them as notes of the right project is not wrong.",
)

SAMPLES = (
    Sample(
        "w18_bars_and_typed_contents.docx",
        "headings in one-cell tables and an own style, typed contents, plain words; 序章 一 その一",
        bars_and_typed_contents,
        EXPECTED,
    ),
)
