"""Two documents that are no ICT plan: a notice of a festival, and minutes of a committee on waste that use many of its words."""

from tests.documents.office.expecting import Expected, Sample
from tests.documents.office.word import blank, bold, document_bytes, write

FESTIVAL = """
# 第32回　茂里山町　ふるさと夏まつりのお知らせ
茂里山町観光協会
今年も夏まつりの季節がやってまいりました。ご家族、ご近所お誘い合わせのうえ、お出かけください。
## １　日時
令和7年8月2日（土）　午後4時から午後9時まで（小雨決行。荒天の場合は翌3日に延期）
## ２　場所
町民グラウンド及び駅前通り
## ３　内容
| 時間 | 催し | 場所 |
| 午後4時 | 子どもみこし | 駅前通り |
| 午後5時30分 | 町内会対抗綱引き大会 | 町民グラウンド |
| 午後7時 | 盆踊り | 町民グラウンド |
| 午後8時30分 | 花火（約600発） | 河川敷 |
## ４　お願い
- 駐車場は役場と中学校です。台数に限りがありますので、乗り合わせてお越しください。
- 駅前通りは午後3時から9時30分まで通行止めとなります。
- ごみはお持ち帰りください。
## ５　問合せ
茂里山町観光協会（役場産業課内）
"""

MINUTES = """
# 令和7年度第2回　檜垣市廃棄物減量等推進審議会　会議録
開催日時　令和7年7月18日（金）午後1時30分～3時10分
開催場所　檜垣市役所　第3会議室
出席委員　9名（欠席2名）　事務局　環境課4名
# 議題
（１）一般廃棄物処理基本計画の中間見直しについて
（２）ごみ袋の料金について
# 会議の内容
## （１）一般廃棄物処理基本計画の中間見直しについて
事務局：資料1により説明。計画の背景、現状と課題、基本方針、施策の体系を示した。令和6年度の1人1日当たりのごみ排出量は912グラムで、令和11年度の目標値850グラムに対し、進みが遅れている。
委員Ａ：生ごみの水切りの呼びかけだけでは限界がある。事業系のごみはどうか。
事務局：事業系は全体の31％である。多量に出す42事業所へ訪問指導を行う。
委員Ｂ：収集日を知らせるアプリを使っているが、地区の選び方が分かりにくい。
事務局：ご意見として承り、次の改修の際に検討する。
会長：指標の現状値と目標値の差が大きい項目について、次回までに理由を整理していただきたい。
## （２）ごみ袋の料金について
事務局：資料2により説明。料金の改定は予定していないが、原材料の値上がりにより、製造の経費は年およそ3,400千円増えている。
委員Ｃ：値上げの際は、広報だけでなく地区の説明会を開いてほしい。
会長：本日の意見を踏まえ、事務局で引き続き検討を願う。
# その他
次回は令和7年10月24日（金）の予定
"""


def festival() -> bytes:
    """Build the notice."""
    return _built(FESTIVAL)


def minutes() -> bytes:
    """Build the minutes."""
    return _built(MINUTES)


def _built(text: str) -> bytes:
    document = blank()
    write(document, text, heading=bold)
    return document_bytes(document)


NO_PLAN = Expected(
    names={"projects": (), "evaluation.indicators": (), "measures": ()},
    plan=False,
    doubt="The reader should say that this looks like no plan, rather than find thirty things missing in it.",
)

SAMPLES = (
    Sample("w11_festival.docx", "no plan: the notice of a festival", festival, NO_PLAN),
    Sample("w11_minutes.docx", "no plan: minutes of a committee on waste, with words of plans", minutes, NO_PLAN),
)
