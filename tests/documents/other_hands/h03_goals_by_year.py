"""基本目標 by 基本目標: measures, a table of their main actions, and KPIs with a value for every year under a joined header."""

from docx.shared import Pt

from tests.documents.office.expecting import Expected, Sample, Stands
from tests.documents.office.word import add_table, blank, document_bytes, header_and_footer, styled, write

TITLE = "北雁来市ＩＣＴ推進計画2026"
HEADER = "北雁来市ＩＣＴ推進計画2026"

FRONT = """
# １章　総論
## １．１　策定の背景・目的
北雁来市では、大雪の日に除雪車の位置を尋ねる電話が一日に最大１，１２０件寄せられ、除雪センターの職員がその応対に追われています。学校では教職員の１か月の時間外勤務が平均４３時間に達し、家庭への連絡を紙に頼っていることが一因です。
こうした背景から、限られた職員で雪と共に暮らすまちを支えることを目的に、本計画を策定します。
## １．２　計画の構成と期間
本計画は２つの基本目標と３つの施策から成り、期間は２０２６年度（令和８年度）から２０２９年度（令和１１年度）までの４年間です。
## １．３　上位・関連計画
第６次北雁来市総合計画（２０２４～２０３３）に掲げる「雪に強いまち」「学びを支えるまち」を情報技術の面から推し進めます。
## １．４　策定までの歩み
市民ワークショップを２回（２０２５年６月、８月。延べ５３人）開き、除雪業者１９社には書面で尋ねました。学校現場の聞き取りは小学校１校のみで、中学校には及んでいません。
"""

GOALS = (
    (
        """
# ２章　基本目標と施策
## 基本目標１　雪の日も迷わず出かけられるまち
２０３０年の冬、市民は朝の支度をしながら家の前の除雪が済んだかを知り、バスの遅れに合わせて家を出ます。
▼現状と課題
除雪車１４６台の位置は業者ごとの無線で確かめており、市は全体をつかめていません。積雪の計測は５地点に限られ、山沿いの出動の判断が遅れます。
### 施策１－１　除雪の見える化
▼主な取組
""",
        (
            ("取組名", "内容", "担当", "Ｒ８", "Ｒ９", "Ｒ10", "Ｒ11"),
            (
                "除雪車位置情報の公開",
                "除雪車１４６台に位置の発信機を付け、１０分ごとに地図へ示す",
                "土木部雪対策課",
                "40台",
                "146台",
                "→",
                "→",
            ),
            (
                "積雪センサーの増設",
                "山沿いの１８地点に積雪計を置き、出動の判断に使う。保守の担い手は、除雪業者に頼めるかを協議している",
                "土木部雪対策課",
                "設計",
                "10地点",
                "８地点",
                "－",
            ),
        ),
        "施策１－１",
        (
            ("指標名", "実績", "目標値", "<", "<", "<", "備考"),
            ("^", "Ｒ６", "Ｒ８", "Ｒ９", "Ｒ10", "Ｒ11", "^"),
            ("除雪の問合せ電話（大雪日）", "1,120件", "1,000件", "700件", "500件", "400件", "雪対策課調べ"),
            ("出動判断の遅れ", "年17回", "－", "10回", "6回", "3回", "１時間以上の遅れ"),
        ),
    ),
    (
        """
### 施策１－２　歩道の除雪を支える人のつながり
情報技術だけでは届かない玄関先の雪は、町内会と高校生の「雪かき隊」が担います。市は用具の貸出しと保険料を受け持ちます。
▼主な取組
""",
        (
            ("取組名", "内容", "担当", "Ｒ８", "Ｒ９", "Ｒ10", "Ｒ11"),
            (
                "雪かき隊の拡充",
                "登録者を募り、町内会との組合せを市社会福祉協議会が行う",
                "福祉部地域福祉課",
                "実施",
                "→",
                "→",
                "→",
            ),
        ),
        "施策１－２",
        (
            ("指標名", "実績", "目標値", "<", "<", "<", "備考"),
            ("^", "Ｒ６", "Ｒ８", "Ｒ９", "Ｒ10", "Ｒ11", "^"),
            ("雪かき隊の登録者", "84人", "120人", "160人", "200人", "240人", ""),
        ),
    ),
    (
        """
## 基本目標２　先生が子どもと向き合える学校
２０３０年の春、先生は放課後に連絡帳のコピーをとることがなく、欠席の連絡は朝８時までに教室の画面に並んでいます。
▼現状と課題
欠席の連絡は電話で、朝の２０分間に職員室の３回線が塞がります。配布物は１校あたり月平均２１種類を印刷しています。
### 施策２－１　家庭との連絡の電子化
▼主な取組
""",
        (
            ("取組名", "内容", "担当", "Ｒ８", "Ｒ９", "Ｒ10", "Ｒ11"),
            (
                "学校連絡アプリの導入",
                "欠席、配布物、面談の日程調整を一つのアプリに集める。紙の連絡帳と学級だよりの印刷は廃止する",
                "教育委員会学校教育課",
                "３校",
                "全22校",
                "→",
                "→",
            ),
        ),
        "施策２－１",
        (
            ("指標名", "実績", "目標値", "<", "<", "<", "備考"),
            ("^", "Ｒ６", "Ｒ８", "Ｒ９", "Ｒ10", "Ｒ11", "^"),
            ("教職員の時間外勤務（月平均）", "43時間", "40時間", "36時間", "33時間", "30時間", "勤怠記録による"),
            ("保護者の満足度", "未計測", "60％", "65％", "70％", "75％", "Ｒ８に基準を測る"),
        ),
    ),
)

BACK = """
# ３章　計画の推進
## ３．１　推進の体制
推進本部（本部長：市長）の下に、施策ごとの担当者会議を置きます。総務部情報システム課は９人で、基幹系の保守に８割の時間を割いており、新たな取組への支援は十分とはいえません。
## ３．２　事業費の見込み
| 取組 | ４年間の事業費 | うち毎年かかる費用 | 財源 |
| 除雪車位置情報の公開 | ６，３００万円 | 年８４０万円 | 国の交付金（１／２）、一般財源 |
| 積雪センサーの増設 | ４，１５０万円 | 年２１０万円 | 未定 |
| 雪かき隊の拡充 | ３２０万円 | 年８０万円 | 地域福祉基金 |
| 学校連絡アプリの導入 | ２，０９０万円 | 精査中 | 一般財源 |
## ３．３　進捗の管理と公表
推進本部は毎年５月に前年度の値を取りまとめ、外部委員５人の意見を付けて市のウェブサイトに掲載します。指標の達成率が２年続けて５割を下回った取組は、継続の是非を本部で諮ります。
"""

TRUCKS, SNOW, VOLUNTEERS, SCHOOL = (
    "除雪車位置情報の公開",
    "積雪センサーの増設",
    "雪かき隊の拡充",
    "学校連絡アプリの導入",
)


def goals_by_year() -> bytes:
    """Build the plan."""
    document = blank("游明朝", 10.5)
    document.add_paragraph().add_run(TITLE).font.size = Pt(20)
    document.add_paragraph("～雪とともに、人とともに～")
    document.add_paragraph("令和７年11月　北雁来市")
    write(document, FRONT, heading=styled)
    for text, actions, measure, indicators in GOALS:
        write(document, text, heading=styled)
        add_table(document, actions)
        document.add_paragraph(f"▼ＫＰＩ（{measure}）")
        add_table(document, indicators)
    write(document, BACK, heading=styled)
    header_and_footer(document, HEADER, "")
    return document_bytes(document)


COSTS = ("projects.cost", "projects.cost.notes", "finance.cost")
EXPECTED = Expected(
    title=TITLE,
    stands=(
        Stands("written", "令和７年11月"),
        Stands("municipality.name", "北雁来市"),
        Stands(
            "period", "２０２６年度（令和８年度）から２０２９年度（令和１１年度）まで", under="１．２　計画の構成と期間"
        ),
        Stands(
            "formulation.background", "家庭への連絡を紙に頼っていることが一因です", under="１．１　策定の背景・目的"
        ),
        Stands(
            "formulation.purpose",
            "限られた職員で雪と共に暮らすまちを支えることを目的に",
            under="１．１　策定の背景・目的",
            also=("formulation.background",),
        ),
        Stands(
            "formulation.parent_plans",
            "第６次北雁来市総合計画（２０２４～２０３３）",
            under="１．３　上位・関連計画",
            also=("formulation.parent_plans.name", "formulation.parent_plans.relation"),
        ),
        Stands(
            "formulation.process",
            "学校現場の聞き取りは小学校１校のみで、中学校には及んでいません",
            under="１．４　策定までの歩み",
            also=("formulation.process.what", "formulation.notes"),
        ),
        Stands(
            "vision.picture",
            "市民は朝の支度をしながら家の前の除雪が済んだかを知り",
            under="基本目標１　雪の日も迷わず出かけられるまち",
        ),
        Stands(
            "vision.picture",
            "先生は放課後に連絡帳のコピーをとることがなく",
            under="基本目標２　先生が子どもと向き合える学校",
        ),
        Stands(
            "issues.problem",
            "除雪車１４６台の位置は業者ごとの無線で確かめており、市は全体をつかめていません",
            under="現状と課題",
            also=("issues.causes", "vision.current", "vision.current.content"),
        ),
        Stands(
            "issues.problem",
            "朝の２０分間に職員室の３回線が塞がります",
            under="現状と課題",
            also=("issues.causes", "vision.current", "vision.current.content"),
        ),
        Stands(
            "measures.non_ict",
            "町内会と高校生の「雪かき隊」が担います",
            under="施策１－２　歩道の除雪を支える人のつながり",
            also=("measures.content",),
        ),
        Stands(
            "measures.name",
            "家庭との連絡の電子化",
            under="施策２－１　家庭との連絡の電子化",
            also=("measures.content",),
        ),
        Stands("projects.content", "１０分ごとに地図へ示す", of=TRUCKS, under="内容"),
        Stands("projects.owner", "土木部雪対策課", of=SNOW, under="担当"),
        Stands("projects.schedule", "146台", of=TRUCKS, under="Ｒ９"),
        Stands(
            "projects.operation",
            "除雪業者に頼めるかを協議している",
            of=SNOW,
            under="内容",
            also=("projects.content", "projects.frontline"),
        ),
        Stands(
            "projects.burden",
            "紙の連絡帳と学級だよりの印刷は廃止する",
            of=SCHOOL,
            under="内容",
            also=("projects.content",),
        ),
        Stands(
            "projects.measure",
            "除雪の見える化",
            of=TRUCKS,
            under="施策１－１　除雪の見える化",
            also=("measures.name", "measures.content"),
        ),
        Stands("projects.cost.total", "６，３００万円", of=TRUCKS, under="４年間の事業費", also=COSTS),
        Stands(
            "projects.cost.running",
            "精査中",
            of=SCHOOL,
            under="うち毎年かかる費用",
            also=("projects.cost", "finance.running"),
        ),
        Stands("projects.funding", "未定", of=SNOW, under="財源", also=("finance.funding",)),
        Stands("evaluation.indicators.baseline", "1,120件", of="除雪の問合せ電話（大雪日）", under="Ｒ６"),
        Stands("evaluation.indicators.target", "400件", of="除雪の問合せ電話（大雪日）", under="Ｒ11"),
        Stands(
            "evaluation.indicators.target_year",
            "Ｒ11",
            of="雪かき隊の登録者",
            under="目標値",
            also=("evaluation.indicators.target",),
        ),
        Stands("evaluation.indicators.target", "3回", of="出動判断の遅れ", under="Ｒ11"),
        Stands("evaluation.indicators.baseline", "未計測", of="保護者の満足度", under="実績"),
        Stands(
            "evaluation.indicators.notes",
            "Ｒ８に基準を測る",
            of="保護者の満足度",
            under="備考",
            also=("evaluation.indicators.method",),
        ),
        Stands(
            "formulation.structure",
            "新たな取組への支援は十分とはいえません",
            under="３．１　推進の体制",
            also=("formulation.ict_section", "formulation.people"),
        ),
        Stands(
            "evaluation.pdca",
            "外部委員５人の意見を付けて市のウェブサイトに掲載します",
            under="３．３　進捗の管理と公表",
            also=("evaluation.pdca.publication", "evaluation.pdca.body", "evaluation.pdca.notes", "evaluation.notes"),
        ),
    ),
    names={
        "projects": (TRUCKS, SNOW, VOLUNTEERS, SCHOOL),
        "evaluation.indicators": (
            "除雪の問合せ電話（大雪日）",
            "出動判断の遅れ",
            "雪かき隊の登録者",
            "教職員の時間外勤務（月平均）",
            "保護者の満足度",
        ),
    },
    counts={"measures": 3, "vision": 2, "issues": 2},
    doubt="The values of the years between may stand with the target or as notes. 「－」 in a year is no target of that year.",
)

SAMPLES = (
    Sample(
        "h03_goals_by_year.docx",
        "基本目標 → 施策 → ▼主な取組 → ▼ＫＰＩ with a value for each year",
        goals_by_year,
        EXPECTED,
    ),
)
