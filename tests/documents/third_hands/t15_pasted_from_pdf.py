"""The text of a PDF, pasted: lines broken at forty characters, running heads and page numbers between them, spaced headings, tables fallen into lines."""

from textwrap import wrap

from tests.documents.office.expecting import Expected, Sample, Stands
from tests.documents.third_hands.also import (
    AFTER,
    BACK,
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
    STAFF,
    TROUBLE,
    WHOLE,
)

REEF, GUIDE, TAP = "藻場の見える化", "多言語の港あるき案内", "下水処理の運転支援"

HEAD = "夕凪市海とくらしのスマート化構想"

PAGES = (
    """
夕凪市海とくらしのスマート化構想
令和７年１２月　夕　凪　市
目 次
序　構想をつくるに当たって ……………………………… 1
第１編　市の現在地 ………………………………………… 2
第２編　十年先を見すえて ………………………………… 4
第３編　先導プロジェクト ………………………………… 5
第４編　構想を動かす仕組み ……………………………… 8
""",
    """
序　構想をつくるに当たって
１　構想の必要性
>本市は、内湾の豊かな海に支えられて栄えてきた。しかし、平成の半ばから藻場の面積が半分になり、漁獲は最盛期の四割にとどまっている。海の変化に人の目だけで気付くことは難しくなっており、海とくらしの双方で、測って確かめ、確かめて動く市政へ切り替える必要がある。
２　構想の役割と期間
>この構想は、第３次夕凪市総合計画後期基本計画（令和６年３月議決）の「海を生かす」の項を受け、ＩｏＴの活用についての市の考えを示すものである。
>期間は、令和８年度を初年度とし、令和１２年度を最終年度とする。
３　策定の経緯
>令和６年１２月から令和７年１０月にかけて、漁業者、観光事業者、市民から公募した者など１５人による懇話会を７回開いた。懇話会には、海洋を専門とする大学教授が座長として加わった。
""",
    """
第 １ 編　市 の 現 在 地
第１節　市のあらまし
>面積２１１．３平方キロメートル、人口３８，９２０人（令和７年４月末）。半島に囲まれた静かな湾を持ち、かきの養殖と、年間六十万人が訪れる港町の観光を産業の柱とする。
第２節　直面していること
（海のこと）
>藻場は、昭和６０年の４８０ヘクタールから令和５年には２２７ヘクタールに減った。調査は５年に１度の潜水に頼り、減った場所に気付いた時には手遅れとなっている。毎年測る費用と人手がないことが原因である。
""",
    """
（観光のこと）
>港町を歩く外国人は年間４万１千人に増えたが、案内所に寄る人は３％に過ぎず、平均の滞在は２時間１０分と短い。案内板が日本語と英語に限られ、店の開いている時間を知る方法もない。
（下水のこと）
>処理場の運転員１１人のうち５人が令和１１年度までに退職する。薬品の量の加減は熟練者の経験によっており、記録として引き継がれていない。
""",
    """
第 ２ 編　十 年 先 を 見 す え て
第１節　描く姿
>漁業者は、その週の藻場の様子を船の上で確かめ、魚の育つ場所を休ませている。
>港に降り立った人は、自分の言葉で町の物語を聞き、半日をかけて路地を歩く。
>処理場では、経験三年の運転員が、熟練者と変わらぬ水質を保っている。
第２節　柱の選び方
>懇話会では二十三の候補が挙がり、市の強みに関わること、五年で目に見える変化が出ることの二つの物差しで三つに絞った。学校と医療の分野は、それぞれの個別計画に委ねる。
""",
    """
第 ３ 編　先 導 プ ロ ジ ェ ク ト
プロジェクト１　藻場の見える化
（ねらいと中身）
>水中の無人機２機と定点カメラ８台で毎月湾内を撮り、藻場の広がりを地図に描く。漁業者が船の上から気付いたことを書き込める。
（担当と役割）
>水産課が所管し、撮影は漁業協同組合の青年部が行う。機器の塩抜きと格納は水産課の職員１人と青年部が当番で行う。
（段取り）
>令和８年度に２か所で試し、令和９年度から湾内全域に広げる。
（費用）
>機器の購入に２，９００万円、撮影と解析に年４８０万円を要する。購入費は国の漁村振興の交付金と市債により、年々の費用の財源は検討中である。
（つまずいたとき）
>濁りで撮影できない時期は、従来の潜水調査を年１回行って補う。
""",
    """
プロジェクト２　多言語の港あるき案内
（ねらいと中身）
>路地の二十か所に札を置き、電話機をかざすと八つの言葉で物語と店の情報が流れるようにする。語りの原稿は市民の語り部が書き、機械の訳は留学生が確かめる。
（担当と役割）
>観光振興課と観光協会。店の情報を新しくする役目は決まっていない。
（段取り）
>令和８年度に原稿を作り、令和９年７月に公開する。
（費用）
>６５０万円（札の制作、翻訳）。公開後は年７０万円を観光協会の会費で賄う。
プロジェクト３　下水処理の運転支援
（ねらいと中身）
>流入する水の量と水質を１０分ごとに測り、熟練者の判断の記録と併せて、薬品の量の目安を画面に示す。最後に決めるのは運転員であり、機械に任せきりにしない。
""",
    """
（担当と役割）
>下水道課。装置の手入れは令和１０年度から運転管理の委託に含める。
（段取り）
>令和８、９年度に記録をため、令和１０年度に目安の表示を始める。
（費用）
>１億２，４００万円（うち国庫補助６，２００万円）。保守は年３１０万円で下水道使用料を充てる。
（参考にした例）
>東北地方の同規模の市で薬品費が一割下がった例を、令和７年６月に視察した。
第 ４ 編　構 想 を 動 か す 仕 組 み
第１節　推し進める組織
>>市長を本部長とするスマート化推進本部を設け、庶務は政策企画課デジタル推進室が担う。室の職員は４人で、うち１人は民間から迎えた者である。
>全ての課に一人ずつ置く推進担当者は、年３回の勉強会に出る。
""",
    """
第２節　成果を測る
成果指標　　　　　　　　　　現況（令和５年度）　目標（令和１２年度）　調べ方
藻場の面積　　　　　　　　　２２７ha　　　　　　　２８０ha　　　　　　　毎月の撮影
外国人の平均滞在時間　　　　２時間１０分　　　　　４時間　　　　　　　　携帯電話の統計
案内を使った外国人の割合　　－　　　　　　　　　　３０％　　　　　　　　札の読取り記録
薬品費（処理水１立方m）　　４．１円　　　　　　　３．６円　　　　　　　決算
第３節　点検と見直し
>推進本部は、毎年９月に前年度の成果指標をまとめ、懇話会の意見を聴いた上で、市議会に報告し、市のホームページで公表する。令和１０年度には構想の全体を見直す。
第４節　お金の考え方
>三つのプロジェクトの費用は、この構想の期間を通じておよそ２億円と見込む。個々の年度の額は、予算編成を経て定まる。
用語の説明
藻場　海草や海藻が茂る浅い海で、魚の産卵と生育の場となるところ
""",
)


def _lines(page: str):
    """Return the lines of a page; after the first line of a paragraph marked twice the page ends, and the sentence goes on overleaf."""
    for line in page.strip().splitlines():
        if line.startswith(">"):
            broken = wrap("　" + line.lstrip(">"), 40, drop_whitespace=False)
            yield broken[0]
            if line.startswith(">>"):
                yield ""
            yield from broken[1:]
        else:
            yield line


def build() -> bytes:
    sheets: list[list[str]] = []
    for page in PAGES:
        sheets.append([])
        for line in _lines(page):
            if line:
                sheets[-1].append(line)
            else:
                sheets.append([])
    made = ["\n".join(sheets[0])]
    made += [
        f"\f{HEAD}（案）｜政策企画課\n" + "\n".join(sheet) + f"\n\n－ {number} －\n"
        for number, sheet in enumerate(sheets[1:], 1)
    ]
    return "\n".join(made).encode()


K1, K2, K3, K4 = "藻場の面積", "外国人の平均滞在時間", "案内を使った外国人の割合", "薬品費（処理水１立方m）"

STANDS = (
    Stands(
        "formulation.background", "漁獲は最盛期の四割にとどまっている", under="１　構想の必要性", also=(*BACK, *FACT)
    ),
    Stands(
        "formulation.purpose",
        "測って確かめ、確かめて動く市政へ切り替える必要がある",
        under="１　構想の必要性",
        also=BACK,
    ),
    Stands(
        "formulation.parent_plans.name", "第３次夕凪市総合計画後期基本計画", under="２　構想の役割と期間", also=PARENT
    ),
    Stands("period", "令和８年度を初年度とし、令和１２年度を最終年度とする", under="２　構想の役割と期間"),
    Stands(
        "formulation.process.what",
        "１５人による懇話会を７回開いた",
        under="３　策定の経緯",
        also=("formulation.process.who", "formulation.process.when", "formulation.structure"),
    ),
    Stands(
        "formulation.advisers",
        "海洋を専門とする大学教授が座長として加わった",
        under="３　策定の経緯",
        also=("formulation.process.who", "formulation.process.what", "formulation.structure"),
    ),
    Stands("municipality.area", "２１１．３平方キロメートル", under="第１節　市のあらまし", also=FACT),
    Stands("municipality.population", "３８，９２０人", under="第１節　市のあらまし", also=FACT),
    Stands(
        "characteristics", "年間六十万人が訪れる港町の観光を産業の柱とする", under="第１節　市のあらまし", also=FACT
    ),
    Stands("issues.problem", "減った場所に気付いた時には手遅れとなっている", under="（海のこと）", also=FACT),
    Stands("issues.causes", "毎年測る費用と人手がないことが原因である", under="（海のこと）", also=TROUBLE),
    Stands("vision.current.content", "港町を歩く外国人は年間４万１千人に増えた", under="（観光のこと）", also=FACT),
    Stands("issues.causes", "店の開いている時間を知る方法もない", under="（観光のこと）", also=TROUBLE),
    Stands("issues.causes", "薬品の量の加減は熟練者の経験によっており", under="（下水のこと）", also=TROUBLE),
    Stands("vision.picture", "その週の藻場の様子を船の上で確かめ", under="第１節　描く姿", also=PICTURE),
    Stands(
        "vision.picture", "経験三年の運転員が、熟練者と変わらぬ水質を保っている", under="第１節　描く姿", also=PICTURE
    ),
    Stands(
        "formulation.field_selection",
        "五年で目に見える変化が出ることの二つの物差しで三つに絞った",
        under="第２節　柱の選び方",
        also=CHOICE,
    ),
    Stands(
        "projects.content",
        "水中の無人機２機と定点カメラ８台で毎月湾内を撮り",
        of=REEF,
        under="（ねらいと中身）",
        also=DOING,
    ),
    Stands("projects.owner", "水産課が所管し", of=REEF, under="（担当と役割）", also=STAFF),
    Stands(
        "projects.operation",
        "機器の塩抜きと格納は水産課の職員１人と青年部が当番で行う",
        of=REEF,
        under="（担当と役割）",
        also=STAFF,
    ),
    Stands(
        "projects.schedule", "令和９年度から湾内全域に広げる", of=REEF, under="（段取り）", also=("projects.pilot",)
    ),
    Stands("projects.cost.initial", "２，９００万円", of=REEF, under="（費用）", also=COST),
    Stands("projects.funding", "年々の費用の財源は検討中である", of=REEF, under="（費用）", also=(*PURSE, *AFTER)),
    Stands("projects.fallback", "従来の潜水調査を年１回行って補う", of=REEF, under="（つまずいたとき）"),
    Stands(
        "projects.content",
        "電話機をかざすと八つの言葉で物語と店の情報が流れるようにする",
        of=GUIDE,
        under="（ねらいと中身）",
        also=DOING,
    ),
    Stands(
        "projects.partners", "機械の訳は留学生が確かめる", of=GUIDE, under="（ねらいと中身）", also=(*DOING, *STAFF)
    ),
    Stands(
        "projects.operation", "店の情報を新しくする役目は決まっていない", of=GUIDE, under="（担当と役割）", also=STAFF
    ),
    Stands(
        "projects.cost.running",
        "年７０万円を観光協会の会費で賄う",
        of=GUIDE,
        under="（費用）",
        also=(*COST, *PURSE, *AFTER),
    ),
    Stands("projects.content", "薬品の量の目安を画面に示す", of=TAP, under="（ねらいと中身）", also=DOING),
    Stands(
        "projects.operation",
        "装置の手入れは令和１０年度から運転管理の委託に含める",
        of=TAP,
        under="（担当と役割）",
        also=STAFF,
    ),
    Stands(
        "projects.precedents",
        "東北地方の同規模の市で薬品費が一割下がった例",
        of=TAP,
        under="（参考にした例）",
        also=("measures.precedents",),
    ),
    Stands(
        "projects.funding", "下水道使用料を充てる", of=TAP, under="（費用）", also=(*PURSE, "projects.cost.running")
    ),
    Stands(
        "formulation.structure", "市長を本部長とするスマート化推進本部を設け", under="第１節　推し進める組織", also=BODY
    ),
    Stands(
        "formulation.people",
        "うち１人は民間から迎えた者である",
        under="第１節　推し進める組織",
        also=(*PEOPLE, "formulation.advisers", "formulation.drafting_body"),
    ),
    Stands("formulation.people", "年３回の勉強会に出る", under="第１節　推し進める組織", also=(*PEOPLE, *BODY)),
    Stands("evaluation.indicators.target", "２８０ha", of=K1, under="第２節　成果を測る"),
    Stands("evaluation.indicators.baseline", "２時間１０分", of=K2, under="第２節　成果を測る"),
    Stands("evaluation.indicators.target", "３．６円", of=K4, under="第２節　成果を測る"),
    Stands("evaluation.indicators.method", "札の読取り記録", of=K3, under="第２節　成果を測る"),
    Stands(
        "evaluation.pdca.when",
        "推進本部は、毎年９月に前年度の成果指標をまとめ",
        under="第３節　点検と見直し",
        also=REVIEW,
    ),
    Stands("evaluation.pdca.publication", "市のホームページで公表する", under="第３節　点検と見直し", also=REVIEW),
    Stands("finance.cost", "およそ２億円", under="第４節　お金の考え方", also=WHOLE),
    Stands(
        "formulation.budget_relation",
        "個々の年度の額は、予算編成を経て定まる",
        under="第４節　お金の考え方",
        also=WHOLE,
    ),
    Stands("formulation.terms", "魚の産卵と生育の場となるところ", under="用語の説明"),
)

SAMPLES = (
    Sample(
        "t15_pasted_from_pdf.txt",
        "text of a PDF in UTF-8: broken lines, running heads, page numbers, form feeds, spaced headings, a table as spaced lines",
        build,
        Expected(
            title=HEAD,
            stands=STANDS,
            never=("（案）｜政策企画課", "………………"),
            names={"projects": (REEF, GUIDE, TAP), "evaluation.indicators": (K1, K2, K3, K4)},
            doubt="the head of the pages repeats the title with （案）",
        ),
    ),
)
