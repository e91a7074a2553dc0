"""A prefecture's application form in Word: one table, labels at the left, □ and ■ to choose from, and notes for the writer."""

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
from tests.documents.office.word import add_table, blank, document_bytes, header_and_footer, row_of, write

TITLE = "小波島村 海の道みまもり計画"
SHIP, PIER = "村営船の運航・空席お知らせ事業", "桟橋の波と風の見張り事業"
K1, K2, K3 = "欠航を出航３時間前までに知らせた割合", "電話による運航の問合せ", "本土での待ちぼうけを経験した島民"

NOTES = (
    "貴団体の実情に即し、平易な言葉で御記入ください。",
    "欄が足りないときは、行を増やして差し支えありません。",
    "該当する□を■に塗りつぶしてください。",
    "金額は千円未満を切り捨ててください。",
    "同意書の写しを添えてください。",
)

OPENING = """\
様式第３号（第７条関係）
鳴岬県離島デジタル活用促進補助金　計画調書
鳴岬県知事　様
　次のとおり計画調書を提出します。
"""

FORM = f"""\
| １　申し出る者 | 村の名 | 小波島村 |
| ^ | 事務に当たる課 | 総務課企画係（電話 0123-45-6789） |
| ^ | 人の数・世帯 | 1,126人（607世帯） |
| ^ | 老年人口の割合 | 48.2％ |
| ２　調書の名 | < | {TITLE} |
| ３　熟し具合 | < | □ 構想を練っている　■ 計画を練っている　□ 着手の用意ができた |
| ４　取り組む年限 | < | 令和８年10月から令和11年３月まで |
| ５　申し出の動機<br>（※{NOTES[0]}） | < | 令和６年度は174日の航海のうち41日が欠航となり、病院の予約に間に合わない島民が延べ260人に上った。 |
| ６　かなえたいこと | < | 海が荒れる日も、島に住む人が先の見通しを持って暮らせるようにする。 |
| ７　土地の様子 | < | 本土から28㎞の沖にあり、村営船「さざなみ」が１日２便通う。主な生業は一本釣りと民宿である。 |
| ８　根拠とする構想 | < | 第６次小波島村総合計画、鳴岬県離島振興計画 |
| ９　めざす島の姿 | < | 令和10年度の冬、島民は前の晩に翌朝の船が出るかを知り、欠航の日は村の画面で医師の診察を受けている。 |
| 10　困っている事柄 | < | 欠航の判断が出航の40分前になり、桟橋まで来て引き返す人が絶えない。 |
| 11　要因の見立て | < | 桟橋の波と風を測る機器がなく、船長が本土から目視の報告を待って決めている。<br>問合せに答える者が役場に一人しかおらず、電話がつながらない。 |
| 12　見立ての裏付け | < | 航海日誌３年分を読み返し、船長と桟橋の係を囲んで２回語り合った。 |
| 13　組織の態勢 | 束ねる者 | 副村長 |
| ^ | 加わる課 | 総務課、住民福祉課、港湾船舶課 |
| ^ | 電算の受持ち | 総務課の１名が兼ねており、県の電算共同支援室が月に１度来島して助ける。 |
| ^ | 外からの指南役 | 鳴岬商船高専の海洋気象の准教授 |
| ^ | 学びの備え | 港湾船舶課の２名が気象庁の出前講座を受けた。 |
| 14　話し合った相手 | < | 令和７年８月　全世帯の戸別訪問（応答512世帯）で船の困りごとを聞いた。<br>令和７年11月　漁協と民宿組合の寄合で案を示した。 |
| 15　村内の意思決定 | < | ■ 庁議で決した（令和７年12月16日、全課長が賛成）　□ これから諮る |
| 16　取組その１ | 呼び名 | {SHIP} |
| ^ | 仕掛けの中身 | 船の位置、空席及び翌日の運航見込みを、各戸の受信機と携帯電話に１日３回流す。 |
| ^ | 切り盛りする課 | 港湾船舶課（２名） |
| ^ | 動き出した後の面倒 | 文面の入力は船舶係が行い、機器の修理は島の電器店に頼む。 |
| ^ | 力を貸す者 | 漁協、民宿組合、島の電器店 |
| ^ | 船員等の受止め | 船長３名は、前日20時の見込みを出すことを引き受けた。 |
| ^ | 取りやめる仕事 | 欠航時の各戸への一斉電話（１回90分） |
| ^ | 選ぶ方法 | □ 一般競争　■ 公募型の提案比べ　□ 特命随契 |
| ^ | 個人の情報の有無 | ■ 扱う（乗客の氏名は名簿に残さず、席の数だけを数える。）　□ 扱わない |
| ^ | 手本 | 大門列島の金凪町では、前日のお知らせで電話が半分になった。本村は高齢の世帯が多く、受信機を併せて置く。 |
| ^ | 初めに要る額 | 8,900千円 |
| ^ | 年ごとに要る額 | 620千円 |
| ^ | 手順 | 令和８年10月に契約、９年１月に30戸で始め、４月に全戸へ広げる。 |
| 17　取組その２ | 呼び名 | {PIER} |
| ^ | 仕掛けの中身 | 桟橋２か所に波高計と風速計と映像機を据え、船長と役場が同じ画面を見る。 |
| ^ | 切り盛りする課 | 港湾船舶課（１名）、県土木事務所と共用 |
| ^ | 今ある設備 | 県の潮位計が令和元年から動いており、その値も同じ画面に並べる。 |
| ^ | 試した結果 | □ これから試す　■ 試した（令和７年２月に波高計１台を１か月置き、船長の目視とのずれは20㎝以内だった。） |
| ^ | まずい時の逃げ道 | 測れない日は、これまでどおり桟橋の係の目視で決める。 |
| ^ | データの融通 | 測った値は気象の研究に使えるよう、誰でも取れる形で公開する。 |
| ^ | 初めに要る額 | 12,400千円 |
| ^ | 年ごとに要る額 | 880千円 |
| 18　機器によらない取組 | < | 桟橋の待合所に世話焼きの当番を置き、欠航の日は宿の空き部屋を分け合う。 |
| 19　資金の手当<br>（※{NOTES[3]}） | 要る額の総計 | 令和８年度 9,300千円、令和９年度 12,000千円、令和10年度 1,500千円 |
| ^ | 賄い方 | ■ 県の補助（３分の２）　■ 辺地債　□ 国の補助　□ その他 |
| ^ | 当てが外れたら | 補助が半額のときは、取組その２の桟橋を北側の１か所にとどめる。 |
| ^ | 後の年の負担 | 令和11年度からは毎年1,500千円を船の運賃収入で賄う。 |
| 20　成り行きの測り方 | 物差し１ | {K1} |
| ^ | 今 | 22％（令和６年度） |
| ^ | 先 | 90％（令和10年度） |
| ^ | 測る手だて | 航海日誌と配信の記録を突き合わせる。 |
| ^ | 物差し２ | {K2} |
| ^ | 今 | 3,180件（令和６年度） |
| ^ | 先 | 800件（令和10年度） |
| ^ | 物差し３ | {K3} |
| ^ | 今 | 58％（令和７年度） |
| ^ | 先 | 15％（令和10年度） |
| ^ | 測る手だて | 毎年２月に全世帯へ葉書で尋ねる。 |
| 21　見直しの段取り | だれが | 副村長、漁協の組合長、区長４名及び県の離島課 |
| ^ | いつ | ■ 毎年５月　□ 半年ごと |
| ^ | 知らせる先 | 村の回覧と村内放送 |
| 22　採択された後の動き | < | 令和８年９月の村議会に補正予算を出し、10月に業者を募る。 |
"""

CLOSING = f"""\
（記入上の注意）
１　{NOTES[1]}
２　{NOTES[2]}
３　{NOTES[4]}
"""


def build() -> bytes:
    document = blank("ＭＳ ゴシック")
    header_and_footer(document, "離デ補助・様３", "鳴岬県 ")
    write(document, OPENING)
    add_table(document, [row_of(line) for line in FORM.strip().splitlines()])
    write(document, CLOSING)
    return document_bytes(document)


STANDS = (
    Stands("municipality.name", "小波島村", under="村の名"),
    Stands("formulation.drafting_body", "総務課企画係", also=(*BODY, "municipality.other")),
    Stands("municipality.population", "1,126人", also=(*SIZE, "municipality.households")),
    Stands("municipality.ageing_rate", "48.2％", also=SIZE),
    Stands("stage", "計画を練っている", means="策定中", also=("formulation.notes",)),
    Stands("period", "令和８年10月から令和11年３月まで"),
    Stands("formulation.background", "病院の予約に間に合わない島民が延べ260人", also=(*WHY, *TROUBLE)),
    Stands("formulation.purpose", "島に住む人が先の見通しを持って暮らせる", also=(*WHY, *PICTURE)),
    Stands("characteristics", "村営船「さざなみ」が１日２便通う", also=LAND),
    Stands("formulation.parent_plans.name", "鳴岬県離島振興計画", also=ABOVE),
    Stands("vision.picture", "島民は前の晩に翌朝の船が出るかを知り", also=PICTURE),
    Stands("issues.problem", "桟橋まで来て引き返す人が絶えない", also=TROUBLE),
    Stands("issues.causes", "船長が本土から目視の報告を待って決めている", also=TROUBLE),
    Stands("issues.causes", "問合せに答える者が役場に一人しかおらず", also=TROUBLE),
    Stands("issues.method", "航海日誌３年分を読み返し", also=HEARD),
    Stands("formulation.leader", "副村長", under="束ねる者", also=BODY),
    Stands("formulation.sections", "総務課、住民福祉課、港湾船舶課", also=BODY),
    Stands("formulation.ict_section", "県の電算共同支援室が月に１度来島して助ける", also=SKILL),
    Stands("formulation.advisers", "鳴岬商船高専の海洋気象の准教授", also=SKILL),
    Stands("formulation.people", "港湾船舶課の２名が気象庁の出前講座を受けた", also=SKILL),
    Stands("formulation.process.what", "全世帯の戸別訪問（応答512世帯）で船の困りごとを聞いた", also=HEARD),
    Stands("formulation.process.what", "漁協と民宿組合の寄合で案を示した", also=HEARD),
    Stands("formulation.agreement", "令和７年12月16日、全課長が賛成", also=AGREED),
    Stands("projects.content", "船の位置、空席及び翌日の運航見込みを", of=SHIP, also=DOING),
    Stands("projects.owner", "港湾船舶課（２名）", of=SHIP, also=STAFF),
    Stands("projects.operation", "機器の修理は島の電器店に頼む", of=SHIP, also=STAFF),
    Stands("projects.partners", "漁協、民宿組合、島の電器店", of=SHIP, also=ALLY),
    Stands("projects.frontline", "前日20時の見込みを出すことを引き受けた", of=SHIP, also=FIELD),
    Stands("projects.burden", "欠航時の各戸への一斉電話（１回90分）", of=SHIP, also=LESS),
    Stands("projects.procurement", "公募型の提案比べ", of=SHIP, also=BUYING),
    Stands("projects.security", "乗客の氏名は名簿に残さず、席の数だけを数える", of=SHIP, also=SAFE),
    Stands("projects.precedents", "前日のお知らせで電話が半分になった", of=SHIP, also=(*ELSEWHERE, *GAIN)),
    Stands("projects.cost.initial", "8,900千円", of=SHIP, also=PRICE),
    Stands("projects.cost.running", "620千円", of=SHIP, also=PRICE),
    Stands("projects.schedule", "９年１月に30戸で始め、４月に全戸へ広げる", of=SHIP, also=WHEN),
    Stands("projects.content", "桟橋２か所に波高計と風速計と映像機を据え", of=PIER, also=DOING),
    Stands("projects.owner", "県土木事務所と共用", of=PIER, also=(*STAFF, *ALLY)),
    Stands("projects.existing_systems", "県の潮位計が令和元年から動いており", of=PIER, also=OLD),
    Stands("projects.feasibility", "船長の目視とのずれは20㎝以内だった", of=PIER, also=TRIED),
    Stands("projects.fallback", "これまでどおり桟橋の係の目視で決める", of=PIER, also=RESCUE),
    Stands(
        "projects.data_use",
        "誰でも取れる形で公開する",
        of=PIER,
        also=("projects.standards", "projects.notes", "projects.content"),
    ),
    Stands("projects.cost.initial", "12,400千円", of=PIER, also=PRICE),
    Stands("projects.cost.running", "880千円", of=PIER, also=PRICE),
    Stands("measures.non_ict", "桟橋の待合所に世話焼きの当番を置き", also=PLAIN),
    Stands("finance.cost", "令和９年度 12,000千円", also=WHOLE),
    Stands("finance.funding", "県の補助（３分の２）", also=(*WHOLE, *PURSE)),
    Stands("finance.funding", "桟橋を北側の１か所にとどめる", also=(*WHOLE, *RESCUE)),
    Stands("finance.running", "毎年1,500千円を船の運賃収入で賄う", also=WHOLE),
    Stands("evaluation.indicators.baseline", "22％（令和６年度）", of=K1, also=START),
    Stands("evaluation.indicators.target", "90％（令和10年度）", of=K1, also=GOAL),
    Stands("evaluation.indicators.method", "航海日誌と配信の記録を突き合わせる", of=K1, also=BASIS),
    Stands("evaluation.indicators.baseline", "3,180件（令和６年度）", of=K2, also=START),
    Stands("evaluation.indicators.target", "15％（令和10年度）", of=K3, also=GOAL),
    Stands("evaluation.indicators.method", "毎年２月に全世帯へ葉書で尋ねる", of=K3, also=BASIS),
    Stands("evaluation.pdca.body", "漁協の組合長、区長４名及び県の離島課", also=REVIEW),
    Stands("evaluation.pdca.when", "毎年５月", also=REVIEW),
    Stands("evaluation.pdca.publication", "村の回覧と村内放送", also=(*OPEN, *REVIEW)),
    Stands("formulation.next_steps", "令和８年９月の村議会に補正予算を出し", also=(*NEXT, *BUDGET, *CHOSEN)),
)

SAMPLES = (
    Sample(
        "h03_form_with_boxes.docx",
        "application form of a prefecture in Word: one table, labels at the left, boxes to tick, notes for the writer",
        build,
        Expected(
            title=TITLE,
            stands=STANDS,
            never=("離デ補助・様３", *NOTES),
            names={"projects": (SHIP, PIER), "evaluation.indicators": (K1, K2, K3)},
            doubt="Choices left open (□) are no content, but a reading may keep the cell whole. "
            "The fallback for missing funds concerns one project and the whole.",
        ),
    ),
)
