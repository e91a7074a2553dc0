"""A plan written as questions and answers by a town of two islands' ferries: headings are questions, figures stand in sentences."""

from tests.documents.office.expecting import Expected, Sample, Stands
from tests.documents.office.word import blank, document_bytes, header_and_footer, write
from tests.documents.third_hands.also import (
    AFTER,
    BACK,
    BASIS,
    BODY,
    CHOICE,
    COST,
    DOING,
    FACT,
    PARENT,
    PEOPLE,
    PICTURE,
    PURSE,
    REVIEW,
    SAFE,
    STAFF,
    STEPS,
    SURVEY,
    TROUBLE,
    WHOLE,
)

TELE, KIDS = "保健師のオンライン面談", "放課後の迎えの知らせ"

TEXT = """
# 星ヶ浦町ＩＣＴ活用計画（案）～問いに答える形でまとめました～
## 第一部　計画のことを知る
### 問１　どうしてこの計画をつくるのですか。
答　星ヶ浦町では、子育て世帯の転出が転入を毎年４０世帯ほど上回っています。役場で聞いたところ、理由の第一は「仕事と送り迎えの両立が難しい」でした。そこで、ＩＣＴの力を子育ての支援に振り向けるため、町として初めての計画をつくることにしました。
### 問２　いつからいつまでの計画ですか。
答　令和８年４月から令和１１年３月までの３年間です。
### 問３　町のほかの計画とはどういう関係ですか。
答　「星ヶ浦町こども計画」の第４章にある「届く支援」を、ＩＣＴの面から受け持ちます。
### 問４　だれがつくっているのですか。
答　こども課と企画課の職員６人のチームが中心です。保育士、学童の指導員、子育てサークルの代表にも入ってもらいました。
## 第二部　町のいまを知る
### 問５　町はどんなところですか。
答　人口１２，４５０人、面積９８．６平方キロメートルの海沿いの町です。町の中心から隣の市まで電車で３５分かかり、働く人の４割が町の外へ通っています。
### 問６　子育ての家庭は何に困っていますか。
答　令和７年５月に、小学生以下の子がいる７８０世帯に尋ねました（回答５２６世帯）。乳児のいる家庭の６２％が「相談したいときに相談先が開いていない」と答えています。学童保育では、迎えの時刻の連絡が一日平均７０本の電話で行われ、指導員が子どもから目を離さざるを得ない時間が一日１時間半あります。
### 問７　なぜ、そうなっているのですか。
答　相談を受ける保健師は４人で、面談は平日の昼に保健センターへ来ていただく形しか用意していません。学童のほうは、保護者・学校・学童の三者が同じ予定を見る手立てがなく、変更のたびに電話に頼っているためです。
## 第三部　これからのことを知る
### 問８　計画が終わるころ、町はどうなっていますか。
答　赤ちゃんのいる家庭が、夜８時までなら家にいながら保健師と顔を見て話せます。学童では電話がほとんど鳴らず、指導員が子どもと過ごしています。
### 問９　なぜ子育てに絞るのですか。
答　職員の数と予算に限りがあり、三つも四つも同時にはできないからです。高齢者の移動と観光は、令和１１年度からの次の計画で考えます。
### 問１０　保健師のオンライン面談では、何をするのですか。
答　保健師が画面を通して相談を受ける時間を、平日の夜に週２回設けます。予約は町の公式アカウントから行います。最初の面談は必ず家庭を訪ね、顔を覚えてもらってから画面に移ります。
担当はこども課母子保健係です。夜の勤務は保健師４人の交代で行い、その分、紙の問診票の転記をやめます。
相談の記録は健康管理システムに直接入れ、画面の録画はしません。
費用は、端末と部屋の整備に２８０万円、通信と予約の仕組みに年９６万円です。令和８年１０月から始めます。
### 問１１　放課後の迎えの知らせでは、何をするのですか。
答　保護者が電話機で迎えの時刻を入れると、学校と学童の画面に同時に映る仕組みを、町内５か所の学童に入れます。まず、児童の最も多い浜小学校の学童で半年試します。
担当はこども課ですが、画面の故障のときにだれが直すかは、学校教育課と話合いの途中です。
電話機を持たない家庭には、これまでどおり連絡帳を使います。
費用は３か年で５４０万円。業者は、町内の事業者を含めた見積り合わせで選びます。
### 問１２　お金はどこから出るのですか。
答　どちらも国の子育て支援の交付金を２分の１使い、残りは町の一般財源です。交付金が終わる令和１１年度より後のことは、まだ決めていません。
## 第四部　約束を守るために
### 問１３　うまくいったかどうかは、何で分かりますか。
答　三つの数字で見ます。一つ目は、相談先が開いていないと答える家庭の割合で、いまの６２％を令和１０年度に２５％まで下げます。二つ目は、学童の迎えの電話の本数で、一日７０本を１０本以下にします。三つ目は、子育て世帯の転出超過で、年４０世帯を２０世帯に半減させます。
一つ目は毎年５月のアンケート、二つ目は学童の日誌、三つ目は住民基本台帳で数えます。
### 問１４　だれが見張るのですか。
答　子ども・子育て会議が年２回、数字を確かめます。結果は町の公式アカウントと広報で知らせ、会議が「足りない」とした点は次の年度のやり方に必ず反映します。
### 問１５　役場の中の態勢は十分ですか。
答　正直に言うと十分ではありません。情報の専門の職員はおらず、総務課の１人が兼ねています。県の派遣制度で、月１回、専門家に来てもらいます。
### 問１６　これからの流れを教えてください。
答　１１月に町民説明会を開いて意見を伺い、令和８年２月に町長が決めます。
"""


def build() -> bytes:
    document = blank("游ゴシック", 11)
    write(document, TEXT)
    header_and_footer(document, "", "この冊子は再生紙を使う予定です　")
    return document_bytes(document)


K1, K2, K3 = "相談先が開いていないと答える家庭の割合", "学童の迎えの電話の本数", "子育て世帯の転出超過"

STANDS = (
    Stands(
        "formulation.background",
        "子育て世帯の転出が転入を毎年４０世帯ほど上回っています",
        under="問１　どうしてこの計画をつくるのですか。",
        also=(*BACK, *FACT),
    ),
    Stands(
        "formulation.purpose",
        "ＩＣＴの力を子育ての支援に振り向けるため",
        under="問１　どうしてこの計画をつくるのですか。",
        also=BACK,
    ),
    Stands("period", "令和８年４月から令和１１年３月まで", under="問２　いつからいつまでの計画ですか。"),
    Stands(
        "formulation.parent_plans.name",
        "星ヶ浦町こども計画",
        under="問３　町のほかの計画とはどういう関係ですか。",
        also=PARENT,
    ),
    Stands(
        "formulation.drafting_body",
        "こども課と企画課の職員６人のチームが中心です",
        under="問４　だれがつくっているのですか。",
        also=BODY,
    ),
    Stands(
        "formulation.structure",
        "保育士、学童の指導員、子育てサークルの代表にも入ってもらいました",
        under="問４　だれがつくっているのですか。",
        also=(*BODY, "formulation.process.who", "projects.frontline", "formulation.advisers", "projects.partners"),
    ),
    Stands("municipality.population", "１２，４５０人", under="問５　町はどんなところですか。", also=FACT),
    Stands("municipality.area", "９８．６平方キロメートル", under="問５　町はどんなところですか。", also=FACT),
    Stands("characteristics", "働く人の４割が町の外へ通っています", under="問５　町はどんなところですか。", also=FACT),
    Stands(
        "issues.method",
        "小学生以下の子がいる７８０世帯に尋ねました",
        under="問６　子育ての家庭は何に困っていますか。",
        also=SURVEY,
    ),
    Stands(
        "issues.problem",
        "指導員が子どもから目を離さざるを得ない時間が一日１時間半あります",
        under="問６　子育ての家庭は何に困っていますか。",
        also=TROUBLE,
    ),
    Stands(
        "issues.causes",
        "面談は平日の昼に保健センターへ来ていただく形しか用意していません",
        under="問７　なぜ、そうなっているのですか。",
        also=TROUBLE,
    ),
    Stands(
        "issues.causes", "三者が同じ予定を見る手立てがなく", under="問７　なぜ、そうなっているのですか。", also=TROUBLE
    ),
    Stands(
        "vision.picture",
        "夜８時までなら家にいながら保健師と顔を見て話せます",
        under="問８　計画が終わるころ、町はどうなっていますか。",
        also=PICTURE,
    ),
    Stands(
        "vision.picture",
        "学童では電話がほとんど鳴らず",
        under="問８　計画が終わるころ、町はどうなっていますか。",
        also=PICTURE,
    ),
    Stands(
        "formulation.field_selection",
        "三つも四つも同時にはできないからです",
        under="問９　なぜ子育てに絞るのですか。",
        also=CHOICE,
    ),
    Stands(
        "projects.content",
        "保健師が画面を通して相談を受ける時間を、平日の夜に週２回設けます",
        of=TELE,
        under="問１０　保健師のオンライン面談では、何をするのですか。",
        also=DOING,
    ),
    Stands(
        "projects.owner",
        "担当はこども課母子保健係です",
        of=TELE,
        under="問１０　保健師のオンライン面談では、何をするのですか。",
        also=STAFF,
    ),
    Stands(
        "projects.burden",
        "紙の問診票の転記をやめます",
        of=TELE,
        under="問１０　保健師のオンライン面談では、何をするのですか。",
        also=("projects.people", "projects.operation", "projects.content"),
    ),
    Stands(
        "projects.security",
        "画面の録画はしません",
        of=TELE,
        under="問１０　保健師のオンライン面談では、何をするのですか。",
        also=(*SAFE, "projects.existing_systems"),
    ),
    Stands(
        "projects.cost.running",
        "９６万円",
        of=TELE,
        under="問１０　保健師のオンライン面談では、何をするのですか。",
        also=COST,
    ),
    Stands(
        "projects.schedule",
        "令和８年１０月から始めます",
        of=TELE,
        under="問１０　保健師のオンライン面談では、何をするのですか。",
    ),
    Stands(
        "projects.content",
        "学校と学童の画面に同時に映る仕組みを、町内５か所の学童に入れます",
        of=KIDS,
        under="問１１　放課後の迎えの知らせでは、何をするのですか。",
        also=DOING,
    ),
    Stands(
        "projects.pilot",
        "浜小学校の学童で半年試します",
        of=KIDS,
        under="問１１　放課後の迎えの知らせでは、何をするのですか。",
        also=("projects.schedule", "projects.feasibility", "projects.content"),
    ),
    Stands(
        "projects.operation",
        "画面の故障のときにだれが直すかは、学校教育課と話合いの途中です",
        of=KIDS,
        under="問１１　放課後の迎えの知らせでは、何をするのですか。",
        also=STAFF,
    ),
    Stands(
        "projects.content",
        "電話機を持たない家庭には、これまでどおり連絡帳を使います",
        of=KIDS,
        under="問１１　放課後の迎えの知らせでは、何をするのですか。",
        also=("measures.non_ict", "projects.fallback", "projects.notes"),
    ),
    Stands(
        "projects.procurement",
        "町内の事業者を含めた見積り合わせで選びます",
        of=KIDS,
        under="問１１　放課後の迎えの知らせでは、何をするのですか。",
    ),
    Stands(
        "projects.cost.total",
        "５４０万円",
        of=KIDS,
        under="問１１　放課後の迎えの知らせでは、何をするのですか。",
        also=COST,
    ),
    Stands(
        "finance.funding", "残りは町の一般財源です", under="問１２　お金はどこから出るのですか。", also=(*WHOLE, *PURSE)
    ),
    Stands(
        "finance.running",
        "交付金が終わる令和１１年度より後のことは、まだ決めていません",
        under="問１２　お金はどこから出るのですか。",
        also=(*WHOLE, *AFTER),
    ),
    Stands("evaluation.indicators.target", "２５％", of=K1, under="問１３　うまくいったかどうかは、何で分かりますか。"),
    Stands(
        "evaluation.indicators.baseline", "７０本", of=K2, under="問１３　うまくいったかどうかは、何で分かりますか。"
    ),
    Stands(
        "evaluation.indicators.target", "２０世帯", of=K3, under="問１３　うまくいったかどうかは、何で分かりますか。"
    ),
    Stands(
        "evaluation.indicators.method",
        "三つ目は住民基本台帳で数えます",
        under="問１３　うまくいったかどうかは、何で分かりますか。",
        also=BASIS,
    ),
    Stands(
        "evaluation.pdca.body",
        "子ども・子育て会議が年２回、数字を確かめます",
        under="問１４　だれが見張るのですか。",
        also=REVIEW,
    ),
    Stands(
        "evaluation.pdca.publication",
        "結果は町の公式アカウントと広報で知らせ",
        under="問１４　だれが見張るのですか。",
        also=("evaluation.pdca.notes",),
    ),
    Stands(
        "formulation.ict_section",
        "情報の専門の職員はおらず、総務課の１人が兼ねています",
        under="問１５　役場の中の態勢は十分ですか。",
        also=PEOPLE,
    ),
    Stands(
        "formulation.advisers",
        "月１回、専門家に来てもらいます",
        under="問１５　役場の中の態勢は十分ですか。",
        also=PEOPLE,
    ),
    Stands(
        "formulation.next_steps",
        "令和８年２月に町長が決めます",
        under="問１６　これからの流れを教えてください。",
        also=STEPS,
    ),
)

SAMPLES = (
    Sample(
        "t07_questions.docx",
        "plan as sixteen questions with answers, no table, indicators in sentences",
        build,
        Expected(
            title="星ヶ浦町ＩＣＴ活用計画",
            stands=STANDS,
            never=("この冊子は再生紙を使う予定です",),
            names={"projects": (TELE, KIDS), "evaluation.indicators": (K1, K2, K3)},
            doubt="the names of indicators are runs of words in sentences",
        ),
    ),
)
