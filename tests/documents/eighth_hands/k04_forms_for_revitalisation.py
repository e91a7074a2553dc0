"""A workbook in the manner of the forms for regional revitalisation: a cover, and one sheet with joined labels a project."""

from collections.abc import Sequence
from typing import NamedTuple

from openpyxl import Workbook

from tests.documents.fifth_hands.also import (
    ABOVE,
    ALLY,
    ANSWER,
    BASIS,
    BODY,
    BUYING,
    DATA,
    DOING,
    ELSEWHERE,
    FIELD,
    GAIN,
    GOAL,
    HEARD,
    LAND,
    LESS,
    OLD,
    OPEN,
    PICTURE,
    PLACE,
    PLAIN,
    PRICE,
    PURSE,
    RESCUE,
    REVIEW,
    SAFE,
    SIZE,
    SKILL,
    STAFF,
    START,
    TRIED,
    TROUBLE,
    WHEN,
    WHY,
)
from tests.documents.office.excel import put, squared, workbook_bytes
from tests.documents.office.expecting import Expected, Sample, Stands

TITLE = "塩浜市デジタル実装推進計画"
PORT = "漁港水揚げ情報共有事業"
CHILD = "子育て相談・予約ポータル整備事業"
HOUSE = "空き家情報登録システム整備事業"
K1 = "市内水揚げ鮮魚の平均単価"
K2 = "相談予約のオンライン利用率"
K3, K4 = "空き家バンクの年間成約件数", "移住相談から内覧までの平均日数"


class Form(NamedTuple):
    """What the sheet of one project holds."""

    sheet: str
    head: tuple[str, str, str, str]
    """Number, name, field, section."""
    rows: Sequence[tuple[str, str]]
    indicators: Sequence[tuple[str, str, str, str, str, str]]
    money: Sequence[tuple[str | int, ...]]
    years: tuple[str, str, str]
    notes: Sequence[tuple[str, str]]


COVER = (
    ("計画の名称", TITLE),
    ("地方公共団体名", "塩浜市"),
    ("作成年月", "令和８年２月"),
    ("計画期間", "令和８年度から令和10年度まで（３か年）"),
    ("担当部署", "政策推進部デジタル戦略課"),
    ("地域の概況", "人口28,740人、高齢化率37.9％。湾に面した平野部に市街地が広がり、２つの漁港を有する。"),
    ("計画の背景", "生産年齢人口は平成27年からの10年間で21％減少し、基幹産業である水産業の就業者も412人まで減った。"),
    (
        "計画の目的",
        "データの共有と手続の電子化により、地域産業の付加価値を高め、子育て世帯と移住者に選ばれるまちを目指す。",
    ),
    ("関連計画", "第２期塩浜市まち・ひと・しごと創生総合戦略、塩浜市水産業振興計画"),
    ("策定体制", "市長を本部長とする創生推進本部で審議し、庁内12課の課長補佐による検討部会で事業を精査した。"),
    ("有識者等の参画", "地元信用金庫の地域支援部長及び水産大学校の准教授から意見を聴取した。"),
    ("策定の経緯", "令和７年９月に漁業協同組合、子育て支援団体及び宅地建物取引業者との分野別懇談会を計６回開催した。"),
    ("効果検証の体制", "産業界、大学、金融機関及び市民の代表で構成する創生推進会議において検証する。"),
    ("効果検証の時期", "毎年度８月（前年度の実績が確定した後）"),
    ("公表の方法", "検証結果を市ホームページに掲載する。"),
)

FORMS = (
    Form(
        "個票１",
        ("１", PORT, "水産業", "農林水産部水産課"),
        (
            ("現状", "市場での取引は紙の伝票により行われ、１日当たり平均640枚を手入力で集計している。"),
            ("課題", "水揚げの見込みが買受人に事前に伝わらず、値崩れが生じている。"),
            (
                "目指す将来像",
                "令和10年度には、船上から入力した漁獲量を見て買受人が入荷前に注文し、漁業者の手取りが増えている。",
            ),
            ("事業概要", "漁船48隻にタブレットを配備し、漁獲量、魚種及び帰港予定時刻を市場と買受人に配信する。"),
            ("実施主体", "塩浜漁業協同組合（市が整備費を補助）"),
            ("官民協働", "塩浜漁業協同組合、買受人組合（31社）、地元通信会社"),
            ("関係者との協議状況", "船主会の総会で入力項目を４つに絞ることとし、全船の参加を得た。"),
            ("先行事例", "北浜港では予定情報の配信後、単価が13％上昇した。本市は小型船が多いため、音声入力を加える。"),
            ("技術検証の結果", "沖合12キロメートルまでの通信試験を令和７年７月に行い、全地点で送信に成功した。"),
            ("既存システムとの関係", "漁協の販売管理システムと自動連携し、二重入力を避ける。"),
            ("期待される効果", "伝票の集計に要する時間が１日５時間から１時間に短縮される。"),
        ),
        ((K1, "612円/kg", "640円/kg", "700円/kg", "760円/kg", "市場年報"),),
        (
            ("事業費", 9800, 1440, 1440, 12680),
            ("うち交付金", 4900, 0, 0, 4900),
            ("うち一般財源", 4900, 1440, 1440, 7780),
        ),
        ("タブレットの調達、10月運用開始", "市場の電光掲示との連動", "仲買人向け分析機能の追加"),
        (
            ("運用・保守体制", "端末の管理は漁協の販売課、配信基盤の保守は通信会社が担当する。"),
            ("留意事項", "タブレットの一斉配布は、禁漁期に当たる７月に行う。"),
        ),
    ),
    Form(
        "個票２",
        ("２", CHILD, "子育て支援", "健康こども部こども家庭課"),
        (
            ("現状", "乳幼児相談の予約は窓口と電話で受け付けており、年間約5,200件の入電がある。"),
            ("課題", "相談先が４つの窓口に分かれ、保護者が同じ説明を繰り返している。"),
            (
                "目指す将来像",
                "令和10年度には、保護者が夜間でも相談を申し込み、出産から就学まで一つの記録で支援を受けている。",
            ),
            (
                "事業概要",
                "相談、健診及び一時預かりの予約を一元化したウェブサイトを構築し、相談履歴を関係課で共有する。",
            ),
            ("実施主体", "塩浜市"),
            ("官民協働", "市内の認定こども園９園、子育て支援ＮＰＯ法人"),
            ("個人情報の保護", "相談履歴の閲覧は、保護者が同意した担当者に限定し、アクセス記録を３年間保存する。"),
            ("調達方法", "公募型プロポーザル方式。子育てに関する国のデータ項目の標準に準拠することを条件とする。"),
            ("業務の見直し", "予約台帳への転記及び日程確認の電話連絡を廃止する。"),
            ("モデル園", "令和８年度は、園長会の推薦を受けた２園で予約機能を試行する。"),
            ("ＩＣＴ以外の取組", "地区の子育てサロンを５か所から８か所に増設し、保育士が巡回する。"),
        ),
        ((K2, "０％", "20％", "45％", "65％", "予約記録の集計"),),
        (
            ("事業費", 1100, 8600, 1920, 11620),
            ("うち交付金", 550, 4300, 0, 4850),
            ("うち一般財源", 550, 4300, 1920, 6770),
        ),
        ("要件定義、２園での試行", "構築及び全園への展開", "相談履歴の就学引継ぎ"),
        (
            ("運用・保守体制", "こども家庭課の保健師２名が掲載情報を更新し、利用者からの問合せに対応する。"),
            ("備考", "交付金の対象とならなかった場合は、構築範囲を健診予約に限定して一般財源で実施する。"),
        ),
    ),
    Form(
        "個票３",
        ("３", HOUSE, "移住・定住", "建設部住宅政策課"),
        (
            ("現状", "市内の空き家は1,380戸であり、空き家バンクへの登録は41戸である。"),
            ("課題", "所有者の意向調査の結果が紙で保管され、移住相談の担当課が利用できない。"),
            ("目指す将来像", "令和10年度には、移住希望者が遠方から物件を内覧し、来訪前に候補を絞り込んでいる。"),
            ("事業概要", "空き家の調査票を地図上のデータベースに登録し、360度画像とともに移住希望者に公開する。"),
            ("実施主体", "塩浜市"),
            ("官民協働", "県宅地建物取引業協会塩浜支部、シルバー人材センター"),
            ("データの活用", "登録情報を水道の閉栓情報と照合し、空き家の発生を早期に把握する。"),
            ("期待される効果", "現地案内の回数が３分の２に減り、職員の出張が年間約90回削減される。"),
        ),
        (
            (K3, "６件", "９件", "14件", "20件", "売買・賃貸契約の届出"),
            (K4, "23日", "18日", "13日", "９日", "移住相談カード"),
        ),
        (
            ("事業費", 6300, 780, 780, 7860),
            ("うち県補助金", 2100, 0, 0, 2100),
            ("うち一般財源", 4200, 780, 780, 5760),
        ),
        ("調査票800件の登録", "一般公開、580件の追加登録", "閉栓情報との照合開始"),
        (
            ("運用・保守体制", "登録内容の更新は住宅政策課、画像の撮影はシルバー人材センターに委託する。"),
            ("期間後の費用", "令和11年度以降は年780千円の利用料を一般財源で負担する。"),
        ),
    ),
)


def add_cover(workbook: Workbook) -> None:
    sheet = workbook.active
    assert sheet is not None
    sheet.title = "表紙"
    squared(sheet, 40)
    put(sheet, "A1:AN1", "デジタル実装推進計画　総括表")
    for row, (label, value) in enumerate(COVER, 3):
        put(sheet, f"A{row}:H{row}", label)
        put(sheet, f"I{row}:AN{row}", value)


def add_form(workbook: Workbook, form: Form) -> None:
    sheet = workbook.create_sheet(form.sheet)
    squared(sheet, 40)
    put(sheet, "A1:AN1", "個別事業計画書")
    number, name, field, section = form.head
    for place, value in (
        ("A3:F3", "事業番号"),
        ("G3:J3", number),
        ("K3:P3", "事業名"),
        ("Q3:AN3", name),
        ("A4:F4", "分野"),
        ("G4:P4", field),
        ("Q4:V4", "所管課"),
        ("W4:AN4", section),
    ):
        put(sheet, place, value)
    row = 5
    for label, value in form.rows:
        put(sheet, f"A{row}:F{row}", label)
        put(sheet, f"G{row}:AN{row}", value)
        row += 1
    put(sheet, f"A{row}:F{row + len(form.indicators)}", "重要業績評価指標（ＫＰＩ）")
    head = ("指標名", "現状値（R6）", "R8目標値", "R9目標値", "R10目標値", "把握方法")
    for cells in (head, *form.indicators):
        for place, value in zip(("G:R", "S:V", "W:Z", "AA:AD", "AE:AH", "AI:AN"), cells, strict=True):
            first, last = place.split(":")
            put(sheet, f"{first}{row}:{last}{row}", value)
        row += 1
    put(sheet, f"A{row}:F{row + len(form.money)}", "事業費（千円）")
    for amounts in (("区分", "令和８年度", "令和９年度", "令和10年度", "合計"), *form.money):
        for place, amount in zip(("G:N", "O:T", "U:Z", "AA:AF", "AG:AN"), amounts, strict=True):
            first, last = place.split(":")
            put(sheet, f"{first}{row}:{last}{row}", amount)
        row += 1
    put(sheet, f"A{row}:F{row + 1}", "年次計画")
    for texts in (("令和８年度", "令和９年度", "令和10年度"), form.years):
        for place, text in zip(("G:Q", "R:AB", "AC:AN"), texts, strict=True):
            first, last = place.split(":")
            put(sheet, f"{first}{row}:{last}{row}", text)
        row += 1
    for label, value in form.notes:
        put(sheet, f"A{row}:F{row}", label)
        put(sheet, f"G{row}:AN{row}", value)
        row += 1


def build() -> bytes:
    workbook = Workbook()
    add_cover(workbook)
    for form in FORMS:
        add_form(workbook, form)
    return workbook_bytes(workbook)


STANDS = (
    Stands("written", "令和８年２月", under="表紙!I5"),
    Stands("period", "令和８年度から令和10年度まで（３か年）", under="表紙!I6"),
    Stands("formulation.drafting_body", "政策推進部デジタル戦略課", under="表紙!I7", also=BODY),
    Stands("municipality.population", "人口28,740人", under="表紙!I8", also=SIZE),
    Stands("characteristics", "２つの漁港を有する", under="表紙!I8", also=LAND),
    Stands(
        "formulation.background",
        "基幹産業である水産業の就業者も412人まで減った",
        under="表紙!I9",
        also=(*WHY, *TROUBLE),
    ),
    Stands("formulation.purpose", "子育て世帯と移住者に選ばれるまちを目指す", under="表紙!I10", also=(*WHY, *PICTURE)),
    Stands("formulation.parent_plans.name", "第２期塩浜市まち・ひと・しごと創生総合戦略", under="表紙!I11", also=ABOVE),
    Stands("formulation.structure", "市長を本部長とする創生推進本部で審議し", under="表紙!I12", also=BODY),
    Stands("formulation.advisers", "水産大学校の准教授から意見を聴取した", under="表紙!I13", also=(*SKILL, *HEARD)),
    Stands(
        "formulation.process.what", "宅地建物取引業者との分野別懇談会を計６回開催した", under="表紙!I14", also=HEARD
    ),
    Stands(
        "evaluation.pdca.body",
        "産業界、大学、金融機関及び市民の代表で構成する創生推進会議",
        under="表紙!I15",
        also=REVIEW,
    ),
    Stands("evaluation.pdca.when", "毎年度８月（前年度の実績が確定した後）", under="表紙!I16", also=REVIEW),
    Stands(
        "evaluation.pdca.publication", "検証結果を市ホームページに掲載する", under="表紙!I17", also=(*OPEN, *REVIEW)
    ),
    Stands("projects.owner", "農林水産部水産課", of=PORT, under="個票１!W4", also=STAFF),
    Stands(
        "vision.current.content",
        "１日当たり平均640枚を手入力で集計している",
        of="水産業",
        under="個票１!G5",
        also=TROUBLE,
    ),
    Stands(
        "issues.causes",
        "水揚げの見込みが買受人に事前に伝わらず",
        under="個票１!G6",
        also=(*TROUBLE, *ANSWER),
    ),
    Stands("vision.picture", "漁業者の手取りが増えている", of="水産業", under="個票１!G7", also=PICTURE),
    Stands("projects.content", "漁船48隻にタブレットを配備し", of=PORT, under="個票１!G8", also=DOING),
    Stands("projects.owner", "塩浜漁業協同組合（市が整備費を補助）", of=PORT, under="個票１!G9", also=(*STAFF, *ALLY)),
    Stands("projects.partners", "買受人組合（31社）、地元通信会社", of=PORT, under="個票１!G10", also=ALLY),
    Stands("projects.frontline", "船主会の総会で入力項目を４つに絞ることとし", of=PORT, under="個票１!G11", also=FIELD),
    Stands(
        "projects.precedents",
        "北浜港では予定情報の配信後、単価が13％上昇した",
        of=PORT,
        under="個票１!G12",
        also=ELSEWHERE,
    ),
    Stands(
        "projects.feasibility",
        "沖合12キロメートルまでの通信試験を令和７年７月に行い",
        of=PORT,
        under="個票１!G13",
        also=TRIED,
    ),
    Stands("projects.existing_systems", "漁協の販売管理システムと自動連携し", of=PORT, under="個票１!G14", also=OLD),
    Stands("projects.effect", "１日５時間から１時間に短縮される", of=PORT, under="個票１!G15", also=GAIN),
    Stands("evaluation.indicators.baseline", "612円/kg", of=K1, under="個票１!S17", means="612円/kg（R6）", also=START),
    Stands("evaluation.indicators.notes", "700円/kg", of=K1, under="個票１!AA17", means="R9目標値 700円/kg", also=GOAL),
    Stands("evaluation.indicators.target", "760円/kg", of=K1, under="個票１!AE17", means="760円/kg（R10）", also=GOAL),
    Stands("projects.cost.yearly", "9800", of=PORT, under="個票１!O19", means="令和８年度 事業費 9800千円", also=PRICE),
    Stands("projects.funding", "7780", of=PORT, under="個票１!AG21", means="うち一般財源 合計 7780千円", also=PURSE),
    Stands(
        "projects.schedule",
        "市場の電光掲示との連動",
        of=PORT,
        under="個票１!R23",
        means="令和９年度 市場の電光掲示との連動",
        also=(*WHEN, *DOING),
    ),
    Stands("projects.operation", "端末の管理は漁協の販売課", of=PORT, under="個票１!G24", also=STAFF),
    Stands(
        "projects.calendar", "禁漁期に当たる７月に行う", of=PORT, under="個票１!G25", also=(*WHEN, "projects.notes")
    ),
    Stands("vision.current.content", "年間約5,200件の入電がある", of="子育て支援", under="個票２!G5", also=TROUBLE),
    Stands("issues.causes", "相談先が４つの窓口に分かれ", under="個票２!G6", also=(*TROUBLE, *ANSWER)),
    Stands(
        "vision.picture",
        "出産から就学まで一つの記録で支援を受けている",
        of="子育て支援",
        under="個票２!G7",
        also=PICTURE,
    ),
    Stands("projects.content", "相談履歴を関係課で共有する", of=CHILD, under="個票２!G8", also=DOING),
    Stands(
        "projects.partners", "市内の認定こども園９園、子育て支援ＮＰＯ法人", of=CHILD, under="個票２!G10", also=ALLY
    ),
    Stands("projects.security", "アクセス記録を３年間保存する", of=CHILD, under="個票２!G11", also=SAFE),
    Stands(
        "projects.procurement",
        "子育てに関する国のデータ項目の標準に準拠すること",
        of=CHILD,
        under="個票２!G12",
        also=BUYING,
    ),
    Stands("projects.burden", "日程確認の電話連絡を廃止する", of=CHILD, under="個票２!G13", also=LESS),
    Stands("projects.pilot", "園長会の推薦を受けた２園で予約機能を試行する", of=CHILD, under="個票２!G14", also=PLACE),
    Stands(
        "measures.non_ict",
        "地区の子育てサロンを５か所から８か所に増設し",
        under="個票２!G15",
        also=(*PLAIN, "projects.notes"),
    ),
    Stands("evaluation.indicators.target", "65％", of=K2, under="個票２!AE17", means="65％（R10）", also=GOAL),
    Stands("evaluation.indicators.method", "予約記録の集計", of=K2, under="個票２!AI17", also=BASIS),
    Stands(
        "projects.cost.yearly", "8600", of=CHILD, under="個票２!U19", means="令和９年度 事業費 8600千円", also=PRICE
    ),
    Stands("projects.people", "こども家庭課の保健師２名が掲載情報を更新し", of=CHILD, under="個票２!G24", also=STAFF),
    Stands(
        "projects.fallback",
        "構築範囲を健診予約に限定して一般財源で実施する",
        of=CHILD,
        under="個票２!G25",
        also=(*RESCUE, *PURSE),
    ),
    Stands("vision.current.content", "市内の空き家は1,380戸であり", of="移住・定住", under="個票３!G5", also=TROUBLE),
    Stands(
        "issues.causes",
        "所有者の意向調査の結果が紙で保管され",
        under="個票３!G6",
        also=(*TROUBLE, *ANSWER),
    ),
    Stands("projects.content", "空き家の調査票を地図上のデータベースに登録し", of=HOUSE, under="個票３!G8", also=DOING),
    Stands("projects.data_use", "登録情報を水道の閉栓情報と照合し", of=HOUSE, under="個票３!G11", also=DATA),
    Stands("projects.effect", "職員の出張が年間約90回削減される", of=HOUSE, under="個票３!G12", also=GAIN),
    Stands("evaluation.indicators.baseline", "６件", of=K3, under="個票３!S14", means="６件（R6）", also=START),
    Stands("evaluation.indicators.target", "９日", of=K4, under="個票３!AE15", means="９日（R10）", also=GOAL),
    Stands("evaluation.indicators.method", "移住相談カード", of=K4, under="個票３!AI15", also=BASIS),
    Stands(
        "projects.funding", "2100", of=HOUSE, under="個票３!O18", means="令和８年度 うち県補助金 2100千円", also=PURSE
    ),
    Stands(
        "projects.schedule",
        "調査票800件の登録",
        of=HOUSE,
        under="個票３!G21",
        means="令和８年度 調査票800件の登録",
        also=(*WHEN, *DOING),
    ),
    Stands(
        "projects.cost.after",
        "令和11年度以降は年780千円の利用料を一般財源で負担する",
        of=HOUSE,
        under="個票３!G23",
        also=(*PRICE, *PURSE, "finance.running"),
    ),
)

SAMPLES = (
    Sample(
        "k04_forms_for_revitalisation.xlsx",
        "workbook of narrow columns: a cover and one sheet with joined label cells for each project",
        build,
        Expected(
            title=TITLE,
            stands=STANDS,
            names={"projects": (PORT, CHILD, HOUSE), "evaluation.indicators": (K1, K2, K3, K4)},
            doubt="課題 on the sheet of a project may be an issue of the field or what the project answers; the targets "
            "of R8 and R9 may be notes.",
        ),
    ),
)
