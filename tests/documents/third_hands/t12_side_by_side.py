"""An island town's plan with its projects side by side: questions down the sheet, a column a project, blocks of lines before and after."""

from openpyxl import Workbook

from tests.documents.office.excel import put_rows, workbook_bytes
from tests.documents.office.expecting import Expected, Sample, Stands
from tests.documents.third_hands.also import (
    AFTER,
    BACK,
    BODY,
    DOING,
    FACT,
    PARENT,
    PEOPLE,
    PICTURE,
    PURSE,
    REVIEW,
    STAFF,
    STEPS,
    SURVEY,
    TROUBLE,
    placed,
)

DRUGS, FERRY, TREE = "薬の空輸", "連絡船の乗船予約", "海岸の松の見守り"

BEFORE = (
    ("小綱島町　島のしごとと暮らしのＩＣＴ実装計画　事業比較表付き（第2案）",),
    ("作成：小綱島町役場 総務課 企画係／2025年10月3日",),
    (),
    ("■ 背景",),
    ("本町は本土から連絡船で55分の離島で、人口は1,918人、高齢化率は48.9％である。",),
    ("令和6年度は強風による欠航が61日あり、薬と生鮮品が届かない日が最長で4日続いた。",),
    ("■ ねらい",),
    ("欠航の日でも暮らしに要る物と情報が途切れない島にする。",),
    ("■ 期間",),
    ("2026年度から2028年度まで（3年間）",),
    ("■ 聞き取り",),
    ("2025年6月に全8集落で寄り合いを開き、延べ211人から話を聞いた。診療所、漁協、船会社とは個別に話した。",),
)

GRID = (
    ("", DRUGS, FERRY, TREE),
    (
        "いま困っていること",
        "欠航が2日続くと、持病のある93人の薬が切れるおそれがある",
        "島民が満席で乗れないことが夏に延べ140人あった",
        "松くい虫で年に約300本が枯れ、見つけた時には隣の木に広がっている",
    ),
    (
        "困りごとの元",
        "薬の在庫を置ける薬局が島になく、船のほかに運ぶ手がない",
        "島民の席を取り置く仕組みがなく、予約は船会社の窓口での先着順に限られる",
        "巡視員2人では海岸線17kmを年2回しか回れない",
    ),
    (
        "こうなりたい",
        "欠航の日でも翌日には薬が手に渡る",
        "島民はいつでも次の便に乗れる",
        "枯れ始めの木を2週間以内に見つけ、広がる前に切る",
    ),
    (
        "行うこと",
        "県の病院から無人航空機で薬を運び、診療所の看護師が配る",
        "島民の席を10席取り置き、電話と携帯端末で前日まで予約を受ける",
        "月1回、無人航空機で海岸を撮影し、葉の色の変化を自動で拾い出す",
    ),
    ("主となる課", "健康福祉課", "まちづくり課", "産業課"),
    ("一緒に行う人", "県立病院、航空機の運航会社", "連絡船の運航会社", "森林組合、島の高校の科学部"),
    (
        "始まった後の世話",
        "離着陸場の草刈りと安全確認は消防団。機体は運航会社",
        "未定（船会社が受けるか町が受けるか協議中）",
        "画像の確認は産業課、木の伐採は森林組合",
    ),
    ("試したこと", "2025年3月に5回飛ばし、風速8mまでは運べた", "試していない", "県の試験林で見落としは1割であった"),
    ("だめなとき", "風速8mを超える日は海上保安部に急患搬送と合わせた輸送を頼む", "従来の窓口販売を残す", "空欄"),
    (
        "個人の情報",
        "薬袋は封をし、伝票に氏名を書かず番号で管理する",
        "予約の記録は乗船の翌月に消す",
        "人が写った画像は使わない",
    ),
    ("時期", "2026年度 準備／2027年度 月2回で開始／2028年度 随時", "2026年度 開始", "2027年度 開始"),
    ("初めの費用（万円）", 1500, 320, 410),
    ("毎年の費用（万円）", 680, 45, 120),
    ("出どころ", "離島の交付金（2028年度まで）、町一般財源", "船会社と町で折半", "県の松林保全補助"),
    ("交付金の後", "町の負担では続けられないため、県に病院事業としての引受けを求めていく", "－", "県補助が続く見込み"),
    ("成果を見る数", "薬が予定日に届かなかった人の数", "満席で乗れなかった島民の数", "枯れた松の本数"),
    ("　2024年度", "延べ57人", "延べ140人", "298本"),
    ("　2028年度", "0人", "10人以下", "100本以下"),
    ("　数え方", "診療所の処方の控え", "船会社の窓口の記録", "森林組合の伐採の記録"),
)

AFTER_LINES = (
    ("■ 上の計画とのつながり",),
    ("小綱島町離島振興計画の「交通・医療」の章で掲げた数値をそのまま用いた。",),
    ("■ 誰が引っ張るか",),
    ("町長を本部長、教育長と各課長を本部員とする推進本部。事務は企画係の2人が行う。",),
    ("島に情報の専門家はいないため、本土の大学の研究室と年間の助言の約束を結んだ。",),
    ("■ 確かめ方",),
    ("毎年7月、離島振興の審議会で3つの数を報告し、島内放送と回覧で知らせる。",),
    ("■ これから",),
    ("2025年12月に議会へ説明し、2026年3月に決定する。",),
)


def build() -> bytes:
    book = Workbook()
    sheet = book.active
    sheet.title = "第2案"
    put_rows(sheet, "A1", BEFORE)
    for row in (*range(1, 13), *range(35, 44)):
        sheet.merge_cells(f"A{row}:D{row}")
    put_rows(sheet, "A14", [[v if v not in ("", "空欄") else None for v in row] for row in GRID])
    put_rows(sheet, "A35", AFTER_LINES)
    old = book.create_sheet("第1案（使わない）")
    put_rows(old, "A1", [["この案は取り下げた"], ["事業", "電気自動車の島内共同利用"], ["費用", "4,800万円"]])
    old.sheet_state = "hidden"
    return workbook_bytes(book)


K1, K2, K3 = "薬が予定日に届かなかった人の数", "満席で乗れなかった島民の数", "枯れた松の本数"

STANDS = (
    Stands("written", "2025年10月3日", also=("formulation.drafting_body",)),
    Stands("formulation.drafting_body", "小綱島町役場 総務課 企画係", also=(*BODY, "municipality.name", "written")),
    Stands("municipality.population", "1,918人", also=(*FACT, *BACK)),
    Stands("formulation.background", "薬と生鮮品が届かない日が最長で4日続いた", also=(*BACK, *FACT)),
    Stands("formulation.purpose", "欠航の日でも暮らしに要る物と情報が途切れない島にする", also=(*BACK, *PICTURE)),
    Stands("period", "2026年度から2028年度まで"),
    Stands("issues.method", "2025年6月に全8集落で寄り合いを開き、延べ211人から話を聞いた", also=SURVEY),
    Stands(
        "formulation.process.who",
        "診療所、漁協、船会社とは個別に話した",
        also=(*SURVEY, "projects.frontline", "projects.partners"),
    ),
    Stands("issues.problem", "持病のある93人の薬が切れるおそれがある", also=(*TROUBLE, "projects.answers")),
    Stands("issues.causes", "島民の席を取り置く仕組みがなく", also=(*TROUBLE, "projects.answers")),
    Stands("issues.causes", "巡視員2人では海岸線17kmを年2回しか回れない", also=(*TROUBLE, "projects.answers")),
    Stands("vision.picture", "欠航の日でも翌日には薬が手に渡る", also=(*PICTURE, "projects.effect", "issues.vision")),
    Stands("vision.picture", "枯れ始めの木を2週間以内に見つけ", also=(*PICTURE, "projects.effect", "issues.vision")),
    Stands("projects.name", FERRY, of=FERRY),
    Stands("projects.content", "県の病院から無人航空機で薬を運び", of=DRUGS, also=DOING),
    Stands("projects.content", "葉の色の変化を自動で拾い出す", of=TREE, also=DOING),
    Stands("projects.owner", "まちづくり課", of=FERRY, also=STAFF),
    Stands("projects.partners", "森林組合、島の高校の科学部", of=TREE),
    Stands("projects.operation", "離着陸場の草刈りと安全確認は消防団", of=DRUGS, also=STAFF),
    Stands("projects.operation", "未定（船会社が受けるか町が受けるか協議中）", of=FERRY, also=STAFF),
    Stands("projects.feasibility", "風速8mまでは運べた", of=DRUGS, also=("projects.pilot",)),
    Stands("projects.fallback", "急患搬送と合わせた輸送を頼む", of=DRUGS),
    Stands("projects.security", "予約の記録は乗船の翌月に消す", of=FERRY),
    Stands("projects.schedule", "2027年度 月2回で開始", of=DRUGS),
    Stands("projects.cost.initial", "1500", of=DRUGS, means="1,500万円", under="第2案!B26"),
    Stands("projects.cost.running", "120", of=TREE, means="120万円", under="第2案!D27"),
    Stands("projects.funding", "船会社と町で折半", of=FERRY, also=PURSE),
    Stands("projects.cost.after", "県に病院事業としての引受けを求めていく", of=DRUGS, also=AFTER),
    Stands("evaluation.indicators.baseline", "延べ57人", of=K1),
    Stands("evaluation.indicators.target", "100本以下", of=K3),
    Stands("evaluation.indicators.method", "船会社の窓口の記録", of=K2),
    Stands("formulation.parent_plans.name", "小綱島町離島振興計画", also=(*PARENT, "evaluation.indicator_basis")),
    Stands("formulation.structure", "町長を本部長、教育長と各課長を本部員とする推進本部", also=BODY),
    Stands("formulation.advisers", "本土の大学の研究室と年間の助言の約束を結んだ", also=PEOPLE),
    Stands("evaluation.pdca.when", "毎年7月、離島振興の審議会で3つの数を報告し", also=REVIEW),
    Stands("evaluation.pdca.publication", "島内放送と回覧で知らせる", also=REVIEW),
    Stands("formulation.next_steps", "2026年3月に決定する", also=STEPS),
)

SAMPLES = (
    Sample(
        "t12_side_by_side.xlsx",
        "island town: a grid with a column a project and questions down the side, lines of prose above and below, a hidden sheet with an old draft",
        build,
        Expected(
            title="小綱島町　島のしごとと暮らしのＩＣＴ実装計画",
            stands=placed(STANDS, build()),
            never=("この案は取り下げた", "電気自動車の島内共同利用"),
            names={"projects": (DRUGS, FERRY, TREE), "evaluation.indicators": (K1, K2, K3)},
            doubt="こうなりたい may be the vision or the effect of a project",
        ),
    ),
)
