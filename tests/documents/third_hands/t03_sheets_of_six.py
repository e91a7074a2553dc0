"""A volume of project sheets of a city: six tables of six columns with groups joined across and down, after two pages of notes."""

from tests.documents.office.expecting import Expected, Sample, Stands
from tests.documents.office.word import add_table, blank, document_bytes, header_and_footer, row_of, write
from tests.documents.third_hands.also import (
    AFTER,
    BODY,
    COST,
    DOING,
    PARENT,
    PURSE,
    REVIEW,
    SAFE,
    STAFF,
    STEPS,
    TROUBLE,
)

PLOUGH, FLOOD, DESK, SCHOOL, BUS, FACTORY = (
    "除雪車の動きの見える化",
    "アンダーパス冠水の自動通知",
    "書かない窓口",
    "遠隔授業の教室づくり",
    "予約型乗合交通の配車",
    "町工場の共同受注の場づくり",
)

FRONT = """
# 北稜市スマートシティ実施計画　個票編（案）
## この個票編の使い方
本編で定めた３つの柱に沿って、令和８年度から令和１１年度までに手を付ける６つの事業を、一事業一枚にまとめた。
本編は第５次北稜市総合計画の分野別計画に当たる。
個票は毎年９月に担当課が書き改め、情報政策課が取りまとめる。
金額は税込み、単位は千円である。担当課が決まっていない欄は「調整中」とした。
## 事業の一覧
| 番号 | 柱 | 事業名 | 担当課 | 優先度 |
| 1-01 | 柱１　冬を越える | 除雪車の動きの見える化 | 道路維持課 | Ａ |
| 1-02 | ^ | アンダーパス冠水の自動通知 | 道路維持課 | Ａ |
| 2-01 | 柱２　待たせない | 書かない窓口 | 市民課 | Ａ |
| 2-02 | ^ | 遠隔授業の教室づくり | 学校教育課 | Ｂ |
| 3-01 | 柱３　つながる | 予約型乗合交通の配車 | 交通政策課 | Ｂ |
| 3-02 | ^ | 町工場の共同受注の場づくり | 商工課 | Ｃ |
優先度は、困っている市民の多さと、既存の予算の組替えで始められるかの二つで付けた。
"""


def sheet(
    number, name, pillar, owner, others, problem, cause, doing, after, plan, initial, running, total, purse, index, note
):
    return f"""
| 番号 | {number} | 事業名 | {name} | < | < |
| 柱 | {pillar} | 担当課 | {owner} | 協力する課 | {others} |
| 何に困っているか | {problem} | < | < | < | < |
| なぜそうなるか | {cause} | < | < | < | < |
| やること | {doing} | < | < | < | < |
| 使い始めた後の受け持ち | {after} | < | < | < | < |
| 年次の予定 | 年度 | 令和８年度 | 令和９年度 | 令和１０年度 | 令和１１年度 |
| ^ | 内容 | {plan[0]} | {plan[1]} | {plan[2]} | {plan[3]} |
| 事業費 | 整備費 | {initial[0]} | {initial[1]} | {initial[2]} | {initial[3]} |
| ^ | 維持費 | {running[0]} | {running[1]} | {running[2]} | {running[3]} |
| ^ | 総額 | {total} | < | < | < |
| 財源 | {purse} | < | < | < | < |
| 成果 | 指標 | {index[0]} | < | < | 測り方 |
| ^ | 値 | 現状　{index[1]} | < | 令和１１年度　{index[2]} | {index[3]} |
| 備考 | {note} | < | < | < | < |
"""


SHEETS = (
    sheet(
        "1-01",
        PLOUGH,
        "冬を越える",
        "道路維持課",
        "情報政策課、危機管理課",
        "大雪の朝、「うちの前はいつ来るのか」という電話が一日に最大640件入り、職員が現場の指揮に回れない。",
        "除雪車37台の居場所が無線の声でしか分からず、除雪の済んだ道を市民に示す手段がない。",
        "除雪車37台に位置の発信器を載せ、済んだ道を地図に色分けして市民に見せる。<br>作業日報は発信器の記録から自動で作り、手書きの日報をやめる。",
        "道路維持課除雪係の２名が地図の管理を行い、発信器の交換は除雪業者が担う。",
        ("15台で試行", "37台に拡大", "日報の自動作成", "継続"),
        ("6,200", "8,900", "3,000", "0"),
        ("0", "1,480", "2,100", "2,100"),
        "23,780",
        "一般財源５割、国の社会資本整備の交付金５割",
        ("大雪時の問合せ電話（一日最大）", "640件", "200件", "電話交換機の記録"),
        "市民に見せる地図は、試行の結果を見て令和８年度末に公開するかを決める。",
    ),
    sheet(
        "1-02",
        FLOOD,
        "冬を越える",
        "道路維持課",
        "危機管理課",
        "雪解けと大雨が重なると、市内４か所のアンダーパスが10分で通れなくなり、令和５年４月には車２台が水没した。",
        "冠水に気付くのが巡回の職員か通報に限られ、通行止めの判断までに平均35分かかっている。",
        "４か所に水位計と電光の表示板を置き、基準を超えたら自動で通行止めを示し、消防と道路維持課に知らせる。",
        "調整中",
        ("２か所", "２か所", "運用", "運用"),
        ("18,500", "18,500", "0", "0"),
        ("0", "720", "1,440", "1,440"),
        "40,600",
        "緊急自然災害防止の起債を予定。維持費の財源は未定",
        ("冠水から通行止めまでの時間", "35分", "3分", "水位計と表示板の記録"),
        "",
    ),
    sheet(
        "2-01",
        DESK,
        "待たせない",
        "市民課",
        "税務課、福祉課、情報政策課",
        "引っ越しの手続では、住所と氏名を平均７回書き、用件が済むまで68分かかる。",
        "課ごとに申請書が分かれ、職員が聞き取った内容を次の課へ渡す仕組みがない。",
        "窓口で職員が聞き取りながら入力し、関係する申請書を一度に作る。22種の申請書を９種に減らす見直しを先に行う。",
        "市民課窓口係が運用し、申請書の様式を変えるときは各課の担当者が自ら直す。",
        ("申請書の見直し", "市民課で開始", "税務課・福祉課へ拡大", "出張所３か所へ拡大"),
        ("0", "21,400", "5,300", "0"),
        ("0", "3,960", "5,280", "5,280"),
        "41,220",
        "デジタル関係の国の交付金（２分の１）。採択されない場合は市民課のみで始める",
        ("引っ越し手続の所要時間", "68分", "30分", "年２回の抜取り調査"),
        "個人番号を扱うため、令和８年度に特定個人情報保護評価を行う。",
    ),
    sheet(
        "2-02",
        SCHOOL,
        "待たせない",
        "学校教育課",
        "情報政策課",
        "山側の中学校２校では、免許を持つ教員がおらず、技術と家庭の授業の３割を免許外の教員が受け持っている。",
        "生徒数が少なく教員の配置基準に届かない。教室の機材も普通の授業に向いたものしかない。",
        "２校に大型の画面と集音マイクを備えた教室を一つずつ設け、市の中心校の授業に週４時間加わる。",
        "機材の管理は学校教育課指導係。授業の時間割の調整は中心校の教頭が行う。",
        ("時間割の検討", "１校で試行", "２校で本格実施", "継続"),
        ("0", "4,700", "4,700", "0"),
        ("0", "150", "300", "300"),
        "10,150",
        "一般財源",
        ("免許外の教員による授業の割合", "30％", "10％", "教育委員会の年次調査"),
        "教員の準備の負担が増えないよう、教材は中心校のものをそのまま使う。",
    ),
    sheet(
        "3-01",
        BUS,
        "つながる",
        "交通政策課",
        "福祉課",
        "路線バス５系統の一便当たりの乗客は1.8人で、停留所まで500メートル以上歩く高齢者が2,300人いる。",
        "決まった道を決まった時刻に走るやり方が、まばらな住まいに合っていない。",
        "電話とスマートフォンで受けた予約から、経路を自動で組み立てる配車の仕組みを入れ、車両４台で回る。",
        "運行は市内のタクシー会社２社。配車の仕組みの管理は交通政策課が行うが、人員は増やさない。",
        ("住民との協議", "１地区で試行", "３地区に拡大", "継続"),
        ("0", "9,800", "2,000", "0"),
        ("0", "14,000", "26,000", "26,000"),
        "77,800",
        "路線バスへの補助金（年3,100万円）の組替え",
        ("予約型交通の利用者数", "0人", "年21,000人", "運行日報"),
        "試行で一便当たり２人を下回った地区では、続けるかどうかを見直す。",
    ),
    sheet(
        "3-02",
        FACTORY,
        "つながる",
        "商工課",
        "調整中",
        "従業員20人未満の工場142社のうち、直近３年で21社が廃業した。一社では受け切れない注文を断っている。",
        "互いの設備の空きと得意な加工が分からず、まとめて受ける窓口もない。",
        "工場の設備と空き時間を登録し、市の産業支援機構が注文を割り振る共同受注の場を設ける。",
        "北稜産業支援機構",
        ("検討", "検討", "試行", "本格実施"),
        ("0", "0", "未定", "未定"),
        ("0", "0", "未定", "未定"),
        "未定",
        "検討中",
        ("共同で受けた注文の件数", "－", "設定中", "－"),
        "工場主への聞き取りは令和８年度に行う。",
    ),
)

BACK_MATTER = """
# 個票の見直し
各事業の成果は、毎年10月にスマートシティ推進会議（会長：副市長）が点検し、Ａ～Ｄの４段階で評価する。
Ｄが２年続いた事業は、廃止を含めて見直す。
評価の結果は12月に市のウェブサイトに載せる。
"""


def build() -> bytes:
    document = blank("游明朝", 10)
    write(document, FRONT)
    for text in SHEETS:
        write(document, "---")
        add_table(document, [row_of(line) for line in text.strip().splitlines()])
    write(document, BACK_MATTER)
    header_and_footer(document, "北稜市　内部検討用　第２稿", "情報政策課作成　")
    return document_bytes(document)


K = dict(
    zip(
        (PLOUGH, FLOOD, DESK, SCHOOL, BUS, FACTORY),
        (
            "大雪時の問合せ電話（一日最大）",
            "冠水から通行止めまでの時間",
            "引っ越し手続の所要時間",
            "免許外の教員による授業の割合",
            "予約型交通の利用者数",
            "共同で受けた注文の件数",
        ),
        strict=True,
    )
)

STANDS = (
    Stands(
        "period",
        "令和８年度から令和１１年度まで",
        under="この個票編の使い方",
        also=("formulation.purpose", "formulation.background", "projects.schedule"),
    ),
    Stands("formulation.parent_plans.name", "第５次北稜市総合計画", under="この個票編の使い方", also=PARENT),
    Stands("formulation.drafting_body", "情報政策課が取りまとめる", under="この個票編の使い方", also=(*BODY, *REVIEW)),
    Stands("projects.priority", "Ｂ", of=BUS, under="優先度"),
    Stands("projects.owner", "商工課", of=FACTORY, under="担当課"),
    Stands(
        "formulation.field_selection",
        "優先度は、困っている市民の多さと",
        under="事業の一覧",
        also=("projects.priority", "measures.priority", "formulation.notes", "projects.notes"),
    ),
    Stands("projects.id", "1-01", of=PLOUGH, under="番号"),
    Stands(
        "issues.problem", "電話が一日に最大640件入り", under="何に困っているか", also=(*TROUBLE, "projects.answers")
    ),
    Stands(
        "issues.causes",
        "除雪車37台の居場所が無線の声でしか分からず",
        under="なぜそうなるか",
        also=(*TROUBLE, "projects.answers"),
    ),
    Stands("projects.content", "済んだ道を地図に色分けして市民に見せる", of=PLOUGH, under="やること", also=DOING),
    Stands("projects.burden", "手書きの日報をやめる", of=PLOUGH, under="やること", also=DOING),
    Stands("projects.operation", "発信器の交換は除雪業者が担う", of=PLOUGH, under="使い始めた後の受け持ち", also=STAFF),
    Stands("projects.schedule", "15台で試行", of=PLOUGH, under="令和８年度", means="令和８年度 15台で試行"),
    Stands("projects.cost.initial", "8,900", of=PLOUGH, under="整備費", means="8,900千円", also=COST),
    Stands("projects.cost.total", "23,780", of=PLOUGH, under="総額", means="23,780千円"),
    Stands("projects.funding", "国の社会資本整備の交付金５割", of=PLOUGH, under="財源", also=PURSE),
    Stands(
        "issues.problem",
        "令和５年４月には車２台が水没した",
        under="何に困っているか",
        also=(*TROUBLE, "projects.answers"),
    ),
    Stands("projects.content", "４か所に水位計と電光の表示板を置き", of=FLOOD, under="やること", also=DOING),
    Stands("projects.operation", "調整中", of=FLOOD, under="使い始めた後の受け持ち"),
    Stands("projects.funding", "維持費の財源は未定", of=FLOOD, under="財源", also=(*PURSE, *AFTER)),
    Stands("evaluation.indicators.target", "3分", of=K[FLOOD], under="値", also=()),
    Stands("evaluation.indicators.method", "水位計と表示板の記録", of=K[FLOOD], under="測り方"),
    Stands(
        "issues.causes",
        "職員が聞き取った内容を次の課へ渡す仕組みがない",
        under="なぜそうなるか",
        also=(*TROUBLE, "projects.answers"),
    ),
    Stands(
        "projects.content",
        "窓口で職員が聞き取りながら入力し、関係する申請書を一度に作る",
        of=DESK,
        under="やること",
        also=DOING,
    ),
    Stands("projects.cost.running", "3,960", of=DESK, under="維持費", means="3,960千円", also=COST),
    Stands(
        "projects.schedule",
        "出張所３か所へ拡大",
        of=DESK,
        under="令和１１年度",
        means="令和１１年度 出張所３か所へ拡大",
    ),
    Stands("projects.fallback", "採択されない場合は市民課のみで始める", of=DESK, under="財源", also=PURSE),
    Stands("projects.security", "令和８年度に特定個人情報保護評価を行う", of=DESK, under="備考", also=SAFE),
    Stands("evaluation.indicators.baseline", "68分", of=K[DESK], under="値"),
    Stands("evaluation.indicators.method", "年２回の抜取り調査", of=K[DESK], under="測り方"),
    Stands(
        "projects.operation",
        "授業の時間割の調整は中心校の教頭が行う",
        of=SCHOOL,
        under="使い始めた後の受け持ち",
        also=(*STAFF, "projects.calendar"),
    ),
    Stands(
        "projects.burden",
        "教材は中心校のものをそのまま使う",
        of=SCHOOL,
        under="備考",
        also=("projects.notes", "projects.content"),
    ),
    Stands("evaluation.indicators.baseline", "30％", of=K[SCHOOL], under="値"),
    Stands("projects.partners", "運行は市内のタクシー会社２社", of=BUS, under="使い始めた後の受け持ち", also=STAFF),
    Stands("projects.funding", "路線バスへの補助金（年3,100万円）の組替え", of=BUS, under="財源", also=PURSE),
    Stands(
        "projects.fallback",
        "試行で一便当たり２人を下回った地区では、続けるかどうかを見直す",
        of=BUS,
        under="備考",
        also=("projects.notes", "projects.pilot", *REVIEW),
    ),
    Stands("evaluation.indicators.target", "年21,000人", of=K[BUS], under="値"),
    Stands(
        "projects.operation",
        "北稜産業支援機構",
        of=FACTORY,
        under="使い始めた後の受け持ち",
        also=(*STAFF, "projects.partners"),
    ),
    Stands("projects.cost.total", "未定", of=FACTORY, under="総額"),
    Stands(
        "projects.frontline",
        "工場主への聞き取りは令和８年度に行う",
        of=FACTORY,
        under="備考",
        also=("projects.notes", "projects.schedule", *STEPS),
    ),
    Stands(
        "evaluation.pdca.body",
        "スマートシティ推進会議（会長：副市長）が点検し",
        under="個票の見直し",
        also=(*REVIEW, *BODY),
    ),
    Stands(
        "evaluation.pdca.notes",
        "Ｄが２年続いた事業は、廃止を含めて見直す",
        under="個票の見直し",
        also=(*REVIEW, "projects.fallback"),
    ),
    Stands(
        "evaluation.pdca.publication",
        "評価の結果は12月に市のウェブサイトに載せる",
        under="個票の見直し",
        also=("evaluation.pdca.notes", "evaluation.pdca.when"),
    ),
)

SAMPLES = (
    Sample(
        "t03_sheets_of_six.docx",
        "six project sheets of six columns with plan, cost and indicator blocks joined down, an overview table before them",
        build,
        Expected(
            title="北稜市スマートシティ実施計画",
            stands=STANDS,
            never=("内部検討用", "情報政策課作成"),
            names={"projects": (PLOUGH, FLOOD, DESK, SCHOOL, BUS, FACTORY), "evaluation.indicators": tuple(K.values())},
            doubt="何に困っているか and なぜそうなるか belong to issues, but stand in the sheet of a project",
        ),
    ),
)
