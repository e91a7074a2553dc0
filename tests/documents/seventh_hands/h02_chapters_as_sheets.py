"""A workbook: a sheet for each chapter, projects as rows of one wide table, indicators with value and year side by side."""

from openpyxl import Workbook

from tests.documents.fifth_hands.also import (
    ABOVE,
    AGREED,
    ALLY,
    ANSWER,
    BASIS,
    BODY,
    BUYING,
    CHOSEN,
    DOING,
    ELSEWHERE,
    FIELD,
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
from tests.documents.office.excel import put, put_rows, workbook_bytes
from tests.documents.office.expecting import Expected, Sample, Stands

TITLE = "汐見野町 本とこどもの居場所デジタル計画"
GATE, SEAT, NURSERY, TRUCK = (
    "図書館の自動貸出と夜間返却",
    "学習席と遊び場の空き案内",
    "保育所の登降園・連絡帳の電子化",
    "移動図書館車の位置案内",
)
K1, K2, K3, K4 = (
    "図書館の年間貸出冊数",
    "保育士の書類作成時間（一人１日）",
    "入所申込みのオンライン率",
    "移動図書館の停留所での利用者",
)

INTRO = (
    ("立案の契機", "図書館の来館者はこの８年で３割減り、一方で保育所の申込みは年度途中でも断る月が続いている。"),
    ("本計画のめざすところ", "こどもと家族が待たされず、町のどこにいても本と居場所に手が届くようにする。"),
    ("上にある計画", "第３期汐見野町こども計画（令和７～11年度）、汐見野町生涯学習推進プラン"),
    ("対象年次", "令和８年度～令和11年度"),
    ("旗振り役", "教育長"),
    ("寄り合い", "生涯学習課、こども課、健康課、総務課の係長８名による本とこども連絡会（月１回）"),
    ("とりまとめ係", "生涯学習課図書館係"),
    ("電算担当の関わり", "総務課電算係が機器の設定基準を示し、全ての見積りに目を通す。"),
    ("外の知恵", "県立図書館の協力司書、汐見野短期大学の保育学科教員"),
    ("職員の学び", "図書館係２名が県の情報化研修を修了、保育所長３名が先進園を視察"),
    ("町長以下の意思統一", "令和７年12月の経営会議で、町長が本計画を最優先の取組と述べ、全課長が了解した。"),
    ("取り上げる領域の絞り込み", "住民会議で出た46項目を緊急度と波及で採点し、上位の図書館と保育の二つを選んだ。"),
    ("決まった後の動き", "令和８年４月に実施要領を定め、６月補正で初年度の経費を計上する。"),
)
LOG = (
    ("日付", "相手", "したこと"),
    ("令和７年５月17日", "保護者会（96世帯）", "送り迎えの待ち時間を３日間計り、結果を持ち帰って話し合った。"),
    ("令和７年７月２日", "保育士31名", "一日の書き物を書き出し、やめられるものに印を付けた。"),
    ("令和７年９月", "高校生と大学生24名", "閉館後に本を返せないことへの不満を聞いた。"),
)
TOWN = (
    ("住民の数", "17,456人"),
    ("世帯の数", "7,012世帯"),
    ("65歳以上の割合", "33.8％"),
    ("土地がら", "入り江に沿って五つの集落が並び、町の中心から最も遠い集落まではバスで50分かかる。"),
    ("暮らし向き", "共働きの世帯が７割を超え、隣の市へ通勤する人が多い。"),
)
SCENE = (
    ("領域", "令和11年度の暮らし", "足もとの数字", "いつの数字か", "根拠資料"),
    (
        "図書館",
        "仕事帰りの親が夜９時に本を返し、次に借りる本を駅前の棚で受け取っている。",
        "夜間の返却は月12冊にとどまる",
        "令和７年３月",
        "図書館業務統計",
    ),
    (
        "保育",
        "保育士は午睡の間に記録を終え、夕方は子どもの話を親に伝えている。",
        "保育士の残業は一人月19時間",
        "令和６年度",
        "勤務管理簿",
    ),
)
PAIN = (
    ("領域", "困っていること", "そのわけ", "どう確かめたか"),
    (
        "図書館",
        "開館中に来られない町民が利用をあきらめている。",
        "貸出しが窓口の対面に限られ、職員３名では開館を延ばせない。",
        "未利用者320名への街頭調査",
    ),
    (
        "保育",
        "入所の可否が分かるまで平均23日かかる。",
        "申込書を紙で受け、点数計算を手作業で二度行っている。",
        "申込み58件の処理日数を追跡",
    ),
)
WAYS = (
    ("領域", "手立て", "人の手で進めること"),
    (
        "図書館",
        "職員がいない時間も貸し借りできるようにする。",
        "読み聞かせの会が集落の公民館へ本を運び、月２回の読書会を開く。",
    ),
    ("保育", "書く、数える、探すを減らす。", "子育て経験者による一時預かりの輪を町内６か所に広げる。"),
)
HEADS = (
    "No.",
    "事業の名前",
    "何をするか",
    "どの困りごとに効くか",
    "主管",
    "従事する者",
    "稼働後の受持ち",
    "手を組む相手",
    "利用者・職員の受止め",
    "省く手間",
    "お試しの具合",
    "転ばぬ先の杖",
    "現用機器との取合い",
    "個人に係る情報の取扱",
    "調達の形",
    "初度費（千円）",
    "経常費（千円／年）",
    "充当の見込み",
    "いつ動くか",
    "手本にしたまち",
)
WIDE = (
    (
        1,
        GATE,
        "図書2万8千冊に電子札を貼り、無人の貸出機２台と駅前の返却棚１基を置く。",
        "開館中に来られない町民の利用",
        "生涯学習課図書館係",
        "司書２名、会計年度任用職員３名",
        "図書館係が日々の点検、障害は受託会社が４時間以内に駆付け",
        "汐見野駅を管理する鉄道会社、読書会連合",
        "司書と三回話し、札貼りは夏の休館中に行うことで折り合った。",
        "窓口での手打ちの貸出処理（１日２時間）",
        "令和７年10月に児童書500冊で試し、読取り誤りは0.4％",
        "返却棚が使えない日は、駅の売店が預かる。",
        "図書館システムは令和９年３月に契約が切れるため、その更新に合わせる。",
        "貸出の履歴は返却と同時に消し、棚には名前を残さない。",
        "公募により提案を比べて選ぶ。",
        21600,
        1980,
        "デジタル田園関連の国交付金1/2、過疎債",
        "R8.10 札貼り、R9.4 稼働",
        "海老坂市（蔵書９万冊）は貸出の６割を無人化。本町は駅前に棚を置く点が違う。",
    ),
    (
        2,
        SEAT,
        "学習席60席と屋内遊び場２か所に人感計を付け、空き具合を携帯電話の画面に出す。",
        "行ってみないと空きが分からない",
        "生涯学習課社会教育係",
        "主事１名",
        "社会教育係が画面の文面を直し、機器は業者が遠隔で見る。",
        "汐見野高校の情報部",
        "高校生の委員が画面の文字と色を決めた。",
        "電話での空き照会への応答",
        "人感計は日なたで誤る例があり、窓から離して置き直した。",
        "計器が止まれば、当日の欄を「不明」と表示する。",
        "令和４年に引いた館内無線をそのまま使う。",
        "映像は撮らず、人数だけを送る。",
        "三者見積りにより少額で購入する。",
        1450,
        240,
        "全額一般財源",
        "R8.7 稼働",
        "なし",
    ),
    (
        3,
        NURSERY,
        "町立３園に登降園の読取機を置き、連絡帳、午睡の記録、申込みを一つの画面にまとめる。",
        "入所の決定に日数がかかる、書き物が多い",
        "こども課保育係",
        "係長１名、主任保育士３名",
        "園ごとに世話役を一人決め、こども課が問合せを束ねる。",
        "町内の私立２園、汐見野短期大学",
        "保育士の9割が賛成、手書きを望む年配の職員には併用期間を半年置く。",
        "紙の連絡帳、手作業の点数計算、月末の出席簿の転記",
        "みなと園の１クラスで三か月使い、書き物は一日48分から21分に減った。",
        "通信が切れたときは紙の名簿で迎え、後から入れる。",
        "住民記録とは月１回の書出しでつなぎ、直接はつながない。",
        "写真は園の端末にだけ残し、90日で消す。保護者の同意書を取る。",
        "国の示した機能一覧を満たすことを条件に、総合評価で決める。",
        9800,
        2640,
        "保育対策の県補助2/3、残りは一般財源",
        "R8.9 契約、R9.1 全園",
        "北沢郷町は園ごとに別の製品を入れて集計に苦労した。本町は一つにそろえる。",
    ),
    (
        4,
        TRUCK,
        "移動図書館車に位置の発信器を載せ、到着の見込みを停留所の表示板に出す。",
        "待ち時間が読めず高齢者が帰ってしまう",
        "生涯学習課図書館係",
        "運転手１名、司書１名",
        "車の点検に合わせて運転手が確かめる。",
        "五つの集落の区長会",
        "区長会で表示板の場所を決め、電気代を地区が持つと申し出があった。",
        "遅れを知らせる電話連絡",
        "谷あいの停留所１か所で電波が届かず、中継を足して解消",
        "表示が出ない日は、防災無線で知らせる。",
        "車は令和11年に入替え。発信器は載せ替えられる物とする。",
        "個人に係る情報は扱わない。",
        "随意契約（特命）とせず、見積り合わせとする。",
        2300,
        310,
        "ふるさと納税の寄附金",
        "R9.5 稼働",
        "山北郡の移動診療車の例",
    ),
)
GAUGE = (
    ("物差し", "足もと", "年度", "到達点", "年度", "単位", "数え方", "集計の係"),
    (K1, 61240, "R6", 78000, "R11", "冊", "図書館システムの年度集計", "図書館係"),
    (K2, 48, "R7", 20, "R10", "分", "毎年10月の一週間を職員が自ら記録", "保育係"),
    (K3, 0.08, "R6", 0.7, "R10", "", "受付件数に占める電子申込み", "保育係"),
    (K4, 214, "R6", 350, "R11", "人", "停留所ごとの貸出票", "図書館係"),
)
MONEY = (
    ("", "令和８年度", "令和９年度", "令和10年度", "令和11年度"),
    ("総額（千円）", 27350, 10140, 5170, 5170),
    ("国県の補助", 14200, 3100, 0, 0),
    ("町債", 7000, 3300, 0, 0),
    ("町の持ち出し", 6150, 3740, 5170, 5170),
)
AFTER = "計画の後も毎年5,170千円の支払いが続くため、雑誌の購入と臨時の雇いを見直して充てる。"
REVIEWS = (
    ("だれが", "本とこども連絡会に、保護者２名と読書会の代表を加えた振り返りの会"),
    ("いつ", "年２回（９月と２月）"),
    ("住民への知らせ", "広報しおみの３月号と図書館の掲示板"),
    ("直し方", "到達点の７割に届かない事業は、翌年度の予算要求の前にやり方を変えるかやめるかを決める。"),
    ("ものさしを選んだ理由", "住民会議で「変わったと分かるもの」を投票し、上位の四つを採った。"),
)


def build() -> bytes:
    book = Workbook()
    intro = book.active
    assert intro is not None
    intro.title = "1はじめに"
    put(intro, "A1:C1", TITLE)
    put_rows(intro, "A3", INTRO)
    put(intro, "A17", "これまでの歩み")
    put_rows(intro, "A18", LOG)
    town = book.create_sheet("2町のようす")
    put_rows(town, "B2", TOWN)
    scene = book.create_sheet("3こうなりたい")
    put_rows(scene, "A2", SCENE)
    pain = book.create_sheet("4困りごと")
    put_rows(pain, "A2", PAIN)
    ways = book.create_sheet("5手立て")
    put_rows(ways, "A2", WAYS)
    projects = book.create_sheet("6事業一覧")
    put(projects, "A1", "事業の一覧（４件）")
    put_rows(projects, "A3", (HEADS, *WIDE))
    gauge = book.create_sheet("7ものさし")
    put(gauge, "A1", "できばえを測る物差し")
    put_rows(gauge, "A3", GAUGE)
    for place in ("B6", "D6"):
        gauge[place].number_format = "0%"
    for place in ("B4", "D4"):
        gauge[place].number_format = "#,##0"
    money = book.create_sheet("8お金の見通し")
    put_rows(money, "A2", MONEY)
    put(money, "A8:E8", AFTER)
    review = book.create_sheet("9ふりかえり")
    put_rows(review, "A2", REVIEWS)
    return workbook_bytes(book)


STANDS = (
    Stands(
        "formulation.background",
        "保育所の申込みは年度途中でも断る月が続いている",
        under="1はじめに!B3",
        also=(*WHY, *TROUBLE),
    ),
    Stands("formulation.purpose", "町のどこにいても本と居場所に手が届く", under="1はじめに!B4", also=(*WHY, *PICTURE)),
    Stands("formulation.parent_plans.name", "第３期汐見野町こども計画", under="1はじめに!B5", also=ABOVE),
    Stands("period", "令和８年度～令和11年度", under="1はじめに!B6"),
    Stands("formulation.leader", "教育長", under="1はじめに!B7", also=BODY),
    Stands("formulation.structure", "係長８名による本とこども連絡会（月１回）", under="1はじめに!B8", also=BODY),
    Stands("formulation.drafting_body", "生涯学習課図書館係", under="1はじめに!B9", also=BODY),
    Stands("formulation.ict_section", "全ての見積りに目を通す", under="1はじめに!B10", also=SKILL),
    Stands("formulation.advisers", "県立図書館の協力司書", under="1はじめに!B11", also=SKILL),
    Stands("formulation.people", "保育所長３名が先進園を視察", under="1はじめに!B12", also=SKILL),
    Stands("formulation.agreement", "町長が本計画を最優先の取組と述べ", under="1はじめに!B13", also=AGREED),
    Stands("formulation.field_selection", "46項目を緊急度と波及で採点し", under="1はじめに!B14", also=CHOSEN),
    Stands("formulation.next_steps", "６月補正で初年度の経費を計上する", under="1はじめに!B15", also=NEXT),
    Stands("formulation.process.what", "送り迎えの待ち時間を３日間計り", under="1はじめに!C19", also=HEARD),
    Stands("formulation.process.who", "保育士31名", under="1はじめに!B20", also=HEARD),
    Stands("municipality.population", "17,456人", under="2町のようす!C2", also=SIZE),
    Stands("municipality.ageing_rate", "33.8％", under="2町のようす!C4", also=SIZE),
    Stands("characteristics", "最も遠い集落まではバスで50分かかる", under="2町のようす!C5", also=LAND),
    Stands("characteristics", "共働きの世帯が７割を超え", under="2町のようす!C6", also=LAND),
    Stands(
        "vision.picture", "次に借りる本を駅前の棚で受け取っている", of="図書館", under="3こうなりたい!B3", also=PICTURE
    ),
    Stands(
        "vision.current.content", "夜間の返却は月12冊にとどまる", of="図書館", under="3こうなりたい!C3", also=TROUBLE
    ),
    Stands(
        "vision.current.source",
        "勤務管理簿",
        of="保育",
        under="3こうなりたい!E4",
        also=("vision.current.content", "vision.notes"),
    ),
    Stands("issues.problem", "入所の可否が分かるまで平均23日かかる", of="保育", under="4困りごと!B4", also=TROUBLE),
    Stands("issues.causes", "職員３名では開館を延ばせない", of="図書館", under="4困りごと!C3", also=TROUBLE),
    Stands("issues.method", "未利用者320名への街頭調査", of="図書館", under="4困りごと!D3", also=HEARD),
    Stands(
        "measures.content",
        "職員がいない時間も貸し借りできるようにする",
        under="5手立て!B3",
        also=("measures.name", "measures.notes"),
    ),
    Stands("measures.non_ict", "一時預かりの輪を町内６か所に広げる", under="5手立て!C4", also=PLAIN),
    Stands("projects.content", "駅前の返却棚１基を置く", of=GATE, under="6事業一覧!C4", also=DOING),
    Stands("projects.answers", "開館中に来られない町民の利用", of=GATE, under="6事業一覧!D4", also=ANSWER),
    Stands("projects.owner", "生涯学習課社会教育係", of=SEAT, under="6事業一覧!E5", also=STAFF),
    Stands("projects.people", "係長１名、主任保育士３名", of=NURSERY, under="6事業一覧!F6", also=STAFF),
    Stands("projects.operation", "障害は受託会社が４時間以内に駆付け", of=GATE, under="6事業一覧!G4", also=STAFF),
    Stands("projects.operation", "園ごとに世話役を一人決め", of=NURSERY, under="6事業一覧!G6", also=STAFF),
    Stands("projects.partners", "汐見野高校の情報部", of=SEAT, under="6事業一覧!H5", also=ALLY),
    Stands("projects.frontline", "札貼りは夏の休館中に行うことで折り合った", of=GATE, under="6事業一覧!I4", also=FIELD),
    Stands(
        "projects.frontline",
        "手書きを望む年配の職員には併用期間を半年置く",
        of=NURSERY,
        under="6事業一覧!I6",
        also=FIELD,
    ),
    Stands("projects.burden", "窓口での手打ちの貸出処理（１日２時間）", of=GATE, under="6事業一覧!J4", also=LESS),
    Stands("projects.burden", "遅れを知らせる電話連絡", of=TRUCK, under="6事業一覧!J7", also=LESS),
    Stands("projects.feasibility", "書き物は一日48分から21分に減った", of=NURSERY, under="6事業一覧!K6", also=TRIED),
    Stands("projects.feasibility", "窓から離して置き直した", of=SEAT, under="6事業一覧!K5", also=TRIED),
    Stands("projects.fallback", "返却棚が使えない日は、駅の売店が預かる", of=GATE, under="6事業一覧!L4", also=RESCUE),
    Stands(
        "projects.existing_systems",
        "図書館システムは令和９年３月に契約が切れる",
        of=GATE,
        under="6事業一覧!M4",
        also=OLD,
    ),
    Stands(
        "projects.existing_systems", "住民記録とは月１回の書出しでつなぎ", of=NURSERY, under="6事業一覧!M6", also=OLD
    ),
    Stands("projects.security", "貸出の履歴は返却と同時に消し", of=GATE, under="6事業一覧!N4", also=SAFE),
    Stands("projects.procurement", "公募により提案を比べて選ぶ", of=GATE, under="6事業一覧!O4", also=BUYING),
    Stands("projects.cost.initial", "21600", of=GATE, under="6事業一覧!P4", means="21600（千円）", also=PRICE),
    Stands("projects.cost.running", "2640", of=NURSERY, under="6事業一覧!Q6", means="2640（千円／年）", also=PRICE),
    Stands("projects.funding", "ふるさと納税の寄附金", of=TRUCK, under="6事業一覧!R7", also=PURSE),
    Stands("projects.schedule", "R8.9 契約、R9.1 全園", of=NURSERY, under="6事業一覧!S6", also=WHEN),
    Stands(
        "projects.precedents",
        "北沢郷町は園ごとに別の製品を入れて集計に苦労した",
        of=NURSERY,
        under="6事業一覧!T6",
        also=ELSEWHERE,
    ),
    Stands("evaluation.indicators.baseline", "61240", of=K1, under="7ものさし!B4", means="61,240冊", also=START),
    Stands("evaluation.indicators.baseline_year", "R7", of=K2, under="7ものさし!C5", also=START),
    Stands("evaluation.indicators.target", "20", of=K2, under="7ものさし!D5", means="20分", also=GOAL),
    Stands("evaluation.indicators.target", "0.7", of=K3, under="7ものさし!D6", means="70%", also=GOAL),
    Stands("evaluation.indicators.target_year", "R11", of=K4, under="7ものさし!E7", also=GOAL),
    Stands("evaluation.indicators.method", "毎年10月の一週間を職員が自ら記録", of=K2, under="7ものさし!G5", also=BASIS),
    Stands("evaluation.indicators.owner", "保育係", of=K3, under="7ものさし!H6", also=BASIS),
    Stands("finance.cost", "27350", under="8お金の見通し!B3", means="令和８年度 27350（千円）", also=WHOLE),
    Stands("finance.funding", "7000", under="8お金の見通し!B5", means="令和８年度 町債 7000（千円）", also=WHOLE),
    Stands("finance.running", "計画の後も毎年5,170千円の支払いが続く", under="8お金の見通し!A8", also=WHOLE),
    Stands("evaluation.pdca.body", "保護者２名と読書会の代表を加えた振り返りの会", under="9ふりかえり!B2", also=REVIEW),
    Stands("evaluation.pdca.when", "年２回（９月と２月）", under="9ふりかえり!B3", also=REVIEW),
    Stands(
        "evaluation.pdca.publication",
        "広報しおみの３月号と図書館の掲示板",
        under="9ふりかえり!B4",
        also=(*OPEN, *REVIEW),
    ),
    Stands("evaluation.pdca.notes", "到達点の７割に届かない事業は", under="9ふりかえり!B5", also=REVIEW),
    Stands("evaluation.indicator_basis", "「変わったと分かるもの」を投票し", under="9ふりかえり!B6", also=BASIS),
)

SAMPLES = (
    Sample(
        "h02_chapters_as_sheets.xlsx",
        "workbook of nine sheets: a chapter each, four projects as rows of twenty columns, values beside their years",
        build,
        Expected(
            title=TITLE,
            stands=STANDS,
            names={"projects": (GATE, SEAT, NURSERY, TRUCK), "evaluation.indicators": (K1, K2, K3, K4)},
            doubt="足もとの数字 may be a present state or a problem. なし as precedent and 個人に係る情報は扱わない are "
            "answers, not content to be missed.",
        ),
    ),
)
