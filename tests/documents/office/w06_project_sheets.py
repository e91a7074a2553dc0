"""An implementation plan in sheets (個票): one table a project, label|value|label|value, with cells joined across."""

from docx.document import Document as Doc

from tests.documents.office.expecting import Expected, Sample, Stands
from tests.documents.office.word import Rows, add_table, blank, document_bytes, header_and_footer, styled, write

TITLE = "灯野市ＤＸアクションプラン"
HEADER = "【灯野市ＤＸアクションプラン】"

INTRODUCTION = """
# 1. 計画について
## 1.1 趣旨
灯野市ＤＸ基本方針（令和6年3月策定）に掲げた「手続に来なくてよい市役所」と「職員が人に向き合う時間をつくる」を実行に移すため、個別の事業を個票にまとめる。個票は毎年更新する。
## 1.2 期間
令和7年度～令和9年度
## 1.3 推進体制
最高情報統括責任者（副市長）のもと、デジタル推進室（5名）が全体を取りまとめる。各課に推進員（計36名）を置き、月1回の連絡会を開く。
## 1.4 進行管理
個票ごとの指標を四半期に1回デジタル推進室が集計し、未達成の事業は所管課長が庁議で理由を説明する。年度末に市のホームページで公表する。
# 2. 事業個票
"""

SHEETS: tuple[tuple[str, Rows], ...] = (
    (
        "個票 1-1",
        (
            ("事業名", "保育所入所申請のオンライン化", "<", "<"),
            ("個票番号", "1-1", "所管課", "こども課"),
            ("分野", "子育て", "優先度", "高"),
            ("対応する課題", "申請期間の3週間に1,140件が窓口に集中し、待ち時間が最長95分となる", "<", "<"),
            (
                "事業内容",
                "申請と添付書類の提出を画面から行えるようにし、不足書類の連絡も画面で行う。窓口での申請も残し、職員が同じ画面に代わりに入力する。",
                "<",
                "<",
            ),
            ("実施期間", "令和7年度～", "運用主体", "こども課保育係（障害時は保守業者）"),
            (
                "現場との調整",
                "保育所長会と令和6年11月に協議済み。面談の日程調整を画面で行ってほしいとの要望を反映した。",
                "<",
                "<",
            ),
            ("既存システム", "児童システム（令和8年1月に標準準拠へ移行）と項目を合わせる", "<", "<"),
            ("事業費（千円）", "令和7年度", "令和8年度", "令和9年度"),
            ("^", "8,300", "2,460", "2,460"),
            ("財源", "国庫補助 4,150千円、一般財源", "交付決定", "未定"),
            ("成果指標", "オンライン申請の割合", "現状→目標", "0％（R6）→70％（R9）"),
        ),
    ),
    (
        "個票 1-2",
        (
            ("事業名", "窓口予約・呼出しサービス", "<", "<"),
            ("個票番号", "1-2", "所管課", "市民課"),
            ("分野", "窓口", "優先度", "中"),
            ("対応する課題", "月曜と月末に来庁者が集中し、平均待ち時間が48分になる", "<", "<"),
            ("事業内容", "市民課と税務課の窓口に予約枠を設け、当日の呼出しを電話のメッセージで知らせる。", "<", "<"),
            ("実施期間", "令和8年度～", "運用主体", "検討中"),
            ("現場との調整", "税務課とは未協議", "<", "<"),
            ("既存システム", "－", "<", "<"),
            ("事業費（千円）", "令和7年度", "令和8年度", "令和9年度"),
            ("^", "0", "3,900", "720"),
            ("財源", "一般財源", "交付決定", "－"),
            ("成果指標", "平均待ち時間", "現状→目標", "48分（R6）→20分（R9）"),
        ),
    ),
    (
        "個票 2-1",
        (
            ("事業名", "議事録作成の自動化", "<", "<"),
            ("個票番号", "2-1", "所管課", "総務課"),
            ("分野", "庁内業務", "優先度", "高"),
            ("対応する課題", "年間310回の会議録に延べ2,480時間を要している", "<", "<"),
            ("事業内容", "録音から文字に起こす道具を全課で共用する。要約は職員が行う。", "<", "<"),
            ("実施期間", "令和7年度", "運用主体", "総務課文書係"),
            ("現場との調整", "6課で3か月試し、作成時間が平均46％減った。専門用語の登録は各課が行う。", "<", "<"),
            ("既存システム", "庁内ネットワークのLGWAN接続系で動くものに限る", "<", "<"),
            ("事業費（千円）", "令和7年度", "令和8年度", "令和9年度"),
            ("^", "1,320", "1,320", "1,320"),
            ("財源", "一般財源（削減する時間外勤務手当の範囲内）", "交付決定", "－"),
            ("成果指標", "会議録の作成時間", "現状→目標", "2,480時間（R6）→1,200時間（R9）"),
        ),
    ),
)
NURSERY, QUEUE, MINUTES = "保育所入所申請のオンライン化", "窓口予約・呼出しサービス", "議事録作成の自動化"


def project_sheets() -> bytes:
    """Build the plan."""
    document: Doc = blank("BIZ UDPゴシック", 10)
    document.add_paragraph(TITLE, style="Title")
    document.add_paragraph("令和7年3月　灯野市デジタル推進室")
    write(document, INTRODUCTION, heading=styled)
    for name, rows in SHEETS:
        document.add_paragraph(name)
        add_table(document, rows)
        document.add_page_break()
    header_and_footer(document, HEADER, "")
    return document_bytes(document)


EXPECTED = Expected(
    title=TITLE,
    stands=(
        Stands("written", "令和7年3月"),
        Stands("municipality.name", "灯野市"),
        Stands("formulation.background", "個別の事業を個票にまとめる", under="1.1 趣旨", also=("formulation.purpose",)),
        Stands("period", "令和7年度～令和9年度", under="1.2 期間"),
        Stands("formulation.structure", "各課に推進員（計36名）を置き", under="1.3 推進体制"),
        Stands("evaluation.pdca", "未達成の事業は所管課長が庁議で理由を説明する", under="1.4 進行管理"),
        Stands("projects.id", "1-1", of=NURSERY, under="個票番号"),
        Stands("projects.owner", "こども課", of=NURSERY, under="所管課"),
        Stands("projects.field", "子育て", of=NURSERY, under="分野"),
        Stands("projects.priority", "高", of=NURSERY, under="優先度"),
        Stands(
            "projects.answers",
            "申請期間の3週間に1,140件が窓口に集中し",
            of=NURSERY,
            under="対応する課題",
            also=("issues.problem",),
        ),
        Stands("projects.content", "不足書類の連絡も画面で行う", of=NURSERY, under="事業内容"),
        Stands("projects.schedule", "令和7年度～", of=NURSERY, under="実施期間"),
        Stands("projects.operation", "こども課保育係（障害時は保守業者）", of=NURSERY, under="運用主体"),
        Stands("projects.frontline", "保育所長会と令和6年11月に協議済み", of=NURSERY, under="現場との調整"),
        Stands(
            "projects.existing_systems",
            "児童システム（令和8年1月に標準準拠へ移行）と項目を合わせる",
            of=NURSERY,
            under="既存システム",
        ),
        Stands(
            "projects.cost.yearly", "8,300", of=NURSERY, under="令和7年度", means="8300千円", also=("projects.cost",)
        ),
        Stands("projects.funding", "国庫補助 4,150千円、一般財源", of=NURSERY, under="財源"),
        Stands("projects.operation", "検討中", of=QUEUE, under="運用主体"),
        Stands("projects.frontline", "税務課とは未協議", of=QUEUE, under="現場との調整"),
        Stands("projects.existing_systems", "－", of=QUEUE, under="既存システム"),
        Stands("projects.cost.yearly", "3,900", of=QUEUE, under="令和8年度", means="3900千円", also=("projects.cost",)),
        Stands(
            "projects.frontline",
            "6課で3か月試し、作成時間が平均46％減った",
            of=MINUTES,
            under="現場との調整",
            also=("projects.feasibility",),
        ),
        Stands("projects.operation", "総務課文書係", of=MINUTES, under="運用主体"),
        Stands("evaluation.indicators.baseline", "0％（R6）", of="オンライン申請の割合", under="現状→目標"),
        Stands("evaluation.indicators.target", "20分（R9）", of="平均待ち時間", under="現状→目標"),
        Stands("evaluation.indicators.projects", MINUTES, of="会議録の作成時間", under="事業名"),
    ),
    never=(HEADER,),
    names={
        "projects": (NURSERY, QUEUE, MINUTES),
        "evaluation.indicators": ("オンライン申請の割合", "平均待ち時間", "会議録の作成時間"),
    },
    doubt="「交付決定｜未定」 belongs to the funding; a pair that fits no field of the form may stand in projects.notes.",
)

SAMPLES = (
    Sample(
        "w06_project_sheets.docx",
        "sheets of four columns label|value|label|value, numbered 1-1, under 1.1",
        project_sheets,
        EXPECTED,
    ),
)
