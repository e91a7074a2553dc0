"""A consultant's memo in Markdown: projects under ###, bullets of **label**: words, tables of indicators and of years."""

from tests.documents.fifth_hands.also import (
    ABOVE,
    AGREED,
    ALLY,
    ANSWER,
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

TITLE = "黒羽根町 森と木の流れ見える化計画"
SURVEY, ROUTE, GUARD = "上空からの山の台帳づくり", "丸太の運び出し手配", "山仕事の安全見守り"
K1, K2, K3 = "境界と樹種が分かっている人工林の割合", "土場での丸太の滞留日数", "事故発生から救助要請までの時間"

TEXT = f"""\
# {TITLE}

2026年1月20日 打合せ用（たたき台 第4稿）

## 0. 30秒で分かる要点

町の9割を占める山が、だれのもので何が植わっているか分からないまま、担い手が退いていく。台帳・運搬・安全の3点に絞り、2026〜2029年度の4か年で手を打つ。

## 1. 話の始まり

- **きっかけ**: 2024年の台風で林道が11か所崩れ、持ち主が分からないために復旧が7か月止まった。
- **ゴール感**: 山の持ち主と働く人が、町を離れていても山の様子を知り、手入れを頼める状態をつくること。
- **親にあたる計画**: 黒羽根町森林整備計画（2023〜2032）と、町の総合戦略の基本目標1「森で稼ぐ」。
- **守備範囲の年数**: 2026年度から2029年度まで

## 2. 町の素顔

- 住民 5,340人、2,290世帯、町域 312㎢。
- 人工林は1万4千haで、うち7割が伐りごろを迎えている。製材所は3社、林業に就く人は86人。

## 3. だれが進めるか

- **オーナー**: 町長（毎月の進捗会議に自ら出席）
- **運転席**: 農林振興課と企画財政課の合同チーム5名
- **ITの目付役**: 企画財政課情報係。クラウドの契約条件を事前に点検する。
- **外部ブレーン**: 県林業大学校の講師、元林野庁職員の地域おこし協力隊員
- **腕を磨く**: 合同チームの2名がドローンの国家資格を取り、年2回の判読研修を受ける。
- **腹合わせ**: 2025年11月の課長会で目的と分担を説明し、予算を出す側の財政担当も含めて異論なしとなった。

## 4. ここまでの足あと

| 日付 | 会った人 | やったこと |
|---|---|---|
| 2025-06-14 | 森林組合の作業班 9班 | 一日同行し、待ち時間と移動を記録した |
| 2025-08-03 | 町外に住む山林所有者 140人 | 郵送で管理の意向を尋ねた |
| 2025-10-21 | 製材所3社と運送業者2社 | 運搬の空き便を持ち寄って突き合わせた |

## 5. ありたい景色（2029年度末）

- **山の台帳**: 所有者は都会の自宅から自分の山の木の量を確かめ、間伐を画面から申し込んでいる。
- **木の流れ**: 伐った丸太は3日以内に製材所へ届き、運転手は空荷で走らない。
- **働く人**: 山で倒れた人の居場所が5分以内に仲間へ伝わる。

## 6. 痛みと根っこ

| 痛み | 根っこ | 確かめ方 |
|---|---|---|
| 境界の立会いに1件あたり平均46日かかる | 図面が明治の絵図のままで、立ち会える古老が年々減っている | 立会い記録212件を年代別に集計 |
| 丸太が土場に平均12日置かれ、変色で値が下がる | 伐採と運送の予定が別々の電話で組まれている | 作業班への同行調査 |
| 携帯の圏外が作業地の6割にのぼる | 基地局が谷筋に届かず、連絡の決まりも班ごとに違う | 電波の実測 88地点 |

**なぜこの3点か**: 所有者・組合・製材所に12の悩みを順位付けしてもらい、上位3つを採った。

## 7. 打ち手の方針

- 見る: 山を測り、台帳を一つにする。
- つなぐ: 伐る人と運ぶ人の予定を同じ画面に置く。
- 道具に頼らない手: 古老と歩く境界めぐりを月1回開き、若い班長へ場所の名を伝える。

## 8. 個別プロジェクト

### 8-1 {SURVEY}

- **中身**: 航空レーザで人工林1万4千haを測り、樹種・本数・境界の候補を町の地図に載せる。
- **効かせる痛み**: 境界の立会いに日数がかかる
- **旗を持つ課**: 農林振興課林政係（2名）
- **入れた後に回す人**: 林政係が年1回更新し、地図の保守は県の共同クラウドに任せる。
- **組む相手**: 県森林計画課、黒羽根森林組合
- **現場の反応**: 境界推進員11名に試作の地図を見てもらい、崩れた沢の名を足してほしいとの注文を受けて直した。
- **手放す作業**: 紙の林班図の写し取りと、窓口での手書きの所有者照会
- **腕試し**: 2025年9月に大滝地区の120haで測り、現地の毎木調査との差は8%だった。
- **先行エリア**: 大滝地区と中ノ又地区
- **既にある物との相性**: 県の森林クラウド（2028年に更改予定）に同じ番号で載せる。
- **プライバシー**: 所有者名は画面に出さず、本人確認を経た人だけが自分の山を見られる。
- **買い方の作法**: 測量の密度と納品の形式を示し、特定の機体を条件にしない。
- **他所の例**: 栗須村は台帳を先に作ったが更新が止まった。本町は更新の手当てを初めから組む。
- **お財布**: 初期 6,300万円、毎年 350万円
- **財布の元**: 森林環境譲与税と県の補助（1/2）

### 8-2 {ROUTE}

- **中身**: 土場18か所の丸太の量をカメラで数え、空き便の運転手へ集荷の依頼を送る。
- **旗を持つ課**: 農林振興課木材係
- **現場の反応**: 運転手からは、走行中は音声だけにしてほしいとの要望があり、取り入れた。
- **手放す作業**: 朝夕2回の電話での集荷調整
- **データの出口**: 出荷量の推移を製材所と共有し、伐採の時期と量を決めるのに使う。
- **形式の約束**: 木材の寸法と等級は、業界で広く使われる書式で受け渡す。
- **避けたい季節**: 11月から2月は出荷の最盛期なので切替えをしない。
- **見込める得**: 変色による値下がりが減り、年1,100万円の増収とみる。
- **お財布**: 初期 1,900万円、毎年 260万円
- **転んだとき**: 便がつながらない週は、組合の常用トラックに戻す。

### 8-3 {GUARD}

- **中身**: 作業班86人に衛星通信の発信器を持たせ、動かない状態が続くと班長と役場へ知らせる。
- **旗を持つ課**: 総務課消防防災係
- **組む相手**: 黒羽根消防署、県立病院のヘリ基地
- **線表**: 2027年5月に20人で開始、2028年4月に全員へ
- **お財布**: 初期 740万円、毎年 310万円
- **転んだとき**: 国の補助が取れなければ、班に1台ずつ（24台）に減らす。

## 9. お金の見通し（年度別、万円）

| 事業 | 2026 | 2027 | 2028 | 2029 |
|---|---:|---:|---:|---:|
| {SURVEY} | 2,800 | 3,500 | 350 | 350 |
| {ROUTE} | 0 | 1,900 | 260 | 260 |
| {GUARD} | 0 | 350 | 700 | 310 |
| 合計 | 2,800 | 5,750 | 1,310 | 920 |

2030年度からは毎年920万円が残る。譲与税の配分を先に約束し、足りない分は木材の売上の1%を積み立てて埋める。

注: この表は額の目安であり、毎年の予算査定で改めて決まる。

## 10. 物差し

| 物差し | 今 | 今の年 | 狙い | 狙いの年 | 測り方 | 受け持ち |
|---|---|---|---|---|---|---|
| {K1} | 23% | 2024 | 80% | 2029 | 台帳の登録面積の割合 | 林政係 |
| {K2} | 12日 | 2025 | 3日 | 2028 | カメラの記録 | 木材係 |
| {K3} | 48分 | 2023 | 5分 | 2029 | 年2回の訓練で計る | 消防防災係 |

狙いの値は、同じ広さの町8つの中央値を上回るように置いた。

## 11. 振り返りのしくみ

- **顔ぶれ**: 合同チームに森林組合長、製材所の代表、大学校の講師を加えた「森の会議」
- **間隔**: 半年に一度（6月と12月）
- **外への見せ方**: 年1回、町のサイトと森林組合の総会で成績を出す
- **舵の切り方**: 狙いの半分に届かない物差しがあれば、その事業を止めるか作り直すかを決める

## 12. この先の動き

2026年3月に町長決裁、6月定例会で債務負担を含む補正を諮り、7月に測量の公告を出す。
"""


def build() -> bytes:
    return TEXT.encode("utf-8")


STANDS = (
    Stands("formulation.background", "持ち主が分からないために復旧が7か月止まった", also=(*WHY, *TROUBLE)),
    Stands("formulation.purpose", "町を離れていても山の様子を知り", also=(*WHY, *PICTURE)),
    Stands("formulation.parent_plans.name", "黒羽根町森林整備計画（2023〜2032）", also=ABOVE),
    Stands("period", "2026年度から2029年度まで"),
    Stands("municipality.population", "5,340人", also=SIZE),
    Stands("municipality.area", "312㎢", also=SIZE),
    Stands("characteristics", "製材所は3社、林業に就く人は86人", also=LAND),
    Stands("formulation.leader", "町長（毎月の進捗会議に自ら出席）", also=BODY),
    Stands("formulation.structure", "農林振興課と企画財政課の合同チーム5名", also=BODY),
    Stands("formulation.ict_section", "クラウドの契約条件を事前に点検する", also=SKILL),
    Stands("formulation.advisers", "元林野庁職員の地域おこし協力隊員", also=SKILL),
    Stands("formulation.people", "2名がドローンの国家資格を取り", also=SKILL),
    Stands("formulation.agreement", "予算を出す側の財政担当も含めて異論なしとなった", also=AGREED),
    Stands("formulation.process.what", "一日同行し、待ち時間と移動を記録した", also=HEARD),
    Stands("formulation.process.who", "町外に住む山林所有者 140人", also=HEARD),
    Stands("formulation.process.when", "2025-10-21", also=HEARD),
    Stands("vision.picture", "間伐を画面から申し込んでいる", of="山の台帳", also=PICTURE),
    Stands("vision.picture", "運転手は空荷で走らない", of="木の流れ", also=PICTURE),
    Stands("vision.picture", "山で倒れた人の居場所が5分以内に仲間へ伝わる", of="働く人", also=PICTURE),
    Stands("issues.problem", "境界の立会いに1件あたり平均46日かかる", also=TROUBLE),
    Stands("issues.causes", "立ち会える古老が年々減っている", also=TROUBLE),
    Stands("issues.causes", "伐採と運送の予定が別々の電話で組まれている", also=TROUBLE),
    Stands("issues.method", "立会い記録212件を年代別に集計", also=HEARD),
    Stands("formulation.field_selection", "12の悩みを順位付けしてもらい、上位3つを採った", also=(*CHOSEN, *HEARD)),
    Stands("measures.content", "伐る人と運ぶ人の予定を同じ画面に置く", also=("measures.name", "measures.notes")),
    Stands("measures.non_ict", "古老と歩く境界めぐりを月1回開き", also=PLAIN),
    Stands("projects.content", "樹種・本数・境界の候補を町の地図に載せる", of=SURVEY, also=DOING),
    Stands("projects.answers", "境界の立会いに日数がかかる", of=SURVEY, also=ANSWER),
    Stands("projects.owner", "農林振興課林政係（2名）", of=SURVEY, also=STAFF),
    Stands("projects.operation", "地図の保守は県の共同クラウドに任せる", of=SURVEY, also=STAFF),
    Stands("projects.partners", "県森林計画課、黒羽根森林組合", of=SURVEY, also=ALLY),
    Stands("projects.frontline", "崩れた沢の名を足してほしいとの注文を受けて直した", of=SURVEY, also=FIELD),
    Stands("projects.burden", "窓口での手書きの所有者照会", of=SURVEY, also=LESS),
    Stands("projects.feasibility", "現地の毎木調査との差は8%だった", of=SURVEY, also=TRIED),
    Stands("projects.pilot", "大滝地区と中ノ又地区", of=SURVEY, also=PLACE),
    Stands(
        "projects.existing_systems",
        "県の森林クラウド（2028年に更改予定）",
        of=SURVEY,
        also=(*OLD, "projects.standards"),
    ),
    Stands("projects.security", "本人確認を経た人だけが自分の山を見られる", of=SURVEY, also=SAFE),
    Stands("projects.procurement", "特定の機体を条件にしない", of=SURVEY, also=BUYING),
    Stands("projects.precedents", "栗須村は台帳を先に作ったが更新が止まった", of=SURVEY, also=ELSEWHERE),
    Stands("projects.cost.initial", "初期 6,300万円", of=SURVEY, also=PRICE),
    Stands("projects.funding", "森林環境譲与税と県の補助（1/2）", of=SURVEY, also=PURSE),
    Stands("projects.frontline", "走行中は音声だけにしてほしい", of=ROUTE, also=FIELD),
    Stands("projects.burden", "朝夕2回の電話での集荷調整", of=ROUTE, also=LESS),
    Stands("projects.data_use", "伐採の時期と量を決めるのに使う", of=ROUTE, also=DATA),
    Stands("projects.standards", "業界で広く使われる書式で受け渡す", of=ROUTE, also=(*BUYING, *DATA)),
    Stands("projects.calendar", "出荷の最盛期なので切替えをしない", of=ROUTE, also=WHEN),
    Stands("projects.effect", "年1,100万円の増収とみる", of=ROUTE, also=GAIN),
    Stands("projects.fallback", "組合の常用トラックに戻す", of=ROUTE, also=RESCUE),
    Stands("projects.content", "動かない状態が続くと班長と役場へ知らせる", of=GUARD, also=DOING),
    Stands("projects.partners", "黒羽根消防署、県立病院のヘリ基地", of=GUARD, also=ALLY),
    Stands("projects.schedule", "2027年5月に20人で開始", of=GUARD, also=WHEN),
    Stands("projects.cost.running", "毎年 310万円", of=GUARD, also=PRICE),
    Stands("projects.fallback", "班に1台ずつ（24台）に減らす", of=GUARD, also=RESCUE),
    Stands("projects.cost.yearly", "3,500", of=SURVEY, means="2027年度 3,500万円", also=(*PRICE, *WHOLE)),
    Stands("finance.cost", "5,750", means="2027年度 5,750万円", also=(*WHOLE, "projects.cost.total")),
    Stands("finance.running", "2030年度からは毎年920万円が残る", also=(*WHOLE, "projects.cost.after")),
    Stands("finance.funding", "木材の売上の1%を積み立てて埋める", also=(*WHOLE, *PURSE)),
    Stands("formulation.budget_relation", "毎年の予算査定で改めて決まる", also=(*BUDGET, *WHOLE)),
    Stands("evaluation.indicators.baseline", "23%", of=K1, means="23%（2024年）", also=START),
    Stands("evaluation.indicators.target", "3日", of=K2, means="3日（2028年）", also=GOAL),
    Stands("evaluation.indicators.baseline_year", "2023", of=K3, also=START),
    Stands("evaluation.indicators.method", "年2回の訓練で計る", of=K3, also=BASIS),
    Stands("evaluation.indicators.owner", "木材係", of=K2, also=BASIS),
    Stands("evaluation.indicator_basis", "同じ広さの町8つの中央値を上回る", also=BASIS),
    Stands("evaluation.pdca.body", "大学校の講師を加えた「森の会議」", also=REVIEW),
    Stands("evaluation.pdca.when", "半年に一度（6月と12月）", also=REVIEW),
    Stands("evaluation.pdca.publication", "町のサイトと森林組合の総会で成績を出す", also=(*OPEN, *REVIEW)),
    Stands("evaluation.pdca.notes", "その事業を止めるか作り直すかを決める", also=REVIEW),
    Stands("formulation.next_steps", "7月に測量の公告を出す", also=NEXT),
)

SAMPLES = (
    Sample(
        "h04_memo_of_a_forest.md",
        "consultant's memo in Markdown: projects under ###, bullets of bold labels, tables of indicators and years",
        build,
        Expected(
            title=TITLE,
            stands=STANDS,
            names={"projects": (SURVEY, ROUTE, GUARD), "evaluation.indicators": (K1, K2, K3)},
            doubt="The words of 0. 30秒で分かる要点 repeat the whole and are expected nowhere. 舵の切り方 may be a note of the "
            "review or of the plan.",
        ),
    ),
)
