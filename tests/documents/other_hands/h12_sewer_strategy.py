"""No ICT plans: an excerpt of a strategy of sewage works, with plans, costs and indicators; and rules of a public wireless network."""

from tests.documents.office.expecting import Expected, Sample
from tests.documents.office.word import blank, bold, document_bytes, header_and_footer, styled, write

STRATEGY = """
# 第３章　将来の事業環境
## ３－１　処理区域内人口の見通し
処理区域内人口は令和６年度の１８，４２０人から令和１６年度には１５，９００人まで減り、有収水量も１３％減少する見通しです。
## ３－２　使用料収入の見通し
現行の使用料体系を維持した場合、令和１２年度に経費回収率が８０％を下回ります。
## ３－３　施設の老朽化
管渠延長１６８ｋｍのうち、令和１６年度までに標準耐用年数の５０年を超えるものが２７ｋｍとなります。終末処理場の汚泥脱水機は設置後２３年が経過し、部品の供給が終了しています。
# 第４章　経営の基本方針
〇　安定した汚水処理を続けるため、計画的な更新を進めます。
〇　一般会計からの基準外繰入れを令和１３年度までに解消します。
# 第５章　投資・財政計画
## ５－１　投資の内容
（１）管渠の更生　　年２．７ｋｍを更生工法により改築します。
（２）汚泥脱水機の更新　　令和９年度から令和１０年度までの２か年で更新します。
（３）雨天時浸入水の対策　　鶴見平処理分区において送煙調査を行います。
## ５－２　収支の見通し
（単位：千円、税抜き）
| 区分 | 令和７年度 | 令和８年度 | 令和９年度 | 令和10年度 |
| 下水道使用料 | 312,400 | 309,800 | 340,100 | 337,500 |
| 他会計補助金 | 188,000 | 182,500 | 160,200 | 151,000 |
| 職員給与費 | 46,200 | 46,700 | 47,100 | 47,600 |
| 減価償却費 | 391,000 | 394,300 | 402,800 | 418,900 |
| 支払利息 | 52,300 | 49,900 | 48,700 | 49,200 |
※　他会計補助金には基準外繰入金を含む。
## ５－３　使用料の改定
令和９年４月に平均９．８％の改定を行うことを前提とします。改定の時期及び率は上下水道事業審議会の答申を踏まえて決定します。
# 第６章　経営指標と事後検証
| 経営指標 | 令和６年度（実績） | 令和11年度（目標） | 令和16年度（目標） |
| 経常収支比率 | 101.2％ | 103.0％ | 105.0％ |
| 経費回収率 | 86.4％ | 95.0％ | 100.0％ |
| 管渠改善率 | 0.4％ | 1.6％ | 1.6％ |
本戦略は毎年度進捗を管理し、５年ごとに見直します。見直しに当たっては、計画値と実績値の乖離を分析し、審議会に報告します。
"""

RULES = """
第１条　この要綱は、市が設置する公衆無線ＬＡＮ（以下「無線ＬＡＮ」という。）の利用に関し必要な事項を定め、情報通信技術を活用した地域の活性化及び災害時の通信手段の確保を図ることを目的とする。
第２条　この要綱において、次の各号に掲げる用語の意義は、当該各号に定めるところによる。
（１）　利用者　無線ＬＡＮに接続してインターネットを利用する者をいう。
（２）　アクセスポイント　電波を中継する機器で、市の施設に設置されたものをいう。
第３条　無線ＬＡＮの管理に関する事務は、情報政策課長が所掌する。
２　アクセスポイントを設置する施設の長は、機器の異常を認めたときは、速やかに情報政策課長に報告しなければならない。
第４条　利用者は、接続の際に利用規約に同意し、電子メールアドレスの登録を行うものとする。
第５条　無線ＬＡＮの利用料は、無料とする。ただし、利用に要する端末及び電源は、利用者の負担とする。
第６条　利用者は、次に掲げる行為をしてはならない。
（１）　個人情報を不正に収集すること。
（２）　大量のデータを送受信し、他の利用者の利用を妨げること。
（３）　前２号に掲げるもののほか、市長が不適当と認める行為
第７条　市は、利用者の接続記録を３月間保存するものとし、目的外に利用してはならない。
第８条　この要綱に定めるもののほか必要な事項は、別に定める。
附　則
この要綱は、令和７年４月１日から施行する。
別表（第３条関係）
| 設置施設 | 台数 | 管理する課 |
| 市民会館 | 4 | 文化課 |
| 中央公園 | 3 | 公園緑地課 |
| 駅前観光案内所 | 2 | 観光課 |
"""


def strategy() -> bytes:
    """Build the excerpt of the strategy."""
    document = blank("游ゴシック", 10.5)
    document.add_paragraph("鶴見平市公共下水道事業経営戦略（令和７年度～令和16年度）", style="Title")
    document.add_paragraph("令和７年３月　鶴見平市上下水道部")
    write(document, STRATEGY, heading=styled)
    header_and_footer(document, "鶴見平市公共下水道事業経営戦略", "")
    return document_bytes(document)


def rules() -> bytes:
    """Build the rules."""
    document = blank()
    document.add_paragraph("○花水木市公衆無線ＬＡＮ利用要綱")
    document.add_paragraph("令和７年３月２１日　告示第３４号")
    write(document, RULES, heading=bold)
    return document_bytes(document)


SAMPLES = (
    Sample(
        "h12_sewer_strategy.docx",
        "no ICT plan: excerpt of a 経営戦略 with investments, a cost table and indicators",
        strategy,
        Expected(
            plan=False,
            doubt="A plan, but of sewage works: rows read from its tables are no fault in themselves, taking it for an ICT plan is.",
        ),
    ),
    Sample(
        "h12_wireless_rules.docx",
        "no plan: 要綱 of a public wireless network, with words of ICT, security and sections in charge",
        rules,
        Expected(names={"projects": (), "evaluation.indicators": (), "measures": ()}, plan=False),
    ),
)
