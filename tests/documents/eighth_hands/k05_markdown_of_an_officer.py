"""A draft in Markdown by an officer: headings # and ##, lists of label and value, tables."""

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

TITLE = "古瀬市ＩｏＴ活用推進計画（素案）"
BRIDGE = "橋梁点検ドローン活用事業"
METER = "水道スマートメーター導入事業"
DESK = "書かない窓口推進事業"
K1, K2, K3 = "橋梁１橋当たりの点検日数", "漏水の発見から修繕着手までの日数", "転入手続に要する平均時間"
MEASURE = ("measures.name", "measures.content", "measures.notes", "measures.field", "projects.measure")

TEXT = f"""\
# {TITLE}

作成日：令和７年12月19日　総務部情報政策課

## 1. 計画の概要

### 1.1 背景

本市が管理する橋梁326橋のうち、建設後50年を経過したものは令和６年度末で41％であり、10年後には68％に達する。水道管路についても漏水事故が年間57件発生しており、技術職員の減少が進む中で維持管理の効率化が求められている。

### 1.2 目的

IoTの活用により、社会基盤の維持管理と行政手続の効率化を図り、将来にわたり持続可能な行政サービスを提供する。

### 1.3 位置付け

| 上位計画等 | 該当箇所 |
| --- | --- |
| 第３次古瀬市総合計画 | 施策5-2「都市基盤の適正管理」 |
| 古瀬市公共施設等総合管理計画 | 第４章「点検・診断の実施方針」 |
| 古瀬市行政改革大綱 | 重点項目３「窓口業務の改革」 |

### 1.4 計画期間

令和８年度～令和10年度（３年間）

### 1.5 推進体制

- 統括責任者：副市長（ＣＩＯ）
- 検討組織：情報化推進委員会（関係部長８名）
- 事務局：総務部情報政策課
- 参加部署：土木課、上下水道局工務課、市民課、財政課
- 外部助言者：古瀬工業高等専門学校の建設環境系教授
- 人材育成：ドローン操縦の技能認証を職員６名が取得（令和７年度）

### 1.6 策定経過

| 時期 | 対象 | 内容 |
| --- | --- | --- |
| 令和７年６月 | 建設業協会・管工事組合 | 点検及び修繕の実態に関する意見聴取 |
| 令和７年８月 | 窓口来庁者450人 | 待ち時間及び記入の負担に関するアンケート |
| 令和７年11月 | 情報化推進委員会 | 素案の審議及び各部の役割の合意 |

## 2. 地域の概況

- 人口：52,630人（令和７年10月１日）
- 世帯数：22,875世帯
- 高齢化率：33.4％
- 面積：214.6㎢
- 特性：市の中央を一級河川が南北に貫流し、支流に架かる小規模橋梁が多い。

## 3. 現状と課題

### 3.1 社会基盤の維持管理

**現状**

- 橋梁点検は高所作業車を用い、１橋当たり平均2.6日を要している。
- 水道の有収率は84.1％であり、県平均を4.7ポイント下回る。

**課題**

- 技術職員が平成27年度の23名から14名に減少し、５年に１度の法定点検の実施が困難になりつつある。
- 検針が２か月に１回の目視であるため、宅地内の漏水の発見が遅れる。

### 3.2 窓口サービス

**現状**

- 転入に伴う手続は平均で５つの窓口にまたがり、所要時間は72分である。

**課題**

- 課ごとに申請書の様式が異なり、来庁者は氏名と住所を繰り返し記入している。

## 4. 将来像

| 分野 | 目指す姿（令和10年度） |
| --- | --- |
| 社会基盤の維持管理 | 職員が机上で橋梁と管路の状態を日々把握し、損傷が進む前に補修を終え、市民は断水や通行止めに悩まされない。 |
| 窓口サービス | 来庁者は申請書に記入することなく、一つの窓口で30分以内に手続を終えている。 |

### 重点分野の選定理由

庁内の業務量調査（全48課）において超過勤務時間が多い上位２分野を選定した。

## 5. 施策

### 施策1 予防保全への転換

事後対応型の修繕から、計測データに基づく予防保全型の管理へ移行する。

### 施策2 窓口業務の改革

記入と転記をなくし、職員を相談対応に振り向ける。

### ICT以外の取組

- 自治会による橋の清掃及び目視確認を、年２回実施する。
- 窓口案内係を２名配置し、高齢者の手続に付き添う。

## 6. 事業

### 事業1 {BRIDGE}

- 対応する施策：施策1
- 担当：土木課橋梁係（技師３名）
- 内容：ドローンで撮影した画像からＡＩがひび割れを検出し、損傷図を作成する。対象は橋長15メートル以上の118橋とする。
- 連携先：古瀬市建設業協会、古瀬工業高等専門学校
- 現場との調整：建設業協会の会員12社と合同研修を行い、撮影業務の分担について合意済み。
- 実証結果：令和７年10月に４橋で試行し、近接目視との一致率は93％であった。
- 代替手段：強風や樹木により飛行できない橋梁は、従来の高所作業車により点検する。
- 先行事例：下野原市では点検費用が約３割縮減された。
- 個人情報：第三者の家屋が写り込んだ画像は、納品前にぼかし処理を行う。
- 期待される効果：交通規制の日数が年間約140日減少する。
- 事業費：初期7,500千円、運用費 年5,200千円
- 財源：道路メンテナンス事業補助（国費55％）

### 事業2 {METER}

- 対応する施策：施策1
- 担当：上下水道局工務課
- 内容：漏水の多い３配水区の2,400戸に通信機能付き水道メーターを設置し、１時間ごとの使用量を自動で収集する。
- モデル地区：管路の老朽化率が最も高い旭ヶ丘配水区から着手する。
- 運用：検針データの監視は工務課、通信設備の保守は通信事業者が行う。
- 既存システムとの関係：令和９年10月に更新する料金システムと接続する。
- 標準化：通信方式は、日本水道協会の仕様に適合したものを採用する。
- データの活用：夜間の最小流量を分析し、管路更新の優先順位の決定に用いる。
- 事業費：初期68,000千円
- 財源：水道事業会計（企業債）

### 事業3 {DESK}

- 対応する施策：施策2
- 担当：市民課、情報政策課
- 内容：本人確認書類を読み取り、12種類の申請書に氏名や住所を自動で印字するシステムを本庁及び２支所に導入する。
- やめる業務：手書き申請書の点検及び住民記録システムへの再入力
- 調達：公募型プロポーザル（特定の機器に依存しない仕様とする）
- 時期の調整：３月及び４月の繁忙期を避け、９月に稼働する。
- 事業費：初期15,300千円、運用費 年3,100千円
- 財源：デジタル基盤改革に係る国庫補助（１／２）。不採択の場合は本庁のみの導入とする。

## 7. 年次計画

| 事業 | 令和８年度 | 令和９年度 | 令和10年度 |
| --- | --- | --- | --- |
| {BRIDGE} | 機体調達・40橋 | 39橋 | 39橋・損傷予測の試行 |
| {METER} | 400戸（旭ヶ丘） | 1,000戸・料金システム接続 | 1,000戸 |
| {DESK} | 本庁で９月稼働 | ２支所へ展開 | 対象手続の追加 |

## 8. 費用と財源

（単位：千円）

| 事業 | R8 | R9 | R10 | 計 |
| --- | ---: | ---: | ---: | ---: |
| {BRIDGE} | 12,700 | 5,200 | 5,200 | 23,100 |
| {METER} | 12,000 | 28,000 | 28,000 | 68,000 |
| {DESK} | 18,400 | 3,100 | 3,100 | 24,600 |
| 合計 | 43,100 | 36,300 | 36,300 | 115,700 |

- 令和11年度以降の運用費は年間8,300千円（水道事業会計分を除く。）と見込む。
- 本計画は予算を拘束するものではなく、事業費は毎年度の予算要求時に見直す。

## 9. 評価

### 9.1 KPI

| 指標 | 現状値（R6） | 目標値（R10） | 算出方法 | 担当課 |
| --- | --- | --- | --- | --- |
| {K1} | 2.6日 | 1.2日 | 点検業務の完了報告書 | 土木課 |
| {K2} | 19日 | ５日 | 修繕台帳 | 工務課 |
| {K3} | 72分 | 30分 | 番号発券機の記録 | 市民課 |

修繕着手までの日数の目標値は、夜間流量の監視により検知が14日早まるとの試算に基づく。

### 9.2 進捗管理

- 主体：情報化推進委員会及び行政改革審議会（市民委員４名を含む。）
- 時期：毎年６月に前年度分を評価し、８月に次年度の予算要求へ反映
- 公表：市ホームページの「行政改革のページ」に掲載

## 10. 今後の予定

令和８年１月にパブリックコメントを実施し、３月末までに市長決裁を経て決定する。
"""


def build() -> bytes:
    return TEXT.encode()


STANDS = (
    Stands("written", "令和７年12月19日"),
    Stands("formulation.background", "水道管路についても漏水事故が年間57件発生しており", also=(*WHY, *TROUBLE)),
    Stands("formulation.purpose", "将来にわたり持続可能な行政サービスを提供する", also=(*WHY, *PICTURE)),
    Stands("formulation.parent_plans.name", "古瀬市公共施設等総合管理計画", also=ABOVE),
    Stands("formulation.parent_plans.relation", "重点項目３「窓口業務の改革」", also=ABOVE),
    Stands("period", "令和８年度～令和10年度（３年間）"),
    Stands("formulation.leader", "副市長（ＣＩＯ）", also=BODY),
    Stands("formulation.structure", "情報化推進委員会（関係部長８名）", also=BODY),
    Stands("formulation.sections", "土木課、上下水道局工務課、市民課、財政課", also=BODY),
    Stands("formulation.advisers", "古瀬工業高等専門学校の建設環境系教授", also=SKILL),
    Stands("formulation.people", "ドローン操縦の技能認証を職員６名が取得", also=SKILL),
    Stands("formulation.process.what", "点検及び修繕の実態に関する意見聴取", also=HEARD),
    Stands("formulation.process.who", "窓口来庁者450人", also=HEARD),
    Stands("formulation.process.what", "素案の審議及び各部の役割の合意", also=AGREED),
    Stands("municipality.population", "52,630人", also=SIZE),
    Stands("municipality.households", "22,875世帯", also=SIZE),
    Stands("municipality.area", "214.6㎢", also=SIZE),
    Stands("characteristics", "支流に架かる小規模橋梁が多い", also=LAND),
    Stands("vision.current.content", "１橋当たり平均2.6日を要している", of="社会基盤の維持管理", also=TROUBLE),
    Stands("vision.current.content", "水道の有収率は84.1％であり", of="社会基盤の維持管理", also=TROUBLE),
    Stands("issues.causes", "技術職員が平成27年度の23名から14名に減少し", of="社会基盤の維持管理", also=TROUBLE),
    Stands("issues.causes", "検針が２か月に１回の目視であるため", of="社会基盤の維持管理", also=TROUBLE),
    Stands("issues.causes", "課ごとに申請書の様式が異なり", of="窓口サービス", also=TROUBLE),
    Stands("vision.picture", "損傷が進む前に補修を終え", of="社会基盤の維持管理", also=PICTURE),
    Stands("vision.picture", "一つの窓口で30分以内に手続を終えている", of="窓口サービス", also=PICTURE),
    Stands("formulation.field_selection", "超過勤務時間が多い上位２分野を選定した", also=CHOSEN),
    Stands("measures.name", "予防保全への転換", also=MEASURE),
    Stands("measures.content", "計測データに基づく予防保全型の管理へ移行する", also=MEASURE),
    Stands("measures.content", "記入と転記をなくし、職員を相談対応に振り向ける", also=MEASURE),
    Stands("measures.non_ict", "自治会による橋の清掃及び目視確認を、年２回実施する", also=PLAIN),
    Stands("measures.non_ict", "窓口案内係を２名配置し", also=PLAIN),
    Stands("projects.owner", "土木課橋梁係（技師３名）", of=BRIDGE, also=STAFF),
    Stands("projects.content", "ドローンで撮影した画像からＡＩがひび割れを検出し", of=BRIDGE, also=DOING),
    Stands("projects.partners", "古瀬市建設業協会、古瀬工業高等専門学校", of=BRIDGE, also=ALLY),
    Stands("projects.frontline", "撮影業務の分担について合意済み", of=BRIDGE, also=FIELD),
    Stands("projects.feasibility", "近接目視との一致率は93％であった", of=BRIDGE, also=TRIED),
    Stands("projects.fallback", "従来の高所作業車により点検する", of=BRIDGE, also=RESCUE),
    Stands("projects.precedents", "下野原市では点検費用が約３割縮減された", of=BRIDGE, also=ELSEWHERE),
    Stands("projects.security", "納品前にぼかし処理を行う", of=BRIDGE, also=SAFE),
    Stands("projects.effect", "交通規制の日数が年間約140日減少する", of=BRIDGE, also=GAIN),
    Stands("projects.cost.initial", "初期7,500千円", of=BRIDGE, also=PRICE),
    Stands("projects.funding", "道路メンテナンス事業補助（国費55％）", of=BRIDGE, also=PURSE),
    Stands("projects.content", "2,400戸に通信機能付き水道メーターを設置し", of=METER, also=DOING),
    Stands("projects.pilot", "管路の老朽化率が最も高い旭ヶ丘配水区から着手する", of=METER, also=PLACE),
    Stands("projects.operation", "検針データの監視は工務課、通信設備の保守は通信事業者が行う", of=METER, also=STAFF),
    Stands("projects.existing_systems", "令和９年10月に更新する料金システムと接続する", of=METER, also=OLD),
    Stands("projects.standards", "日本水道協会の仕様に適合したものを採用する", of=METER, also=BUYING),
    Stands("projects.data_use", "管路更新の優先順位の決定に用いる", of=METER, also=DATA),
    Stands("projects.funding", "水道事業会計（企業債）", of=METER, also=PURSE),
    Stands("projects.content", "12種類の申請書に氏名や住所を自動で印字するシステム", of=DESK, also=DOING),
    Stands("projects.burden", "手書き申請書の点検及び住民記録システムへの再入力", of=DESK, also=LESS),
    Stands("projects.procurement", "特定の機器に依存しない仕様とする", of=DESK, also=BUYING),
    Stands("projects.calendar", "３月及び４月の繁忙期を避け", of=DESK, also=WHEN),
    Stands("projects.cost.running", "運用費 年3,100千円", of=DESK, also=PRICE),
    Stands("projects.fallback", "不採択の場合は本庁のみの導入とする", of=DESK, also=(*RESCUE, *PURSE)),
    Stands(
        "projects.schedule",
        "39橋・損傷予測の試行",
        of=BRIDGE,
        means="令和10年度 39橋・損傷予測の試行",
        also=(*WHEN, *DOING),
    ),
    Stands("projects.schedule", "２支所へ展開", of=DESK, means="令和９年度 ２支所へ展開", also=(*WHEN, *DOING)),
    Stands("projects.cost.yearly", "12,700", of=BRIDGE, means="R8 12,700千円", also=PRICE),
    Stands("projects.cost.total", "24,600", of=DESK, means="計 24,600千円", also=PRICE),
    Stands("finance.cost", "43,100", means="R8 43,100千円", also=WHOLE),
    Stands("finance.running", "令和11年度以降の運用費は年間8,300千円", also=WHOLE),
    Stands("formulation.budget_relation", "本計画は予算を拘束するものではなく", also=(*BUDGET, *WHOLE)),
    Stands("evaluation.indicators.baseline", "19日", of=K2, means="19日（R6）", also=START),
    Stands("evaluation.indicators.target", "1.2日", of=K1, means="1.2日（R10）", also=GOAL),
    Stands("evaluation.indicators.method", "番号発券機の記録", of=K3, also=BASIS),
    Stands("evaluation.indicator_basis", "夜間流量の監視により検知が14日早まるとの試算に基づく", also=BASIS),
    Stands("evaluation.pdca.body", "情報化推進委員会及び行政改革審議会（市民委員４名を含む。）", also=REVIEW),
    Stands("evaluation.pdca.when", "毎年６月に前年度分を評価し", also=REVIEW),
    Stands("evaluation.pdca.publication", "市ホームページの「行政改革のページ」に掲載", also=(*OPEN, *REVIEW)),
    Stands("formulation.next_steps", "３月末までに市長決裁を経て決定する", also=NEXT),
)

SAMPLES = (
    Sample(
        "k05_markdown_of_an_officer.md",
        "draft in Markdown: headings, lists of label and value for each project, tables of years, costs and indicators",
        build,
        Expected(
            title=TITLE,
            stands=STANDS,
            names={"projects": (BRIDGE, METER, DESK), "evaluation.indicators": (K1, K2, K3)},
            doubt="The efforts without ICT may be measures of their own or the other ways of the two measures; 現状 may "
            "be a problem.",
        ),
    ),
)
