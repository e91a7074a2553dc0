"""An action plan on one wide sheet, a row a project, under pillars joined down; its rules stand in lines above and below."""

from openpyxl import Workbook

from tests.documents.office.excel import put, put_rows, workbook_bytes
from tests.documents.office.expecting import Expected, Sample, Stands
from tests.documents.third_hands.also import (
    BODY,
    COST,
    DOING,
    PARENT,
    PURSE,
    REVIEW,
    SAFE,
    STAFF,
    STEPS,
    TROUBLE,
    WHOLE,
    placed,
)

ROWS = (
    (
        "Ａ　届ける行政",
        "A1",
        "電子申請の拡大",
        "申請の8割を占める60手続をオンラインで受け付ける",
        "窓口が混む3～4月の待ち時間が最長2時間になる",
        "情報政策課",
        "○",
        "○",
        "◎",
        "",
        "オンライン申請の割合",
        "12％",
        "30％",
        "55％",
        "4,200",
        "1,800",
        "国の交付金1/2",
        "継続",
        "",
    ),
    (
        "",
        "A2",
        "公式アカウントの一本化",
        "課ごとに7つあるSNSを一つにまとめ、欲しい知らせだけを選べるようにする",
        "発信が重なり、登録者が増えない",
        "広報課",
        "○",
        "◎",
        "",
        "",
        "登録者数",
        "3,900人",
        "12,000人",
        "20,000人",
        "0",
        "330",
        "一般財源",
        "新規",
        "職員の投稿の当番は広報課が決める",
    ),
    (
        "",
        "A3",
        "手話と多言語の遠隔通訳",
        "窓口の端末から通訳者を呼び出す",
        "手話通訳者が週2日しかいない",
        "福祉総務課",
        "",
        "○",
        "◎",
        "",
        "通訳を待つ時間",
        "2日",
        "30分",
        "10分",
        "900",
        "1,260",
        "検討中",
        "新規",
        "",
    ),
    (
        "Ｂ　守るまち",
        "B1",
        "河川カメラの増設",
        "中小の川11か所にカメラと水位計を付け、誰でも見られるようにする",
        "見回りの職員が川に近づかざるを得ない",
        "危機管理課",
        "○",
        "○",
        "◎",
        "",
        "カメラのある危険箇所の割合",
        "35％",
        "70％",
        "100％",
        "16,500",
        "1,430",
        "防災の起債",
        "拡充",
        "画像の保存は3日とし、民家が写る範囲を隠す",
    ),
    (
        "",
        "B2",
        "橋の傷みの自動点検",
        "小型の無人機で橋84本を撮り、傷みの疑いを抽出する",
        "点検の委託費が10年で1.7倍",
        "土木課",
        "",
        "",
        "○",
        "○",
        "1橋当たりの点検費",
        "38万円",
        "－",
        "25万円",
        "未定",
        "未定",
        "未定",
        "検討",
        "国の点検要領で認められるかを県に照会中",
    ),
    (
        "Ｃ　育つ人と産業",
        "C1",
        "農業データの共有",
        "市内の施設園芸32戸の温度や収量を匿名で見比べられるようにする",
        "ベテランの技が若手に伝わらない",
        "農政課",
        "○",
        "○",
        "◎",
        "",
        "10a当たりの収量（いちご）",
        "4.1t",
        "4.5t",
        "5.0t",
        "7,800",
        "960",
        "県補助1/3、農協1/3",
        "新規",
        "データは農家のものとし、やめるときは返す",
    ),
    (
        "",
        "C2",
        "高齢者のスマホ相談所",
        "高校生と公民館職員が月2回、スマホの相談に応じる",
        "講座に来る人がいつも同じ",
        "生涯学習課",
        "◎",
        "",
        "",
        "",
        "相談者の延べ人数",
        "0人",
        "1,500人",
        "2,400人",
        "50",
        "240",
        "一般財源",
        "新規",
        "機器は買わず、本人の電話で行う",
    ),
)


def build() -> bytes:
    book = Workbook()
    sheet = book.active
    sheet.title = "アクションプラン"
    sheet.page_setup.orientation = "landscape"
    put(sheet, "A1", "常盤野市デジタルアクションプラン2026（令和8～11年度）　一覧表")
    put(sheet, "A2", "・市の最上位計画「ときわのビジョン2035」の重点方針５を受けて、今後4年で行う取組を示す。")
    put(
        sheet, "A3", "・対象は、令和7年1月の市民3,000人調査（回答1,284人）で「不便」との声が2割を超えたものから選んだ。"
    )
    put(sheet, "A4", "・表の見方　○：準備・構築　◎：運用開始　金額：千円（構築費は4年分、運用費は1年当たり）")
    heads = (
        ("A", "柱", ""),
        ("B", "記号", ""),
        ("C", "取組", ""),
        ("D", "具体的な中身", ""),
        ("E", "これまで困っていたこと", ""),
        ("F", "主担当", ""),
        ("G", "年度", "8"),
        ("H", "", "9"),
        ("I", "", "10"),
        ("J", "", "11"),
        ("K", "めざす成果", "ものさし"),
        ("L", "", "R6実績"),
        ("M", "", "R9"),
        ("N", "", "R11"),
        ("O", "必要なお金", "構築費"),
        ("P", "", "運用費"),
        ("Q", "", "財源"),
        ("R", "区分", ""),
        ("S", "特に気を付けること", ""),
    )
    for column, top, below in heads:
        if below:
            put(sheet, f"{column}7", below)
        if top:
            put(sheet, f"{column}6", top)
    for joined in ("G6:J6", "K6:N6", "O6:Q6", *(f"{c}6:{c}7" for c in "ABCDEFRS")):
        sheet.merge_cells(joined)
    put_rows(sheet, "A8", [[value or None for value in row] for row in ROWS])
    for joined in ("A8:A10", "A11:A12", "A13:A14"):
        sheet.merge_cells(joined)
    put(sheet, "A16", "【進み具合の管理】")
    put(sheet, "A17", "1　主担当の課は四半期ごとに進み具合を入力し、情報政策課が遅れのある取組を庁議に報告する。")
    put(sheet, "A18", "2　最高デジタル責任者（副市長）は、毎年11月に次年度へ「続ける・広げる・やめる」を決める。")
    put(sheet, "A19", "3　一覧表は毎年4月に更新し、市のウェブサイトに掲載する。")
    put(sheet, "A21", "【体制】")
    put(sheet, "A22", "各課に「デジタル推進員」を1名置く（計34名）。推進員には年4回の研修を行う。")
    put(sheet, "A23", "民間から登用した任期付きの専門員1名が、見積りと仕様を全件確認する。")
    put(sheet, "A25", "【予算について】")
    put(sheet, "A26", "この表の金額は概算であり、予算を約束するものではない。")
    sheet.oddFooter.center.text = "取扱注意（庁内限り）"
    return workbook_bytes(book)


NAMES = tuple(row[2] for row in ROWS)
INDICATORS = tuple(row[10] for row in ROWS)
A1, A2, A3, B1, B2, C1, C2 = NAMES

STANDS = (
    Stands("period", "令和8～11年度", also=("title",)),
    Stands("formulation.parent_plans.name", "ときわのビジョン2035", also=PARENT),
    Stands(
        "formulation.field_selection",
        "「不便」との声が2割を超えたものから選んだ",
        also=("issues.method", "vision.reason", "formulation.process.what", "projects.priority"),
    ),
    Stands("projects.name", A2, of=A2),
    Stands("projects.id", "B2", of=B2, under="アクションプラン!B12"),
    Stands("projects.content", "課ごとに7つあるSNSを一つにまとめ", of=A2, also=DOING),
    Stands("projects.content", "小型の無人機で橋84本を撮り", of=B2, also=DOING),
    Stands("issues.problem", "窓口が混む3～4月の待ち時間が最長2時間になる", also=(*TROUBLE, "projects.answers")),
    Stands("issues.problem", "見回りの職員が川に近づかざるを得ない", also=(*TROUBLE, "projects.answers")),
    Stands("issues.problem", "講座に来る人がいつも同じ", also=(*TROUBLE, "projects.answers")),
    Stands("projects.owner", "福祉総務課", of=A3, also=STAFF),
    Stands("projects.owner", "農政課", of=C1, also=STAFF),
    Stands("projects.schedule", "◎", of=A2, under="アクションプラン!H9", means="9年度 ◎"),
    Stands("evaluation.indicators.baseline", "12％", of="オンライン申請の割合", under="アクションプラン!L8"),
    Stands("evaluation.indicators.target", "10分", of="通訳を待つ時間", under="アクションプラン!N10"),
    Stands("evaluation.indicators.target", "25万円", of="1橋当たりの点検費", under="アクションプラン!N12"),
    Stands("evaluation.indicators.target", "5.0t", of="10a当たりの収量（いちご）", under="アクションプラン!N13"),
    Stands("evaluation.indicators.name", "カメラのある危険箇所の割合", of="カメラのある危険箇所の割合"),
    Stands("projects.cost.initial", "16,500", of=B1, means="16,500千円", also=COST),
    Stands("projects.cost.running", "1,260", of=A3, means="1,260千円", also=COST),
    Stands("projects.cost.initial", "未定", of=B2, under="アクションプラン!O12", also=COST),
    Stands("projects.funding", "県補助1/3、農協1/3", of=C1, also=PURSE),
    Stands("projects.funding", "検討中", of=A3, under="アクションプラン!Q10", also=PURSE),
    Stands("projects.security", "民家が写る範囲を隠す", of=B1, also=SAFE),
    Stands("projects.operation", "職員の投稿の当番は広報課が決める", of=A2, also=STAFF),
    Stands(
        "projects.feasibility",
        "国の点検要領で認められるかを県に照会中",
        of=B2,
        also=("projects.notes", "projects.frontline", "projects.partners"),
    ),
    Stands(
        "projects.standards",
        "データは農家のものとし、やめるときは返す",
        of=C1,
        also=("projects.notes", "projects.security", "projects.data_use", "projects.fallback"),
    ),
    Stands("evaluation.pdca.when", "主担当の課は四半期ごとに進み具合を入力し", also=(*REVIEW, *BODY)),
    Stands("evaluation.pdca.body", "最高デジタル責任者（副市長）は、毎年11月に", also=(*REVIEW, *BODY)),
    Stands("evaluation.pdca.publication", "一覧表は毎年4月に更新し、市のウェブサイトに掲載する", also=REVIEW),
    Stands("formulation.structure", "各課に「デジタル推進員」を1名置く（計34名）", also=(*BODY, "formulation.people")),
    Stands("formulation.people", "推進員には年4回の研修を行う", also=(*BODY,)),
    Stands(
        "formulation.people",
        "民間から登用した任期付きの専門員1名",
        also=(*BODY, "formulation.advisers", "projects.procurement"),
    ),
    Stands("formulation.budget_relation", "予算を約束するものではない", also=(*WHOLE, *STEPS)),
)

SAMPLES = (
    Sample(
        "t11_one_wide_sheet.xlsx",
        "action plan on one sheet of nineteen columns: two-row header, pillars joined down, years as bare numbers with marks, rules above and below",
        build,
        Expected(
            title="常盤野市デジタルアクションプラン2026",
            stands=placed(STANDS, build()),
            never=("取扱注意（庁内限り）",),
            names={"projects": NAMES, "evaluation.indicators": INDICATORS},
            doubt="the line that explains the marks is neither content nor to be left out; pillars may be measures",
        ),
    ),
)
