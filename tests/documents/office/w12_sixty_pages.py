"""A long plan for benchmarks: sixty pages and forty tables, put together from parts, every project of another subject."""

from random import Random
from typing import NamedTuple

from docx.document import Document as Doc

from tests.documents.office.expecting import Expected, Sample, Stands
from tests.documents.office.word import (
    add_table,
    blank,
    contents_list,
    document_bytes,
    header_and_footer,
    styled,
    write,
)

TITLE = "大柊市第３次情報化総合計画"
HEADER = "大柊市第３次情報化総合計画　本編"


class Subject(NamedTuple):
    """What one project is about."""

    field: str
    name: str
    section: str
    users: str
    work: str
    indicator: str
    unit: str


SUBJECTS = tuple(
    Subject(*line.split("|"))
    for line in """
窓口|おくやみ手続の一括案内事業|市民課|遺族|死亡に伴う手続の案内|おくやみ手続の平均所要時間|分
窓口|証明書の郵送申請受付事業|市民課|市外に住む本籍人|郵送請求の入金確認|郵送請求の平均処理日数|日
窓口|税の申告予約事業|税務課|申告に来る市民|申告会場の整理券配布|申告会場の最大待ち時間|分
福祉|障害福祉サービス更新案内事業|福祉課|サービスの利用者|更新時期の通知と書類の点検|期限後の更新申請の件数|件
福祉|民生委員活動記録事業|福祉課|民生委員|活動記録の集計|記録の集計に要する時間|時間
福祉|介護認定調査の電子化事業|高齢介護課|認定調査員|調査票の清書|申請から認定までの日数|日
子育て|乳幼児健診の受付事業|こども家庭課|保護者|健診会場の受付と問診の転記|健診会場の滞在時間|分
子育て|学童保育の出欠連絡事業|こども家庭課|学童保育の指導員|出欠の電話の応対|出欠の電話件数|件
教育|学校図書館の共同目録事業|学校教育課|学校司書|図書の所在の問合せ|学校間の貸出冊数|冊
教育|就学援助の申請事業|学校教育課|保護者|申請書の配布と回収|申請から決定までの日数|日
防災|避難行動要支援者名簿の共有事業|危機管理課|自主防災組織|名簿の更新と配布|個別避難計画の作成率|％
防災|雨量・水位の集約事業|危機管理課|水防団|雨量の聞き取りと記録|水位の確認に要する時間|分
土木|街路灯の不点灯通報事業|土木課|町内会|不点灯の受付と現地確認|通報から修繕までの日数|日
土木|公園遊具の点検記録事業|都市整備課|公園の点検員|点検票の作成|点検票の作成時間|時間
農業|農地利用の意向調査事業|農政課|農地の所有者|調査票の発送と入力|意向調査の回答率|％
農業|用水の開閉記録事業|農政課|土地改良区|水門の巡回と記録|水門の巡回回数|回
観光|観光案内所の応対記録事業|商工観光課|案内所の職員|問合せの集計|案内所の平均応対時間|分
庁内|文書の保存期限管理事業|総務課|文書担当者|廃棄の確認と台帳の作成|廃棄確認に要する時間|時間
""".strip().splitlines()
)

SENTENCES = (
    "{work}は、現在{section}の職員{few}人が担っており、年間で約{many}時間を要している。",
    "{users}からは、同じことを何度も尋ねられるという声が令和{year}年度の聞き取りで{some}件寄せられた。",
    "取扱件数は年{large}件で、そのうち{percent}％が{month}月に集中する。",
    "手順書は平成{old}年度に作られたもので、その後の制度の変更が反映されていない箇所が{some}か所ある。",
    "{section}では、担当者の異動のたびに引継ぎに{few}週間を要し、その間の処理が滞ることがある。",
    "紙の台帳は{some}冊に分かれ、過去の記録を探すのに1回当たり平均{minutes}分かかる。",
    "類似の仕組みを用いる近隣の{few}市に照会したところ、導入の初年度は二重の入力が残り、効果が表れたのは2年目からであったという。",
    "利用する人の中には画面の操作に慣れない人も多く、電話と窓口による受付は引き続き残す。",
    "{work}のうち、法令で紙の保存が求められるものは{few}種類であり、それ以外は電子的な記録に改めることができる。",
    "機器の更新は{few}年ごとを見込むが、更新の時期が他の事業と重ならないよう、財政課と調整する必要がある。",
    "業務の流れを書き出したところ、{some}の工程のうち{few}の工程は確認のためだけに行われており、廃止しても支障がない。",
    "一方で、例外的な取扱いが年{some}件ほどあり、その判断は経験のある職員に頼っている。",
)
SECTIONS = ("現状", "問題と課題", "取組の考え方", "留意する点")
STATES = ("{section}", "{section}（障害時は保守業者）", "検討中", "{section}と総務課デジタル係")
TALKS = (
    "{users}の代表{few}人と令和7年{month}月に協議し、項目を減らした",
    "未協議",
    "{users}への説明を令和8年{month}月に行う予定",
)


def sixty_pages(projects: int = len(SUBJECTS)) -> bytes:
    """Build the plan, or a shorter one of the first projects."""
    document = blank()
    document.add_paragraph(TITLE, style="Title")
    document.add_paragraph("令和7年12月　大柊市")
    subjects = SUBJECTS[:projects]
    contents_list(document, [(1, f"第{n}節　{subject.name}", str(5 + 3 * n)) for n, subject in enumerate(subjects, 1)])
    write(document, _general_part(subjects))
    for number, subject in enumerate(subjects, 1):
        _chapter(number, subject, document)
    styled(document, 1, "第４編　計画の進行管理")
    add_table(document, [("指標", "担当", "現状値", "目標値"), *(_indicator(subject) for subject in subjects)])
    document.add_paragraph(
        "情報化推進委員会が毎年7月に実績を点検し、結果を市議会に報告したうえで市のホームページに公表する。"
    )
    header_and_footer(document, HEADER, "")
    return document_bytes(document)


def _general_part(subjects: tuple[Subject, ...]) -> str:
    rows = "\n".join(f"| {subject.field} | {subject.work}に時間を要する | {subject.name} |" for subject in subjects)
    return f"""
# 第１編　総論
## 第１節　計画策定の背景
大柊市では、第２次情報化総合計画（平成30年度～令和7年度）により庁内の基盤の整備を終えた。本計画では、整えた基盤を市民と職員の時間を生み出すことに使う段階へ移る。
## 第２節　計画の期間
令和8年度から令和12年度まで
## 第３節　上位計画
| 上位計画 | 本計画との関係 |
| 第５次大柊市総合計画 | 行政経営の柱の実施計画とする |
| 大柊市行政改革大綱 | 事務時間の削減の目標を共有する |
## 第４節　推進体制
| 組織 | 役割 |
| 情報化推進委員会（委員長：副市長） | 計画の決定と評価 |
| 総務課デジタル係（4人） | 事務局 |
# 第２編　施策の体系
| 分野 | 課題 | 事業 |
{rows}
# 第３編　事業
"""


def _chapter(number: int, subject: Subject, document: Doc) -> None:
    random = Random(number)
    styled(document, 2, f"第{number}節　{subject.name}")
    for section in SECTIONS:
        styled(document, 3, section)
        for _ in range(3):
            told = random.sample(SENTENCES, 6)
            document.add_paragraph("".join(_filled(sentence, subject, random) for sentence in told))
    add_table(
        document,
        [
            ("項目", "内容"),
            ("事業名", subject.name),
            ("分野", subject.field),
            (
                "事業内容",
                f"{subject.work}を電子的な記録に改め、{subject.users}が画面からも電話からも用いられるようにする。",
            ),
            ("担当課", subject.section),
            ("運用管理", _filled(STATES[number % len(STATES)], subject, random)),
            ("現場との協議", _filled(TALKS[number % len(TALKS)], subject, random)),
            ("財源", "一般財源" if number % 2 else "未定"),
        ],
    )
    document.add_paragraph("（単位：千円）")
    add_table(
        document,
        [
            ("区分", "令和8年度", "令和9年度", "令和10年度"),
            ("初期費用", f"{number * 310 + 1000:,}", "0", "0"),
            ("運用費用", "0", f"{number * 40 + 200:,}", f"{number * 40 + 200:,}"),
        ],
    )
    document.add_page_break()


def _filled(sentence: str, subject: Subject, random: Random) -> str:
    return sentence.format(
        **subject._asdict(),
        few=random.randint(2, 6),
        some=random.randint(7, 38),
        many=f"{random.randint(30, 240) * 10:,}",
        large=f"{random.randint(90, 980) * 10:,}",
        percent=random.randint(22, 71),
        month=random.randint(4, 12),
        year=random.randint(5, 6),
        old=random.randint(18, 29),
        minutes=random.randint(6, 45),
    )


def _indicator(subject: Subject) -> tuple[str, str, str, str]:
    now = len(subject.name) * 3
    return (
        subject.indicator,
        subject.section,
        f"{now}{subject.unit}（令和6年度）",
        f"{now // 2}{subject.unit}（令和12年度）",
    )


EXPECTED = Expected(
    title=TITLE,
    stands=(
        Stands("period", "令和8年度から令和12年度まで", under="第２節　計画の期間"),
        Stands(
            "projects.content",
            "遺族が画面からも電話からも用いられるようにする",
            of="おくやみ手続の一括案内事業",
            under="事業内容",
        ),
        Stands("projects.owner", "市民課", of="証明書の郵送申請受付事業", under="担当課"),
        Stands("projects.operation", "検討中", of="証明書の郵送申請受付事業", under="運用管理"),
        Stands("projects.frontline", "未協議", of="障害福祉サービス更新案内事業", under="現場との協議"),
        Stands("projects.funding", "未定", of="民生委員活動記録事業", under="財源", also=("projects.cost",)),
        Stands(
            "projects.cost.initial",
            "1,310",
            of="おくやみ手続の一括案内事業",
            under="令和8年度",
            means="1310千円",
            also=("projects.cost.yearly", "finance.cost"),
        ),
        Stands("evaluation.indicators.owner", "農政課", of="水門の巡回回数", under="担当"),
        Stands(
            "evaluation.indicators.target", "15分（令和12年度）", of="水位の確認に要する時間", under="目標値", also=()
        ),
    ),
    never=(HEADER, "目　次"),
    names={
        "projects": tuple(subject.name for subject in SUBJECTS),
        "evaluation.indicators": tuple(subject.indicator for subject in SUBJECTS),
    },
    counts={"formulation.parent_plans": 2},
    doubt="For benchmarks first; the prose below 現状 and 問題と課題 stands inside the chapter of one project.",
)

SAMPLES = (Sample("w12_sixty_pages.docx", "sixty pages, forty tables, for benchmarks", sixty_pages, EXPECTED),)
