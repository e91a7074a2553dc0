"""A strategy as cities file it: basic goals, measures, main efforts, a box of KPI after each goal, the promotion last."""

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
from tests.documents.office.word import blank, document_bytes, header_and_footer, write

TITLE = "久万川市デジタル活用総合戦略（素案）"
FARM, RIDE, CLINIC = "営農データ共有事業", "予約型乗合交通事業", "遠隔診療支援事業"
K1, K2, K3, K4 = (
    "新規就農者数（５年間の累計）",
    "いちごの10アール当たり収量",
    "公共交通の年間利用者数",
    "通院に要する往復時間",
)

TEXT = f"""\
# {TITLE}
令和７年12月　久万川市

# 第１章　戦略の基本的事項
## １　策定の趣旨
本市では、合併後の20年間で人口が１万１千人余り減少し、農業の担い手不足、路線バスの撤退、診療所の閉院が同時に進んでいる。これらは個別の対策では追い付かず、分野を越えて技術と人材を共有する必要がある。
本戦略は、市民が住み慣れた地域で働き、移動し、医療を受けられる基盤を保つことを目的とする。
## ２　位置付け
「第２次久万川市総合計画」を上位計画とし、国の地方創生に関する基本構想及び県の総合戦略を勘案して定める。また、「久万川市地域公共交通計画」及び「久万川市農業振興ビジョン」と整合を図る。
## ３　対象期間
令和８年度から令和12年度までの５年間とする。
## ４　策定の経過
総合政策課が事務局となり、産業界・教育機関・金融機関・労働団体・報道機関で構成する有識者会議（委員15名）を４回開催した。令和７年６月から８月にかけて市民2,000人を対象とする意識調査（回収率51.3％）と、地区別座談会を12会場で実施した。11月の政策調整会議において全部局長が素案に合意した。

# 第２章　本市の現状
## １　人口と地域の特性
令和７年９月末の人口は34,672人、高齢化率は40.3％、面積は498.2㎢である。南部の平野ではいちごを中心とする施設園芸が盛んである一方、北部は急峻な山地で、集落は標高差の大きい谷沿いに散在している。
## ２　分野ごとの問題と背景
| 分野 | 現れている問題 | 背景にある課題 |
| 農業 | いちご農家は10年間で214戸から131戸に減少 | 栽培の勘所が個人の経験にとどまり、新規就農者が収量を上げるまで平均５年かかる |
| 交通 | 北部の路線バスが１日３往復となり、年間利用者は4.1万人まで落ち込んだ | 定時定路線では需要の薄い地区を回りきれず、運転手も平均61歳である |
| 医療 | 北部の患者は通院に往復平均142分を要している | 専門医が市立病院にしかおらず、検査結果を聞くだけの受診が多い |
## ３　重点分野の選定
意識調査の不満度と、有識者会議の評点（緊急性、波及効果、実施主体の有無）を掛け合わせ、16分野から３分野を重点とした。観光と空き家は既存計画の中で継続する。

# 第３章　基本目標と施策
## 基本目標１　技術を受け継ぎ、稼げる農業をつくる
### 目指す姿
令和12年度、就農２年目の若者が、先輩農家の温度管理を手元で参照しながら、地域平均並みの収量を上げている。
### 具体的な施策　施設園芸の技術継承
熟練農家の栽培記録を地域の共有財産とし、研修と組み合わせて新規就農者の早期の経営安定を図る。
### 主な取組　{FARM}
・取組内容　ハウス45棟に温度・湿度・炭酸ガスの計測器を置き、栽培記録と併せて部会員が閲覧できる仕組みを整える。
・担当　農林振興課
・連携機関　ＪＡくまがわいちご部会、県農業技術センター、久万川農業高校
・管理運営　計測器の校正と会員の登録はＪＡ営農指導課が行い、市は負担金を支出する。
・生産者との協議　部会の役員会で５回協議し、公開する項目と期間を取り決めた。
・データの利用　収量と環境の関係を県農業技術センターが毎年分析し、栽培暦の改訂に反映する。
・先進地　桑原市では導入３年で新規就農者の収量が1.4倍となった。本市は品種が異なるため、基準値を独自に設定する。
・事業費　整備費14,500千円、維持費年2,300千円
・財源　強い農業づくり総合支援交付金を活用し、裏負担には過疎対策事業債を充てる。
・実施時期　令和８年度に15棟、令和９年度に30棟
| 重要業績評価指標（ＫＰＩ） | 基準値（令和６年度） | 目標値（令和12年度） | 出典 |
| {K1} | 11人 | 30人 | 農業委員会の認定記録 |
| {K2} | 4.2トン | 5.0トン | いちご部会の出荷実績 |

## 基本目標２　どこに住んでも移動できる地域をつくる
### 目指す姿
北部に住む高齢者が、前日までの予約で買物や通院に出掛け、帰りの時刻を気にせず用事を済ませている。
### 具体的な施策　地域公共交通の再編
路線バスと乗合交通の役割を分け、幹線の便数を守りながら支線を予約制に切り替える。
### 主な取組　{RIDE}
・取組内容　ワゴン車６台を配置し、電話とアプリで受けた予約から最適な経路を自動で組む。
・担当　都市交通課
・連携機関　久万川タクシー協会、社会福祉協議会
・管理運営　配車センターは市内タクシー会社２社が共同で運営し、市は運行協定に基づき監督する。
・実証運行　令和７年10月から２か月間、三ツ谷地区で延べ862人を運び、予約から乗車までの待ち時間は平均18分であった。
・見直しの基準　１便当たり乗車が1.5人を２期続けて下回った地区は、曜日運行に改める。
・現行システム　バスロケーションシステム（令和３年度導入）の位置情報を共用する。
・事業者の選定　オープンな予約データ形式への対応を要件とし、企画提案方式で選ぶ。
・事業費　整備費22,000千円、運行経費年31,800千円
・財源　地域公共交通確保維持改善事業費補助金及び過疎対策事業債
・実施時期　令和９年４月に北部３地区、令和10年10月に市内全域の支線
### 主な取組　{CLINIC}
・取組内容　市立病院と北部の出張診療所４か所を映像で結び、看護師の立会いの下で専門医の診察を受けられるようにする。
・担当　市立病院事務局
・管理運営　機器の点検は病院の臨床工学技士、診療所側の準備は訪問看護師が担う。
・職員負担への配慮　紹介状のファクス送信と郵送を廃止し、医師の出張診療を月８回から月３回に減らす。
・情報の保護　医療情報の安全管理ガイドラインに沿った専用回線とし、診察映像は保存しない。
・事業費　整備費9,800千円、維持費年1,650千円
・財源　へき地医療の県補助（３分の２）。病院事業会計から残額を支出
・効果　患者１人当たり年間の通院費が約３万８千円減る見込み
・実施時期　令和８年９月に２診療所、令和９年度に４診療所
### 技術に頼らない取組
停留所から家までの荷物運びを手伝う住民グループを地区ごとに育て、市は保険料を負担する。
| 重要業績評価指標（ＫＰＩ） | 基準値（令和６年度） | 目標値（令和12年度） | 出典 |
| {K3} | 41,300人 | 58,000人 | 交通事業者の乗降記録 |
| {K4} | 142分 | 70分 | 市立病院の患者調査（毎年11月） |

# 第４章　財政計画
| 年度 | 事業費（千円） | うち国・県 | うち市債 | うち一般財源 |
| 令和８年度 | 17,600 | 8,200 | 5,400 | 4,000 |
| 令和９年度 | 58,900 | 24,300 | 16,100 | 18,500 |
| 令和10～12年度（年平均） | 36,400 | 11,600 | 6,800 | 18,000 |
期間終了後も年35,750千円の経常経費を要する。路線バスの補填縮小分（年約１億２千万円のうち2,900万円）を振り替え、不足分は一般財源で措置する。
本戦略に掲げた事業の実施は、各年度の予算の範囲内で判断する。

# 第５章　推進体制と効果検証
## １　推進体制
市長を本部長、副市長及び教育長を副本部長とする地方創生推進本部が全体を統括する。各取組の担当課長は四半期に１回、進捗管理表を総合政策課に提出する。デジタル人材については、民間企業から任期付職員２名を採用し、若手職員24名に年間40時間の研修を行う。
## ２　効果検証
毎年７月に有識者会議がＫＰＩの達成度と事業の妥当性を検証し、推進本部が翌年度の予算編成方針に反映させる。検証結果は９月に市議会へ報告するとともに、市ホームページで公開する。令和10年度には中間見直しを行う。
## ３　今後の進め方
令和８年１月にパブリックコメントを実施し、３月に推進本部で決定する。
"""


def build() -> bytes:
    document = blank("ＭＳ ゴシック", 10)
    header_and_footer(document, "久万川市　総合政策課", "－ ")
    write(document, TEXT)
    return document_bytes(document)


STANDS = (
    Stands("formulation.background", "路線バスの撤退、診療所の閉院が同時に進んでいる", also=(*WHY, *TROUBLE)),
    Stands("formulation.purpose", "住み慣れた地域で働き、移動し、医療を受けられる基盤を保つ", also=(*WHY, *PICTURE)),
    Stands("formulation.parent_plans.name", "第２次久万川市総合計画", also=ABOVE),
    Stands("period", "令和８年度から令和12年度までの５年間"),
    Stands("formulation.process.what", "地区別座談会を12会場で実施した", also=HEARD),
    Stands("formulation.agreement", "全部局長が素案に合意した", also=AGREED),
    Stands("municipality.population", "34,672人", also=SIZE),
    Stands("characteristics", "いちごを中心とする施設園芸が盛んである", also=LAND),
    Stands("issues.problem", "いちご農家は10年間で214戸から131戸に減少", of="農業", also=TROUBLE),
    Stands("issues.causes", "栽培の勘所が個人の経験にとどまり", of="農業", also=TROUBLE),
    Stands("issues.causes", "検査結果を聞くだけの受診が多い", of="医療", also=TROUBLE),
    Stands("formulation.field_selection", "16分野から３分野を重点とした", also=CHOSEN),
    Stands("vision.picture", "就農２年目の若者が、先輩農家の温度管理を手元で参照しながら", also=PICTURE),
    Stands("vision.picture", "前日までの予約で買物や通院に出掛け", also=PICTURE),
    Stands(
        "measures.content", "幹線の便数を守りながら支線を予約制に切り替える", also=("measures.notes", "measures.name")
    ),
    Stands("projects.content", "栽培記録と併せて部会員が閲覧できる仕組みを整える", of=FARM, also=DOING),
    Stands("projects.partners", "県農業技術センター、久万川農業高校", of=FARM, also=ALLY),
    Stands("projects.operation", "計測器の校正と会員の登録はＪＡ営農指導課が行い", of=FARM, also=STAFF),
    Stands("projects.frontline", "公開する項目と期間を取り決めた", of=FARM, also=FIELD),
    Stands("projects.data_use", "栽培暦の改訂に反映する", of=FARM, also=DATA),
    Stands("projects.precedents", "桑原市では導入３年で新規就農者の収量が1.4倍となった", of=FARM, also=ELSEWHERE),
    Stands("projects.funding", "裏負担には過疎対策事業債を充てる", of=FARM, also=PURSE),
    Stands("projects.feasibility", "予約から乗車までの待ち時間は平均18分であった", of=RIDE, also=TRIED),
    Stands("projects.fallback", "２期続けて下回った地区は、曜日運行に改める", of=RIDE, also=RESCUE),
    Stands("projects.existing_systems", "バスロケーションシステム（令和３年度導入）", of=RIDE, also=OLD),
    Stands("projects.procurement", "企画提案方式で選ぶ", of=RIDE, also=BUYING),
    Stands("projects.schedule", "令和９年４月に北部３地区", of=RIDE, also=WHEN),
    Stands("projects.cost.initial", "整備費9,800千円", of=CLINIC, also=PRICE),
    Stands("projects.burden", "医師の出張診療を月８回から月３回に減らす", of=CLINIC, also=LESS),
    Stands("projects.security", "診察映像は保存しない", of=CLINIC, also=SAFE),
    Stands("projects.effect", "通院費が約３万８千円減る見込み", of=CLINIC, also=GAIN),
    Stands("measures.non_ict", "荷物運びを手伝う住民グループを地区ごとに育て", also=PLAIN),
    Stands("finance.cost", "58,900", means="令和９年度 58,900千円", also=WHOLE),
    Stands("finance.running", "期間終了後も年35,750千円の経常経費を要する", also=WHOLE),
    Stands("formulation.budget_relation", "各年度の予算の範囲内で判断する", also=WHOLE),
    Stands("evaluation.indicators.baseline", "4.2トン", of=K2, also=START),
    Stands("evaluation.indicators.target", "58,000人", of=K3, means="58,000人（令和12年度）", also=GOAL),
    Stands("evaluation.indicators.method", "市立病院の患者調査（毎年11月）", of=K4, also=BASIS),
    Stands("formulation.structure", "副市長及び教育長を副本部長とする地方創生推進本部", also=BODY),
    Stands("formulation.people", "若手職員24名に年間40時間の研修を行う", also=SKILL),
    Stands("evaluation.pdca.body", "有識者会議がＫＰＩの達成度と事業の妥当性を検証し", also=REVIEW),
    Stands("evaluation.pdca.publication", "市ホームページで公開する", also=(*OPEN, *REVIEW)),
    Stands("formulation.next_steps", "令和８年１月にパブリックコメントを実施し", also=(*NEXT, "evaluation.pdca.notes")),
)

SAMPLES = (
    Sample(
        "w04_goals_and_boxes.docx",
        "strategy in Word: basic goals, measures, main efforts with dotted labels, a table of KPI after each goal",
        build,
        Expected(
            title=TITLE,
            stands=STANDS,
            never=("久万川市　総合政策課",),
            names={"projects": (FARM, RIDE, CLINIC), "evaluation.indicators": (K1, K2, K3, K4)},
            doubt="The basic goals may be read as visions. The efforts without technology are a measure; a reviewer "
            "might list them as a project.",
        ),
    ),
)
