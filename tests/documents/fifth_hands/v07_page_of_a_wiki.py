"""A plan from a town's wiki, exported as Markdown: tables with <br>, bold labels, a glossary and a revision history."""

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
from tests.documents.office.expecting import Expected, Sample, Stands

LUNCH, BOOKS, DOOR = "給食アレルギーの二重確認", "図書館の無人時間貸出", "避難所の受付カード"
K1, K2, K3, K4 = "誤配のヒヤリ件数", "図書館の年間貸出冊数", "避難所の受付にかかる時間", "配慮が要る人の事前登録"

TEXT = """\
<!-- exported from TownWiki 4.2 / page 1187 -->

# 灯萩町まちぐるみデジタル計画 第1期

**状態** 庁内意見照会中 ／ **編集** 政策室 ／ **最終更新** 2026-02-03

* [1. この計画は何か](#sec-what)
* [2. 町を知る](#sec-town)
* [3. 困りごと地図](#sec-map)
* [4. しごと](#sec-work)
* [5. 持ち寄るお金](#sec-money)
* [6. 効いたかどうか](#sec-check)

---

## 1. この計画は何か {#sec-what}

**きっかけ**
令和6年の秋、給食で卵の除去を忘れかけた事案が2件続いた。同じ年の大雨では、避難所の受付に人が並び、配慮の要る人が入口で1時間待った。

**目的** 忙しい現場の「うっかり」を道具で防ぎ、子どもとお年寄りの安全を守る。

**期間** 2026年度から2028年度（令和8年度〜令和10年度）

**親の計画** 灯萩町第6次総合計画「3-2 安心の暮らし」、灯萩町地域防災計画

| 役割 | 人 | 備考 |
| --- | --- | --- |
| **決める人** | 教育長と副町長 | 意見が割れたら町長 |
| **書く人** | 政策室<br>（2名） | 係長と主任 |
| **現場** | 学校給食センター<br>町立図書館<br>危機管理室 | 各1名が毎週の打合せに出る |
| **助言** | 県立灯萩大学 情報学部 | 令和7年6月から |

町長は2025年4月の辞令交付式で、この3つを自分の任期の約束だと職員に話した。
情報担当は1名（任期付、令和9年3月まで）で、後任は決まっていない。

## 2. 町を知る {#sec-town}

- **人口** 14,873人（2025年12月末）
- **高齢化率** 33.6%
- **世帯数** 6,021世帯
- 平野の真ん中に駅と商店街があり、周りを田が囲む。小中学校は5校で、給食は1か所で1日1,180食を作る。

## 3. 困りごと地図 {#sec-map}

| 場所 | 今どうなっているか | なぜか | こうしたい（2029年3月） |
| --- | --- | --- | --- |
| 給食 | 誤配のヒヤリが年23件<br>（令和6年度、給食日誌） | 配膳の表を手で書き写し、学校ごとに書き方が違う | 配膳員は皿と子どもの組合せを音で確かめられ、誤配を心配せずに渡している |
| 図書館 | 平日夜に来られない人が多く、貸出は10年で3割減った | 職員5人では19時以降に開けられない | 勤め帰りの人が21時まで本を借りている |
| 避難所 | 受付に1人平均7分かかる<br>（令和7年6月の訓練、87人） | 名前と持病を、その場で紙に書いてもらっている | 配慮の要る人は列に並ばず、着いてすぐ休める部屋へ案内される |

**調べ方** 学校・図書館・自主防災会の43人と、付箋を使って「なぜ」を5回ずつ掘り下げた（2025年7〜9月、4回）。
**選び方** 候補は17件。命に関わるか、現場が半年以内に動けるかの2つで絞った。

## 4. しごと {#sec-work}

### 4.1 給食アレルギーの二重確認

| | |
| --- | --- |
| **すること** | 除去食の皿と名札に小さな札を付け、読み取り機が合わない組合せを音で知らせる |
| **担い手** | 学校給食センター<br>（栄養士2名） |
| **入れた後** | 札の補充は配膳員、機械の保守は教育総務課 |
| **現場と決めたこと** | 配膳員9人と3回話し、手袋のまま使える大きさにした |
| **やめる** | 紙の除去食一覧の書き写し（1日40分） |
| **守ること** | 名札に病名は入れず、番号だけにする |
| **先に試す学校** | 灯萩小学校（アレルギーの子が最も多い） |
| **うまく動かないとき** | 紙の一覧を週1回印刷して備え、声の確認に戻す |
| **日程** | 2026年9月に1校<br>2027年4月から5校 |
| **お金** | 最初に980万円<br>毎年85万円 |
| **出どころ** | 未定 |

### 4.2 図書館の無人時間貸出

| | |
| --- | --- |
| **すること** | 本に電子の札を付け、19時から21時は利用者が自分で借りる |
| **担い手** | 町立図書館 |
| **入れた後** | 夜の見回りと機械の再起動は町シルバー人材センター（協議中） |
| **今の仕組み** | 2019年に入れた図書館システム。2028年2月に切れるので、その更新に合わせる |
| **選び方** | 札は国際規格のものとし、3社から見積りを取って比べる |
| **記録の使い道** | だれが何を借りたかは残さず、棚ごとの冊数だけを選書に使う |
| **日程** | 2028年2月に切替え<br>2028年6月に夜間開始 |
| **お金** | 最初に2,450万円<br>毎年210万円 |
| **出どころ** | 過疎債ではなく、ふるさと納税「本の町」分 |

### 4.3 避難所の受付カード

| | |
| --- | --- |
| **すること** | 配慮の要る人にあらかじめカードを配り、かざすだけで部屋が決まる |
| **担い手** | 危機管理室 |
| **入れた後** | 自主防災会が年2回の訓練でカードを確かめる |
| **一緒にやる人** | 民生委員協議会、訪問看護ステーション2か所 |
| **試したこと** | 2025年11月の訓練で30枚を使い、1人40秒で済んだ |
| **日程** | 2026年度に6か所、2027年度に残り8か所 |
| **お金** | 最初に640万円<br>毎年48万円 |
| **出どころ** | 県の防災力向上補助（1/2、内示済み） |

### 4.4 道具を使わずにすること

- 雨が強くなる前に、民生委員が配慮の要る人へ電話をかけて早めの移動を勧める。

## 5. 持ち寄るお金 {#sec-money}

| 年度 | 2026 | 2027 | 2028 |
| --- | --- | --- | --- |
| 見込み（万円） | 1,620 | 2,583 | 343 |

2029年度からは毎年343万円がかかり、一般財源で持つことを財政室と確かめた。

## 6. 効いたかどうか {#sec-check}

| 見る数字 | スタート | 2028年度末 | 数える人・数え方 |
| --- | --- | --- | --- |
| 誤配のヒヤリ件数 | 年23件<br>（令和6年度） | 年3件 | 学校給食センター<br>給食日誌 |
| 図書館の年間貸出冊数 | 51,400冊<br>（令和6年度） | 65,000冊 | 貸出統計 |
| 避難所の受付にかかる時間 | 7分<br>（令和7年6月） | 1分 | 訓練で計る |
| 配慮が要る人の事前登録 | 0人 | 420人 | 危機管理室の台帳 |

**見直し** 現場の3部署と政策室が学期ごとに数字を持ち寄り、年1回、町民10人の「ともしび委員会」に見せて直す点を決める。
**知らせる** 結果は町のサイトに、良くないものも含めて載せる。
**この先** 2026年3月に議会へ説明し、4月に決定して、6月補正の予算要求に使う。

## 用語

| 言葉 | 意味 |
| --- | --- |
| 電子の札 | 電波で読み取る小さな荷札 |
| ヒヤリ | 事故になりかけたが防げたこと |

## 変更の記録

| 版 | 日 | 直したところ |
| --- | --- | --- |
| 0.1 | 2025-10-21 | 骨組みを作成 |
| 0.2 | 2025-12-15 | 図書館の金額を差し替え |
| 0.3 | 2026-02-03 | 目標の年をそろえた |
"""


def build() -> bytes:
    return TEXT.encode()


STANDS = (
    Stands(
        "formulation.background", "給食で卵の除去を忘れかけた事案が2件続いた", under="きっかけ", also=(*WHY, *TROUBLE)
    ),
    Stands("formulation.purpose", "子どもとお年寄りの安全を守る", under="目的", also=(*WHY, *PICTURE)),
    Stands("period", "2026年度から2028年度（令和8年度〜令和10年度）"),
    Stands("formulation.parent_plans.name", "灯萩町第6次総合計画", under="親の計画", also=ABOVE),
    Stands("formulation.leader", "教育長と副町長", under="決める人", also=BODY),
    Stands("formulation.advisers", "県立灯萩大学 情報学部", under="助言", also=SKILL),
    Stands("formulation.agreement", "この3つを自分の任期の約束だと職員に話した", also=AGREED),
    Stands("formulation.people", "後任は決まっていない", also=SKILL),
    Stands("municipality.population", "14,873人", also=SIZE),
    Stands("municipality.households", "6,021世帯", also=SIZE),
    Stands("characteristics", "平野の真ん中に駅と商店街があり、周りを田が囲む", also=LAND),
    Stands("issues.problem", "誤配のヒヤリが年23件", of="給食", also=TROUBLE),
    Stands("issues.causes", "学校ごとに書き方が違う", of="給食", also=TROUBLE),
    Stands("issues.causes", "職員5人では19時以降に開けられない", of="図書館", also=TROUBLE),
    Stands("vision.picture", "勤め帰りの人が21時まで本を借りている", of="図書館", also=PICTURE),
    Stands("vision.picture", "着いてすぐ休める部屋へ案内される", of="避難所", also=PICTURE),
    Stands("issues.method", "付箋を使って「なぜ」を5回ずつ掘り下げた", under="調べ方", also=HEARD),
    Stands("formulation.field_selection", "命に関わるか、現場が半年以内に動けるかの2つで絞った", also=CHOSEN),
    Stands("projects.content", "読み取り機が合わない組合せを音で知らせる", of=LUNCH, also=DOING),
    Stands("projects.operation", "機械の保守は教育総務課", of=LUNCH, also=STAFF),
    Stands("projects.frontline", "配膳員9人と3回話し", of=LUNCH, also=FIELD),
    Stands("projects.burden", "紙の除去食一覧の書き写し（1日40分）", of=LUNCH, also=LESS),
    Stands("projects.security", "名札に病名は入れず、番号だけにする", of=LUNCH, also=SAFE),
    Stands(
        "projects.pilot", "灯萩小学校（アレルギーの子が最も多い）", of=LUNCH, also=("projects.notes", *TRIED, *WHEN)
    ),
    Stands("projects.fallback", "声の確認に戻す", of=LUNCH, also=RESCUE),
    Stands("projects.funding", "未定", of=LUNCH, under="出どころ", also=PURSE),
    Stands(
        "projects.operation",
        "夜の見回りと機械の再起動は町シルバー人材センター（協議中）",
        of=BOOKS,
        also=(*STAFF, *ALLY),
    ),
    Stands("projects.existing_systems", "2019年に入れた図書館システム", of=BOOKS, also=OLD),
    Stands("projects.procurement", "3社から見積りを取って比べる", of=BOOKS, also=BUYING),
    Stands("projects.data_use", "棚ごとの冊数だけを選書に使う", of=BOOKS, also=(*DATA, *SAFE)),
    Stands("projects.cost.initial", "最初に2,450万円", of=BOOKS, also=PRICE),
    Stands("projects.schedule", "2028年6月に夜間開始", of=BOOKS, also=WHEN),
    Stands("projects.partners", "訪問看護ステーション2か所", of=DOOR, also=ALLY),
    Stands("projects.feasibility", "30枚を使い、1人40秒で済んだ", of=DOOR, also=TRIED),
    Stands("projects.funding", "県の防災力向上補助（1/2、内示済み）", of=DOOR, also=PURSE),
    Stands("measures.non_ict", "民生委員が配慮の要る人へ電話をかけて早めの移動を勧める", also=PLAIN),
    Stands("finance.cost", "2,583", means="2027年度 2,583万円", also=WHOLE),
    Stands("finance.running", "2029年度からは毎年343万円がかかり", also=WHOLE),
    Stands("evaluation.indicators.baseline", "51,400冊", of=K2, also=START),
    Stands("evaluation.indicators.target", "年3件", of=K1, means="年3件（2028年度末）", also=GOAL),
    Stands("evaluation.indicators.method", "訓練で計る", of=K3, also=BASIS),
    Stands("evaluation.indicators.target", "420人", of=K4, means="420人（2028年度末）", also=GOAL),
    Stands("evaluation.pdca.body", "町民10人の「ともしび委員会」に見せて直す点を決める", also=REVIEW),
    Stands("evaluation.pdca.publication", "良くないものも含めて載せる", also=OPEN),
    Stands("formulation.next_steps", "4月に決定して、6月補正の予算要求に使う", also=NEXT),
)

SAMPLES = (
    Sample(
        "v07_page_of_a_wiki.md",
        "wiki page in Markdown: bold labels, tables with <br> and without a header, anchors, glossary, history",
        build,
        Expected(
            title="灯萩町まちぐるみデジタル計画 第1期",
            stands=STANDS,
            never=("TownWiki 4.2", "(#sec-work)", "{#sec-map}"),
            names={"projects": (LUNCH, BOOKS, DOOR), "evaluation.indicators": (K1, K2, K3, K4)},
            doubt="The glossary may stand at formulation.terms, the history at notes or nowhere; neither is asked for.",
        ),
    ),
)
