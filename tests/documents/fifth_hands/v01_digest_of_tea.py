"""A digest in Markdown by an officer: talking headings, mixed lists, era and western years, 未定 here and there."""

from tests.documents.fifth_hands.also import (
    ABOVE,
    ALLY,
    BASIS,
    BODY,
    BUYING,
    CHOSEN,
    DOING,
    FIELD,
    GOAL,
    HEARD,
    LAND,
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

FROST, BUS, CLUB = "霜ウォッチ", "前の晩予約バス", "学童の出欠ボード"
K1, K2, K3, K4 = (
    "一番茶の霜害の割合",
    "町営バス1便あたりの乗客",
    "学童クラブの出欠電話",
    "町からのお知らせの受け取りやすさ",
)

TEXT = """\
# 葉鳴町スマートタウン構想　たたき台（ダイジェスト）

まとめ：企画商工課　2025年11月　※数字は精査中のものを含む

## ざっくり言うと

- 2026年度〜2029年度（令和8〜11年度）の4年で、「茶」「足」「子ども」の3つに絞ってICTを使う。
- 第4次葉鳴町振興計画（2021〜2030）の重点「住み続ける谷」を、道具の面から支える。
- ねらいは、**担い手が減っても茶づくりと谷の暮らしを続けられるようにすること**。

## 町のいま

- 人口 6,412人（令和7年9月末）／世帯 2,508世帯／65歳以上 43.7%
- 標高80〜620mの谷筋に14の集落が並ぶ。
- 茶園は町の面積の5%だが、農業産出額の7割を占める。

## なぜ今か

2024年4月の遅霜で一番茶の4割が傷み、廃園の相談が17件あった。町営バスの車両は令和9年度に更新の時期を迎える。

### 困っていること

**茶**
- 霜の見回りで、1戸あたり春に平均19晩も起きている。
- 元をたどると、園ごとの気温差を誰も測っておらず、町に1か所の観測値に頼っているため。

**足**
- 町営バスは「乗りたい時間にない」という声が町政アンケート（令和6年度、回答1,120人）で最も多い。
- 元をたどると、時刻が平成20年の通学に合わせたままで、乗り降りの記録も紙しかないため。

**子ども**
- 学童クラブに出欠の電話が1日34本かかり、支援員2人のうち1人が電話番になる。
- 元をたどると、学校・学童・保護者の連絡の手段がばらばらなため。

### どう選んだか

9つの課から出た26の候補に、町民の困り具合・費用・担い手の有無で点を付け、上から3つを採った。
除雪の見える化は県の仕組みを待つことにして外した。

## 2030年3月、こうなっていたい

| テーマ | だれが | どうなっている |
|---|---|---|
| 茶 | 茶農家 | 夜中に起きるのは警報が鳴った晩だけで、一番茶の被害は1割に届かない |
| 足 | 車を持たない町民 | 前の晩に予約すれば集落の入口から乗れる |
| 子ども | 保護者と支援員 | 出欠は画面一つで分かり、支援員は子どものそばにいる |

## やること

### A. 霜ウォッチ

- 茶園60か所に温度センサーを置き、2度を下回る前に農家の電話を鳴らす
- 動かすのは農林課（1名）とJA葉鳴支所。電池の交換は茶業組合の青年部が年1回
- R8に1,180万円、R9からは毎年210万円
- お金の出どころ：県の茶産地強化補助（1/2、2025年10月に事前協議済み）。外れたら30か所に減らして町だけでやる
- 2025年春に8か所で試し、7か所で通信できた。谷の奥の1か所は中継機が要る
- 測った値はCSVで町が受け取る。1社でしか読めない形式にはしない

### B. 前の晩予約バス

- 朝夕は今の路線のまま、昼の4便を予約制の小型車に替える
- 動かすのは総務課交通係。予約の受付は社会福祉協議会に頼む（**検討中**）
- 運転手5人との話合い（令和7年8月）で「画面の文字が小さいと危ない」と言われ、音声の案内を付けることにした
- R8は乗り降り調査に140万円、R9に車載器など1,260万円、R10から年280万円
- お金の出どころ：未定
- 令和8年度は調べるだけ、令和9年10月に北谷地区で試し、令和10年4月から全町
- 今のバス位置案内（平成29年導入）は令和9年9月でやめる

### C. 学童の出欠ボード

- 保護者がスマホで出欠を入れ、学校と学童の画面に同時に出す
- 子育て支援室が受け持つ。画面の管理は学童の主任支援員
- 初期330万円、年72万円
- 名前は番号に置き換え、役場の外に住所は出さない
- いつ：令和8年7月、夏休みに間に合わせる

### ICTに頼らないこと

- 携帯電話を持たない112世帯には、区長が霜とバスの知らせを紙と声で伝える。

## お金の全体

- 4年間で約4,320万円。
- 令和12年度からは年562万円かかる。ふるさと納税の基金で受ける方向。

## ものさし

| 何で測るか | いま | R11 | だれがどう数えるか |
|---|---|---|---|
| 一番茶の霜害の割合 | 40%（R6） | 10% | JAの荷受け記録、農林課 |
| 町営バス1便あたりの乗客 | 3.1人（R6） | 6.0人 | 車載器の記録、総務課 |
| 学童クラブの出欠電話 | 1日34本（2025年6月） | 1日5本 | 支援員が1週間数える |
| 町からのお知らせの受け取りやすさ | 測っていない | 未定 | 検討中 |

## だれが進めるか

- 副町長が束ねる「谷の道具会議」。企画商工課が事務局、農林課・総務課・子育て支援室・教育委員会が出る。
- 情報の専任職員は0人。県のデジタル支援員に月1回来てもらう。

## 見直し

- 谷の道具会議が毎年8月と2月に数字を見て、だめなら翌年度の予算要求の前に中身を変える。
- 結果は広報はなりの4月号と町のサイトに出す。

## このあと

- 12月に議会の全員協議会で説明、2026年1月にパブリックコメント、3月に決定。
"""


def build() -> bytes:
    return TEXT.encode()


STANDS = (
    Stands("written", "2025年11月"),
    Stands("period", "2026年度〜2029年度（令和8〜11年度）の4年", under="ざっくり言うと"),
    Stands("formulation.parent_plans.name", "第4次葉鳴町振興計画（2021〜2030）", under="ざっくり言うと", also=ABOVE),
    Stands("formulation.purpose", "担い手が減っても茶づくりと谷の暮らしを続けられるようにする", also=(*WHY, *PICTURE)),
    Stands("municipality.population", "6,412人", under="町のいま", also=SIZE),
    Stands("municipality.households", "2,508世帯", under="町のいま", also=SIZE),
    Stands("municipality.ageing_rate", "43.7%", under="町のいま", also=SIZE),
    Stands("characteristics", "標高80〜620mの谷筋に14の集落が並ぶ", under="町のいま", also=LAND),
    Stands(
        "formulation.background", "2024年4月の遅霜で一番茶の4割が傷み", under="なぜ今か", also=(*WHY, *TROUBLE, *LAND)
    ),
    Stands("issues.problem", "1戸あたり春に平均19晩も起きている", of="茶", also=TROUBLE),
    Stands("issues.causes", "園ごとの気温差を誰も測っておらず", of="茶", also=TROUBLE),
    Stands("issues.problem", "「乗りたい時間にない」という声が", of="足", also=(*TROUBLE, *HEARD)),
    Stands("issues.causes", "時刻が平成20年の通学に合わせたままで", of="足", also=TROUBLE),
    Stands("issues.problem", "支援員2人のうち1人が電話番になる", of="子ども", also=TROUBLE),
    Stands(
        "formulation.field_selection", "町民の困り具合・費用・担い手の有無で点を付け", under="どう選んだか", also=CHOSEN
    ),
    Stands("vision.picture", "夜中に起きるのは警報が鳴った晩だけで", of="茶", also=PICTURE),
    Stands("vision.picture", "前の晩に予約すれば集落の入口から乗れる", of="足", also=PICTURE),
    Stands("vision.picture", "支援員は子どものそばにいる", of="子ども", also=PICTURE),
    Stands("projects.content", "茶園60か所に温度センサーを置き", of=FROST, also=DOING),
    Stands("projects.operation", "電池の交換は茶業組合の青年部が年1回", of=FROST, also=(*STAFF, *ALLY)),
    Stands("projects.cost.initial", "R8に1,180万円", of=FROST, also=PRICE),
    Stands("projects.funding", "県の茶産地強化補助（1/2、2025年10月に事前協議済み）", of=FROST, also=PURSE),
    Stands("projects.fallback", "外れたら30か所に減らして町だけでやる", of=FROST, also=(*RESCUE, *PURSE)),
    Stands("projects.feasibility", "2025年春に8か所で試し、7か所で通信できた", of=FROST, also=TRIED),
    Stands("projects.standards", "1社でしか読めない形式にはしない", of=FROST, also=BUYING),
    Stands("projects.content", "昼の4便を予約制の小型車に替える", of=BUS, also=DOING),
    Stands("projects.frontline", "「画面の文字が小さいと危ない」と言われ", of=BUS, also=FIELD),
    Stands("projects.schedule", "令和9年10月に北谷地区で試し", of=BUS, also=WHEN),
    Stands("projects.existing_systems", "今のバス位置案内（平成29年導入）", of=BUS, also=(*OLD, "projects.burden")),
    Stands("projects.operation", "画面の管理は学童の主任支援員", of=CLUB, also=STAFF),
    Stands("projects.cost.running", "年72万円", of=CLUB, also=PRICE),
    Stands("projects.security", "役場の外に住所は出さない", of=CLUB, also=SAFE),
    Stands("measures.non_ict", "区長が霜とバスの知らせを紙と声で伝える", under="ICTに頼らないこと", also=PLAIN),
    Stands("finance.cost", "4年間で約4,320万円", under="お金の全体", also=WHOLE),
    Stands("finance.running", "令和12年度からは年562万円", under="お金の全体", also=WHOLE),
    Stands("evaluation.indicators.baseline", "3.1人（R6）", of=K2, also=START),
    Stands("evaluation.indicators.target", "1日5本", of=K3, means="1日5本（R11）", also=GOAL),
    Stands("evaluation.indicators.method", "JAの荷受け記録", of=K1, also=BASIS),
    Stands("evaluation.indicators.baseline", "測っていない", of=K4, also=START),
    Stands("formulation.leader", "副町長が束ねる「谷の道具会議」", under="だれが進めるか", also=BODY),
    Stands("formulation.people", "県のデジタル支援員に月1回来てもらう", under="だれが進めるか", also=SKILL),
    Stands("evaluation.pdca.when", "毎年8月と2月に数字を見て", under="見直し", also=REVIEW),
    Stands("evaluation.pdca.publication", "広報はなりの4月号と町のサイトに出す", under="見直し", also=OPEN),
    Stands("formulation.next_steps", "2026年1月にパブリックコメント", under="このあと", also=NEXT),
)

SAMPLES = (
    Sample(
        "v01_digest_of_tea.md",
        "digest in Markdown: talking headings, items without labels, costs by R8 and 令和, 未定 and 検討中",
        build,
        Expected(
            title="葉鳴町スマートタウン構想",
            stands=STANDS,
            names={"projects": (FROST, BUS, CLUB), "evaluation.indicators": (K1, K2, K3, K4)},
            doubt="「外れたら30か所に減らして…」 is fallback or funding. The fourth indicator is named but has no figures.",
        ),
    ),
)
