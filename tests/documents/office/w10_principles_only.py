"""A basic policy without a single project, indicator or figure of money: principles, and who will make the plan later."""

from tests.documents.office.expecting import Expected, Sample, Stands
from tests.documents.office.word import blank, document_bytes, header_and_footer, styled, write

TITLE = "苔ノ原市デジタル化基本方針"
HEADER = "苔ノ原市デジタル化基本方針（令和7年8月）"

TEXT = """
# 第１節　この方針について
## 1)　策定の趣旨
人口が減り、職員も減る中で、これまでと同じやり方で市民サービスを続けることは難しくなる。苔ノ原市は、デジタル技術を生かして仕事と暮らしを変えていくため、全ての部署が共有する考え方をこの方針に定める。
個別の事業、費用及び成果の指標は、この方針に基づいて令和8年度に策定する実施計画で定める。
## 2)　位置付け
苔ノ原市総合計画の行政運営の柱を支える横断的な方針とする。
## 3)　期間
令和7年度から令和13年度まで
# 第２節　目指す姿
市民のだれもが、役所の都合ではなく自分の都合で手続を済ませ、困ったときには人に相談できる。職員は、書き写しや探し物ではなく、市民の話を聞くことに時間を使っている。
# 第３節　基本理念
## 理念Ａ　取り残さない
デジタルを使わない人にも、同じ質のサービスを届ける。画面だけの手続を作らない。
## 理念Ｂ　やめることから始める
新しい仕組みを入れる前に、その手続や書類が要るかどうかを問う。やめられるものは先にやめる。
## 理念Ｃ　小さく試し、早く直す
大きな仕組みを一度に作らない。一つの窓口、一つの地区で試し、結果を見てから広げる。
## 理念Ｄ　データを守り、生かす
市民の情報を預かっていることを忘れず、目的を明らかにして使う。
# 第４節　取組の方向
## 方向①　手続
来なくてよい手続、書かなくてよい窓口、待たなくてよい窓口を目指す。
## 方向②　仕事
同じ情報を二度入力しない。会議と資料を減らす。
## 方向③　地域
地域の団体や事業者が困りごとを持ち寄り、市とともに解決の方法を探る場を設ける。
# 第５節　進め方
市長を本部長とするデジタル化推進本部を置き、総合政策課デジタル係が事務局となる。専任の職員は現在１名であり、令和8年度の定員管理計画で増員を協議する。
実施計画の策定に当たっては、市民、事業者及び学識経験者からなる懇話会の意見を聴く。方針の見直しは、社会の情勢に応じて行う。
"""


def principles_only() -> bytes:
    """Build the policy."""
    document = blank()
    styled(document, 1, TITLE)
    document.add_paragraph("令和7年8月　苔ノ原市")
    write(document, TEXT, heading=styled)
    header_and_footer(document, HEADER, "")
    return document_bytes(document)


EXPECTED = Expected(
    title=TITLE,
    stands=(
        Stands("written", "令和7年8月"),
        Stands("municipality.name", "苔ノ原市"),
        Stands(
            "formulation.background",
            "これまでと同じやり方で市民サービスを続けることは難しくなる",
            under="1)　策定の趣旨",
        ),
        Stands(
            "formulation.background",
            "個別の事業、費用及び成果の指標は",
            under="1)　策定の趣旨",
            also=("formulation.next_steps", "formulation.purpose"),
        ),
        Stands(
            "formulation.parent_plans",
            "苔ノ原市総合計画の行政運営の柱を支える横断的な方針とする",
            under="2)　位置付け",
            also=("formulation.parent_plans.name", "formulation.parent_plans.relation"),
        ),
        Stands("period", "令和7年度から令和13年度まで", under="3)　期間"),
        Stands("vision.picture", "困ったときには人に相談できる", under="第２節　目指す姿"),
        Stands(
            "measures.content",
            "同じ情報を二度入力しない",
            under="方向②　仕事",
            also=("notes", "formulation.notes", "vision.picture"),
        ),
        Stands(
            "notes",
            "画面だけの手続を作らない",
            under="理念Ａ　取り残さない",
            also=("formulation.notes", "measures.content", "formulation.purpose", "vision.notes", "vision.picture"),
        ),
        Stands(
            "formulation.structure",
            "専任の職員は現在１名であり",
            under="第５節　進め方",
            also=("formulation.people", "formulation.ict_section", "evaluation.pdca"),
        ),
    ),
    never=(HEADER,),
    names={"projects": (), "evaluation.indicators": ()},
    doubt="Principles have no place of their own in the form; what matters is that they become no projects.",
)

SAMPLES = (
    Sample("w10_principles_only.docx", "policy without projects, 第１節 1) 理念Ａ 方向①", principles_only, EXPECTED),
)
