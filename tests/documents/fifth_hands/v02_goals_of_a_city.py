"""A city's plan built like a 総合計画: 基本目標, 施策, and for each project a small table with labels in plain words."""

from tests.documents.fifth_hands.also import (
    ABOVE,
    AGREED,
    ALLY,
    ANSWER,
    BASIS,
    BODY,
    BUDGET,
    DOING,
    GAIN,
    GOAL,
    HEARD,
    LAND,
    LESS,
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
    TROUBLE,
    WHEN,
    WHOLE,
    WHY,
)
from tests.documents.office.expecting import Expected, Sample, Stands
from tests.documents.office.word import blank, contents_list, document_bytes, header_and_footer, write

DESK, KEYS, METER, CARE = "話すだけ窓口", "公民館の電子かぎ", "水道の自動検針", "介護認定調査の現地入力"
K1, K2, K3, K4 = (
    "転入の手続にかかる時間",
    "公民館の夜間の利用件数",
    "漏水に気付くまでの日数",
    "介護認定の結果が出るまでの日数",
)
TITLE = "砂瀬市デジタル推進アクションプラン（素案）"
FOOTER = "砂瀬市デジタル推進アクションプラン　"
CONTENTS = (
    (1, "はじめに", "1"),
    (1, "砂瀬市のすがた", "3"),
    (1, "三つの基本目標", "5"),
    (1, "プランを動かすしくみ", "12"),
)

TEXT = """
# はじめに
## つくるわけ
市役所の職員は平成17年の合併の時より142人少ない。一方で市民からの手続の件数は減っておらず、令和6年度の窓口の待ち時間は平均38分であった。人を増やさずに市民の時間を返すため、このプランを定める。
## ほかの計画とのつながり
第3次砂瀬市総合計画（令和4年度から令和13年度まで）の政策6「つながる行政」の実行の手立てであり、砂瀬市行政改革大綱の改革項目12にも対応する。
## 続ける期間
令和8年度から令和10年度までの3年間
## つくりかた
- 令和7年5月　全32課への聞き取り（困りごと118件）
- 令和7年7月　窓口に来た市民604人への聞き取り
- 令和7年9月　若手職員15人によるワークショップ（4回）
市長は令和7年6月の部長会議で、窓口の見直しを最優先とする考えを全部長に示した。
# 砂瀬市のすがた
- 総人口　58,930人（令和7年10月1日、住民基本台帳）
- 高齢化率　31.2％
- 面積　214.6平方キロメートル
砂丘に沿った旧市街と、ぶどう畑が広がる東部の二つの地域からなり、支所が5か所ある。
# 三つの基本目標
## 基本目標１　待たない・書かない市役所
【３年後のすがた】
転入する市民は、同じことを二度書かずに15分で手続を終えている。
【いま】
転入の手続では、住所と氏名を平均6回書いている。課ごとに申請書を作り、情報を渡し合っていないためである。
### 施策１－１　窓口のやり直し
申請書を減らしたうえで、残る手続を一つの窓口に集める。
#### 事業１　話すだけ窓口
| ねらい | 市民が申請書を書く手間をなくす |
| どうやって | 職員が聞き取った内容を入力し、住民票など9種の申請書を一度に作る |
| どこで | 本庁の市民課で始め、1年後に5支所へ広げる |
| だれが | 市民課（主担当2名）、情報統計課 |
| いつまでに | 令和8年10月（本庁）、令和9年10月（支所） |
| いくらで | 導入に2,860万円、その後は毎年415万円 |
| 元手 | 国のデジタル基盤の交付金を申請する。不採択のときは支所への展開を1年遅らせる |
| 困っていること | 申請書の様式が課ごとに違い、まとめるのに時間がかかる |
| 動き出した後 | 市民課が帳票の直しを受け持ち、障害の受付は情報統計課 |
### 施策１－２　集会の場を使いやすく
#### 事業２　公民館の電子かぎ
| ねらい | かぎの受渡しのために市役所へ来なくてよいようにする |
| どうやって | 14の公民館の入口を暗証番号のかぎに替え、予約と結び付ける |
| どこで | 令和8年度は砂丘館と東部館の2館 |
| だれが | 生涯学習課 |
| いつまでに | 令和10年度末 |
| いくらで | 1館当たり38万円（計532万円）、使用料は年67万円 |
| 元手 | 公民館整備基金 |
| 困っていること | 停電したときに開かなくなるおそれがあり、手で開けるかぎも残す |
| やめられること | 平日のかぎの貸出簿と、夜間の管理人の見回り |
| 動き出した後 | 決めていない |
## 基本目標２　漏らさない・枯らさない水
【３年後のすがた】
漏水は3日のうちに見付かり、市の水は地区ごとに毎日量られている。
【いま】
水の5分の1が家庭に届く前に失われている（有収率79.4％、令和6年度）。検針が2か月に1回で、減ったことに気付けないからである。
### 施策２－１　水の見張り
#### 事業３　水道の自動検針
| ねらい | 漏水を早く見付け、検針員の不足に備える |
| どうやって | 東部の1,900戸の量水器に通信機を付け、1日1回の使用量を集める |
| どこで | 量水器の取替えの年に当たる東部地区 |
| だれが | 上下水道局業務課（3名） |
| いつまでに | 令和9年度に取付け、令和10年度から全量を監視 |
| いくらで | 5,700万円、通信料が年285万円 |
| 元手 | 水道事業会計（企業債） |
| 困っていること | 今の料金システムが1日ごとの値を受け取れない。令和9年度の更新に合わせる |
| 手を組む相手 | 県企業局、隣の2町（共同での購入を協議中） |
| 家の中のこと | 使用量から留守が分かるため、見られる職員を4人に限る |
## 基本目標３　支え手を支える
【３年後のすがた】
介護の認定は申請から30日で届き、家族は次の手立てを早く決めている。
【いま】
認定の結果が出るまで平均44日かかっている。調査員が訪問の後に役場で書き直しているためである。
### 施策３－１　介護の手続を早く
#### 事業４　介護認定調査の現地入力
| ねらい | 調査員の書き直しの時間を減らす |
| どうやって | 調査員11人が訪問先で端末に入力し、文案を自動で整える |
| どこで | 市内全域 |
| だれが | 高齢福祉課 |
| いつまでに | 令和8年7月 |
| いくらで | 未定 |
| 元手 | 未定 |
| 困っていること | 年配の調査員から操作への不安の声がある |
| 動き出した後 | 高齢福祉課認定係が端末を管理する |
### 施策３－２　人の手で行うこと
電話での相談を選ぶ市民のため、各支所に週2日「手続の手伝い役」を置く。
# プランを動かすしくみ
## 市役所の中の分担
| 役 | 置くところ | すること |
| 束ねる人 | 副市長 | 予算と人の配分を決める |
| 事務局 | 情報統計課 | 進み具合をまとめる |
| 各課の推進員 | 全32課に1人ずつ | 課の仕事の流れを直す |
情報統計課の6人のうち、業務の流れを直した経験のある者は1人である。毎年、推進員に6時間の研修を行う。
## 予算との間柄
このプランに載せた事業も、毎年度の予算査定を経て決まる。
## お金の見通し
| 年度 | 令和8年度 | 令和9年度 | 令和10年度 |
| 費用の計（万円） | 2,940 | 6,340 | 1,000 |
令和11年度からの維持には年およそ770万円を見込み、紙と郵送の削減分で一部をまかなう。
## 数字で確かめる
| 基本目標 | ものさし | スタート（令和6年度） | ゴール（令和10年度） | 調べ方 |
| １ | 転入の手続にかかる時間 | 52分 | 15分 | 受付票の時刻 |
| １ | 公民館の夜間の利用件数 | 1,310件 | 2,000件 | 予約の記録 |
| ２ | 漏水に気付くまでの日数 | 34日 | 3日 | 修繕台帳 |
| ３ | 介護認定の結果が出るまでの日数 | 44日 | 30日 | 認定審査会の記録 |
## 振り返り
推進員会議が四半期ごとに確かめ、市民6人を含む検証委員会が毎年10月に評価する。評価の結果は市議会に報告し、市の公式サイトに載せる。
"""


def build() -> bytes:
    document = blank()
    document.add_paragraph(TITLE)
    contents_list(document, CONTENTS)
    header_and_footer(document, "検討中の資料", FOOTER)
    write(document, TEXT)
    return document_bytes(document)


STANDS = (
    Stands("formulation.background", "令和6年度の窓口の待ち時間は平均38分", under="つくるわけ", also=(*WHY, *TROUBLE)),
    Stands("formulation.purpose", "人を増やさずに市民の時間を返す", under="つくるわけ", also=WHY),
    Stands("formulation.parent_plans.name", "第3次砂瀬市総合計画", also=ABOVE),
    Stands("formulation.parent_plans.name", "砂瀬市行政改革大綱", also=ABOVE),
    Stands("period", "令和8年度から令和10年度までの3年間", under="続ける期間"),
    Stands("formulation.process.what", "全32課への聞き取り（困りごと118件）", under="つくりかた", also=HEARD),
    Stands("formulation.process.what", "若手職員15人によるワークショップ（4回）", under="つくりかた", also=HEARD),
    Stands("formulation.agreement", "窓口の見直しを最優先とする考えを全部長に示した", also=(*AGREED, *HEARD)),
    Stands("municipality.population", "58,930人", under="砂瀬市のすがた", also=SIZE),
    Stands("municipality.area", "214.6平方キロメートル", under="砂瀬市のすがた", also=SIZE),
    Stands("characteristics", "砂丘に沿った旧市街と、ぶどう畑が広がる東部の二つの地域", also=LAND),
    Stands("vision.picture", "同じことを二度書かずに15分で手続を終えている", under="【３年後のすがた】", also=PICTURE),
    Stands("vision.picture", "漏水は3日のうちに見付かり", under="【３年後のすがた】", also=PICTURE),
    Stands("vision.picture", "家族は次の手立てを早く決めている", under="【３年後のすがた】", also=PICTURE),
    Stands("issues.problem", "住所と氏名を平均6回書いている", under="【いま】", also=TROUBLE),
    Stands("issues.causes", "課ごとに申請書を作り、情報を渡し合っていない", under="【いま】", also=TROUBLE),
    Stands("issues.problem", "水の5分の1が家庭に届く前に失われている", under="【いま】", also=TROUBLE),
    Stands("issues.causes", "調査員が訪問の後に役場で書き直している", under="【いま】", also=TROUBLE),
    Stands("measures.name", "窓口のやり直し", also=("projects.measure", "measures.content")),
    Stands(
        "measures.content", "残る手続を一つの窓口に集める", under="施策１－１　窓口のやり直し", also=("measures.notes",)
    ),
    Stands("projects.content", "住民票など9種の申請書を一度に作る", of=DESK, under="どうやって", also=DOING),
    Stands("projects.pilot", "本庁の市民課で始め、1年後に5支所へ広げる", of=DESK, under="どこで", also=(*PLACE, *WHEN)),
    Stands("projects.owner", "市民課（主担当2名）", of=DESK, under="だれが", also=STAFF),
    Stands("projects.cost.initial", "導入に2,860万円", of=DESK, under="いくらで", also=PRICE),
    Stands("projects.fallback", "支所への展開を1年遅らせる", of=DESK, under="元手", also=(*RESCUE, *PURSE)),
    Stands("projects.operation", "障害の受付は情報統計課", of=DESK, under="動き出した後", also=STAFF),
    Stands(
        "projects.effect",
        "かぎの受渡しのために市役所へ来なくてよいようにする",
        of=KEYS,
        under="ねらい",
        also=(*GAIN, *ANSWER, *DOING),
    ),
    Stands("projects.burden", "平日のかぎの貸出簿と、夜間の管理人の見回り", of=KEYS, under="やめられること", also=LESS),
    Stands("projects.schedule", "令和10年度末", of=KEYS, under="いつまでに", also=WHEN),
    Stands("projects.funding", "水道事業会計（企業債）", of=METER, under="元手", also=PURSE),
    Stands(
        "projects.existing_systems",
        "今の料金システムが1日ごとの値を受け取れない",
        of=METER,
        under="困っていること",
        also=(*OLD, *ANSWER),
    ),
    Stands("projects.partners", "隣の2町（共同での購入を協議中）", of=METER, under="手を組む相手", also=ALLY),
    Stands("projects.security", "見られる職員を4人に限る", of=METER, under="家の中のこと", also=SAFE),
    Stands("projects.content", "訪問先で端末に入力し、文案を自動で整える", of=CARE, under="どうやって", also=DOING),
    Stands("measures.non_ict", "各支所に週2日「手続の手伝い役」を置く", also=PLAIN),
    Stands("formulation.leader", "副市長", under="束ねる人", also=BODY),
    Stands("formulation.people", "毎年、推進員に6時間の研修を行う", also=SKILL),
    Stands("formulation.budget_relation", "毎年度の予算査定を経て決まる", under="予算との間柄", also=BUDGET),
    Stands("finance.cost", "6,340", under="お金の見通し", means="令和9年度 6,340万円", also=WHOLE),
    Stands("finance.running", "令和11年度からの維持には年およそ770万円", under="お金の見通し", also=WHOLE),
    Stands("evaluation.indicators.baseline", "52分", of=K1, means="52分（令和6年度）", also=START),
    Stands("evaluation.indicators.target", "2,000件", of=K2, means="2,000件（令和10年度）", also=GOAL),
    Stands("evaluation.indicators.method", "修繕台帳", of=K3, also=BASIS),
    Stands("evaluation.pdca.body", "市民6人を含む検証委員会が毎年10月に評価する", under="振り返り", also=REVIEW),
    Stands("evaluation.pdca.publication", "市の公式サイトに載せる", under="振り返り", also=OPEN),
)

SAMPLES = (
    Sample(
        "v02_goals_of_a_city.docx",
        "基本目標, 施策, 事業 in heading styles of four levels; each project a table of two columns with labels in plain words",
        build,
        Expected(
            title="砂瀬市デジタル推進アクションプラン",
            stands=STANDS,
            never=(FOOTER.strip(), "検討中の資料", "目　次"),
            names={"projects": (DESK, KEYS, METER, CARE), "evaluation.indicators": (K1, K2, K3, K4)},
            doubt="「ねらい」 and 「困っていること」 of a project may be read as effect, issue, remark or content.",
        ),
    ),
)
