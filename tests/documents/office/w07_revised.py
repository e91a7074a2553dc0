"""A plan in the middle of its revision: tracked changes, comments, footnotes, text boxes, ruby, controls, links, columns."""

from copy import deepcopy

from docx.document import Document as Doc
from docx.enum.section import WD_SECTION
from docx.oxml.ns import qn

from tests.documents.office.expecting import Expected, Sample, Stands
from tests.documents.office.rich import (
    changed_table,
    comment,
    footnotes,
    in_control,
    marked,
    old_text_box,
    rich,
    text_box,
    with_names_at_the_root,
)
from tests.documents.office.word import (
    Rows,
    add_table,
    blank,
    contents_list,
    document_bytes,
    element,
    header_and_footer,
    paragraph,
    run,
    styled,
)

TITLE = "桜瀬市情報化推進計画"
HEADER = "桜瀬市情報化推進計画（庁内照会版）"
REMARKS = ("財政課：この一文は議会で聞かれます。根拠は？", "副市長から、開始年度を再考するよう指示あり。")
NOTES = (
    "除雪の出動日数は、土木課の作業日報による。",
    "ＧＮＳＳは、人工衛星を用いて位置を知る仕組みの総称。",
)
HIDDEN = "（作成メモ：ここは去年の原稿の使い回し）"
PROMPT = "ここをクリックまたはタップしてテキストを入力してください。"

CONTENTS = ((1, "１　総論", "1"), (2, "１－１　背景", "1"), (1, "２　現状と課題", "2"), (1, "３　事業", "3"))
PROJECTS: Rows = (
    ("事業名", "担当課", "運用主体", "令和８年度", "令和９年度"),
    ("除雪車位置情報公開事業", "土木課", "土木課道路係", "4,620千円", "1,980千円"),
    ("雪だるまポイント事業", "商工課", "商工課", "900千円", "900千円"),
    ("公民館予約電子化事業", "生涯学習課", "未定", "2,310千円", "590千円"),
)
INDICATORS: Rows = (
    ("指標", "現状値", "目標値"),
    ("除雪に関する電話の件数（１日当たり）", "146件（令和６年度）", "60件（令和10年度）"),
    ("公民館の予約に要する来館回数", "2.0回（令和６年度）", "0.2回（令和10年度）"),
)


def revised() -> bytes:
    """Build the plan."""
    document = blank()
    _cover(document)
    _general_part(document)
    _issues_in_two_columns(document)
    _projects(document)
    footnotes(document, NOTES)
    comment(document, "町内会ごとに差がある", REMARKS[0])
    comment(document, "全車で公開する", REMARKS[1])
    header_and_footer(document, HEADER, "－ ")
    return with_names_at_the_root(document_bytes(document))


def _cover(document: Doc) -> None:
    rich(document, TITLE, "Title")
    rich(document, "{sdt:令和７年10月}　{sdt:桜瀬市}")
    rich(document, "{hint:" + PROMPT + "}")
    contents_list(document, CONTENTS)
    # Word wraps its own contents list in a content control.
    start = next(line._p for line in document.paragraphs if line.text == "目　次")
    lines = [start, *start.itersiblings(qn("w:p"))]
    in_control(document, lines, '<w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj>')


def _general_part(document: Doc) -> None:
    styled(document, 1, "１　総論")
    styled(document, 2, "１－１　背景")
    rich(
        document,
        "{ruby:桜瀬/さくらせ}市は県内でも雪の多い地域にあり、昨冬は除雪車が延べ{del:1,102}{ins:1,318}回出動した{fn:1}。"
        "除雪の時刻を尋ねる電話は、大雪の日には１日{ins:平均146件}{del:約100件}に上り、土木課の職員{br:}８人の半日が応対に費やされている。",
    )
    rich(
        document,
        "{from:除雪の情報がどこまで届いているかは、町内会連合会の役員12人から聞き取った。}{del:このため、本市は先進的なＡＩ除雪都市を目指す。}"
        "公民館では、使用の申込みに{ins:必ず}二度の来館が必要であり、勤めのある人の利用が減っている。",
    )
    rich(document, "情報の届き方は、町内会ごとに差がある。")
    styled(document, 2, "１－２　位置付けと期間")
    rich(
        document,
        "{link:https://www.example.jp/sougou/第５次桜瀬市総合計画}の施策12「冬の暮らし」を受け、令和８年度から令和{del:11}{ins:10}年度までの"
        "{del:４}{ins:３}年間の計画とする。",
    )
    styled(document, 2, "１－３　体制")
    in_control(
        document,
        [
            paragraph(run("企画課を事務局とし、土木課、生涯学習課、商工課、町内会連合会で検討した。")),
            paragraph(
                *marked(document, "{to:除雪の情報がどこまで届いているかは、町内会連合会の役員12人から聞き取った。}")
            ),
        ],
    )
    rich(
        document, "情報システムの担当は企画課の{sdt:２名}で、{hidden:" + HIDDEN + "}うち１名は令和８年３月に退職する。"
    )
    text_box(
        document, ["【将来像】令和11年２月、市民は家の前の除雪が終わる時刻を画面や電話で知り、朝の予定を立てている。"]
    )
    old_text_box(document, ["【将来像】公民館の予約は家から済み、使う日にだけ足を運べばよい。"])


def _issues_in_two_columns(document: Doc) -> None:
    document.add_section(WD_SECTION.CONTINUOUS)
    _columns(document, 2)
    styled(document, 1, "２　現状と課題")
    rich(
        document,
        "除雪車48台の位置は、無線で運転手に尋ねなければ分からない。{tab:}問合せを受けた職員は、無線で聞いてから電話をかけ直している。",
    )
    rich(
        document,
        "問題は、電話が集中して緊急の通報を取り逃がすことである。原因は、位置{fn:2}を記録する手段がないことと、出動の順番が公表されていないことにある。",
    )
    rich(
        document,
        "公民館６館の予約台帳は紙で、館ごとに申込みの締切りが異なる。{del:特に問題はない。}締切りの違いを改めなければ、電子化しても混乱を持ち込むだけになるという課題がある。",
    )
    document.add_section(WD_SECTION.CONTINUOUS)
    _columns(document, 1)


def _columns(document: Doc, number: int) -> None:
    """Set the columns of the last section."""
    document.sections[-1]._sectPr.find(qn("w:cols")).set(qn("w:num"), str(number))


def _projects(document: Doc) -> None:
    styled(document, 1, "３　事業")
    styled(document, 2, "３－１　除雪車位置情報公開事業")
    rich(
        document,
        "内容：除雪車48台に位置の発信機を載せ、市のホームページの地図で５分ごとに更新する。電話の自動応答も設ける。",
    )
    rich(
        document,
        "現場との協議：除雪を請け負う{ins:23社のうち19社}{del:全ての業者}から同意を得た。残る{ins:４社}とは令和７年11月に協議する。",
    )
    rich(document, "工程：{del:令和９年１月から}{ins:令和８年12月から}全車で公開する。")
    styled(document, 2, "３－２　公民館予約電子化事業")
    rich(
        document,
        "内容：６館の締切りをそろえたうえで、予約と鍵の受渡しを電子化する。鍵は暗証番号式とし、高齢の利用者には窓口での受渡しを残す。",
    )
    rich(document, "個人情報：利用者名簿の保存は使用の日から１年とする。")
    styled(document, 2, "３－３　事業の一覧と指標")
    made = add_table(document, PROJECTS)
    made.getparent().replace(made, changed_table(PROJECTS, deleted=2, added=3))
    _put_cells_in_controls(add_table(document, INDICATORS))
    rich(
        document,
        "指標は企画課が毎年{field:DOCPROPERTY 集計月/６}月に集計し、{sdt:桜瀬市情報化推進会議}が見直しの方針を決める。",
    )


def _put_cells_in_controls(made: "object") -> None:
    """Wrap the last cell of each row in a content control, as forms made from templates do."""
    for row in made.findall(qn("w:tr")):  # type: ignore[attr-defined]
        cell = row.findall(qn("w:tc"))[-1]
        control, content = element("w:sdt"), element("w:sdtContent")
        control.append(element("w:sdtPr"))
        content.append(deepcopy(cell))
        control.append(content)
        row.replace(cell, control)


SNOW, HALLS = "除雪車位置情報公開事業", "公民館予約電子化事業"

EXPECTED = Expected(
    title=TITLE,
    stands=(
        Stands("written", "令和７年10月"),
        Stands("municipality.name", "桜瀬市"),
        Stands("formulation.background", "桜瀬市は県内でも雪の多い地域にあり", under="１－１　背景"),
        Stands("formulation.background", "昨冬は除雪車が延べ1,318回出動した", under="１－１　背景"),
        Stands("formulation.background", "１日平均146件に上り、土木課の職員８人の半日が", under="１－１　背景"),
        Stands("formulation.background", "使用の申込みに必ず二度の来館が必要であり", under="１－１　背景"),
        Stands("formulation.background", "情報の届き方は、町内会ごとに差がある", under="１－１　背景"),
        Stands(
            "formulation.parent_plans",
            "第５次桜瀬市総合計画の施策12「冬の暮らし」を受け",
            under="１－２　位置付けと期間",
            also=("formulation.parent_plans.name", "formulation.parent_plans.relation"),
        ),
        Stands(
            "period",
            "令和８年度から令和10年度までの３年間の計画とする",
            under="１－２　位置付けと期間",
            also=("formulation.parent_plans", "formulation.parent_plans.relation"),
        ),
        Stands(
            "formulation.structure",
            "企画課を事務局とし、土木課、生涯学習課、商工課、町内会連合会で検討した",
            under="１－３　体制",
        ),
        Stands(
            "formulation.structure",
            "町内会連合会の役員12人から聞き取った",
            under="１－３　体制",
            also=("formulation.process", "formulation.process.what"),
        ),
        Stands(
            "formulation.structure",
            "情報システムの担当は企画課の２名で、うち１名は令和８年３月に退職する",
            under="１－３　体制",
            also=("formulation.ict_section", "formulation.people"),
        ),
        Stands("vision.picture", "市民は家の前の除雪が終わる時刻を画面や電話で知り"),
        Stands("vision.picture", "公民館の予約は家から済み、使う日にだけ足を運べばよい"),
        Stands("issues.problem", "電話が集中して緊急の通報を取り逃がすことである", under="２　現状と課題"),
        Stands(
            "issues.causes",
            "位置を記録する手段がないことと、出動の順番が公表されていないことにある",
            under="２　現状と課題",
            also=("issues.problem",),
        ),
        Stands(
            "issues.causes",
            "電子化しても混乱を持ち込むだけになるという課題がある",
            under="２　現状と課題",
            also=("issues.problem",),
        ),
        Stands("projects.content", "除雪車48台に位置の発信機を載せ", of=SNOW, under="３－１　除雪車位置情報公開事業"),
        Stands(
            "projects.frontline",
            "除雪を請け負う23社のうち19社から同意を得た",
            of=SNOW,
            under="３－１　除雪車位置情報公開事業",
        ),
        Stands("projects.schedule", "令和８年12月から全車で公開する", of=SNOW, under="３－１　除雪車位置情報公開事業"),
        Stands(
            "projects.security",
            "利用者名簿の保存は使用の日から１年とする",
            of=HALLS,
            under="３－２　公民館予約電子化事業",
        ),
        Stands("projects.operation", "土木課道路係", of=SNOW, under="運用主体"),
        Stands("projects.operation", "未定", of=HALLS, under="運用主体"),
        Stands("projects.cost.yearly", "2,310千円", of=HALLS, under="令和８年度", also=("projects.cost",)),
        Stands(
            "evaluation.indicators.target",
            "60件（令和10年度）",
            of="除雪に関する電話の件数（１日当たり）",
            under="目標値",
        ),
        Stands(
            "evaluation.indicators.target", "0.2回（令和10年度）", of="公民館の予約に要する来館回数", under="目標値"
        ),
        Stands("evaluation.pdca", "桜瀬市情報化推進会議が見直しの方針を決める", under="３－３　事業の一覧と指標"),
    ),
    never=(
        HEADER,
        *REMARKS,
        HIDDEN,
        PROMPT,
        "目　次",
        "1,102",
        "約100件",
        "先進的なＡＩ除雪都市を目指す",
        "令和９年１月から",
        "全ての業者",
        "特に問題はない",
        "雪だるまポイント事業",
        "さくらせ",
    ),
    once=(
        "市民は家の前の除雪が終わる時刻を画面や電話で知り",
        "町内会連合会の役員12人から聞き取った",
    ),
    names={
        "projects": (SNOW, HALLS),
        "evaluation.indicators": ("除雪に関する電話の件数（１日当たり）", "公民館の予約に要する来館回数"),
    },
    doubt="Footnotes may be kept as notes or beside their sentence, but never inside its words. Changes count as accepted.",
)

SAMPLES = (
    Sample(
        "w07_revised.docx", "plan under revision: changes, comments, notes, boxes, ruby, controls", revised, EXPECTED
    ),
)
