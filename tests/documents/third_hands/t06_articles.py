"""An ICT policy of a city in the form of articles, without any project, indicator or sum."""

from tests.documents.office.expecting import Expected, Sample, Stands
from tests.documents.office.word import blank, document_bytes, header_and_footer
from tests.documents.third_hands.also import BACK, BODY, FACT, PARENT, PEOPLE, REVIEW, STEPS, WHOLE

LINES = """
南郷台市情報通信技術活用基本方針
令和７年３月１０日
市長決裁
前文
南郷台市は、昭和５０年代に造成された住宅団地を中心に発展してきた。団地の高齢化率は５２．３％に達し、市役所の窓口に来ることが難しい市民が年々増えている。
他方、職員の３割は採用から５年に満たず、長年の経験で支えてきた事務を引き継ぐことが難しくなっている。
このような中で、市は、情報通信技術を市民のために正しく用いるための拠り所として、ここに基本方針を定める。
（目的）
第１条　この方針は、情報通信技術の活用に関する市の考え方を明らかにし、もって市民の暮らしの向上と市政の効率化に資することを目的とする。
（用語）
第２条　この方針において「情報通信技術」とは、情報を集め、伝え、処理し、又は蓄える技術をいい、「データ」とは、市が職務上作成し、又は取得した電磁的記録をいう。
（他の計画との関係）
第３条　この方針は、第４次南郷台市総合計画の「行政経営」の章に掲げる事項を補うものとする。
２　各課が定める個別の計画は、情報通信技術に関し、この方針に沿うものでなければならない。
（適用の期間）
第４条　この方針の期間は、令和７年４月１日から令和１２年３月３１日までとする。
（目指す姿）
第５条　市は、市民が時間と場所に縛られることなく、必要な手続と相談を一度で終えられる市役所を目指す。
２　市は、職員が、書き写しや集計に追われることなく、市民と向き合うことに時間を使える市役所を目指す。
（取組の原則）
第６条　市は、情報通信技術を用いようとするときは、次に掲げる原則によるものとする。
(1) 解決しようとする困りごとを先に定め、技術から考え始めないこと。
(2) 新たに始めるときは、やめる事務を併せて定めること。
(3) 電話及び窓口による受付を残し、機器を使わない市民を取り残さないこと。
(4) 特定の事業者の製品によらなければ使えない方式を避け、データを取り出せるようにすること。
(5) 小さく試し、効果がないと認めたときは速やかに改めること。
（データの公開）
第７条　市が保有するデータは、個人の権利利益を害するおそれがあるものを除き、機械で読むことのできる形式で公開するよう努める。
（安全の確保）
第８条　市は、情報セキュリティポリシーに基づき、毎年度、全ての課を対象に自己点検を行い、３年に一度、外部の監査を受ける。
（推進の体制）
第９条　方針を推し進めるため、副市長を最高情報責任者とし、各部長で組織する情報化推進会議を置く。
２　情報化推進会議の庶務は、総務部情報管理課において処理する。
３　情報管理課に、民間での実務経験を有する者２人を任期付職員として置く。
（職員の育成）
第１０条　全ての職員は、毎年度、情報通信技術に関する研修を一回以上受講する。
（予算）
第１１条　この方針に基づく取組に要する経費は、毎年度の予算の範囲内で措置する。
（個別計画）
第１２条　具体の事業、達成すべき指標及び年次の計画は、令和７年度中に別に定める実施計画による。
（見直し）
第１３条　情報化推進会議は、毎年度末にこの方針の実施の状況を点検し、社会情勢の変化に応じて見直しを行う。
２　点検の結果は、市の公報に登載する。
附　則
この方針は、令和７年４月１日から施行する。
"""


def build() -> bytes:
    document = blank()
    for line in LINES.strip().splitlines():
        document.add_paragraph(line)
    header_and_footer(document, "例規集未登載", "南郷台市総務部　")
    return document_bytes(document)


PRINCIPLE = ("measures.content", "measures.name", "formulation.notes", "notes", "vision.picture", "vision.notes")

STANDS = (
    Stands("written", "令和７年３月１０日"),
    Stands(
        "formulation.background",
        "市役所の窓口に来ることが難しい市民が年々増えている",
        under="前文",
        also=(*BACK, *FACT),
    ),
    Stands("municipality.ageing_rate", "５２．３％", under="前文", also=(*BACK, *FACT)),
    Stands(
        "formulation.background",
        "長年の経験で支えてきた事務を引き継ぐことが難しくなっている",
        under="前文",
        also=(*BACK, *FACT),
    ),
    Stands(
        "formulation.purpose", "市民の暮らしの向上と市政の効率化に資することを目的とする", under="（目的）", also=BACK
    ),
    Stands("formulation.terms", "「データ」とは、市が職務上作成し、又は取得した電磁的記録をいう", under="（用語）"),
    Stands("formulation.parent_plans.name", "第４次南郷台市総合計画", under="（他の計画との関係）", also=PARENT),
    Stands(
        "formulation.parent_plans.relation",
        "各課が定める個別の計画は、情報通信技術に関し、この方針に沿うものでなければならない",
        under="（他の計画との関係）",
        also=(*PARENT, "formulation.notes"),
    ),
    Stands("period", "令和７年４月１日から令和１２年３月３１日まで", under="（適用の期間）"),
    Stands("vision.picture", "必要な手続と相談を一度で終えられる市役所を目指す", under="（目指す姿）"),
    Stands("vision.picture", "市民と向き合うことに時間を使える市役所を目指す", under="（目指す姿）"),
    Stands("measures.content", "技術から考え始めないこと", under="（取組の原則）", also=PRINCIPLE),
    Stands("measures.content", "やめる事務を併せて定めること", under="（取組の原則）", also=PRINCIPLE),
    Stands("measures.non_ict", "電話及び窓口による受付を残し", under="（取組の原則）", also=PRINCIPLE),
    Stands("measures.content", "データを取り出せるようにすること", under="（取組の原則）", also=PRINCIPLE),
    Stands(
        "measures.content", "機械で読むことのできる形式で公開するよう努める", under="（データの公開）", also=PRINCIPLE
    ),
    Stands("measures.content", "３年に一度、外部の監査を受ける", under="（安全の確保）", also=(*PRINCIPLE, *REVIEW)),
    Stands("formulation.leader", "副市長を最高情報責任者とし", under="（推進の体制）", also=BODY),
    Stands(
        "formulation.drafting_body",
        "情報化推進会議の庶務は、総務部情報管理課において処理する",
        under="（推進の体制）",
        also=BODY,
    ),
    Stands(
        "formulation.people",
        "民間での実務経験を有する者２人を任期付職員として置く",
        under="（推進の体制）",
        also=(*PEOPLE, "formulation.advisers"),
    ),
    Stands(
        "formulation.people",
        "情報通信技術に関する研修を一回以上受講する",
        under="（職員の育成）",
        also=(*PEOPLE, "measures.content"),
    ),
    Stands("formulation.budget_relation", "毎年度の予算の範囲内で措置する", under="（予算）", also=WHOLE),
    Stands(
        "formulation.next_steps", "令和７年度中に別に定める実施計画による", under="（個別計画）", also=(*STEPS, *PARENT)
    ),
    Stands("evaluation.pdca.when", "毎年度末にこの方針の実施の状況を点検し", under="（見直し）", also=REVIEW),
    Stands("evaluation.pdca.publication", "市の公報に登載する", under="（見直し）", also=("evaluation.pdca.notes",)),
)

SAMPLES = (
    Sample(
        "t06_articles.docx",
        "ICT policy in articles, no project, no indicator, no heading styles",
        build,
        Expected(
            title="南郷台市情報通信技術活用基本方針",
            stands=STANDS,
            never=("例規集未登載",),
            names={"projects": (), "evaluation.indicators": ()},
            doubt="principles may be measures or notes",
        ),
    ),
)
