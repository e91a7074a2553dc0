"""A village's plan in prose without a table; projects are sub-headings （１）（２）, indicators stand in sentences."""

from tests.documents.fifth_hands.also import (
    ABOVE,
    AGREED,
    ALLY,
    BASIS,
    BODY,
    BUDGET,
    BUYING,
    CHOSEN,
    DATA,
    DOING,
    ELSEWHERE,
    FIELD,
    GOAL,
    HEARD,
    LAND,
    NEXT,
    OLD,
    OPEN,
    PICTURE,
    PLAIN,
    PRICE,
    PURSE,
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
from tests.documents.office.word import blank, bold, document_bytes, write

FOREST, SHOP, VOICE = "山の境を残す", "移動販売車の御用聞き", "有線放送のあとつぎ"
K1, K2, K3 = "境の確かめが済んだ山林の割合", "移動販売車を使う世帯", "放送が聞こえないという申出"

TEXT = """
# 藍里村　情報技術とつきあう道しるべ
令和八年一月　藍里村総務企画課
# 序　この道しるべについて
藍里村では、山の持ち主が分からなくなり、店がなくなり、四十年使った有線放送の部品も手に入らなくなった。どれも村の暮らしの土台であり、放っておけば五年のうちに立ち行かなくなる。
この道しるべは、村に残る知恵と品物と声を、次の世代が使える形で受け渡すことを目指して定める。
期間は、令和八年度から令和十二年度までの五年間とする。
村の最上位の計画である「藍里村むらづくり指針」（令和三年度から令和十二年度まで）のうち、「山」「買い物」「知らせ」に関わる部分を、道具と人の動きにまで落とし込んだものである。
この文書に書いたことで予算が決まるわけではなく、毎年の予算は村議会が決める。
# 一　村のなりたちと今
村の広さは一八二平方キロメートルで、その九三％が山林である。人口は二、〇四八人（令和七年十二月一日）、六十五歳以上の割合は五〇．六％に達した。
二本の川に沿って二十三の集落が散らばり、役場から最も遠い集落までは車で五十分かかる。
# 二　いま困っていること、その根
山については、境の分からない山林が六割を超え、間伐の話が進まない。境を知る古老が亡くなっていくのに、その話を書き留める仕組みがないことが根にある。
買い物については、週に一度も生の魚や野菜を買えない世帯が一一七ある。移動販売車は来ているが、何が要るのかを前もって知る手立てがないため、売れ残りを恐れて品を絞っている。
知らせについては、令和七年の大雨の夜に、放送が聞こえなかったという申出が四十一件あった。雨音と雨戸のために屋外の拡声器が届かないことが根にある。
これらは、令和七年六月から九月にかけて二十三の集落すべてを職員が二人一組で訪ね、延べ三八六人から話を聞いて確かめた。
困りごとは四十を超えたが、待てば失われるものかどうかを物差しにして、三つを先に取り上げることにした。獣の害については県の事業を待つ。
# 三　五年後の村
山では、若い持ち主が電話の画面を頼りに境へ立ち、隣の持ち主と間伐の相談を始めている。
買い物では、一人暮らしの人が前の日に頼んだ品が、玄関の先に届いている。
知らせでは、どの家でも、雨の夜にも家の中で村の声が聞こえている。
# 四　取り組むことがら
## （１）山の境を残す
空から測った地形の図に、古老が指し示した境を重ね、一枚の地図として残す。歩くのは村の職員ではなく、森林組合の若手四人が冬の間に行う。
受け持ちは農林振興課で、地図は出来上がった後も森林組合が毎年手直しをする。
令和七年の秋に大沢集落の二十ヘクタールで試したところ、境の八割が一日で決まった。残る二割は杉の葉が厚く、地形が読めなかったので、次は落葉の後に飛ばす。
地図は県の森林の台帳と同じ形で作り、別の会社の道具でも開けるようにする。
持ち主の名前は外に出さず、地図を見られる者を村と森林組合の六人に限る。
掛かりは空からの測量に二、四〇〇万円、その後の手直しに年一五〇万円である。森林環境譲与税の基金を充てる。
## （２）移動販売車の御用聞き
一人暮らしの世帯に三つのボタンだけの注文器を貸し、前の日の昼までに頼めるようにする。注文は販売車を出している藍里商店会が受ける。
同じような取組は、隣県の山あいの町が四年前から行っており、文字を打たせないことが続くこつだと教わった。本村では民生委員が月に一度、器械の具合を見て回る点が異なる。
商店会の六人とは三度話し合い、注文を締め切る時刻を昼の十二時とすることで折り合った。
受け持ちは住民福祉課である。器械の修理をだれが行うかは、まだ決まっていない。
頼まれた品の記録は、個人が分からない形にして商店会に渡し、次の週の仕入れに役立てる。
初めの年に五二〇万円、以後は毎年八八万円が要る。国の過疎地域の交付金を申請する考えだが、内諾は得ていない。
令和八年度に二つの集落で始め、令和九年度の末までに全村に広げる。
## （３）有線放送のあとつぎ
各戸の受信機を、携帯の電波で鳴る据置きの型に取り替える。停電しても三日は電池で鳴る。
今の有線放送は昭和五十九年に敷いたもので、令和九年三月に止める。
受け持ちは総務企画課で、止まったときの一次の受付は消防団の各分団が担う。
電波の弱い四つの集落では、今の線を残して使い続ける。
受信機九二〇台と送り出しの設備を合わせて六、九〇〇万円、毎年の通信料は三一〇万円である。緊急防災の地方債を使い、残りは一般財源とする。
入札は性能だけを示して行い、機種の名は書かない。
## 道具に頼らないこと
月に一度の「寄り合い茶」を全集落で続け、古老の話を聞く場とする。
# 五　お金のこと
五年間に掛かる額は、合わせて一億一、七〇〇万円と見込んでいる。令和十三年度からは毎年五四八万円が要り、過疎債には頼らず、有線放送の保守に充てていた四〇〇万円を振り向ける。
# 六　確かめながら進む
境の確かめが済んだ山林の割合を、令和七年度の三七％から令和十二年度に七〇％へ高める。農林振興課が森林の台帳で数える。
移動販売車を使う世帯を、令和七年度の八三世帯から令和十二年度に一五〇世帯へ増やす。
放送が聞こえないという申出を、令和七年度の四一件から令和十二年度に五件以下へ減らす。
数は、毎年四月に受け持ちの課が出し、五月に「道しるべの会」が読み合わせる。はかばかしくないときは、秋の予算の話合いまでにやり方を改める。
読み合わせの結果は、村の便りに一頁を設けて載せる。
# 七　作った人、支える人
道しるべの会は、村長を長とし、総務企画課、農林振興課、住民福祉課の課長と、森林組合、商店会、消防団の代表、合わせて十一人から成る。
県立の工科大学の先生に、年四回、村へ来て助言をしてもらう。
村には情報の技術を専門とする職員がおらず、総務企画課の一人が税の仕事と兼ねている。
村長は令和七年五月の職員全体の朝会で、なぜ今これを行うのかを自分の言葉で話した。
この後は、二月に集落ごとの説明を行い、三月の村議会に諮る。
"""


def build() -> bytes:
    document = blank(size=11)
    write(document, TEXT, heading=bold)
    return document_bytes(document)


STANDS = (
    Stands("formulation.background", "四十年使った有線放送の部品も手に入らなくなった", also=(*WHY, *TROUBLE)),
    Stands("formulation.purpose", "次の世代が使える形で受け渡すことを目指して", also=(*WHY, *PICTURE)),
    Stands("period", "令和八年度から令和十二年度までの五年間"),
    Stands("formulation.parent_plans.name", "「藍里村むらづくり指針」", also=ABOVE),
    Stands("formulation.budget_relation", "毎年の予算は村議会が決める", also=(*BUDGET, "formulation.notes")),
    Stands("municipality.population", "二、〇四八人", also=SIZE),
    Stands("characteristics", "二本の川に沿って二十三の集落が散らばり", also=LAND),
    Stands("issues.problem", "境の分からない山林が六割を超え", also=TROUBLE),
    Stands("issues.causes", "その話を書き留める仕組みがない", also=TROUBLE),
    Stands("issues.causes", "何が要るのかを前もって知る手立てがない", also=TROUBLE),
    Stands("issues.problem", "放送が聞こえなかったという申出が四十一件あった", also=TROUBLE),
    Stands("issues.method", "延べ三八六人から話を聞いて確かめた", also=HEARD),
    Stands("formulation.field_selection", "待てば失われるものかどうかを物差しにして", also=(*CHOSEN, "issues.notes")),
    Stands("vision.picture", "若い持ち主が電話の画面を頼りに境へ立ち", also=PICTURE),
    Stands("vision.picture", "前の日に頼んだ品が、玄関の先に届いている", also=PICTURE),
    Stands("vision.picture", "雨の夜にも家の中で村の声が聞こえている", also=PICTURE),
    Stands("projects.content", "古老が指し示した境を重ね、一枚の地図として残す", of=FOREST, also=DOING),
    Stands("projects.operation", "地図は出来上がった後も森林組合が毎年手直しをする", of=FOREST, also=(*STAFF, *ALLY)),
    Stands("projects.feasibility", "境の八割が一日で決まった", of=FOREST, also=TRIED),
    Stands("projects.standards", "別の会社の道具でも開けるようにする", of=FOREST, also=(*BUYING, *DATA)),
    Stands("projects.security", "地図を見られる者を村と森林組合の六人に限る", of=FOREST, also=SAFE),
    Stands("projects.cost.initial", "空からの測量に二、四〇〇万円", of=FOREST, also=PRICE),
    Stands("projects.funding", "森林環境譲与税の基金を充てる", of=FOREST, also=PURSE),
    Stands("projects.content", "三つのボタンだけの注文器を貸し", of=SHOP, also=DOING),
    Stands("projects.precedents", "隣県の山あいの町が四年前から行っており", of=SHOP, also=ELSEWHERE),
    Stands("projects.frontline", "商店会の六人とは三度話し合い", of=SHOP, also=FIELD),
    Stands("projects.operation", "器械の修理をだれが行うかは、まだ決まっていない", of=SHOP, also=STAFF),
    Stands("projects.data_use", "商店会に渡し、次の週の仕入れに役立てる", of=SHOP, also=(*DATA, *SAFE)),
    Stands("projects.funding", "内諾は得ていない", of=SHOP, also=PURSE),
    Stands("projects.schedule", "令和九年度の末までに全村に広げる", of=SHOP, also=WHEN),
    Stands("projects.existing_systems", "今の有線放送は昭和五十九年に敷いたもので", of=VOICE, also=OLD),
    Stands("projects.procurement", "入札は性能だけを示して行い", of=VOICE, also=BUYING),
    Stands("measures.non_ict", "月に一度の「寄り合い茶」を全集落で続け", also=PLAIN),
    Stands("finance.cost", "合わせて一億一、七〇〇万円", also=WHOLE),
    Stands("finance.running", "令和十三年度からは毎年五四八万円が要り", also=WHOLE),
    Stands("evaluation.indicators.target", "七〇％", of=K1, also=GOAL),
    Stands("evaluation.indicators.baseline", "八三世帯", of=K2, also=START),
    Stands("evaluation.indicators.method", "農林振興課が森林の台帳で数える", of=K1, also=BASIS),
    Stands("evaluation.pdca.when", "五月に「道しるべの会」が読み合わせる", also=(*REVIEW, *BASIS)),
    Stands("evaluation.pdca.publication", "村の便りに一頁を設けて載せる", also=OPEN),
    Stands("formulation.advisers", "県立の工科大学の先生に、年四回", also=SKILL),
    Stands("formulation.people", "総務企画課の一人が税の仕事と兼ねている", also=SKILL),
    Stands("formulation.leader", "村長を長とし", also=BODY),
    Stands("formulation.agreement", "なぜ今これを行うのかを自分の言葉で話した", also=AGREED),
    Stands("formulation.next_steps", "三月の村議会に諮る", also=NEXT),
)

SAMPLES = (
    Sample(
        "v04_way_of_a_village.docx",
        "prose under bold headings 序 一 二, figures and years in kanji, no table, no label, indicators in sentences",
        build,
        Expected(
            title="藍里村　情報技術とつきあう道しるべ",
            stands=STANDS,
            names={"projects": (FOREST, SHOP, VOICE), "evaluation.indicators": (K1, K2, K3)},
            doubt="The names of the indicators are cut out of sentences 「…を、令和七年度の…から…へ」.",
        ),
    ),
)
