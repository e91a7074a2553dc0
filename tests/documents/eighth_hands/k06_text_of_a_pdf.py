"""Text copied from a PDF: lines cut at 38 characters, running heads, page numbers, tables without their rules."""

from tests.documents.fifth_hands.also import (
    ABOVE,
    AGREED,
    ALLY,
    BASIS,
    BODY,
    BUDGET,
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

TITLE = "矢筈村地域ＩｏＴ実装計画（案）"
HEAD, WIDTH, LINES = "第４回矢筈村計画策定委員会　資料２", 38, 34
FOREST = "森林資源情報クラウド整備事業"
RADIO = "林内通信環境整備事業"
CLINIC = "オンライン診療車運行事業"
K1, K2, K3 = "森林境界の明確化率", "林業の労働災害件数", "通院に要する平均時間"
MEASURE = ("measures.name", "measures.content", "measures.notes", "projects.measure")

TEXT = f"""\
{TITLE}
令和８年２月
矢筈村

第１　計画の策定に当たって
１　策定の背景
　本村の森林面積は村域の91％を占めるが、所有者の世代交代により境界の分からない山林が増加し、間伐の実施面積は平成26年度の312ヘクタールから令和６年度の147ヘクタールへと半減した。また、令和６年３月に村内唯一の常勤医師が退職し、診療所は週２日の開設となっている。
２　計画の目的
　情報通信技術を積極的に活用し、林業の再生と医療の確保を図ることにより、村民が住み慣れた土地で暮らし続けられる村を実現する。
３　計画の位置付け
　本計画は、矢筈村第５次総合計画の基本方針２「山を生かす」及び基本方針４「命を守る」を具体化する計画である。
４　計画期間
　令和８年度から令和10年度までの３年間とする。
５　策定体制
　村長を委員長とする策定委員会を設置し、総務課、産業建設課及び住民福祉課の３課が共同で原案を作成した。総務課デジタル推進担当（１名）が庶務を担当した。
　県立中央病院の地域医療部長及び森林総合研究センターの主任研究員に、委員として助言を求めた。
６　策定経過
令和７年６月　　森林組合及び素材生産業者５社との意見交換
令和７年８月　　集落座談会（11会場、延べ186名）において通院の実態を聴取
令和７年12月　　策定委員会において原案を了承

第２　村の概況
　本村は県西部の山間地に位置し、急峻な谷筋に11の集落が点在する。令和７年12月末現在の人口は1,863人、高齢化率は54.1％である。

第３　現状と課題
１　林業
（１）現状
　森林境界の明確化率は、令和６年度末で29％にとどまっている。
（２）課題
　森林簿、境界の図面及び施業履歴が紙で別々に保管されており、施業提案書の作成に１件当たり約20日を要している。
　作業現場の約７割が携帯電話の圏外であり、事故発生時の通報に時間を要する。
２　医療
（１）現状
　村民の通院に要する時間は、往復の移動を含めて平均5.2時間である。
（２）課題
　専門医の診療を受けるには、バスを乗り継いで隣市の病院まで通う必要がある。
　在宅療養者の容体の変化が、次の訪問看護の日まで医師に伝わらない。

第４　基本方針
１　目指す将来像
（１）林業
　令和10年度には、森林組合の職員が画面上で境界と資源量を示しながら所有者と話し合い、若い作業員が安全に山で働いている。
（２）医療
　令和10年度には、村民が集落の集会所で専門医の診察を受け、その日のうちに薬を受け取っている。
２　重点分野の選定
　集落座談会で出された意見を56項目に整理し、策定委員会の投票により林業及び医療を重点分野とした。
３　基本施策
（１）森林情報の一元化
　航空レーザ測量の成果と所有者情報を統合し、関係者が共有できる環境を整備する。
（２）山村医療の確保
　医師が村に常駐しなくても、必要な診療を受けられる体制を構築する。
（３）ＩＣＴによらない取組
　集落支援員が運転する通院送迎車を、週３日から週５日に増便する。

第５　事業計画
１　{FOREST}
（１）事業概要
　航空レーザ測量の成果、森林簿及び施業履歴を地図上で重ねて表示するシステムを構築し、村と森林組合が共同で利用する。
（２）実施主体　矢筈村（産業建設課林務係）
（３）関係機関　矢筈村森林組合、県林業事務所
（４）標準化　国が定める森林情報の標準仕様に準拠する。
（５）業務の見直し　紙の森林簿の更新及び窓口での写しの交付を廃止する。
（６）先進事例　県内の木倉町では、施業提案書の作成日数が20日から６日に短縮された。
（７）期待される効果　境界確認のための現地立会いが、年間約60回削減される。
２　{RADIO}
（１）事業概要
　省電力広域無線の中継局を尾根の８か所に設置し、作業員が携行する端末から救助要請と位置情報を送信できるようにする。
（２）実施主体　矢筈村森林組合（村が整備費を補助）
（３）現場との調整　作業班長会議において端末の重量と操作方法を確認し、常時携行することで合意した。
（４）技術検証　令和７年10月に２か所の仮設局で試験を行い、作業区域の88％で受信を確認した。
（５）代替手段　電波が届かない区域では、従来の衛星電話を班ごとに１台携行する。
（６）実施時期　中継局の設置工事は、積雪期を避けて６月から10月までに行う。
３　{CLINIC}
（１）事業概要
　診療機器と通信設備を備えた車両１台が11の集会所を巡回し、看護師の補助の下で専門医がオンラインで診察する。
（２）実施主体　住民福祉課（看護師２名、運転手１名）
（３）運用体制　診療は県立中央病院、車両の運行管理は村社会福祉協議会が担う。
（４）個人情報の保護　診療情報は医療機関専用の閉域網で送受信し、車内の端末には保存しない。
（５）既存設備との関係　診療所の電子カルテ（令和４年度導入）と接続して利用する。
（６）モデル地区　バス停から最も遠い奥谷地区及び日向地区で先行して運行する。
（７）調達方法　車両と通信機器を分離し、それぞれ一般競争入札により調達する。

第６　年次計画
事業名                          令和８年度        令和９年度        令和10年度
{FOREST}    システム構築      森林組合と共用    資源量の解析
{RADIO}            電波調査          中継局の設置      全班で携行
{CLINIC}        運行計画の協議    ２地区で先行運行  11地区へ拡大

第７　概算事業費及び財源内訳
                                                        （単位：千円）
区分                            令和８年度    令和９年度    令和10年度    計
{FOREST}    11,000        1,320         1,320         13,640
{RADIO}            1,650         7,700         880           10,230
{CLINIC}        0             23,100        5,940         29,040
事業費計                        12,650        32,120        8,140         52,910
国庫支出金                      5,500         11,550        0             17,050
過疎対策事業債                  5,500         15,400        0             20,900
一般財源                        1,650         5,170         8,140         14,960
　計画期間終了後の経常経費は年間8,140千円を見込み、森林環境譲与税及び一般財源を充当する。
　国庫補助が採択されない場合は、診療車の購入を賃貸借に変更して実施する。
　事業費は概算であり、毎年度の予算編成において決定する。

第８　成果指標及び進捗管理
１　成果指標
指標名                    現状値（R6）    目標値（R10）    把握方法
{K1}        29％            55％             森林組合の業務報告
{K2}        14件            ５件             労働基準監督署の統計
{K3}      5.2時間         1.5時間          村民健康調査
　境界の明確化率の目標値は、年間の調査可能面積（約380ヘクタール）から算出した。
２　進捗管理
　策定委員会を推進委員会に改組し、毎年10月に各事業の進捗状況を確認する。
　村議会、森林組合及び区長会の代表が年度末に成果を評価し、次年度の事業に反映する。
　評価の結果は、村ホームページ及び全戸配布の村報で公表する。
"""


def build() -> bytes:
    return "\n".join(_paged(_cut(TEXT))).encode()


def _cut(text: str) -> list[str]:
    """Return the lines of a text cut at the width of the page but not within a number; rows of a table stay whole."""
    lines: list[str] = []
    for line in text.splitlines():
        if "    " in line:
            lines.append(line)
            continue
        while len(line) > WIDTH:
            end = WIDTH + (line[WIDTH] in "、。）」")
            while line[end - 1 : end + 1].isdecimal() and len(line[end - 1 : end + 1]) == 2:
                end -= 1
            lines.append(line[:end])
            line = line[end:]
        if line:
            lines.append(line)
    return lines


def _paged(lines: list[str]) -> list[str]:
    """Return lines with a running head above and a number below each page."""
    paged: list[str] = []
    for number, first in enumerate(range(0, len(lines), LINES), 1):
        paged += [HEAD, *lines[first : first + LINES], f"- {number} -", ""]
    return paged


STANDS = (
    Stands("written", "令和８年２月"),
    Stands("formulation.background", "診療所は週２日の開設となっている", also=(*WHY, *TROUBLE)),
    Stands("formulation.background", "間伐の実施面積は平成26年度の312ヘクタールから", also=(*WHY, *TROUBLE)),
    Stands("formulation.purpose", "村民が住み慣れた土地で暮らし続けられる村を実現する", also=(*WHY, *PICTURE)),
    Stands("formulation.parent_plans.name", "矢筈村第５次総合計画", also=ABOVE),
    Stands("period", "令和８年度から令和10年度までの３年間"),
    Stands("formulation.structure", "村長を委員長とする策定委員会を設置し", also=BODY),
    Stands("formulation.drafting_body", "総務課デジタル推進担当（１名）が庶務を担当した", also=BODY),
    Stands("formulation.advisers", "森林総合研究センターの主任研究員に、委員として助言を求めた", also=SKILL),
    Stands("formulation.process.what", "森林組合及び素材生産業者５社との意見交換", also=HEARD),
    Stands("formulation.process.what", "通院の実態を聴取", also=HEARD),
    Stands("formulation.process.what", "策定委員会において原案を了承", also=AGREED),
    Stands("characteristics", "急峻な谷筋に11の集落が点在する", also=LAND),
    Stands("municipality.population", "1,863人", also=SIZE),
    Stands(
        "vision.current.content", "森林境界の明確化率は、令和６年度末で29％にとどまっている", of="林業", also=TROUBLE
    ),
    Stands("issues.causes", "境界の図面及び施業履歴が紙で別々に保管されており", of="林業", also=TROUBLE),
    Stands("issues.problem", "作業現場の約７割が携帯電話の圏外であり", of="林業", also=TROUBLE),
    Stands("vision.current.content", "往復の移動を含めて平均5.2時間である", of="医療", also=TROUBLE),
    Stands("issues.problem", "バスを乗り継いで隣市の病院まで通う必要がある", of="医療", also=TROUBLE),
    Stands("issues.causes", "次の訪問看護の日まで医師に伝わらない", of="医療", also=TROUBLE),
    Stands("vision.picture", "若い作業員が安全に山で働いている", of="林業", also=PICTURE),
    Stands("vision.picture", "村民が集落の集会所で専門医の診察を受け", of="医療", also=PICTURE),
    Stands("formulation.field_selection", "策定委員会の投票により林業及び医療を重点分野とした", also=CHOSEN),
    Stands("measures.name", "森林情報の一元化", also=MEASURE),
    Stands("measures.content", "航空レーザ測量の成果と所有者情報を統合し", also=MEASURE),
    Stands("measures.content", "必要な診療を受けられる体制を構築する", also=MEASURE),
    Stands("measures.non_ict", "集落支援員が運転する通院送迎車を、週３日から週５日に増便する", also=PLAIN),
    Stands("projects.content", "施業履歴を地図上で重ねて表示するシステムを構築し", of=FOREST, also=DOING),
    Stands("projects.owner", "矢筈村（産業建設課林務係）", of=FOREST, also=STAFF),
    Stands("projects.partners", "矢筈村森林組合、県林業事務所", of=FOREST, also=ALLY),
    Stands("projects.standards", "国が定める森林情報の標準仕様に準拠する", of=FOREST, also=BUYING),
    Stands("projects.burden", "紙の森林簿の更新及び窓口での写しの交付を廃止する", of=FOREST, also=LESS),
    Stands("projects.precedents", "施業提案書の作成日数が20日から６日に短縮された", of=FOREST, also=ELSEWHERE),
    Stands("projects.effect", "境界確認のための現地立会いが、年間約60回削減される", of=FOREST, also=GAIN),
    Stands("projects.content", "省電力広域無線の中継局を尾根の８か所に設置し", of=RADIO, also=DOING),
    Stands("projects.owner", "矢筈村森林組合（村が整備費を補助）", of=RADIO, also=(*STAFF, *ALLY)),
    Stands("projects.frontline", "常時携行することで合意した", of=RADIO, also=FIELD),
    Stands("projects.feasibility", "作業区域の88％で受信を確認した", of=RADIO, also=TRIED),
    Stands("projects.fallback", "従来の衛星電話を班ごとに１台携行する", of=RADIO, also=RESCUE),
    Stands("projects.calendar", "積雪期を避けて６月から10月までに行う", of=RADIO, also=WHEN),
    Stands("projects.content", "診療機器と通信設備を備えた車両１台が11の集会所を巡回し", of=CLINIC, also=DOING),
    Stands("projects.people", "住民福祉課（看護師２名、運転手１名）", of=CLINIC, also=STAFF),
    Stands("projects.operation", "車両の運行管理は村社会福祉協議会が担う", of=CLINIC, also=(*STAFF, *ALLY)),
    Stands("projects.security", "車内の端末には保存しない", of=CLINIC, also=SAFE),
    Stands("projects.existing_systems", "診療所の電子カルテ（令和４年度導入）と接続して利用する", of=CLINIC, also=OLD),
    Stands("projects.pilot", "奥谷地区及び日向地区で先行して運行する", of=CLINIC, also=PLACE),
    Stands("projects.procurement", "それぞれ一般競争入札により調達する", of=CLINIC, also=BUYING),
    Stands("projects.schedule", "資源量の解析", of=FOREST, means="令和10年度 資源量の解析", also=(*WHEN, *DOING)),
    Stands("projects.schedule", "電波調査", of=RADIO, means="令和８年度 電波調査", also=(*WHEN, *DOING)),
    Stands(
        "projects.schedule", "２地区で先行運行", of=CLINIC, means="令和９年度 ２地区で先行運行", also=(*WHEN, *DOING)
    ),
    Stands("projects.cost.yearly", "11,000", of=FOREST, means="令和８年度 11,000千円", also=PRICE),
    Stands("projects.cost.yearly", "23,100", of=CLINIC, means="令和９年度 23,100千円", also=PRICE),
    Stands("projects.cost.total", "10,230", of=RADIO, means="計 10,230千円", also=PRICE),
    Stands("finance.cost", "32,120", means="令和９年度 32,120千円", also=WHOLE),
    Stands("finance.funding", "20,900", means="過疎対策事業債 計 20,900千円", also=WHOLE),
    Stands("finance.running", "計画期間終了後の経常経費は年間8,140千円を見込み", also=WHOLE),
    Stands("finance.funding", "診療車の購入を賃貸借に変更して実施する", also=(*WHOLE, *RESCUE, *PURSE)),
    Stands("formulation.budget_relation", "毎年度の予算編成において決定する", also=(*BUDGET, *WHOLE)),
    Stands("evaluation.indicators.baseline", "14件", of=K2, means="14件（R6）", also=START),
    Stands("evaluation.indicators.target", "55％", of=K1, means="55％（R10）", also=GOAL),
    Stands("evaluation.indicators.target", "1.5時間", of=K3, means="1.5時間（R10）", also=GOAL),
    Stands("evaluation.indicators.method", "労働基準監督署の統計", of=K2, also=BASIS),
    Stands("evaluation.indicator_basis", "年間の調査可能面積（約380ヘクタール）から算出した", also=BASIS),
    Stands("evaluation.pdca.when", "毎年10月に各事業の進捗状況を確認する", also=REVIEW),
    Stands("evaluation.pdca.body", "村議会、森林組合及び区長会の代表が年度末に成果を評価し", also=REVIEW),
    Stands("evaluation.pdca.publication", "村ホームページ及び全戸配布の村報で公表する", also=(*OPEN, *REVIEW)),
)

SAMPLES = (
    Sample(
        "k06_text_of_a_pdf.txt",
        "plain text copied from a PDF: cut lines, running heads, page numbers, columns parted by blanks",
        build,
        Expected(
            title=TITLE,
            stands=STANDS,
            never=(HEAD,),
            names={"projects": (FOREST, RADIO, CLINIC), "evaluation.indicators": (K1, K2, K3)},
            doubt="That the car would be leased without the grant may be the funds of the whole or the fallback of the "
            "one project.",
        ),
    ),
)
