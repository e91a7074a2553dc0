"""A town's list of undertakings on one sheet: fields joined down, budgets by year with subtotals; a sheet of general matters beside it."""

from openpyxl import Workbook

from tests.documents.fourth_hands.also import ALLY, OPEN
from tests.documents.office.excel import put, put_rows, workbook_bytes
from tests.documents.office.expecting import Expected, Sample, Stands
from tests.documents.third_hands.also import (
    AFTER,
    BACK,
    BODY,
    CHOICE,
    COST,
    DOING,
    PARENT,
    PICTURE,
    PURSE,
    REVIEW,
    SAFE,
    STAFF,
    STEPS,
    SURVEY,
    WHOLE,
    placed,
)

BUS, WATCH, PAY, MAP, RADIO = (
    "デマンドバス予約システムの導入",
    "高齢者見守りセンサーの設置",
    "税・料金のコンビニ収納の拡大",
    "ハザードマップの電子化",
    "防災情報の戸別受信機の更新",
)
K1, K2, K3, K4, K5 = (
    "予約から乗車までの待ち時間",
    "見守り世帯数",
    "コンビニ収納の割合",
    "電子地図の閲覧件数",
    "受信機の設置率",
)
HEADS = (
    "分野",
    "No.",
    "事業名",
    "事業の概要",
    "所管課",
    "連携する団体",
    "優先度",
    "予算額（千円）",
    "",
    "",
    "",
    "財源",
    "成果指標",
    "",
    "",
    "備考",
)
BELOW = ("令和8年度", "令和9年度", "令和10年度", "合計", None, "指標名", "現状（R6）", "目標（R10）")
ROWS = (
    (
        "暮らし",
        "1-1",
        BUS,
        "町内4路線の定時バスを予約制に改め、電話と端末の両方で受け付ける",
        "企画振興課",
        "町タクシー協議会",
        "高",
        12400,
        5300,
        5300,
        23000,
        "国庫補助1/2、残りは過疎債",
        K1,
        "55分",
        "20分",
        "運行管理は令和9年度から観光協会に委ねる",
    ),
    (
        None,
        "1-2",
        WATCH,
        "一人暮らしの150世帯に人感センサーを置き、12時間動きがないときに知らせる",
        "健康福祉課",
        "民生委員協議会",
        "高",
        2850,
        1080,
        1080,
        5010,
        "介護保険特別会計",
        K2,
        "38世帯",
        "150世帯",
        "本人と親族の書面の同意を得た世帯に限る",
    ),
    ("小計", None, None, None, None, None, None, 15250, 6380, 6380, 28010, None, None, None, None, None),
    (
        "行政",
        "2-1",
        PAY,
        "水道料金と保育料を加え、収納できる科目を3から9に増やす",
        "税務会計課",
        "－",
        "中",
        0,
        3960,
        726,
        4686,
        "一般財源",
        K3,
        "21%",
        "45%",
        "現行の収納ソフトは令和9年9月に更新期を迎える",
    ),
    ("小計", None, None, None, None, None, None, 0, 3960, 726, 4686, None, None, None, None, None),
    (
        "防災",
        "3-1",
        MAP,
        "紙の地図に代えて、浸水の深さを地点ごとに引ける地図を公開する",
        "総務防災課",
        "県立工業高校",
        "中",
        1870,
        242,
        242,
        2354,
        "一般財源",
        K4,
        "把握していない",
        "6,000件",
        None,
    ),
    (
        None,
        "3-2",
        RADIO,
        "戸別受信機2,960台を新しい方式に取り替える",
        "総務防災課",
        "消防団",
        "低",
        0,
        0,
        68000,
        68000,
        "未定",
        K5,
        "88%",
        "100%",
        "アナログ方式の部品の供給が令和11年3月で終わる",
    ),
    ("小計", None, None, None, None, None, None, 1870, 242, 68242, 70354, None, None, None, None, None),
    ("総計", None, None, None, None, None, None, 17120, 10582, 75348, 103050, None, None, None, None, None),
)
MATTERS = (
    ("項目", "内容"),
    (
        "計画の趣旨",
        "職員数が10年で2割減る中、少ない人手でも町のサービスを保つため、ICTを使う事業を一つの表にまとめて進める。",
    ),
    ("計画期間", "令和8年度～令和10年度（3年間）"),
    ("上位計画", "千鳥川町まちづくり総合計画 後期基本計画（令和8～12年度）のうち「支え合いの仕組み」を実行する"),
    ("めざす町の姿", "車を運転しない人も、20分待てば町のどこからでも病院と店に行ける"),
    ("事業の選び方", "町政モニター60人の投票と、各課が出した83件の困りごとから、人手の減りが最も響くものを選んだ"),
    ("検討の経過", "令和7年4月に町内4地区で意見交換会を開き、延べ97人の参加を得た"),
    ("推進体制", "町長を議長とする庁議で決定し、企画振興課デジタル係（2名）が全体を調整する"),
    ("点検と見直し", "半年ごとに所管課が進み具合を記入し、翌年度の予算要求の前（10月）に庁議で見直す"),
    ("公表", "毎年度末の一覧を町のウェブサイトに載せる"),
    ("予算の扱い", "金額は見込みであり、各年度の予算は議会の議決を経て定まる"),
    ("期間後の負担", "令和11年度以降は年およそ735万円の運用費が続く見込みで、公共施設の統合で生まれる財源を充てる"),
)


def build() -> bytes:
    book = Workbook()
    sheet = book.active
    sheet.title = "事業一覧"
    put(sheet, "A1:P1", "千鳥川町ICT活用実施計画　事業一覧")
    put(sheet, "A2", "令和7年10月20日 庁議提出")
    put(sheet, "P2", "単位：千円")
    put_rows(sheet, "A4", [[head or None for head in HEADS]])
    put_rows(sheet, "H5", [BELOW])
    for joined in ("H4:K4", "M4:O4", *(f"{column}4:{column}5" for column in "ABCDEFGLP")):
        sheet.merge_cells(joined)
    put_rows(sheet, "A6", ROWS)
    for joined in ("A6:A7", "A11:A12", "A8:G8", "A10:G10", "A13:G13", "A14:G14"):
        sheet.merge_cells(joined)
    for row in range(6, 15):
        for column in "HIJK":
            sheet[f"{column}{row}"].number_format = "#,##0"
    matters = book.create_sheet("基本的な事項")
    put(matters, "A1", "千鳥川町ICT活用実施計画　基本的な事項")
    put_rows(matters, "A3", MATTERS)
    for made in book:
        made.oddFooter.right.text = "企画振興課 内部資料 &P"
    return workbook_bytes(book)


STANDS = (
    Stands("written", "令和7年10月20日", also=("formulation.process.when", "formulation.process.what", "notes")),
    Stands("formulation.background", "少ない人手でも町のサービスを保つため", also=BACK),
    Stands("period", "令和8年度～令和10年度（3年間）"),
    Stands("formulation.parent_plans.name", "千鳥川町まちづくり総合計画 後期基本計画", also=PARENT),
    Stands("vision.picture", "20分待てば町のどこからでも病院と店に行ける", also=PICTURE),
    Stands("formulation.field_selection", "人手の減りが最も響くものを選んだ", also=(*CHOICE, *SURVEY)),
    Stands("formulation.process.what", "町内4地区で意見交換会を開き", also=SURVEY),
    Stands("formulation.structure", "町長を議長とする庁議で決定し", also=BODY),
    Stands("evaluation.pdca.when", "半年ごとに所管課が進み具合を記入し", also=REVIEW),
    Stands("evaluation.pdca.publication", "毎年度末の一覧を町のウェブサイトに載せる", also=OPEN),
    Stands("formulation.budget_relation", "各年度の予算は議会の議決を経て定まる", also=(*WHOLE, *STEPS)),
    Stands("finance.running", "年およそ735万円の運用費が続く見込み", also=(*WHOLE, *AFTER)),
    Stands("projects.name", MAP, of=MAP),
    Stands("projects.id", "3-2", of=RADIO, under="事業一覧!B12"),
    Stands("projects.field", "防災", of=MAP, under="事業一覧!A11"),
    Stands("projects.content", "町内4路線の定時バスを予約制に改め", of=BUS, also=DOING),
    Stands("projects.content", "収納できる科目を3から9に増やす", of=PAY, also=DOING),
    Stands("projects.owner", "健康福祉課", of=WATCH, also=STAFF),
    Stands("projects.owner", "税務会計課", of=PAY, also=STAFF),
    Stands("projects.partners", "町タクシー協議会", of=BUS, also=ALLY),
    Stands("projects.partners", "県立工業高校", of=MAP, also=ALLY),
    Stands("projects.priority", "低", of=RADIO, under="事業一覧!G12"),
    Stands("projects.cost.yearly", "12400", of=BUS, means="12,400千円", also=COST),
    Stands("projects.cost.yearly", "3960", of=PAY, under="事業一覧!I9", means="3,960千円", also=COST),
    Stands("projects.cost.total", "2354", of=MAP, means="2,354千円", also=COST),
    Stands("projects.funding", "国庫補助1/2、残りは過疎債", of=BUS, also=PURSE),
    Stands("projects.funding", "介護保険特別会計", of=WATCH, also=PURSE),
    Stands("evaluation.indicators.name", K5, of=K5),
    Stands("evaluation.indicators.baseline", "55分", of=K1),
    Stands("evaluation.indicators.baseline", "把握していない", of=K4),
    Stands("evaluation.indicators.target", "6,000件", of=K4),
    Stands("evaluation.indicators.target", "150世帯", of=K2, under="事業一覧!O7"),
    Stands("projects.operation", "運行管理は令和9年度から観光協会に委ねる", of=BUS, also=(*STAFF, *ALLY)),
    Stands("projects.security", "本人と親族の書面の同意を得た世帯に限る", of=WATCH, also=(*SAFE, "projects.frontline")),
    Stands(
        "projects.existing_systems", "現行の収納ソフトは令和9年9月に更新期を迎える", of=PAY, also=("projects.notes",)
    ),
    Stands(
        "projects.existing_systems", "アナログ方式の部品の供給が令和11年3月で終わる", of=RADIO, also=("projects.notes",)
    ),
)

SAMPLES = (
    Sample(
        "f02_list_of_a_town.xlsx",
        "list of five projects on one sheet: two-row header, fields joined down, subtotals, budgets by year; a sheet of general matters",
        build,
        Expected(
            title="千鳥川町ICT活用実施計画",
            stands=placed(STANDS, build()),
            never=("企画振興課 内部資料",),
            names={"projects": (BUS, WATCH, PAY, MAP, RADIO), "evaluation.indicators": (K1, K2, K3, K4, K5)},
            doubt="the title may hold 事業一覧",
        ),
    ),
)
