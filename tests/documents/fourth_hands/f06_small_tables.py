"""A city's plan numbered 1 to 5; under 3.1 to 3.4 each project stands in a small table of its own."""

from tests.documents.fourth_hands.also import GAIN, OPEN, PEOPLE
from tests.documents.office.expecting import Expected, Sample, Stands
from tests.documents.office.word import blank, document_bytes, header_and_footer, write
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
    PICTURE,
    REVIEW,
    STAFF,
    STEPS,
    SURVEY,
    TROUBLE,
    WHOLE,
)

ROAD, SCHOOL, WATER, TOUR = (
    "道路の傷みの通報アプリ",
    "学習端末の持ち帰り環境の整備",
    "用水路の水門の遠隔操作",
    "観光回遊データの収集",
)
K1, K2, K3, K4 = (
    "通報から補修までの日数",
    "家庭で端末を使う児童生徒の割合",
    "水門操作の出動回数",
    "市内の宿泊者数",
)

TEXT = """
# 菱沼市地域情報化推進計画
（令和８年度～令和１１年度）
令和８年１月　菱沼市　企画部
# 1. はじめに
## 1.1 背景と趣旨
菱沼市は平成の合併で五つの町村が一つになり、道路も学校も用水も、旧町村の仕組みのまま引き継がれてきました。設備の点検に当たる技術職員は合併時の62人から29人に減り、通報を受けても現地に行けない日があります。
この計画は、情報通信技術を使って、限られた職員で広い市域の施設を見守ることを目的とします。
## 1.2 位置付け
本計画は、第２次菱沼市総合計画の基本方針５「持続できる行政」を情報化の面から支える部門計画です。
## 1.3 策定の体制と経過
企画部情報統計課が事務局となり、建設課、農村整備課、学校教育課、観光交流課が作業部会に加わりました。
令和７年６月に区長会（84人）との意見交換、同年９月に土地改良区の水門番19人への聞き取りを行いました。
# 2. 現状・課題と将来像
## 2.1 現状と課題
| 分野 | 現状 | 課題 |
| 道路 | 市道1,130kmに対し点検員は3人。令和６年度の穴ぼこの通報は742件 | 通報が電話のみで、場所を特定するまでに平均45分を要する |
| 教育 | 学習端末は配備済みだが、持ち帰りは週１回の学校が７割 | 家庭の通信環境が340世帯で整っていない |
| 農業 | 手動の水門が57か所あり、大雨の夜も人が操作に出向く | 水門番の平均年齢が73歳で、なり手が見つからない |
| 観光 | 来訪者は年61万人だが、宿泊は2.1万人にとどまる | 来訪者がどこを回り、なぜ帰るかを示すデータがない |
## 2.2 将来像
令和１１年度、市民が送った一枚の写真から翌日には補修班が動き、道路の穴で困る人がいません。
大雨の夜も、水門番は自宅から水門を閉め、川に近づかずに田を守っています。
## 2.3 分野の選定
四つの分野は、市民意識調査（令和６年12月、回答1,043人）で不満の割合が高く、かつ担い手の減少が著しいものから選びました。
# 3. 個別事業
## 3.1 道路の傷みの通報アプリ
| 目的 | 通報の場所を写真と位置で受け取り、補修を早める |
| 内容 | 市民が写真を撮って送ると位置とともに受け付け、補修の進み具合を返信する |
| 担当 | 建設課 維持係 |
| スケジュール | 令和８年９月 公募、令和９年１月 開始 |
| 費用 | 構築 620万円、利用料 年144万円 |
| 効果 | 場所の特定に要する時間を年540時間減らす |
## 3.2 学習端末の持ち帰り環境の整備
| 目的 | 家庭の事情にかかわらず家で学べるようにする |
| 内容 | 通信機器340台を貸し出し、授業で作った課題を家で続けられるようにする |
| 担当 | 学校教育課（運用の支援は教育研究所） |
| スケジュール | 令和８年度 小学校５校で先行、令和９年度 全14校 |
| 費用 | 機器 476万円、通信料 年510万円 |
| 効果 | 家庭での学習時間の差が縮まる |
| 留意点 | 教員が夜間の問合せに応じることのないよう、問合せ先を業者の窓口とする |
## 3.3 用水路の水門の遠隔操作
| 目的 | 水門番の危険と負担を減らす |
| 内容 | 57か所のうち主要な22か所に電動の開閉機と水位計を付け、端末で操作する |
| 担当 | 農村整備課、菱沼土地改良区 |
| スケジュール | 令和９年度 設計、令和１０年度～１１年度 工事 |
| 費用 | 工事 1億8,400万円、保守 年690万円 |
| 効果 | 夜間の出動をなくし、浸水の被害額を年1,200万円抑える |
| 留意点 | 停電のときは手回しで開閉できる構造とする |
## 3.4 観光回遊データの収集
| 目的 | 泊まってもらう手立てを考える材料を得る |
| 内容 | 主な観光地9か所に人数を数える装置を置き、集計した値を宿と店に毎週配る |
| 担当 | 観光交流課 |
| スケジュール | 未定 |
| 費用 | 装置 290万円、保守 未定 |
| 効果 | 宿と店が仕入れと人手を見通せる |
| 留意点 | 顔の画像は残さず、装置の中で人数に変えて捨てる |
# 4. 費用と財源
四年間の事業費は約2億3,000万円を見込みます。水門の工事には県の農村防災の補助（55％）を、その他は合併特例の基金を充てます。
補助の採択が一年遅れた場合は、22か所を12か所に減らして始めます。
令和１２年度以降の保守と利用料は年およそ1,400万円で、施設の点検委託を減らして賄います。
# 5. 評価と見直し
## 5.1 評価指標
| 指標 | 単位 | 令和６年度（実績） | 令和１１年度（目標） | 対応する事業 | 把握の方法 |
| 通報から補修までの日数 | 日 | 16 | 3 | 3.1 | 受付台帳 |
| 家庭で端末を使う児童生徒の割合 | ％ | 31 | 90 | 3.2 | 学校の調査（毎年６月） |
| 水門操作の出動回数 | 回／年 | 1,480 | 400 | 3.3 | 水門番の日報 |
| 市内の宿泊者数 | 人／年 | 21,000 | 30,000 | 3.4 | 宿泊統計 |
目標値は、担当課と現場の代表が話し合い、過去５年の推移から達成できると見た値です。
## 5.2 推進と見直し
副市長が統括し、作業部会が四半期に一度、進み具合を持ち寄ります。
情報統計課には専門の研修を受けた職員が２人おり、各課の仕様書づくりを助けます。
毎年10月に外部の委員５人による評価会を開き、その意見を翌年度の予算編成に生かします。評価会の議事録は市のホームページで公開します。
"""


def build() -> bytes:
    document = blank("メイリオ", 10)
    write(document, TEXT)
    header_and_footer(document, "菱沼市　取扱注意", "菱沼市情報統計課　")
    return document_bytes(document)


LIMIT = ("projects.notes", "projects.content")

STANDS = (
    Stands("period", "令和８年度～令和１１年度"),
    Stands("written", "令和８年１月"),
    Stands(
        "formulation.background",
        "旧町村の仕組みのまま引き継がれてきました",
        under="1.1 背景と趣旨",
        also=(*BACK, *FACT),
    ),
    Stands(
        "formulation.purpose",
        "限られた職員で広い市域の施設を見守ることを目的とします",
        under="1.1 背景と趣旨",
        also=BACK,
    ),
    Stands("formulation.parent_plans.name", "第２次菱沼市総合計画", under="1.2 位置付け", also=PARENT),
    Stands("formulation.sections", "観光交流課が作業部会に加わりました", also=(*BODY, *SURVEY)),
    Stands("formulation.process.what", "区長会（84人）との意見交換", also=(*SURVEY, *BODY)),
    Stands(
        "formulation.process.what", "土地改良区の水門番19人への聞き取り", also=(*SURVEY, *BODY, "projects.frontline")
    ),
    Stands("vision.current.content", "令和６年度の穴ぼこの通報は742件", of="道路", under="現状", also=FACT),
    Stands("issues.problem", "場所を特定するまでに平均45分を要する", of="道路", under="課題", also=TROUBLE),
    Stands("issues.problem", "大雨の夜も人が操作に出向く", of="農業", under="現状", also=FACT),
    Stands("issues.causes", "水門番の平均年齢が73歳", of="農業", under="課題", also=TROUBLE),
    Stands("issues.causes", "どこを回り、なぜ帰るかを示すデータがない", of="観光", under="課題", also=TROUBLE),
    Stands("vision.picture", "道路の穴で困る人がいません", under="2.2 将来像", also=PICTURE),
    Stands("vision.picture", "川に近づかずに田を守っています", under="2.2 将来像", also=PICTURE),
    Stands(
        "formulation.field_selection",
        "担い手の減少が著しいものから選びました",
        under="2.3 分野の選定",
        also=(*CHOICE, "issues.method"),
    ),
    Stands("projects.content", "補修の進み具合を返信する", of=ROAD, under="内容", also=DOING),
    Stands("projects.owner", "建設課 維持係", of=ROAD, under="担当", also=STAFF),
    Stands("projects.schedule", "令和９年１月 開始", of=ROAD, under="スケジュール"),
    Stands("projects.cost.running", "年144万円", of=ROAD, under="費用", also=COST),
    Stands("projects.effect", "場所の特定に要する時間を年540時間減らす", of=ROAD, under="効果", also=GAIN),
    Stands("projects.operation", "運用の支援は教育研究所", of=SCHOOL, under="担当", also=(*STAFF, "projects.partners")),
    Stands("projects.pilot", "小学校５校で先行", of=SCHOOL, under="スケジュール", also=("projects.schedule",)),
    Stands(
        "projects.burden",
        "教員が夜間の問合せに応じることのないよう",
        of=SCHOOL,
        under="留意点",
        also=(*LIMIT, "projects.operation"),
    ),
    Stands("projects.content", "主要な22か所に電動の開閉機と水位計を付け", of=WATER, under="内容", also=DOING),
    Stands("projects.owner", "菱沼土地改良区", of=WATER, under="担当", also=(*STAFF, "projects.partners")),
    Stands("projects.cost.initial", "1億8,400万円", of=WATER, under="費用", also=COST),
    Stands("projects.effect", "浸水の被害額を年1,200万円抑える", of=WATER, under="効果", also=GAIN),
    Stands("projects.fallback", "停電のときは手回しで開閉できる構造とする", of=WATER, under="留意点", also=LIMIT),
    Stands("projects.security", "顔の画像は残さず", of=TOUR, under="留意点", also=LIMIT),
    Stands("projects.cost.running", "保守 未定", of=TOUR, under="費用", means="未定", also=COST),
    Stands("finance.cost", "四年間の事業費は約2億3,000万円", under="4. 費用と財源", also=WHOLE),
    Stands(
        "finance.funding", "その他は合併特例の基金を充てます", under="4. 費用と財源", also=(*WHOLE, "projects.funding")
    ),
    Stands("finance.running", "施設の点検委託を減らして賄います", under="4. 費用と財源", also=(*WHOLE, *AFTER)),
    Stands("evaluation.indicators.baseline", "1,480", of=K3, means="1,480回／年"),
    Stands("evaluation.indicators.target", "30,000", of=K4, means="30,000人／年"),
    Stands("evaluation.indicators.method", "学校の調査（毎年６月）", of=K2, under="把握の方法", also=BASIS),
    Stands("evaluation.indicator_basis", "過去５年の推移から達成できると見た値", under="5.1 評価指標", also=BASIS),
    Stands("formulation.leader", "副市長が統括し", under="5.2 推進と見直し", also=(*BODY, *REVIEW)),
    Stands("formulation.people", "専門の研修を受けた職員が２人おり", under="5.2 推進と見直し", also=(*PEOPLE, *REVIEW)),
    Stands(
        "evaluation.pdca.body", "外部の委員５人による評価会を開き", under="5.2 推進と見直し", also=(*REVIEW, *STEPS)
    ),
    Stands(
        "evaluation.pdca.publication",
        "評価会の議事録は市のホームページで公開します",
        under="5.2 推進と見直し",
        also=OPEN,
    ),
)

SAMPLES = (
    Sample(
        "f06_small_tables.docx",
        "plan of a city numbered by hand: four projects as headings 3.1 to 3.4, each with a small table of label and answer",
        build,
        Expected(
            title="菱沼市地域情報化推進計画",
            stands=STANDS,
            never=("菱沼市　取扱注意",),
            names={"projects": (ROAD, SCHOOL, WATER, TOUR), "evaluation.indicators": (K1, K2, K3, K4)},
        ),
    ),
)
