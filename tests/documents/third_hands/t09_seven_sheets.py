"""A town's plan kept in a workbook of seven sheets: cover, troubles, undertakings, bars by half-years, money by source, measures of success, members."""

from openpyxl import Workbook
from openpyxl.comments import Comment

from tests.documents.office.excel import put, put_rows, workbook_bytes
from tests.documents.office.expecting import Expected, Sample, Stands
from tests.documents.third_hands.also import (
    AFTER,
    BACK,
    BODY,
    COST,
    DOING,
    FACT,
    PARENT,
    PICTURE,
    PURSE,
    REVIEW,
    STAFF,
    TROUBLE,
    WHOLE,
    placed,
)

APPLE, WAIT, HALL, HELP = "りんご園の霜の予報", "診療所の待ち時間の案内", "公民館の予約と鍵", "避難所の受付"


def build() -> bytes:
    book = Workbook()
    _cover(book.active)
    _troubles(book.create_sheet("困りごと"))
    _undertakings(book.create_sheet("やること"))
    _bars(book.create_sheet("道のり"))
    _money(book.create_sheet("お金"))
    _success(book.create_sheet("めやす"))
    _members(book.create_sheet("名簿"))
    choices = book.create_sheet("選択肢")
    put_rows(choices, "A1", [["選択肢（変更しないこと）"], ["最優先"], ["早めに"], ["様子を見て"]])
    choices.sheet_state = "hidden"
    for sheet in book:
        sheet.oddHeader.center.text = "大鳥町 作業用ファイル"
        sheet.oddFooter.center.text = "&P / &N"
    return workbook_bytes(book)


def _cover(sheet) -> None:
    sheet.title = "はじめに"
    put(sheet, "B2:G2", "大鳥町くらしのＩｏＴ実装計画（原案）")
    put(sheet, "B3:G3", "令和７年８月８日現在　企画財政課")
    put_rows(
        sheet,
        "B5",
        [
            [
                "つくる理由",
                "町のりんご農家は10年で3分の2になり、残った農家も霜の夜の番で疲れ切っている。診療所や公民館でも、人手をかけずに済むことへ人手をかけている。町が持つ予算と人で何から手を付けるかを示すため、この計画をつくる。",
            ],
            ["対象とする年度", "令和8年度～令和10年度"],
            ["もとになる計画", "大鳥町過疎地域持続的発展計画（令和7年度～令和11年度）"],
            [
                "町のすがた",
                "標高600メートルの盆地。人口5,530人、2,240世帯。冬と春先の冷え込みが厳しく、4月下旬まで霜が降りる。",
            ],
            [
                "めざすところ",
                "農家は霜の心配のない夜に安心して眠り、町民は待たされることなく診療所と公民館を使い、災害の夜には家族の居場所が1時間で分かる。",
            ],
            [
                "進め方",
                "町長、副町長、各課長からなる「実装会議」が四半期ごとに開かれ、事業ごとの進みを確かめる。取りまとめは企画財政課が行う。",
            ],
            ["まだ決まっていないこと", "令和11年度以降の費用の負担／公民館の鍵の管理を委ねる先"],
        ],
    )
    for row in range(5, 12):
        sheet.merge_cells(f"C{row}:G{row}")


def _troubles(sheet) -> None:
    put(sheet, "A1", "困りごとの整理（令和7年2月の地区懇談会6か所・参加143人の声をもとに作成）")
    put_rows(
        sheet,
        "A3",
        [
            ["区分", "いまの様子", "数字", "時点・出どころ", "こうなっている訳", "手の打ち方"],
            [
                "農業",
                "春の霜の夜、農家が園地を2時間おきに見て回る",
                "1戸当たり年34夜",
                "R6 農協調べ",
                "町の予報は盆地全体で一つしかなく、園地ごとの冷え方が分からない",
                "園地ごとの予報を出す",
            ],
            [
                "医療",
                "診療所の待合室が混み、立って待つ人がいる",
                "平均待ち時間 74分",
                "R6.11 診療所調べ",
                "順番の見込みを知らせる方法がなく、皆が朝一番に集まる",
                "順番を家で見られるようにする",
            ],
            [
                "公民館",
                "使うたびに役場へ鍵を取りに行く",
                "年1,860回",
                "R6 鍵貸出簿",
                "鍵が役場の1か所にしかなく、空き状況も電話でしか分からない",
                "予約と鍵の受渡しをなくす",
            ],
            [
                "防災",
                "避難所の受付が手書きで、名簿が役場に届くのが翌日になる",
                "名簿の集約 19時間",
                "R5.8 豪雨の記録",
                "避難所と役場をつなぐ回線と、様式の決まりがない",
                "受付を電子化し、書式をそろえる",
            ],
        ],
    )


def _undertakings(sheet) -> None:
    put(sheet, "A1", "やること一覧")
    put_rows(
        sheet,
        "A3",
        [
            ["No.", "急ぐ度合い", "名前", "中身", "受け持つ課", "使い始めた後", "手を組む相手", "心配ごとと備え"],
            [
                1,
                "最優先",
                APPLE,
                "園地40か所に温度と湿度の計器を置き、翌朝の冷え込みを園地ごとに予測して農家の電話に知らせる",
                "産業課",
                "農協営農センターが計器を見回り、産業課が予測の当たり外れを毎春まとめる",
                "農協、県農業試験場",
                "予測が外れたときに備え、これまでの町内放送も続ける",
            ],
            [
                2,
                "最優先",
                WAIT,
                "受付番号と順番の見込みを電話の画面と有線放送で知らせる",
                "診療所",
                "診療所事務の1名",
                "有線放送組合",
                "電話を使わない人には受付で目安の時刻を紙で渡す",
            ],
            [
                3,
                "早めに",
                HALL,
                "公民館9館の空き状況を公開し、予約した人へその日だけ使える番号を送る",
                "教育委員会",
                None,
                "各地区の公民館長",
                "停電のときは館長が手持ちの鍵で開ける",
            ],
            [
                4,
                "様子を見て",
                HELP,
                "個人番号カード又は氏名で受け付け、名簿を役場と同時に見る",
                "総務課",
                "総務課防災係。ただし夜間の当番は未定",
                "自主防災会",
                "回線が切れたときは紙の様式に書き、後で写す",
            ],
        ],
    )
    sheet["H4"].comment = Comment("課長確認済みでよいか", "係")


def _bars(sheet) -> None:
    put(sheet, "A1", "道のり（○＝始まり　→＝続く　★＝本格的に使い始める）")
    put(sheet, "A3:A4", "名前")
    for column, year in zip("BDF", ("令和8年度", "令和9年度", "令和10年度"), strict=True):
        put(sheet, f"{column}3:{chr(ord(column) + 1)}3", year)
        put(sheet, f"{column}4", "上期")
        put(sheet, f"{chr(ord(column) + 1)}4", "下期")
    put_rows(
        sheet,
        "A5",
        [
            [APPLE, "○計器の設置", "→", "★", "→", "→", "→"],
            [WAIT, None, "○仕組みの準備", "★", "→", "→", "→"],
            [HALL, None, None, "○3館で試行", "→", "★9館", "→"],
            [HELP, None, None, None, "○訓練で試用", "→", "★"],
        ],
    )


def _money(sheet) -> None:
    put(sheet, "A1", "お金の見通し")
    put(sheet, "I1", "単位：千円")
    put(sheet, "A3:A4", "名前")
    put(sheet, "B3:C3", "令和8年度")
    put(sheet, "D3:E3", "令和9年度")
    put(sheet, "F3:G3", "令和10年度")
    put(sheet, "H3:I3", "3か年の財源")
    put_rows(
        sheet,
        "B4",
        [
            [
                "最初にかかる",
                "続けてかかる",
                "最初にかかる",
                "続けてかかる",
                "最初にかかる",
                "続けてかかる",
                "国・県",
                "町",
            ]
        ],
    )
    put_rows(
        sheet,
        "A5",
        [
            [APPLE, 9600, 0, 0, 720, 0, 720, 4800, 6240],
            [WAIT, 3400, 0, 0, 516, 0, 516, 0, 4432],
            [HALL, 0, 0, 2100, 0, 4300, 288, 3200, 3488],
            [HELP, 0, 0, 1850, 0, 0, 132, 925, 1057],
            ["計", 13000, 0, 3950, 1236, 4300, 1656, 8925, 15217],
        ],
    )
    for row in range(5, 10):
        for column in "BCDEFGHI":
            sheet[f"{column}{row}"].number_format = "#,##0"
    put(
        sheet,
        "A11",
        "令和11年度以降に続けてかかる費用（年およそ166万円）は、町税の見通しが立たないため記載していない。",
    )


def _success(sheet) -> None:
    put(sheet, "A1", "めやす")
    put_rows(
        sheet,
        "A3",
        [
            ["対応するやること", "令和10年度に", "令和6年度は", "単位", "何を数えるか", "どうやって数えるか"],
            [APPLE, 12, 34, "夜／戸", "霜の番に出た夜の数", "農家20戸の記録帳"],
            [WAIT, 30, 74, "分", "診療所の平均待ち時間", "受付番号の発行から呼出しまで"],
            [HALL, 200, 1860, "回", "鍵の貸出しの回数", "鍵貸出簿"],
            [HELP, 1, 19, "時間", "避難者名簿がそろうまでの時間", "毎年9月の総合防災訓練で計る"],
        ],
    )
    put(sheet, "A9", "数字の目標は、地区懇談会で出た「このくらいなら助かる」という声の平均から決めた。")
    put(sheet, "A10", "毎年5月に実装会議で前年度の数字を確かめ、6月議会の常任委員会に報告する。")


def _members(sheet) -> None:
    put_rows(
        sheet,
        "A1",
        [
            ["実装会議　名簿"],
            ["役", "職名", "氏名"],
            ["議長", "町長", "鷲尾　健一"],
            ["副議長", "副町長（最高情報責任者を兼ねる）", "鳥井　昭"],
            ["委員", "産業課長", "羽田　百合子"],
            ["委員", "診療所事務長", "巣鴨　浩"],
            ["助言者", "県農業試験場主任研究員", "雁屋　真理"],
        ],
    )


STANDS = (
    Stands("formulation.background", "残った農家も霜の夜の番で疲れ切っている", also=(*BACK, *FACT)),
    Stands("formulation.purpose", "何から手を付けるかを示すため、この計画をつくる", also=BACK),
    Stands("period", "令和8年度～令和10年度"),
    Stands("written", "令和７年８月８日現在", also=("formulation.drafting_body",)),
    Stands("formulation.parent_plans.name", "大鳥町過疎地域持続的発展計画", also=PARENT),
    Stands("municipality.population", "5,530人", also=FACT),
    Stands("characteristics", "4月下旬まで霜が降りる", also=FACT),
    Stands("vision.picture", "災害の夜には家族の居場所が1時間で分かる", also=PICTURE),
    Stands("formulation.structure", "「実装会議」が四半期ごとに開かれ", also=(*BODY, *REVIEW)),
    Stands("finance.running", "令和11年度以降の費用の負担", also=(*WHOLE, "formulation.notes", "notes", *AFTER)),
    Stands(
        "issues.method",
        "地区懇談会6か所・参加143人の声をもとに作成",
        also=("formulation.process.what", "formulation.process.who", "issues.notes", "formulation.process.when"),
    ),
    Stands("vision.current.content", "春の霜の夜、農家が園地を2時間おきに見て回る", of="農業", also=FACT),
    Stands("vision.current.value", "平均待ち時間 74分", of="医療", also=(*FACT, "evaluation.indicators.baseline")),
    Stands(
        "vision.current.source",
        "R6 鍵貸出簿",
        of="公民館",
        also=("vision.current.as_of", "issues.method", "issues.notes"),
    ),
    Stands("issues.causes", "園地ごとの冷え方が分からない", of="農業", also=TROUBLE),
    Stands("issues.causes", "避難所と役場をつなぐ回線と、様式の決まりがない", of="防災", also=TROUBLE),
    Stands("measures.content", "園地ごとの予報を出す", also=("measures.name", "projects.measure")),
    Stands("projects.priority", "様子を見て", of=HELP, under="やること!B7"),
    Stands("projects.name", WAIT, of=WAIT, under="やること!C5"),
    Stands("projects.content", "園地40か所に温度と湿度の計器を置き", of=APPLE, also=DOING),
    Stands("projects.owner", "教育委員会", of=HALL, also=STAFF),
    Stands("projects.operation", "農協営農センターが計器を見回り", of=APPLE, also=STAFF),
    Stands("projects.operation", "ただし夜間の当番は未定", of=HELP, also=STAFF),
    Stands("projects.partners", "有線放送組合", of=WAIT, also=("projects.frontline",)),
    Stands(
        "projects.fallback",
        "停電のときは館長が手持ちの鍵で開ける",
        of=HALL,
        also=("projects.notes", "projects.operation"),
    ),
    Stands("projects.schedule", "○3館で試行", of=HALL, means="令和9年度上期 3館で試行", also=("projects.pilot",)),
    Stands("projects.schedule", "○仕組みの準備", of=WAIT, means="令和8年度下期 仕組みの準備"),
    Stands("projects.cost.initial", "9600", of=APPLE, means="9,600千円", under="お金!B5", also=COST),
    Stands("projects.cost.running", "288", of=HALL, means="288千円", under="お金!G7", also=COST),
    Stands("projects.funding", "925", of=HELP, means="925千円", under="お金!H8", also=(*COST, *PURSE)),
    Stands("finance.running", "町税の見通しが立たないため記載していない", also=(*WHOLE, *AFTER)),
    Stands("evaluation.indicators.target", "12", of="霜の番に出た夜の数", means="12夜／戸", under="めやす!B4"),
    Stands("evaluation.indicators.baseline", "74", of="診療所の平均待ち時間", means="74分", under="めやす!C5"),
    Stands(
        "evaluation.indicators.unit",
        "時間",
        of="避難者名簿がそろうまでの時間",
        under="めやす!D7",
        also=("evaluation.indicators.target", "evaluation.indicators.baseline"),
    ),
    Stands("evaluation.indicators.method", "毎年9月の総合防災訓練で計る", of="避難者名簿がそろうまでの時間"),
    Stands("evaluation.indicators.projects", HALL, of="鍵の貸出しの回数", under="めやす!A6"),
    Stands(
        "evaluation.indicator_basis",
        "「このくらいなら助かる」という声の平均から決めた",
        also=("evaluation.notes", "evaluation.indicators.notes", "evaluation.indicators.method"),
    ),
    Stands("evaluation.pdca.when", "毎年5月に実装会議で前年度の数字を確かめ", also=REVIEW),
    Stands("formulation.leader", "副町長（最高情報責任者を兼ねる）", also=(*BODY, "formulation.people")),
    Stands("formulation.advisers", "県農業試験場主任研究員", also=(*BODY, "formulation.people")),
)

SAMPLES = (
    Sample(
        "t09_seven_sheets.xlsx",
        "workbook of a town: seven sheets in plain words, half-years with marks, two-row money table, hidden list, note on a cell",
        build,
        Expected(
            title="大鳥町くらしのＩｏＴ実装計画",
            stands=placed(STANDS, build()),
            never=("選択肢（変更しないこと）", "課長確認済みでよいか", "大鳥町 作業用ファイル"),
            names={
                "projects": (APPLE, WAIT, HALL, HELP),
                "evaluation.indicators": (
                    "霜の番に出た夜の数",
                    "診療所の平均待ち時間",
                    "鍵の貸出しの回数",
                    "避難者名簿がそろうまでの時間",
                ),
            },
        ),
    ),
)
