"""Forms of a ministry filled in by a city: instructions on a sheet of their own, squared paper, an indicator form and a cost form with formulas."""

from openpyxl import Workbook

from tests.documents.office.excel import put, put_rows, squared, with_cached, workbook_bytes
from tests.documents.office.expecting import Expected, Sample, Stands
from tests.documents.third_hands.also import (
    AFTER,
    BASIS,
    BODY,
    CHOICE,
    COST,
    DOING,
    FACT,
    PICTURE,
    PURSE,
    REVIEW,
    STAFF,
    STEPS,
    SURVEY,
    TROUBLE,
    WHOLE,
    placed,
)

WALK, PARK = "歩行者の流れの見える化", "駐車場の空きの案内"

FORM = (
    ("１．計画の名称", "", "蓮見市まちなか回遊ＩｏＴ実装計画"),
    ("２．計画の段階", "（該当するものに■）", "□応募段階　■計画策定段階　□実施準備段階"),
    (
        "３．地域の概況",
        "（人口、地勢、産業等）",
        "人口86,400人、高齢化率31.8％（令和7年1月1日）。城下町で、駅から城跡までの1.2キロメートルに約180の店が並ぶ。年間の来街者は約95万人。",
    ),
    (
        "４．地域が抱える問題",
        "（数値を示すこと）",
        "空き店舗は41店で、10年前の2.4倍となった。城跡を訪れた人の7割が、商店街を通らずに車で帰っている。\n土日の午後は駅前の駐車場に平均22台の列ができ、路線バスが最大15分遅れる。",
    ),
    (
        "５．問題の原因",
        "（なぜ起きているか、関係者と掘り下げた結果）",
        "商店会、バス会社、観光協会との話合い（令和7年4月～6月、5回）の結果、次の2点と考えた。①人がどこを通り、どこで引き返すかを誰も把握しておらず、店も催しも勘で行っている。②空いている駐車場が城跡側にあることが知られていない。",
    ),
    (
        "６．将来像",
        "（誰が、いつ、どのようになっているか）",
        "令和11年度、城跡を訪れた人の半数が商店街を歩いて駅へ向かい、店主は前の週の人出を見て仕入れと催しを決めている。",
    ),
    (
        "７．この分野を選んだ理由",
        "",
        "第3次蓮見市中心市街地活性化基本計画の中間評価で、歩行者の数だけが目標を下回ったため。子育て、介護の分野は別に定めた計画で取り組む。",
    ),
    (
        "８．解決策の全体",
        "（ICTによらないものを含む）",
        "人の流れを測って店と分かち合うこと、駐車場の空きを知らせること、空き店舗を休み処として開くことの3つを一体で行う。休み処は商店会の有志が当番で開ける。",
    ),
    ("９．事業(1)", "名称", "歩行者の流れの見える化"),
    ("", "内容", "商店街の12か所に、顔を写さず人数と向きだけを数える計測器を付け、毎週月曜に店へ結果を配る。"),
    ("", "実施部署", "商工観光課"),
    ("", "運用管理", "計測器の清掃は商店会、結果のとりまとめは商工観光課の2名が行う。"),
    ("", "個人情報への配慮", "画像は計測器の中で数に変えて直ちに消し、外へは送らない。設置の場所に掲示をする。"),
    ("", "技術的な確認", "令和7年3月に2か所で手で数えた値と比べ、誤差は4％以内であった。"),
    ("", "データの活用", "結果は誰でも使える形で市のサイトに載せ、市立高校の探究の授業でも使う。"),
    ("10．事業(2)", "名称", "駐車場の空きの案内"),
    ("", "内容", "市営4か所と民間5か所の駐車場の空きを、道路の電光板6基と地図のサービスに出す。"),
    ("", "実施部署", "都市計画課"),
    ("", "運用管理", "民間駐車場の分担について協議中。"),
    ("", "既存の設備", "電光板のうち2基は平成22年に設置したもので、令和9年度に取り替える。"),
    ("", "関係者との調整", "民間5社のうち4社から同意を得た。残る1社とは継続して協議する。"),
    (
        "11．推進体制",
        "（責任者、情報部門、外部の助言者）",
        "産業部長を責任者とし、商工観光課、都市計画課、情報推進課、道路課の4課で作業部会を設けた。情報推進課は機器の仕様の確認を担う。計画づくりには中小企業診断士2名と高等専門学校の教授の助言を受けた。",
    ),
    (
        "12．庁内の合意",
        "",
        "令和7年7月の部長会議で説明し、財政課からは運用費を商店会と分け合うことを条件に了解を得ている。",
    ),
    (
        "13．評価と見直し",
        "",
        "中心市街地活性化協議会が年1回評価し、結果を市のサイトに載せる。2年続けて目標に届かないときは計測の場所を含めて見直す。",
    ),
    (
        "14．計画決定後の予定",
        "",
        "令和7年12月に決定。令和8年1月に国の支援事業に応募し、採択の結果にかかわらず計測器は令和8年度当初予算に計上する。",
    ),
)


def build() -> bytes:
    book = Workbook()
    rules = book.active
    rules.title = "記入要領"
    put_rows(
        rules,
        "A1",
        [
            ["地域IoT実装計画　提出様式　記入要領"],
            ["１　様式１から様式３までの全ての様式を提出してください。"],
            ["２　セルの結合や行の高さは変更しても構いませんが、列は追加しないでください。"],
            ["３　記載例：「令和○年度までに、○○が○○できるようになる」"],
            ["４　様式に関する照会先：情報流通担当　内線0000"],
        ],
    )
    _form(book.create_sheet("様式１"))
    _indicators(book.create_sheet("様式２"))
    _costs(book.create_sheet("様式３"))
    return with_cached(
        workbook_bytes(book),
        4,
        {
            "G6": "12000",
            "G7": "3060",
            "G8": "15300",
            "G9": "2160",
            "C10": "13020",
            "D10": "16320",
            "E10": "1590",
            "F10": "1590",
            "G10": "32520",
        },
    )


def _form(sheet) -> None:
    squared(sheet, 40)
    put(sheet, "A1:H1", "（様式１）")
    put(sheet, "A2:AN2", "地域ＩｏＴ実装計画　概要書")
    put(sheet, "A4:F4", "団体名")
    put(sheet, "G4:T4", "蓮見市")
    put(sheet, "U4:Z4", "担当課")
    put(sheet, "AA4:AN4", "産業部商工観光課")
    put(sheet, "A5:F5", "計画の期間")
    put(sheet, "G5:T5", "令和8年度～令和11年度")
    put(sheet, "U5:Z5", "提出日")
    put(sheet, "AA5:AN5", "令和7年9月30日")
    row = 7
    start = row
    for label, hint, text in FORM:
        if hint and not hint.startswith("（"):
            if label:
                start = row
                put(sheet, f"A{row}", label)
            put(sheet, f"G{row}:L{row}", hint)
            put(sheet, f"M{row}:AN{row}", text)
            row += 1
            if hint in ("データの活用", "関係者との調整"):
                sheet.merge_cells(f"A{start}:F{row - 1}")
        else:
            put(sheet, f"A{row}:L{row}", label + ("\n" + hint if hint else ""))
            put(sheet, f"M{row}:AN{row}", text)
            row += 1


def _indicators(sheet) -> None:
    put(sheet, "A1", "（様式２）成果の評価指標")
    put(sheet, "A2", "※指標は３つ以上記入してください。")
    put(sheet, "A4:A5", "No.")
    put(sheet, "B4:B5", "評価指標")
    put(sheet, "C4:C5", "単位")
    put(sheet, "D4:E4", "現状")
    put(sheet, "F4:H4", "目標")
    put(sheet, "I4:I5", "把握の方法")
    put(sheet, "J4:J5", "関係する事業")
    put_rows(sheet, "D5", [["年度", "値", "R9", "R10", "R11"]])
    put_rows(
        sheet,
        "A6",
        [
            [1, "商店街の休日の歩行者数", "人／日", "R6", 3120, 3400, 3800, 4300, "計測器12か所の平均", "(1)"],
            [
                2,
                "城跡の来訪者のうち商店街を歩く人の割合",
                "％",
                "R6",
                0.3,
                0.36,
                0.43,
                0.5,
                "来訪者への聞き取り（年2回・各400人）",
                "(1)(2)",
            ],
            [3, "駅前駐車場の入庫待ちの列", "台", "R6", 22, 15, 10, 5, "土日の14時に目で数える", "(2)"],
            [4, "空き店舗の数", "店", "R7.4", 41, "－", "－", 30, "商店会の台帳", "全体"],
        ],
    )
    for column in "EFGH":
        sheet[f"{column}7"].number_format = "0%"
        sheet[f"{column}6"].number_format = "#,##0"
    put(sheet, "A11:J11", "目標値の根拠：同じ規模の城下町3市の伸び率を参考に、商店会と話し合って定めた。")


def _costs(sheet) -> None:
    put(sheet, "A1", "（様式３）費用の見込み")
    put(sheet, "G2", "（千円・税込）")
    put_rows(
        sheet,
        "A5",
        [
            ["事業", "区分", "R8", "R9", "R10", "R11", "合計"],
            ["(1) 歩行者の流れの見える化", "初期", 12000, 0, 0, 0, "=SUM(C6:F6)"],
            [None, "運用", 1020, 1020, 510, 510, "=SUM(C7:F7)"],
            ["(2) 駐車場の空きの案内", "初期", 0, 15300, 0, 0, "=SUM(C8:F8)"],
            [None, "運用", 0, 0, 1080, 1080, "=SUM(C9:F9)"],
            ["総計", None, "=SUM(C6:C9)", "=SUM(D6:D9)", "=SUM(E6:E9)", "=SUM(F6:F9)", "=SUM(G6:G9)"],
        ],
    )
    sheet.merge_cells("A6:A7")
    sheet.merge_cells("A8:A9")
    for row in range(6, 11):
        for column in "CDEFG":
            sheet[f"{column}{row}"].number_format = "#,##0"
    put(sheet, "A12:G12", "財源：初期費用は国の支援事業（2分の1）と都市計画税。運用費は市7割、商店会3割。")
    put(sheet, "A13:G13", "計画期間後の運用費（年約160万円）は、電光板の広告収入を見込むが、金額は精査中。")


K1, K2, K3, K4 = (
    "商店街の休日の歩行者数",
    "城跡の来訪者のうち商店街を歩く人の割合",
    "駅前駐車場の入庫待ちの列",
    "空き店舗の数",
)

STANDS = (
    Stands("municipality.name", "蓮見市", under="様式１!G4"),
    Stands("period", "令和8年度～令和11年度"),
    Stands("written", "令和7年9月30日", also=("notes", "formulation.next_steps")),
    Stands("stage", "計画策定段階"),
    Stands("municipality.population", "86,400人", also=FACT),
    Stands("characteristics", "駅から城跡までの1.2キロメートルに約180の店が並ぶ", also=FACT),
    Stands("issues.problem", "空き店舗は41店で、10年前の2.4倍となった", also=FACT),
    Stands("issues.problem", "路線バスが最大15分遅れる", also=FACT),
    Stands("issues.method", "商店会、バス会社、観光協会との話合い（令和7年4月～6月、5回）", also=(*SURVEY, *TROUBLE)),
    Stands("issues.causes", "人がどこを通り、どこで引き返すかを誰も把握しておらず", also=TROUBLE),
    Stands("vision.picture", "店主は前の週の人出を見て仕入れと催しを決めている", also=PICTURE),
    Stands("formulation.field_selection", "子育て、介護の分野は別に定めた計画で取り組む", also=CHOICE),
    Stands("vision.reason", "歩行者の数だけが目標を下回ったため", also=CHOICE),
    Stands("measures.content", "空き店舗を休み処として開くこと", also=("measures.non_ict", "measures.name")),
    Stands(
        "measures.non_ict",
        "休み処は商店会の有志が当番で開ける",
        also=("measures.content", "measures.owner", "projects.partners"),
    ),
    Stands("projects.name", WALK, of=WALK, under=""),
    Stands(
        "projects.content", "顔を写さず人数と向きだけを数える計測器を付け", of=WALK, also=(*DOING, "projects.security")
    ),
    Stands("projects.operation", "計測器の清掃は商店会、結果のとりまとめは商工観光課の2名が行う", of=WALK, also=STAFF),
    Stands("projects.security", "画像は計測器の中で数に変えて直ちに消し", of=WALK),
    Stands("projects.feasibility", "誤差は4％以内であった", of=WALK),
    Stands("projects.data_use", "市立高校の探究の授業でも使う", of=WALK),
    Stands("projects.owner", "都市計画課", of=PARK, also=STAFF),
    Stands("projects.operation", "民間駐車場の分担について協議中", of=PARK, also=("projects.partners",)),
    Stands("projects.existing_systems", "令和9年度に取り替える", of=PARK),
    Stands("projects.frontline", "民間5社のうち4社から同意を得た", of=PARK, also=("projects.partners",)),
    Stands("formulation.leader", "産業部長を責任者とし", also=BODY),
    Stands("formulation.ict_section", "情報推進課は機器の仕様の確認を担う", also=BODY),
    Stands("formulation.advisers", "中小企業診断士2名と高等専門学校の教授の助言を受けた", also=BODY),
    Stands(
        "formulation.agreement",
        "運用費を商店会と分け合うことを条件に了解を得ている",
        also=("formulation.budget_relation",),
    ),
    Stands("evaluation.pdca.body", "中心市街地活性化協議会が年1回評価し", also=REVIEW),
    Stands(
        "evaluation.pdca.notes",
        "2年続けて目標に届かないときは計測の場所を含めて見直す",
        also=(*REVIEW, "projects.fallback"),
    ),
    Stands(
        "formulation.next_steps",
        "採択の結果にかかわらず計測器は令和8年度当初予算に計上する",
        also=(*STEPS, *PURSE, "projects.fallback"),
    ),
    Stands("evaluation.indicators.baseline", "3120", of=K1, means="3,120人／日", under="様式２!E6"),
    Stands("evaluation.indicators.target", "0.5", of=K2, means="50%", under="様式２!H7"),
    Stands(
        "evaluation.indicators.baseline_year",
        "R7.4",
        of=K4,
        under="様式２!D9",
        also=("evaluation.indicators.baseline",),
    ),
    Stands("evaluation.indicators.method", "土日の14時に目で数える", of=K3),
    Stands("evaluation.indicator_basis", "同じ規模の城下町3市の伸び率を参考に", also=BASIS),
    Stands("projects.cost.initial", "15300", of=PARK, means="15,300千円", under="様式３!D8", also=COST),
    Stands("projects.cost.running", "1020", of=WALK, means="1,020千円", under="様式３!C7", also=COST),
    Stands("finance.funding", "運用費は市7割、商店会3割", also=(*WHOLE, *PURSE, "projects.cost.running")),
    Stands("finance.running", "電光板の広告収入を見込むが、金額は精査中", also=(*WHOLE, *AFTER)),
)

SAMPLES = (
    Sample(
        "t10_ministry_forms.xlsx",
        "three forms of a ministry and a sheet of instructions: squared paper with hints, indicators in per cent, costs with formulas",
        build,
        Expected(
            title="蓮見市まちなか回遊ＩｏＴ実装計画",
            stands=placed(STANDS, build()),
            never=(
                "全ての様式を提出してください",
                "列は追加しないでください",
                "「令和○年度までに、○○が○○できるようになる」",
                "様式に関する照会先",
                "指標は３つ以上記入してください",
                "（該当するものに■）",
                "（数値を示すこと）",
            ),
            names={"projects": (WALK, PARK), "evaluation.indicators": (K1, K2, K3, K4)},
        ),
    ),
)
