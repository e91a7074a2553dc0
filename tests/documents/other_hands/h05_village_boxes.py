"""A village's plan: the process told as minutes, the structure drawn in text boxes, the budget as 歳入 and 歳出."""

from docx.shared import Pt

from tests.documents.office.expecting import Expected, Sample, Stands
from tests.documents.office.rich import old_text_box, text_box
from tests.documents.office.word import add_table, blank, bold, document_bytes, header_and_footer, write

TITLE = "白樺根村デジタル計画（令和７～９年度）"
HEADER = "白樺根村　第３回村づくり委員会　資料２"

FRONT = """
# 第一　計画について
## 一　この計画の役割
村の人口は一，二〇四人、六十五歳以上は六百四十九人となった。役場の職員は二十三人で、観光と農政を二人で受け持つ。この計画は、村の仕事のうち機械に任せられるものを見定め、人の手を人のために使うための道しるべとする。
## 二　村の総合計画との関係
第五次白樺根村総合計画の第四章「支え合う村」に位置付け、地方版総合戦略と一体で進める。
## 三　検討の経過
"""

PROCESS = (
    "令和６年５月２０日（月）第１回村づくり委員会（出席１０人、欠席２人）",
    "・事務局から村の現状を説明。委員から「高原の駐車場が満車でも上ってくる車が多い」「獣の罠を見回る猟師が４人しかいない」との発言があった。",
    "・委員長から、困りごとを先に並べ、機械の話は後にするよう求めがあった。",
    "令和６年８月７日（水）猟友会との話合い（支部長ほか３人）",
    "・罠にかかったことを知らせる仕組みには賛成。ただし、電池の交換まで猟師に負わせるなら断るとのこと。",
    "令和６年１１月１３日（水）第２回村づくり委員会（出席８人、欠席４人）",
    "・取り組む分野を「観光の混雑」「獣害」の２つに絞った。高齢者の移動は、社会福祉協議会の送迎が始まったばかりであり、様子を見ることとした。",
    "・観光協会の委員が欠席したため、駐車場の件は持ち帰りとなった。",
)

MIDDLE = """
# 第二　困りごとと、めざすところ
## 一　観光の混雑
【困りごと】連休には高原の駐車場（２１０台）が朝８時に埋まり、村道の渋滞が最長３．２ｋｍに及ぶ。診療所への通院や農作業の車が動けない。
【もとにある課題】空き具合を下の集落で知る手立てがない。
【めざすところ】令和９年の秋の連休、訪れる人はふもとで満車を知って時間をずらし、村の人は渋滞に遭わずに診療所へ通う。
## 二　獣害
【困りごと】シカとイノシシによる被害は年８９０万円に上る。罠６４基の見回りに毎日延べ７時間を要する。
【もとにある課題】罠にかかったかどうかは、行って見なければ分からない。
【めざすところ】令和１０年３月、猟師は知らせのあった罠だけに向かい、浮いた時間で若い２人に技を伝える。
# 第三　取り組むこと
## 一　高原駐車場お知らせ
駐車場の出入口に車の数を数える装置を付け、ふもとの３か所の表示板と村のホームページに空きを示す。受け持ちは産業観光課。装置の点検を誰が行うかは決まっていない。表示板の場所は県の道路の事務所と打合せ中である。
令和７年５月の連休に２日間、職員が手で数えて表示を試したところ、上る車は２割ほど減った。
## 二　罠の見回り助け
罠６４基のうち４０基に発信器を付け、かかったことを猟師の携帯電話に知らせる。受け持ちは農林課。電池の交換は農林課が年２回行い、猟友会には負担を求めない。谷の１２基は電波が届かないため、これまでどおり見回る。
# 第四　進める形
次の図のとおりとする。
"""

LOWER = """
# 第五　お金
計画の３年間の歳入と歳出の見込みは次のとおり。
"""

BUDGET = (
    ("歳　　入", "<", "歳　　出", "<"),
    ("項目", "金額（千円）", "項目", "金額（千円）"),
    ("県の観光地混雑対策補助金", "7,000", "高原駐車場お知らせ　整備", "14,080"),
    ("鳥獣被害防止の交付金", "2,400", "高原駐車場お知らせ　通信・保守（３年分）", "1,940"),
    ("駐車場使用料（増額分）", "未定", "罠の見回り助け　機器", "3,520"),
    ("一般財源", "11,020", "罠の見回り助け　通信（３年分）", "880"),
    ("計", "20,420", "計", "20,420"),
)

LAST = """
※　駐車場使用料は、値上げの是非を令和７年９月議会で問うため、額を見込んでいない。
四年目から先は、通信と保守に毎年９４０千円ほどかかる見込みである。
# 第六　確かめる
"""

INDICATORS = (
    ("確かめること", "いま", "令和９年度末"),
    ("連休の渋滞の長さ", "最長３．２ｋｍ（令和６年秋）", "１ｋｍ以内"),
    ("罠の見回りに要する時間", "一日延べ７時間", "一日延べ２．５時間"),
    ("獣害の額", "年８９０万円（令和５年度）", "年６００万円"),
)

END = """
毎年三月の村づくり委員会で値を報告し、やり方を改める。結果は「村だより」四月号で知らせる。
"""

PARKING, TRAPS = "高原駐車場お知らせ", "罠の見回り助け"


def village_boxes() -> bytes:
    """Build the plan."""
    document = blank("ＭＳ 明朝", 11)
    document.add_paragraph().add_run(TITLE).font.size = Pt(18)
    document.add_paragraph("令和七年二月　白樺根村（案）")
    write(document, FRONT, heading=bold)
    for line in PROCESS:
        document.add_paragraph(line)
    write(document, MIDDLE, heading=bold)
    text_box(document, ["村　長（最終の判断）", "　　│"])
    text_box(document, ["村づくり委員会（12人）", "住民、猟友会、観光協会、農協。年３回"])
    text_box(document, ["事務局：総務課 企画係（２人）", "情報の機器に詳しい職員はいないため、県の出前相談を使う"])
    old_text_box(document, ["産業観光課・農林課", "それぞれの取組を受け持つ"])
    write(document, LOWER, heading=bold)
    add_table(document, BUDGET)
    write(document, LAST, heading=bold)
    add_table(document, INDICATORS)
    write(document, END, heading=bold)
    header_and_footer(document, HEADER, "")
    return document_bytes(document)


WHO = ("formulation.process.who", "formulation.process.what", "formulation.process.when")
EXPECTED = Expected(
    title=TITLE,
    stands=(
        Stands("written", "令和七年二月"),
        Stands("municipality.name", "白樺根村"),
        Stands(
            "municipality.population",
            "一，二〇四人",
            under="一　この計画の役割",
            also=("formulation.background", "formulation.purpose", "characteristics"),
        ),
        Stands("period", "令和７～９年度", also=("title",)),
        Stands(
            "formulation.purpose",
            "村の仕事のうち機械に任せられるものを見定め、人の手を人のために使う",
            under="一　この計画の役割",
            also=("formulation.background",),
        ),
        Stands(
            "formulation.parent_plans",
            "第五次白樺根村総合計画の第四章「支え合う村」に位置付け",
            under="二　村の総合計画との関係",
            also=("formulation.parent_plans.name", "formulation.parent_plans.relation"),
        ),
        Stands("formulation.process", "第１回村づくり委員会（出席１０人、欠席２人）", under="三　検討の経過", also=WHO),
        Stands(
            "formulation.process",
            "電池の交換まで猟師に負わせるなら断るとのこと",
            under="三　検討の経過",
            also=(*WHO, "projects.frontline", "projects.burden"),
        ),
        Stands(
            "formulation.field_selection",
            "取り組む分野を「観光の混雑」「獣害」の２つに絞った",
            under="三　検討の経過",
            also=("formulation.process", *WHO),
        ),
        Stands(
            "formulation.process",
            "観光協会の委員が欠席したため、駐車場の件は持ち帰りとなった",
            under="三　検討の経過",
            also=WHO,
        ),
        Stands("issues.problem", "村道の渋滞が最長３．２ｋｍに及ぶ", under="【困りごと】"),
        Stands("issues.causes", "空き具合を下の集落で知る手立てがない", under="【もとにある課題】"),
        Stands("issues.problem", "罠６４基の見回りに毎日延べ７時間を要する", under="【困りごと】"),
        Stands("vision.picture", "訪れる人はふもとで満車を知って時間をずらし", under="【めざすところ】"),
        Stands(
            "projects.content", "駐車場の出入口に車の数を数える装置を付け", of=PARKING, under="一　高原駐車場お知らせ"
        ),
        Stands(
            "projects.operation",
            "装置の点検を誰が行うかは決まっていない",
            of=PARKING,
            under="一　高原駐車場お知らせ",
            also=("projects.content", "projects.owner"),
        ),
        Stands(
            "projects.feasibility",
            "職員が手で数えて表示を試したところ、上る車は２割ほど減った",
            of=PARKING,
            under="一　高原駐車場お知らせ",
            also=("projects.content",),
        ),
        Stands(
            "projects.operation",
            "電池の交換は農林課が年２回行い",
            of=TRAPS,
            under="二　罠の見回り助け",
            also=("projects.content", "projects.burden", "projects.owner"),
        ),
        Stands(
            "projects.feasibility",
            "谷の１２基は電波が届かないため、これまでどおり見回る",
            of=TRAPS,
            under="二　罠の見回り助け",
            also=("projects.content", "projects.fallback"),
        ),
        Stands("projects.owner", "受け持ちは農林課", of=TRAPS, under="二　罠の見回り助け", also=("projects.content",)),
        Stands(
            "formulation.structure",
            "村づくり委員会（12人）",
            under="第四　進める形",
            also=("formulation.process",),
        ),
        Stands(
            "formulation.structure",
            "情報の機器に詳しい職員はいないため、県の出前相談を使う",
            under="第四　進める形",
            also=("formulation.people", "formulation.advisers", "formulation.ict_section", "formulation.drafting_body"),
        ),
        Stands(
            "formulation.structure", "それぞれの取組を受け持つ", under="第四　進める形", also=("formulation.sections",)
        ),
        Stands(
            "finance.funding",
            "7,000",
            under="県の観光地混雑対策補助金",
            means="7,000千円",
            also=("finance.cost", "projects.funding"),
        ),
        Stands("finance.funding", "未定", under="駐車場使用料（増額分）", also=("finance.cost", "projects.funding")),
        Stands(
            "projects.cost.initial",
            "14,080",
            of=PARKING,
            under="高原駐車場お知らせ　整備",
            means="14,080千円",
            also=("projects.cost", "finance.cost"),
        ),
        Stands(
            "projects.cost.running",
            "880",
            of=TRAPS,
            under="罠の見回り助け　通信（３年分）",
            means="880千円",
            also=("projects.cost", "finance.cost", "finance.running"),
        ),
        Stands(
            "finance.notes",
            "値上げの是非を令和７年９月議会で問うため、額を見込んでいない",
            under="第五　お金",
            also=("finance.funding", "finance.cost"),
        ),
        Stands(
            "finance.running",
            "通信と保守に毎年９４０千円ほどかかる見込みである",
            under="第五　お金",
            also=("finance.notes", "finance.cost"),
        ),
        Stands("evaluation.indicators.baseline", "最長３．２ｋｍ（令和６年秋）", of="連休の渋滞の長さ", under="いま"),
        Stands("evaluation.indicators.target", "一日延べ２．５時間", of="罠の見回りに要する時間", under="令和９年度末"),
        Stands(
            "evaluation.pdca",
            "毎年三月の村づくり委員会で値を報告し、やり方を改める",
            under="第六　確かめる",
            also=("evaluation.pdca.when", "evaluation.pdca.body", "evaluation.pdca.notes", "evaluation.notes"),
        ),
    ),
    never=(HEADER,),
    once=("情報の機器に詳しい職員はいないため、県の出前相談を使う", "住民、猟友会、観光協会、農協。年３回"),
    names={
        "projects": (PARKING, TRAPS),
        "evaluation.indicators": ("連休の渋滞の長さ", "罠の見回りに要する時間", "獣害の額"),
    },
    counts={"vision": 2, "issues": 2},
    doubt="The lines of 歳出 speak of projects by name and might be kept in the whole; a line drawn in a text box is no content.",
)

SAMPLES = (
    Sample(
        "h05_village_boxes.docx",
        "process as minutes, structure in text boxes, 歳入／歳出; 第一 一",
        village_boxes,
        EXPECTED,
    ),
)
