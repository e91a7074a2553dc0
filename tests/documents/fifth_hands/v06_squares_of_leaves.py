"""An application on squared paper: labels left of and above values, ticked boxes, 別紙のとおり and the sheet it means."""

from openpyxl import Workbook

from tests.documents.fifth_hands.also import (
    ABOVE,
    AGREED,
    ALLY,
    BASIS,
    BODY,
    CHOSEN,
    DOING,
    FIELD,
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
from tests.documents.office.excel import put, squared, workbook_bytes
from tests.documents.office.expecting import Expected, Sample, Stands
from tests.documents.third_hands.also import placed

PARK, TICKET, BOARD = "駐車場の空き案内", "町内めぐり電子きっぷ", "宿の食材共同発注"
K1, K2, K3 = "紅葉期の最大渋滞長", "町内での平均滞在時間", "町内産食材の仕入れ割合"
PLAN = "鐘ヶ瀬町もみじ渋滞ゼロ計画"
HINT = "※太枠の中だけを記入し、行の高さは変えないこと。"

Line = tuple[int, tuple[tuple[str, str, str], ...]]
"""Height of a line in rows, and its cells as first column, last column and text."""

FORM: tuple[Line, ...] = (
    (2, (("A", "AN", "令和８年度　観光地デジタル実装　取組提案書"),)),
    (1, (("A", "AN", HINT),)),
    (1, (("B", "H", "提案する町"), ("I", "T", "鐘ヶ瀬町"), ("U", "AA", "記入日"), ("AB", "AN", "令和８年１月１６日"))),
    (1, (("B", "H", "取組の名前"), ("I", "AN", PLAN))),
    (1, (("B", "H", "今の段階"), ("I", "AN", "□ 構想中　　■ 計画策定　　□ 実施準備"))),
    (1, (("B", "H", "担当の窓口"), ("I", "T", "観光交流課　誘客係"), ("U", "AA", "束ねる人"), ("AB", "AN", "町長"))),
    (1, (("B", "H", "町の人口"), ("I", "T", "5,286人"), ("U", "AA", "町の広さ"), ("AB", "AN", "163.7㎢"))),
    (1, (("B", "H", "取り組む年度"), ("I", "AN", "令和８年度から令和１１年度まで"))),
    (
        2,
        (
            ("B", "H", "関わる町の計画"),
            ("I", "AN", "鐘ヶ瀬町観光まちづくり計画（令和５〜１４年度）の重点２を具体にするもの"),
        ),
    ),
    (1, (("B", "AN", "Ａ　町の事情"),)),
    (
        4,
        (
            (
                "B",
                "AN",
                "渓谷の奥に温泉街があり、出入りできる道は国道１本だけである。紅葉の３週間に年間の観光客の４割が集まり、"
                "令和６年１１月３日には救急車が温泉街に着くまで５８分かかった。",
            ),
        ),
    ),
    (1, (("B", "T", "Ｂ　何が起きているか"), ("U", "AN", "Ｃ　どうしてそうなるか"))),
    (
        3,
        (
            ("B", "T", "紅葉期の休日に国道の渋滞が最大６．２ｋｍに達する（令和６年、県の調査）"),
            ("U", "AN", "満車かどうかが着くまで分からず、空きを探す車が温泉街を３周している"),
        ),
    ),
    (
        3,
        (
            ("B", "T", "客の滞在が平均１時間５０分と短く、食事をせずに帰る"),
            ("U", "AN", "バスと渡し場と美術館の切符が別々で、回り方を決めにくい"),
        ),
    ),
    (1, (("B", "AN", "Ｄ　４年後にどうなっていたいか"),)),
    (3, (("B", "AN", "客は家を出る前に停める場所を決めており、救急車は紅葉の休日でも１５分で温泉街に着く。"),)),
    (
        2,
        (
            ("B", "H", "Ｅ　取組を選んだ考え"),
            ("I", "AN", "町民の暮らしへの差し障りが大きい順に１２件を並べ、上の３件とした"),
        ),
    ),
    (2, (("B", "H", "Ｆ　聞いた相手"), ("I", "AN", "旅館組合２３軒、区長会、消防署（令和７年５月〜８月、計６回）"))),
    (1, (("B", "AN", "Ｇ　取組の中身"),)),
    (
        1,
        (
            ("B", "C", "番"),
            ("D", "K", "呼び名"),
            ("L", "X", "すること"),
            ("Y", "AD", "担い手"),
            ("AE", "AN", "始めた後の世話"),
        ),
    ),
    (
        4,
        (
            ("B", "C", "1"),
            ("D", "K", PARK),
            ("L", "X", "町営と民間の駐車場９か所の出入口にカメラを置き、空きの数を道路の板と電話に出す"),
            ("Y", "AD", "観光交流課"),
            ("AE", "AN", "カメラの清掃は旅館組合、契約と故障の受付は観光交流課"),
        ),
    ),
    (
        4,
        (
            ("B", "C", "2"),
            ("D", "K", TICKET),
            ("L", "X", "バス・渡し場・美術館の３つを１枚の画面の切符にまとめ、午前の便を安くする"),
            ("Y", "AD", "まちづくり課"),
            ("AE", "AN", "検討中（観光協会に委ねる方向）"),
        ),
    ),
    (
        4,
        (
            ("B", "C", "3"),
            ("D", "K", BOARD),
            ("L", "X", "旅館が翌週に使う野菜の量を入力し、町内の農家が出せる量を答える"),
            ("Y", "AD", "農林課"),
            ("AE", "AN", "農産物直売所"),
        ),
    ),
    (1, (("B", "H", "取組の詳しい話"), ("I", "AN", "別紙のとおり"))),
    (1, (("B", "P", "Ｈ　測るもの"), ("Q", "W", "今の値"), ("X", "AD", "４年後の値"), ("AE", "AN", "測り手・測り方"))),
    (1, (("B", "P", K1), ("Q", "W", "6.2km（R6）"), ("X", "AD", "1.5km（R11）"), ("AE", "AN", "県の渋滞調査"))),
    (
        1,
        (
            ("B", "P", K2),
            ("Q", "W", "1時間50分（R6）"),
            ("X", "AD", "3時間（R11）"),
            ("AE", "AN", "駐車場の入出庫記録"),
        ),
    ),
    (1, (("B", "P", K3), ("Q", "W", "不明"), ("X", "AD", "25％（R11）"), ("AE", "AN", "旅館組合が年1回調べる"))),
    (
        2,
        (
            ("B", "H", "Ｉ　全部で"),
            ("I", "T", "84,300千円（4年間）"),
            ("U", "AA", "その後"),
            ("AB", "AN", "毎年7,150千円を入湯税で賄う"),
        ),
    ),
    (
        2,
        (
            ("B", "H", "国などの助け"),
            (
                "I",
                "AN",
                "■ 申請する　□ 申請済み　□ 使わない　（新しい地方経済の交付金。採択されなければ道路の板を半分に減らす）",
            ),
        ),
    ),
    (
        2,
        (
            ("B", "H", "Ｊ　確かめ方"),
            (
                "I",
                "AN",
                "毎年１２月に旅館組合と町で結果を見て、翌年の紅葉までに置き方を変える。結果は広報と旅館の帳場に出す。",
            ),
        ),
    ),
    (1, (("B", "H", "個人の情報"), ("I", "AN", "■ 扱う　　□ 扱わない　　（中身は別紙）"))),
    (2, (("B", "H", "Ｋ　機械に頼らない手"), ("I", "AN", "紅葉の休日は区の役員が交差点に立ち、住民の車を先に通す"))),
    (2, (("B", "H", "この後"), ("I", "AN", "令和８年２月に町議会の委員会で説明し、３月末までに町長が決める"))),
)

ANNEX = (
    ("１　駐車場の空き案内", None),
    ("日程", "令和８年９月に３か所で始め、令和９年９月に９か所"),
    ("試したこと", "令和７年１１月の連休に１か所で試し、数え間違いは１日平均４台だった"),
    ("映像", "車のナンバーは読まず、映像は数えた後すぐに消す"),
    ("掛かり", "初め 32,600千円／毎年 2,900千円"),
    ("地元の声", "区長会から「抜け道に車を流さないで」と求められ、案内する道を国道だけにした"),
    ("２　町内めぐり電子きっぷ", None),
    ("日程", "令和９年４月に売り始める"),
    ("一緒にやる相手", "鐘ヶ瀬バス、渡し場保存会、町立もみじ美術館"),
    ("今ある仕組み", "美術館の券売機（令和２年度）は残し、窓口で画面を読む"),
    ("掛かり", "初め 14,800千円／毎年 2,650千円"),
    ("３　宿の食材共同発注", None),
    ("日程", "未定"),
    ("うまくいかないとき", "旅館が１０軒に満たなければ、電話での取りまとめに戻す"),
    ("掛かり", "見積りを取っているところ"),
    ("人のこと", None),
    ("町の中", "情報を受け持つ総務課の職員は１名で、観光との兼務はしていない"),
    ("町の外", "県観光連盟のデジタル専門員に月２回の助言を頼んでいる"),
    ("申合せ", "令和７年１０月の課長会議で、観光だけでなく全課の取組とすることを決めた"),
)


def build() -> bytes:
    """Build the form and, on a second sheet, the annex."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "提案書"
    squared(sheet, 40)
    row = 1
    for height, cells in FORM:
        for first, last, text in cells:
            put(sheet, f"{first}{row}:{last}{row + height - 1}", text)
        row += height
    sheet.oddFooter.center.text = "様式第３号（第７条関係）"
    annex = workbook.create_sheet("別紙")
    squared(annex, 40)
    for number, (label, value) in enumerate(ANNEX):
        at = 2 + 2 * number
        put(annex, f"B{at}:{'AN' if value is None else 'I'}{at + 1}", label)
        if value is not None:
            put(annex, f"J{at}:AN{at + 1}", value)
    return workbook_bytes(workbook)


STANDS = (
    Stands("municipality.name", "鐘ヶ瀬町", under="提案書!I4"),
    Stands("written", "令和８年１月１６日"),
    Stands("stage", "計画策定", under="提案書!I6"),
    Stands("formulation.drafting_body", "観光交流課　誘客係", also=BODY),
    Stands("formulation.leader", "町長", under="提案書!AB7", also=BODY),
    Stands("municipality.population", "5,286人", also=SIZE),
    Stands("municipality.area", "163.7㎢", also=SIZE),
    Stands("period", "令和８年度から令和１１年度まで"),
    Stands("formulation.parent_plans.name", "鐘ヶ瀬町観光まちづくり計画（令和５〜１４年度）", also=ABOVE),
    Stands(
        "characteristics", "渓谷の奥に温泉街があり、出入りできる道は国道１本だけである", also=(*LAND, *WHY, *TROUBLE)
    ),
    Stands("formulation.background", "救急車が温泉街に着くまで５８分かかった", also=(*WHY, *TROUBLE, *LAND)),
    Stands("issues.problem", "国道の渋滞が最大６．２ｋｍに達する", also=TROUBLE),
    Stands("issues.causes", "空きを探す車が温泉街を３周している", also=TROUBLE),
    Stands("issues.causes", "バスと渡し場と美術館の切符が別々で", also=TROUBLE),
    Stands("vision.picture", "救急車は紅葉の休日でも１５分で温泉街に着く", also=PICTURE),
    Stands("formulation.field_selection", "町民の暮らしへの差し障りが大きい順に１２件を並べ", also=CHOSEN),
    Stands("formulation.process.who", "旅館組合２３軒、区長会、消防署", also=HEARD),
    Stands("projects.content", "出入口にカメラを置き、空きの数を道路の板と電話に出す", of=PARK, also=DOING),
    Stands("projects.owner", "観光交流課", of=PARK, also=STAFF),
    Stands("projects.operation", "契約と故障の受付は観光交流課", of=PARK, also=STAFF),
    Stands("projects.schedule", "令和８年９月に３か所で始め", of=PARK, also=WHEN),
    Stands("projects.feasibility", "数え間違いは１日平均４台だった", of=PARK, also=TRIED),
    Stands("projects.security", "映像は数えた後すぐに消す", of=PARK, also=SAFE),
    Stands("projects.cost.initial", "初め 32,600千円", of=PARK, also=PRICE),
    Stands("projects.frontline", "「抜け道に車を流さないで」と求められ", of=PARK, also=FIELD),
    Stands("projects.operation", "検討中（観光協会に委ねる方向）", of=TICKET, also=STAFF),
    Stands("projects.partners", "鐘ヶ瀬バス、渡し場保存会、町立もみじ美術館", of=TICKET, also=ALLY),
    Stands("projects.existing_systems", "美術館の券売機（令和２年度）は残し", of=TICKET, also=OLD),
    Stands("projects.operation", "農産物直売所", of=BOARD, also=(*STAFF, *ALLY)),
    Stands("projects.fallback", "電話での取りまとめに戻す", of=BOARD, also=RESCUE),
    Stands("evaluation.indicators.baseline", "6.2km（R6）", of=K1, also=START),
    Stands("evaluation.indicators.target", "3時間（R11）", of=K2, also=GOAL),
    Stands("evaluation.indicators.baseline", "不明", of=K3, also=START),
    Stands("evaluation.indicators.method", "旅館組合が年1回調べる", of=K3, also=BASIS),
    Stands("finance.cost", "84,300千円（4年間）", also=WHOLE),
    Stands("finance.running", "毎年7,150千円を入湯税で賄う", also=WHOLE),
    Stands("finance.funding", "新しい地方経済の交付金", also=(*WHOLE, *PURSE)),
    Stands("evaluation.pdca.when", "毎年１２月に旅館組合と町で結果を見て", also=REVIEW),
    Stands("evaluation.pdca.publication", "結果は広報と旅館の帳場に出す", also=OPEN),
    Stands("measures.non_ict", "区の役員が交差点に立ち、住民の車を先に通す", also=PLAIN),
    Stands("formulation.people", "情報を受け持つ総務課の職員は１名", also=SKILL),
    Stands("formulation.advisers", "県観光連盟のデジタル専門員に月２回の助言", also=SKILL),
    Stands("formulation.agreement", "全課の取組とすることを決めた", also=AGREED),
    Stands("formulation.next_steps", "３月末までに町長が決める", also=NEXT),
)

SAMPLES = (
    Sample(
        "v06_squares_of_leaves.xlsx",
        "form on squared paper with boxes □ ■, labels left and above, an annex that tells more of the same projects",
        build,
        Expected(
            title=PLAN,
            stands=placed(STANDS, build()),
            never=(HINT, "□ 構想中", "□ 申請済み", "様式第３号（第７条関係）"),
            names={"projects": (PARK, TICKET, BOARD), "evaluation.indicators": (K1, K2, K3)},
            doubt="The top line is the form's title. Ｂ and Ｃ stand above two columns whose rows belong together.",
        ),
    ),
)
