"""A digest of two pages in Word: a table of picture, issue, measure and indicator, projects, and years with arrows."""

from tests.documents.fifth_hands.also import (
    ABOVE,
    AGREED,
    ALLY,
    BASIS,
    BODY,
    BUDGET,
    CHOSEN,
    DOING,
    FIELD,
    GOAL,
    HEARD,
    LAND,
    LESS,
    NEXT,
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
from tests.documents.office.word import blank, bold, document_bytes, header_and_footer, write

TITLE = "湊山町ＩＣＴ利活用推進計画"
SHOP = "商店街人流・購買データ分析事業"
CLASS = "遠隔合同授業環境整備事業"
RIVER = "小河川水位監視システム整備事業"
STORE = "電子地域通貨導入事業"
K1, K2, K3 = "商店街の１日平均歩行者数", "複式学級における合同授業の実施時間数", "水位情報の発信から避難開始までの時間"
MEASURE = (
    "measures.name",
    "measures.content",
    "measures.notes",
    "measures.schedule",
    "projects.content",
    "projects.measure",
)
GAP = (*TROUBLE, "issues.vision")

TEXT = f"""\
# １　計画の基本的事項
| 計画の趣旨 | 人口減少により商店街の空き店舗率が31％に上昇し、小学校の小規模化も進んでいることから、ＩＣＴを活用した課題解決の方策を定める。 |
| 計画の位置付け | 第４次湊山町総合振興計画の「情報化の推進」に係る個別計画 |
| 計画期間 | 令和８年度～令和10年度 |
| 推進体制 | 町長を本部長とする情報化推進本部（事務局：企画課情報化推進係） |
| 外部有識者 | 県立湊山大学商学部教授、地域情報化アドバイザー |
| 策定経過 | 令和７年７月：商店主84名へのアンケート調査<br>令和７年９月：小学校５校の教員との意見交換会<br>令和７年11月：推進本部において計画案を決定 |
| 町の概要 | 人口13,470人、高齢化率38.2％。町の中心部を湊川が流れ、支流の流域に住宅地が広がる。 |
| 重点分野の選定 | 町政モニター調査における重要度と満足度の差が大きい商業、教育及び防災の３分野を選定 |

# ２　将来像・課題・施策・ＫＰＩ
| 将来像（令和10年度） | 課題 | 施策 | ＫＰＩ |
| 商店主がデータを基に品ぞろえと営業時間を決め、家族連れが週末に商店街で過ごしている。 | 来街者の年代や動線が把握できず、催事の効果を検証していない。 | 人流計測と購買記録の分析により、商店の経営改善を支援する。 | {K1}<br>現状値：1,120人（R6）<br>目標値：1,600人（R10） |
| 小規模校の児童が、他校の児童と日常的に意見を交わしながら学んでいる。 | 複式学級が３校に増え、多様な考えに触れる機会が不足している。 | ５校を高速回線で結び、遠隔合同授業を教育課程に位置付ける。 | {K2}<br>現状値：年６時間（R6）<br>目標値：年70時間（R10） |
| 流域の住民が、川の水位を手元で確認し、氾濫の１時間前までに避難を始めている。 | 支流７河川に水位計がなく、職員の巡視に頼っている。 | 水位の常時監視と自動通知により、避難情報の発令を早期化する。 | {K3}<br>現状値：85分（R6）<br>目標値：30分（R10） |
※ＫＰＩの現状値は、歩行量調査、各校の教務記録及び令和６年８月豪雨の検証報告書による。
※ＩＣＴ以外の取組として、空き店舗を活用した朝市の開催及び地区防災マップの手作り講習会を行う。

---
# ３　重点事業の概要
| 事業名 | 事業概要 | 所管課 | 連携先 | 概算事業費 | 財源 |
| {SHOP} | 商店街の12か所に人流センサーを設置し、年代別の通行量を毎日集計して商店に提供する。 | 商工観光課 | 湊山町商工会、県立湊山大学 | 初期9,200千円、運用年1,150千円 | 地方創生に係る交付金（１／２） |
| {STORE} | スマートフォン及びカードで利用できる地域通貨を、加盟150店舗で導入する。 | 商工観光課 | 地元信用組合 | 初期14,500千円、運用年3,600千円 | ふるさと納税基金 |
| {CLASS} | 小学校５校に大型提示装置と集音マイクを配備し、合同授業を行う教室を整備する。 | 教育委員会学校教育課 | 県教育センター | 初期11,800千円、運用年940千円 | 学校教育施設等整備事業債 |
| {RIVER} | 支流７河川に危機管理型水位計を設置し、基準水位を超えた場合に登録者へ通知する。 | 総務課防災係 | 県土木事務所、沿川自治会 | 初期8,700千円、運用年820千円 | 緊急自然災害防止対策事業債 |
○計画期間中の総事業費は約5,900万円、令和11年度以降の運用費は年間約650万円と見込む。
○事業費は現時点の概算であり、各年度の予算の範囲内で実施する。
○交付金が不採択となった場合は、人流センサーの設置数を12か所から５か所に縮小する。

# ４　実施に当たっての留意事項
| 個人情報の保護 | センサーは顔画像を保存せず、属性のみを数値化して記録する。 |
| 現場との調整 | 遠隔合同授業は、５校の校長会において時間割を統一することで合意済みである。 |
| 教員の負担軽減 | 学校間を巡回して行っていた合同授業の準備会議を廃止する。 |
| 実証結果 | 水位計は令和７年の出水期に１河川で試験し、欠測率は0.3％であった。 |

# ５　年次計画
| 事業名 | 令和８年度 | 令和９年度 | 令和10年度 |
| {SHOP} | センサー設置 → | データ提供の開始 → | 商店別の経営診断 |
| {STORE} | 加盟店の募集 → | 地域通貨の発行 → | 行政ポイントとの連動 |
| {CLASS} | ２校で試行 → | ５校に拡大 → | → |
| {RIVER} | ４河川に設置 → | ３河川に設置 → | 通知文の改善 |

# ６　進捗管理
○情報化推進本部が半年ごとに進捗を確認し、町民、商工会及び学校の代表からなる評価会議が毎年７月に評価を行う。
○評価結果は、町ホームページ及び広報みなとやまで公表する。
○今後、令和８年３月の町議会全員協議会への報告を経て、４月に計画を公表する。
"""


def build() -> bytes:
    document = blank("ＭＳ ゴシック", 9)
    header_and_footer(document, "湊山町企画課（内線214）", "")
    document.add_paragraph(TITLE, style="Title")
    document.add_paragraph("【概要版】")
    write(document, TEXT, heading=bold)
    return document_bytes(document)


STANDS = (
    Stands("formulation.background", "人口減少により商店街の空き店舗率が31％に上昇し", also=(*WHY, *TROUBLE)),
    Stands("formulation.purpose", "ＩＣＴを活用した課題解決の方策を定める", also=WHY),
    Stands("formulation.parent_plans.name", "第４次湊山町総合振興計画の「情報化の推進」に係る個別計画", also=ABOVE),
    Stands("period", "令和８年度～令和10年度"),
    Stands("formulation.structure", "町長を本部長とする情報化推進本部", also=BODY),
    Stands("formulation.advisers", "県立湊山大学商学部教授、地域情報化アドバイザー", also=SKILL),
    Stands("formulation.process.what", "商店主84名へのアンケート調査", also=HEARD),
    Stands("formulation.process.what", "小学校５校の教員との意見交換会", also=HEARD),
    Stands("formulation.process.what", "推進本部において計画案を決定", also=AGREED),
    Stands("municipality.population", "人口13,470人", also=SIZE),
    Stands("characteristics", "支流の流域に住宅地が広がる", also=LAND),
    Stands("formulation.field_selection", "商業、教育及び防災の３分野を選定", also=CHOSEN),
    Stands("vision.picture", "家族連れが週末に商店街で過ごしている", also=PICTURE),
    Stands("vision.picture", "他校の児童と日常的に意見を交わしながら学んでいる", also=PICTURE),
    Stands("vision.picture", "氾濫の１時間前までに避難を始めている", also=PICTURE),
    Stands("issues.causes", "来街者の年代や動線が把握できず", also=GAP),
    Stands("issues.causes", "多様な考えに触れる機会が不足している", also=GAP),
    Stands("issues.causes", "支流７河川に水位計がなく", also=GAP),
    Stands("measures.content", "人流計測と購買記録の分析により、商店の経営改善を支援する", also=MEASURE),
    Stands("measures.content", "遠隔合同授業を教育課程に位置付ける", also=MEASURE),
    Stands("measures.content", "水位の常時監視と自動通知により", also=MEASURE),
    Stands("evaluation.indicators.baseline", "1,120人（R6）", of=K1, also=START),
    Stands("evaluation.indicators.target", "1,600人（R10）", of=K1, also=GOAL),
    Stands("evaluation.indicators.baseline", "年６時間（R6）", of=K2, also=START),
    Stands("evaluation.indicators.target", "年70時間（R10）", of=K2, also=GOAL),
    Stands("evaluation.indicators.target", "30分（R10）", of=K3, also=GOAL),
    Stands(
        "evaluation.indicator_basis", "歩行量調査、各校の教務記録及び令和６年８月豪雨の検証報告書による", also=BASIS
    ),
    Stands("measures.non_ict", "空き店舗を活用した朝市の開催", also=PLAIN),
    Stands("projects.content", "商店街の12か所に人流センサーを設置し", of=SHOP, also=DOING),
    Stands("projects.owner", "教育委員会学校教育課", of=CLASS, also=STAFF),
    Stands("projects.owner", "総務課防災係", of=RIVER, also=STAFF),
    Stands("projects.partners", "湊山町商工会、県立湊山大学", of=SHOP, also=ALLY),
    Stands("projects.partners", "県土木事務所、沿川自治会", of=RIVER, also=ALLY),
    Stands("projects.content", "加盟150店舗で導入する", of=STORE, also=DOING),
    Stands("projects.content", "小学校５校に大型提示装置と集音マイクを配備し", of=CLASS, also=DOING),
    Stands("projects.content", "支流７河川に危機管理型水位計を設置し", of=RIVER, also=DOING),
    Stands("projects.cost.initial", "初期9,200千円", of=SHOP, also=PRICE),
    Stands("projects.cost.running", "運用年3,600千円", of=STORE, also=PRICE),
    Stands("projects.funding", "ふるさと納税基金", of=STORE, also=PURSE),
    Stands("projects.funding", "学校教育施設等整備事業債", of=CLASS, also=PURSE),
    Stands("finance.cost", "計画期間中の総事業費は約5,900万円", also=WHOLE),
    Stands("finance.running", "令和11年度以降の運用費は年間約650万円", also=WHOLE),
    Stands("formulation.budget_relation", "各年度の予算の範囲内で実施する", also=(*BUDGET, *WHOLE)),
    Stands(
        "finance.funding",
        "人流センサーの設置数を12か所から５か所に縮小する",
        also=(*WHOLE, *RESCUE, *PURSE),
    ),
    Stands("projects.security", "属性のみを数値化して記録する", also=(*SAFE, "formulation.notes", "notes")),
    Stands(
        "projects.frontline",
        "５校の校長会において時間割を統一することで合意済み",
        also=(*FIELD, "formulation.agreement"),
    ),
    Stands("projects.burden", "合同授業の準備会議を廃止する", also=(*LESS, "formulation.notes", "notes")),
    Stands("projects.feasibility", "欠測率は0.3％であった", also=(*TRIED, "formulation.notes", "notes")),
    Stands("projects.schedule", "商店別の経営診断", of=SHOP, means="令和10年度 商店別の経営診断", also=(*WHEN, *DOING)),
    Stands("projects.schedule", "加盟店の募集", of=STORE, means="令和８年度 加盟店の募集", also=(*WHEN, *DOING)),
    Stands("projects.schedule", "２校で試行", of=CLASS, means="令和８年度 ２校で試行", also=(*WHEN, *TRIED)),
    Stands("projects.schedule", "３河川に設置", of=RIVER, means="令和９年度 ３河川に設置", also=(*WHEN, *DOING)),
    Stands("evaluation.pdca.when", "情報化推進本部が半年ごとに進捗を確認し", also=REVIEW),
    Stands("evaluation.pdca.body", "町民、商工会及び学校の代表からなる評価会議", also=REVIEW),
    Stands("evaluation.pdca.publication", "町ホームページ及び広報みなとやまで公表する", also=(*OPEN, *REVIEW)),
    Stands("formulation.next_steps", "令和８年３月の町議会全員協議会への報告を経て", also=NEXT),
)

SAMPLES = (
    Sample(
        "k07_digest_of_two_pages.docx",
        "digest in Word: a table of picture, issue, measure and indicator, a table of projects, years with arrows",
        build,
        Expected(
            title=TITLE,
            stands=STANDS,
            never=("湊山町企画課（内線214）",),
            names={"projects": (SHOP, STORE, CLASS, RIVER), "evaluation.indicators": (K1, K2, K3)},
            doubt="The cautions of chapter 4 name no project as their row; a reviewer gives them to the one they speak "
            "of, or leaves them as notes of the whole.",
        ),
    ),
)
