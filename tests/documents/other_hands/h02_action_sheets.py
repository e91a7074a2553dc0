"""A town's plan whose projects each have a table with labels written from top to bottom and rows of KPIs inside."""

from docx.oxml.ns import qn
from docx.shared import Pt

from tests.documents.office.expecting import Expected, Sample, Stands
from tests.documents.office.word import Rows, add_table, blank, bold, document_bytes, element, header_and_footer, write

TITLE = "鷹ノ峰町スマートタウン実行計画"
FOOTER = "鷹ノ峰町 まちづくり推進課　"

FRONT = """
# Ⅰ．計画のあらまし
## Ⅰ－１．なぜ作るのか
町の職員は平成17年の合併時より38人減り、115人となりました。一方、道路や水路の苦情は年920件と減っておらず、受けた電話を紙に書いて回す仕事のしかたは30年前と変わりません。このままでは、今の住民サービスを続けられないという危機感から、本計画を定めるものです。
## Ⅰ－２．計画のねらい
職員でなければできない仕事に職員の時間を戻し、町民の困りごとに早く応える町をつくります。
## Ⅰ－３．ほかの計画との関わり
| 計画の名前 | 本計画が受け持つこと |
| 第３次鷹ノ峰町振興計画（R5～R14） | 基本施策18「行政経営の改革」の実行部分 |
| 鷹ノ峰町公共施設等個別施設計画 | 点検データの持ち方 |
## Ⅰ－４．いつまでの計画か
令和7年度～令和9年度（3年間）
## Ⅰ－５．どのように進めるか
副町長をトップとする「スマートタウン会議」（月1回）で進めます。電算担当はまちづくり推進課に1名おり、令和6年度から県の共同人材の助言を月2日受けています。なお、令和5年度に開いた会議は担当の退職もあって2回で途絶えており、議事の記録も残っていません。
## Ⅰ－６．町民・職員から聞いたこと
- R6.5　区長会（14区）　道路の穴を電話で伝えにくい
- R6.7　職員アンケート（回答97人）　同じことを3回以上転記している　64人
- R6.9　農業委員会　現地の確認に紙の地図を使っており、境界が分からない
# Ⅱ．めざす町のすがたと課題
| 分野 | 令和10年3月のすがた | いまの状況 | 取り組むべき課題 |
| くらし | 道の穴を見つけた町民が写真を送れば、3日以内に直っている | 平均11日（令和5年度） | 受付から現場までの間に3つの紙を経る |
| 農地 | 委員が現地で地番と作物を確かめ、役場に戻らず記録を終える | 1筆あたり25分（令和6年度） | 地図と台帳が別々で突き合わせに手間がかかる |
| 役場 | 会議の資料を刷らず、探し物に時間を取られない | 印刷 年148万枚（令和5年度） | 紙を前提に決裁の規程が作られている |
# Ⅲ．個別の取組
"""

SHEETS: tuple[Rows, ...] = (
    (
        ("取組１", "道路・水路つうほう便", "<", "<", "<"),
        ("概\n要", "町民が写真と場所を送り、建設課の端末に届く。直した結果は送った人に返る。", "<", "<", "<"),
        (
            "方\n策",
            "・既製の通報アプリを使い、町独自の作り込みはしない。\n・電話の通報も職員が同じ画面に入れる。",
            "<",
            "<",
            "<",
        ),
        ("体\n制", "担当", "建設課 管理係", "協力", "区長会、鷹ノ峰建設業協同組合"),
        (
            "^",
            "稼働後",
            "建設課（夜間は宿直が転送）",
            "現場の声",
            "区長会で3回説明し、高齢の区長には区の若手を補助に付けることとした",
        ),
        ("費\n用", "（千円）", "R7", "R8", "R9"),
        ("^", "導入", "2,200", "0", "0"),
        ("^", "維持", "660", "1,320", "1,320"),
        ("^", "財源", "ふるさと納税基金", "<", "<"),
        ("成\n果\n指\n標", "指標", "単位", "現状値（R5）", "目標値（R9）"),
        ("^", "通報から修繕までの日数", "日", "11", "3"),
        ("^", "写真による通報の割合", "％", "0", "50"),
    ),
    (
        ("取組２", "農地見える化", "<", "<", "<"),
        ("概\n要", "農地台帳を地図に重ね、農業委員16人がタブレットで現地の様子を記録する。", "<", "<", "<"),
        (
            "方\n策",
            "・令和7年秋の調査を2地区（大沢、原）で試し、令和8年から全域とする。\n・人工衛星の画像による判定は、県内の先行3町で誤りが2割あったため当面見送る。",
            "<",
            "<",
            "<",
        ),
        ("体\n制", "担当", "農業委員会事務局", "協力", "ＪＡ、県農業会議"),
        ("^", "稼働後", "未定", "現場の声", "委員からは「目が疲れる」「圏外で使えるのか」との声があり、対応を検討中"),
        ("費\n用", "（千円）", "R7", "R8", "R9"),
        ("^", "導入", "4,840", "1,980", "0"),
        ("^", "維持", "－", "737", "737"),
        ("^", "財源", "国の農地関係補助（定額）を協議中。採択されない場合は台数を半分にする", "<", "<"),
        ("成\n果\n指\n標", "指標", "単位", "現状値（R5）", "目標値（R9）"),
        ("^", "農地１筆の確認にかかる時間", "分", "25（R6）", "10"),
    ),
    (
        ("取組３", "紙なし役場", "<", "<", "<"),
        ("概\n要", "文書管理と電子決裁を入れ、会議は画面で行う。", "<", "<", "<"),
        (
            "方\n策",
            "・決裁規程を先に改める（令和7年12月議会の後）。\n・保存年限を過ぎた紙は各課で年度末に処分する。",
            "<",
            "<",
            "<",
        ),
        ("体\n制", "担当", "総務課", "協力", "なし"),
        ("^", "稼働後", "総務課 文書係", "現場の声", "－"),
        ("費\n用", "（千円）", "R7", "R8", "R9"),
        ("^", "導入", "0", "15,400", "0"),
        ("^", "維持", "0", "1,650", "3,300"),
        ("^", "財源", "一般財源", "<", "<"),
        ("成\n果\n指\n標", "指標", "単位", "現状値（R5）", "目標値（R9）"),
        ("^", "年間の印刷枚数", "万枚", "148", "60"),
    ),
)

BACK = """
# Ⅳ．進みぐあいの確認
毎年10月にスマートタウン会議で成果指標を確かめ、翌年度の予算要求に反映します。町議会全員協議会に報告したうえで、町のホームページで公表します。
目標に届かない取組は、2年続いた時点でやめることも含めて見直します。
（注）費用はいずれも見込みであり、予算の査定により変わることがあります。
"""

REPORTS, FARMLAND, PAPERLESS = "道路・水路つうほう便", "農地見える化", "紙なし役場"


def action_sheets() -> bytes:
    """Build the plan."""
    document = blank("HG丸ｺﾞｼｯｸM-PRO", 10.5)
    document.add_paragraph().add_run(TITLE).font.size = Pt(24)
    document.add_paragraph("令和7年3月策定　鷹ノ峰町")
    write(document, FRONT, heading=bold, item=lambda doc, text: doc.add_paragraph(f"○{text}"))
    for rows in SHEETS:
        made = add_table(document, rows)
        for cell in made.iter(qn("w:tc")):
            words = "".join(text.text or "" for text in cell.iter(qn("w:t")))
            if words in ("体制", "費用"):
                cell.tcPr.append(element("w:textDirection", val="tbRlV"))
    write(document, BACK, heading=bold)
    header_and_footer(document, "", FOOTER)
    return document_bytes(document)


EXPECTED = Expected(
    title=TITLE,
    stands=(
        Stands("written", "令和7年3月"),
        Stands("municipality.name", "鷹ノ峰町"),
        Stands("period", "令和7年度～令和9年度", under="Ⅰ－４．いつまでの計画か"),
        Stands(
            "formulation.background",
            "受けた電話を紙に書いて回す仕事のしかたは30年前と変わりません",
            under="Ⅰ－１．なぜ作るのか",
        ),
        Stands("formulation.purpose", "職員でなければできない仕事に職員の時間を戻し", under="Ⅰ－２．計画のねらい"),
        Stands(
            "formulation.parent_plans.name",
            "第３次鷹ノ峰町振興計画（R5～R14）",
            under="計画の名前",
            also=("formulation.parent_plans",),
        ),
        Stands(
            "formulation.parent_plans.relation",
            "基本施策18「行政経営の改革」の実行部分",
            under="本計画が受け持つこと",
            also=("formulation.parent_plans",),
        ),
        Stands(
            "formulation.structure",
            "担当の退職もあって2回で途絶えており",
            under="Ⅰ－５．どのように進めるか",
            also=("formulation.process", "formulation.notes", "formulation.ict_section"),
        ),
        Stands(
            "formulation.advisers",
            "県の共同人材の助言を月2日受けています",
            under="Ⅰ－５．どのように進めるか",
            also=("formulation.structure", "formulation.people", "formulation.ict_section"),
        ),
        Stands(
            "formulation.process",
            "現地の確認に紙の地図を使っており、境界が分からない",
            under="Ⅰ－６．町民・職員から聞いたこと",
            also=("formulation.process.what", "issues.method", "issues.problem"),
        ),
        Stands(
            "vision.picture",
            "道の穴を見つけた町民が写真を送れば、3日以内に直っている",
            of="くらし",
            under="令和10年3月のすがた",
        ),
        Stands(
            "vision.current",
            "印刷 年148万枚（令和5年度）",
            of="役場",
            under="いまの状況",
            also=("vision.current.content", "vision.current.value", "issues.problem"),
        ),
        Stands(
            "issues.causes",
            "地図と台帳が別々で突き合わせに手間がかかる",
            of="農地",
            under="取り組むべき課題",
            also=("issues.problem",),
        ),
        Stands("projects.content", "町民が写真と場所を送り、建設課の端末に届く", of=REPORTS, under="概要"),
        Stands(
            "projects.content",
            "町独自の作り込みはしない",
            of=REPORTS,
            under="方策",
            also=("projects.procurement", "projects.measure", "projects.notes"),
        ),
        Stands("projects.owner", "建設課 管理係", of=REPORTS, under="担当"),
        Stands("projects.partners", "鷹ノ峰建設業協同組合", of=REPORTS, under="協力"),
        Stands("projects.operation", "建設課（夜間は宿直が転送）", of=REPORTS, under="稼働後"),
        Stands("projects.frontline", "高齢の区長には区の若手を補助に付けることとした", of=REPORTS, under="現場の声"),
        Stands(
            "projects.cost.initial",
            "2,200",
            of=REPORTS,
            under="導入",
            means="2,200千円",
            also=("projects.cost.yearly", "projects.cost"),
        ),
        Stands(
            "projects.cost.running",
            "737",
            of=FARMLAND,
            under="維持",
            means="737千円",
            also=("projects.cost.yearly", "projects.cost"),
        ),
        Stands(
            "projects.funding",
            "採択されない場合は台数を半分にする",
            of=FARMLAND,
            under="財源",
            also=("projects.fallback",),
        ),
        Stands("projects.operation", "未定", of=FARMLAND, under="稼働後"),
        Stands("projects.frontline", "「圏外で使えるのか」との声があり、対応を検討中", of=FARMLAND, under="現場の声"),
        Stands(
            "projects.precedents",
            "県内の先行3町で誤りが2割あったため当面見送る",
            of=FARMLAND,
            under="方策",
            also=("projects.content", "projects.feasibility", "projects.measure", "projects.notes"),
        ),
        Stands("projects.partners", "なし", of=PAPERLESS, under="協力"),
        Stands("projects.frontline", "－", of=PAPERLESS, under="現場の声"),
        Stands("projects.funding", "一般財源", of=PAPERLESS, under="財源"),
        Stands(
            "evaluation.indicators.baseline",
            "25（R6）",
            of="農地１筆の確認にかかる時間",
            under="現状値（R5）",
            means="25分（R6）",
        ),
        Stands("evaluation.indicators.target", "60", of="年間の印刷枚数", under="目標値（R9）", means="60万枚"),
        Stands("evaluation.indicators.unit", "日", of="通報から修繕までの日数", under="単位"),
        Stands("evaluation.indicators.projects", FARMLAND, of="農地１筆の確認にかかる時間", under="取組２"),
        Stands(
            "evaluation.pdca",
            "町議会全員協議会に報告したうえで、町のホームページで公表します",
            under="Ⅳ．進みぐあいの確認",
            also=("evaluation.pdca.publication", "evaluation.pdca.notes", "evaluation.notes"),
        ),
    ),
    never=(FOOTER,),
    names={
        "projects": (REPORTS, FARMLAND, PAPERLESS),
        "evaluation.indicators": (
            "通報から修繕までの日数",
            "写真による通報の割合",
            "農地１筆の確認にかかる時間",
            "年間の印刷枚数",
        ),
    },
    counts={"vision": 3, "issues": 3},
    doubt="方策 may be read as a measure of the project; 「－」 of 現場の声 is a cell left open, 「なし」 of 協力 an answer.",
)

SAMPLES = (
    Sample(
        "h02_action_sheets.docx",
        "a table a project, labels written downwards, KPI rows inside; Ⅰ－１．",
        action_sheets,
        EXPECTED,
    ),
)
