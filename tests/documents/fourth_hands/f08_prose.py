"""A village's plan in prose without any table; what is measured, and how far, stands in sentences."""

from tests.documents.fourth_hands.also import ALLY, FIELD, LESS, OPEN, PEOPLE, RESCUE, TRIED
from tests.documents.office.expecting import Expected, Sample, Stands
from tests.documents.office.word import blank, bold, document_bytes, header_and_footer, write
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
    PICTURE,
    PURSE,
    REVIEW,
    STAFF,
    STEPS,
    SURVEY,
    TROUBLE,
    WHOLE,
)

CALL, FOREST, TEA = "毎朝の見守り電話", "山林の境界の電子地図", "茶工場の共同の温度監視"
K1, K2, K3 = "見守り電話の応答率", "境界の確認が済んだ山林の割合", "二番茶の上級品の割合"

TEXT = """
# 瀬音村地域ＩｏＴ実装計画
令和７年９月　瀬音村役場　むらづくり課
## はじめに
瀬音村は県の南西の端にあり、村の面積142.6平方キロメートルの93％を山林が占める。人口は1,873人、世帯数は864世帯、高齢化率は54.3％である（いずれも令和７年４月１日現在）。
村は長く、隣近所の助け合いと山の仕事で成り立ってきたが、令和３年の秋に一人暮らしの方が三日間気付かれずに亡くなる出来事があり、助け合いだけに頼ることの限りが明らかになった。
そこで村は、離れて暮らす家族と村の人とが互いの様子を知ることができるようにし、あわせて山と茶の仕事を次の世代に渡すことを目的として、この計画を定める。計画の期間は、令和８年度から令和１２年度までの五か年とする。
なお、この計画は、瀬音村過疎地域持続的発展計画のうち「情報化」の章を詳しくしたものに当たる。
## 計画をつくるまでの歩み
計画の素案は、むらづくり課が福祉課、農林課、診療所と毎月話し合って作った。令和６年11月には村内の全世帯に調査票を配り、612世帯から回答を得た。令和７年２月には森林組合の作業班と一緒に山に入り、境界の杭を探す手間を職員が自ら確かめた。
取り組む分野は、回答の多かった順に見守り、山林、茶の三つとした。道路と観光は県の計画に委ねることとし、ここでは扱わない。
## 村がいま抱えている問題
一人暮らしの高齢者は291人で、民生委員11人が月に二度訪ねている。訪問の間に起きた異変に気付くまで、平均で二日半を要している。その根には、民生委員が一人で26人余りを受け持ち、毎日の様子を知る手立てを持たないことがある。
山林では、境界の分からない土地が全体の６割に及び、間伐の話がまとまらない。境を知る人の記憶を書き留めてこなかったことが、その原因である。
茶では、七つの工場がそれぞれの勘で蒸しの温度を決めており、品質のばらつきから二番茶の値が県の平均より２割低い。
## 村が目指す姿
令和１２年度の瀬音村では、一人暮らしの人の変わった様子に、遠くの家族と近くの民生委員がその日の昼までに気付いている。山の持ち主は、都会にいても自分の山の境を画面で確かめ、手入れを森林組合に頼んでいる。茶工場では、若い働き手が熟練者の温度の記録を見て蒸しを決めている。
## 取り組む事業
### 一　毎朝の見守り電話
希望する一人暮らしの高齢者200人に、毎朝７時に自動の音声で電話をかけ、番号の押し方で体調を答えてもらう。答えのない人には、福祉課が民生委員へ知らせる。
この事業は福祉課が受け持ち、始めた後の毎日の確認も福祉課の地域支援係が行う。耳の遠い人には、これまでと同じく民生委員が訪ねて声をかける。
民生委員協議会とは令和７年５月に話し合い、呼び出しは一日三件までとすることで了解を得た。民生委員が毎月書いていた訪問の報告書は取りやめる。
費用は、はじめに260万円、その後は毎年148万円を見込み、村の福祉基金を充てる。令和８年10月から始める。
### 二　山林の境界の電子地図
境を知る80歳以上の人と職員が山を歩き、衛星で測った位置を地図に記す。航空写真から作った地形の図を重ね、持ち主に確かめてもらう。
この事業は農林課が受け持ち、地図の更新は森林組合に委ねる。県立の林業大学校の学生が、夏に測量を手伝う。
令和７年３月に北の谷の40ヘクタールで試したところ、木の茂る斜面では位置のずれが５メートルに達した。そのような場所では、従来の測量を行う。
費用は、はじめに1,950万円、その後は毎年86万円である。森林環境譲与税を財源とする。
### 三　茶工場の共同の温度監視
七つの工場の蒸し機に温度計を付け、記録を互いに見られるようにする。機種は、記録を汎用の形式で取り出せるものを入札で選ぶ。
この事業は茶業組合が主体となり、農林課が支える。始めた後に機器を誰が直すかは、まだ決まっていない。
費用は、はじめに730万円、その後の費用は見積りを取っているところである。
## 費用の見通し
五か年の費用の総額は、およそ4,300万円と見込む。この計画に書いた金額は支出を決めるものではなく、毎年度の議会の議決を経て決まる。
令和１３年度より後にかかる毎年の費用は、ふるさと納税の一部と利用する人の負担で賄う。
## 成果の確かめ方
成果は次の三つの指標で確かめる。
一つ目の指標は「見守り電話の応答率」で、試行で得た71％を令和１２年度に95％とする。
二つ目の指標は「境界の確認が済んだ山林の割合」で、令和６年度の12％を令和１２年度に50％とする。
三つ目の指標は「二番茶の上級品の割合」で、令和６年度の28％を令和１２年度に40％とする。割合は茶業組合の出荷伝票から求める。
目標の高さは、同じ広さの山を持つ県内の二つの村が五年間に進めた実績に基づいて定めた。
村長を会長とする「実装推進会議」が、毎年５月と11月に成果を点検し、進みの遅い事業は方法を改める。点検の結果は、村の広報と有線テレビで知らせる。
## 進める体制
村長が全体の責任を負い、むらづくり課の職員二人が取りまとめに当たる。村には情報を専門とする課がなく、機器の知識は十分でない。そのため、県の派遣する専門家から年６回の助言を受け、職員は毎年、県の主催する講座を受ける。
## これからの予定
この案は令和７年10月に各地区の集まりで説明し、寄せられた意見を加えて、12月の村議会に諮る。
"""


def build() -> bytes:
    document = blank("ＭＳ 明朝", 11)
    write(document, TEXT, heading=bold)
    header_and_footer(document, "むらづくり課　回覧", "")
    return document_bytes(document)


STANDS = (
    Stands("written", "令和７年９月", also=("formulation.drafting_body",)),
    Stands("municipality.population", "1,873人", under="はじめに", also=(*FACT, *BACK)),
    Stands(
        "characteristics",
        "村の面積142.6平方キロメートルの93％を山林が占める",
        under="はじめに",
        also=(*FACT, *BACK, "municipality.area"),
    ),
    Stands(
        "formulation.background",
        "一人暮らしの方が三日間気付かれずに亡くなる出来事があり",
        under="はじめに",
        also=(*BACK, *TROUBLE),
    ),
    Stands("formulation.purpose", "山と茶の仕事を次の世代に渡すことを目的として", under="はじめに", also=BACK),
    Stands("period", "令和８年度から令和１２年度までの五か年", under="はじめに"),
    Stands("formulation.parent_plans.name", "瀬音村過疎地域持続的発展計画", under="はじめに", also=(*PARENT, *BACK)),
    Stands("formulation.sections", "福祉課、農林課、診療所と毎月話し合って作った", also=(*BODY, *SURVEY)),
    Stands("formulation.process.what", "全世帯に調査票を配り、612世帯から回答を得た", also=SURVEY),
    Stands("formulation.process.what", "森林組合の作業班と一緒に山に入り", also=(*SURVEY, *FIELD)),
    Stands("formulation.field_selection", "回答の多かった順に見守り、山林、茶の三つとした", also=(*CHOICE, *SURVEY)),
    Stands("issues.problem", "訪問の間に起きた異変に気付くまで、平均で二日半を要している", also=FACT),
    Stands("issues.causes", "毎日の様子を知る手立てを持たない", also=TROUBLE),
    Stands("issues.problem", "境界の分からない土地が全体の６割に及び", also=FACT),
    Stands("issues.causes", "境を知る人の記憶を書き留めてこなかった", also=TROUBLE),
    Stands("issues.problem", "二番茶の値が県の平均より２割低い", also=FACT),
    Stands("vision.picture", "遠くの家族と近くの民生委員がその日の昼までに気付いている", also=PICTURE),
    Stands("vision.picture", "都会にいても自分の山の境を画面で確かめ", also=PICTURE),
    Stands("projects.content", "毎朝７時に自動の音声で電話をかけ", of=CALL, also=DOING),
    Stands("projects.operation", "始めた後の毎日の確認も福祉課の地域支援係が行う", of=CALL, also=STAFF),
    Stands(
        "measures.non_ict",
        "耳の遠い人には、これまでと同じく民生委員が訪ねて声をかける",
        of=CALL,
        also=(*DOING, *RESCUE, *FIELD),
    ),
    Stands("projects.frontline", "呼び出しは一日三件までとすることで了解を得た", of=CALL, also=FIELD),
    Stands("projects.burden", "民生委員が毎月書いていた訪問の報告書は取りやめる", of=CALL, also=LESS),
    Stands("projects.cost.running", "毎年148万円", of=CALL, also=COST),
    Stands("projects.funding", "村の福祉基金を充てる", of=CALL, also=(*PURSE, *COST)),
    Stands("projects.schedule", "令和８年10月から始める", of=CALL),
    Stands("projects.content", "衛星で測った位置を地図に記す", of=FOREST, also=DOING),
    Stands("projects.operation", "地図の更新は森林組合に委ねる", of=FOREST, also=(*STAFF, *ALLY)),
    Stands("projects.partners", "林業大学校の学生が、夏に測量を手伝う", of=FOREST, also=ALLY),
    Stands("projects.feasibility", "木の茂る斜面では位置のずれが５メートルに達した", of=FOREST, also=TRIED),
    Stands("projects.funding", "森林環境譲与税を財源とする", of=FOREST, also=(*PURSE, *COST)),
    Stands(
        "projects.procurement", "記録を汎用の形式で取り出せるものを入札で選ぶ", of=TEA, also=("projects.standards",)
    ),
    Stands("projects.owner", "茶業組合が主体となり、農林課が支える", of=TEA, also=(*STAFF, *ALLY)),
    Stands("projects.operation", "始めた後に機器を誰が直すかは、まだ決まっていない", of=TEA, also=STAFF),
    Stands("finance.cost", "五か年の費用の総額は、およそ4,300万円", under="費用の見通し", also=WHOLE),
    Stands("formulation.budget_relation", "支出を決めるものではなく", under="費用の見通し", also=(*WHOLE, *STEPS)),
    Stands(
        "finance.running", "ふるさと納税の一部と利用する人の負担で賄う", under="費用の見通し", also=(*WHOLE, *AFTER)
    ),
    Stands("evaluation.indicators.baseline", "71％", of=K1, under="成果の確かめ方"),
    Stands("evaluation.indicators.target", "50％", of=K2, under="成果の確かめ方"),
    Stands(
        "evaluation.indicators.method", "割合は茶業組合の出荷伝票から求める", of=K3, under="成果の確かめ方", also=BASIS
    ),
    Stands("evaluation.indicator_basis", "県内の二つの村が五年間に進めた実績に基づいて定めた", also=BASIS),
    Stands("evaluation.pdca.body", "「実装推進会議」が、毎年５月と11月に成果を点検し", also=(*REVIEW, *BODY)),
    Stands("evaluation.pdca.publication", "村の広報と有線テレビで知らせる", also=OPEN),
    Stands("formulation.leader", "村長が全体の責任を負い", under="進める体制", also=BODY),
    Stands("formulation.ict_section", "村には情報を専門とする課がなく", under="進める体制", also=(*BODY, *PEOPLE)),
    Stands("formulation.advisers", "県の派遣する専門家から年６回の助言を受け", under="進める体制", also=PEOPLE),
    Stands("formulation.next_steps", "12月の村議会に諮る", under="これからの予定", also=STEPS),
)

SAMPLES = (
    Sample(
        "f08_prose.docx",
        "plan of a village in prose under bold lines, without a table; indicators in sentences that name them in 「」",
        build,
        Expected(
            title="瀬音村地域ＩｏＴ実装計画",
            stands=STANDS,
            never=("むらづくり課　回覧",),
            names={"projects": (CALL, FOREST, TEA), "evaluation.indicators": (K1, K2, K3)},
            doubt="a reviewer may put a sentence that tells two things at either place",
        ),
    ),
)
