"""A town's plan in plain words for residents: ten pages, none of the ministry's headings."""

from tests.documents.office.expecting import Expected, Sample, Stands
from tests.documents.office.word import blank, contents_list, document_bytes, header_and_footer, write
from tests.documents.third_hands.also import (
    AFTER,
    BACK,
    BASIS,
    BODY,
    CHOICE,
    COST,
    DOING,
    FACT,
    PARENT,
    PEOPLE,
    PICTURE,
    PURSE,
    REVIEW,
    SAFE,
    STAFF,
    STEPS,
    SURVEY,
    TROUBLE,
    WHOLE,
)

SNOW, WATER, OFFICE = "雪の日みまもり便", "棚田の水見張り", "出張する役場"

FRONT = """
湯ノ沢町デジタルまちづくり実装計画
（素案）
令和７年９月
湯ノ沢町
---
"""

TEXT = """
# はじめに
湯ノ沢町は、温泉と棚田の町として年におよそ31万人の来訪者を迎える一方で、町民の数はこの20年で４分の３に減りました。
人が減っても暮らしの質を落とさないためには、情報通信の技術を町のどこに、どの順番で使うのかを、あらかじめ決めておく必要があります。本書はそのための道しるべです。
本書が受け持つのは、令和８年度から令和１１年度までの４年間です。
上に立つのは「第６次湯ノ沢町総合計画」で、その柱３「安心して住み続けられる里」を情報通信の面から肉付けするものです。
とりまとめは企画情報課が行い、健康福祉課、農林課、町民課の職員が下書きから加わりました。
# １　町の姿
## １－１　人と土地
町には令和７年４月１日現在で6,842人、2,915世帯が暮らしています（住民基本台帳）。
65歳以上の方の割合は44.1％で、県内の町村では３番目に高くなっています。
広さは187.4平方キロメートル、その８割が山林です。集落は川沿いに点々と続き、最も上流の三つの集落は冬に道が閉ざされることがあります。
## １－２　なりわい
米と高原野菜、そして温泉旅館が町の暮らしを支えてきました。旅館は最も多かった昭和60年代の21軒から、いまは9軒になっています。
## １－３　電波と回線
光回線は令和４年度にすべての集落まで届きました。ただし、林道沿いの３か所では携帯電話がつながりません。
# ２　暮らしの困りごと
令和６年11月に全世帯へ郵送で尋ね（回収1,704件、回収率58.5％）、あわせて五つの地区で座談会を開きました。声の多かった三つを挙げます。
## 困りごと１　雪の日の見守り
民生委員は18人で、一人がおよそ60世帯を受け持っています。雪が１メートルを超えると、訪ねたくても行けない家が毎冬80戸ほど出ます。
その根には、民生委員のなり手がいないこと、訪問の記録が紙の手帳だけで役場と分かち合えていないことの二つがあります。
## 困りごと２　田んぼの水番
棚田の水路は延べ42キロメートルあり、水番を担う組合員の平均年齢は72歳です。
大雨の晩は３回の見回りが要り、令和５年７月には見回りの途中で転落する事故が起きました。
水門の開け閉めが長年の勘に頼りきりで、水位の記録がどこにも残っていないことが、若い人に任せられない理由です。
## 困りごと３　遠い窓口
上流の集落から役場までは車で50分かかります。証明書一枚のために仕事を半日休んだことがある人は、回答者の37％に上りました。
家から申し込める手続が12件しかなく、使い方を教える人も場所もないことが、この遠さを長引かせています。
# ３　めざすまち
令和１１年度の終わりに、次のような町になっていることをめざします。
## 雪の夜も、だれかが気づくまち
一人暮らしのお年寄りの無事が毎朝、離れて住む家族と役場に伝わり、いつもと違うことがあれば１時間のうちにだれかが戸をたたきます。
## 水番が夜ぐっすり眠れるまち
水位は手元の電話で分かり、見回りは本当に要る晩だけになります。30代の農家も当番に入っています。
## 役場のほうから来るまち
月に２度、役場の車が集落を回り、その場で申請が済みます。町民が役場に出向くのは年に１度もあれば足ります。
## この三つにした理由
困りごとのうち「すぐに何とかしてほしい」との答えが多かった上から三つで、しかも町だけの判断で手を打てるものです。交通と医療は周りの町との話合いが先になるため、今回は見送りました。
# ４　重点プロジェクト
## プロジェクト１　雪の日みまもり便
### すること
75歳以上の一人暮らし世帯のうち希望する240戸に、電気の使われ方から暮らしの変化を読み取る小さな機器を付けます。
知らせは家族、民生委員、地域包括支援センターの三者へ同時に届きます。
機器だけに頼らず、郵便局の配達員による声かけと組み合わせます。
### 受け持ち
健康福祉課が受け持ち、知らせへの最初の対応は地域包括支援センターの職員２人が交代で行います。夜は町内の警備会社に頼みます。
### 入れた後のこと
故障への対応と利用者の入れ替えは、健康福祉課介護係が引き続き行います。
### 試してみた結果
令和６年度の冬に20戸で試し、誤った知らせは月に平均４件、うち３件は里帰りなど家族の出入りによるものでした。
### かかるお金
（単位：千円）
| 区分 | 令和８年度 | 令和９年度 | 令和１０年度 | 令和１１年度 |
| 機器と取付け | 7,200 | 2,400 | － | － |
| 通信料と利用料 | 860 | 1,150 | 1,150 | 1,150 |
機器代の半分は国の交付金を当て込んでいます。採択されなかったときは、初年度を120戸に減らし、ふるさと納税の基金で進めます。
## プロジェクト２　棚田の水見張り
### すること
水路の要所30か所に水位計を置き、15分ごとの値を地図の上に示します。あわせて主な水門５基を遠隔で動かせるようにします。
水番の当番表と見回りの手引を組合と一緒に作り直します。
### 受け持ち
農林課と湯ノ沢土地改良組合が半々で受け持ちます。機器の手入れは組合の若手４人が行い、農林課農地係が年１回の点検に立ち会います。
### 現場の声
組合の総会で２度説明し、「夜の見回りが減るなら賛成」との意見を得ました。紙の見回り日誌はやめることで一致しています。
### お手本
県外の中山間の町で水位計を入れて見回りの回数を半分にした例を、令和７年２月に組合員６人と見てきました。
### かかるお金
水位計と水門の改修に1,860万円、通信料などの維持に毎年96万円を見込みます。
改修費には県の農村整備の補助（２分の１）を使い、残りは町と組合が７対３で出し合います。維持の費用は令和１２年度からは組合の賦課金で賄います。
## プロジェクト３　出張する役場
### すること
中古の小型バスを改装した「出張窓口車」を１台用意し、通信機器と職員２人を乗せて月２回、上流の七つの集落を回ります。
同じ日に公民館で、スマートフォンの使い方を学ぶ会を開きます。
### 受け持ち
町民課戸籍係。車の手入れをだれが担うかは検討中です。
### 大切な情報を守るために
車内の端末には個人の情報を残さず、回線は閉じた網を使います。
### かかるお金
車の改装と機器に640万円。毎年の燃料代や通信料は未定です。
# ５　実施に当たって
## 町を挙げて進めるしくみ
町長を長とする「デジタルまちづくり本部」を置き、課長全員を本部員とします。
各課から１人ずつ選んだ「つなぎ役」11人が毎月集まり、進み具合と困りごとを持ち寄ります。
## 人を育てる
つなぎ役は毎年、県の研修所で３日間学びます。専任の情報担当職員は１人しかいないため、令和８年度から隣の市と共同で専門家を１人招きます。
## 知恵を借りる
計画づくりでは、県立大学の准教授と商工会のＩＴ相談員から４回にわたり助言をいただきました。
# ６　ロードマップ
| プロジェクト | 令和８年度 | 令和９年度 | 令和１０年度 | 令和１１年度 |
| 雪の日みまもり便 | 120戸で開始 | 240戸へ拡大 | → | → |
| 棚田の水見張り | 設計・水位計10か所 | 水位計20か所を追加 | 水門５基の遠隔化 | 運用 |
| 出張する役場 | 車の改装 | 月１回で開始 | 月２回 | → |
# ７　成果の測り方
| ものさし | いま | めざす値（令和１１年度末） | 数え方 | 調べる課 |
| 雪の日に無事を確かめられない家 | 80戸 | 0戸 | 大雪警報の翌日に民生委員が数える | 健康福祉課 |
| 夜の見回りの延べ回数 | 年412回 | 年120回以下 | 当番表から集計 | 農林課 |
| 水番に入る50歳未満の組合員 | 3人 | 15人 | 組合名簿 | 農林課 |
| 手続のために仕事を休んだ人の割合 | 37％ | 15％ | 町民アンケート | 町民課 |
| 出張窓口で済んだ手続 | － | 年600件 | 受付簿 | 町民課 |
めざす値は、試行の結果と座談会で聞いた「これなら続けられる」という線をもとに決めました。
## 振り返り
本部は毎年６月に前の年度の結果を確かめ、届かなかったものは理由を書き出して８月までに進め方を改めます。
結果は町の広報11月号と町のホームページで知らせます。
令和９年度の終わりに、県立大学の准教授を交えて中間の見直しを行います。
# ８　これからの道筋
令和７年10月に町民の意見を募り、12月の議会に報告したうえで決めます。
本書に書いた金額は見込みであり、毎年度の予算の話合いの中で改めて決めます。
# 資料　まとめるまでの歩み
| 年月 | 顔ぶれ | したこと |
| 令和６年11月 | 全世帯 | 郵送アンケート |
| 令和７年１月～２月 | 五つの地区の住民　延べ126人 | 困りごとを出し合う座談会 |
| 令和７年５月 | つなぎ役11人 | プロジェクト案の絞り込み |
| 令和７年８月 | デジタルまちづくり本部 | 素案の確認 |
"""


def build() -> bytes:
    document = blank()
    write(document, FRONT)
    contents_list(
        document,
        [
            (1, "はじめに", "1"),
            (1, "１　町の姿", "2"),
            (2, "１－１　人と土地", "2"),
            (2, "１－２　なりわい", "2"),
            (1, "２　暮らしの困りごと", "3"),
            (1, "３　めざすまち", "4"),
            (1, "４　重点プロジェクト", "5"),
            (1, "５　実施に当たって", "8"),
            (1, "６　ロードマップ", "9"),
            (1, "７　成果の測り方", "9"),
            (1, "８　これからの道筋", "10"),
        ],
    )
    write(document, TEXT)
    header_and_footer(document, "庁議資料（取扱注意・複写不可）", "湯ノ沢町役場　")
    return document_bytes(document)


STANDS = (
    Stands("municipality.population", "6,842人", under="１－１　人と土地", also=FACT),
    Stands("municipality.households", "2,915世帯", under="１－１　人と土地", also=FACT),
    Stands("municipality.ageing_rate", "44.1％", under="１－１　人と土地", also=FACT),
    Stands("municipality.area", "187.4平方キロメートル", under="１－１　人と土地", also=FACT),
    Stands("period", "令和８年度から令和１１年度まで", under="はじめに", also=BACK),
    Stands("formulation.background", "町民の数はこの20年で４分の３に減りました", under="はじめに", also=FACT + BACK),
    Stands("formulation.purpose", "あらかじめ決めておく必要があります", under="はじめに", also=BACK),
    Stands("formulation.parent_plans.name", "第６次湯ノ沢町総合計画", under="はじめに", also=PARENT),
    Stands("formulation.drafting_body", "とりまとめは企画情報課が行い", under="はじめに", also=BODY),
    Stands("characteristics", "最も上流の三つの集落は冬に道が閉ざされる", under="１－１　人と土地", also=FACT),
    Stands("characteristics", "いまは9軒になっています", under="１－２　なりわい", also=FACT),
    Stands("characteristics", "林道沿いの３か所では携帯電話がつながりません", under="１－３　電波と回線", also=FACT),
    Stands("issues.method", "回収1,704件、回収率58.5％", under="２　暮らしの困りごと", also=SURVEY),
    Stands(
        "issues.problem",
        "訪ねたくても行けない家が毎冬80戸ほど出ます",
        of="雪の日の見守り",
        under="困りごと１　雪の日の見守り",
        also=TROUBLE,
    ),
    Stands(
        "issues.causes",
        "訪問の記録が紙の手帳だけで役場と分かち合えていない",
        of="雪の日の見守り",
        under="困りごと１　雪の日の見守り",
        also=TROUBLE,
    ),
    Stands(
        "issues.causes",
        "水位の記録がどこにも残っていない",
        of="田んぼの水番",
        under="困りごと２　田んぼの水番",
        also=TROUBLE,
    ),
    Stands(
        "issues.problem",
        "証明書一枚のために仕事を半日休んだことがある人は",
        of="遠い窓口",
        under="困りごと３　遠い窓口",
        also=TROUBLE,
    ),
    Stands(
        "vision.picture", "１時間のうちにだれかが戸をたたきます", under="雪の夜も、だれかが気づくまち", also=PICTURE
    ),
    Stands("vision.picture", "30代の農家も当番に入っています", under="水番が夜ぐっすり眠れるまち", also=PICTURE),
    Stands(
        "formulation.field_selection",
        "交通と医療は周りの町との話合いが先になるため、今回は見送りました",
        under="この三つにした理由",
        also=CHOICE,
    ),
    Stands("projects.name", SNOW, of=SNOW, under="プロジェクト１　雪の日みまもり便"),
    Stands(
        "projects.content",
        "電気の使われ方から暮らしの変化を読み取る小さな機器を付けます",
        of=SNOW,
        under="すること",
        also=DOING,
    ),
    Stands(
        "projects.partners",
        "郵便局の配達員による声かけと組み合わせます",
        of=SNOW,
        under="すること",
        also=(*DOING, "measures.non_ict"),
    ),
    Stands("projects.people", "地域包括支援センターの職員２人が交代で行います", of=SNOW, under="受け持ち", also=STAFF),
    Stands(
        "projects.operation",
        "故障への対応と利用者の入れ替えは、健康福祉課介護係が引き続き行います",
        of=SNOW,
        under="入れた後のこと",
        also=STAFF,
    ),
    Stands(
        "projects.feasibility",
        "誤った知らせは月に平均４件",
        of=SNOW,
        under="試してみた結果",
        also=("projects.pilot", "projects.notes"),
    ),
    Stands("projects.cost.initial", "7,200", of=SNOW, under="かかるお金", means="7,200千円", also=COST),
    Stands("projects.cost.running", "860", of=SNOW, under="かかるお金", means="860千円", also=COST),
    Stands("projects.fallback", "初年度を120戸に減らし", of=SNOW, under="かかるお金", also=PURSE),
    Stands("projects.content", "水路の要所30か所に水位計を置き", of=WATER, under="すること", also=DOING),
    Stands("projects.operation", "機器の手入れは組合の若手４人が行い", of=WATER, under="受け持ち", also=STAFF),
    Stands(
        "projects.frontline",
        "「夜の見回りが減るなら賛成」との意見を得ました",
        of=WATER,
        under="現場の声",
        also=("projects.partners", "projects.burden"),
    ),
    Stands(
        "projects.burden",
        "紙の見回り日誌はやめることで一致しています",
        of=WATER,
        under="現場の声",
        also=("projects.frontline", "projects.notes"),
    ),
    Stands(
        "projects.precedents",
        "水位計を入れて見回りの回数を半分にした例",
        of=WATER,
        under="お手本",
        also=("measures.precedents", "projects.feasibility"),
    ),
    Stands("projects.cost.initial", "1,860万円", of=WATER, under="かかるお金", also=COST),
    Stands("projects.cost.after", "令和１２年度からは組合の賦課金で賄います", of=WATER, under="かかるお金", also=AFTER),
    Stands("projects.owner", "町民課戸籍係", of=OFFICE, under="受け持ち", also=STAFF),
    Stands("projects.operation", "車の手入れをだれが担うかは検討中です", of=OFFICE, under="受け持ち", also=STAFF),
    Stands(
        "projects.security", "車内の端末には個人の情報を残さず", of=OFFICE, under="大切な情報を守るために", also=SAFE
    ),
    Stands("projects.cost.running", "毎年の燃料代や通信料は未定です", of=OFFICE, under="かかるお金", also=COST),
    Stands(
        "formulation.structure",
        "町長を長とする「デジタルまちづくり本部」を置き",
        under="町を挙げて進めるしくみ",
        also=BODY,
    ),
    Stands("formulation.people", "専任の情報担当職員は１人しかいない", under="人を育てる", also=PEOPLE),
    Stands(
        "formulation.advisers",
        "県立大学の准教授と商工会のＩＴ相談員から４回にわたり助言をいただきました",
        under="知恵を借りる",
    ),
    Stands("projects.schedule", "240戸へ拡大", of=SNOW, under="６　ロードマップ", means="令和９年度 240戸へ拡大"),
    Stands(
        "projects.schedule",
        "水門５基の遠隔化",
        of=WATER,
        under="６　ロードマップ",
        means="令和１０年度 水門５基の遠隔化",
    ),
    Stands("evaluation.indicators.baseline", "年412回", of="夜の見回りの延べ回数", under="いま"),
    Stands(
        "evaluation.indicators.target",
        "15％",
        of="手続のために仕事を休んだ人の割合",
        under="めざす値（令和１１年度末）",
    ),
    Stands("evaluation.indicators.method", "組合名簿", of="水番に入る50歳未満の組合員", under="数え方"),
    Stands("evaluation.indicators.owner", "健康福祉課", of="雪の日に無事を確かめられない家", under="調べる課"),
    Stands(
        "evaluation.indicator_basis",
        "「これなら続けられる」という線をもとに決めました",
        under="７　成果の測り方",
        also=BASIS,
    ),
    Stands("evaluation.pdca.when", "毎年６月に前の年度の結果を確かめ", under="振り返り", also=REVIEW),
    Stands(
        "evaluation.pdca.publication",
        "町の広報11月号と町のホームページで知らせます",
        under="振り返り",
        also=("evaluation.pdca.notes",),
    ),
    Stands("formulation.next_steps", "12月の議会に報告したうえで決めます", under="８　これからの道筋", also=STEPS),
    Stands(
        "formulation.budget_relation",
        "毎年度の予算の話合いの中で改めて決めます",
        under="８　これからの道筋",
        also=WHOLE,
    ),
    Stands("formulation.process.what", "困りごとを出し合う座談会", under="したこと"),
    Stands("formulation.process.who", "五つの地区の住民　延べ126人", under="顔ぶれ"),
)

SAMPLES = (
    Sample(
        "t01_town_of_springs.docx",
        "plan in plain words for residents, own headings, contents field, roadmap and indicator tables",
        build,
        Expected(
            title="湯ノ沢町デジタルまちづくり実装計画",
            stands=STANDS,
            never=("庁議資料（取扱注意・複写不可）",),
            names={
                "projects": (SNOW, WATER, OFFICE),
                "evaluation.indicators": (
                    "雪の日に無事を確かめられない家",
                    "夜の見回りの延べ回数",
                    "水番に入る50歳未満の組合員",
                    "手続のために仕事を休んだ人の割合",
                    "出張窓口で済んだ手続",
                ),
            },
            doubt="the field of a vision has no name of its own: its heading is a slogan",
        ),
    ),
)
