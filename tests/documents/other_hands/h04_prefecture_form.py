"""A form of a prefecture (様式第２号): numbered rows in four columns, boxes to tick, units told in the label."""

from tests.documents.office.expecting import Expected, Sample, Stands
from tests.documents.office.word import Rows, add_table, blank, document_bytes

TITLE = "深山田村情報通信技術活用計画"
HINTS = (
    "※１　該当する□を■又は☑に替えること。",
    "※２　金額は税込みとし、千円未満を切り捨てること。",
    "※３　欄が足りないときは別紙によること。",
)

BASICS: Rows = (
    ("１", "市町村名", "深山田村", "<", "<"),
    ("２", "計画名", TITLE, "<", "<"),
    ("３", "区分", "☑新規　□変更　□継続", "<", "<"),
    ("４", "計画の段階", "□構想　☑策定中　□実施準備", "<", "<"),
    ("５", "計画期間", "令和８年４月１日～令和11年３月31日", "<", "<"),
    ("６", "人口（人）", "2,361", "高齢化率（％）", "52.8"),
    ("７", "面積（km²）", "187.4", "世帯数（世帯）", "1,148"),
    ("８", "担当課・職氏名", "住民生活課　主任　高屋敷　（計画の責任者：副村長）", "<", "<"),
)
CONTENT: Rows = (
    (
        "９",
        "(1)解決したい地域の課題",
        "<",
        "独り暮らしの高齢者が３１９世帯あり、見守りを担う民生委員９人のうち６人が７０歳を超えている。訪問は月１回が限度で、令和６年度には発見まで２日以上を要した事例が２件あった。担い手が減り続けていることが根本の課題である。",
        "<",
    ),
    (
        "^",
        "(2)目指す姿",
        "<",
        "令和１１年３月には、独り暮らしの高齢者の様子が毎朝、家族と民生委員に伝わり、半日以内に誰かが声を掛けられる村となる。",
        "<",
    ),
    ("10", "事業の名称", "<", "おはよう見守りネット事業", "<"),
    (
        "11",
        "事業の概要",
        "<",
        "電気の使用量と人感センサーで毎朝の動きを確かめ、動きがないときに家族、民生委員、社会福祉協議会の順に知らせる。対象は希望する２４０世帯。",
        "<",
    ),
    ("12", "実施方法", "<", "□直営　☑一部委託　□全部委託", "<"),
    ("13", "対象地区の選定", "<", "１年目は奥山田地区（４８世帯）。民生委員が２人おり、通信の状態もよいため。", "<"),
    ("14", "体制", "実施する課", "住民生活課", "<"),
    ("^", "^", "導入後の管理", "社会福祉協議会（協定を令和８年３月に結ぶ予定）", "<"),
    ("^", "^", "他の課の関与", "総務課（情報担当１人・防災と兼務）、診療所", "<"),
    ("15", "関係者との調整", "民生委員", "☑済　□未", "令和７年９月の定例会で説明。夜間の通知は受けないこととした。"),
    ("^", "^", "電力事業者", "□済　☑未", "使用量の提供の可否は照会中"),
    ("16", "個人情報の取扱い", "<", "☑有　□無", "本人の同意書を取る。保存は１年とし、家族にも画面の写しを渡さない。"),
    ("17", "既存の設備", "<", "緊急通報装置（８２台、令和８年度末で賃借満了）を本事業に置き換える。", "<"),
    ("18", "先進事例の調査", "<", "□有　☑無", ""),
    ("19", "経費（千円）", "ア　導入費", "12,430", "<"),
    ("^", "^", "イ　運営費（年額）", "2,580", "<"),
    ("^", "^", "ウ　期間中の総額", "20,170", "<"),
    ("20", "財源内訳（千円）", "県補助金", "6,215", "<"),
    ("^", "^", "過疎債", "6,200", "<"),
    ("^", "^", "一般財源", "7,755", "<"),
    (
        "21",
        "補助終了後の費用負担",
        "<",
        "利用者負担（月５００円）を考えているが、村議会への説明はこれからである。",
        "<",
    ),
    ("22", "成果目標", "指標", "現状（令和６年度）", "目標（令和10年度）"),
    ("^", "^", "異変に気付くまでの時間（時間）", "51", "12"),
    ("^", "^", "見守りの登録率（％）", "25.7", "75.0"),
    ("^", "^", "民生委員の負担感（点）", "－", "－"),
    ("23", "評価の方法", "<", "地域包括ケア会議（年２回）において確かめ、結果を村の広報に載せる。", "<"),
    ("24", "うまくいかないとき", "<", "検討中", "<"),
    (
        "25",
        "工程",
        "<",
        "令和８年６月　協定・同意の取りまとめ\n令和８年１０月　奥山田地区で開始\n令和９年７月　全村へ",
        "<",
    ),
)

PROJECT = "おはよう見守りネット事業"


def prefecture_form() -> bytes:
    """Build the form."""
    document = blank("ＭＳ 明朝", 10)
    document.add_paragraph("様式第２号（第５条関係）")
    document.add_paragraph("令和７年１２月１９日")
    document.add_paragraph("　県知事　様")
    document.add_paragraph("地域情報通信技術活用支援事業　計画調書")
    add_table(document, BASICS)
    document.add_paragraph("〔計画の内容〕")
    add_table(document, CONTENT)
    for hint in HINTS:
        document.add_paragraph(hint)
    return document_bytes(document)


EXPECTED = Expected(
    title=TITLE,
    stands=(
        Stands("stage", "策定中", under="計画の段階"),
        Stands("written", "令和７年１２月１９日"),
        Stands("municipality.name", "深山田村", under="市町村名"),
        Stands("municipality.population", "2,361", under="人口（人）", means="2,361人"),
        Stands("municipality.ageing_rate", "52.8", under="高齢化率（％）", means="52.8％"),
        Stands("municipality.area", "187.4", under="面積（km²）", means="187.4km²"),
        Stands("municipality.households", "1,148", under="世帯数（世帯）", means="1,148世帯"),
        Stands("period", "令和８年４月１日～令和11年３月31日", under="計画期間"),
        Stands(
            "formulation.leader",
            "副村長",
            under="担当課・職氏名",
            also=("formulation.drafting_body", "formulation.structure"),
        ),
        Stands(
            "issues.problem",
            "訪問は月１回が限度で、令和６年度には発見まで２日以上を要した事例が２件あった",
            under="(1)解決したい地域の課題",
            also=("issues.causes",),
        ),
        Stands(
            "issues.causes",
            "担い手が減り続けていることが根本の課題である",
            under="(1)解決したい地域の課題",
            also=("issues.problem",),
        ),
        Stands("vision.picture", "半日以内に誰かが声を掛けられる村となる", under="(2)目指す姿"),
        Stands("projects.content", "家族、民生委員、社会福祉協議会の順に知らせる", of=PROJECT, under="事業の概要"),
        Stands(
            "projects.procurement",
            "一部委託",
            of=PROJECT,
            under="実施方法",
            also=("projects.content", "projects.people", "projects.operation", "projects.notes", "projects.owner"),
        ),
        Stands(
            "projects.pilot",
            "１年目は奥山田地区（４８世帯）",
            of=PROJECT,
            under="対象地区の選定",
            also=("projects.content",),
        ),
        Stands("projects.owner", "住民生活課", of=PROJECT, under="実施する課"),
        Stands(
            "projects.operation", "社会福祉協議会（協定を令和８年３月に結ぶ予定）", of=PROJECT, under="導入後の管理"
        ),
        Stands(
            "formulation.sections",
            "総務課（情報担当１人・防災と兼務）",
            under="他の課の関与",
            also=(
                "projects.partners",
                "projects.people",
                "projects.owner",
                "formulation.structure",
                "formulation.ict_section",
                "projects.notes",
            ),
        ),
        Stands(
            "projects.frontline",
            "夜間の通知は受けないこととした",
            of=PROJECT,
            under="関係者との調整",
            also=("projects.partners",),
        ),
        Stands(
            "projects.frontline",
            "使用量の提供の可否は照会中",
            of=PROJECT,
            under="電力事業者",
            also=("projects.partners", "projects.data_use"),
        ),
        Stands("projects.security", "本人の同意書を取る", of=PROJECT, under="個人情報の取扱い"),
        Stands(
            "projects.existing_systems",
            "緊急通報装置（８２台、令和８年度末で賃借満了）",
            of=PROJECT,
            under="既存の設備",
        ),
        Stands("projects.precedents", "無", of=PROJECT, under="先進事例の調査"),
        Stands(
            "projects.cost.initial",
            "12,430",
            of=PROJECT,
            under="ア　導入費",
            means="12,430千円",
            also=("finance.cost", "projects.cost"),
        ),
        Stands(
            "projects.cost.running",
            "2,580",
            of=PROJECT,
            under="イ　運営費（年額）",
            means="年2,580千円",
            also=("finance.running", "finance.cost", "projects.cost"),
        ),
        Stands(
            "projects.cost.total",
            "20,170",
            of=PROJECT,
            under="ウ　期間中の総額",
            means="20,170千円",
            also=("finance.cost", "projects.cost"),
        ),
        Stands(
            "projects.funding", "6,200", of=PROJECT, under="過疎債", means="過疎債 6,200千円", also=("finance.funding",)
        ),
        Stands(
            "projects.cost.after",
            "村議会への説明はこれからである",
            of=PROJECT,
            under="補助終了後の費用負担",
            also=(
                "finance.running",
                "projects.funding",
                "finance.funding",
                "projects.cost.running",
                "projects.cost.notes",
                "projects.cost",
                "finance.notes",
            ),
        ),
        Stands(
            "evaluation.indicators.baseline",
            "51",
            of="異変に気付くまでの時間",
            under="現状（令和６年度）",
            means="51時間",
        ),
        Stands("evaluation.indicators.target", "75.0", of="見守りの登録率", under="目標（令和10年度）", means="75.0％"),
        Stands("evaluation.indicators.target", "－", of="民生委員の負担感", under="目標（令和10年度）"),
        Stands(
            "evaluation.pdca",
            "地域包括ケア会議（年２回）において確かめ",
            under="評価の方法",
            also=("evaluation.pdca.body", "evaluation.pdca.when", "evaluation.notes", "evaluation.pdca.notes"),
        ),
        Stands("projects.fallback", "検討中", of=PROJECT, under="うまくいかないとき"),
        Stands("projects.schedule", "令和８年１０月　奥山田地区で開始", of=PROJECT, under="工程"),
    ),
    never=(*HINTS, "様式第２号（第５条関係）", "□実施準備", "□全部委託", "県知事　様"),
    names={
        "projects": (PROJECT,),
        "evaluation.indicators": (
            "異変に気付くまでの時間",
            "見守りの登録率",
            "民生委員の負担感",
        ),
    },
    counts={"issues": 1, "vision": 1},
    doubt="Only the ticked choice is content. The title at the top is the form's. The numbers of the rows belong to no field; units in the names of indicators may stay or become their unit.",
)

SAMPLES = (
    Sample(
        "h04_prefecture_form.docx",
        "様式第２号: numbered rows, ☑ and □, units in the labels, one project",
        prefecture_form,
        EXPECTED,
    ),
)
