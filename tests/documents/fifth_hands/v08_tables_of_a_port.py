"""A city's plan told in tables: money by year, who does what, months with arrows, risks, indicators and owners."""

from tests.documents.fifth_hands.also import (
    ABOVE,
    AGREED,
    ALLY,
    BASIS,
    BUDGET,
    CHOSEN,
    DOING,
    ELSEWHERE,
    FIELD,
    GAIN,
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
from tests.documents.office.word import blank, document_bytes, header_and_footer, styled, write

TRUCK, AMBULANCE, NURSERY = "ごみ収集車の道案内", "救急の受入れ照会", "保育所の入所調整"
K1, K2, K3, K4 = (
    "収集漏れの苦情",
    "現場での滞在時間",
    "入所結果を知らせるまでの日数",
    "職員の残業時間（入所調整の時期）",
)
TITLE = "浪寄市スマート港町プログラム2026"
HEAD = "庁議資料３－２（取扱注意）"

TEXT = """
# Ⅰ　プログラムの骨子
本市は、ごみ・救急・保育という「毎日止められない仕事」の担い手不足に直面している。収集員の平均年齢は57歳、救急の出動は10年で1.4倍になった。本プログラムは、現場で働く人の時間を生み出し、止められない仕事を止めないことを目標とする。
対象年度は2026年度から2029年度までとする。
位置としては「第7次浪寄市基本構想」の分野4を受け、「浪寄市官民データ活用推進計画」と一体で進める。
# Ⅱ　港町のプロフィール
人口72,415人（2025年10月1日）、面積96.2㎢。港を囲む坂の多い旧市街と、埋立地の工業団地に分かれ、旧市街の道の4割は幅4m未満である。
# Ⅲ　現場で見付かったこと
職員が収集車に延べ26日、救急車に延べ14当務同乗し、動きを分単位で書き取った。
| 現場 | 表に出ていること | 奥にあること | 2030年春に見たい景色 |
| ごみ | 収集漏れの苦情が年612件 | 道順がベテラン4人の頭の中にしかない | 入って3日目の収集員でも、漏れなく回っている |
| 救急 | 現場で平均21.4分止まっている | 病院へ1件ずつ電話し、空きが分からない | 患者は着いて10分で病院へ向けて出発している |
| 保育 | 入所の結果が出るまで38日 | 点数の組合せを6人が手作業で4度見直している | 親は申込みから2週間で復職の日を決められる |
取り上げる順は、市民の命、苦情の数、職員の超過勤務の三つで採点し、21件から三つに決めた。
# Ⅳ　打ち手
## Ⅳ－１　ごみ収集車の道案内
収集車23台に画面を載せ、ベテランの道順を音声で案内し、集め終えた場所に印を付ける。
港の向かいの島しょ部の市で8年使われている方式を見に行き、坂道では車の向きが狂うと聞いたため、本市では傾きを補う部品を足す。
収集員からは「画面を見る暇がない」との意見が出て、音声だけで足りるようにした。
## Ⅳ－２　救急の受入れ照会
救急車6台から、けがや病気の様子を7つの病院へ同時に送り、受け入れられる病院が答える。
2025年2月に2台で1か月試し、電話の回数が1件当たり3.1回から1.2回に減った。
送るのは年代と様子だけとし、氏名は病院が決まってから伝える。
## Ⅳ－３　保育所の入所調整
申込書を読み取り、点数の組合せを機械で計算して、職員が最後に確かめる。
今の子ども・子育てシステムは2028年1月に標準の仕様へ移るため、それまでは取り込み用の表でつなぐ。
## Ⅳ－４　人の手を厚くする
坂の上の独り暮らしの家には、収集員が声を掛けながらごみを受け取りに行く。
# Ⅴ　だれが受け持つか
表１　受持ち
| 打ち手 | 進める課 | 人数 | 動き出してからの面倒見 | 手を借りるところ |
| ごみ収集車の道案内 | 環境事業所 | 3名 | 道順の書換えは班長、機器は情報推進課 | 収集業の組合 |
| 救急の受入れ照会 | 消防本部警防課 | 2名 | 決まり次第追記 | 市医師会、浪寄医療センター |
| 保育所の入所調整 | 保育課 | 4名 | 保育課入所係 | － |
表２　全体の組立て
| 立場 | 就く人 | 受け持つこと |
| 総指揮 | 市長 | 四半期に一度、続けるか止めるかを決める |
| 取りまとめ | 情報推進課（7名） | 経費と日程の管理 |
| 相談役 | 港湾大学の准教授（交通）、元救急救命士 | 月1回の助言 |
市長は2025年5月に三つの現場を回り、全職員向けの便りで取組の訳を伝えた。情報推進課の7名のうち3名は民間の経験があり、現場の班長12人に半日の講習を3回行う。
# Ⅵ　経費
表３　年度ごとの経費（単位：千円）
| 打ち手 | 区分 | 2026 | 2027 | 2028 | 2029 | 計 | 充てるお金 |
| ごみ収集車の道案内 | 入れる時 | 18,400 | 0 | 0 | 0 | 18,400 | 一般財源 |
| ^ | 毎年 | 0 | 3,120 | 3,120 | 3,120 | 9,360 | 清掃手数料 |
| 救急の受入れ照会 | 入れる時 | 0 | 27,500 | 0 | 0 | 27,500 | 県の救急搬送の補助（2分の1、要綱の改正待ち） |
| ^ | 毎年 | 0 | 0 | 5,260 | 5,260 | 10,520 | 一般財源 |
| 保育所の入所調整 | 入れる時 | 9,800 | 0 | 0 | 0 | 9,800 | 国のこども政策の補助（申請済み） |
| ^ | 毎年 | 0 | 1,940 | 1,940 | 1,940 | 5,820 | 一般財源 |
| 計 | < | 28,200 | 32,560 | 10,320 | 10,320 | 81,400 | |
2030年度からは年10,320千円を要する。入所調整では年1,150時間の残業が減り、人件費でおよそ3,300千円に当たる。
本表は見込みであり、各年度の予算編成で決まる。
# Ⅶ　工程
表４　2026年度と2027年度の動き
| 打ち手 | 26年4～6月 | 26年7～9月 | 26年10～12月 | 27年1～3月 | 27年度 |
| ごみ収集車の道案内 | 道順の記録 | → | 5台で試走 | 全23台 | ○ |
| 救急の受入れ照会 | 病院との取決め | → | → | 仕様書 | 8月発注、翌3月運用 |
| 保育所の入所調整 | ○ | 試算 | 本番（4月入所分） | ○ | ○ |
# Ⅷ　つまずきの備え
表５　リスクと対応
| 打ち手 | リスク | 対応 | 見張る人 |
| ごみ収集車の道案内 | 通信が切れて案内が止まる | 道順を車の中にも保存し、紙の地図を積む | 環境事業所長 |
| 救急の受入れ照会 | 参加しない病院が出る | 4病院に満たなければ電話の照会を続け、発注を見送る | 消防長 |
| 保育所の入所調整 | 計算の誤りで順番が入れ替わる | 初年度は手作業と並べて行い、差があれば手作業を採る | 保育課長 |
# Ⅸ　ものさし
表６　指標
| ものさし | ふりだし | 年度 | 上がり | 年度 | もとの資料 | 受け持ち |
| 収集漏れの苦情 | 612件 | 2024 | 150件 | 2029 | 苦情受付簿 | 環境事業所 |
| 現場での滞在時間 | 21.4分 | 2024 | 12.0分 | 2029 | 救急活動記録 | 警防課 |
| 入所結果を知らせるまでの日数 | 38日 | 2025 | 14日 | 2028 | 決裁の日付 | 保育課 |
| 職員の残業時間（入所調整の時期） | 1,480時間 | 2025 | 330時間 | 2029 | 勤怠の記録 | 保育課 |
総指揮の会議（2月・5月・8月・11月）で数字を見る。二期続けて下回る打ち手は、止めるか作り替える。市民代表8人の「港町モニター」が毎年6月に意見を出す。
数字は市のオープンデータの頁に、四半期ごとに出す。
# Ⅹ　庁議の後
2026年2月に市民意見を募り、3月定例会で報告した後、4月1日に施行する。
"""


def build() -> bytes:
    document = blank("ＭＳ ゴシック")
    document.add_paragraph(TITLE, style="Title")
    document.add_paragraph("令和８年１月　浪寄市情報推進課")
    header_and_footer(document, HEAD, "- ")
    write(document, TEXT, heading=styled)
    return document_bytes(document)


STANDS = (
    Stands("written", "令和８年１月"),
    Stands("formulation.background", "収集員の平均年齢は57歳", also=(*WHY, *TROUBLE, *LAND)),
    Stands("formulation.purpose", "現場で働く人の時間を生み出し", also=WHY),
    Stands("period", "2026年度から2029年度まで"),
    Stands("formulation.parent_plans.name", "第7次浪寄市基本構想", also=ABOVE),
    Stands("municipality.population", "72,415人", also=SIZE),
    Stands("characteristics", "旧市街の道の4割は幅4m未満", also=LAND),
    Stands("issues.method", "動きを分単位で書き取った", also=HEARD),
    Stands("issues.problem", "収集漏れの苦情が年612件", of="ごみ", also=TROUBLE),
    Stands("issues.causes", "道順がベテラン4人の頭の中にしかない", of="ごみ", also=TROUBLE),
    Stands("issues.causes", "点数の組合せを6人が手作業で4度見直している", of="保育", also=TROUBLE),
    Stands("vision.picture", "患者は着いて10分で病院へ向けて出発している", of="救急", also=PICTURE),
    Stands("vision.picture", "親は申込みから2週間で復職の日を決められる", of="保育", also=PICTURE),
    Stands("formulation.field_selection", "市民の命、苦情の数、職員の超過勤務の三つで採点し", also=CHOSEN),
    Stands("projects.content", "ベテランの道順を音声で案内し", of=TRUCK, also=DOING),
    Stands("projects.precedents", "島しょ部の市で8年使われている方式を見に行き", of=TRUCK, also=ELSEWHERE),
    Stands("projects.frontline", "「画面を見る暇がない」との意見が出て", of=TRUCK, also=FIELD),
    Stands("projects.operation", "道順の書換えは班長、機器は情報推進課", of=TRUCK, also=STAFF),
    Stands("projects.cost.initial", "18,400", of=TRUCK, means="18,400千円", also=PRICE),
    Stands("projects.schedule", "5台で試走", of=TRUCK, means="26年10～12月 5台で試走", also=(*WHEN, *TRIED)),
    Stands("projects.fallback", "道順を車の中にも保存し、紙の地図を積む", of=TRUCK, also=RESCUE),
    Stands("projects.feasibility", "電話の回数が1件当たり3.1回から1.2回に減った", of=AMBULANCE, also=(*TRIED, *GAIN)),
    Stands("projects.security", "氏名は病院が決まってから伝える", of=AMBULANCE, also=SAFE),
    Stands("projects.owner", "消防本部警防課", of=AMBULANCE, also=STAFF),
    Stands("projects.operation", "決まり次第追記", of=AMBULANCE, also=STAFF),
    Stands("projects.partners", "市医師会、浪寄医療センター", of=AMBULANCE, also=ALLY),
    Stands("projects.funding", "県の救急搬送の補助（2分の1、要綱の改正待ち）", of=AMBULANCE, also=PURSE),
    Stands("projects.schedule", "8月発注、翌3月運用", of=AMBULANCE, also=WHEN),
    Stands("projects.fallback", "電話の照会を続け、発注を見送る", of=AMBULANCE, also=RESCUE),
    Stands(
        "projects.existing_systems", "2028年1月に標準の仕様へ移るため", of=NURSERY, also=(*OLD, "projects.standards")
    ),
    Stands("projects.people", "4名", of=NURSERY, under="人数", also=STAFF),
    Stands("projects.effect", "年1,150時間の残業が減り", of=NURSERY, also=(*GAIN, "finance.effect", "finance.notes")),
    Stands("measures.non_ict", "収集員が声を掛けながらごみを受け取りに行く", also=PLAIN),
    Stands("formulation.advisers", "港湾大学の准教授（交通）、元救急救命士", also=SKILL),
    Stands("formulation.agreement", "全職員向けの便りで取組の訳を伝えた", also=AGREED),
    Stands("formulation.people", "現場の班長12人に半日の講習を3回行う", also=SKILL),
    Stands("finance.cost", "81,400", means="81,400千円", also=WHOLE),
    Stands("finance.running", "2030年度からは年10,320千円を要する", also=WHOLE),
    Stands("formulation.budget_relation", "各年度の予算編成で決まる", also=BUDGET),
    Stands("evaluation.indicators.baseline", "612件", of=K1, under="ふりだし", also=START),
    Stands("evaluation.indicators.target", "12.0分", of=K2, under="上がり", means="12.0分（2029）", also=GOAL),
    Stands("evaluation.indicators.method", "勤怠の記録", of=K4, also=BASIS),
    Stands(
        "evaluation.pdca.notes", "二期続けて下回る打ち手は、止めるか作り替える", also=(*REVIEW, "projects.fallback")
    ),
    Stands("evaluation.pdca.publication", "市のオープンデータの頁に、四半期ごとに出す", also=OPEN),
    Stands("formulation.next_steps", "3月定例会で報告した後、4月1日に施行する", also=NEXT),
)

SAMPLES = (
    Sample(
        "v08_tables_of_a_port.docx",
        "told in tables: issues and vision in one, money by year with joins, months with →, risks, years apart",
        build,
        Expected(
            title=TITLE,
            stands=STANDS,
            never=(HEAD,),
            names={"projects": (TRUCK, AMBULANCE, NURSERY), "evaluation.indicators": (K1, K2, K3, K4)},
            doubt="「人の手を厚くする」 stands among the projects and is a way other than ICT. ○ and → are marks, not words.",
        ),
    ),
)
