"""A plan whose headings are body text in bold or larger type, in the old numbering of offices; projects told in prose."""

from tests.documents.office.expecting import Expected, Sample, Stands
from tests.documents.office.word import blank, bold, document_bytes, header_and_footer, write

TITLE = "第２次霧立町地域情報化計画"
HEADER = "第２次霧立町地域情報化計画　素案"

TEXT = """
# 第１　総論
## １　計画策定の趣旨
霧立町では、平成26年度に「霧立町地域情報化計画」を定め、光回線の全戸整備と防災行政無線のデジタル化を進めてきました。この２つは令和元年度までに完了しましたが、その後の５年間、町の情報化は国の制度に合わせたシステム改修に追われ、町の困りごとに向き合う取組はほとんど進んでいません。
この間にも、農作物の鳥獣被害は年々山から里へ下り、令和5年度には町の記録で最も多い1,870万円に達しました。また、令和4年9月の台風では、町内に41あるため池のうち２つが決壊の一歩手前となりましたが、見回りの消防団員が近づけず、水位が分からないまま避難の判断をせざるを得ませんでした。保育の現場では、連絡帳や登降園の記録に保育士が１日あたり50分を費やし、子どもと向き合う時間が削られています。
こうした状況に対し、町の身の丈に合った方法で情報通信技術を取り入れ、暮らしと仕事の負担を軽くするため、この計画を定めます。
## ２　計画の位置付けと期間
この計画は、第６次霧立町総合振興計画（令和5年度～令和14年度）に掲げる「住み続けられる里づくり」を、情報化の面から支える個別計画です。あわせて、官民データ活用推進基本法に基づく市町村計画の内容を含みます。
期間は令和7年度から令和10年度までの４年間です。
## ３　計画のつくり方
(1)　体制
計画の素案は総務課の職員２名が作成しました。町には情報を専門に扱う課がなく、総務課行政係が文書や選挙の事務と兼ねて担当しています。外部の専門家の助言は受けていませんが、県の市町村支援窓口に３回相談しました。
(2)　経過
令和6年6月に全９課へ照会し、困りごと34件を集めました。８月に猟友会（会員27人）と農家組合長会（18人）を訪ねて話を聞き、10月に町立の２保育園で保育士の１日の仕事に同行しました。ため池については、管理者である水利組合への聞き取りを令和6年度中に行う予定です。令和7年1月に課長会議で素案を協議しましたが、各課からは「人手がない中で新しい仕事を増やせない」との意見が相次ぎ、実施体制は継続協議となっています。
(3)　取り組む分野の選び方
34件の困りごとを、総務課が「被害の大きさ」と「すぐに始められるか」の２点で並べ替え、上位の３つを選びました。
# 第２　霧立町の姿
霧立町は、三方を山に囲まれた盆地の町です。人口は8,942人（令和6年12月末）、世帯数は3,511世帯、高齢化率は43.7％、面積は156.2平方キロメートルです。農家戸数は1,024戸で、そのうち６割が兼業です。役場の職員数は112人で、10年前より19人少なくなりました。
# 第３　分野別の計画
## １　農業（鳥獣害）
(1)　将来像
令和11年の春、山ぎわの集落では、わなの見回りに毎朝２時間かけていた人が、通知のあった日だけ山に入っています。耕作をやめる理由に「鳥獣害」を挙げる農家が半分に減っています。
(2)　現状
わなは町全体で214基あり、猟友会の27人が毎日見回っています。見回りの走行距離は１人１日平均31キロメートルです（令和6年9月、猟友会の記録から）。会員の平均年齢は69歳で、ここ３年の新規加入は２人にとどまります。
(3)　問題と課題
被害額は令和元年度の1,120万円から令和5年度の1,870万円へと増えました。わなを増やしても見回りの手が足りず、かかった獣の処理が翌日になることが問題です。その背景には、わなの場所と捕獲の記録が会員の頭の中にしかなく、人が減ると勘所が失われるという課題があります。
(4)　取り組むこと
ア　集落での対策
防護柵の共同設置（年４キロメートル）と、放置された柿や栗の木の伐採を、各集落の話合いで進めます。これには情報通信技術を使いません。
イ　事業１　わな通報の仕組みづくり
わな214基のうち60基に発信機を取り付け、作動したときに会員の携帯電話へ知らせます。捕獲した場所と獣の種類は、地図の上に記録します。農林課が担当し、令和7年度に20基、令和8年度に40基を整えます。
発信機は令和6年11月に２つの谷で試しました。尾根を越えない場所では通知が届きましたが、谷の奥の９か所のうち４か所では届いておらず、中継機を置くかどうかは決めていません。
導入した後の電池交換と機器の管理は猟友会にお願いする考えですが、手当を含めた話合いは始めたばかりです。隣の町では同じ仕組みを入れて３年目に電池交換が滞り、半分が動かなくなったと聞いています。
費用は、発信機と受信機で3,960千円、通信料と地図の利用料が年612千円です。県の鳥獣被害防止の補助（２分の１以内）を令和7年度当初に申請する予定です。
## ２　防災（ため池）
(1)　将来像
大雨のとき、だれも堤に近づくことなく、役場と水利組合がため池の水位を10分ごとに知り、下流の112世帯に早めの避難を呼びかけられています。
(2)　現状
防災上重要なため池は41か所で、水位計があるものはありません。令和4年9月の台風では、消防団が延べ63人で見回りました。
(3)　問題と課題
水位が分からないために避難の呼びかけが遅れることが問題です。見回りに代わる手立てがないこと、だれがどの水位で呼びかけを判断するかの決まりがないことが課題です。
(4)　取り組むこと
ア　判断の決まりづくり
水位に応じた連絡と判断の表を、水利組合と消防団とともに令和7年度中に作ります。
イ　事業２　ため池の水位の見える化
下流に住宅がある12か所に水位計と簡易カメラを置き、役場と消防団の詰所で見られるようにします。担当は建設課で、運用も建設課が受け持ち、落雷などの故障には年間契約の業者が３日以内に駆けつけます。
水位計は、県の河川課が町内の２河川で使っているものと同じ通信の規格とし、データは県の水位情報と同じ形で取り出せるようにします。業者は、性能を示した仕様による指名競争入札で選びます。
費用は設置に14,300千円、通信と点検に年1,080千円です。緊急の防災対策に使える起債を充てることで財政係と協議を終えています。
令和7年度に４か所、令和8年度に８か所を整備します。
## ３　子育て（保育の記録）
(1)　将来像
保育士が記録に使う時間は１日20分で済み、空いた30分は子どもと過ごす時間と、翌日の準備に使われています。
(2)　現状
２園で園児126人、保育士31人。記録に使う時間は１人１日平均50分です（令和6年10月、10日間の計測）。
(3)　問題と課題
同じ内容を連絡帳、日誌、月案の３か所に手で書いていることが問題です。書式が園ごとに違い、どの記録が法令で必要なのかが整理されていないことが課題です。
(4)　取り組むこと
ア　記録の整理
２園の園長と主任が集まり、やめる記録を選びます。令和7年6月までに、日誌と月案を１つの様式にまとめます。
イ　事業３　保育記録の電子化
登降園の時刻、連絡帳、日誌を１つの仕組みで記録します。タブレットは各クラスに１台、計14台です。令和7年10月から１園、令和8年4月から２園で使います。住民福祉課が担当し、使い方の相談は園ごとに選ぶ推進役の保育士が受けます。
保護者には令和7年2月の懇談会で説明し、106世帯のうち98世帯から賛成の回答がありました。連絡帳を紙で受け取りたい家庭には、これまでどおり紙を渡します。
園児の健康や家庭の状況は要配慮個人情報を含むため、園の外へ端末を持ち出さないこと、保存は卒園後１年までとすることを定めます。
初期費用は2,750千円、利用料は年396千円で、財源は検討中です。
# 第４　計画の進め方
## １　進める体制
町長を本部長とする情報化推進本部を置きます。本部の構成と開催の時期は、令和7年4月の組織見直しに合わせて定めます。
## ２　めざす数値
・わなの見回りに使う時間　１人１日 2.0時間（令和6年度）→ 0.8時間（令和10年度）
・鳥獣による農作物被害額　1,870万円（令和5年度）→ 1,200万円（令和10年度）
・水位を遠くから確認できるため池　0か所（令和6年度）→ 12か所（令和8年度）
・保育士の記録時間　１人１日 50分（令和6年度）→ 20分（令和9年度）
## ３　見直し
年度末に総務課が数値をまとめ、町議会に報告します。結果は広報きりたち５月号に載せます。令和8年度に中間の見直しを行います。
"""

P1, P2, P3 = "わな通報の仕組みづくり", "ため池の水位の見える化", "保育記録の電子化"


def bare_headings() -> bytes:
    """Build the plan."""
    document = blank("ＭＳ ゴシック")
    bold(document, 1, TITLE)
    document.add_paragraph("（素案）")
    document.add_paragraph("令和７年１月　　霧立町")
    write(document, TEXT, heading=bold)
    header_and_footer(document, HEADER, "")
    return document_bytes(document)


EXPECTED = Expected(
    title=TITLE,
    stands=(
        Stands("written", "令和７年１月"),
        Stands("municipality.name", "霧立町"),
        Stands(
            "municipality.population", "8,942人（令和6年12月末）", under="第２　霧立町の姿", also=("characteristics",)
        ),
        Stands("characteristics", "農家戸数は1,024戸で、そのうち６割が兼業です", under="第２　霧立町の姿"),
        Stands(
            "period",
            "令和7年度から令和10年度までの４年間",
            under="２　計画の位置付けと期間",
            also=("formulation.parent_plans",),
        ),
        Stands("formulation.background", "国の制度に合わせたシステム改修に追われ", under="１　計画策定の趣旨"),
        Stands(
            "formulation.purpose",
            "暮らしと仕事の負担を軽くするため",
            under="１　計画策定の趣旨",
            also=("formulation.background",),
        ),
        Stands(
            "formulation.parent_plans",
            "「住み続けられる里づくり」を、情報化の面から支える個別計画です",
            under="２　計画の位置付けと期間",
            also=("formulation.parent_plans.relation", "formulation.parent_plans.name"),
        ),
        Stands(
            "formulation.structure",
            "総務課行政係が文書や選挙の事務と兼ねて担当しています",
            under="(1)　体制",
            also=("formulation.ict_section", "formulation.drafting_body"),
        ),
        Stands(
            "formulation.advisers",
            "外部の専門家の助言は受けていませんが、県の市町村支援窓口に３回相談しました",
            under="(1)　体制",
            also=("formulation.structure",),
        ),
        Stands(
            "formulation.process",
            "猟友会（会員27人）と農家組合長会（18人）を訪ねて話を聞き",
            under="(2)　経過",
            also=("formulation.process.what",),
        ),
        Stands(
            "formulation.process",
            "各課からは「人手がない中で新しい仕事を増やせない」との意見が相次ぎ",
            under="(2)　経過",
            also=("formulation.process.what", "formulation.agreement"),
        ),
        Stands(
            "formulation.field_selection",
            "「被害の大きさ」と「すぐに始められるか」の２点で並べ替え",
            under="(3)　取り組む分野の選び方",
        ),
        Stands("vision.picture", "通知のあった日だけ山に入っています", of="農業（鳥獣害）", under="(1)　将来像"),
        Stands("vision.current", "水位計があるものはありません", of="防災（ため池）", under="(2)　現状"),
        Stands("vision.current", "記録に使う時間は１人１日平均50分です", of="子育て（保育の記録）", under="(2)　現状"),
        Stands(
            "issues.problem", "かかった獣の処理が翌日になることが問題です", of="農業（鳥獣害）", under="(3)　問題と課題"
        ),
        Stands(
            "issues.causes",
            "わなの場所と捕獲の記録が会員の頭の中にしかなく",
            of="農業（鳥獣害）",
            under="(3)　問題と課題",
            also=("issues.problem",),
        ),
        Stands(
            "measures.non_ict",
            "防護柵の共同設置（年４キロメートル）と、放置された柿や栗の木の伐採を",
            of="農業（鳥獣害）",
            under="ア　集落での対策",
            also=("measures.content",),
        ),
        Stands(
            "measures.content",
            "水位に応じた連絡と判断の表を、水利組合と消防団とともに令和7年度中に作ります",
            of="防災（ため池）",
            under="ア　判断の決まりづくり",
            also=("measures.non_ict",),
        ),
        Stands(
            "projects.content",
            "わな214基のうち60基に発信機を取り付け",
            of=P1,
            under="イ　事業１　わな通報の仕組みづくり",
        ),
        Stands("projects.owner", "農林課が担当し", of=P1, also=("projects.content", "projects.schedule")),
        Stands("projects.feasibility", "谷の奥の９か所のうち４か所では届いておらず", of=P1, also=("projects.content",)),
        Stands(
            "projects.operation",
            "導入した後の電池交換と機器の管理は猟友会にお願いする考えですが",
            of=P1,
            also=("projects.content",),
        ),
        Stands(
            "projects.precedents",
            "３年目に電池交換が滞り、半分が動かなくなったと聞いています",
            of=P1,
            also=("projects.content", "projects.operation"),
        ),
        Stands("projects.cost.initial", "発信機と受信機で3,960千円", of=P1, also=("projects.cost", "projects.content")),
        Stands("projects.funding", "県の鳥獣被害防止の補助（２分の１以内）", of=P1, also=("projects.content",)),
        Stands("projects.operation", "運用も建設課が受け持ち", of=P2, also=("projects.content", "projects.owner")),
        Stands(
            "projects.standards",
            "データは県の水位情報と同じ形で取り出せるようにします",
            of=P2,
            also=("projects.content",),
        ),
        Stands(
            "projects.procurement", "性能を示した仕様による指名競争入札で選びます", of=P2, also=("projects.content",)
        ),
        Stands(
            "projects.schedule", "令和7年度に４か所、令和8年度に８か所を整備します", of=P2, also=("projects.content",)
        ),
        Stands(
            "projects.frontline", "106世帯のうち98世帯から賛成の回答がありました", of=P3, also=("projects.content",)
        ),
        Stands("projects.security", "保存は卒園後１年までとすることを定めます", of=P3, also=("projects.content",)),
        Stands("projects.funding", "財源は検討中です", of=P3, also=("projects.content", "projects.cost")),
        Stands("formulation.structure", "令和7年4月の組織見直しに合わせて定めます", under="１　進める体制"),
        Stands(
            "evaluation.indicators.baseline",
            "2.0時間（令和6年度）",
            of="わなの見回りに使う時間",
            under="２　めざす数値",
        ),
        Stands(
            "evaluation.indicators.target",
            "1,200万円（令和10年度）",
            of="鳥獣による農作物被害額",
            under="２　めざす数値",
        ),
        Stands("evaluation.pdca", "年度末に総務課が数値をまとめ、町議会に報告します", under="３　見直し"),
        Stands(
            "evaluation.pdca.publication",
            "結果は広報きりたち５月号に載せます",
            under="３　見直し",
            also=("evaluation.pdca",),
        ),
    ),
    never=(HEADER,),
    names={
        "projects": (P1, P2, P3),
        "evaluation.indicators": (
            "わなの見回りに使う時間",
            "鳥獣による農作物被害額",
            "水位を遠くから確認できるため池",
            "保育士の記録時間",
        ),
        "vision": ("農業（鳥獣害）", "防災（ため池）", "子育て（保育の記録）"),
    },
    counts={"issues": 3},
    doubt="Projects are told in prose without labels: `projects.content` is accepted, the place by meaning is better.",
)

SAMPLES = (
    Sample(
        "w02_bare_headings.docx",
        "plan without heading styles: 第１ １ (1) ア in bold or larger type",
        bare_headings,
        EXPECTED,
    ),
)
