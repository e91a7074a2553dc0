"""Plain text out of an old word processor: ○ and ・, full-width numbers, labels parted by blanks or colons, lines broken."""

from tests.documents.fifth_hands.also import (
    ABOVE,
    AGREED,
    ALLY,
    BASIS,
    BODY,
    BUDGET,
    BUYING,
    CHOSEN,
    DATA,
    DOING,
    ELSEWHERE,
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
    PLACE,
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
from tests.documents.office.expecting import Expected, Sample, Stands

TITLE = "戸賀沢市ごみ減量・収集スマート化推進計画"
ROUTE, BOX, SORT = "収集車配車最適化事業", "集積所満杯感知事業", "分別相談自動応答事業"
K1, K2, K3 = "家庭ごみの１人１日当たり排出量", "収集車の総走行距離", "分別に関する電話照会件数"

TEXT = f"""\
　　　　　　　　{TITLE}

　　　　　　　　　　　　　　　　　　　　　　令和８年２月　環境部

Ⅰ　計画の出発点

○　なぜ今か
　　当市の焼却炉は令和１３年度に寿命を迎えるが、家庭ごみの量は５年間横ばい
　である。また、収集員の募集に対し応募が定員の半分にとどまり、令和６年度に
　は収集の取り残しが３１２件生じた。

○　何をめざして作るか
　　収集員が減っても決まった曜日に必ず集め、市民が迷わず分けられるまちにす
　る。

○　拠り所となる計画
　・　戸賀沢市第３次総合計画（令和４年度～令和１３年度）　基本施策５の２
　・　戸賀沢市一般廃棄物処理基本計画

○　向こう何年　　令和８年度から令和１２年度まで（５箇年）

○　庁内の持ち場
　・　総括：環境部長
　・　寄合い：環境部、総務部、教育委員会の９課でつくる「ごみ減らし会議」
　・　庶務：環境部廃棄物対策課
　・　電子計算係：デジタル推進課。回線と端末の選定に加わる。
　・　外部の知恵袋：県立環境科学センターの研究員、配車システムに詳しい大学
　　の准教授
　・　職員の修業：対策課の２名が清掃事業の情報化講習（１２日間）を終えた。

○　話合いの記録
　・　令和７年　５月　収集員２６名と同乗し、１日の走行を地図に落とした。
　・　令和７年　７月　町内会長８３名に、あふれる集積所の場所を聞いた。
　・　令和７年１０月　外国出身の市民１９名と、分別の分かりにくさを話した。
　・　令和８年　１月　部長会が趣旨を確認し、全部局が協力することとした。

Ⅱ　市のあらまし
　　人　　口　　６８，２０５人
　　世帯の数　　２９，９３０世帯
　　市の広さ　　１４３．７平方キロメートル
　　川の両側に住宅地が広がり、坂の上の団地は道幅が狭く、収集車の入れない区
　間が４１か所ある。

Ⅲ　５年先の暮らし
　（１）集めるまち
　　　令和１２年度、収集員は朝に端末の道順を受け取り、満杯の集積所から回っ
　　て、午後３時には仕事を終えている。
　（２）迷わないまち
　　　令和１２年度、市民は品物の写真を送るだけで、出す曜日と袋が分かってい
　　る。

Ⅳ　今つまずいている点
　（１）起きていること
　　　・　道順が収集員の覚えだけで決まり、走行距離が１日平均７８キロメートル
　　　　に達する。
　　　・　集積所の１割で、週に１度以上ごみがあふれている。
　（２）もとをたどると
　　　・　積み残しや量の記録が紙で、翌日の配車に生かせない。
　　　・　分別の案内が日本語の冊子だけで、問合せが窓口の電話に集中する。
　（３）もとの探り方
　　　　収集員と市民の双方から聞いた１４６の意見を、なぜを５回重ねて絞った。
　（４）二つに絞った訳
　　　　市民の困り度と減量への効き目で点を付け、上から二つを選んだ。

Ⅴ　打ち出す策
　・　集める道順を毎日組み替え、走る距離を縮める。
　・　分け方の相談をいつでも受けられるようにする。
　・　機器を使わない策　　集積所ごとに見守り役を委嘱し、月に一度、生ごみの
　　水切り講習を開く。

Ⅵ　事業の中身

◎　{ROUTE}
　・　仕事の中身：収集車３４台に位置と積載量の計器を載せ、道順を毎朝作り直し
　　て端末に示す。
　・　主に当たる課：廃棄物対策課収集係（係長ほか３名）
　・　後の世話：配車の決定は収集係、計器の保守は車両整備の受託者
　・　組む相手：戸賀沢清掃事業協同組合、県立環境科学センター
　・　収集員の受止め：班長１２名が試乗し、道順を断ってよい仕組みを加えること
　　で納得した。
　・　やめる手間：紙の日報、毎月の走行距離の手集計
　・　下試し：令和７年９月に南部地区の５台で２週間走り、距離が１４％縮んだ。
　・　手始めの地区：南部地区、緑ケ丘団地
　・　当初に入る金：４，１５０万円
　・　毎年入る金：５２０万円
　・　金の出所：循環型社会の交付金（３分の１）及び一般会計
　・　段取り：８年度に設計、９年７月に南部、１０年４月に全市
　・　つまずいたら：道順が出ない朝は、前週の道順表で走る。

◎　{BOX}
　・　仕事の中身：あふれやすい集積所２２０か所に満杯を知らせる計器を置く。
　・　主に当たる課：廃棄物対策課減量係
　・　やめる手間：職員による週３回の見回り
　・　使い回し：満杯の時刻をためて、集積所の置き直しと収集回数の決め方に役立
　　てる。
　・　今の物とのつなぎ：地図の台帳（令和９年度末に借上げ満了）の番号を共に使う。
　・　情報の守り：家庭を特定できる写真は撮らず、重さと高さだけを送る。
　・　当初に入る金：１，９８０万円
　・　毎年入る金：２４０万円
　・　金が付かないとき：数を半分にし、あふれの多い坂の上の団地から置く。

◎　{SORT}
　・　仕事の中身：品物の写真と言葉に自動で答える窓口を、６つの言葉で開く。
　・　主に当たる課：廃棄物対策課減量係
　・　組む相手：国際交流協会、市内の高校２校
　・　買い方：答えの正しさを１００問で競う提案方式とし、製品名は挙げない。
　・　規格：答えの元の表は市が持ち、どの製品にも渡せる形で保つ。
　・　まねた所：白樺台市は正答率９１％。当市は外国語を６つに増やす。
　・　効き目：電話照会が年６千件減り、職員１人分の手が空く。
　・　時期の決まり：３月と４月の引っ越し時期には切替えをしない。
　・　当初に入る金：８９０万円
　・　毎年入る金：１９０万円

Ⅶ　金の見通し
　　（単位：万円）
　　年　　度　　　８年度　　９年度　　１０年度　　１１年度　　１２年度
　　事業費計　　２，１００　３，８７０　２，４５０　　　９５０　　　９５０
　　国の交付金　　　７００　１，２００　　　６００　　　　０　　　　０
　・　１３年度より先も毎年９５０万円を要し、ごみ袋の売上げを充てる。
　・　この見通しは予算を縛るものではなく、毎年の査定に付す。

Ⅷ　物差しと見直し
　○　物差し
　　・　{K1}
　　　　　今　６４２グラム（令和６年度）　→　先　５６０グラム（令和１２年度）
　　　　　調べ方　　計量所の記録を人口で割る。
　　・　{K2}
　　　　　今　年４１万キロメートル（令和６年度）　→　先　年３３万キロメートル
　　　　　　（令和１１年度）
　　　　　調べ方　　車の計器
　　・　{K3}
　　　　　今　年９，８００件（令和６年度）　→　先　年３，５００件
　　　　　　（令和１０年度）
　　　　　調べ方　　電話の受付簿
　○　見直しの仕方
　　・　顔ぶれ　　ごみ減らし会議に町内会長会と大学の研究者を加える。
　　・　回数　　　年２回（６月、１１月）
　　・　知らせ方　市の広報１月号及びごみ分別の暦の裏表紙
　　・　直す基準　先の値に３年続けて届かない事業は、改めるか畳む。

Ⅸ　決めた後
　　令和８年３月の庁議で決し、６月補正予算で配車の設計費を要求する。
"""


def build() -> bytes:
    return TEXT.encode("utf-8")


STANDS = (
    Stands("formulation.background", "収集員の募集に対し応募が定員の半分にとどまり", also=(*WHY, *TROUBLE)),
    Stands("formulation.purpose", "市民が迷わず分けられるまちにす", also=(*WHY, *PICTURE)),
    Stands("formulation.parent_plans.name", "戸賀沢市一般廃棄物処理基本計画", also=ABOVE),
    Stands("formulation.parent_plans.relation", "基本施策５の２", also=ABOVE),
    Stands("period", "令和８年度から令和１２年度まで（５箇年）"),
    Stands("formulation.leader", "環境部長", under="総括", also=BODY),
    Stands("formulation.structure", "９課でつくる「ごみ減らし会議」", also=BODY),
    Stands("formulation.drafting_body", "環境部廃棄物対策課", under="庶務", also=BODY),
    Stands("formulation.ict_section", "回線と端末の選定に加わる", also=SKILL),
    Stands("formulation.advisers", "県立環境科学センターの研究員", also=SKILL),
    Stands("formulation.people", "清掃事業の情報化講習（１２日間）を終えた", also=SKILL),
    Stands("formulation.process.what", "１日の走行を地図に落とした", also=HEARD),
    Stands("formulation.process.what", "外国出身の市民１９名と、分別の分かりにくさを話した", also=HEARD),
    Stands("formulation.process.what", "部長会が趣旨を確認し、全部局が協力することとした", also=AGREED),
    Stands("municipality.population", "６８，２０５人", also=SIZE),
    Stands("municipality.area", "１４３．７平方キロメートル", also=SIZE),
    Stands("characteristics", "坂の上の団地は道幅が狭く", also=LAND),
    Stands("vision.picture", "午後３時には仕事を終えている", of="集めるまち", also=PICTURE),
    Stands("vision.picture", "市民は品物の写真を送るだけで", of="迷わないまち", also=PICTURE),
    Stands("issues.problem", "走行距離が１日平均７８キロメートル", also=TROUBLE),
    Stands("issues.problem", "週に１度以上ごみがあふれている", also=TROUBLE),
    Stands("issues.causes", "積み残しや量の記録が紙で、翌日の配車に生かせない", also=TROUBLE),
    Stands("issues.causes", "問合せが窓口の電話に集中する", also=TROUBLE),
    Stands("issues.method", "１４６の意見を、なぜを５回重ねて絞った", also=(*HEARD, *TROUBLE)),
    Stands("formulation.field_selection", "市民の困り度と減量への効き目で点を付け", also=CHOSEN),
    Stands("measures.content", "集める道順を毎日組み替え、走る距離を縮める", also=("measures.name", "measures.notes")),
    Stands("measures.non_ict", "集積所ごとに見守り役を委嘱し", also=PLAIN),
    Stands("projects.content", "収集車３４台に位置と積載量の計器を載せ", of=ROUTE, also=DOING),
    Stands("projects.owner", "廃棄物対策課収集係（係長ほか３名）", of=ROUTE, also=STAFF),
    Stands("projects.operation", "計器の保守は車両整備の受託者", of=ROUTE, also=STAFF),
    Stands("projects.partners", "戸賀沢清掃事業協同組合、県立環境科学センター", of=ROUTE, also=ALLY),
    Stands("projects.frontline", "班長１２名が試乗し、道順を断ってよい仕組みを加える", of=ROUTE, also=FIELD),
    Stands("projects.burden", "紙の日報、毎月の走行距離の手集計", of=ROUTE, also=LESS),
    Stands("projects.feasibility", "南部地区の５台で２週間走り、距離が１４％縮んだ", of=ROUTE, also=TRIED),
    Stands("projects.pilot", "南部地区、緑ケ丘団地", of=ROUTE, also=PLACE),
    Stands("projects.cost.initial", "４，１５０万円", of=ROUTE, also=PRICE),
    Stands("projects.cost.running", "５２０万円", of=ROUTE, also=PRICE),
    Stands("projects.funding", "循環型社会の交付金（３分の１）及び一般会計", of=ROUTE, also=PURSE),
    Stands("projects.schedule", "９年７月に南部、１０年４月に全市", of=ROUTE, also=WHEN),
    Stands("projects.fallback", "前週の道順表で走る", of=ROUTE, also=RESCUE),
    Stands("projects.content", "集積所２２０か所に満杯を知らせる計器を置く", of=BOX, also=DOING),
    Stands("projects.burden", "職員による週３回の見回り", of=BOX, also=LESS),
    Stands("projects.data_use", "集積所の置き直しと収集回数の決め方に役立", of=BOX, also=DATA),
    Stands("projects.existing_systems", "地図の台帳（令和９年度末に借上げ満了）", of=BOX, also=OLD),
    Stands("projects.security", "家庭を特定できる写真は撮らず", of=BOX, also=SAFE),
    Stands("projects.cost.initial", "１，９８０万円", of=BOX, also=PRICE),
    Stands("projects.fallback", "数を半分にし、あふれの多い坂の上の団地から置く", of=BOX, also=RESCUE),
    Stands("projects.partners", "国際交流協会、市内の高校２校", of=SORT, also=ALLY),
    Stands("projects.procurement", "答えの正しさを１００問で競う提案方式とし", of=SORT, also=BUYING),
    Stands("projects.standards", "どの製品にも渡せる形で保つ", of=SORT, also=(*BUYING, *DATA)),
    Stands("projects.precedents", "白樺台市は正答率９１％", of=SORT, also=ELSEWHERE),
    Stands("projects.effect", "電話照会が年６千件減り、職員１人分の手が空く", of=SORT, also=GAIN),
    Stands("projects.calendar", "引っ越し時期には切替えをしない", of=SORT, also=WHEN),
    Stands("projects.cost.running", "１９０万円", of=SORT, also=PRICE),
    Stands("finance.cost", "３，８７０", means="令和９年度 3,870万円", also=WHOLE),
    Stands("finance.running", "１３年度より先も毎年９５０万円を要し", also=WHOLE),
    Stands("formulation.budget_relation", "この見通しは予算を縛るものではなく", also=(*BUDGET, *WHOLE)),
    Stands("evaluation.indicators.baseline", "６４２グラム（令和６年度）", of=K1, also=START),
    Stands("evaluation.indicators.target", "５６０グラム（令和１２年度）", of=K1, also=GOAL),
    Stands("evaluation.indicators.method", "計量所の記録を人口で割る", of=K1, also=BASIS),
    Stands("evaluation.indicators.baseline", "年４１万キロメートル（令和６年度）", of=K2, also=START),
    Stands("evaluation.indicators.target", "年３，５００件", of=K3, also=GOAL),
    Stands("evaluation.indicators.method", "電話の受付簿", of=K3, also=BASIS),
    Stands("evaluation.pdca.body", "ごみ減らし会議に町内会長会と大学の研究者を加える", also=REVIEW),
    Stands("evaluation.pdca.when", "年２回（６月、１１月）", also=REVIEW),
    Stands("evaluation.pdca.publication", "市の広報１月号及びごみ分別の暦の裏表紙", also=(*OPEN, *REVIEW)),
    Stands("evaluation.pdca.notes", "先の値に３年続けて届かない事業は", also=REVIEW),
    Stands("formulation.next_steps", "６月補正予算で配車の設計費を要求する", also=NEXT),
)

SAMPLES = (
    Sample(
        "h05_text_of_a_word_processor.txt",
        "plain text out of an old word processor: ○ and ・, full-width numbers, blanks and colons after labels, broken lines",
        build,
        Expected(
            title=TITLE,
            stands=STANDS,
            names={"projects": (ROUTE, BOX, SORT), "evaluation.indicators": (K1, K2, K3)},
            doubt="The two aims of Ⅲ and the two problems of Ⅳ may be paired otherwise. 使い回し is the use of data; "
            "the table of years is set with blanks and may be kept as one text.",
        ),
    ),
)
