"""A city's plan in chapters with headings in everyday words; indicators stand side by side, with a row of units and two target years."""

from tests.documents.fourth_hands.also import LESS, OPEN, TRIED
from tests.documents.office.expecting import Expected, Sample, Stands
from tests.documents.office.word import blank, contents_list, document_bytes, header_and_footer, write
from tests.documents.third_hands.also import (
    AFTER,
    BACK,
    BASIS,
    BODY,
    COST,
    DOING,
    FACT,
    PARENT,
    PICTURE,
    REVIEW,
    STAFF,
    SURVEY,
    TROUBLE,
    WHOLE,
)

PLOUGH, FAREWELL, CLUB = "除雪車の位置の見える化", "おくやみ手続のまとめ受付", "学童クラブの入退室のお知らせ"
K1, K2, K3 = "除雪の問合せ電話の件数", "おくやみ手続に要する時間", "入退室のお知らせの利用率"

COVER = """
楓ヶ原市スマートなまちづくり計画（素案）
令和７年１１月
楓ヶ原市
---
"""

TEXT = """
# 第１章　この計画について
## １　計画をつくることになったきっかけ
令和６年１月の大雪では、除雪の順番を尋ねる電話が一日に2,300件に達し、市役所の交換台が半日つながらなくなりました。窓口でも、高齢の御遺族が庁舎の中を何度も行き来される姿が目立っています。
これまでは課ごとに機器を入れてきましたが、同じような仕組みが重なり、職員が使いこなせないまま終わったものもありました。
## ２　何のための計画か
市民の皆さんが待たされる時間を減らし、職員が人にしかできない仕事に向き合えるようにすることが、この計画のねらいです。
## ３　ほかの計画とのつながり
| 計画の名前 | この計画とのつながり |
| 第３次楓ヶ原市総合計画 | 「雪とともに暮らす」の節に掲げた情報発信を受け持つ |
| 楓ヶ原市行政改革プラン | 窓口の見直しの進め方をそろえる |
## ４　いつからいつまでの計画か
令和８年度から令和１２年度までの５年間です。
## ５　計画ができるまで
| とき | だれと | したこと |
| 令和７年５月 | 除雪業者11社 | 運転手の無線の使い方を聞き取り |
| 令和７年７月 | 学童クラブの支援員24人 | 出欠の確認に困る場面を出し合った |
| 令和７年９月 | 市民1,200人 | 郵送による意識調査（回収率 47.8％） |
# 第２章　楓ヶ原市のいま
## １　市のすがた
楓ヶ原市は県の北東部にあり、冬の最大積雪深は平年で168センチメートルに及びます。人口は41,276人（令和７年４月１日）、65歳以上の方の割合は36.2％です。
## ２　困っていること
### 雪
市道の延長412キロメートルを夜明け前の４時間で除雪しますが、いまどこを除雪しているかを市役所も把握できません。
その訳は、運転手との連絡が業務無線だけで、業者ごとに周波数が異なるためです。
### 窓口
御遺族が回る窓口は平均で６か所、かかる時間は２時間10分です。
もとをたどると、課ごとに申請書が別々で、同じ氏名と住所を何度も書いていただく決まりになっています。
### 子ども
学童クラブでは、子どもが着いたかどうかを保護者が電話で確かめており、夕方の１時間に支援員が受ける電話は一クラブ当たり19本です。
# 第３章　５年後のまち
雪の朝、市民は自分の家の前に除雪車が何時ごろ来るかを手元で見て、出かける支度をしています。
御遺族は椅子に一度座れば、その日のうちに全ての手続を終えて帰ることができます。
学童クラブの支援員は電話を気にせず、子どもと遊んでいます。
# 第４章　これから取り組むこと
## 取組１　除雪車の位置の見える化
どんなことをするか：市の委託する除雪車96台に位置を送る機器を積み、作業の済んだ道を地図に色で示します。
受け持つ課：建設部道路維持課
始めた後の世話：機器の点検は冬の前に業者が行い、地図の保守は道路維持課の雪対策係が受け持ちます。
試してみた結果：令和７年２月に12台で試し、山あいの２路線では電波が届かないことが分かりました。
うまくいかないとき：電波の届かない路線は、これまでどおり無線で聞き取った内容を職員が入力します。
## 取組２　おくやみ手続のまとめ受付
どんなことをするか：申請書を一度の聞き取りで全て作る「おくやみコーナー」を本庁に設け、予約を受け付けます。
受け持つ課：市民部市民課
始めた後の世話：総務部デジタル推進室が帳票を年１回見直します。
やめる仕事：各課で保管していた死亡届の写しの回覧をやめます。
機器に頼らない工夫：出張所では、職員が御自宅へ伺う訪問受付を続けます。
## 取組３　学童クラブの入退室のお知らせ
どんなことをするか：22クラブの入口にカードの読取機を置き、出入りを保護者の電話に知らせます。
受け持つ課：教育委員会こども育成課
始めた後の世話：未定
個人の情報の守り方：出入りの記録は年度末に消去し、クラブの外からは見られないようにします。
# 第５章　お金の見通し
（単位：千円）
| 取組 | はじめにかかるお金 | 毎年かかるお金 | 主な出どころ |
| 除雪車の位置の見える化 | 18,700 | 3,460 | 県の雪対策交付金 |
| おくやみ手続のまとめ受付 | 9,350 | 1,980 | 市の一般財源 |
| 学童クラブの入退室のお知らせ | 6,160 | 2,640 | 検討中 |
県の雪対策交付金が令和１０年度で終わった後は、除雪の委託料の見直しで生まれる額を充てます。
# 第６章　うまくいっているかを確かめる
## １　ものさし
| | 除雪の問合せ電話の件数 | おくやみ手続に要する時間 | 入退室のお知らせの利用率 |
| 単位 | 件／年 | 分 | ％ |
| 現状値（令和６年度） | 14,800 | 130 | － |
| 目標値（令和９年度） | 9,000 | 70 | 60 |
| 目標値（令和１２年度） | 4,500 | 45 | 95 |
| 調べ方 | 交換台の記録 | 受付票の時刻 | 登録者数÷在籍者数 |
目標値は、隣の県で先に始めた２市の３年目の実績を参考に、雪の多い年でも届く水準としました。
## ２　見直しのしかた
副市長を長とする「スマートまちづくり会議」が、毎年６月と１１月に進み具合を点検します。
点検の結果は、市の広報紙とホームページでお知らせします。
# 第７章　進めるための組織と人
市長を本部長とするデジタル推進本部を置き、各部に１名ずつ推進リーダーを置きます。とりまとめは総務部デジタル推進室（職員５名）が担います。
推進リーダーは年３回の研修を受けます。県立楓ヶ原大学の教授１名に、技術面の助言をいただきます。
"""


def build() -> bytes:
    document = blank("游明朝", 10.5)
    write(document, COVER)
    contents_list(
        document,
        [
            (1, "第１章　この計画について", "1"),
            (2, "１　計画をつくることになったきっかけ", "1"),
            (1, "第２章　楓ヶ原市のいま", "4"),
            (1, "第３章　５年後のまち", "7"),
            (1, "第４章　これから取り組むこと", "8"),
            (1, "第５章　お金の見通し", "12"),
        ],
    )
    write(document, TEXT)
    header_and_footer(document, "庁内検討用 Ver.0.7", "楓ヶ原市デジタル推進室　")
    return document_bytes(document)


STANDS = (
    Stands("written", "令和７年１１月"),
    Stands("formulation.background", "市役所の交換台が半日つながらなくなりました", also=(*BACK, *TROUBLE)),
    Stands("formulation.background", "職員が使いこなせないまま終わったものもありました", also=(*BACK, *TROUBLE)),
    Stands("formulation.purpose", "市民の皆さんが待たされる時間を減らし", under="２　何のための計画か", also=BACK),
    Stands("formulation.parent_plans.name", "第３次楓ヶ原市総合計画", also=PARENT),
    Stands("formulation.parent_plans.relation", "窓口の見直しの進め方をそろえる", also=PARENT),
    Stands("period", "令和８年度から令和１２年度までの５年間", under="４　いつからいつまでの計画か"),
    Stands("formulation.process.who", "除雪業者11社", also=(*SURVEY, "projects.frontline")),
    Stands("formulation.process.what", "出欠の確認に困る場面を出し合った", also=(*SURVEY, "projects.frontline")),
    Stands("formulation.process.what", "郵送による意識調査（回収率 47.8％）", also=SURVEY),
    Stands("municipality.population", "41,276人", under="１　市のすがた", also=FACT),
    Stands("municipality.ageing_rate", "36.2％", under="１　市のすがた", also=FACT),
    Stands("characteristics", "冬の最大積雪深は平年で168センチメートル", under="１　市のすがた", also=FACT),
    Stands("issues.problem", "いまどこを除雪しているかを市役所も把握できません", of="雪", also=FACT),
    Stands("issues.causes", "業者ごとに周波数が異なるため", of="雪", also=TROUBLE),
    Stands("issues.problem", "御遺族が回る窓口は平均で６か所", of="窓口", also=FACT),
    Stands("issues.causes", "同じ氏名と住所を何度も書いていただく決まり", of="窓口", also=TROUBLE),
    Stands("issues.problem", "支援員が受ける電話は一クラブ当たり19本", of="子ども", also=FACT),
    Stands("vision.picture", "除雪車が何時ごろ来るかを手元で見て", under="第３章　５年後のまち", also=PICTURE),
    Stands(
        "vision.picture", "支援員は電話を気にせず、子どもと遊んでいます", under="第３章　５年後のまち", also=PICTURE
    ),
    Stands("projects.content", "市の委託する除雪車96台に位置を送る機器を積み", of=PLOUGH, also=DOING),
    Stands("projects.owner", "建設部道路維持課", of=PLOUGH, also=STAFF),
    Stands("projects.operation", "地図の保守は道路維持課の雪対策係が受け持ちます", of=PLOUGH, also=STAFF),
    Stands("projects.feasibility", "山あいの２路線では電波が届かないことが分かりました", of=PLOUGH, also=TRIED),
    Stands("projects.fallback", "無線で聞き取った内容を職員が入力します", of=PLOUGH),
    Stands("projects.content", "申請書を一度の聞き取りで全て作る「おくやみコーナー」", of=FAREWELL, also=DOING),
    Stands("projects.burden", "死亡届の写しの回覧をやめます", of=FAREWELL, also=LESS),
    Stands(
        "measures.non_ict",
        "職員が御自宅へ伺う訪問受付を続けます",
        of=FAREWELL,
        also=("projects.content", "projects.notes", "measures.content", "projects.fallback"),
    ),
    Stands("projects.owner", "教育委員会こども育成課", of=CLUB, also=STAFF),
    Stands("projects.security", "出入りの記録は年度末に消去し", of=CLUB),
    Stands("projects.cost.initial", "18,700", of=PLOUGH, means="18,700千円", also=COST),
    Stands("projects.cost.running", "2,640", of=CLUB, means="2,640千円", also=COST),
    Stands("finance.funding", "除雪の委託料の見直しで生まれる額を充てます", also=(*WHOLE, *AFTER)),
    Stands("evaluation.indicators.baseline", "14,800", of=K1, means="14,800件／年"),
    Stands("evaluation.indicators.target", "9,000", of=K1, means="9,000件／年", also=("evaluation.indicators.notes",)),
    Stands("evaluation.indicators.target", "4,500", of=K1, means="4,500件／年"),
    Stands("evaluation.indicators.method", "登録者数÷在籍者数", of=K3, also=BASIS),
    Stands("evaluation.indicator_basis", "雪の多い年でも届く水準としました", also=BASIS),
    Stands("evaluation.pdca.body", "「スマートまちづくり会議」が、毎年６月と１１月に", also=(*REVIEW, *BODY)),
    Stands("evaluation.pdca.publication", "市の広報紙とホームページでお知らせします", also=OPEN),
    Stands("formulation.leader", "市長を本部長とするデジタル推進本部を置き", also=BODY),
    Stands("formulation.people", "推進リーダーは年３回の研修を受けます", also=BODY),
    Stands("formulation.advisers", "県立楓ヶ原大学の教授１名に、技術面の助言", also=("formulation.people", *BODY)),
)

SAMPLES = (
    Sample(
        "f01_city_of_snow.docx",
        "plan of a city in seven chapters with everyday headings, projects as headings with labelled lines, indicators as columns",
        build,
        Expected(
            title="楓ヶ原市スマートなまちづくり計画",
            stands=STANDS,
            never=("庁内検討用 Ver.0.7", "楓ヶ原市デジタル推進室　7"),
            names={"projects": (PLOUGH, FAREWELL, CLUB), "evaluation.indicators": (K1, K2, K3)},
        ),
    ),
)
