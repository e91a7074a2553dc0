"""A workbook as the planning section keeps it: sheets by matter, one row for each project under joined measures."""

from openpyxl import Workbook

from tests.documents.fifth_hands.also import (
    ABOVE,
    ALLY,
    BASIS,
    BODY,
    BUDGET,
    CHOSEN,
    DATA,
    DOING,
    FIELD,
    GAIN,
    GOAL,
    HEARD,
    LAND,
    LESS,
    OPEN,
    PICTURE,
    PRICE,
    PURSE,
    RESCUE,
    REVIEW,
    SAFE,
    SIZE,
    SKILL,
    STAFF,
    START,
    TRIED,
    TROUBLE,
    WHEN,
    WHOLE,
    WHY,
)
from tests.documents.office.excel import put, put_rows, workbook_bytes
from tests.documents.office.expecting import Expected, Sample, Stands

TITLE = "北嶺村スマートビレッジ実装計画"
SOIL = "ほ場環境モニタリング事業"
WATER = "水田自動給水栓導入事業"
TALK = "オンライン健康相談事業"
STEPS = "健康ポイントアプリ事業"
CHECK = "健診予約電子化事業"
PROJECTS = (SOIL, WATER, TALK, STEPS, CHECK)
K1, K2 = "10アール当たり水管理作業時間", "新規就農者数（累計）"
K3, K4 = "特定健康診査受診率", "１日平均8,000歩以上の村民の割合"
MEASURE = ("measures.name", "measures.content", "measures.notes", "projects.measure")

BASIC = (
    ("計画名", TITLE),
    ("団体名", "北嶺村"),
    ("作成日", "令和７年11月28日"),
    ("計画期間", "令和８年度～令和10年度"),
    ("人口", "4,418人（令和７年10月末）"),
    ("高齢化率", "42.7％"),
    ("面積", "168.3平方キロメートル"),
    ("地域特性", "標高600メートル前後の高原地帯であり、水稲と高原野菜の栽培が盛んである。"),
    ("策定の背景", "農業経営体はこの10年間で412から263に減少し、耕作を続けられない農地の発生が深刻化している。"),
    ("計画の目的", "少ない担い手で営農と健康づくりを継続できる環境を整備し、定住人口の維持を図る。"),
    ("上位計画", "第７次北嶺村振興計画"),
    (
        "将来像（農業）",
        "令和10年度には、若手農業者がスマートフォンで複数のほ場を管理し、休日を確保しながら経営規模を拡大している。",
    ),
    ("将来像（健康）", "令和10年度には、村民が自宅から専門職に相談し、日々の運動を習慣として続けている。"),
    ("重点分野の選定理由", "村民意識調査において不安を感じる割合が最も高かった農業と健康の２分野を選定した。"),
)

ISSUES = (
    ("No.", "分野", "現状", "課題", "把握方法"),
    (
        "1",
        "農業",
        "水稲農家の水管理作業は10アール当たり年間9.4時間である。",
        "分散したほ場を１日２回巡回しており、作業の省力化が進んでいない。",
        "農業委員による戸別訪問調査（令和７年７月、118経営体）",
    ),
    (
        "2",
        "農業",
        "新規就農者は直近３年間で５名である。",
        "栽培技術が熟練者の勘に頼っており、継承する手段がない。",
        "ＪＡ青年部との意見交換会（令和７年８月）",
    ),
    (
        "3",
        "健康",
        "特定健康診査の受診率は令和６年度で44.1％である。",
        "予約受付が平日日中の電話に限られ、働く世代が申し込みにくい。",
        "未受診者への電話調査（令和７年６月、203人）",
    ),
    (
        "4",
        "健康",
        "村内の医療機関は診療所１か所のみである。",
        "保健師３名では、冬期に外出が困難となる世帯への訪問指導に対応しきれない。",
        "国保データベースの分析",
    ),
)

WORK = (
    (
        "No.",
        "施策",
        "事業名",
        "事業概要",
        "対応課題",
        "実施主体",
        "所管課",
        "連携先",
        "期待される効果",
        "個人情報・セキュリティ",
        "備考",
    ),
    (
        "1-1",
        "施策１　スマート農業の普及",
        SOIL,
        "村内30地点に気温、湿度及び土壌水分のセンサーを設置し、計測値を農業者に配信する。",
        "2",
        "北嶺村",
        "農林振興課",
        "ＪＡ北嶺、県農業試験場",
        "病害の発生予測により、農薬散布の回数が約２割減少する。",
        "計測値に個人情報は含まれない。",
        "設置地点は農業委員会の部会と協議の上決定した。",
    ),
    (
        "1-2",
        None,
        WATER,
        "水田85か所に遠隔操作の給水栓を設置し、設定した水位に自動で調整する。",
        "1",
        "北嶺土地改良区",
        "農林振興課",
        "村内水利組合（６組合）",
        "朝夕の見回りが不要となり、作業時間がおおむね半減する。",
        "操作権限は所有者及び耕作者に限定する。",
        "令和７年度に３か所で試験し、夏季の稼働率は99％であった。",
    ),
    (
        "2-1",
        "施策２　村民の健康づくりの推進",
        TALK,
        "保健師及び管理栄養士が、家庭のテレビに接続した端末を通じて月２回の個別面談を行う。",
        "4",
        "北嶺村",
        "保健福祉課",
        "北嶺診療所",
        "冬期の訪問に要する移動時間が年間約310時間削減される。",
        "面談内容は録画せず、記録は住民情報系の健康管理システムに保存する。",
        "通信が不安定な場合は電話による面談に切り替える。",
    ),
    (
        "2-2",
        None,
        STEPS,
        "歩数及び健診の受診に応じてポイントを付与し、村内商店で利用できる商品券に交換する。",
        "3、4",
        "北嶺村",
        "保健福祉課",
        "北嶺村商工会",
        "運動習慣の定着により、国保医療費の伸びを抑制する。",
        "本人の同意を得た項目に限り利用する。",
        "集計した歩数データは、遊歩道の整備箇所の検討に活用する。",
    ),
    (
        "2-3",
        None,
        CHECK,
        "健診の予約、変更及び問診票の提出を、24時間電子申請で受け付ける。",
        "3",
        "北嶺村",
        "住民課",
        "県国民健康保険団体連合会",
        "電話対応及び転記作業が年間約180時間削減される。",
        "住民情報系とは分離した環境で運用する。",
        "紙の申込はがきの発送を廃止する。",
    ),
)

INDICATORS = (
    ("施策", "指標名", "単位", "現状値（R6）", "目標値（R8）", "目標値（R9）", "目標値（R10）", "把握方法", "所管課"),
    ("施策１", K1, "時間", 9.4, 8.0, 6.5, 4.8, "土地改良区の作業日誌", "農林振興課"),
    (None, K2, "人", 5, 7, 9, 12, "就農計画の認定件数", "農林振興課"),
    ("施策２", K3, "％", 44.1, 48, 53, 60, "法定報告", "住民課"),
    (None, K4, "％", 17.5, 20, 25, 32, "アプリの利用統計及び村民意識調査", "保健福祉課"),
)

COSTS = (
    ("事業名", "区分", "R8", "R9", "R10", "合計", "財源"),
    (SOIL, "初期", 7260, 0, 0, 7260, "地方創生交付金（１／２）、一般財源"),
    (None, "運用", 630, 1260, 1260, 3150, "一般財源"),
    (WATER, "初期", 0, 20400, 13600, 34000, "県農業基盤整備補助金（55％）、受益者負担金"),
    (TALK, "初期", 4950, 0, 0, 4950, "地方創生交付金（１／２）、一般財源"),
    (None, "運用", 880, 1760, 1760, 4400, "介護保険特別会計"),
    (STEPS, "初期", 0, 3300, 0, 3300, "国保調整交付金"),
    (CHECK, "初期", 2640, 0, 0, 2640, "一般財源"),
    ("合計", None, 16360, 26720, 16620, 59700, None),
)
COST_NOTES = (
    "令和11年度以降の運用費は年間3,020千円とし、一般財源及び特別会計で負担する。",
    "地方創生交付金が採択されない場合は、センサーの設置地点を30から12に縮小する。",
    "事業費は現時点の見積りであり、当初予算の査定により変更することがある。",
)

BODIES = (
    ("区分", "構成・担当", "役割"),
    ("推進本部", "本部長：村長、副本部長：副村長・教育長、本部員：各課長", "計画の決定及び部門間の調整"),
    ("事務局", "企画課地域デジタル係（３名）", "計画案の作成及び進捗の取りまとめ"),
    ("作業部会", "農林振興課、保健福祉課、住民課の担当係長", "事業内容の検討"),
    ("外部有識者", "高原大学農学部教授１名、県デジタル推進監", "技術面の助言"),
    ("人材育成", "全係長を対象としたＤＸ基礎研修（年４回）", "職員の知識の底上げ"),
)
REVIEWS = (
    ("進捗管理", "推進本部が四半期ごとに各事業の進捗を確認する。"),
    ("評価", "村議会議員、農業者及び保健推進員で構成する評価委員会が、毎年７月に成果を評価する。"),
    ("公表", "評価結果を広報きたみねの９月号に掲載する。"),
)

YEARS = (
    ("事業名", "R8上期", "R8下期", "R9上期", "R9下期", "R10"),
    (SOIL, "機種選定・契約", "30地点への設置", "配信開始", "通年運用", "他作物への適用"),
    (WATER, "受益者説明会", "実施設計", "契約手続", "51か所の設置", "34か所の設置"),
    (TALK, "端末の調達", "10世帯で試行", "80世帯に拡大", "通年運用", "効果測定"),
    (STEPS, "制度設計", "商店の募集", "アプリの開発", "運用開始", "通年運用"),
    (CHECK, "要件整理", "予約フォームの公開", "通年運用", "通年運用", "通年運用"),
)


def build() -> bytes:
    workbook = Workbook()
    basic = workbook.active
    assert basic is not None
    basic.title = "基本情報"
    put(basic, "A1:C1", "基本情報シート")
    for row, (label, value) in enumerate(BASIC, 3):
        put(basic, f"A{row}", label)
        put(basic, f"B{row}:F{row}", value)

    issues = workbook.create_sheet("課題")
    put(issues, "A1", "現状・課題一覧")
    put_rows(issues, "A3", ISSUES)

    work = workbook.create_sheet("施策・事業")
    put(work, "A1", "施策・事業一覧")
    put_rows(work, "A3", WORK)
    work.merge_cells("B4:B5")
    work.merge_cells("B6:B8")

    indicators = workbook.create_sheet("KPI")
    put(indicators, "A1", "重要業績評価指標（KPI）")
    put_rows(indicators, "A3", INDICATORS)
    indicators.merge_cells("A4:A5")
    indicators.merge_cells("A6:A7")
    put(indicators, "A9", "指標の考え方")
    put(indicators, "B9:I9", "受診率の目標値は、国の第４期特定健康診査等実施計画における市町村国保の水準に合わせた。")

    costs = workbook.create_sheet("予算")
    put(costs, "A1", "概算事業費")
    put(costs, "G2", "（単位：千円）")
    put_rows(costs, "A3", COSTS)
    for place in ("A4:A5", "A7:A8"):
        costs.merge_cells(place)
    for row, note in enumerate(COST_NOTES, 14):
        put(costs, f"A{row}:G{row}", note)

    bodies = workbook.create_sheet("推進体制")
    put(bodies, "A1", "推進体制")
    put_rows(bodies, "A3", BODIES)
    put_rows(bodies, "A11", REVIEWS)

    years = workbook.create_sheet("スケジュール")
    put(years, "A1", "年次計画")
    put_rows(years, "A3", YEARS)
    return workbook_bytes(workbook)


STANDS = (
    Stands("municipality.population", "4,418人（令和７年10月末）", under="基本情報!B7", also=SIZE),
    Stands("municipality.area", "168.3平方キロメートル", under="基本情報!B9", also=SIZE),
    Stands("written", "令和７年11月28日", under="基本情報!B5"),
    Stands("period", "令和８年度～令和10年度", under="基本情報!B6"),
    Stands("characteristics", "水稲と高原野菜の栽培が盛んである", under="基本情報!B10", also=LAND),
    Stands(
        "formulation.background",
        "農業経営体はこの10年間で412から263に減少し",
        under="基本情報!B11",
        also=(*WHY, *TROUBLE),
    ),
    Stands("formulation.purpose", "定住人口の維持を図る", under="基本情報!B12", also=(*WHY, *PICTURE)),
    Stands("formulation.parent_plans.name", "第７次北嶺村振興計画", under="基本情報!B13", also=ABOVE),
    Stands("vision.picture", "休日を確保しながら経営規模を拡大している", of="農業", under="基本情報!B14", also=PICTURE),
    Stands("vision.picture", "日々の運動を習慣として続けている", of="健康", under="基本情報!B15", also=PICTURE),
    Stands("formulation.field_selection", "農業と健康の２分野を選定した", under="基本情報!B16", also=CHOSEN),
    Stands(
        "vision.current.content", "水稲農家の水管理作業は10アール当たり年間9.4時間である", under="課題!C4", also=TROUBLE
    ),
    Stands("issues.causes", "分散したほ場を１日２回巡回しており", under="課題!D4", also=TROUBLE),
    Stands("issues.causes", "栽培技術が熟練者の勘に頼っており", under="課題!D5", also=TROUBLE),
    Stands("issues.causes", "予約受付が平日日中の電話に限られ", under="課題!D6", also=TROUBLE),
    Stands("vision.current.content", "村内の医療機関は診療所１か所のみである", under="課題!C7", also=(*TROUBLE, *LAND)),
    Stands("issues.method", "ＪＡ青年部との意見交換会（令和７年８月）", under="課題!E5", also=HEARD),
    Stands("issues.method", "国保データベースの分析", under="課題!E7", also=HEARD),
    Stands("measures.name", "施策１　スマート農業の普及", under="施策・事業!B4", also=MEASURE),
    Stands("projects.measure", "施策２　村民の健康づくりの推進", of=CHECK, under="施策・事業!B6", also=MEASURE),
    Stands(
        "projects.content",
        "村内30地点に気温、湿度及び土壌水分のセンサーを設置し",
        of=SOIL,
        under="施策・事業!D4",
        also=DOING,
    ),
    Stands("projects.partners", "ＪＡ北嶺、県農業試験場", of=SOIL, under="施策・事業!H4", also=ALLY),
    Stands("projects.effect", "農薬散布の回数が約２割減少する", of=SOIL, under="施策・事業!I4", also=GAIN),
    Stands("projects.security", "計測値に個人情報は含まれない", of=SOIL, under="施策・事業!J4", also=SAFE),
    Stands(
        "projects.frontline", "設置地点は農業委員会の部会と協議の上決定した", of=SOIL, under="施策・事業!K4", also=FIELD
    ),
    Stands("projects.content", "水田85か所に遠隔操作の給水栓を設置し", of=WATER, under="施策・事業!D5", also=DOING),
    Stands("projects.owner", "北嶺土地改良区", of=WATER, under="施策・事業!F5", also=(*STAFF, *ALLY)),
    Stands(
        "projects.feasibility",
        "令和７年度に３か所で試験し、夏季の稼働率は99％であった",
        of=WATER,
        under="施策・事業!K5",
        also=TRIED,
    ),
    Stands(
        "projects.content",
        "家庭のテレビに接続した端末を通じて月２回の個別面談を行う",
        of=TALK,
        under="施策・事業!D6",
        also=DOING,
    ),
    Stands("projects.security", "面談内容は録画せず", of=TALK, under="施策・事業!J6", also=SAFE),
    Stands(
        "projects.fallback",
        "通信が不安定な場合は電話による面談に切り替える",
        of=TALK,
        under="施策・事業!K6",
        also=RESCUE,
    ),
    Stands("projects.partners", "北嶺村商工会", of=STEPS, under="施策・事業!H7", also=ALLY),
    Stands("projects.data_use", "遊歩道の整備箇所の検討に活用する", of=STEPS, under="施策・事業!K7", also=DATA),
    Stands("projects.owner", "住民課", of=CHECK, under="施策・事業!G8", also=STAFF),
    Stands(
        "projects.effect",
        "電話対応及び転記作業が年間約180時間削減される",
        of=CHECK,
        under="施策・事業!I8",
        also=(*GAIN, *LESS),
    ),
    Stands("projects.burden", "紙の申込はがきの発送を廃止する", of=CHECK, under="施策・事業!K8", also=LESS),
    Stands("evaluation.indicators.baseline", "9.4", of=K1, under="KPI!D4", means="9.4時間（R6）", also=START),
    Stands("evaluation.indicators.target", "4.8", of=K1, under="KPI!G4", means="4.8時間（R10）", also=GOAL),
    Stands(
        "evaluation.indicators.unit",
        "時間",
        of=K1,
        under="KPI!C4",
        also=("evaluation.indicators.baseline", "evaluation.indicators.target", "evaluation.indicators.notes"),
    ),
    Stands("evaluation.indicators.target", "12", of=K2, under="KPI!G5", means="12人（R10）", also=GOAL),
    Stands("evaluation.indicators.method", "就農計画の認定件数", of=K2, under="KPI!H5", also=BASIS),
    Stands("evaluation.indicators.notes", "53", of=K3, under="KPI!F6", means="53％（R9）", also=GOAL),
    Stands("evaluation.indicators.baseline", "17.5", of=K4, under="KPI!D7", means="17.5％（R6）", also=START),
    Stands("evaluation.indicators.owner", "保健福祉課", of=K4, under="KPI!I7", also=BASIS),
    Stands(
        "evaluation.indicator_basis",
        "国の第４期特定健康診査等実施計画における市町村国保の水準に合わせた",
        under="KPI!B9",
        also=BASIS,
    ),
    Stands("projects.cost.initial", "7260", of=SOIL, under="予算!C4", means="初期 R8 7260千円", also=PRICE),
    Stands("projects.cost.running", "1260", of=SOIL, under="予算!D5", means="運用 R9 1260千円", also=PRICE),
    Stands("projects.cost.initial", "20400", of=WATER, under="予算!D6", means="初期 R9 20400千円", also=PRICE),
    Stands("projects.cost.total", "34000", of=WATER, under="予算!F6", means="合計 34000千円", also=PRICE),
    Stands("projects.funding", "県農業基盤整備補助金（55％）、受益者負担金", of=WATER, under="予算!G6", also=PURSE),
    Stands("projects.funding", "介護保険特別会計", of=TALK, under="予算!G8", also=PURSE),
    Stands("finance.cost", "26720", under="予算!D11", means="R9 26720千円", also=WHOLE),
    Stands("finance.running", "令和11年度以降の運用費は年間3,020千円とし", under="予算!A14", also=WHOLE),
    Stands(
        "finance.funding", "センサーの設置地点を30から12に縮小する", under="予算!A15", also=(*WHOLE, *PURSE, *RESCUE)
    ),
    Stands(
        "formulation.budget_relation",
        "当初予算の査定により変更することがある",
        under="予算!A16",
        also=(*BUDGET, *WHOLE),
    ),
    Stands(
        "formulation.structure",
        "本部長：村長、副本部長：副村長・教育長、本部員：各課長",
        under="推進体制!B4",
        also=BODY,
    ),
    Stands("formulation.drafting_body", "企画課地域デジタル係（３名）", under="推進体制!B5", also=BODY),
    Stands("formulation.sections", "農林振興課、保健福祉課、住民課の担当係長", under="推進体制!B6", also=BODY),
    Stands("formulation.advisers", "高原大学農学部教授１名、県デジタル推進監", under="推進体制!B7", also=SKILL),
    Stands("formulation.people", "全係長を対象としたＤＸ基礎研修（年４回）", under="推進体制!B8", also=SKILL),
    Stands("evaluation.pdca.when", "推進本部が四半期ごとに各事業の進捗を確認する", under="推進体制!B11", also=REVIEW),
    Stands(
        "evaluation.pdca.body",
        "村議会議員、農業者及び保健推進員で構成する評価委員会",
        under="推進体制!B12",
        also=REVIEW,
    ),
    Stands(
        "evaluation.pdca.publication",
        "評価結果を広報きたみねの９月号に掲載する",
        under="推進体制!B13",
        also=(*OPEN, *REVIEW),
    ),
    Stands(
        "projects.schedule",
        "30地点への設置",
        of=SOIL,
        under="スケジュール!C4",
        means="R8下期 30地点への設置",
        also=(*WHEN, *DOING),
    ),
    Stands(
        "projects.schedule",
        "受益者説明会",
        of=WATER,
        under="スケジュール!B5",
        means="R8上期 受益者説明会",
        also=(*WHEN, *DOING, *FIELD),
    ),
    Stands(
        "projects.schedule",
        "10世帯で試行",
        of=TALK,
        under="スケジュール!C6",
        means="R8下期 10世帯で試行",
        also=(*WHEN, *TRIED),
    ),
    Stands(
        "projects.schedule",
        "予約フォームの公開",
        of=CHECK,
        under="スケジュール!C8",
        means="R8下期 予約フォームの公開",
        also=(*WHEN, *DOING),
    ),
)

SAMPLES = (
    Sample(
        "k03_workbook_of_the_planning_section.xlsx",
        "workbook with a sheet for each matter: projects as rows under joined measures, indicators, costs, bodies, years",
        build,
        Expected(
            title=TITLE,
            stands=STANDS,
            names={"projects": PROJECTS, "evaluation.indicators": (K1, K2, K3, K4)},
            doubt="What the column 備考 tells may stay a note or go where its words point. The targets of R8 and R9 may "
            "be targets or notes.",
        ),
    ),
)
