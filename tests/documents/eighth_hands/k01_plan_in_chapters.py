"""A plan in chapters: a table of the system of measures, a form for each project, indicators with a middle value."""

from tests.documents.fifth_hands.also import (
    ABOVE,
    AGREED,
    ALLY,
    ANSWER,
    BASIS,
    BODY,
    BUYING,
    CHOSEN,
    DOING,
    ELSEWHERE,
    FIELD,
    GAIN,
    GOAL,
    HEARD,
    LAND,
    LESS,
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
from tests.documents.office.word import blank, contents_list, document_bytes, header_and_footer, write

TITLE = "鳴海崎町地域ＩｏＴ実装計画"
ALERT = "防災行政情報多重配信事業"
SHELTER = "避難所開設状況可視化事業"
WATCH = "独居高齢者見守りセンサー設置事業"
K1, K2, K3 = "防災情報の受信登録率", "避難所開設から周知までの所要時間", "独居高齢者の異変発見までの平均時間"
MEASURE = ("measures.name", "measures.content", "measures.notes", "projects.measure")
AIM = ("vision.picture", "vision.notes", "vision.field", *MEASURE)

CONTENTS = (
    (1, "第１章　計画の基本的事項", "1"),
    (1, "第２章　本町の概況", "4"),
    (1, "第３章　現状と課題", "6"),
    (1, "第４章　基本方針", "9"),
    (1, "第５章　事業計画", "12"),
    (1, "第６章　計画の推進", "18"),
)

TEXT = f"""\
# 第１章　計画の基本的事項
## １　計画策定の背景
　本町は、南海トラフ地震における津波避難対策特別強化地域に指定されている。令和６年８月の臨時情報発表時には、屋外スピーカーの放送が聞き取れないとの声が町に211件寄せられ、情報伝達手段の見直しが急務となった。
## ２　計画の目的
　情報通信技術を活用して災害時の情報伝達と平時の見守りを強化し、町民が安全に安心して暮らせる地域社会を実現することを目的とする。
## ３　計画の位置付け
| 関連計画 | 本計画との関係 |
| 第６次鳴海崎町総合計画 | 基本目標３「災害に強いまち」を実現するための実施計画とする |
| 鳴海崎町地域防災計画 | 情報伝達に関する事項について整合を図る |
| 第９期鳴海崎町高齢者福祉計画 | 見守り活動に係る取組を補完する |
## ４　計画期間
　令和８年度から令和10年度までの３年間とする。
## ５　策定体制
　町長を本部長とする鳴海崎町ＤＸ推進本部において計画案を審議し、各課の主査級職員12名からなる作業部会が素案の作成に当たった。庶務は企画財政課情報統計係が処理した。
　また、県立海洋大学の防災情報学研究室に専門的見地からの助言を依頼した。作業部会員は、総務省の地域情報化アドバイザーによる研修を計３回受講した。
## ６　策定の経過
| 年月 | 会議等 | 内容 |
| 令和７年５月 | ＤＸ推進本部会議（第１回） | 策定方針の決定 |
| 令和７年７月 | 自主防災会連絡協議会（18組織） | 情報伝達に関する意見交換を実施 |
| 令和７年９月 | 民生委員・児童委員（24名） | 見守り活動の実態に関する聞き取りを実施 |
| 令和７年12月 | ＤＸ推進本部会議（第３回） | 計画案を了承し、関係課の役割を確認 |

# 第２章　本町の概況
## １　位置及び地勢
　本町は県の南東端に位置し、東西に細長いリアス式海岸に沿って22の漁業集落が点在している。町域の76％を山地が占める。
## ２　人口
　令和７年10月１日現在の総人口は9,384人、世帯数は4,217世帯、高齢化率は46.2％である。

# 第３章　現状と課題
## １　防災分野
### （１）現状
　防災行政無線の屋外子局は61基であり、難聴地域は18地区に及ぶ。町の登録制メールの登録率は令和６年度末で38％にとどまっている。
### （２）課題
　情報伝達手段が屋外放送に偏っており、荒天時には屋内で内容を聞き取ることができない。
　避難所の開設状況は電話で集約しており、開設から町民への周知まで平均47分を要している。
## ２　高齢者福祉分野
### （１）現状
　独居高齢者は令和７年４月現在で1,126人であり、民生委員による訪問は１人当たり月１回程度である。
### （２）課題
　民生委員の担い手が不足しており、定数27名に対し３名が欠員となっている。
　訪問と訪問の間に生じた異変を把握する手段がない。

# 第４章　基本方針
## １　目指す将来像
| 分野 | 令和10年度末の姿 |
| 防災 | すべての町民が自宅でも外出先でも避難情報を即時に受け取り、津波到達前に高台への避難を完了できる |
| 高齢者福祉 | 独居高齢者の異変に半日以内に気付き、近隣と専門職が連携して支えている |
## ２　施策体系
| 基本目標 | 基本施策 | 具体的な取組 |
| １　災害に強い情報基盤の確立 | １－１　情報伝達手段の多重化 | {ALERT} |
| ^ | １－２　避難所運営の迅速化 | {SHELTER} |
| ^ | １－３　地域防災力の向上 | 自主防災会による戸別訪問訓練（年２回） |
| ２　地域で支える見守りの充実 | ２－１　見守り体制の強化 | {WATCH} |
| ^ | ^ | 見守り協力員の養成講座 |
## ３　重点施策の選定
　本町の全業務から抽出した34の課題について、緊急性及び実現性の観点から採点を行い、上位を占めた防災及び高齢者福祉の２分野を重点分野とした。
## ４　ＩＣＴ以外の取組
　避難行動要支援者の個別避難計画の作成を進め、令和９年度までに対象者全員分を完了する。

# 第５章　事業計画
## １　個票
| 事業名 | {ALERT} | < | < |
| 基本施策 | １－１　情報伝達手段の多重化 | 優先度 | 高 |
| 所管課 | 総務課危機管理室 | 実施主体 | 鳴海崎町 |
| 事業概要 | 屋外放送の内容を、スマートフォンアプリ、戸別受信機1,800台及び固定電話への自動架電により同時に配信する。 | < | < |
| 現場との調整 | 自主防災会18組織と協議し、戸別受信機の配付及び操作説明は各組織が担うことで合意した。 | < | < |
| 運用体制 | 配信操作は危機管理室の当番職員が行い、機器の保守は受託事業者に委託する。 | < | < |
| 既存システムとの関係 | 平成30年度に更新したデジタル防災行政無線の操作卓と連動させる。 | < | < |
| 調達方法 | 公募型プロポーザルとし、仕様書には国の標準的な電文形式への対応を明記する。 | < | < |
| 実証結果 | 令和７年11月に2地区で試験配信を行い、発信から30秒以内に96％の端末へ到達した。 | < | < |
| 代替手段 | 通信回線が途絶した場合は、衛星回線及び広報車により伝達する。 | < | < |
| 年次計画 | 令和８年度 | 令和９年度 | 令和10年度 |
| ^ | 基本設計・実施設計 | 機器整備・戸別受信機の配付 | 本格運用 |
| 概算事業費 | 整備費 31,200千円、維持管理費 年2,640千円 | < | < |
| 財源内訳 | 緊急防災・減災事業債 31,200千円（充当率100％） | < | < |
| 期待される効果 | 難聴地域18地区が解消され、聞き直しの電話対応が年間約120時間削減される。 | < | < |

| 事業名 | {SHELTER} | < | < |
| 基本施策 | １－２　避難所運営の迅速化 | 優先度 | 高 |
| 所管課 | 総務課危機管理室・住民課 | 実施主体 | 鳴海崎町 |
| 事業概要 | 避難所14か所に受付用タブレットを配備し、開設状況及び混雑状況を町の地図サイトに自動で掲載する。 | < | < |
| 対応する課題 | 電話による集約に時間を要していること | < | < |
| 業務の見直し | 紙の避難者名簿の作成及び本部への定時の電話報告を廃止する。 | < | < |
| 個人情報の取扱い | 避難者の氏名は庁内の閉域網でのみ扱い、公開画面には人数だけを表示する。 | < | < |
| 先行事例 | 県内の渚沢市では、同種の仕組みの導入により周知時間が３分の１に短縮された。 | < | < |
| モデル地区 | 令和８年度は、職員と住民の連携実績がある入江地区の避難所３か所で先行実施する。 | < | < |
| 年次計画 | 令和８年度 | 令和９年度 | 令和10年度 |
| ^ | 入江地区での先行実施 | 全避難所への拡大 | 総合防災訓練での検証 |
| 概算事業費 | 整備費 8,400千円、維持管理費 年1,080千円 | < | < |
| 財源内訳 | 国庫補助金 4,200千円、一般財源 4,200千円 | < | < |

| 事業名 | {WATCH} | < | < |
| 基本施策 | ２－１　見守り体制の強化 | 優先度 | 中 |
| 所管課 | 健康福祉課高齢者支援係 | 実施主体 | 鳴海崎町社会福祉協議会（町から委託） |
| 事業概要 | 独居高齢者180世帯の居室に人感センサーを設置し、12時間反応がない場合に協力員へ通知する。 | < | < |
| 関係機関 | 町地域包括支援センター、郵便局、新聞販売店 | < | < |
| 人員体制 | 高齢者支援係の保健師１名及び社会福祉協議会の専任相談員２名 | < | < |
| データの活用 | 蓄積した生活リズムの記録を、介護予防教室の対象者の把握に利用する。 | < | < |
| 年次計画 | 令和８年度 | 令和９年度 | 令和10年度 |
| ^ | 対象世帯の調査・同意取得 | 120世帯に設置 | 60世帯に追加設置 |
| 概算事業費 | 整備費 5,600千円、維持管理費 年3,000千円 | < | < |
| 財源内訳 | 国庫補助金 2,800千円、一般財源 2,800千円。補助が採択されない場合は、設置世帯数を半減して実施する。 | < | < |

## ２　事業費の総括
（単位：千円）
| 区分 | 令和８年度 | 令和９年度 | 令和10年度 | 合計 |
| 総事業費 | 12,400 | 33,880 | 6,720 | 53,000 |
| 地方債 | 4,000 | 27,200 | 0 | 31,200 |
| 国庫支出金 | 4,200 | 2,800 | 0 | 7,000 |
| 一般財源 | 4,200 | 3,880 | 6,720 | 14,800 |
　計画期間終了後の維持管理費は年間6,720千円を見込み、財政計画に反映済みである。
　各事業の実施に当たっては、毎年度の予算編成過程において改めて精査する。

# 第６章　計画の推進
## １　成果指標
| 指標名 | 現状値（R6） | 中間値（R8） | 目標値（R10） | 算出方法 | 担当課 |
| {K1} | 38％ | 55％ | 80％ | 登録世帯数÷住民基本台帳世帯数 | 総務課 |
| {K2} | 47分 | 25分 | 10分 | 避難所開設記録と掲載時刻の差 | 総務課 |
| {K3} | 31時間 | 24時間 | ６時間 | 通報記録及び相談員の報告 | 健康福祉課 |
## ２　目標値設定の考え方
　受信登録率の目標値は、戸別受信機の配付世帯とアプリの利用意向（住民意識調査で61％）を基に算定した。
## ３　進捗管理
　ＤＸ推進本部が毎年６月及び12月に進捗状況を点検する。
　自主防災会、民生委員及び学識経験者で構成する計画評価委員会が年１回評価を行い、必要に応じて事業内容を見直す。
　評価結果は町公式ウェブサイト及び広報なるみざきにより公表する。
"""


def build() -> bytes:
    document = blank()
    header_and_footer(document, "鳴海崎町　企画財政課作成", "－")
    document.add_paragraph(TITLE)
    document.add_paragraph("令和８年３月")
    contents_list(document, CONTENTS)
    write(document, TEXT)
    return document_bytes(document)


STANDS = (
    Stands("written", "令和８年３月"),
    Stands(
        "formulation.background", "屋外スピーカーの放送が聞き取れないとの声が町に211件寄せられ", also=(*WHY, *TROUBLE)
    ),
    Stands("formulation.purpose", "町民が安全に安心して暮らせる地域社会を実現する", also=(*WHY, *PICTURE)),
    Stands("formulation.parent_plans.name", "第６次鳴海崎町総合計画", also=ABOVE),
    Stands(
        "formulation.parent_plans.relation",
        "情報伝達に関する事項について整合を図る",
        also=ABOVE,
    ),
    Stands("period", "令和８年度から令和10年度までの３年間"),
    Stands("formulation.structure", "町長を本部長とする鳴海崎町ＤＸ推進本部において計画案を審議し", also=BODY),
    Stands("formulation.drafting_body", "庶務は企画財政課情報統計係が処理した", also=BODY),
    Stands("formulation.advisers", "県立海洋大学の防災情報学研究室に専門的見地からの助言を依頼", also=SKILL),
    Stands("formulation.people", "地域情報化アドバイザーによる研修を計３回受講した", also=SKILL),
    Stands("formulation.process.what", "情報伝達に関する意見交換を実施", also=HEARD),
    Stands("formulation.process.who", "民生委員・児童委員（24名）", also=HEARD),
    Stands("formulation.process.what", "計画案を了承し、関係課の役割を確認", also=AGREED),
    Stands("characteristics", "リアス式海岸に沿って22の漁業集落が点在している", also=LAND),
    Stands("municipality.population", "9,384人", also=SIZE),
    Stands("municipality.ageing_rate", "46.2％", also=SIZE),
    Stands("vision.current.content", "難聴地域は18地区に及ぶ", of="防災", also=TROUBLE),
    Stands("vision.current.content", "独居高齢者は令和７年４月現在で1,126人", of="高齢者福祉", also=(*TROUBLE, *SIZE)),
    Stands("issues.causes", "情報伝達手段が屋外放送に偏っており", of="防災", also=TROUBLE),
    Stands("issues.problem", "開設から町民への周知まで平均47分を要している", of="防災", also=TROUBLE),
    Stands("issues.causes", "民生委員の担い手が不足しており", of="高齢者福祉", also=TROUBLE),
    Stands("issues.causes", "訪問と訪問の間に生じた異変を把握する手段がない", of="高齢者福祉", also=TROUBLE),
    Stands("vision.picture", "津波到達前に高台への避難を完了できる", of="防災", also=PICTURE),
    Stands("vision.picture", "独居高齢者の異変に半日以内に気付き", of="高齢者福祉", also=PICTURE),
    Stands("measures.name", "災害に強い情報基盤の確立", also=AIM),
    Stands("measures.name", "地域防災力の向上", also=MEASURE),
    Stands("measures.non_ict", "自主防災会による戸別訪問訓練（年２回）", also=PLAIN),
    Stands("measures.non_ict", "見守り協力員の養成講座", also=PLAIN),
    Stands("formulation.field_selection", "上位を占めた防災及び高齢者福祉の２分野を重点分野とした", also=CHOSEN),
    Stands("measures.non_ict", "避難行動要支援者の個別避難計画の作成を進め", also=PLAIN),
    Stands("projects.owner", "総務課危機管理室", of=ALERT, also=STAFF),
    Stands("projects.content", "戸別受信機1,800台及び固定電話への自動架電により同時に配信する", of=ALERT, also=DOING),
    Stands("projects.frontline", "戸別受信機の配付及び操作説明は各組織が担うことで合意した", of=ALERT, also=FIELD),
    Stands("projects.operation", "配信操作は危機管理室の当番職員が行い", of=ALERT, also=STAFF),
    Stands(
        "projects.existing_systems", "平成30年度に更新したデジタル防災行政無線の操作卓と連動させる", of=ALERT, also=OLD
    ),
    Stands("projects.procurement", "仕様書には国の標準的な電文形式への対応を明記する", of=ALERT, also=BUYING),
    Stands("projects.feasibility", "発信から30秒以内に96％の端末へ到達した", of=ALERT, also=TRIED),
    Stands("projects.fallback", "衛星回線及び広報車により伝達する", of=ALERT, also=RESCUE),
    Stands(
        "projects.schedule",
        "機器整備・戸別受信機の配付",
        of=ALERT,
        means="令和９年度 機器整備・戸別受信機の配付",
        also=(*WHEN, *DOING),
    ),
    Stands("projects.cost.initial", "整備費 31,200千円", of=ALERT, also=PRICE),
    Stands("projects.funding", "緊急防災・減災事業債 31,200千円（充当率100％）", of=ALERT, also=PURSE),
    Stands("projects.effect", "聞き直しの電話対応が年間約120時間削減される", of=ALERT, also=GAIN),
    Stands("projects.content", "避難所14か所に受付用タブレットを配備し", of=SHELTER, also=DOING),
    Stands("projects.answers", "電話による集約に時間を要していること", of=SHELTER, also=ANSWER),
    Stands("projects.burden", "紙の避難者名簿の作成及び本部への定時の電話報告を廃止する", of=SHELTER, also=LESS),
    Stands("projects.security", "避難者の氏名は庁内の閉域網でのみ扱い", of=SHELTER, also=SAFE),
    Stands("projects.precedents", "県内の渚沢市では", of=SHELTER, also=ELSEWHERE),
    Stands("projects.pilot", "入江地区の避難所３か所で先行実施する", of=SHELTER, also=PLACE),
    Stands("projects.cost.running", "維持管理費 年1,080千円", of=SHELTER, also=PRICE),
    Stands("projects.owner", "鳴海崎町社会福祉協議会（町から委託）", of=WATCH, also=(*STAFF, *ALLY)),
    Stands("projects.partners", "町地域包括支援センター、郵便局、新聞販売店", of=WATCH, also=ALLY),
    Stands("projects.people", "社会福祉協議会の専任相談員２名", of=WATCH, also=STAFF),
    Stands(
        "projects.data_use",
        "蓄積した生活リズムの記録を、介護予防教室の対象者の把握に利用する",
        of=WATCH,
        also=("projects.content", "projects.notes", "projects.effect"),
    ),
    Stands("projects.fallback", "設置世帯数を半減して実施する", of=WATCH, also=(*RESCUE, *PURSE)),
    Stands("projects.measure", "２－１　見守り体制の強化", of=WATCH, also=MEASURE),
    Stands("finance.cost", "33,880", means="令和９年度 33,880千円", also=WHOLE),
    Stands("finance.funding", "14,800", means="一般財源 合計 14,800千円", also=WHOLE),
    Stands("finance.running", "計画期間終了後の維持管理費は年間6,720千円を見込み", also=WHOLE),
    Stands("formulation.budget_relation", "毎年度の予算編成過程において改めて精査する", also=WHOLE),
    Stands("evaluation.indicators.baseline", "38％", of=K1, means="38％（R6）", also=START),
    Stands("evaluation.indicators.target", "80％", of=K1, means="80％（R10）", also=GOAL),
    Stands("evaluation.indicators.notes", "25分", of=K2, means="中間値（R8）25分", also=GOAL),
    Stands("evaluation.indicators.target", "６時間", of=K3, means="６時間（R10）", also=GOAL),
    Stands("evaluation.indicators.method", "登録世帯数÷住民基本台帳世帯数", of=K1, also=BASIS),
    Stands("evaluation.indicators.owner", "健康福祉課", of=K3, also=BASIS),
    Stands("evaluation.indicator_basis", "アプリの利用意向（住民意識調査で61％）を基に算定した", also=BASIS),
    Stands("evaluation.pdca.when", "毎年６月及び12月に進捗状況を点検する", also=REVIEW),
    Stands("evaluation.pdca.body", "計画評価委員会が年１回評価を行い", also=REVIEW),
    Stands("evaluation.pdca.publication", "町公式ウェブサイト及び広報なるみざきにより公表する", also=(*OPEN, *REVIEW)),
)

SAMPLES = (
    Sample(
        "k01_plan_in_chapters.docx",
        "plan in chapters in Word: a joined table of goals, measures and efforts, a form for each project, indicators",
        build,
        Expected(
            title=TITLE,
            stands=STANDS,
            never=("鳴海崎町　企画財政課作成",),
            names={"projects": (ALERT, SHELTER, WATCH), "evaluation.indicators": (K1, K2, K3)},
            doubt="The training and the course in the table of the system are measures without ICT; a reviewer might "
            "list them as projects. The middle value may be a note or a target.",
        ),
    ),
)
