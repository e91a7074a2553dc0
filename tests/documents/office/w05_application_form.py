"""An application form 項目｜記入欄: one long table of two columns, instructions in brackets, tables within cells."""

from docx.document import Document as Doc

from tests.documents.office.expecting import Expected, Sample, Stands
from tests.documents.office.word import Nested, Rows, add_table, blank, document_bytes

TITLE = "椿坂町地域ＩｏＴ実装計画"
HINTS = (
    "※　該当する課題を具体的に記入してください。",
    "※　成果指標は３つ以内とし、現状値の年度を必ず記入してください。",
    "※　消費税を含む額を千円単位で記入してください。",
)

SCHEDULE: Rows = (
    ("時期", "取り組むこと"),
    ("令和８年４月～７月", "仕様の作成、関係者説明会（３地区）"),
    ("令和８年８月～10月", "調達、機器の設置"),
    ("令和８年11月～", "試行運用（１地区）"),
    ("令和９年６月～", "本格運用（全３地区）"),
)
COSTS: Rows = (
    ("事業", "令和８年度", "令和９年度", "令和10年度"),
    ("道路冠水お知らせ事業", "9,240", "4,180", "1,150"),
    ("橋りょう点検記録事業", "0", "6,600", "880"),
)
INDICATORS: Rows = (
    ("成果指標", "現状値", "目標値"),
    ("冠水を知ってから通行止めまでの時間", "平均52分（令和６年度）", "15分（令和10年度）"),
    ("橋りょう点検１橋当たりの内業時間", "6.5時間（令和６年度）", "3時間（令和10年度）"),
)

FORM: Rows = (
    ("項　目", "記入欄"),
    ("団体名", "椿坂町"),
    ("計画の名称", TITLE),
    ("計画の段階", "応募"),
    ("担当部署", "建設水道課　維持係\n（電話　内線241）"),
    ("人口・面積", "人口14,206人（令和７年10月１日）\n面積62.9㎢"),
    (
        "１　計画策定の背景",
        "当町は二級河川鳴戸川の下流にあり、町道の12か所が大雨のたびに冠水する。令和６年６月の大雨では、冠水に気付かず進入した車３台が立ち往生し、１台は水没した。\n"
        "通行止めの判断は、職員が現地を見て回って行っている。夜間の大雨では参集に時間がかかり、冠水を知ってから通行止めの看板を置くまでに平均52分を要した。\n"
        "また、町が管理する橋りょう168橋の点検では、現場で書いた野帳を庁舎で打ち直しており、技術職員３人の残業の主な理由となっている。",
    ),
    ("２　計画の目的", "道路と橋の状態を早く確かに知り、少ない人数で町民の通行の安全を守る。"),
    ("３　上位計画との関係", "第６次椿坂町総合計画　基本施策２－３「災害に強い道路」の実施計画とする。"),
    (
        "４　策定の体制",
        "建設水道課が中心となり、総務課（防災）、駅前・川西・新田の３地区の区長、町内の建設業者２社と検討している。\n"
        "情報部門は総務課の１名が兼務しており、機器の仕様を判断できる職員はいない。県の専門家派遣を令和８年１月に利用する。",
    ),
    (
        f"５　地域の課題\n{HINTS[0]}",
        "（問題）冠水の把握が遅れ、通行止めが間に合わない。\n"
        "（課題）冠水した場所を知る方法が職員の巡回と住民の通報しかない。看板を置く業者との連絡も電話で、夜間は一人に集中する。\n"
        "（問題）橋りょう点検の記録に時間がかかり、補修の計画が毎年遅れる。\n"
        "（課題）点検の写真と野帳が別々に保管され、前回との比較に手間がかかる。",
    ),
    (
        "６　目指す将来像",
        "令和11年３月、大雨の夜でも、町民は出かける前に通れない道が分かる。職員は危険な場所へ見回りに出ることなく、15分以内に通行止めを判断している。",
    ),
    (
        "７　取り組む施策",
        "施策１　冠水の自動検知と周知（課題：冠水の把握）\n施策２　点検記録の様式の統一と電子化（課題：点検の記録）\n施策３　区長による看板の設置協定（ＩＣＴを用いない。課題：冠水の把握）",
    ),
    (
        "８　取り組む事業",
        Nested(
            "事業１　道路冠水お知らせ事業\n"
            "・冠水する12か所に水位の検知器を置き、10センチメートルを超えたら職員、区長、業者に自動で知らせる。町のホームページの地図にも表示する。\n"
            "・担当は建設水道課。導入後の管理は維持係が行い、検知器の清掃は年２回、区長会に委託する。区長会とは令和７年９月に合意した。\n"
            "・県内の２市町で用いられている機器を令和７年８月に見学した。落ち葉で誤って検知することがあると聞いたため、設置の高さを変えて試行する。\n"
            "事業２　橋りょう点検記録事業\n"
            "・点検の写真と所見をタブレットで記録し、橋ごとの台帳に蓄積する。\n"
            "・担当は建設水道課。点検を委託する業者にも同じ様式での提出を求める予定だが、業者との協議は行っていない。\n"
            "工程は次のとおり。",
            SCHEDULE,
            "なお、事業２は令和９年度の着手とし、内容は令和８年度中に決める。",
        ),
    ),
    (f"９　経費\n{HINTS[2]}", Nested("", COSTS, "令和11年度以降は、通信料と保守で年1,900千円を一般財源で負担する。")),
    (
        "10　財源",
        "事業１の初期費用は道路の防災に関する国の交付金を検討しているが、要件は確認していない。\n事業２は町債を予定。",
    ),
    (f"11　成果指標\n{HINTS[1]}", Nested("", INDICATORS)),
    ("12　評価の体制", "町長、課長及び区長会長からなる会議を毎年11月に開き、結果を広報紙に掲載する。"),
    ("13　個人情報の取扱い", "なし"),
    ("14　その他", ""),
)

FLOOD, BRIDGES = "道路冠水お知らせ事業", "橋りょう点検記録事業"


def application_form() -> bytes:
    """Build the form."""
    document: Doc = blank("ＭＳ ゴシック", 10)
    document.add_paragraph("様式第１号")
    document.add_paragraph("地域ＩｏＴ実装計画　策定支援申請書")
    document.add_paragraph("令和７年11月28日")
    add_table(document, FORM)
    document.add_paragraph("（注）この様式は変更しないでください。記入欄の行は必要に応じて増やして構いません。")
    return document_bytes(document)


EXPECTED = Expected(
    title=TITLE,
    stands=(
        Stands("stage", "応募", under="計画の段階"),
        Stands("written", "令和７年11月28日"),
        Stands("municipality.name", "椿坂町", under="団体名"),
        Stands("municipality.population", "人口14,206人（令和７年10月１日）", under="人口・面積"),
        Stands("municipality.area", "面積62.9㎢", under="人口・面積"),
        Stands("formulation.drafting_body", "建設水道課　維持係", under="担当部署", also=("formulation.structure",)),
        Stands("formulation.background", "１台は水没した", under="１　計画策定の背景"),
        Stands("formulation.background", "技術職員３人の残業の主な理由となっている", under="１　計画策定の背景"),
        Stands("formulation.purpose", "少ない人数で町民の通行の安全を守る", under="２　計画の目的"),
        Stands(
            "formulation.parent_plans",
            "基本施策２－３「災害に強い道路」の実施計画とする",
            under="３　上位計画との関係",
            also=("formulation.parent_plans.name", "formulation.parent_plans.relation"),
        ),
        Stands(
            "formulation.structure",
            "機器の仕様を判断できる職員はいない",
            under="４　策定の体制",
            also=("formulation.people", "formulation.ict_section"),
        ),
        Stands(
            "formulation.structure",
            "県の専門家派遣を令和８年１月に利用する",
            under="４　策定の体制",
            also=("formulation.advisers",),
        ),
        Stands("issues.problem", "冠水の把握が遅れ、通行止めが間に合わない", under="５　地域の課題"),
        Stands(
            "issues.causes",
            "冠水した場所を知る方法が職員の巡回と住民の通報しかない",
            under="５　地域の課題",
            also=("issues.problem",),
        ),
        Stands("vision.picture", "町民は出かける前に通れない道が分かる", under="６　目指す将来像"),
        Stands("measures.content", "冠水の自動検知と周知", under="７　取り組む施策", also=("measures.name",)),
        Stands(
            "measures.non_ict",
            "区長による看板の設置協定",
            under="７　取り組む施策",
            also=("measures.content", "measures.name"),
        ),
        Stands("projects.content", "冠水する12か所に水位の検知器を置き", of=FLOOD, under="８　取り組む事業"),
        Stands(
            "projects.operation",
            "導入後の管理は維持係が行い",
            of=FLOOD,
            under="８　取り組む事業",
            also=("projects.content", "projects.owner"),
        ),
        Stands(
            "projects.frontline",
            "区長会とは令和７年９月に合意した",
            of=FLOOD,
            under="８　取り組む事業",
            also=("projects.content", "projects.owner", "projects.operation"),
        ),
        Stands(
            "projects.precedents",
            "県内の２市町で用いられている機器を令和７年８月に見学した",
            of=FLOOD,
            under="８　取り組む事業",
            also=("projects.content",),
        ),
        Stands(
            "projects.frontline",
            "業者との協議は行っていない",
            of=BRIDGES,
            under="８　取り組む事業",
            also=("projects.content", "projects.owner"),
        ),
        Stands("projects.schedule", "試行運用（１地区）", of=FLOOD, under="令和８年11月～", also=("projects.content",)),
        Stands(
            "projects.cost.yearly",
            "9,240",
            of=FLOOD,
            under="令和８年度",
            means="9240千円",
            also=("finance.cost", "projects.cost"),
        ),
        Stands(
            "projects.cost.yearly",
            "880",
            of=BRIDGES,
            under="令和10年度",
            means="880千円",
            also=("finance.cost", "projects.cost"),
        ),
        Stands(
            "finance.running",
            "年1,900千円を一般財源で負担する",
            under="９　経費",
            also=("finance.cost", "finance.notes"),
        ),
        Stands("finance.funding", "要件は確認していない", under="10　財源", also=("projects.funding",)),
        Stands(
            "evaluation.indicators.baseline",
            "平均52分（令和６年度）",
            of="冠水を知ってから通行止めまでの時間",
            under="現状値",
        ),
        Stands(
            "evaluation.indicators.target", "3時間（令和10年度）", of="橋りょう点検１橋当たりの内業時間", under="目標値"
        ),
        Stands("evaluation.pdca", "毎年11月に開き、結果を広報紙に掲載する", under="12　評価の体制"),
        Stands("projects.security", "なし", under="13　個人情報の取扱い"),
    ),
    never=(*HINTS, "この様式は変更しないでください"),
    names={
        "projects": (FLOOD, BRIDGES),
        "evaluation.indicators": ("冠水を知ってから通行止めまでの時間", "橋りょう点検１橋当たりの内業時間"),
    },
    counts={"issues": 2, "measures": 3, "vision": 1},
    doubt="The schedule is told for both projects but is of the first; 「なし」 under 13 is an answer for every project.",
)

SAMPLES = (
    Sample(
        "w05_application_form.docx",
        "form 項目｜記入欄 with instructions and tables in cells",
        application_form,
        EXPECTED,
    ),
)
