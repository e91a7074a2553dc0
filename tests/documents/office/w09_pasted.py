"""A plan pasted out of a PDF: radicals for characters, lines cut after 38 characters, page numbers and heads in between."""

from unicodedata import normalize

from tests.documents.office.expecting import RADICALS, Expected, Sample, Stands
from tests.documents.office.word import blank, document_bytes

TITLE = "葦原川町デジタル推進計画"
WIDTH = 38
LINES_OF_A_PAGE = 27
DAMAGE = {ord(normalize("NFKC", chr(code))): chr(code) for code in range(0x2F00, 0x2FD6)}
DAMAGE |= {ord(whole): chr(radical) for radical, whole in RADICALS.items()}

TEXT = """
第 １ 章　背　景
葦原川町は、葦原川の河口に開けた人口7,830人（令和7年3月末）の町である。高齢化率は41.5％で、町民の3人に1人が国民健康保険に加入している。
特定健診の受診率は令和5年度に31.2％で、県内の町村の中で下から3番目であった。健診を受けない理由を尋ねた町の調査（令和6年8月、412人）では、「予約の電話がつながらない」が最も多く、「受ける必要を感じない」が続いた。保健師は6人で、受診を勧める電話と訪問に年およそ1,150時間を用いているが、だれに勧めるかは前の年の名簿を見て決めており、効果のある順にはなっていない。
第 ２ 章　目　的 と 位 置 付 け
健診を受けやすくし、受けていない人に合った勧め方をすることで、重い病気を防ぎ、町民が長く働き、長く暮らせる町をつくることを目的とする。
本計画は、第５次葦原川町総合計画の「健康長寿のまち」及び葦原川町データヘルス計画（第３期）を、情報の活用の面から具体化するものである。期間は令和8年度から令和10年度までとする。
第 ３ 章　策 定 体 制
健康福祉課が中心となり、総務課情報係（2人）、町立診療所、保健委員会（32人）とともに検討した。データの分析は県立医療大学の地域保健研究室に助言を受けた。
町長は令和7年6月の課長会議で、受診率の低さが医療費に響いていることを示し、全課で取り組むよう指示した。
第 ４ 章　将　来　像
令和11年3月、町民は電話をかけずに健診の日を選び、行きそびれた人には保健師がその人に合った言葉で声をかけている。
第 ５ 章　現 状 ・ 課 題
５．１　現状
集団健診は年14日、予約は電話のみで、受付の初日には1日に380件の電話が入る。つながるまでに平均4.6回かけ直している。
５．２　問題と課題
・予約の入口が電話しかなく、働く世代が昼間にかけられないことが、若い年代の受診率（40歳代は18.4％）の低さにつながっている。
・受診を勧める相手を選ぶ根拠がない。過去の健診結果と診療の記録は別の仕組みにあり、突き合わせるには国への申請と1か月の手作業を要する。
第 ６ 章　事　業
６．１　健診予約サービス導入事業
内容：集団健診と町立診療所の個別健診の予約を、画面と電話の自動応答の両方で受け付ける。予約の前日に確認の連絡を送る。
担当：健康福祉課
現場との協議：診療所の看護師5人と受付の手順を確かめ、予約の枠を1日8人から12人に増やすこととした。
運用：健康福祉課健康係が枠の登録を行い、総務課情報係が障害の窓口となる。
経費：初期費用2,640千円、運用費用は年528千円とする。
財源：国民健康保険の保健事業に対する補助を充てる。令和7年9月に県と協議し、対象となることを確認した。
６．２　受診勧奨データ活用事業
内容：健診と診療の記録を突き合わせ、受けていない人を理由の見込みごとに分けて、手紙、電話、訪問を使い分ける。
担当：健康福祉課
個人情報：分析は個人の名前を除いた形で行い、勧奨の名簿だけを町の中で復元する。取扱いの手順書は作成中である。
運用：分析を毎年だれが行うかは未定である。大学の助言は令和8年度までとなっている。
第 ７ 章　指　標
指標 現状値 目標値
特定健診の受診率 31.2％（令和5年度） 45.0％（令和10年度）
40歳代の受診率 18.4％（令和5年度） 35.0％（令和10年度）
予約の電話のかけ直し回数 4.6回（令和6年度） 1.0回（令和9年度）
第 ８ 章　進 行 管 理
毎年8月に町国民健康保険運営協議会へ報告し、9月に町のホームページで公表する。
"""

BOOKING, CALLING = "健診予約サービス導入事業", "受診勧奨データ活用事業"


def pasted() -> bytes:
    """Build the plan."""
    document = blank()
    document.add_paragraph(TITLE)
    document.add_paragraph("令和7年11月")
    lines = [line[start : start + WIDTH] for line in TEXT.strip().splitlines() for start in range(0, len(line), WIDTH)]
    for number, line in enumerate(lines, 1):
        document.add_paragraph(line.translate(DAMAGE))
        if number % LINES_OF_A_PAGE == 0:
            document.add_paragraph(f"- {number // LINES_OF_A_PAGE} -")
            document.add_paragraph(f"{TITLE}　　案".translate(DAMAGE))
    return document_bytes(document)


EXPECTED = Expected(
    title=TITLE,
    stands=(
        Stands("written", "令和7年11月"),
        Stands("formulation.background", "県内の町村の中で下から3番目であった", under="第１章　背景"),
        Stands(
            "formulation.background",
            "だれに勧めるかは前の年の名簿を見て決めており、効果のある順にはなっていない",
            under="第１章　背景",
        ),
        Stands(
            "municipality.population",
            "人口7,830人（令和7年3月末）",
            under="第１章　背景",
            also=("formulation.background", "characteristics"),
        ),
        Stands(
            "formulation.purpose",
            "町民が長く働き、長く暮らせる町をつくることを目的とする",
            under="第２章　目的と位置付け",
        ),
        Stands(
            "formulation.parent_plans",
            "葦原川町データヘルス計画（第３期）を、情報の活用の面から具体化するものである",
            under="第２章　目的と位置付け",
            also=("formulation.parent_plans.name", "formulation.parent_plans.relation", "formulation.purpose"),
        ),
        Stands(
            "period",
            "令和8年度から令和10年度まで",
            under="第２章　目的と位置付け",
            also=("formulation.parent_plans", "formulation.purpose"),
        ),
        Stands(
            "formulation.structure",
            "総務課情報係（2人）、町立診療所、保健委員会（32人）とともに検討した",
            under="第３章　策定体制",
        ),
        Stands(
            "formulation.structure",
            "県立医療大学の地域保健研究室に助言を受けた",
            under="第３章　策定体制",
            also=("formulation.advisers",),
        ),
        Stands(
            "formulation.structure",
            "受診率の低さが医療費に響いていることを示し、全課で取り組むよう指示した",
            under="第３章　策定体制",
            also=("formulation.agreement",),
        ),
        Stands("vision.picture", "町民は電話をかけずに健診の日を選び", under="第４章　将来像"),
        Stands(
            "vision.current", "つながるまでに平均4.6回かけ直している", under="５．１　現状", also=("issues.problem",)
        ),
        Stands(
            "issues.problem",
            "予約の入口が電話しかなく、働く世代が昼間にかけられないことが",
            under="５．２　問題と課題",
            also=("issues.causes",),
        ),
        Stands(
            "issues.causes",
            "突き合わせるには国への申請と1か月の手作業を要する",
            under="５．２　問題と課題",
            also=("issues.problem",),
        ),
        Stands(
            "projects.content", "予約の前日に確認の連絡を送る", of=BOOKING, under="６．１　健診予約サービス導入事業"
        ),
        Stands("projects.frontline", "予約の枠を1日8人から12人に増やすこととした", of=BOOKING),
        Stands("projects.operation", "総務課情報係が障害の窓口となる", of=BOOKING),
        Stands(
            "projects.cost", "初期費用2,640千円、運用費用は年528千円とする", of=BOOKING, also=("projects.cost.initial",)
        ),
        Stands("projects.funding", "令和7年9月に県と協議し、対象となることを確認した", of=BOOKING),
        Stands("projects.security", "取扱いの手順書は作成中である", of=CALLING),
        Stands("projects.operation", "分析を毎年だれが行うかは未定である", of=CALLING),
        Stands("evaluation.indicators.baseline", "31.2％（令和5年度）", of="特定健診の受診率", under="第７章　指標"),
        Stands(
            "evaluation.indicators.target", "1.0回（令和9年度）", of="予約の電話のかけ直し回数", under="第７章　指標"
        ),
        Stands("evaluation.pdca", "毎年8月に町国民健康保険運営協議会へ報告し", under="第８章　進行管理"),
    ),
    never=("- 1 -", "- 2 -", f"{TITLE}　　案"),
    names={
        "projects": (BOOKING, CALLING),
        "evaluation.indicators": ("特定健診の受診率", "40歳代の受診率", "予約の電話のかけ直し回数"),
    },
    counts={"issues": 2, "vision": 1},
    doubt="The table of indicators came as lines with single blanks; a reader may keep them as lines of text below 指標.",
)

SAMPLES = (Sample("w09_pasted.docx", "text pasted from a PDF: radicals, cut lines, page numbers", pasted, EXPECTED),)
