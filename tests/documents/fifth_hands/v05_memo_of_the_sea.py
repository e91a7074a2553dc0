"""A planning officer's memo in plain text: ■ ● ・, labels parted by ： or a blank, lines that go on with an indent."""

from tests.documents.fifth_hands.also import (
    ABOVE,
    AGREED,
    ALLY,
    BASIS,
    BODY,
    CHOSEN,
    DATA,
    DOING,
    FIELD,
    GAIN,
    GOAL,
    HEARD,
    LAND,
    LESS,
    NEXT,
    OLD,
    OPEN,
    PICTURE,
    PLAIN,
    PRICE,
    PURSE,
    RESCUE,
    REVIEW,
    SAFE,
    SIZE,
    SKILL,
    STAFF,
    START,
    TRIED,
    TROUBLE,
    WHEN,
    WHOLE,
    WHY,
)
from tests.documents.office.expecting import Expected, Sample, Stands

BUOY, BID, PUMP = "海の体温計", "せり場のタブレット入札", "マンホールポンプの遠隔監視"
K1, K2, K3, K4 = (
    "ホタテのへい死率",
    "魚市場の入札から代金確定までの時間",
    "ポンプ故障の夜間出動",
    "海況情報を毎日見る漁業者",
)

TEXT = """\
各課担当者さま

企画調整課の沢辺です。お疲れさまです。
「戸渡市うみのデジタル計画」の案、ここまでの話をまとめました。
赤字を入れて12月19日までに戻してください。

■ 何の計画か
　令和8年度から令和10年度まで、3年でやることの案。
　上にあるのは「戸渡市水産振興ビジョン2030」の第4章と、
　市の国土強靱化地域計画。
　目的を一言でいえば、海の変わり方に追いつき、浜の稼ぎを
　落とさないこと。

■ なぜ作るか
　・令和5年夏の高水温で養殖ホタテの4割が死に、水揚げが
　　前年より11億円減った。
　・魚市場の職員は10年で24人から13人になった。

■ 戸渡市はこんなところ
　人口：31,760人（R7.10末）
　65歳以上：39.8％
　入り江が三つあり、漁港6、魚市場1。働く人の2割が水産関係。

■ 困りごと（●＝困っていること、→＝そのわけ）
　● 夏の水温が26度を超えても、気付いたときには手遅れになる
　　→ 水温は漁協が週2回、岸壁で測るだけで、沖の深い所の値が
　　　ない
　● 入札の結果が出るまで95分かかり、魚の鮮度が落ちる
　　→ 紙の札を読み上げ、台帳に3回書き写している
　● 大雨の夜にポンプが止まり、年に19回、職員が見に出ている
　　→ 現地のランプを見ないと故障かどうか分からない

■ どうやって調べたか
　6月から8月、養殖部会38人、仲買人21人、下水道の当番職員7人に
　聞き取り。原因は漁協・水産試験場と一緒に図に描いて掘り下げた
　（3回）。

■ なぜこの三つか
　庁内から出た19件を、被害の額と、1年以内に手を付けられるかで
　並べた。観光と子育ては次の計画に回す。

■ R11年3月の浜
　・養殖漁家は朝、船を出す前に沖の水温を知り、かごを沈める日を
　　自分で決めている
　・魚は競り落とされて20分で氷の中にある
　・下水道の当番は、家で画面を見て出るかどうかを決められる

■ やること
● その1　海の体温計
　・沖の5か所、深さ3段に水温計を付けた浮きを置き、1時間ごとの値を
　　漁家の電話に送る
　・受け持ち　水産課（増養殖係2名）
　・置いた後　浮きの掃除と引揚げは養殖部会が月1回。機器の契約と
　　修理は水産課
　・組む相手　県水産試験場、戸渡漁協
　・お試し　令和7年7〜9月に1か所で試し、欠測は92日中3日
　・壊れたら　岸壁の手測りに戻す。手測りの道具は捨てない
　・値の使い道　3年分をためて、へい死の予測を水産試験場が作る
　・金　R8 3,150万円（浮き5基）、毎年の通信・点検 240万円
　・財布　水産庁の補助 1/2（県と協議中）、残りは漁協と市で折半
　・いつ　R8.6 発注、R8.9 から本番
● その2　せり場のタブレット入札
　・仲買人25者に入札用の端末を貸し、結果と代金を自動で出す
　・受け持ち　水産課（市場係）
　・置いた後　未定。市場の卸会社に頼みたいが返事待ち
　・浜の声　年配の仲買人から「手袋では押せない」
　　→ ペンで押せる型に変えた（9月の試用、8人）
　・なくすもの　紙の札（年4万枚）と台帳の写し
　・前からあるもの　市場の精算システム（平成30年度導入、R9.3まで）。
　　つなぐ改修が要る
　・金　R9 4,480万円、毎年 390万円
　・財布　起債を予定。市場使用料の見直しは検討中
　・いつ　R9.4〜9 準備、盛漁期の11月を避けて R10.1 開始
● その3　マンホールポンプの遠隔監視
　・市内64か所に発信器を付け、水位と電流を見張る
　・受け持ち　下水道課
　・見返り　夜間出動が減り、年およそ310万円の手当と燃料が浮く
　・守り　市の庁内網とは切り離し、操作は監視だけにして遠隔で
　　動かさない
　・金　R8 1,920万円、R9 1,920万円、毎年 154万円
　・財布　下水道事業会計（社会資本の交付金 1/2、要望済み）

● 道具を使わない手
　・高水温の年は、かごを早く沈める「申し合わせ」を部会で決める

■ 金のまとめ
　3年で 1億2,650万円ほど。R11からの維持は年784万円で、
　うち市の一般財源は 350万円まで、と財政課と話がついている。

■ 数字の約束
　ホタテのへい死率：38％（R5〜7の平均）→ 15％（R10）　漁協の出荷記録
　魚市場の入札から代金確定までの時間：95分（R7.9）→ 20分（R10）　市場係が月1回測る
　ポンプ故障の夜間出動：年19回（R6）→ 年5回（R10）　当番日誌
　海況情報を毎日見る漁業者：0人 → 60人（R10）　閲覧の記録

■ 回し方
　・頭は副市長。企画調整課が世話役、水産課・下水道課・財政課が
　　入る「うみ会議」を2か月に1回
　・外から　水産試験場の場長と、県立大の先生（海洋情報）
　・市に情報の専門職は1人。浜のことを知る人ではないので、
　　漁協に半年の席を置かせてもらう
　・市長は8月の庁議で「浜の10年を決める仕事」と全部長に話した
　・数字は毎年5月にうみ会議で確かめ、だめなものは9月までに
　　やり方を変える
　・結果は市のサイトと魚市場の掲示板に出す

■ これから
　1月に漁協の総会で説明、2月に庁議で決める。予算は3月議会の議決
　次第で、この計画に書いても付くとは限らない。

以上、取り急ぎ。
企画調整課　沢辺（内線 2217）
"""


def build() -> bytes:
    return TEXT.encode("utf-8-sig")


STANDS = (
    Stands("period", "令和8年度から令和10年度まで", under="■ 何の計画か"),
    Stands("formulation.parent_plans.name", "「戸渡市水産振興ビジョン2030」", under="■ 何の計画か", also=ABOVE),
    Stands("formulation.purpose", "海の変わり方に追いつき、浜の稼ぎを落とさない", also=(*WHY, *PICTURE)),
    Stands("formulation.background", "令和5年夏の高水温で養殖ホタテの4割が死に", also=(*WHY, *TROUBLE)),
    Stands("municipality.population", "31,760人", also=SIZE),
    Stands("municipality.ageing_rate", "39.8％", also=SIZE),
    Stands("characteristics", "入り江が三つあり、漁港6、魚市場1", also=LAND),
    Stands("issues.problem", "気付いたときには手遅れになる", also=TROUBLE),
    Stands("issues.causes", "沖の深い所の値がない", also=TROUBLE),
    Stands("issues.problem", "入札の結果が出るまで95分かかり", also=TROUBLE),
    Stands("issues.causes", "台帳に3回書き写している", also=TROUBLE),
    Stands("issues.method", "原因は漁協・水産試験場と一緒に図に描いて掘り下げた", also=HEARD),
    Stands("formulation.field_selection", "被害の額と、1年以内に手を付けられるかで並べた", also=CHOSEN),
    Stands("vision.picture", "船を出す前に沖の水温を知り", also=PICTURE),
    Stands("vision.picture", "魚は競り落とされて20分で氷の中にある", also=PICTURE),
    Stands("projects.content", "深さ3段に水温計を付けた浮きを置き", of=BUOY, also=DOING),
    Stands("projects.operation", "浮きの掃除と引揚げは養殖部会が月1回", of=BUOY, also=(*STAFF, *ALLY)),
    Stands("projects.partners", "県水産試験場、戸渡漁協", of=BUOY, also=ALLY),
    Stands("projects.feasibility", "欠測は92日中3日", of=BUOY, also=TRIED),
    Stands("projects.fallback", "岸壁の手測りに戻す", of=BUOY, also=RESCUE),
    Stands("projects.data_use", "へい死の予測を水産試験場が作る", of=BUOY, also=DATA),
    Stands("projects.cost.initial", "R8 3,150万円（浮き5基）", of=BUOY, also=PRICE),
    Stands("projects.funding", "水産庁の補助 1/2（県と協議中）", of=BUOY, also=PURSE),
    Stands("projects.schedule", "R8.6 発注", of=BUOY, also=WHEN),
    Stands("projects.operation", "市場の卸会社に頼みたいが返事待ち", of=BID, also=STAFF),
    Stands("projects.frontline", "「手袋では押せない」", of=BID, also=FIELD),
    Stands("projects.burden", "紙の札（年4万枚）と台帳の写し", of=BID, also=LESS),
    Stands("projects.existing_systems", "市場の精算システム（平成30年度導入、R9.3まで）", of=BID, also=OLD),
    Stands("projects.owner", "下水道課", of=PUMP, under="受け持ち", also=STAFF),
    Stands("projects.effect", "年およそ310万円の手当と燃料が浮く", of=PUMP, also=GAIN),
    Stands("projects.security", "市の庁内網とは切り離し", of=PUMP, also=SAFE),
    Stands("measures.non_ict", "かごを早く沈める「申し合わせ」を部会で決める", also=PLAIN),
    Stands("finance.cost", "3年で 1億2,650万円ほど", also=WHOLE),
    Stands("finance.running", "R11からの維持は年784万円", also=WHOLE),
    Stands("evaluation.indicators.baseline", "38％（R5〜7の平均）", of=K1, also=START),
    Stands("evaluation.indicators.target", "20分（R10）", of=K2, also=GOAL),
    Stands("evaluation.indicators.method", "当番日誌", of=K3, also=BASIS),
    Stands("evaluation.indicators.target", "60人（R10）", of=K4, also=GOAL),
    Stands("formulation.leader", "頭は副市長", also=BODY),
    Stands("formulation.advisers", "県立大の先生（海洋情報）", also=SKILL),
    Stands("formulation.agreement", "「浜の10年を決める仕事」と全部長に話した", also=AGREED),
    Stands("evaluation.pdca.when", "数字は毎年5月にうみ会議で確かめ", also=REVIEW),
    Stands("evaluation.pdca.publication", "市のサイトと魚市場の掲示板に出す", also=OPEN),
    Stands("formulation.budget_relation", "この計画に書いても付くとは限らない", also=(*NEXT, "finance.notes")),
)

SAMPLES = (
    Sample(
        "v05_memo_of_the_sea.txt",
        "memo in plain text with a greeting, ■ ● ・ →, labels parted by a wide blank, sentences over two lines",
        build,
        Expected(
            title="戸渡市うみのデジタル計画",
            stands=STANDS,
            never=("お疲れさまです", "（内線 2217）"),
            names={"projects": (BUOY, BID, PUMP), "evaluation.indicators": (K1, K2, K3, K4)},
            doubt="● marks problems, projects and 「道具を使わない手」; the signs alone do not tell which.",
        ),
    ),
)
