"""A workbook for a budget request: a sheet of totals, a slip for each project with labels here and there, indicators."""

from collections.abc import Mapping

from openpyxl import Workbook

from tests.documents.fifth_hands.also import (
    ABOVE,
    AGREED,
    ALLY,
    BASIS,
    BODY,
    BUYING,
    CHOSEN,
    DATA,
    DOING,
    FIELD,
    GAIN,
    GOAL,
    HEARD,
    LAND,
    LESS,
    NEXT,
    OLD,
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
    TRIED,
    TROUBLE,
    WHEN,
    WHOLE,
    WHY,
)
from tests.documents.office.excel import Value, put, put_rows, workbook_bytes
from tests.documents.office.expecting import Expected, Sample, Stands

TITLE = "樫井町暮らしのICT活用計画（案）"
METER, NURSERY, ALARM = "水道スマートメーター整備事業", "保育業務支援システム導入事業", "緊急通報装置更新事業"
K1, K2, K3 = "漏水の発見までの日数", "保育士の書類作成時間（１人１日）", "緊急通報装置の利用世帯数"

SUMMARY: tuple[tuple[str, Value], ...] = (
    ("A1:L1", "令和８年度当初予算要求　総括表"),
    ("A3:B3", "計画名"),
    ("C3:L3", TITLE),
    ("A4:B4", "計画年度"),
    ("C4:F4", "令和８年度～令和10年度"),
    ("G4:H4", "とりまとめ"),
    ("I4:L4", "総務課情報管理班（２名）"),
    ("A5:B6", "経緯"),
    (
        "C5:L6",
        "令和７年３月の水道検針で検針員２名が退職し、山間部の検針が隔月でも回らなくなった。町立保育所では欠員３名が続き、超過勤務が月平均22時間に達している。",
    ),
    ("A7:B7", "ねらい"),
    ("C7:L7", "人手が減っても水道・保育・見守りの水準を落とさないこと"),
    ("A8:B8", "上位計画との関連"),
    ("C8:L8", "第６次樫井町総合計画　基本施策４「暮らしを支える」、樫井町水道事業経営戦略（令和６年度改定）"),
    ("A10:F10", "町の概況"),
    ("G10:L10", "庁内の検討体制"),
    (
        "A11:F12",
        "人口9,236人、3,871世帯、高齢化率39.8％（令和７年９月末）。盆地の中央に市街地、周囲の谷筋に23集落がある。",
    ),
    (
        "G11:L12",
        "副町長を委員長とする事業調整委員会（７課長、令和７年４月設置）。町長ヒアリング（令和７年10月）で３事業とも要求することを確認。",
    ),
    ("A13:F13", "検討の方法"),
    ("G13:L13", "事業選定の考え方"),
    ("A14:F15", "保育士19名・検針員４名への個別面談、民生委員アンケート（回収41/46）、業務フロー図の作成"),
    ("G14:L15", "各課提出の14件を、緊急性・人員削減効果・後年度負担の３項目で評価し、上位３件を採った。"),
    ("A17:B17", "分野"),
    ("C17:E17", "現状"),
    ("F17:H17", "要因"),
    ("I17:L17", "令和10年度末の姿"),
    ("A18:B18", "水道"),
    ("C18:E18", "宅内漏水の発見まで平均46日（令和６年度、検針台帳）"),
    ("F18:H18", "検針が隔月のため、使用量の急増に気付けない"),
    ("I18:L18", "使用者は漏れた翌日に知らせを受け、冬に不在の家でも水が止められている"),
    ("A19:B19", "保育"),
    ("C19:E19", "書類作成に保育士１人１日78分（令和７年６月調査）"),
    ("F19:H19", "日誌・連絡帳・児童票に同じ内容を重ねて手書きしている"),
    ("I19:L19", "保育士は午睡中に記録を終え、定時に退勤している"),
    ("A20:B20", "見守り"),
    ("C20:E20", "装置の設置は対象1,180世帯のうち212世帯"),
    ("F20:H20", "固定電話の回線が必要で、解約した世帯では使えない"),
    ("I20:L20", "ひとり暮らしの高齢者が、電話回線の有無にかかわらず助けを呼べる"),
    ("A22:B22", "予算を伴わない対応"),
    ("C22:L22", "行事の精選（年26回を18回に）を保護者会と決め、保育士の準備時間を減らす。"),
    ("A24:C24", "（単位：千円）"),
    ("A33:B33", "後年度負担"),
    ("C33:L33", "令和11年度以降は年3,670千円。水道分は料金収入、その他は一般財源で負担する。"),
    ("A34:B34", "備考"),
    (
        "C34:L34",
        "本表は要求額であり、査定後の額を保証するものではない。査定結果は令和８年２月に内示、３月定例会に上程。",
    ),
)
MONEY = (
    ("区分", "令和８年度", "令和９年度", "令和10年度", "計"),
    ("事業費", 14740, 16120, 3670, 34530),
    ("国庫支出金", 2150, 0, 0, 2150),
    ("地方債", 9600, 13300, 0, 22900),
    ("水道料金", 480, 1150, 1150, 2780),
    ("一般財源", 2510, 1670, 2520, 6700),
)
LABELS = {
    "事業名": ("A3:B3", "C3:H3"),
    "整理番号": ("I3", "J3:K3"),
    "所属": ("A4:B4", "C4:E4"),
    "担当職員": ("F4:G4", "H4:K4"),
    "事業内容": ("A6:K6", "A7:K8"),
    "実施工程": ("A9:B9", "C9:K9"),
    "関係者との調整": ("A11:E11", "A12:E13"),
    "事務の見直し": ("F11:K11", "F12:K13"),
    "保守・管理": ("A15:B15", "C15:F15"),
    "現行の設備等": ("G15:H15", "I15:K15"),
    "個人情報の取扱い": ("A16:B16", "C16:F16"),
    "契約方法": ("G16:H16", "I16:K16"),
    "充当財源": ("A24:B24", "C24:K24"),
}
SLIPS: tuple[tuple[Mapping[str, str], Mapping[str, tuple[str, str, str]], tuple[tuple[Value, ...], ...]], ...] = (
    (
        {
            "事業名": METER,
            "整理番号": "建-08",
            "所属": "建設水道課上水道係",
            "担当職員": "係長１名、主事１名",
            "事業内容": "北谷・大沢の２地区640戸の水道メーターを通信式に取り替え、１時間ごとの使用量を中央監視室に送る。",
            "実施工程": "令和８年７月入札、10月～12月に320戸、令和９年度に残り320戸",
            "関係者との調整": "検針員４名と指定給水装置工事事業者５社に説明し、取替えの手順と名簿の様式をそろえた。",
            "事務の見直し": "山間２地区の訪問検針と検針票の配布をやめる（年約520時間）。",
            "保守・管理": "通信障害の一次対応は受託事業者、メーターの交換は上水道係",
            "現行の設備等": "中央監視装置は平成30年度設置。令和12年度の更新まで継続使用",
            "個人情報の取扱い": "使用量は水栓番号で管理し、氏名と結び付けるのは料金係のみとする。",
            "契約方法": "通信方式を限定しない仕様で条件付一般競争入札",
            "充当財源": "水道事業債。起債の協議が調わない場合は大沢地区のみ先に実施",
        },
        {
            "取得データの活用": (
                "A18:B19",
                "C18:K19",
                "夜間の最小流量を地区ごとに分析し、配水管の更新順を決める資料とする。",
            )
        },
        (("初期", 9600, 9600, 0), ("運用", 480, 1150, 1150)),
    ),
    (
        {
            "事業名": NURSERY,
            "整理番号": "福-03",
            "所属": "福祉課こども係",
            "担当職員": "主査１名",
            "事業内容": "町立３園にタブレット端末24台を置き、登降園、連絡帳、日誌、児童票を一つの入力で作成する。",
            "実施工程": "令和８年６月契約、８月に中央保育所、10月に全園で利用開始",
            "関係者との調整": "３園の主任保育士と保護者会役員による打合せを４回行い、連絡帳の項目を11から６に減らした。",
            "事務の見直し": "手書きの日誌と月案の転記を廃止する。",
            "保守・管理": "端末の管理は各園の主任、利用者登録と年度更新はこども係",
            "現行の設備等": "令和４年度に整備した園内無線ＬＡＮを使用",
            "個人情報の取扱い": "園児の写真と健康情報は町の文書管理規程により卒園後５年で廃棄",
            "契約方法": "３者から提案を受け、点数評価で選定",
            "充当財源": "保育対策総合支援事業費補助金（国２分の１）、残額は一般財源",
        },
        {
            "試用結果": (
                "A18:B19",
                "C18:K19",
                "令和７年９月に無償版を中央保育所で２週間使い、書類作成は１人１日51分となった。",
            )
        },
        (("初期", 4300, 0, 0), ("運用", 360, 720, 720)),
    ),
    (
        {
            "事業名": ALARM,
            "整理番号": "福-05",
            "所属": "福祉課高齢者支援係",
            "担当職員": "保健師１名、主事１名",
            "事業内容": "固定電話式の装置212台を携帯回線式に入れ替え、新たに138台を追加する。",
            "実施工程": "令和８年度に対象世帯の確認、令和９年度に入替え",
            "関係者との調整": "消防署樫井分署と、誤報時に隊員を出す前に協力員へ電話する手順を決めた。",
            "事務の見直し": "紙の利用者台帳を毎月消防署へ届ける作業をなくす。",
            "保守・管理": "24時間の受信は民間の受信センター、設置と撤去は町社会福祉協議会",
            "現行の設備等": "平成26年度導入。部品の供給が令和９年度で終了",
            "個人情報の取扱い": "病歴と鍵の預け先は本人の同意書を取り、受信センターと消防署に限り提供",
            "契約方法": "プロポーザル方式による５年の長期継続契約",
            "充当財源": "過疎対策事業債、一般財源",
        },
        {
            "協力団体": ("A18:B19", "C18:F19", "民生児童委員協議会、新聞販売店３店"),
            "見込まれる効果": ("G18:H19", "I18:K19", "１台当たりの年間経費が31,200円から24,000円に下がる。"),
        },
        (("初期", 0, 3750, 0), ("運用", 0, 900, 1800)),
    ),
)
INDICATORS = (
    ("No.", "指標", "現状値（令和６年度）", "目標値（令和10年度）", "単位", "算出方法", "把握担当"),
    (1, K1, 46, 3, "日", "中央監視室の記録から平均を算出", "上水道係"),
    (2, K2, 78, 40, "分", "毎年６月に19名が１週間記録", "こども係"),
    (3, K3, 212, 350, "世帯", "装置の貸出台帳", "高齢者支援係"),
)


def build() -> bytes:
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = "総括"
    for place, value in SUMMARY:
        put(sheet, place, value)
    put_rows(sheet, "A25", MONEY)
    for number, (values, more, costs) in enumerate(SLIPS, start=1):
        slip = book.create_sheet(f"個票{number}")
        put(slip, "A1:K1", "予算要求個票")
        for label, (place, beside) in LABELS.items():
            put(slip, place, label)
            put(slip, beside, values[label])
        for label, (place, beside, text) in more.items():
            put(slip, place, label)
            put(slip, beside, text)
        put_rows(slip, "C20", (("要求額（千円）", "令和８年度", "令和９年度", "令和10年度"), *costs))
    sheet = book.create_sheet("指標")
    put(sheet, "B1:H1", "成果指標")
    put_rows(sheet, "B3", INDICATORS)
    put(sheet, "B8", "点検")
    put(sheet, "C8:H8", "事業調整委員会が10月（予算要求前）に実績を確認し、達成が見込めない事業は要求額を組み替える。")
    put(sheet, "B9", "公表")
    put(sheet, "C9:H9", "決算と併せて広報かしいに結果を載せる。")
    return workbook_bytes(book)


STANDS = (
    Stands("formulation.background", "山間部の検針が隔月でも回らなくなった", under="総括!C5", also=(*WHY, *TROUBLE)),
    Stands("formulation.purpose", "人手が減っても水道・保育・見守りの水準を落とさない", also=(*WHY, *PICTURE)),
    Stands("period", "令和８年度～令和10年度"),
    Stands("formulation.drafting_body", "総務課情報管理班（２名）", also=SKILL),
    Stands("formulation.parent_plans.name", "樫井町水道事業経営戦略（令和６年度改定）", also=ABOVE),
    Stands("municipality.population", "人口9,236人", also=SIZE),
    Stands("characteristics", "周囲の谷筋に23集落がある", also=LAND),
    Stands("formulation.structure", "副町長を委員長とする事業調整委員会", also=BODY),
    Stands("formulation.agreement", "３事業とも要求することを確認", also=(*AGREED, *NEXT)),
    Stands("issues.method", "保育士19名・検針員４名への個別面談", also=HEARD),
    Stands("formulation.field_selection", "緊急性・人員削減効果・後年度負担の３項目で評価し", also=CHOSEN),
    Stands("vision.current.content", "宅内漏水の発見まで平均46日", of="水道", also=TROUBLE),
    Stands("issues.causes", "使用量の急増に気付けない", of="水道", also=TROUBLE),
    Stands("issues.causes", "固定電話の回線が必要で", of="見守り", also=TROUBLE),
    Stands("vision.picture", "保育士は午睡中に記録を終え、定時に退勤している", of="保育", also=PICTURE),
    Stands("vision.picture", "電話回線の有無にかかわらず助けを呼べる", of="見守り", also=PICTURE),
    Stands("measures.non_ict", "行事の精選（年26回を18回に）を保護者会と決め", also=(*PLAIN, *LESS)),
    Stands("projects.content", "１時間ごとの使用量を中央監視室に送る", of=METER, also=DOING),
    Stands("projects.owner", "建設水道課上水道係", of=METER, also=STAFF),
    Stands("projects.operation", "通信障害の一次対応は受託事業者", of=METER, also=STAFF),
    Stands("projects.burden", "山間２地区の訪問検針と検針票の配布をやめる", of=METER, also=LESS),
    Stands("projects.security", "使用量は水栓番号で管理し", of=METER, also=SAFE),
    Stands("projects.procurement", "通信方式を限定しない仕様", of=METER, also=BUYING),
    Stands("projects.existing_systems", "令和12年度の更新まで継続使用", of=METER, also=OLD),
    Stands("projects.data_use", "配水管の更新順を決める資料とする", of=METER, also=DATA),
    Stands("projects.fallback", "大沢地区のみ先に実施", of=METER, also=(*RESCUE, *PURSE)),
    Stands("projects.frontline", "連絡帳の項目を11から６に減らした", of=NURSERY, also=(*FIELD, *LESS)),
    Stands("projects.feasibility", "書類作成は１人１日51分となった", of=NURSERY, also=TRIED),
    Stands("projects.funding", "保育対策総合支援事業費補助金（国２分の１）", of=NURSERY, also=PURSE),
    Stands("projects.cost.initial", "4300", of=NURSERY, means="令和８年度 4,300千円", also=PRICE),
    Stands("projects.schedule", "令和９年度に入替え", of=ALARM, also=WHEN),
    Stands("projects.partners", "民生児童委員協議会、新聞販売店３店", of=ALARM, also=ALLY),
    Stands("projects.effect", "31,200円から24,000円に下がる", of=ALARM, also=GAIN),
    Stands("finance.cost", "16120", means="令和９年度 16,120千円", also=WHOLE),
    Stands("finance.running", "令和11年度以降は年3,670千円", also=WHOLE),
    Stands("formulation.budget_relation", "査定後の額を保証するものではない", also=(*WHOLE, *NEXT, "notes")),
    Stands("evaluation.indicators.baseline", "46", of=K1, means="46日（令和６年度）", also=START),
    Stands("evaluation.indicators.target", "350", of=K3, means="350世帯（令和10年度）", also=GOAL),
    Stands("evaluation.indicators.method", "毎年６月に19名が１週間記録", of=K2, also=BASIS),
    Stands("evaluation.pdca.body", "事業調整委員会が10月（予算要求前）に実績を確認し", also=REVIEW),
    Stands("evaluation.pdca.publication", "広報かしいに結果を載せる", also=OPEN),
)

SAMPLES = (
    Sample(
        "w03_sheets_for_the_budget.xlsx",
        "budget request in Excel: totals, a slip for each project with labels left, above and in between, indicators",
        build,
        Expected(
            title=TITLE,
            stands=STANDS,
            names={"projects": (METER, NURSERY, ALARM), "evaluation.indicators": (K1, K2, K3)},
            doubt="整理番号 may be the id of a project. The slips' yearly sums may stand as initial and running cost or "
            "by year.",
        ),
    ),
)
