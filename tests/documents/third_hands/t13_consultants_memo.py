"""A consultant's memo in Markdown: nested bullets in fragments, a table, marks of what is open."""

from tests.documents.office.expecting import Expected, Sample, Stands
from tests.documents.third_hands.also import (
    AFTER,
    BACK,
    BASIS,
    BODY,
    CHOICE,
    COST,
    DOING,
    FACT,
    PARENT,
    PEOPLE,
    PICTURE,
    PURSE,
    REVIEW,
    STAFF,
    STEPS,
    SURVEY,
    TROUBLE,
    WHOLE,
)

TAXI, MEAL, SEWER = "相乗りタクシーの予約", "配食と見守りの一本化", "マンホールポンプの遠隔監視"

TEXT = """\
# 榎平町 地域デジタル実装計画 たたき台メモ

2025-09-18 支援事業者（作成）→ 榎平町 企画課 御中

## 0. 全体の前提

- 期間は **2026〜2029年度**（町の後期基本計画と終わりをそろえる）
- 上の計画: 榎平町後期基本計画 政策4「移動と見守り」の具体化
- 町の規模感
    - 人口 7,760人、世帯 3,310、高齢化率 39.5%
    - 平場と山手で暮らしぶりが大きく違う。山手は店が1軒もない
- なぜ今か
    - 路線バスの運行会社から、2027年3月末での撤退の申し出
    - これに合わせて移動・見守りを組み直すことが計画の目的

## 1. いま起きていること（7/3・7/17 の庁内ワークショップ、8/5 の住民聞き取り 38人より）

- 移動
    - 運転免許の返納が年64人。返納後の通院は家族の送迎が8割
    - タクシーは町内4台、夕方5時で終わり
    - **根っこ**: 一人一台で走るので、4台では回らない。予約は電話1回線のみ
- 見守り
    - 配食サービスは週5日・112食。安否に気づいた例が昨年度9件
    - でも配食・民生委員・水道検針がばらばらに訪問し、互いの気づきを知らない
    - **根っこ**: 気づきを書きとめて分かち合う場がない
- 下水
    - マンホールポンプ26か所。警報は電話回線で、町外に通報が届くまで平均50分
    - **根っこ**: 通報先の当番表が紙で、つながらない人に順にかけている

## 2. 2029年度の絵姿

- 免許を返した人が、前の晩までに頼めば翌朝の病院に間に合う
- 一人暮らしの人の小さな変化に、3日のうちに誰かが声をかける
- 下水の担当者が休みの日に呼び出されるのは、月1回まで

## 3. やること案

### 3-1. 相乗りタクシーの予約

- 中身: 電話と携帯で受けた予約を組み合わせ、町内4台を相乗りで回す
- 担い手: 町内タクシー2社。町は**企画課**が窓口
- 始めた後: 予約の電話番は社会福祉協議会に委託（先方は前向き、条件は未詰め）
- 手本: 県南の山あいの町（人口8千人）。1台当たり乗車が1.3人→2.4人
- 機器に頼らない手当て: 山手の3地区では、週1回の買い物便を人手で続ける
- お金: 初期 980万円／運行と仕組みの利用料 年1,450万円
    - 財源はバス補助 年1,300万円の振替。不足分 ※要確認
- 試す場所: 山手の3地区で2026年10月から半年

### 3-2. 配食と見守りの一本化

- 中身: 配食の人・民生委員・検針員が、気づきを同じ画面に一言で書く
- 担い手: 福祉課
- 始めた後: 福祉課の地域包括支援係が毎朝確認。休日は体制なし
- 気をつけること: 本人の同意書を取り直す。見られるのは登録した62人に限る
- やめること: 民生委員の月報（紙）を廃止
- お金: 初期 210万円／年 58万円

### 3-3. マンホールポンプの遠隔監視

- 中身: 26か所の警報を携帯の網で送り、当番3人へ同時に知らせる
- 担い手: 建設水道課
- 始めた後: 保守は入札で業者を決める（3年契約）
- 既存との関係: いまの電話回線の通報装置は2028年に部品供給が終わる
- お金: 初期 3,380万円／年 156万円（下水道事業会計）

## 4. 進み方

| | 2026 | 2027 | 2028 | 2029 |
|---|---|---|---|---|
| 相乗りタクシーの予約 | 山手で試行 | 全町で開始 | 継続 | 見直し |
| 配食と見守りの一本化 | 同意書の取り直し | 開始 | 継続 | 継続 |
| マンホールポンプの遠隔監視 | 設計 | 13か所 | 13か所 | 運用 |

## 5. 物差し案

- 返納後の通院を家族の送迎に頼る人の割合: 80% → 45%（2029）／返納者アンケート
- 気づきから声かけまでの日数: 把握なし → 3日以内（2029）／画面の記録
- ポンプ警報から担当者に届くまでの時間: 50分 → 2分（2027）／通報の記録
- 水準は、手本の町の実績に人口の差を掛けて置いた仮の値。町で詰め直しが要る

## 6. 体制

- 旗振り: 副町長。事務方は企画課2人
- 情報係は1人（住基と税で手一杯）。県の共同の専門家を週1日借りる話が進行中
- 年2回（6月・12月）、町民も入る「くらしの足と見守り会議」で数字を見る。会議の資料は町のサイトに出す

## 7. 残っている論点

- [ ] 2030年度からの運行費を誰が持つか（財政課は「白紙」と回答）
- [ ] 議会への説明は12月か3月か
- [x] 防災無線の更新は別計画とし、ここでは扱わない
"""


def build() -> bytes:
    return TEXT.encode()


K1, K2, K3 = (
    "返納後の通院を家族の送迎に頼る人の割合",
    "気づきから声かけまでの日数",
    "ポンプ警報から担当者に届くまでの時間",
)

STANDS = (
    Stands("written", "2025-09-18", also=("notes",)),
    Stands("period", "2026〜2029年度", under="0. 全体の前提"),
    Stands("formulation.parent_plans.name", "榎平町後期基本計画", under="0. 全体の前提", also=PARENT),
    Stands("municipality.population", "7,760人", under="0. 全体の前提", also=FACT),
    Stands("municipality.ageing_rate", "39.5%", under="0. 全体の前提", also=FACT),
    Stands("characteristics", "山手は店が1軒もない", under="0. 全体の前提", also=(*FACT, "municipality.other")),
    Stands("formulation.background", "2027年3月末での撤退の申し出", under="0. 全体の前提", also=(*BACK, *TROUBLE)),
    Stands(
        "formulation.purpose", "これに合わせて移動・見守りを組み直すことが計画の目的", under="0. 全体の前提", also=BACK
    ),
    Stands("issues.method", "8/5 の住民聞き取り 38人より", also=SURVEY),
    Stands("issues.problem", "返納後の通院は家族の送迎が8割", of="移動", also=FACT),
    Stands("issues.causes", "一人一台で走るので、4台では回らない", of="移動", also=TROUBLE),
    Stands("vision.current.content", "配食サービスは週5日・112食", of="見守り", also=FACT),
    Stands("issues.causes", "気づきを書きとめて分かち合う場がない", of="見守り", also=TROUBLE),
    Stands("issues.causes", "通報先の当番表が紙で", of="下水", also=TROUBLE),
    Stands("vision.picture", "前の晩までに頼めば翌朝の病院に間に合う", under="2. 2029年度の絵姿", also=PICTURE),
    Stands("vision.picture", "休みの日に呼び出されるのは、月1回まで", under="2. 2029年度の絵姿", also=PICTURE),
    Stands(
        "projects.content",
        "予約を組み合わせ、町内4台を相乗りで回す",
        of=TAXI,
        under="3-1. 相乗りタクシーの予約",
        also=DOING,
    ),
    Stands(
        "projects.owner",
        "町内タクシー2社",
        of=TAXI,
        under="3-1. 相乗りタクシーの予約",
        also=(*STAFF, "projects.partners"),
    ),
    Stands(
        "projects.operation",
        "予約の電話番は社会福祉協議会に委託",
        of=TAXI,
        under="3-1. 相乗りタクシーの予約",
        also=(*STAFF, "projects.partners"),
    ),
    Stands(
        "projects.precedents",
        "県南の山あいの町（人口8千人）",
        of=TAXI,
        under="3-1. 相乗りタクシーの予約",
        also=("measures.precedents",),
    ),
    Stands(
        "measures.non_ict",
        "週1回の買い物便を人手で続ける",
        under="3-1. 相乗りタクシーの予約",
        also=("projects.content", "projects.fallback", "projects.notes", "measures.content"),
    ),
    Stands("projects.cost.running", "1,450万円", of=TAXI, under="3-1. 相乗りタクシーの予約", also=COST),
    Stands("projects.funding", "バス補助 年1,300万円の振替", of=TAXI, under="3-1. 相乗りタクシーの予約", also=PURSE),
    Stands(
        "projects.pilot",
        "山手の3地区で2026年10月から半年",
        of=TAXI,
        under="3-1. 相乗りタクシーの予約",
        also=("projects.schedule", "projects.feasibility"),
    ),
    Stands("projects.operation", "休日は体制なし", of=MEAL, under="3-2. 配食と見守りの一本化", also=STAFF),
    Stands(
        "projects.security",
        "本人の同意書を取り直す",
        of=MEAL,
        under="3-2. 配食と見守りの一本化",
        also=("projects.notes",),
    ),
    Stands("projects.burden", "民生委員の月報（紙）を廃止", of=MEAL, under="3-2. 配食と見守りの一本化"),
    Stands("projects.cost.initial", "210万円", of=MEAL, under="3-2. 配食と見守りの一本化", also=COST),
    Stands(
        "projects.procurement",
        "保守は入札で業者を決める（3年契約）",
        of=SEWER,
        under="3-3. マンホールポンプの遠隔監視",
        also=STAFF,
    ),
    Stands(
        "projects.existing_systems",
        "いまの電話回線の通報装置は2028年に部品供給が終わる",
        of=SEWER,
        under="3-3. マンホールポンプの遠隔監視",
    ),
    Stands("projects.schedule", "同意書の取り直し", of=MEAL, under="4. 進み方", means="2026 同意書の取り直し"),
    Stands("projects.schedule", "全町で開始", of=TAXI, under="4. 進み方", means="2027 全町で開始"),
    Stands("evaluation.indicators.baseline", "80%", of=K1, under="5. 物差し案"),
    Stands("evaluation.indicators.baseline", "把握なし", of=K2, under="5. 物差し案"),
    Stands("evaluation.indicators.target", "2分", of=K3, under="5. 物差し案"),
    Stands(
        "evaluation.indicators.target_year", "2027", of=K3, under="5. 物差し案", also=("evaluation.indicators.target",)
    ),
    Stands(
        "evaluation.indicators.method",
        "返納者アンケート",
        of=K1,
        under="5. 物差し案",
        also=("evaluation.indicators.notes",),
    ),
    Stands(
        "evaluation.indicator_basis", "手本の町の実績に人口の差を掛けて置いた仮の値", under="5. 物差し案", also=BASIS
    ),
    Stands("formulation.leader", "旗振り: 副町長", under="6. 体制", also=BODY),
    Stands("formulation.ict_section", "情報係は1人（住基と税で手一杯）", under="6. 体制", also=PEOPLE),
    Stands(
        "evaluation.pdca.body",
        "町民も入る「くらしの足と見守り会議」で数字を見る",
        under="6. 体制",
        also=(*REVIEW, *BODY),
    ),
    Stands(
        "evaluation.pdca.publication",
        "会議の資料は町のサイトに出す",
        under="6. 体制",
        also=(*REVIEW, "formulation.structure"),
    ),
    Stands(
        "finance.running",
        "2030年度からの運行費を誰が持つか",
        under="7. 残っている論点",
        also=(*WHOLE, *AFTER, "formulation.notes", "notes", "evaluation.notes"),
    ),
    Stands("formulation.next_steps", "議会への説明は12月か3月か", under="7. 残っている論点", also=(*STEPS, "notes")),
    Stands(
        "formulation.field_selection",
        "防災無線の更新は別計画とし、ここでは扱わない",
        under="7. 残っている論点",
        also=(*CHOICE, "formulation.notes", "notes", *PARENT),
    ),
)

SAMPLES = (
    Sample(
        "t13_consultants_memo.md",
        "memo of a consultant in Markdown: nested bullets, bold labels, check boxes, indicators as lines with →",
        build,
        Expected(
            title="榎平町 地域デジタル実装計画",
            stands=STANDS,
            names={"projects": (TAXI, MEAL, SEWER), "evaluation.indicators": (K1, K2, K3)},
        ),
    ),
)
