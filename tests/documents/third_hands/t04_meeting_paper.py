"""A paper for a committee: matters to discuss, points at issue, the office's proposal, answers to members. Numbers made by Word, tracked changes, a note."""

from tests.documents.office.expecting import Expected, Sample, Stands
from tests.documents.office.numbering import define, number
from tests.documents.office.rich import footnotes, rich, with_names_at_the_root
from tests.documents.office.word import add_table, blank, document_bytes, header_and_footer, row_of
from tests.documents.third_hands.also import (
    AFTER,
    BASIS,
    BODY,
    CHOICE,
    DOING,
    FACT,
    PEOPLE,
    PICTURE,
    REVIEW,
    SAFE,
    STAFF,
    STEPS,
    SURVEY,
    TROUBLE,
    WHOLE,
)

BEAR, ROAD, CLINIC = "獣害わなの遠隔監視", "林道の崩れの早期発見", "診療所と自宅を結ぶオンライン診療"

LINES = """
!三ツ瀬町地域ＩｏＴ実装計画策定委員会　第３回　資料１
!三ツ瀬町地域ＩｏＴ実装計画（骨子案）について
令和７年７月２２日
事務局（三ツ瀬町まちづくり推進課）
1 前回までの経過
第１回（令和７年４月２４日）では、農林・医療・防災の各団体から困っていることを３９件挙げていただいた。
第２回（令和７年６月５日）では、その３９件を、町民への影響の大きさと急ぎの度合いで並べ替えた。
1 協議事項１　取り上げる分野について
2 事務局案
今回の計画で扱うのは、農林（獣害・林道）と医療（通院）の２分野とする。
2 論点
防災を入れるべきとの意見が前回あったが、県の防災無線の更新（令和１０年度）と重なるため、次の見直しで扱うこととしてよいか。
1 協議事項２　町の現状と課題の書きぶりについて
2 事務局案
獣害による農作物の被害額は令和６年度に１，８７０万円{fn:1}で、この５年で１．６倍になった。
わなは町内に２１０基あるが、猟友会の会員４１人が毎日見回っており、見回りに一人一日平均２時間かかっている。
見回りを減らせないのは、わなが作動したかどうかを現地に行かなければ知ることができないためである。
林道は総延長２３０キロメートル。崩れに気付くのは通行者の通報が８割で、令和５年度は発見まで平均９日を要した。
町立診療所の医師は１人で、往診は週１日に限られる。最も遠い集落からの通院は往復３時間である。
2 論点
通院の負担を示す数字が診療所の患者１２０人への聞き取りのみでよいか。{ins:町民全体への調査を追加する場合は１１月以降となる。}{del:町民全体への調査は行わない。}
1 協議事項３　将来の姿について
2 事務局案
令和１２年度には、猟友会の会員が見回るのは作動したわなだけとなり、夕方には家で過ごしている。
山仕事の人は、朝、手元の地図で通れる林道を確かめてから出掛けている。
足の不自由な高齢者は、月２回の通院のうち１回を自宅で済ませている。
1 協議事項４　取り組む事業について
2 事務局案
次の３事業を計画に載せることとしたい。
table projects
「獣害わなの遠隔監視」は、令和６年度に２０基で試し、電波の届く１８基で作動の通知が５分以内に届くことを確かめた。
オンライン診療では、看護師が自宅を訪ねて機器を操作することとし、患者だけで端末を扱うことは求めない。
診療の記録は診療所の電子カルテ（令和９年３月更新）にのみ残し、端末には残さない。
2 論点
林道の衛星画像は、解像度が足りない場合に備え、郵便配達の車に載せた撮影機に切り替える案を併記してよいか。
1 協議事項５　費用と財源について
2 事務局案
３事業の初期費用は合わせて３，９４０万円、毎年の運用費は６２０万円を見込む。
初期費用は過疎対策の起債と森林環境譲与税を充てる。
2 論点
運用費の財源が示されていないとの指摘（第２回・財政課）について、受益者負担を求めるか。
1 協議事項６　成果をはかる指標について
2 事務局案
table indicators
目標の水準は、試行した２０基の結果を２１０基に広げて算出した。
1 協議事項７　推進の体制と見直しについて
2 事務局案
町長を本部長とする推進本部を１０月に設け、その下に農林・医療の二つの部会を置く。
情報の担当は総務課に兼務の職員が１人いるのみであり、県の専門家派遣を年６回受ける。
計画は毎年２月にこの委員会で点検し、結果を町議会に報告する。
1 委員からの意見への対応
table answers
1 今後の日程（予定）
８月に素案を作成し、９月に町民説明会を３か所で開く。１２月に町長が決定し、令和８年度当初予算に反映する。
"""

TABLES = {
    "projects": """
| 事業 | 中身 | 担う者 | 使い始めてからの世話 | 初期費用（万円） | 運用費（万円／年） |
| 獣害わなの遠隔監視 | 町内のわな２１０基に通知の機器を付け、作動を猟友会に知らせる | 農林課、猟友会 | 電池の交換は猟友会が年１回行い、機器代は農林課が持つ | 1,260 | 190 |
| 林道の崩れの早期発見 | 月２回の衛星画像を比べ、崩れの疑いのある場所を地図に示す | 農林課 | 決まっていない | 880 | 240 |
| 診療所と自宅を結ぶオンライン診療 | 看護師２人が端末を持って訪問し、医師の診察を画面でつなぐ | 町立診療所 | 診療所事務長が管理する | 1,800 | 190 |
""",
    "indicators": """
| 事業 | 指標 | 現在 | 令和１０年度 | 令和１２年度 |
| 獣害わなの遠隔監視 | 見回りに要する時間（一人一日） | ２時間 | １時間 | ３０分 |
| ^ | 農作物の被害額 | １，８７０万円 | １，４００万円 | ９００万円 |
| 林道の崩れの早期発見 | 崩れの発見までの日数 | ９日 | ５日 | ３日 |
| 診療所と自宅を結ぶオンライン診療 | 通院の回数（対象者一人一月） | ２回 | － | １回 |
""",
    "answers": """
| 委員 | 意見 | 事務局の考え方 |
| 猟友会 | わなの見回りは法令で求められており、機器だけにはできないのではないか。 | 県に確認し、通知を確かめることで見回りに代えられるとの回答を得た。 |
| 社会福祉協議会 | 高齢者が機器を使えるか心配である。 | 看護師が操作する方式とし、研修を令和８年度に２回行う。 |
| 森林組合 | 隣の県の町で同じ取組がうまくいかなかったと聞く。 | 電波の届かない谷が多かったことが理由と聞いており、本町では中継器を６か所に置く。 |
""",
}


def build() -> bytes:
    document = blank("ＭＳ ゴシック", 10.5)
    define(document, 31, (("decimalFullWidth", "%1　"), ("decimalFullWidth", "（%2）")))
    for line in LINES.strip().splitlines():
        if line.startswith("table "):
            add_table(document, [row_of(row) for row in TABLES[line.split()[1]].strip().splitlines()])
        elif line.startswith("!"):
            paragraph = document.add_paragraph()
            paragraph.alignment = 1
            paragraph.add_run(line[1:]).bold = True
        elif line.startswith(("1 ", "2 ")):
            paragraph = document.add_paragraph()
            paragraph.add_run(line[2:]).bold = True
            number(paragraph, 31, int(line[0]) - 1)
        else:
            rich(document, "　" + line)
    footnotes(document, ["三ツ瀬町農林課調べ（共済の対象となったもの）"])
    header_and_footer(document, "委員限り", "第３回策定委員会　")
    return with_names_at_the_root(document_bytes(document))


K1, K2, K3, K4 = (
    "見回りに要する時間（一人一日）",
    "農作物の被害額",
    "崩れの発見までの日数",
    "通院の回数（対象者一人一月）",
)

STANDS = (
    Stands("written", "令和７年７月２２日", also=("formulation.process.when", "notes")),
    Stands("formulation.drafting_body", "事務局（三ツ瀬町まちづくり推進課）", also=BODY),
    Stands(
        "formulation.process.what",
        "各団体から困っていることを３９件挙げていただいた",
        under="前回までの経過",
        also=SURVEY,
    ),
    Stands(
        "formulation.process.what",
        "町民への影響の大きさと急ぎの度合いで並べ替えた",
        under="前回までの経過",
        also=(*SURVEY, *CHOICE),
    ),
    Stands(
        "formulation.field_selection", "農林（獣害・林道）と医療（通院）の２分野とする", under="事務局案", also=CHOICE
    ),
    Stands(
        "formulation.field_selection",
        "次の見直しで扱うこととしてよいか",
        under="論点",
        also=(*CHOICE, "formulation.notes", "notes"),
    ),
    Stands(
        "vision.current.content", "獣害による農作物の被害額は令和６年度に１，８７０万円", under="事務局案", also=FACT
    ),
    Stands("issues.problem", "見回りに一人一日平均２時間かかっている", under="事務局案", also=FACT),
    Stands(
        "issues.causes", "わなが作動したかどうかを現地に行かなければ知ることができない", under="事務局案", also=TROUBLE
    ),
    Stands("issues.problem", "令和５年度は発見まで平均９日を要した", under="事務局案", also=FACT),
    Stands("issues.problem", "最も遠い集落からの通院は往復３時間である", under="事務局案", also=FACT),
    Stands(
        "issues.method",
        "診療所の患者１２０人への聞き取りのみでよいか",
        under="論点",
        also=(*SURVEY, "formulation.notes", "notes"),
    ),
    Stands(
        "issues.method",
        "町民全体への調査を追加する場合は１１月以降となる",
        under="論点",
        also=(*SURVEY, *STEPS, "notes"),
    ),
    Stands("vision.picture", "猟友会の会員が見回るのは作動したわなだけとなり", under="事務局案", also=PICTURE),
    Stands("vision.picture", "月２回の通院のうち１回を自宅で済ませている", under="事務局案", also=PICTURE),
    Stands("projects.name", ROAD, of=ROAD, under="事業"),
    Stands("projects.content", "町内のわな２１０基に通知の機器を付け", of=BEAR, under="中身", also=DOING),
    Stands("projects.owner", "農林課、猟友会", of=BEAR, under="担う者", also=STAFF),
    Stands(
        "projects.operation",
        "電池の交換は猟友会が年１回行い、機器代は農林課が持つ",
        of=BEAR,
        under="使い始めてからの世話",
        also=AFTER,
    ),
    Stands("projects.cost.initial", "1,260", of=BEAR, under="初期費用（万円）", means="1,260万円"),
    Stands("projects.content", "月２回の衛星画像を比べ", of=ROAD, under="中身", also=DOING),
    Stands("projects.operation", "決まっていない", of=ROAD, under="使い始めてからの世話"),
    Stands("projects.cost.running", "240", of=ROAD, under="運用費（万円／年）", means="240万円"),
    Stands("projects.content", "医師の診察を画面でつなぐ", of=CLINIC, under="中身", also=DOING),
    Stands("projects.operation", "診療所事務長が管理する", of=CLINIC, under="使い始めてからの世話", also=STAFF),
    Stands(
        "projects.feasibility",
        "電波の届く１８基で作動の通知が５分以内に届くことを確かめた",
        of=BEAR,
        under="事務局案",
        also=("projects.pilot", "projects.notes"),
    ),
    Stands(
        "projects.burden",
        "患者だけで端末を扱うことは求めない",
        of=CLINIC,
        under="事務局案",
        also=(*DOING, *STAFF, "projects.frontline"),
    ),
    Stands(
        "projects.security", "端末には残さない", of=CLINIC, under="事務局案", also=(*SAFE, "projects.existing_systems")
    ),
    Stands(
        "projects.fallback",
        "郵便配達の車に載せた撮影機に切り替える案",
        of=ROAD,
        under="論点",
        also=("projects.feasibility", "projects.notes"),
    ),
    Stands("finance.cost", "３，９４０万円", under="事務局案", also=WHOLE),
    Stands("finance.funding", "初期費用は過疎対策の起債と森林環境譲与税を充てる", under="事務局案", also=WHOLE),
    Stands("finance.running", "運用費の財源が示されていないとの指摘", under="論点", also=WHOLE),
    Stands("evaluation.indicators.target", "３０分", of=K1, under="令和１２年度", also=()),
    Stands("evaluation.indicators.baseline", "１，８７０万円", of=K2, under="現在"),
    Stands("evaluation.indicators.target", "３日", of=K3, under="令和１２年度"),
    Stands("evaluation.indicators.projects", CLINIC, of=K4, under="事業"),
    Stands(
        "evaluation.indicator_basis", "試行した２０基の結果を２１０基に広げて算出した", under="事務局案", also=BASIS
    ),
    Stands("formulation.structure", "その下に農林・医療の二つの部会を置く", under="事務局案", also=BODY),
    Stands(
        "formulation.ict_section", "情報の担当は総務課に兼務の職員が１人いるのみであり", under="事務局案", also=PEOPLE
    ),
    Stands("evaluation.pdca.when", "計画は毎年２月にこの委員会で点検し", under="事務局案", also=REVIEW),
    Stands(
        "projects.frontline",
        "通知を確かめることで見回りに代えられるとの回答を得た",
        under="事務局の考え方",
        also=(
            "projects.feasibility",
            "projects.notes",
            "formulation.notes",
            "formulation.process.what",
            "notes",
            "projects.burden",
        ),
    ),
    Stands(
        "projects.precedents",
        "隣の県の町で同じ取組がうまくいかなかったと聞く",
        under="意見",
        also=(
            "measures.precedents",
            "projects.notes",
            "projects.frontline",
            "formulation.notes",
            "formulation.process.what",
            "notes",
        ),
    ),
    Stands("formulation.next_steps", "令和８年度当初予算に反映する", under="今後の日程（予定）", also=STEPS),
)

SAMPLES = (
    Sample(
        "t04_meeting_paper.docx",
        "paper of a committee: 協議事項, 論点, 事務局案 seven times over, automatic numbers, changes, a note",
        build,
        Expected(
            title="三ツ瀬町地域ＩｏＴ実装計画",
            stands=STANDS,
            never=("委員限り", "町民全体への調査は行わない"),
            names={"projects": (BEAR, ROAD, CLINIC), "evaluation.indicators": (K1, K2, K3, K4)},
            doubt="points at issue are questions: content or notes; answers to members may stand in many places",
        ),
    ),
)
