"""A project charter of a city's DX office in Markdown: scope, As-Is and To-Be, milestones, risks, success criteria."""

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

TITLE = "瀬名浦市 窓口・施設DX推進計画（プロジェクト憲章 v0.8）"
DESK, KEY, CALL = "書かない窓口の導入", "公共施設予約とスマートロック", "AI電話による予約受付"
K1, K2, K3, K4 = "転入手続の所要時間", "窓口の申請書記入数", "施設の鍵の受渡し件数", "検診予約の電話応答率"

TEXT = f"""\
# {TITLE}

- Status: 庁内レビュー中（2026-01-20 時点）
- 作成: 企画政策部 DX推進室
- 実施期間: 2026年度〜2028年度

## 1. 背景 (Background)

2025年度の窓口業務量調査で、市民課・保険年金課・子育て支援課の3課だけで年間31,200時間を申請書の確認と転記に使っていることが判明した。2025年5月の繁忙期には最長待ち時間が2時間40分となり、市長への手紙で改善を求める声が37件届いている。

## 2. 目的 (Objective)

来庁した市民の待ち時間を半減し、職員が相談対応に充てる時間を確保する。

### 2.1 上位計画との整合

| 計画 | 該当 | 本プロジェクトの役割 |
|---|---|---|
| 第3次瀬名浦市総合計画 | 政策6「信頼される行政経営」 | 手続別の目標時間と実施年度を定める |
| 瀬名浦市DX推進方針（2024） | 重点3「フロントヤード改革」 | 対象業務の絞込みと費用の裏付け |

### 2.2 市の基礎データ

人口88,460人、38,915世帯（2025年10月1日、住民基本台帳）。高齢化率31.2%。湾に面した旧市街と内陸の新興住宅地に分かれ、支所は3か所、貸館施設は27か所ある。

## 3. スコープ (Scope)

| 区分 | 内容 |
|---|---|
| In scope | 住民異動、国保、子ども医療、貸館、集団検診の予約 |
| Out of scope | 税の申告相談（2029年度以降に検討） |

対象の絞込み: 全22課から出された48業務を、市民の来庁回数と削減できる時間の2軸で採点し、上位3領域を選定した。

## 4. As-Is / To-Be

| 領域 | As-Is（現状） | Gap（要因） | To-Be（2029年3月） |
|---|---|---|---|
| 住民異動 | 転入1件で平均74分、申請書は6枚（2025年6月、140件の実測） | 課ごとに同じ住所・氏名を書かせ、システム間で引き継いでいない | 転入した家族が一度の聞き取りだけで手続を終え、30分以内に帰宅している |
| 貸館 | 鍵の受渡しのための来庁が年9,800件 | 施設ごとに台帳が分かれ、空き状況を職員しか見られない | 利用団体が夜間でもスマートフォンから予約し、そのまま入館している |
| 検診予約 | 受付初日の電話応答率は22% | 受付が3日間に集中し、回線が4本しかない | 対象者は曜日や時間を気にせず、1回の電話で予約が取れている |

調査方法: 各課2日間の業務観察、来庁者アンケート（n=612）、貸館利用団体とのグループインタビュー4回（2025年7月〜9月）。要因はロジックツリーで整理し、窓口職員18人に確認を取った。

## 5. ワークストリーム (Projects)

### WS1 {DESK}

| 項目 | 内容 |
|---|---|
| 概要 | 職員が本人確認書類を読み取り、聞き取りながら申請書を作成する窓口支援システムを3課12窓口に置く |
| Owner | 市民部市民課（課長補佐） |
| Run（本番後の運用） | 帳票の追加・修正はDX推進室、ヘルプデスクは委託事業者 |
| PoC | 2025年10月に市民課2窓口で実施。対象126件、所要時間は平均41分 |
| 廃止・縮小する作業 | 手書き申請書の再入力、課をまたぐ案内票の作成 |
| 現場との合意 | 窓口職員との振り返り会を週1回開き、画面の質問順を12か所直した |
| 既存環境 | 住民記録は標準準拠システムへ2026年2月に移行済み。連携は標準のAPIを使う |
| 個人情報 | 読取画像は交付後に自動削除し、LGWAN接続系から外に出さない |
| 調達 | RFIを6社に実施（回答5社）。総合評価方式の一般競争入札 |
| 導入費 | 21,500千円 |
| 利用料 | 年5,280千円 |
| 財源 | 新しい地方経済・生活環境創生交付金（1/2）を申請予定 |

### WS2 {KEY}

| 項目 | 内容 |
|---|---|
| 概要 | 27施設の予約台帳を一本化し、うち15施設の入口に暗証番号式の電子錠を付ける |
| Owner | 教育部生涯学習課 |
| Run（本番後の運用） | 電子錠の電池と故障対応は施設管理公社、予約ルールの変更は生涯学習課 |
| ステークホルダー | 体育協会、文化団体連絡会、指定管理者2社 |
| 先行実施 | 築山公民館と港体育館（夜間利用が多く、管理人の確保が難しい2施設） |
| 参考団体 | 千早台市は鍵の受渡しを8割削減。当市は高齢の利用団体が多く、電話予約を残す |
| データの使い道 | 時間帯別の稼働率を毎月集計し、使用料改定と施設再編の検討材料にする |
| 導入費 | 16,800千円 |
| 利用料 | 年3,120千円 |
| 財源 | デジタル活用推進事業債 |

### WS3 {CALL}

| 項目 | 内容 |
|---|---|
| 概要 | 集団検診の予約電話を24時間、音声応答で受け付け、結果を健康管理システムに登録する |
| Owner | 健康福祉部健康増進課 |
| Run（本番後の運用） | 応答シナリオの修正は保健師1名と会計年度任用職員1名 |
| 期待効果 | 臨時オペレーター（延べ48人日）が不要となり、年間920千円を節減 |
| 導入費 | 2,400千円 |
| 利用料 | 年1,080千円 |
| 財源 | 一般財源 |

### ICTを使わない改善

- 支所3か所の開庁日を見直し、毎月第2日曜に休日窓口を設ける。
- 申請書に書く項目そのものを減らすため、規則で定める様式32種類の押印欄と重複欄を削る。

## 6. 体制 (Governance)

| Role | 担当 |
|---|---|
| Executive sponsor | 副市長（CIO） |
| Steering committee | 企画政策部長、市民部長、教育部長、健康福祉部長、財政課長（隔月） |
| PMO | DX推進室 5名（うち情報処理技術者2名） |
| Advisor | CIO補佐官（民間から週2日）、県立瀬名大学 経営情報学部 |

市長は2025年7月の部長会議で「窓口改革を今期の最優先とする」と表明し、全課長にプロジェクトの趣旨を説明した。

## 7. マイルストーン

| 時期 | WS1 {DESK} | WS2 {KEY} | WS3 {CALL} |
|---|---|---|---|
| 2026年度 | 9月契約、1月に市民課で稼働 | 要件整理、先行2施設 | ― |
| 2027年度 | 保険年金課・子育て支援課へ拡大 | 残り13施設 | 5月契約、8月受付開始 |
| 2028年度 | 支所へ展開 | 効果測定 | 対象検診を追加 |

## 8. リスク

| 対象 | リスク | 対応策 |
|---|---|---|
| {DESK} | 連携仕様の確定が遅れる | 稼働を2か月後ろ倒しし、その間はQRコードで申請情報を引き渡す |
| {KEY} | 交換工事の入札不調 | 対象を9施設に減らし、残りはキーボックスで代替する |
| {CALL} | 音声の認識率が85%を下回る | 有人オペレーターへの転送に切り替える |

## 9. 予算 (Budget)

| 千円 | 2026年度 | 2027年度 | 2028年度 |
|---|---|---|---|
| 初期 | 27,900 | 12,800 | 0 |
| 経常 | 2,640 | 8,100 | 9,480 |
| 計 | 30,540 | 20,900 | 9,480 |

2029年度以降も年9,480千円の経常費が続くため、財政課と2025年12月に協議し、一般財源で賄う見通しを確認した。交付金が不採択の場合は、WS1の対象を市民課のみに縮小する。本憲章の承認は予算の確保を意味しない。

## 10. 成功基準 (KPI)

| KPI | Baseline | Target | 測定方法 | Owner |
|---|---|---|---|---|
| {K1} | 74分（2025年6月） | 30分（2028年度） | 番号発券機のログ | 市民課 |
| {K2} | 6枚（2025年6月） | 0枚（2028年度） | 四半期ごとのサンプル調査 | DX推進室 |
| {K3} | 9,800件（2024年度） | 2,000件（2028年度） | 予約システムの集計 | 生涯学習課 |
| {K4} | 22%（2025年度） | 95%（2028年度） | 通信事業者のトラフィックレポート | 健康増進課 |

Target の根拠: {K1}はPoCの結果41分から、連携後に省ける作業11分を差し引いて設定した。

## 11. レビューと公開

ステアリングコミッティが四半期ごとにKPIを点検し、毎年10月に公募市民4名と大学を加えたレビュー会議で継続・修正・中止を判断する。レビュー結果は市公式サイトのダッシュボードで公開する。

## 12. 承認後のステップ

2026年2月の庁議で承認を得た後、3月に議会総務常任委員会へ報告し、6月補正予算で要求する。
"""


def build() -> bytes:
    return TEXT.encode()


STANDS = (
    Stands("formulation.background", "年間31,200時間を申請書の確認と転記に使っている", also=(*WHY, *TROUBLE)),
    Stands("formulation.purpose", "職員が相談対応に充てる時間を確保する", also=(*WHY, *PICTURE)),
    Stands("formulation.parent_plans.name", "瀬名浦市DX推進方針（2024）", also=ABOVE),
    Stands("formulation.parent_plans.relation", "手続別の目標時間と実施年度を定める", also=ABOVE),
    Stands("period", "2026年度〜2028年度"),
    Stands("municipality.population", "88,460人", also=SIZE),
    Stands("characteristics", "湾に面した旧市街と内陸の新興住宅地に分かれ", also=LAND),
    Stands("formulation.field_selection", "市民の来庁回数と削減できる時間の2軸で採点し", also=CHOSEN),
    Stands("vision.picture", "30分以内に帰宅している", of="住民異動", also=PICTURE),
    Stands("vision.picture", "利用団体が夜間でもスマートフォンから予約し", of="貸館", also=PICTURE),
    Stands("vision.current.content", "鍵の受渡しのための来庁が年9,800件", of="貸館", also=TROUBLE),
    Stands("issues.causes", "課ごとに同じ住所・氏名を書かせ", of="住民異動", also=TROUBLE),
    Stands("issues.causes", "回線が4本しかない", of="検診予約", also=TROUBLE),
    Stands("issues.method", "貸館利用団体とのグループインタビュー4回", also=HEARD),
    Stands("projects.content", "窓口支援システムを3課12窓口に置く", of=DESK, also=DOING),
    Stands("projects.operation", "帳票の追加・修正はDX推進室", of=DESK, also=STAFF),
    Stands("projects.feasibility", "対象126件、所要時間は平均41分", of=DESK, also=TRIED),
    Stands("projects.burden", "課をまたぐ案内票の作成", of=DESK, also=LESS),
    Stands("projects.frontline", "画面の質問順を12か所直した", of=DESK, also=FIELD),
    Stands(
        "projects.existing_systems", "標準準拠システムへ2026年2月に移行済み", of=DESK, also=(*OLD, "projects.standards")
    ),
    Stands("projects.security", "読取画像は交付後に自動削除し", of=DESK, also=SAFE),
    Stands("projects.procurement", "総合評価方式の一般競争入札", of=DESK, also=BUYING),
    Stands("projects.cost.running", "年5,280千円", of=DESK, also=PRICE),
    Stands("projects.partners", "体育協会、文化団体連絡会、指定管理者2社", of=KEY, also=ALLY),
    Stands("projects.pilot", "築山公民館と港体育館", of=KEY, also=(*TRIED, *WHEN)),
    Stands("projects.precedents", "千早台市は鍵の受渡しを8割削減", of=KEY, also=ELSEWHERE),
    Stands("projects.data_use", "使用料改定と施設再編の検討材料にする", of=KEY, also=DATA),
    Stands("projects.funding", "デジタル活用推進事業債", of=KEY, also=PURSE),
    Stands("projects.fallback", "残りはキーボックスで代替する", of=KEY, also=RESCUE),
    Stands("projects.effect", "年間920千円を節減", of=CALL, also=GAIN),
    Stands("projects.schedule", "5月契約、8月受付開始", of=CALL, means="2027年度 5月契約、8月受付開始", also=WHEN),
    Stands("measures.non_ict", "毎月第2日曜に休日窓口を設ける", also=PLAIN),
    Stands("formulation.leader", "副市長（CIO）", also=BODY),
    Stands("formulation.advisers", "CIO補佐官（民間から週2日）", also=SKILL),
    Stands("formulation.agreement", "窓口改革を今期の最優先とする", also=AGREED),
    Stands("finance.cost", "20,900", means="2027年度 20,900千円", also=WHOLE),
    Stands("finance.running", "2029年度以降も年9,480千円の経常費が続く", also=WHOLE),
    Stands("evaluation.indicators.baseline", "9,800件（2024年度）", of=K3, also=START),
    Stands("evaluation.indicators.target", "95%（2028年度）", of=K4, also=GOAL),
    Stands("evaluation.indicators.method", "番号発券機のログ", of=K1, also=BASIS),
    Stands("evaluation.indicator_basis", "連携後に省ける作業11分を差し引いて設定した", also=BASIS),
    Stands("evaluation.pdca.body", "公募市民4名と大学を加えたレビュー会議", also=REVIEW),
    Stands("evaluation.pdca.publication", "市公式サイトのダッシュボードで公開する", also=OPEN),
    Stands("formulation.next_steps", "3月に議会総務常任委員会へ報告し", also=NEXT),
)

SAMPLES = (
    Sample(
        "w02_charter_of_a_dx_office.md",
        "project charter in Markdown: English labels in Japanese tables, a milestone table with a column per project",
        build,
        Expected(
            title=TITLE,
            stands=STANDS,
            names={"projects": (DESK, KEY, CALL), "evaluation.indicators": (K1, K2, K3, K4)},
            doubt="In and out of scope may be fields chosen or notes; not asked for. The names of projects stand with "
            "and without WS1 to WS3.",
        ),
    ),
)
