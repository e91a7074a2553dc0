"""A prefecture's application form filled in by a fishing town: hints in the labels, projects as tables of four columns, a list of members."""

from tests.documents.office.expecting import Expected, Sample, Stands
from tests.documents.office.word import blank, bold, document_bytes, header_and_footer, write
from tests.documents.third_hands.also import (
    AFTER,
    BODY,
    COST,
    DOING,
    FACT,
    GAIN,
    PARENT,
    PICTURE,
    PURSE,
    REVIEW,
    SAFE,
    STAFF,
    SURVEY,
    TROUBLE,
    WHOLE,
)

LANDING, BOATS = "水揚げ電子記録システムの導入", "小型船の帰港みまもり"

TEXT = """
地域デジタル実装支援事業費補助金　事業計画書
（記入上の注意）
１　各欄は、審査に当たる者が読んで分かるよう、専門の用語を避けて記入すること。
２　欄が足りないときは、行を増やして差し支えない。
３　該当しない欄には「該当なし」と記入し、空欄としないこと。
# １　申請者
| 市町村名 | 浜波町 | 人口 | 9,317人（R7.3.31現在） |
| 担当部署 | 産業振興課水産係 | 高齢化率 | 41.6％ |
| 面積 | 64.2㎢ | 世帯数 | 4,208世帯 |
| 計画の名称 | 浜波町浜のデジタル実装計画 | < | < |
| 計画期間 | 令和８年度から令和１０年度まで | < | < |
# ２　計画の内容
| 項目 | 記入欄 |
| (1) 申請に至った経緯<br>※ 400字以内 | 本町の漁協では、水揚げの記録を仲買人ごとに紙の伝票で作り、翌日に事務所で打ち直している。令和５年度に伝票の紛失が相次ぎ、組合員から改善を求める声が上がったことから、町と漁協で検討会を設け、本計画を取りまとめた。 |
| (2) 地域の現状及び課題<br>※ 数値を用いて具体的に | 漁業就業者は平成25年の512人から令和５年には301人に減り、60歳以上が6割を占める。<br>競りの結果が出荷先に伝わるまで平均６時間を要し、その間に相場が動くため、漁価が県平均を１割ほど下回っている。<br>原因は、記録が紙であることに加え、浜・漁協・出荷先で魚の呼び名や規格がそろっていないことにある。<br>また、一人乗りの小型船が131隻あり、令和６年度は帰港の遅れによる捜索が７件あった。 |
| (3) 目指す姿<br>※ だれが、いつまでに、どうなるか | 令和１０年度までに、競り落とした魚の情報が10分以内に出荷先へ届き、若い漁師が自分の魚の値動きを見て漁の計画を立てている。<br>一人乗りの船が予定の時刻に戻らなければ、家族と漁協が直ちに気付く。 |
| (4) 上位計画における位置付け | 浜波町総合戦略（令和７年３月改訂）の基本目標１「浜の稼ぐ力」に掲げる「漁業のデジタル化」を具体化する計画である。 |
| (5) 事前の調査・意見聴取 | 令和６年10月に漁業者全員への聞き取り（回答264人）を実施した。仲買人組合とは令和７年１月から３回協議した。 |
| (6) 実施体制及び責任者 | 副町長を統括責任者とし、産業振興課が全体を取りまとめる。情報機器の選定には総務課電算係が助言する。 |
| (7) デジタル以外の取組 | 浜の呼び名を統一する「魚名帳」を漁協女性部が作り、朝の読み合わせを週１回行う。 |
# ３　個別の事業
※ 事業ごとに作成し、３事業を超える場合は別葉とすること。
| 事業番号 | １ | 事業名 | 水揚げ電子記録システムの導入 |
| 実施主体 | 浜波漁業協同組合（町が補助） | 着手・完了 | 令和８年６月～令和９年３月 |
| 事業の概要 | 競り場にタブレット端末15台と電子秤6台を置き、競りと同時に魚種・重量・価格を記録して出荷先へ送る。 | < | < |
| 参考とした事例 | 県内の北の港で令和４年から稼働している同種の仕組みを視察し、端末の防水について助言を得た。 | < | < |
| 既存の機器との関係 | 漁協の販売管理ソフト（令和１０年３月に契約満了）へ自動で取り込む。 | < | < |
| 事業者の選定方法 | 公募型プロポーザルによる。仕様書には、記録をＣＳＶ形式で取り出せることを明記する。 | < | < |
| 導入後の管理 | 漁協市場課の２名が端末の管理と仲買人への問合せ対応を行う。 | < | < |
| 期待する効果 | 打ち直しの作業が１日３時間減り、漁価が５％上がることを見込む。 | < | < |
| うまく進まない場合の対応 | 電子秤との接続が難しい場合は、重量を手で入力する方式に切り替える。 | < | < |
| 事業番号 | ２ | 事業名 | 小型船の帰港みまもり |
| 実施主体 | 浜波町 | 着手・完了 | 令和９年４月～令和１０年９月 |
| 事業の概要 | 希望する80隻に位置を知らせる小型の発信器を貸し出し、予定時刻から30分遅れると家族と漁協に知らせる。 | < | < |
| 参考とした事例 | 該当なし | < | < |
| 既存の機器との関係 | 該当なし | < | < |
| 事業者の選定方法 | 未定 | < | < |
| 導入後の管理 |  | < | < |
| 期待する効果 | 捜索の初動が早まり、漁に出ることへの家族の不安が和らぐ。 | < | < |
| うまく進まない場合の対応 | 電波の届かない沖合については、従来の無線による定時連絡を続ける。 | < | < |
# ４　経費の見込み
（単位：千円）
| 事業 | 区分 | 令和８年度 | < | 令和９年度 | < | 令和１０年度 | < |
| ^ | ^ | 総額 | うち県補助 | 総額 | うち県補助 | 総額 | うち県補助 |
| １　水揚げ電子記録システムの導入 | 初期費用 | 14,300 | 7,150 | 0 | 0 | 0 | 0 |
| ^ | 運用費 | 0 | 0 | 1,320 | 0 | 1,320 | 0 |
| ２　小型船の帰港みまもり | 初期費用 | 0 | 0 | 5,600 | 2,800 | 0 | 0 |
| ^ | 運用費 | 0 | 0 | 480 | 0 | 960 | 0 |
補助対象外の経費は、町の一般財源と漁協の負担金（負担割合は協議中）で賄う。
# ５　成果の目標
| 番号 | 指標 | 基準値（令和６年度） | 目標値（令和１０年度） | 単位 | 測定の方法 |
| ① | 競りから出荷先への伝達時間 | 360 | 10 | 分 | システムの記録時刻 |
| ② | 漁価の県平均に対する比率 | 90 | 95 | ％ | 県水産統計 |
| ③ | 帰港の遅れに家族が気付くまでの時間 | 把握していない | 30 | 分 | 発信器の記録 |
# ６　検討会の構成員
| 氏名 | 所属・職 | 役割 |
| 潮見　健 | 浜波町副町長 | 座長 |
| 磯部　百合 | 産業振興課水産係長 | 事務局 |
| 汐入　昭三 | 浜波漁業協同組合専務 | 現場の取りまとめ |
| 波多野　薫 | 県水産技術センター主任 | 助言者 |
# ７　補助事業終了後の見通し
令和１１年度以降の運用費年228万円は、漁協の販売手数料の一部と町の水産振興費で負担し、県補助は見込まない。
# ８　進捗の確認
検討会を年２回（６月・１２月）開き、目標の達成状況を確かめて、翌年度の進め方に反映する。結果は町のホームページで公表する。
# ９　個人情報の取扱い
漁獲の記録は組合員の同意を得て利用し、閲覧できる者を漁協職員と本人に限る。
（提出先）〇〇県地域振興局デジタル推進室　提出期限：令和７年１０月３１日（必着）
"""


def build() -> bytes:
    document = blank("ＭＳ 明朝", 10)
    write(document, TEXT, heading=bold)
    header_and_footer(document, "様式第２号（第５条関係）", "県記入欄　受付番号：　　　　　受付者印：　")
    return document_bytes(document)


K1, K2, K3 = "競りから出荷先への伝達時間", "漁価の県平均に対する比率", "帰港の遅れに家族が気付くまでの時間"

STANDS = (
    Stands("municipality.name", "浜波町", under="市町村名"),
    Stands("municipality.population", "9,317人", under="人口"),
    Stands("municipality.households", "4,208世帯", under="世帯数"),
    Stands("period", "令和８年度から令和１０年度まで", under="計画期間"),
    Stands(
        "formulation.background",
        "令和５年度に伝票の紛失が相次ぎ",
        under="(1) 申請に至った経緯",
        also=("formulation.purpose", *TROUBLE, "formulation.process.what"),
    ),
    Stands(
        "vision.current.content",
        "漁業就業者は平成25年の512人から令和５年には301人に減り",
        under="(2) 地域の現状及び課題",
        also=FACT,
    ),
    Stands("issues.problem", "漁価が県平均を１割ほど下回っている", under="(2) 地域の現状及び課題", also=FACT),
    Stands("issues.causes", "魚の呼び名や規格がそろっていない", under="(2) 地域の現状及び課題", also=TROUBLE),
    Stands("issues.problem", "令和６年度は帰港の遅れによる捜索が７件あった", under="(2) 地域の現状及び課題", also=FACT),
    Stands(
        "vision.picture", "若い漁師が自分の魚の値動きを見て漁の計画を立てている", under="(3) 目指す姿", also=PICTURE
    ),
    Stands(
        "formulation.parent_plans.name",
        "浜波町総合戦略（令和７年３月改訂）",
        under="(4) 上位計画における位置付け",
        also=PARENT,
    ),
    Stands(
        "formulation.parent_plans.relation",
        "「漁業のデジタル化」を具体化する計画である",
        under="(4) 上位計画における位置付け",
        also=PARENT,
    ),
    Stands(
        "issues.method",
        "漁業者全員への聞き取り（回答264人）を実施した",
        under="(5) 事前の調査・意見聴取",
        also=(*SURVEY, "projects.frontline"),
    ),
    Stands(
        "formulation.process.what",
        "仲買人組合とは令和７年１月から３回協議した",
        under="(5) 事前の調査・意見聴取",
        also=(*SURVEY, "projects.frontline", "projects.partners"),
    ),
    Stands("formulation.leader", "副町長を統括責任者とし", under="(6) 実施体制及び責任者", also=BODY),
    Stands(
        "formulation.ict_section",
        "情報機器の選定には総務課電算係が助言する",
        under="(6) 実施体制及び責任者",
        also=(*BODY, "projects.procurement"),
    ),
    Stands(
        "measures.non_ict",
        "浜の呼び名を統一する「魚名帳」を漁協女性部が作り",
        under="(7) デジタル以外の取組",
        also=("measures.content", "projects.content"),
    ),
    Stands("projects.name", LANDING, of=LANDING, under="事業名"),
    Stands("projects.id", "２", of=BOATS, under="事業番号"),
    Stands(
        "projects.owner",
        "浜波漁業協同組合（町が補助）",
        of=LANDING,
        under="実施主体",
        also=("projects.people", "projects.partners"),
    ),
    Stands("projects.schedule", "令和９年４月～令和１０年９月", of=BOATS, under="着手・完了"),
    Stands(
        "projects.content", "競り場にタブレット端末15台と電子秤6台を置き", of=LANDING, under="事業の概要", also=DOING
    ),
    Stands(
        "projects.precedents",
        "県内の北の港で令和４年から稼働している同種の仕組みを視察し",
        of=LANDING,
        under="参考とした事例",
        also=("measures.precedents",),
    ),
    Stands(
        "projects.existing_systems",
        "漁協の販売管理ソフト（令和１０年３月に契約満了）へ自動で取り込む",
        of=LANDING,
        under="既存の機器との関係",
    ),
    Stands("projects.procurement", "公募型プロポーザルによる", of=LANDING, under="事業者の選定方法"),
    Stands(
        "projects.standards",
        "記録をＣＳＶ形式で取り出せることを明記する",
        of=LANDING,
        under="事業者の選定方法",
        also=("projects.procurement",),
    ),
    Stands(
        "projects.operation",
        "漁協市場課の２名が端末の管理と仲買人への問合せ対応を行う",
        of=LANDING,
        under="導入後の管理",
        also=STAFF,
    ),
    Stands(
        "projects.effect",
        "打ち直しの作業が１日３時間減り",
        of=LANDING,
        under="期待する効果",
        also=(*GAIN, "projects.burden"),
    ),
    Stands("projects.fallback", "重量を手で入力する方式に切り替える", of=LANDING, under="うまく進まない場合の対応"),
    Stands(
        "projects.content",
        "希望する80隻に位置を知らせる小型の発信器を貸し出し",
        of=BOATS,
        under="事業の概要",
        also=DOING,
    ),
    Stands("projects.procurement", "未定", of=BOATS, under="事業者の選定方法"),
    Stands("projects.fallback", "従来の無線による定時連絡を続ける", of=BOATS, under="うまく進まない場合の対応"),
    Stands("projects.cost.initial", "14,300", of=LANDING, under="総額", means="14,300千円", also=COST),
    Stands("projects.cost.running", "960", of=BOATS, under="総額", means="960千円", also=COST),
    Stands(
        "projects.funding",
        "漁協の負担金（負担割合は協議中）で賄う",
        under="４　経費の見込み",
        also=(*PURSE, "projects.cost.running"),
    ),
    Stands("evaluation.indicators.baseline", "360", of=K1, under="基準値（令和６年度）", means="360分"),
    Stands("evaluation.indicators.target", "95", of=K2, under="目標値（令和１０年度）", means="95％"),
    Stands("evaluation.indicators.method", "県水産統計", of=K2, under="測定の方法"),
    Stands("evaluation.indicators.baseline", "把握していない", of=K3, under="基準値（令和６年度）"),
    Stands("evaluation.indicators.unit", "分", of=K3, under="単位", also=("evaluation.indicators.target",)),
    Stands(
        "formulation.structure",
        "浜波漁業協同組合専務",
        under="所属・職",
        also=(*BODY, "projects.partners", "formulation.advisers", "formulation.people"),
    ),
    Stands("formulation.advisers", "県水産技術センター主任", under="所属・職", also=(*BODY, "formulation.people")),
    Stands(
        "finance.running",
        "令和１１年度以降の運用費年228万円",
        under="７　補助事業終了後の見通し",
        also=(*WHOLE, *AFTER),
    ),
    Stands("finance.funding", "県補助は見込まない", under="７　補助事業終了後の見通し", also=(*WHOLE, *AFTER)),
    Stands("evaluation.pdca.when", "検討会を年２回（６月・１２月）開き", under="８　進捗の確認", also=REVIEW),
    Stands(
        "evaluation.pdca.publication",
        "結果は町のホームページで公表する",
        under="８　進捗の確認",
        also=("evaluation.pdca.notes",),
    ),
    Stands("projects.security", "漁獲の記録は組合員の同意を得て利用し", under="９　個人情報の取扱い", also=SAFE),
)

SAMPLES = (
    Sample(
        "t02_prefecture_form.docx",
        "application form of a prefecture with hints and a place for the office, two projects in one table, costs under two-row headers",
        build,
        Expected(
            title="浜波町浜のデジタル実装計画",
            stands=STANDS,
            never=(
                "様式第２号（第５条関係）",
                "県記入欄",
                "専門の用語を避けて記入すること",
                "行を増やして差し支えない",
                "空欄としないこと",
                "３事業を超える場合は別葉とすること",
                "400字以内",
                "提出期限：令和７年１０月３１日（必着）",
            ),
            names={"projects": (LANDING, BOATS), "evaluation.indicators": (K1, K2, K3)},
            doubt="the title may be that of the form; cells with 該当なし may be left out or kept",
        ),
    ),
)
