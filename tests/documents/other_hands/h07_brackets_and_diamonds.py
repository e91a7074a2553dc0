"""A plan without numbers: headings as 【 】 and ◆, lists by ・ and －, all in the body style and indented by blanks."""

from docx.shared import Pt

from tests.documents.office.expecting import Expected, Sample, Stands
from tests.documents.office.word import blank, document_bytes, header_and_footer, write

TITLE = "石蕗町まるごとデジタル計画"
FOOTER = "石蕗町 企画振興課　まるごとデジタル計画　p."

TEXT = """
【はじめに】
　石蕗町は五つの島から成り、役場のある本島とほかの四島とは町営船で結ばれています。冬の季節風で船が止まる日は年に四十日を数え、その間は役場の手続も診察も受けられません。
　これまで町は、島ごとに支所を置いて対応してきましたが、職員の採用が予定の半分にとどまり、令和六年度に二つの支所を週三日の開所としました。
　この計画は、船が止まっても暮らしが止まらない町をつくるために定めます。
【計画の位置と期間】
・位置　　石蕗町離島振興計画（令和五年度～）の通信・情報の章を詳しくしたもの
・期間　　令和八年度より令和十年度まで
【町の概要】
・人口　　　　四千百五十二人（令和七年四月一日現在）
・高齢化率　　四六・三パーセント
・世帯　　　　二千二百三十
・産業　　　　一本釣り、柑橘、民宿
【だれと考えたか】
　－令和七年四月～六月　島ごとの寄合い（五島、延べ百八人）
　－令和七年七月　　　　船員組合、診療所、郵便局への聞き取り
　－令和七年九月　　　　課長会で優先する分野を協議。財政係からは、維持費の示されない事業は認められないとの意見が出た。
【島の困りごと】
◆欠航の見通しが立たない
・欠航は朝六時に決まり、港に着いてから知る人が多い。
　－港での無駄足は一月に平均六十二人（令和六年十二月～令和七年二月、船員による数え）
　－知らせる手段が港の貼り紙と電話しかないため
◆支所が閉まる日は手続ができない
・支所が週三日となった二島では、証明書のために本島へ渡る人が月に三十四人いる。
　－職員がいなければ発行できない仕組みであるため
【十年度末の姿】
◆海の足
　前の晩、島の人は翌日の船の見込みを手元で知り、通院の日を自分で決めている。
◆手続
　どの島でも、郵便局の開いている日なら住民票を受け取れる。
【取り組むこと】
◆欠航予報メール
・すること　波と風の予報から欠航の見込みを三段階で出し、前日の午後六時に知らせる。
・うけもち　船舶課
・うごかす人　船舶課の運航管理者（休みの日の当番は船員組合と相談中）
・たしかめ　令和六年度の冬の記録に当てはめたところ、見込みは八割一分で当たった。
・ねだん
　－はじめに　三百九十万円
　－毎年　　　四十八万円
・おかねの出どころ　離島の交付金。不採択のときは予報を二段階に減らし、既製の気象サービスだけで始める。
◆郵便局での証明書の交付
・すること　四島の郵便局に端末を置き、局員が本人を確かめて交付する。
・うけもち　町民課
・うごかす人　郵便局（委託）
・たしかめ　なし
・ねだん
　－はじめに　千六百二十万円
　－毎年　　　見積りを取っているところ
・おかねの出どころ　未定
◆島の寄合いでの手助け
・すること　機器の苦手な人に代わり、島の当番が申込みを手伝う。機器は使わない。
・うけもち　企画振興課
・ねだん　かからない
【進める人たち】
・頭　　町長
・まとめ　企画振興課（三人）
・手伝い　船舶課、町民課、診療所
　－電算は県の市町村共同の仕組みに任せており、町の中に中身の分かる者がいない。
【何ではかるか】
・港での無駄足　　一月六十二人（令和六年度）→　一月十人（令和十年度）
・本島へ渡って証明書を取る人　　月三十四人（令和七年度）→　月五人（令和十年度）
・島の寄合いで手助けを受けた人　　―　→　年百五十人
【ふりかえり】
　毎年一月、島ごとの寄合いではかった値を示し、意見を聞いて直します。直した点は広報「つわぶき」に載せます。
　　※島の名前を出す資料は、個人が分からないよう人数を丸めます。
"""

FERRY, POST, HELP = "欠航予報メール", "郵便局での証明書の交付", "島の寄合いでの手助け"


def brackets_and_diamonds() -> bytes:
    """Build the plan."""
    document = blank("ＭＳ 明朝", 11)
    document.add_paragraph().add_run(TITLE).font.size = Pt(20)
    document.add_paragraph("令和七年十月　石蕗町")
    write(document, TEXT)
    header_and_footer(document, "", FOOTER)
    return document_bytes(document)


COST = ("projects.cost", "projects.cost.notes", "projects.content")
EXPECTED = Expected(
    title=TITLE,
    stands=(
        Stands("written", "令和七年十月"),
        Stands("municipality.name", "石蕗町"),
        Stands(
            "municipality.population",
            "四千百五十二人（令和七年四月一日現在）",
            under="【町の概要】",
            also=("characteristics",),
        ),
        Stands("municipality.ageing_rate", "四六・三パーセント", under="【町の概要】", also=("characteristics",)),
        Stands("characteristics", "一本釣り、柑橘、民宿", under="【町の概要】"),
        Stands("period", "令和八年度より令和十年度まで", under="【計画の位置と期間】"),
        Stands(
            "formulation.parent_plans",
            "石蕗町離島振興計画（令和五年度～）",
            under="【計画の位置と期間】",
            also=("formulation.parent_plans.name", "formulation.parent_plans.relation"),
        ),
        Stands("formulation.background", "令和六年度に二つの支所を週三日の開所としました", under="【はじめに】"),
        Stands(
            "formulation.purpose",
            "船が止まっても暮らしが止まらない町をつくるために定めます",
            under="【はじめに】",
            also=("formulation.background",),
        ),
        Stands(
            "formulation.process",
            "維持費の示されない事業は認められないとの意見が出た",
            under="【だれと考えたか】",
            also=("formulation.process.what", "formulation.agreement", "formulation.budget_relation"),
        ),
        Stands(
            "formulation.process",
            "船員組合、診療所、郵便局への聞き取り",
            under="【だれと考えたか】",
            also=("formulation.process.what", "formulation.process.who"),
        ),
        Stands("issues.problem", "港に着いてから知る人が多い", under="◆欠航の見通しが立たない"),
        Stands(
            "issues.causes",
            "知らせる手段が港の貼り紙と電話しかないため",
            under="◆欠航の見通しが立たない",
            also=("issues.problem",),
        ),
        Stands(
            "issues.method",
            "令和六年十二月～令和七年二月、船員による数え",
            under="◆欠航の見通しが立たない",
            also=("issues.problem", "issues.causes", "vision.current", "issues.notes"),
        ),
        Stands("vision.picture", "前の晩、島の人は翌日の船の見込みを手元で知り", under="◆海の足"),
        Stands("vision.picture", "郵便局の開いている日なら住民票を受け取れる", under="◆手続"),
        Stands("projects.content", "欠航の見込みを三段階で出し", of=FERRY, under="すること"),
        Stands("projects.owner", "船舶課", of=FERRY, under="うけもち"),
        Stands(
            "projects.operation",
            "休みの日の当番は船員組合と相談中",
            of=FERRY,
            under="うごかす人",
            also=("projects.people", "projects.content"),
        ),
        Stands(
            "projects.feasibility", "見込みは八割一分で当たった", of=FERRY, under="たしかめ", also=("projects.content",)
        ),
        Stands("projects.cost.initial", "三百九十万円", of=FERRY, under="はじめに", also=COST),
        Stands("projects.cost.running", "見積りを取っているところ", of=POST, under="毎年", also=COST),
        Stands(
            "projects.fallback",
            "不採択のときは予報を二段階に減らし",
            of=FERRY,
            under="おかねの出どころ",
            also=("projects.funding", "projects.content"),
        ),
        Stands("projects.funding", "未定", of=POST, under="おかねの出どころ"),
        Stands(
            "projects.operation",
            "郵便局（委託）",
            of=POST,
            under="うごかす人",
            also=("projects.people", "projects.content"),
        ),
        Stands("projects.feasibility", "なし", of=POST, under="たしかめ"),
        Stands(
            "projects.content",
            "島の当番が申込みを手伝う",
            of=HELP,
            under="すること",
            also=("measures.non_ict", "measures.content"),
        ),
        Stands(
            "formulation.structure",
            "町の中に中身の分かる者がいない",
            under="【進める人たち】",
            also=("formulation.people", "formulation.ict_section"),
        ),
        Stands("formulation.leader", "町長", under="頭", also=("formulation.structure",)),
        Stands(
            "evaluation.indicators.baseline", "一月六十二人（令和六年度）", of="港での無駄足", under="【何ではかるか】"
        ),
        Stands(
            "evaluation.indicators.target",
            "月五人（令和十年度）",
            of="本島へ渡って証明書を取る人",
            under="【何ではかるか】",
        ),
        Stands(
            "evaluation.indicators.target", "年百五十人", of="島の寄合いで手助けを受けた人", under="【何ではかるか】"
        ),
        Stands(
            "evaluation.pdca",
            "島ごとの寄合いではかった値を示し、意見を聞いて直します",
            under="【ふりかえり】",
            also=("evaluation.pdca.notes", "evaluation.pdca.body", "evaluation.pdca.when", "evaluation.notes"),
        ),
    ),
    never=(FOOTER,),
    names={
        "projects": (FERRY, POST, HELP),
        "evaluation.indicators": ("港での無駄足", "本島へ渡って証明書を取る人", "島の寄合いで手助けを受けた人"),
    },
    counts={"vision": 2, "issues": 2},
    doubt="The third ◆ is a way without ICT and could be a measure instead of a project; labels are in plain words of the town.",
)

SAMPLES = (
    Sample(
        "h07_brackets_and_diamonds.docx",
        "headings 【 】 and ◆, lists ・ and －, numbers in kanji, no tables",
        brackets_and_diamonds,
        EXPECTED,
    ),
)
