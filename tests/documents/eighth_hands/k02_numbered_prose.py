"""A plan with headings 1, (1), ア and prose: projects under ［取組①］, one table of costs and one of their funds."""

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
from tests.documents.office.word import blank, document_bytes, header_and_footer, write

TITLE = "杉坂町デジタル技術活用推進計画"
CROWD = "観光混雑情報発信システムの構築"
RIDE = "デマンド交通予約配車システムの導入"
CASH = "観光施設キャッシュレス化の推進"
K1, K2, K3 = "観光客の平均滞在時間", "デマンド交通の年間延べ利用者数", "町営観光施設におけるキャッシュレス決済比率"
MEASURE = ("measures.name", "measures.content", "measures.notes", "projects.measure")

TEXT = f"""\
{TITLE}
令和８年１月
杉坂町

１　総論
(1)　計画策定の趣旨
　本町を訪れる観光客は年間約74万人に達する一方、その約６割が秋季の２か月間に集中し、町道の渋滞と路線バスの遅延が常態化している。こうした状況を踏まえ、デジタル技術の活用により地域課題の解決を図るため、本計画を策定する。
(2)　計画の位置付け
　本計画は、第３次杉坂町まちづくり総合計画に基づく分野別計画であり、杉坂町地域公共交通計画及び杉坂町観光振興ビジョンと連携して推進する。
(3)　計画期間
　計画期間は、令和８年度から令和10年度までとする。
(4)　策定体制
ア　庁内体制
　副町長を委員長とし、総務課、企画課、商工観光課、建設課及び会計課の課長で構成する策定委員会を設置した。事務局は企画課デジタル推進係に置いた。
イ　外部有識者
　北陵工科大学の交通計画を専門とする准教授を、令和７年度から情報化アドバイザーに委嘱している。
ウ　職員の育成
　各課に１名のデジタル推進員を配置し、データ分析に関する実務研修を延べ16時間実施した。
(5)　策定経過
ア　令和７年６月、旅館組合及び商店会（計38事業者）を対象としたヒアリングを実施した。
イ　令和７年８月、町民2,000人を対象に移動に関する実態調査を行い、912人から回答を得た。
ウ　令和７年11月、策定委員会において計画案を決定し、全課長が出席する課長会議で趣旨を共有した。

２　地域の概況
(1)　地勢及び人口
　本町は県北部の盆地に位置し、周囲を標高千メートル級の山々に囲まれている。人口は11,260人、高齢化率は39.8％（令和７年９月末）である。
(2)　産業
　就業者の31％が宿泊、飲食及び小売業に従事しており、観光は本町の基幹産業である。

３　現状と課題
(1)　観光
ア　現状
　観光客の平均滞在時間は、令和６年度の調査で2.8時間にとどまっている。
イ　課題
　混雑状況を事前に知る手段がなく、来訪が特定の時間帯と場所に集中している。
　町営施設は現金のみの取扱いであり、発券窓口の待ち時間が最大40分に及ぶ。
(2)　公共交通
ア　現状
　デマンド交通の予約は電話のみで、受付は平日の午前８時30分から午後５時までに限られている。
イ　課題
　配車を受付職員の経験に依存しており、乗合率が1.2人にとどまっている。
　運転免許を返納した高齢者が、通院以外の外出を控えている。

４　基本方針
(1)　将来像
ア　観光分野
　令和10年度には、観光客が空いている時間と場所を選んで町内を周遊し、季節を問わずにぎわいが生まれている。
イ　公共交通分野
　令和10年度には、町民が前日までに限らず当日でも乗車を予約し、通院や買物、趣味の集まりに自由に出かけている。
(2)　重点分野の選定
　各課から提出された27の課題を、町民生活への影響度及び他地域での実績の有無により比較し、観光及び公共交通を重点分野に選定した。
(3)　施策の方向性
ア　観光需要の平準化
　混雑の可視化と決済の効率化により、来訪時期及び時間帯の分散を促す。
イ　移動手段の利便性向上
　予約と配車の自動化により、限られた車両と運転手で利用機会を拡大する。
ウ　デジタル技術によらない施策
　秋季の土曜日及び日曜日に臨時駐車場を設け、商店会による徒歩周遊の案内を行う。

５　重点取組
［取組①］{CROWD}
ア　事業概要
　主要な観光地点９か所にＡＩカメラを設置して人数を計測し、混雑度と駐車場の空き状況を町観光サイトに10分ごとに掲載する。
イ　実施主体及び所管課
　実施主体は町とし、商工観光課観光振興係が所管する。稼働後の機器点検及び掲載内容の確認は、一般社団法人杉坂観光協会に委託する。
ウ　関係者との調整
　カメラの設置場所について、地元３区の役員及び旅館組合と現地で確認を行い、承諾を得ている。
エ　個人情報の保護
　映像は装置内で人数に変換した後直ちに消去し、顔画像は保存しない。
オ　技術的検証
　令和７年10月に２か所で仮設による計測を行い、目視との誤差は５％以内であった。
カ　先進事例
　隣県の岳温市では同種の情報発信により、ピーク時の来訪が18％減少している。
キ　期待される効果
　渋滞対策に要する交通誘導員の配置費用が、年間約240万円縮減される見込みである。

［取組②］{RIDE}
ア　事業概要
　スマートフォン及び電話の双方から24時間予約を受け付け、ＡＩが運行経路と配車を自動で決定する仕組みを、車両６台に導入する。
イ　実施主体及び所管課
　企画課交通政策係（係長及び主任の２名）が担当する。
ウ　連携事業者
　町内のタクシー会社２社及び町社会福祉協議会が運行を担う。
エ　業務の見直し
　紙の予約台帳への転記と、翌日分の配車表の手作業による作成を取りやめる。
オ　既存システムとの関係
　令和３年度に導入した車載タブレットは、賃貸借期間が満了する令和９年８月に新機種へ切り替える。
カ　調達方法
　運行データを標準的な形式で出力できることを要件とし、総合評価一般競争入札により事業者を選定する。
キ　実施地区
　利用登録者が最も多い東部地区で先行運行し、結果を踏まえて全町に拡大する。
ク　代替措置
　システム障害時は、従来の配車表による運行に切り替える。

［取組③］{CASH}
ア　事業概要
　町営の資料館、温泉及び駐車場の計７施設に、クレジットカード、電子マネー及びコード決済に対応した端末を配備する。
イ　実施主体及び所管課
　商工観光課施設管理係が、会計課と協力して実施する。
ウ　データの活用
　決済記録から来訪者の居住地域と購入傾向を分析し、季節別の誘客企画に反映させる。
エ　実施時期への配慮
　紅葉期の繁忙を避け、端末の切替えは２月の休館期間中に行う。

６　年次計画
| 取組 | 令和８年度 | 令和９年度 | 令和10年度 |
| ①　{CROWD} | カメラの設置、９月公開 | 駐車場予約との連携の検討 | 効果検証 |
| ②　{RIDE} | 運行計画の設計 | 東部地区で先行運行 | 全町での本格運行 |
| ③　{CASH} | ４施設に端末を配備 | 残る３施設に端末を配備 | 決済手数料の見直し |

７　概算事業費及び財源
(1)　年度別事業費
（単位：千円）
| 取組 | 令和８年度 | 令和９年度 | 令和10年度 | 計 |
| ①　{CROWD} | 14,300 | 1,650 | 1,650 | 17,600 |
| ②　{RIDE} | 2,200 | 19,800 | 4,400 | 26,400 |
| ③　{CASH} | 3,850 | 990 | 990 | 5,830 |
| 合計 | 20,350 | 22,440 | 7,040 | 49,830 |
(2)　財源内訳
（単位：千円）
| 取組 | 国庫支出金 | 県支出金 | 地方債 | 一般財源 |
| ①　{CROWD} | 7,150 | 0 | 0 | 10,450 |
| ②　{RIDE} | 0 | 6,600 | 13,200 | 6,600 |
| ③　{CASH} | 1,925 | 0 | 0 | 3,905 |
| 合計 | 9,075 | 6,600 | 13,200 | 20,955 |
(3)　財源の考え方
　国の交付金が不採択となった場合は、取組③を翌年度に繰り延べ、取組①を優先する。
　令和11年度以降は、保守料及び通信料として年間7,040千円を要する見込みである。
(4)　予算との関係
　本計画に掲げる事業費は概算であり、各年度の予算は議会の議決を経て定める。

８　成果指標と進捗管理
(1)　成果指標
| 成果指標 | 基準値（令和６年度） | 目標値（令和10年度） | 出典 |
| {K1} | 2.8時間 | 4.0時間 | 観光動態調査 |
| {K2} | 8,150人 | 13,000人 | 運行事業者の月次報告 |
| {K3} | ０％ | 45％ | 会計課の収納記録 |
　デマンド交通の目標値は、実態調査において「当日予約ができれば利用する」とした回答者の割合から推計した。
(2)　進捗管理
ア　毎年度、５月に前年度実績を取りまとめ、10月に中間点検を行う。
イ　点検の結果は、公募町民３名を含む計画推進懇話会に諮り、意見を翌年度の事業に反映する。
ウ　懇話会の資料及び議事要旨は、町ホームページで公開する。
(3)　今後の予定
　令和８年２月に町民意見公募を行い、３月に計画を決定する。
"""


def build() -> bytes:
    document = blank()
    header_and_footer(document, "策定委員会　最終案", "杉坂町 ")
    write(document, TEXT)
    return document_bytes(document)


STANDS = (
    Stands("written", "令和８年１月"),
    Stands("formulation.background", "町道の渋滞と路線バスの遅延が常態化している", also=(*WHY, *TROUBLE)),
    Stands("formulation.purpose", "デジタル技術の活用により地域課題の解決を図るため", also=WHY),
    Stands("formulation.parent_plans.name", "第３次杉坂町まちづくり総合計画", also=ABOVE),
    Stands("period", "令和８年度から令和10年度まで"),
    Stands(
        "formulation.structure",
        "副町長を委員長とし、総務課、企画課、商工観光課、建設課及び会計課の課長で構成する策定委員会",
        also=BODY,
    ),
    Stands("formulation.drafting_body", "事務局は企画課デジタル推進係に置いた", also=BODY),
    Stands("formulation.advisers", "情報化アドバイザーに委嘱している", also=SKILL),
    Stands("formulation.people", "データ分析に関する実務研修を延べ16時間実施した", also=SKILL),
    Stands("formulation.process.what", "旅館組合及び商店会（計38事業者）を対象としたヒアリングを実施した", also=HEARD),
    Stands("formulation.process.what", "町民2,000人を対象に移動に関する実態調査を行い", also=HEARD),
    Stands("formulation.agreement", "全課長が出席する課長会議で趣旨を共有した", also=AGREED),
    Stands("characteristics", "周囲を標高千メートル級の山々に囲まれている", also=LAND),
    Stands("municipality.population", "11,260人", also=SIZE),
    Stands("characteristics", "就業者の31％が宿泊、飲食及び小売業に従事しており", also=LAND),
    Stands("vision.current.content", "令和６年度の調査で2.8時間にとどまっている", of="観光", also=TROUBLE),
    Stands("issues.causes", "混雑状況を事前に知る手段がなく", of="観光", also=TROUBLE),
    Stands("issues.problem", "発券窓口の待ち時間が最大40分に及ぶ", of="観光", also=TROUBLE),
    Stands(
        "vision.current.content", "受付は平日の午前８時30分から午後５時までに限られている", of="公共交通", also=TROUBLE
    ),
    Stands("issues.causes", "配車を受付職員の経験に依存しており", of="公共交通", also=TROUBLE),
    Stands("issues.problem", "通院以外の外出を控えている", of="公共交通", also=TROUBLE),
    Stands("vision.picture", "季節を問わずにぎわいが生まれている", of="観光", also=PICTURE),
    Stands("vision.picture", "通院や買物、趣味の集まりに自由に出かけている", of="公共交通", also=PICTURE),
    Stands("formulation.field_selection", "観光及び公共交通を重点分野に選定した", also=CHOSEN),
    Stands("measures.content", "混雑の可視化と決済の効率化により、来訪時期及び時間帯の分散を促す", also=MEASURE),
    Stands("measures.name", "移動手段の利便性向上", also=MEASURE),
    Stands("measures.content", "限られた車両と運転手で利用機会を拡大する", also=MEASURE),
    Stands("measures.non_ict", "商店会による徒歩周遊の案内を行う", also=PLAIN),
    Stands("projects.content", "主要な観光地点９か所にＡＩカメラを設置して人数を計測し", of=CROWD, also=DOING),
    Stands("projects.owner", "商工観光課観光振興係が所管する", of=CROWD, also=STAFF),
    Stands("projects.operation", "一般社団法人杉坂観光協会に委託する", of=CROWD, also=(*STAFF, *ALLY)),
    Stands("projects.frontline", "地元３区の役員及び旅館組合と現地で確認を行い、承諾を得ている", of=CROWD, also=FIELD),
    Stands("projects.security", "顔画像は保存しない", of=CROWD, also=SAFE),
    Stands("projects.feasibility", "目視との誤差は５％以内であった", of=CROWD, also=TRIED),
    Stands("projects.precedents", "ピーク時の来訪が18％減少している", of=CROWD, also=ELSEWHERE),
    Stands("projects.effect", "年間約240万円縮減される見込みである", of=CROWD, also=GAIN),
    Stands("projects.content", "ＡＩが運行経路と配車を自動で決定する仕組みを、車両６台に導入する", of=RIDE, also=DOING),
    Stands("projects.people", "企画課交通政策係（係長及び主任の２名）が担当する", of=RIDE, also=STAFF),
    Stands("projects.partners", "町内のタクシー会社２社及び町社会福祉協議会が運行を担う", of=RIDE, also=ALLY),
    Stands("projects.burden", "紙の予約台帳への転記", of=RIDE, also=LESS),
    Stands("projects.existing_systems", "賃貸借期間が満了する令和９年８月に新機種へ切り替える", of=RIDE, also=OLD),
    Stands("projects.procurement", "総合評価一般競争入札により事業者を選定する", of=RIDE, also=BUYING),
    Stands("projects.pilot", "利用登録者が最も多い東部地区で先行運行し", of=RIDE, also=PLACE),
    Stands("projects.fallback", "従来の配車表による運行に切り替える", of=RIDE, also=RESCUE),
    Stands(
        "projects.content",
        "計７施設に、クレジットカード、電子マネー及びコード決済に対応した端末を配備する",
        of=CASH,
        also=DOING,
    ),
    Stands("projects.data_use", "決済記録から来訪者の居住地域と購入傾向を分析し", of=CASH, also=DATA),
    Stands("projects.calendar", "端末の切替えは２月の休館期間中に行う", of=CASH, also=WHEN),
    Stands(
        "projects.schedule",
        "駐車場予約との連携の検討",
        of=CROWD,
        means="令和９年度 駐車場予約との連携の検討",
        also=(*WHEN, *DOING),
    ),
    Stands("projects.schedule", "全町での本格運行", of=RIDE, means="令和10年度 全町での本格運行", also=(*WHEN, *DOING)),
    Stands("projects.cost.yearly", "14,300", of=CROWD, means="令和８年度 14,300千円", also=PRICE),
    Stands("projects.cost.yearly", "19,800", of=RIDE, means="令和９年度 19,800千円", also=PRICE),
    Stands("projects.cost.total", "5,830", of=CASH, means="計 5,830千円", also=PRICE),
    Stands("finance.cost", "22,440", means="令和９年度 22,440千円", also=WHOLE),
    Stands("projects.funding", "7,150", of=CROWD, means="国庫支出金 7,150千円", also=PURSE),
    Stands("projects.funding", "3,905", of=CASH, means="一般財源 3,905千円", also=PURSE),
    Stands("finance.funding", "20,955", means="一般財源 20,955千円", also=WHOLE),
    Stands("finance.funding", "国の交付金が不採択となった場合は、取組③を翌年度に繰り延べ", also=(*WHOLE, *RESCUE)),
    Stands("finance.running", "保守料及び通信料として年間7,040千円を要する見込みである", also=WHOLE),
    Stands("formulation.budget_relation", "各年度の予算は議会の議決を経て定める", also=(*BUDGET, *WHOLE)),
    Stands("evaluation.indicators.baseline", "8,150人", of=K2, means="8,150人（令和６年度）", also=START),
    Stands("evaluation.indicators.target", "4.0時間", of=K1, means="4.0時間（令和10年度）", also=GOAL),
    Stands("evaluation.indicators.target", "45％", of=K3, means="45％（令和10年度）", also=GOAL),
    Stands("evaluation.indicators.method", "運行事業者の月次報告", of=K2, also=BASIS),
    Stands("evaluation.indicator_basis", "「当日予約ができれば利用する」とした回答者の割合から推計した", also=BASIS),
    Stands("evaluation.pdca.when", "５月に前年度実績を取りまとめ、10月に中間点検を行う", also=REVIEW),
    Stands("evaluation.pdca.body", "公募町民３名を含む計画推進懇話会に諮り", also=REVIEW),
    Stands(
        "evaluation.pdca.publication", "懇話会の資料及び議事要旨は、町ホームページで公開する", also=(*OPEN, *REVIEW)
    ),
    Stands("formulation.next_steps", "令和８年２月に町民意見公募を行い", also=NEXT),
)

SAMPLES = (
    Sample(
        "k02_numbered_prose.docx",
        "plan in Word with typed numbers 1, (1), ア and prose: projects under bracketed headings, costs and funds in tables",
        build,
        Expected(
            title=TITLE,
            stands=STANDS,
            never=("策定委員会　最終案",),
            names={"projects": (CROWD, RIDE, CASH), "evaluation.indicators": (K1, K2, K3)},
            doubt="現状 may be a problem or the present state; the sentence on a refused grant may stand with the funds "
            "of the whole or as the fallback of a project.",
        ),
    ),
)
