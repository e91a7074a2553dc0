"""A town's workbook: projects under a header of two rows, indicators by year, people, and prose in joined cells."""

from openpyxl import Workbook

from tests.documents.fifth_hands.also import (
    ABOVE,
    AGREED,
    ALLY,
    BASIS,
    BODY,
    CHOSEN,
    DOING,
    GOAL,
    HEARD,
    LAND,
    LESS,
    NEXT,
    OPEN,
    PICTURE,
    PLAIN,
    PRICE,
    PURSE,
    RESCUE,
    REVIEW,
    SAFE,
    SIZE,
    SKILL,
    STAFF,
    START,
    TROUBLE,
    WHEN,
    WHOLE,
    WHY,
)
from tests.documents.office.excel import put, put_rows, workbook_bytes
from tests.documents.office.expecting import Expected, Sample, Stands
from tests.documents.third_hands.also import placed

WATER, TRAPS, BABIES, FIRE = "用水路の水位見張り", "わなの遠隔見回り", "乳幼児健診の予約と問診", "消防団の出動返事"
K1, K2, K3, K4 = (
    "用水の見回り時間",
    "鳥獣による農作物の被害額",
    "健診のオンライン予約率",
    "10分以内に返事をした団員の割合",
)

HEADER = (
    ("A3:A4", "No."),
    ("B3:B4", "事業"),
    ("C3:C4", "中身"),
    ("D3:F3", "担い手"),
    ("D4", "受け持つ課"),
    ("E4", "入れた後の世話"),
    ("F4", "外の協力者"),
    ("G3:L3", "お金（千円）"),
    ("G4", "R7"),
    ("H4", "R8"),
    ("I4", "R9"),
    ("J4", "R10"),
    ("K4", "R11"),
    ("L4", "出どころ"),
    ("M3:N3", "日どり"),
    ("M4", "取りかかり"),
    ("N4", "本稼働"),
    ("O3:O4", "やめること"),
    ("P3:P4", "個人の情報"),
    ("Q3:Q4", "心配ごとと備え"),
)
ROWS = (
    (
        1,
        WATER,
        "幹線用水路12か所に水位計とカメラを置き、水番が見回る前に画面で確かめる",
        "建設農林課",
        "弓掛土地改良区",
        "県農業用水技術センター",
        800,
        9600,
        1450,
        1450,
        1450,
        "県単の農村整備補助（4/10）と一般財源",
        "令和7年10月",
        "令和8年8月",
        "水番の夜の見回り（1晩2回）",
        "人家が写らない向きに付ける",
        "雷で止まることがある。予備の水位計2台を持ち、1日以内に替える",
    ),
    (
        2,
        TRAPS,
        "くくりわなと箱わな計85基に通報器を付け、作動したら猟友会へ知らせる",
        "住民環境課",
        "弓掛猟友会",
        "県立弓掛農業高校",
        0,
        4200,
        760,
        760,
        760,
        "鳥獣被害防止の交付金（令和7年12月に県へ要望書を提出）",
        "令和8年4月",
        "令和8年11月",
        "毎朝の全基の見回り",
        "扱うのは通報先の電話番号だけ",
        "電波の届かない谷は今までどおり歩いて回る",
    ),
    (
        3,
        BABIES,
        "健診の予約と問診票の記入をスマートフォンでできるようにする",
        "健康こども課",
        "健康こども課の保健師（2名）",
        "未定",
        0,
        0,
        3300,
        900,
        900,
        "未定",
        "令和9年4月",
        "令和9年10月",
        "案内の往復はがき",
        "要配慮個人情報のため、町の端末からだけ見られるようにする",
        "紙の問診票も残す",
    ),
    (
        4,
        FIRE,
        "一斉メールをやめ、出動できるかどうかを返せるアプリに替える",
        "総務課",
        "消防団本部（名簿は分団長が直す）",
        "－",
        0,
        620,
        310,
        310,
        310,
        "一般財源",
        "令和8年6月",
        "令和8年9月",
        "二つの名簿の管理",
        "団員の同意を書面で得る",
        None,
    ),
    (None, "計", None, None, None, None, 800, 14420, 5820, 3420, 3420),
)
KPI = (
    ("No.", "ものさし", "単位", "出発点（R6）", "R7", "R8", "R9", "R10", "R11", "数え方", "数える課"),
    (1, K1, "時間／人・週", 14.5, 14.5, 12, 8, 6, 5, "水番日誌を月ごとに足す", "建設農林課"),
    (2, K2, "千円", 8730, 8700, 8000, 6500, 5500, 4500, "農家の被害届", "住民環境課"),
    (3, K3, "％", 0, 0, 0, 0.3, 0.6, 0.8, "予約の記録", "健康こども課"),
    (4, K4, "％", "つかんでいない", None, 0.5, 0.6, 0.7, 0.8, "アプリの記録", "総務課"),
)
PEOPLE = (
    ("役", "だれ", "すること"),
    ("旗振り", "町長", "毎年度の重点を決める"),
    ("まとめ役", "総務課情報係（2名）", "四半期ごとに事業の進み具合を集める"),
    ("実行班", "建設農林課、住民環境課、健康こども課、総務課", "事業を進め、現場と話す"),
    ("外の目", "県立弓掛農業高校の教諭、土地改良区の理事", "年2回、やり方に助言する"),
    ("議会", "産業常任委員会", "令和7年9月に説明し、方向性の了解を得た"),
    ("気がかり", "情報係の2名とも採用3年以内", "令和8年度に県の研修（5日）へ出す"),
)
PROSE = (
    "町名：弓掛町　　作成：令和7年11月　総務課情報係",
    "令和7年度から令和11年度までの5か年とする。",
    "弓掛町まちづくり基本計画（第2期）の柱3「手の届く農と安心」を進めるための計画である。",
    "人口9,874人、世帯数3,655世帯（令和7年4月1日）。扇状地に水田が広がり、用水路は延長41キロメートルに及ぶ。",
    "この5年で水番が27人から14人に減り、団員の定数割れも続いている。少ない人数で田と家を守れるようにするために本計画を作る。",
    "【5年後の姿】水番は夜に眠り、猟師は鳴ったわなだけへ行き、親は夜でも健診を予約できる。",
    "【困りごとのもと】見回りの回数が多いのは、現地へ行かないと様子が分からないからである。"
    "健診の無断欠席が18％あるのは、昼間に電話でしか日を変えられないからである。",
    "【調べ方】令和7年5月から7月に、水番14人、猟友会員22人、健診に来た親61人に聞いた。",
    "【選び方】困りごと33件を、人手の減り方と費用で並べ、上の4件を採った。",
    "【機械を使わない手】用水の番を隣の集落と組み、当番を2人から3人に増やす。",
    "【お金の考え方】交付金が得られない年は、わなの基数を半分にして一般財源で行う。令和12年度からは年約3,420千円を一般財源で持つ。",
    "【直し方】情報係と実行班が毎年11月にものさしを見て、翌年度の予算要求に間に合うように中身を改める。数字は役場の掲示板と町のサイトに張り出す。",
    "【このあと】令和8年1月に町民の意見を聴き、3月の町議会に報告する。",
)
TITLE = "弓掛町くらしのデジタル5か年計画（協議用）"


def build() -> bytes:
    """Build the workbook: sheet 事業一覧 first, as the officer opens it."""
    workbook = Workbook()
    projects = workbook.active
    projects.title = "事業一覧"
    put(projects, "A1:Q1", TITLE)
    for place, text in HEADER:
        put(projects, place, text)
    put_rows(projects, "A5", ROWS)
    for row in projects.iter_rows(min_row=5, min_col=7, max_col=11):
        for cell in row:
            cell.number_format = "#,##0"
    indicators = workbook.create_sheet("KPI")
    put_rows(indicators, "A1", KPI)
    for row in indicators.iter_rows(min_row=4, max_row=5, min_col=4, max_col=9):
        for cell in row:
            cell.number_format = "0%"
    put_rows(workbook.create_sheet("体制"), "B2", PEOPLE)
    basis = workbook.create_sheet("前提")
    for number, text in enumerate(PROSE):
        first = 1 + 3 * number
        put(basis, f"A{first}:J{first + 1}", text)
    return workbook_bytes(workbook)


STANDS = (
    Stands("municipality.name", "弓掛町", under="前提!A1"),
    Stands("written", "令和7年11月", under="前提!A1"),
    Stands("period", "令和7年度から令和11年度までの5か年"),
    Stands("formulation.parent_plans.name", "弓掛町まちづくり基本計画（第2期）", also=ABOVE),
    Stands("municipality.population", "9,874人", also=SIZE),
    Stands("characteristics", "扇状地に水田が広がり、用水路は延長41キロメートルに及ぶ", also=LAND),
    Stands("formulation.background", "この5年で水番が27人から14人に減り", also=(*WHY, *TROUBLE)),
    Stands("formulation.purpose", "少ない人数で田と家を守れるようにする", also=(*WHY, *PICTURE)),
    Stands("vision.picture", "水番は夜に眠り、猟師は鳴ったわなだけへ行き", also=PICTURE),
    Stands("issues.causes", "現地へ行かないと様子が分からない", also=TROUBLE),
    Stands("issues.problem", "健診の無断欠席が18％ある", also=TROUBLE),
    Stands("issues.method", "水番14人、猟友会員22人、健診に来た親61人に聞いた", also=HEARD),
    Stands("formulation.field_selection", "人手の減り方と費用で並べ、上の4件を採った", also=CHOSEN),
    Stands("measures.non_ict", "用水の番を隣の集落と組み、当番を2人から3人に増やす", also=PLAIN),
    Stands("projects.content", "幹線用水路12か所に水位計とカメラを置き", of=WATER, also=DOING),
    Stands("projects.operation", "弓掛土地改良区", of=WATER, under="事業一覧!E5", also=STAFF),
    Stands("projects.partners", "県農業用水技術センター", of=WATER, also=ALLY),
    Stands("projects.cost.yearly", "9600", of=WATER, means="9,600千円", under="事業一覧!H5", also=PRICE),
    Stands("projects.funding", "県単の農村整備補助（4/10）と一般財源", of=WATER, also=PURSE),
    Stands("projects.schedule", "令和8年8月", of=WATER, means="本稼働 令和8年8月", under="事業一覧!N5", also=WHEN),
    Stands("projects.burden", "水番の夜の見回り（1晩2回）", of=WATER, also=LESS),
    Stands("projects.fallback", "予備の水位計2台を持ち、1日以内に替える", of=WATER, also=RESCUE),
    Stands("projects.owner", "住民環境課", of=TRAPS, under="事業一覧!D6", also=STAFF),
    Stands("projects.cost.yearly", "4200", of=TRAPS, means="4,200千円", under="事業一覧!H6", also=PRICE),
    Stands("projects.funding", "令和7年12月に県へ要望書を提出", of=TRAPS, also=PURSE),
    Stands("projects.security", "町の端末からだけ見られるようにする", of=BABIES, also=SAFE),
    Stands("projects.funding", "未定", of=BABIES, under="事業一覧!L7", also=PURSE),
    Stands("projects.content", "出動できるかどうかを返せるアプリに替える", of=FIRE, also=DOING),
    Stands("projects.operation", "名簿は分団長が直す", of=FIRE, also=STAFF),
    Stands("finance.cost", "14420", means="14,420千円", under="事業一覧!H9", also=WHOLE),
    Stands(
        "finance.funding",
        "わなの基数を半分にして一般財源で行う",
        also=(*WHOLE, "projects.fallback", "projects.funding"),
    ),
    Stands("finance.running", "令和12年度からは年約3,420千円", also=WHOLE),
    Stands("evaluation.indicators.baseline", "14.5", of=K1, under="KPI!D2", means="14.5時間／人・週", also=START),
    Stands("evaluation.indicators.target", "4500", of=K2, under="KPI!I3", means="4500千円（R11）", also=GOAL),
    Stands("evaluation.indicators.target", "0.8", of=K3, under="KPI!I4", means="80%（R11）", also=GOAL),
    Stands("evaluation.indicators.baseline", "つかんでいない", of=K4, under="KPI!D5", also=START),
    Stands("evaluation.indicators.method", "農家の被害届", of=K2, also=BASIS),
    Stands("evaluation.indicators.owner", "健康こども課", of=K3, under="KPI!K4", also=BASIS),
    Stands("formulation.leader", "町長", under="体制!C3", also=BODY),
    Stands("formulation.advisers", "県立弓掛農業高校の教諭、土地改良区の理事", also=SKILL),
    Stands("formulation.agreement", "令和7年9月に説明し、方向性の了解を得た", also=(*AGREED, *BODY)),
    Stands("formulation.people", "令和8年度に県の研修（5日）へ出す", also=SKILL),
    Stands("evaluation.pdca.when", "毎年11月にものさしを見て", also=REVIEW),
    Stands("evaluation.pdca.publication", "役場の掲示板と町のサイトに張り出す", also=OPEN),
    Stands("formulation.next_steps", "3月の町議会に報告する", also=NEXT),
)

SAMPLES = (
    Sample(
        "v03_four_sheets.xlsx",
        "workbook: header of two rows, costs and targets by year as numbers, roles in a table, prose in joined cells",
        build,
        Expected(
            title="弓掛町くらしのデジタル5か年計画",
            stands=placed(STANDS, build()),
            names={"projects": (WATER, TRAPS, BABIES, FIRE), "evaluation.indicators": (K1, K2, K3, K4)},
            doubt="The last row 計 is the sum and no project. R11 is the target year, R7 to R10 lead to it.",
        ),
    ),
)
