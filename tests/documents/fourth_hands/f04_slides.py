"""Slides of a briefing pasted into Markdown: a title a slide, bullets in fragments, page numbers that came along."""

from tests.documents.fourth_hands.also import ALLY, LESS, OPEN, RESCUE, TRIED
from tests.documents.office.expecting import Expected, Sample, Stands
from tests.documents.third_hands.also import (
    BACK,
    BODY,
    CHOICE,
    COST,
    DOING,
    FACT,
    PARENT,
    PICTURE,
    PURSE,
    REVIEW,
    STAFF,
    STEPS,
    SURVEY,
    TROUBLE,
    WHOLE,
)

DEER, LIBRARY, HELPDESK = "鹿の通り道カメラ", "図書館の本の宅配予約", "スマホお助け隊の派遣"
K1, K2, K3 = "農作物の被害額", "図書館の年間貸出冊数", "スマホで手続ができる高齢者の割合"

TEXT = """\
# 鈴懸町デジタル活用計画 ―概要版―

2026年2月 鈴懸町 政策推進課

---

## なぜ、いま？

- 町の人口 **12,640人**（2025年10月）→ 2040年に **8,900人** の見通し
- 合併から20年、支所の職員は41人から17人に
- 「声の届く町」を保つには、やり方を変えるしかない

> 目的：職員が減っても、暮らしの困りごとに一週間以内に応える町をつくる

2

---

## 計画の位置づけと期間

- 期間：2026年度～2030年度
- 鈴懸町総合振興計画（第6次）の「分野横断の取組」を具体化
- 町職員の働き方改革方針（2024年）とも足並みをそろえる

3

---

## みんなの声を聞きました

- 住民ワークショップ 3回、のべ 88人（2025年6月～8月）
- 猟友会・農業委員との現地歩き（9月）
- 出てきた困りごと 124件 → 「多くの人が困り、町だけで手を打てる」3分野にしぼる

4

---

## 困りごと と その要因

### 獣害

- 鹿による被害 年2,870万円。見回りは猟友会34人、平均年齢71歳
- 要因：どこから里に出てくるのか、記録がどこにもない

### 図書

- 分館が4つ閉まり、本を借りる町民は10年で半分
- 要因：車がないと本館に行けない

### 高齢者のスマホ

- 持っている人は68%、でも手続に使える人は14%
- 要因：そばで教えてくれる人がいない

5

---

## 2030年の鈴懸町

- 猟友会の人は、鹿が出る夜だけ山に入ればよい
- 町民は、頼んだ本を3日後に自宅の郵便受けで受け取る
- 80歳の人が、孫に聞かずに自分で手続を済ませる

6

---

## 取組① 鹿の通り道カメラ

- **内容** 林道の入口52か所に自動撮影カメラを置き、写った時刻と頭数を地図に集める
- **担当** 農林課
- **導入後** 電池とカードの交換は猟友会に委託（1台 年6,000円）
- **試し** 2025年秋に8か所で実施。鹿と猪の見分けは94%正解
- **予算** 導入 1,240万円、運用 年210万円
- **だめなら** カメラを減らし、わなの発信器に切り替える

7

---

## 取組② 図書館の本の宅配予約

- **内容** 町内どこからでも予約でき、配達は乳飲料の販売店に相乗りさせてもらう
- **担当** 教育課（図書館）
- **導入後** 司書2名が毎日の発送を行う
- **協力** 販売店組合、ボランティアの会「しおり」
- **予算** 導入 380万円、運用 年165万円
- **やめること** 月2回の移動図書館車の運行

8

---

## 取組③ スマホお助け隊の派遣

- **内容** 高校生と大学生を「お助け隊」に任命し、集会所31か所を月1回まわる
- **担当** 福祉課
- **導入後** 検討中
- **予算** 年92万円（機器の購入なし）
- **財源** ふるさと納税の基金

9

---

## いつ、なにを

| 取組 | 2026 | 2027 | 2028～2030 |
|:--|:--|:--|:--|
| 鹿の通り道カメラ | 機器の入札 | 20か所で始動 | 52か所に拡大 |
| 図書館の本の宅配予約 | 予約画面の作成 | 東部地区で試行 | 全町 |
| スマホお助け隊の派遣 | 隊員の募集 | 31か所 | 31か所 |

10

---

## どれだけ良くなったかを測る

| 指標 | 2024年度 | 2027年度 | 2030年度 | 測り方 |
|:--|--:|--:|--:|:--|
| 農作物の被害額 | 2,870万円 | 2,000万円 | 900万円 | 農業共済の届出 |
| 図書館の年間貸出冊数 | 31,500冊 | 38,000冊 | 52,000冊 | 貸出システム |
| スマホで手続ができる高齢者の割合 | 14% | 30% | 55% | 町民調査（3年ごと） |

11

---

## 進める体制

- 本部長：町長　副本部長：教育長
- 事務局：政策推進課 3名（うち1名は民間企業から出向）
- 毎年8月、町民委員7名を含む「デジタル見届け会」が成果を評価
- 評価の結果は議会に報告し、町公式サイトで公開

12

---

## お金と今後の予定

- 5年間の総額 約3,600万円
- 国の交付金が不採択でも、取組③は町単独で行う
- 3月 議会全員協議会で説明 → 4月 パブリックコメント → 6月 決定

13
"""


def build() -> bytes:
    return TEXT.encode()


STANDS = (
    Stands("document", "概要版", also=("title",)),
    Stands("written", "2026年2月"),
    Stands("municipality.population", "12,640人", under="なぜ、いま？", also=(*FACT, *BACK)),
    Stands(
        "formulation.background",
        "支所の職員は41人から17人に",
        under="なぜ、いま？",
        also=(*BACK, *FACT, "municipality.other"),
    ),
    Stands("formulation.purpose", "暮らしの困りごとに一週間以内に応える町をつくる", under="なぜ、いま？", also=BACK),
    Stands("period", "2026年度～2030年度", under="計画の位置づけと期間"),
    Stands("formulation.parent_plans.name", "鈴懸町総合振興計画（第6次）", also=PARENT),
    Stands("formulation.process.what", "住民ワークショップ 3回、のべ 88人", also=SURVEY),
    Stands("formulation.process.who", "猟友会・農業委員との現地歩き", also=(*SURVEY, "projects.frontline")),
    Stands(
        "formulation.field_selection", "「多くの人が困り、町だけで手を打てる」3分野にしぼる", also=(*CHOICE, *SURVEY)
    ),
    Stands("issues.problem", "見回りは猟友会34人、平均年齢71歳", of="獣害", also=FACT),
    Stands("issues.causes", "どこから里に出てくるのか、記録がどこにもない", of="獣害", also=TROUBLE),
    Stands("issues.problem", "本を借りる町民は10年で半分", of="図書", also=FACT),
    Stands("issues.causes", "そばで教えてくれる人がいない", of="高齢者のスマホ", also=TROUBLE),
    Stands("vision.picture", "鹿が出る夜だけ山に入ればよい", under="2030年の鈴懸町", also=PICTURE),
    Stands("vision.picture", "孫に聞かずに自分で手続を済ませる", under="2030年の鈴懸町", also=PICTURE),
    Stands("projects.content", "林道の入口52か所に自動撮影カメラを置き", of=DEER, also=DOING),
    Stands("projects.owner", "農林課", of=DEER, also=STAFF),
    Stands("projects.operation", "電池とカードの交換は猟友会に委託", of=DEER, also=(*STAFF, *ALLY)),
    Stands("projects.feasibility", "鹿と猪の見分けは94%正解", of=DEER, also=TRIED),
    Stands("projects.cost.initial", "1,240万円", of=DEER, also=COST),
    Stands("projects.fallback", "わなの発信器に切り替える", of=DEER, also=RESCUE),
    Stands("projects.content", "配達は乳飲料の販売店に相乗りさせてもらう", of=LIBRARY, also=(*DOING, *ALLY)),
    Stands("projects.operation", "司書2名が毎日の発送を行う", of=LIBRARY, also=STAFF),
    Stands("projects.partners", "ボランティアの会「しおり」", of=LIBRARY, also=ALLY),
    Stands("projects.burden", "月2回の移動図書館車の運行", of=LIBRARY, also=LESS),
    Stands("projects.content", "集会所31か所を月1回まわる", of=HELPDESK, also=(*DOING, "measures.non_ict")),
    Stands("projects.funding", "ふるさと納税の基金", of=HELPDESK, also=PURSE),
    Stands("projects.schedule", "20か所で始動", of=DEER, means="2027 20か所で始動"),
    Stands("projects.schedule", "予約画面の作成", of=LIBRARY, means="2026 予約画面の作成"),
    Stands("evaluation.indicators.baseline", "31,500冊", of=K2),
    Stands("evaluation.indicators.target", "38,000冊", of=K2, also=("evaluation.indicators.notes",)),
    Stands("evaluation.indicators.target", "900万円", of=K1),
    Stands("evaluation.indicators.method", "町民調査（3年ごと）", of=K3),
    Stands("formulation.leader", "本部長：町長", under="進める体制", means="町長", also=BODY),
    Stands("formulation.people", "うち1名は民間企業から出向", under="進める体制", also=(*BODY, "formulation.advisers")),
    Stands("evaluation.pdca.body", "「デジタル見届け会」が成果を評価", under="進める体制", also=(*REVIEW, *BODY)),
    Stands(
        "evaluation.pdca.publication", "評価の結果は議会に報告し、町公式サイトで公開", under="進める体制", also=OPEN
    ),
    Stands("finance.cost", "5年間の総額 約3,600万円", also=WHOLE),
    Stands(
        "finance.funding", "国の交付金が不採択でも、取組③は町単独で行う", also=(*WHOLE, *PURSE, "projects.fallback")
    ),
    Stands("formulation.next_steps", "パブリックコメント", also=STEPS),
)

SAMPLES = (
    Sample(
        "f04_slides.md",
        "thirteen slides pasted into Markdown: rules between them, page numbers, bold labels without colons, two tables",
        build,
        Expected(
            title="鈴懸町デジタル活用計画",
            stands=STANDS,
            names={"projects": (DEER, LIBRARY, HELPDESK), "evaluation.indicators": (K1, K2, K3)},
        ),
    ),
)
