"""A town's workbook: an index, a sheet for each of three projects, and a sheet on how the town goes about it."""

from typing import NamedTuple

from openpyxl import Workbook

from tests.documents.fourth_hands.also import ALLY, BUYING, FIELD, GAIN, LESS, OLD, OPEN, PEOPLE, RESCUE, TRIED
from tests.documents.office.excel import put, put_rows, workbook_bytes
from tests.documents.office.expecting import Expected, Sample, Stands
from tests.documents.third_hands.also import (
    AFTER,
    BACK,
    BODY,
    COST,
    DOING,
    PARENT,
    PICTURE,
    PURSE,
    REVIEW,
    SAFE,
    STAFF,
    TROUBLE,
    WHOLE,
    placed,
)

CARD, BEAR, WASTE = "窓口の書かない受付", "熊の出没の一斉通知", "ごみ収集の道順の見直し"
K1, K2, K3 = "転入手続の所要時間", "出没から通知までの時間", "収集車の年間走行距離"


class Sheet(NamedTuple):
    """What one sheet tells of its project."""

    number: str
    name: str
    field: str
    owner: str
    answers: tuple[tuple[str, str], ...]
    costs: tuple[tuple[str, int, int, int], ...]
    indicator: tuple[str, str, str, str]


SHEETS = (
    Sheet(
        "1",
        CARD,
        "行政",
        "町民課",
        (
            ("解決したい課題", "転入の手続で住所と氏名を7回書く必要があり、混む日は2時間待ちとなる"),
            ("事業内容", "免許証などを読み取る機器を窓口5台に置き、申請書に印字して署名だけで済むようにする"),
            ("現場との協議", "窓口職員9名と令和7年5月に動線を確かめ、機器を客側に向けることとした"),
            ("既存システム", "住民記録システムの標準化（令和8年1月移行）の後に接続する"),
            ("調達方法", "三者以上の見積りを取り、データを標準の形式で返すことを条件とする"),
            ("運用体制", "機器の管理は町民課、不具合の一次受けは総務課情報係"),
            ("スケジュール", "令和8年7月 契約、令和8年12月 稼働"),
            ("財源", "デジタル関係の国交付金（1/2）と一般財源"),
            ("期待される効果", "窓口の延べ1,800時間を相談の時間に振り向ける"),
            ("やめる業務", "手書きの受付簿（年約9,000枚）をやめる"),
        ),
        (("初期費用", 7700, 0, 0), ("運用費", 0, 924, 924)),
        (K1, "52分", "20分", "発券機の記録"),
    ),
    Sheet(
        "2",
        BEAR,
        "安全",
        "環境農林課",
        (
            ("解決したい課題", "熊の目撃を知らせる放送が屋内で聞こえず、目撃から周知まで平均70分かかる"),
            ("事業内容", "目撃の場所を地図に入れると、半径2kmの登録者の電話と学校に一斉に知らせる"),
            ("現場との協議", "猟友会と小学校2校の教頭から、夜間は音を鳴らさない設定を求められた"),
            ("既存システム", "なし"),
            ("調達方法", "未定"),
            ("運用体制", "平日は環境農林課、休日と夜間は役場の当直"),
            ("スケジュール", "令和8年4月 試行（東地区）、令和8年9月 全町"),
            ("財源", "県の鳥獣対策の補助（2/3）"),
            ("期待される効果", "人身の事故を防ぎ、登下校の見守りの人手を減らす"),
            ("やめる業務", "防災行政無線での目撃の放送をやめ、電話のない家には区長が伝える"),
        ),
        (("初期費用", 1980, 0, 0), ("運用費", 330, 330, 330)),
        (K2, "70分", "5分", "送信の記録"),
    ),
    Sheet(
        "3",
        WASTE,
        "環境",
        "環境農林課",
        (
            ("解決したい課題", "収集の道順を運転手の経験に頼り、退職のたびに収集の漏れが起きる"),
            ("事業内容", "収集車6台の走った道と積んだ重さを記録し、集積所412か所を回る順を組み直す"),
            ("現場との協議", "まだ行っていない（令和8年度に運転手と話し合う）"),
            ("既存システム", "車両の運行記録計は令和10年度の車両更新に合わせて置き換える"),
            ("調達方法", "公募型の企画競争とする"),
            ("運用体制", "収集の委託業者が毎月見直し、環境農林課が承認する"),
            ("スケジュール", "令和9年度 記録、令和10年度 新しい道順"),
            ("財源", "検討中"),
            ("期待される効果", "燃料と時間外の手当を年310万円減らす"),
            ("やめる業務", "運転手が手書きする日報を廃止する"),
        ),
        (("初期費用", 0, 4620, 0), ("運用費", 0, 396, 792)),
        (K3, "98,400km", "83,000km", "運行記録"),
    ),
)
WAYS = (
    ("1", "策定の目的", "役場の仕事を減らし、町民の安全と時間を守るため、ICTを使う事業を選んで進める。"),
    ("2", "計画の期間", "令和8年度から令和10年度まで"),
    ("3", "上位計画", "蔵守町総合戦略（第3期）の施策4「小さくても動ける役場」"),
    (
        "4",
        "将来像",
        "令和10年度、町民は窓口で一度だけ名前を書き、熊の知らせを5分で受け取り、決まった時刻にごみを出している。",
    ),
    ("5", "推進体制", "副町長を責任者とし、総務課情報係（2名）と各課の主査で作る推進班が月1回集まる。"),
    ("6", "人材", "情報係の2名は県の研修を修了した。足りない知識は県の共同の相談窓口に頼る。"),
    ("7", "代わりの手段", "停電や通信の障害のときは、消防団の車で知らせ、紙の申請書で受け付ける。"),
    ("8", "個人情報の扱い", "電話番号の登録は本人の申込みに限り、退会の日に消す。"),
    ("9", "評価と見直し", "推進班が毎年1月に各個票の指標を確かめ、町議会の3月定例会に報告する。"),
    ("10", "公表", "個票は毎年4月に町のホームページで公表する。"),
    ("11", "令和11年度以降の費用", "年およそ205万円の運用費は一般財源で負担する。"),
)


def build() -> bytes:
    book = Workbook()
    index = book.active
    index.title = "目次"
    put(index, "A1:D1", "蔵守町デジタル化推進計画　個票集")
    put(index, "A2", "令和7年11月28日　総務課情報係")
    put_rows(index, "A4", [("番号", "事業名", "分野", "担当課")])
    put_rows(index, "A5", [(s.number, s.name, s.field, s.owner) for s in SHEETS])
    ways = book.create_sheet("全体の考え方")
    put(ways, "A1", "全体の考え方")
    put_rows(ways, "A3", [("", "項目", "記載"), *WAYS])
    for told in SHEETS:
        _project(book.create_sheet(f"個票{told.number}"), told)
    for sheet in book:
        sheet.oddHeader.left.text = "蔵守町 個票様式 v2"
    return workbook_bytes(book)


def _project(sheet, told: Sheet) -> None:
    put(sheet, "A1:F1", f"事業個票　{told.number}")
    put(sheet, "A3", "事業名")
    put(sheet, "B3:F3", told.name)
    put(sheet, "A4", "分野")
    put(sheet, "B4:C4", told.field)
    put(sheet, "D4", "担当課")
    put(sheet, "E4:F4", told.owner)
    row = 5
    for label, words in told.answers:
        put(sheet, f"A{row}", label)
        put(sheet, f"B{row}:F{row}", words)
        row += 1
    put(sheet, f"A{row}", "事業費（千円）")
    sheet.merge_cells(f"A{row}:A{row + 2}")
    put_rows(sheet, f"B{row}", [("区分", "令和8年度", "令和9年度", "令和10年度"), *told.costs])
    row += 3
    put(sheet, f"A{row}", "成果指標")
    sheet.merge_cells(f"A{row}:A{row + 1}")
    put_rows(sheet, f"B{row}", [("指標名", "現状値（R6）", "目標値（R10）", "測り方"), told.indicator])


STANDS = (
    Stands("written", "令和7年11月28日", also=("formulation.drafting_body",)),
    Stands("formulation.purpose", "役場の仕事を減らし、町民の安全と時間を守るため", also=BACK),
    Stands("period", "令和8年度から令和10年度まで"),
    Stands("formulation.parent_plans.name", "蔵守町総合戦略（第3期）", also=PARENT),
    Stands("vision.picture", "町民は窓口で一度だけ名前を書き", also=PICTURE),
    Stands("formulation.leader", "副町長を責任者とし", also=BODY),
    Stands("formulation.people", "足りない知識は県の共同の相談窓口に頼る", also=PEOPLE),
    Stands("projects.name", BEAR, of=BEAR, under="個票2!B3"),
    Stands("projects.field", "安全", of=BEAR, under="個票2!B4"),
    Stands("projects.owner", "町民課", of=CARD, under="個票1!E4", also=STAFF),
    Stands(
        "projects.answers",
        "転入の手続で住所と氏名を7回書く必要があり",
        of=CARD,
        also=(*TROUBLE, "measures.answers"),
    ),
    Stands("projects.answers", "退職のたびに収集の漏れが起きる", of=WASTE, also=(*TROUBLE, "measures.answers")),
    Stands("projects.content", "免許証などを読み取る機器を窓口5台に置き", of=CARD, also=DOING),
    Stands("projects.content", "半径2kmの登録者の電話と学校に一斉に知らせる", of=BEAR, also=DOING),
    Stands("projects.frontline", "機器を客側に向けることとした", of=CARD, also=FIELD),
    Stands("projects.frontline", "夜間は音を鳴らさない設定を求められた", of=BEAR, also=FIELD),
    Stands("projects.frontline", "まだ行っていない（令和8年度に運転手と話し合う）", of=WASTE, also=FIELD),
    Stands("projects.existing_systems", "住民記録システムの標準化（令和8年1月移行）の後に接続する", of=CARD, also=OLD),
    Stands("projects.existing_systems", "令和10年度の車両更新に合わせて置き換える", of=WASTE, also=OLD),
    Stands("projects.procurement", "データを標準の形式で返すことを条件とする", of=CARD, also=BUYING),
    Stands("projects.procurement", "公募型の企画競争とする", of=WASTE, also=BUYING),
    Stands("projects.operation", "不具合の一次受けは総務課情報係", of=CARD, also=STAFF),
    Stands("projects.operation", "収集の委託業者が毎月見直し", of=WASTE, also=(*STAFF, *ALLY)),
    Stands("projects.schedule", "令和8年12月 稼働", of=CARD),
    Stands("projects.schedule", "試行（東地区）", of=BEAR, also=TRIED),
    Stands("projects.funding", "県の鳥獣対策の補助（2/3）", of=BEAR, also=PURSE),
    Stands("projects.effect", "燃料と時間外の手当を年310万円減らす", of=WASTE, also=GAIN),
    Stands("projects.burden", "運転手が手書きする日報を廃止する", of=WASTE, also=LESS),
    Stands("projects.cost.initial", "7700", of=CARD, means="7,700千円", also=COST),
    Stands("projects.cost.running", "792", of=WASTE, means="792千円", also=COST),
    Stands("evaluation.indicators.baseline", "98,400km", of=K3),
    Stands("evaluation.indicators.target", "20分", of=K1, under="個票1!D19"),
    Stands("evaluation.indicators.method", "発券機の記録", of=K1),
    Stands(
        "projects.fallback",
        "消防団の車で知らせ、紙の申請書で受け付ける",
        also=(*RESCUE, "formulation.notes", "notes", "measures.non_ict"),
    ),
    Stands("projects.security", "電話番号の登録は本人の申込みに限り", also=SAFE),
    Stands("evaluation.pdca.when", "毎年1月に各個票の指標を確かめ", also=REVIEW),
    Stands("evaluation.pdca.publication", "個票は毎年4月に町のホームページで公表する", also=OPEN),
    Stands("finance.running", "年およそ205万円の運用費は一般財源で負担する", also=(*WHOLE, *AFTER)),
)

SAMPLES = (
    Sample(
        "f07_sheet_a_project.xlsx",
        "workbook of five sheets: an index, general matters, and a sheet for each of three projects with costs and an indicator in it",
        build,
        Expected(
            title="蔵守町デジタル化推進計画",
            stands=placed(STANDS, build()),
            never=("蔵守町 個票様式 v2",),
            names={"projects": (CARD, BEAR, WASTE), "evaluation.indicators": (K1, K2, K3)},
            doubt="the title may hold 個票集",
        ),
    ),
)
