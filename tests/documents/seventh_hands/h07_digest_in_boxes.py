"""A digest of two pages in Word: boxes side by side as tables, keyword phrases, columns from the picture to the goals."""

from tests.documents.fifth_hands.also import (
    ABOVE,
    ALLY,
    BASIS,
    BODY,
    BUDGET,
    BUYING,
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
    TROUBLE,
    WHEN,
    WHOLE,
    WHY,
)
from tests.documents.office.expecting import Expected, Sample, Stands
from tests.documents.office.word import blank, document_bytes, header_and_footer, write

TITLE = "阿古谷市 見守りと買い物の足 スマート計画"
WATCH, STORE, CLINIC = "さりげない見守り電球", "呼べる移動販売車", "通院相乗りの取りまとめ"
K1, K2, K3 = "異変に気付くまでの時間", "週１回以上買い物ができる高齢者", "通院の交通費の負担"

TEXT = f"""\
{TITLE}
【概要版】令和８年２月
| なぜ | どんなまち | いつまで |
| 独り住まいの高齢者が10年で1.7倍に<br>スーパー２店の撤退で買い物に困る人2,600人<br>だれもが住み慣れた坂の町で暮らし続けるために | 人口 38,940人・高齢化率 41.3％<br>坂道と階段が多く、車の入れない家が1,180戸<br>診療所９、病院１ | 令和８年度から令和12年度<br>上の計画：第９期阿古谷市高齢者福祉計画、阿古谷市総合戦略 |

描くまち → 壁 → 打つ手 → 物差し
| 描くまち（令和12年度） | 壁 | 打つ手 | 物差し |
| 独り住まいの人の変化に、家族と民生委員がその日のうちに気付いている | 見回りは月１回、民生委員の欠員が17地区<br>原因：訪ねるほかに暮らしの変化を知る道具がない | 電球の点灯で暮らしの調子を知る<br>あわせて、隣近所で朝の旗出しを行う（機器なし） | {K1}　52時間（R6）→ 12時間（R12） |
| 坂の上に住む人も、生鮮品を週に２度手に取って選んでいる | 売りに来る車の道順が固定、売れ残りが３割<br>原因：だれがいつ欲しいかが店に届かない | 声を集めて道順と品を変える | {K2}　44％（R6）→ 75％（R11） |
| 通院の日に、近所の人と車に乗り合わせて笑顔で出かけている | 通院のタクシー代が月平均9,400円<br>原因：同じ日に同じ病院へ行く人が互いに分からない | 予約の日時が近い人を引き合わせる | {K3}　月9,400円（R6）→ 月5,000円（R12） |

事業の顔ぶれ
| 事業 | 中身 | 受け持ち | 仲間 | 元手／毎年 | 線表 |
| {WATCH} | 独り住まい800戸の廊下の電球を通信付きに替え、丸一日点かなければ知らせる | 長寿福祉課見守り係（２名） | 電器商組合、民生委員協議会 | 2,300万円／310万円 | R8 200戸 → R10 800戸 |
| {STORE} | 移動販売車６台に注文と位置の端末を積み、声の多い坂へ回す | 商工課 | 地元の八百屋３軒、農協 | 1,150万円／190万円 | R9.6 運行開始 |
| {CLINIC} | 予約を診療所から受け取り、乗り合わせる組を自動で作る | 健康保険課 | 市医師会、タクシー協会 | 980万円／220万円 | R10.4 全市 |

確かめたこと・備え
| 下試し | R7.10 中谷地区で30戸、気付きまで平均９時間 |
| 声 | 民生委員：「訪ねる家を選べる」（意見交換３回）／運転手：燃料代の上乗せを求める声あり、市が半額を持つ |
| 減らす仕事 | 月１回の全戸訪問、電話での注文の書き写し |
| 守る情報 | 点灯の有無のみ、映像も音声も取らない |
| 動かないとき | 通信が途切れた家へは見守り係が電話 |
| 先に行う地区 | 中谷・段の上 |
| 学んだ先 | 県内の三見町（電球200戸、空振り２割。本市は判定を丸一日に延ばす） |
| 貯めた点灯の記録 | 保健師の訪問の順番を決めるのに使う |
| 選び方 | 通信会社を指定しない、公募で比較 |

懐具合（万円）
| 年度 | R8 | R9 | R10 | R11 | R12 |
| 全体の額 | 1,600 | 2,450 | 1,900 | 720 | 720 |
| 国県 | 600 | 800 | 500 | 0 | 0 |
| 市 | 1,000 | 1,650 | 1,400 | 720 | 720 |
財布の紐：令和13年度から毎年720万円、介護予防の事業費で手当て。補助が半分なら、見守りの戸数を400戸に。

| 動かす人 | 振り返り |
| 頭：副市長<br>輪：長寿福祉課、商工課、健康保険課、情報統計課の横断チーム<br>助言：地域福祉の実務家２人、市大の看護学科<br>腕：職員８人が介護と情報の掛け持ち講座へ | 顔：横断チーム＋民生委員＋利用者３人<br>時：４月・10月<br>公に：市の公式サイトと福祉だより<br>届かない物差しは翌年度に打つ手を替える |
話し合い：R7.5 独り住まいの高齢者64人の茶話会、R7.8 商店主との夜の会、R7.11 地区別の井戸端会議11回
これから：R8.2 素案の意見募集、R8.3 庁議で決定、６月補正で最初の年の額を計上（額は毎年の査定で改まる）
"""


def build() -> bytes:
    document = blank("游ゴシック", 9)
    header_and_footer(document, "配布用・概要", "阿古谷市 ")
    write(document, TEXT)
    return document_bytes(document)


STANDS = (
    Stands("formulation.background", "スーパー２店の撤退で買い物に困る人2,600人", also=(*WHY, *TROUBLE)),
    Stands("formulation.purpose", "だれもが住み慣れた坂の町で暮らし続けるために", also=(*WHY, *PICTURE)),
    Stands("municipality.population", "人口 38,940人", also=(*SIZE, "municipality.ageing_rate")),
    Stands("municipality.ageing_rate", "高齢化率 41.3％", also=(*SIZE, "municipality.population")),
    Stands("characteristics", "車の入れない家が1,180戸", also=LAND),
    Stands("period", "令和８年度から令和12年度"),
    Stands("formulation.parent_plans.name", "第９期阿古谷市高齢者福祉計画、阿古谷市総合戦略", also=ABOVE),
    Stands("vision.picture", "家族と民生委員がその日のうちに気付いている", also=PICTURE),
    Stands("vision.picture", "生鮮品を週に２度手に取って選んでいる", also=PICTURE),
    Stands("vision.picture", "近所の人と車に乗り合わせて笑顔で出かけている", also=PICTURE),
    Stands("issues.problem", "見回りは月１回、民生委員の欠員が17地区", also=TROUBLE),
    Stands("issues.causes", "訪ねるほかに暮らしの変化を知る道具がない", also=TROUBLE),
    Stands("issues.problem", "通院のタクシー代が月平均9,400円", also=TROUBLE),
    Stands("issues.causes", "だれがいつ欲しいかが店に届かない", also=TROUBLE),
    Stands("measures.content", "電球の点灯で暮らしの調子を知る", also=("measures.name", "measures.notes")),
    Stands("measures.content", "予約の日時が近い人を引き合わせる", also=("measures.name", "measures.notes")),
    Stands("measures.non_ict", "隣近所で朝の旗出しを行う（機器なし）", also=PLAIN),
    Stands("evaluation.indicators.baseline", "52時間（R6）", of=K1, means="52時間（令和６年度）", also=(*START, *GOAL)),
    Stands("evaluation.indicators.target", "75％（R11）", of=K2, means="75％（令和11年度）", also=GOAL),
    Stands("evaluation.indicators.target", "月5,000円（R12）", of=K3, means="月5,000円（令和12年度）", also=GOAL),
    Stands("projects.content", "丸一日点かなければ知らせる", of=WATCH, also=DOING),
    Stands("projects.owner", "長寿福祉課見守り係（２名）", of=WATCH, also=STAFF),
    Stands("projects.partners", "電器商組合、民生委員協議会", of=WATCH, also=ALLY),
    Stands("projects.cost.initial", "2,300万円", of=WATCH, also=PRICE),
    Stands("projects.schedule", "R8 200戸 → R10 800戸", of=WATCH, also=WHEN),
    Stands("projects.content", "移動販売車６台に注文と位置の端末を積み", of=STORE, also=DOING),
    Stands("projects.partners", "地元の八百屋３軒、農協", of=STORE, also=ALLY),
    Stands("projects.cost.running", "190万円", of=STORE, also=PRICE),
    Stands("projects.content", "乗り合わせる組を自動で作る", of=CLINIC, also=DOING),
    Stands("projects.owner", "健康保険課", of=CLINIC, also=STAFF),
    Stands("projects.schedule", "R10.4 全市", of=CLINIC, also=WHEN),
    Stands("projects.feasibility", "中谷地区で30戸、気付きまで平均９時間", also=(*PLACE, "projects.schedule")),
    Stands("projects.frontline", "訪ねる家を選べる", also=(*FIELD, *HEARD)),
    Stands("projects.burden", "電話での注文の書き写し", also=LESS),
    Stands("projects.security", "映像も音声も取らない", also=SAFE),
    Stands("projects.fallback", "通信が途切れた家へは見守り係が電話", also=RESCUE),
    Stands("projects.pilot", "中谷・段の上", also=PLACE),
    Stands("projects.precedents", "県内の三見町（電球200戸、空振り２割", also=ELSEWHERE),
    Stands("projects.data_use", "保健師の訪問の順番を決めるのに使う", also=(*DATA, *GAIN)),
    Stands("projects.procurement", "通信会社を指定しない、公募で比較", also=BUYING),
    Stands("finance.cost", "2,450", means="令和９年度 2,450万円", also=WHOLE),
    Stands("finance.running", "令和13年度から毎年720万円", also=WHOLE),
    Stands("finance.funding", "補助が半分なら、見守りの戸数を400戸に", also=(*WHOLE, *PURSE, *RESCUE)),
    Stands("formulation.leader", "頭：副市長", also=BODY),
    Stands("formulation.structure", "長寿福祉課、商工課、健康保険課、情報統計課の横断チーム", also=BODY),
    Stands("formulation.advisers", "地域福祉の実務家２人、市大の看護学科", also=SKILL),
    Stands("formulation.people", "職員８人が介護と情報の掛け持ち講座へ", also=SKILL),
    Stands("evaluation.pdca.body", "横断チーム＋民生委員＋利用者３人", also=REVIEW),
    Stands("evaluation.pdca.when", "４月・10月", also=REVIEW),
    Stands("evaluation.pdca.publication", "市の公式サイトと福祉だより", also=(*OPEN, *REVIEW)),
    Stands("evaluation.pdca.notes", "届かない物差しは翌年度に打つ手を替える", also=(*REVIEW, *BASIS)),
    Stands("formulation.process.what", "R7.11 地区別の井戸端会議11回", also=HEARD),
    Stands("formulation.next_steps", "６月補正で最初の年の額を計上", also=(*NEXT, *BUDGET)),
)

SAMPLES = (
    Sample(
        "h07_digest_in_boxes.docx",
        "digest of two pages in Word: boxes side by side, keyword phrases, columns from the picture to the goals",
        build,
        Expected(
            title=TITLE,
            stands=STANDS,
            never=("配布用・概要",),
            names={"projects": (WATCH, STORE, CLINIC), "evaluation.indicators": (K1, K2, K3)},
            doubt="The box 確かめたこと・備え tells of all projects at once; a reviewer may leave it with one of them or in the notes. "
            "Indicators stand with their values in one cell. 元手／毎年 parts two costs by a stroke.",
        ),
    ),
)
