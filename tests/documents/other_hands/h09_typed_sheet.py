"""A plan typed into one sheet like a document: levels told by the column, sentences broken over rows, little else."""

from openpyxl import Workbook
from openpyxl.styles import Font

from tests.documents.office.excel import put, workbook_bytes
from tests.documents.office.expecting import Expected, Sample, Stands

TITLE = "千鳥ヶ浦町ＩＴ活用計画書"
SHEET = "計画書"

LINES: tuple[tuple[str, str], ...] = (
    ("B2", TITLE),
    ("H3", "令和7年8月"),
    ("H4", "千鳥ヶ浦町　総務企画課"),
    ("B6", "１　計画の目的等"),
    ("C7", "①目的"),
    ("D8", "観光客の足が日帰りに偏り、町内での消費が一人当たり2,180円にとどまっている。"),
    ("D9", "泊まる客を増やすため、宿と船と食堂の情報を一つにまとめ、町に残る時間を長くする"),
    ("D10", "ことを目的とする。"),
    ("C11", "②期間"),
    ("D12", "令和８年度から令和10年度"),
    ("C13", "③関連する計画"),
    ("D14", "千鳥ヶ浦町まち・ひと・しごと総合戦略　基本目標２"),
    ("C15", "④体制"),
    ("D16", "総務企画課が取りまとめ、産業課、教育委員会と月１回打ち合わせる。町には情報の専門"),
    ("D17", "職がおらず、機器の選び方は業者の説明に頼っているのが実情である。"),
    ("B19", "２　町の現状"),
    ("C20", "・人口　8,815人（令和7年6月末）、高齢化率41.0％"),
    ("C21", "・宿泊施設27軒のうち、ネット予約ができるのは8軒（産業課調べ、令和7年5月）"),
    ("C22", "・遊覧船の待ち時間は夏の休日で平均70分"),
    ("B24", "３　課題"),
    ("C25", "(1)"),
    ("D25", "宿の空きを電話でしか確かめられず、客が隣の市に流れている。"),
    ("C26", "(2)"),
    ("D26", "遊覧船の券は窓口の現金だけで、並ぶ間に客が食堂や土産物に回らない。"),
    ("C27", "(3)"),
    ("D27", "観光の数字を取る人がおらず、打った手が効いたかどうか分からない。"),
    ("B29", "４　３年後の町"),
    ("C30", "　令和11年３月、客は宿も船も旅の前に決め、港に着いたらすぐに浜を歩き始める。宿の"),
    ("C31", "おかみは電話番から離れ、夕方は客と話している。"),
    ("B33", "５　事業"),
    ("C34", "事業Ａ　宿の空室まとめ表示"),
    ("D35", "内　容　27軒の空室を1つの画面に集め、そのまま予約できるようにする。"),
    ("D36", "担　当　産業課観光係"),
    ("D37", "管　理　観光協会（入力は各宿。忙しい日に入力が遅れるおそれがある）"),
    ("D38", "相　手　旅館組合とは合意。民宿9軒は「機械は分からない」と加わっていない。"),
    ("D39", "費　用　整備 560万円　　年間 96万円"),
    ("D40", "財　源　県の観光補助金を予定"),
    ("C42", "事業Ｂ　遊覧船の電子券"),
    ("D43", "内　容　券をスマートフォンで買い、時間を指定して乗れるようにする。現金の窓口も"),
    ("D44", "　　　　１つ残す。"),
    ("D45", "担　当　産業課、町営船事務所"),
    ("D46", "管　理　検討中"),
    ("D47", "相　手　－"),
    ("D48", "費　用　整備 730万円　　年間 未定"),
    ("D49", "財　源　一般財源"),
    ("C51", "事業Ｃ　浜の人出の計測"),
    ("D52", "内　容　浜の入口３か所にカメラを置き、人数だけを数える。顔の画像は残さない。"),
    ("D53", "担　当　総務企画課"),
    ("D54", "管　理　総務企画課（２年に１度、職員が掃除と向きの確認を行う）"),
    ("D55", "相　手　海水浴場の組合に令和７年７月に説明した。"),
    ("D56", "費　用　整備 210万円　　年間 30万円"),
    ("D57", "財　源　企業版ふるさと納税"),
    ("B59", "６　成果をはかる数字"),
    ("C60", "ア　観光客一人当たりの消費額"),
    ("G60", "2,180円（令和6年度）"),
    ("J60", "→"),
    ("K60", "3,000円（令和10年度）"),
    ("C61", "イ　遊覧船の待ち時間"),
    ("G61", "70分（令和6年度）"),
    ("J61", "→"),
    ("K61", "20分（令和10年度）"),
    ("C62", "ウ　ネット予約のできる宿"),
    ("G62", "8軒（令和7年度）"),
    ("J62", "→"),
    ("K62", "20軒（令和10年度）"),
    ("B64", "７　見直し"),
    ("C65", "年に１度、２月の観光審議会で数字を確かめる。審議会の資料は町のサイトで公開する。"),
    ("B67", "※この計画書は庁内の検討用であり、金額は今後変わることがある。"),
)
ROOMS, TICKETS, CROWD = "宿の空室まとめ表示", "遊覧船の電子券", "浜の人出の計測"


def typed_sheet() -> bytes:
    """Build the workbook."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = SHEET
    sheet.column_dimensions["A"].width = 1.5
    for column in "BCD":
        sheet.column_dimensions[column].width = 3
    for place, text in LINES:
        sheet[place] = text
    sheet["B2"].font = Font(size=16, bold=True)
    sheet.sheet_view.showGridLines = False
    sheet.oddHeader.right.text = "取扱注意"
    sheet.oddFooter.center.text = "&P / &N"
    put(workbook.create_sheet("Sheet2"), "A1", None)
    return workbook_bytes(workbook)


def _at(place: str) -> str:
    return f"{SHEET}!{place}"


EXPECTED = Expected(
    title=TITLE,
    stands=(
        Stands("written", "令和7年8月", under=_at("H3")),
        Stands("municipality.name", "千鳥ヶ浦町", under=_at("H4")),
        Stands("municipality.population", "8,815人（令和7年6月末）", under=_at("C20"), also=("characteristics",)),
        Stands("municipality.ageing_rate", "41.0％", under=_at("C20"), also=("characteristics",)),
        Stands("period", "令和８年度から令和10年度", under=_at("D12")),
        Stands(
            "formulation.purpose",
            "宿と船と食堂の情報を一つにまとめ、町に残る時間を長くする",
            under=_at("D9"),
            also=("formulation.background",),
        ),
        Stands(
            "formulation.parent_plans",
            "千鳥ヶ浦町まち・ひと・しごと総合戦略　基本目標２",
            under=_at("D14"),
            also=("formulation.parent_plans.name",),
        ),
        Stands(
            "formulation.structure",
            "機器の選び方は業者の説明に頼っているのが実情である",
            under=_at("D17"),
            also=("formulation.people", "formulation.ict_section"),
        ),
        Stands(
            "characteristics",
            "ネット予約ができるのは8軒（産業課調べ、令和7年5月）",
            under=_at("C21"),
            also=("vision.current", "vision.current.content", "issues.problem"),
        ),
        Stands("issues.problem", "客が隣の市に流れている", under=_at("D25"), also=("issues.causes",)),
        Stands(
            "issues.problem",
            "観光の数字を取る人がおらず、打った手が効いたかどうか分からない",
            under=_at("D27"),
            also=("issues.causes",),
        ),
        Stands("vision.picture", "客は宿も船も旅の前に決め、港に着いたらすぐに浜を歩き始める", under=_at("C30")),
        Stands("vision.picture", "おかみは電話番から離れ、夕方は客と話している", under=_at("C31")),
        Stands("projects.content", "27軒の空室を1つの画面に集め", of=ROOMS, under=_at("D35")),
        Stands("projects.owner", "産業課観光係", of=ROOMS, under=_at("D36")),
        Stands("projects.operation", "忙しい日に入力が遅れるおそれがある", of=ROOMS, under=_at("D37")),
        Stands(
            "projects.frontline",
            "民宿9軒は「機械は分からない」と加わっていない",
            of=ROOMS,
            under=_at("D38"),
            also=("projects.partners",),
        ),
        Stands(
            "projects.cost.initial",
            "整備 560万円",
            of=ROOMS,
            under=_at("D39"),
            also=("projects.cost", "projects.cost.notes"),
        ),
        Stands("projects.content", "現金の窓口も１つ残す", of=TICKETS, under=_at("D43")),
        Stands("projects.operation", "検討中", of=TICKETS, under=_at("D46")),
        Stands("projects.frontline", "－", of=TICKETS, under=_at("D47"), also=("projects.partners",)),
        Stands(
            "projects.cost.running",
            "年間 未定",
            of=TICKETS,
            under=_at("D48"),
            also=("projects.cost", "projects.cost.notes", "projects.cost.initial"),
        ),
        Stands("projects.security", "顔の画像は残さない", of=CROWD, under=_at("D52"), also=("projects.content",)),
        Stands("projects.operation", "２年に１度、職員が掃除と向きの確認を行う", of=CROWD, under=_at("D54")),
        Stands("projects.funding", "企業版ふるさと納税", of=CROWD, under=_at("D57")),
        Stands(
            "evaluation.indicators.baseline", "2,180円（令和6年度）", of="観光客一人当たりの消費額", under=_at("G60")
        ),
        Stands("evaluation.indicators.target", "20分（令和10年度）", of="遊覧船の待ち時間", under=_at("K61")),
        Stands(
            "evaluation.pdca",
            "審議会の資料は町のサイトで公開する",
            under=_at("C65"),
            also=("evaluation.pdca.publication", "evaluation.pdca.notes", "evaluation.notes"),
        ),
    ),
    never=("取扱注意",),
    names={
        "projects": (ROOMS, TICKETS, CROWD),
        "evaluation.indicators": ("観光客一人当たりの消費額", "遊覧船の待ち時間", "ネット予約のできる宿"),
    },
    counts={"issues": 3},
    doubt=(
        "A line that goes on in the next row is one sentence: 「現金の窓口も１つ残す」 stands in D43 and D44. "
        "Whether one vision or two stand in C30 and C31 is open."
    ),
)

SAMPLES = (
    Sample(
        "h09_typed_sheet.xlsx",
        "one sheet typed like a document, columns as indents, sentences broken over rows",
        typed_sheet,
        EXPECTED,
    ),
)
