"""A plan of a water board in Word: 第１章 …, a table for each project with homely labels, indicators under two header rows."""

from tests.documents.fifth_hands.also import (
    ABOVE,
    AGREED,
    ALLY,
    ANSWER,
    BASIS,
    BODY,
    BUDGET,
    BUYING,
    CHOSEN,
    DATA,
    DOING,
    ELSEWHERE,
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
    PLACE,
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
from tests.documents.office.word import blank, document_bytes, header_and_footer, write

TITLE = "瀬波川市水道スマート保全計画"
LEAK, METER, PUMP = "漏水音見張り事業", "水道メーター遠隔検針事業", "ポンプ場遠方見守り事業"
K1, K2, K3, K4 = "有収率", "漏水の発見から修繕までの日数", "推定により請求した件数", "夜間の緊急出動の回数"

TEXT = f"""\
{TITLE}
令和８年３月
瀬波川市上下水道局
---
# 第１章　いま計画を立てるわけ
## １－１　きっかけ
　本市の水道は昭和40年代に敷いた管が全体の38％を占め、令和６年度には漏水による道路の陥没が３件起きた。料金収入は10年間で17％減り、技術職員は24名から15名になった。
## １－２　ねらい
　少ない人数でも安全な水を届け続け、次の世代に傷んだ管を残さないために、この計画を定める。
## １－３　ほかの計画とのつながり
　市の最上位の計画である「瀬波川みらいビジョン2030」の柱４「暮らしの土台」を受け、瀬波川市水道事業経営戦略（令和５年３月改定）の投資計画のうち、情報通信に関する部分を具体にしたものである。
## １－４　見通す年数
　令和８年４月から令和13年３月までの５年間とする。
## １－５　案をつくった人びと
　水道課、料金課及び情報企画課が加わる作業部会で案をまとめた。部会の長は上下水道局長とし、最終の判断も局長が下す。
　庶務は水道課計画係が受け持った。
　情報企画課の職員２名が毎回出席し、通信方式の選定と情報の保護を受け持っている。
　琴浜工業大学で管路工学を教える教授に、三度にわたり助言を受けた。
　計画係の職員１名を県企業局へ半年間派遣し、監視装置の扱いを身に付けさせた。
## １－６　話合いの足どり
| 時期 | 顔ぶれ | 話したこと |
| 令和７年６月 | 漏水調査の委託先３社 | 夜間調査の実情と人手の見込みを聞き取った。 |
| 令和７年８月 | 検針員21名 | 犬や積雪のため検針できない家の一覧を持ち寄った。 |
| 令和７年11月 | 市民モニター40名 | 料金の上がり幅と情報の出し方について意見を交わした。 |
| 令和８年１月 | 部長会議 | 各部が必要性を確かめ、計画を進めることに同意した。 |

# 第２章　まちと水道のあらまし
　本市の人口は43,210人、面積は268.4㎢である。市域は瀬波川の両岸に細長く延び、標高差310ｍの間に配水池14か所とポンプ場22か所が散らばっている。
　沿岸には水を多く使う水産加工場が19社あり、使用量は秋に偏る。

# 第３章　５年後に見たい景色
## ３－１　漏水
　令和12年度には、漏水は道路が濡れる前に見つかり、職員は地図の上の赤い点を見て翌朝の修繕を手配している。
## ３－２　検針と料金
　令和12年度には、利用者は毎日の使用量を手元で確かめ、離れて暮らす家族にも使用の途絶えが知らされている。
## ３－３　いまの数字
| 見るところ | いま | いつの値か | 出どころ |
| 管路の経年化率 | 31.2％ | 令和６年度末 | 水道事業年報 |
| 検針に要する延べ時間 | 7,300時間 | 令和６年度 | 料金課の集計 |

# 第４章　うまくいかないことと、その根
## ４－１　起きていること
　漏水の多くは住民からの通報で初めて分かり、見つかるまでに平均で11日ほど水が流れ続けている。
　検針できずに推定で請求した件数は年1,940件に上り、苦情の４割を占める。
## ４－２　根にあるもの
　管の点検が年１回の夜間巡回に限られ、異状を常時知る手だてがない。
　管の図面が紙と電子に分かれ、敷いた年や材質を現場で引き出せない。
　検針が人の訪問だけに頼り、代わりの方法が決められていない。
## ４－３　掘り下げ方
　過去５年分の修繕台帳2,180件を地区別に突き合わせ、委託先を交えた検討会を三回開いて、なぜそうなるかを繰り返し問うた。

# 第５章　打つ手
## ５－１　情報通信を使う手
　漏れの兆しを音と流量で早く知り、修繕の順番をデータで決める。また、訪問に代えて通信で使用量を得る。
## ５－２　機械に頼らない手
　通報のあった家には水道指定店の当番が休日も駆け付ける。止水栓の位置を確かめる運動を、町内会とともに春と秋に行う。
## ５－３　並べた順
　人の命にかかわる漏水を先に、手間にかかわる検針を後に置いた。

# 第６章　事業の一つひとつ
## ６－１　{LEAK}
| なかみ | 基幹管路92㎞に音圧センサー240個を取り付け、夜間の音を毎日送って漏れの疑いを地図に示す。 |
| もとになる困りごと | 漏水に気付くのが住民の通報頼みであること |
| 主務 | 水道課維持係 |
| 手勢 | 専任１名、兼務２名 |
| 供用後の守り役 | 日々の監視は維持係、電池の交換は管工事組合が受け持つ。 |
| 手を携える相手 | 琴浜工業大学、瀬波川管工事組合（加盟27店） |
| 働き手の声 | 夜間の調査員に装置を見せたところ、疑いの出た区間だけを歩けばよいなら続けられるとの声を得た。 |
| なくす作業 | 全線を歩く夜間の一斉巡回（年１回、延べ640時間） |
| 小さく試したこと | 令和７年２月に20個を置いて確かめ、漏れ４か所のうち３か所を言い当てた。 |
| はじめに手を付ける地域 | 古い鋳鉄管の多い桜台と船着の２地区 |
| 元手 | 4,820万円 |
| 年々の掛かり | 410万円 |
| 元手の出どころ | 国庫補助（３分の１）を見込み、残りは企業債とする。 |
| あてが外れたとき | 補助が付かない年は、センサーを半数に減らして桜台だけで始める。 |
| 運び | 令和８年度に仕様を固め、９年度に取り付け、10年度に全線で見張る。 |

## ６－２　{METER}
| なかみ | 山間部と多雪地区の3,200戸のメーターを通信付きに替え、１日１回の値を料金課へ送る。 |
| 主務 | 料金課収納係 |
| 働き手の声 | 検針員会と四度話し合い、配置替えの先を決めたうえで賛同を得た。 |
| なくす作業 | 推定請求の突合せと再訪問 |
| 手持ちの仕組みとのつながり | 料金システム（令和10年９月に入替え）の取込み口をそのまま使う。 |
| お客さまの情報 | 使用量は住所と切り離した番号で送り、見られる職員を６名に絞る。 |
| 値の渡し方 | 公開された共通の形式で書き出し、業者が替わっても過去の値を引き継げるようにする。 |
| 買い方 | 機種を名指しせず、通信距離と電池の年数を示して一般競争入札にかける。 |
| 貯めた値の使い道 | 地区ごとの夜間最小流量を求め、漏れの推定と給水計画に回す。 |
| ならった先 | 隣の高良町は1,100戸で先行し、検針の費用を３割減らした。本市は谷が深いため中継機を足す。 |
| 元手 | 9,600万円 |
| 年々の掛かり | 730万円 |
| 見返り | 検針委託料の減少により、11年目に掛けた費用を取り戻す。 |
| 避ける時期 | 12月から２月までは積雪のため取替工事を行わない。 |

## ６－３　{PUMP}
| なかみ | ポンプ場22か所の水位、電流及び映像を集め、警報を当番の端末へ送る。 |
| 主務 | 水道課浄水係 |
| 供用後の守り役 | 平日は浄水係が当番を組み、休日は委託先が一次の対応に当たる。 |
| あてが外れたとき | 携帯の電波が途切れた場合は、従来の電話回線による警報に切り替える。 |
| 元手 | 2,150万円 |
| 年々の掛かり | 180万円 |

# 第７章　元手の見通し
（単位：万円）
| 年度 | 令和８ | 令和９ | 令和10 | 令和11 | 令和12 | 計 |
| 掛かる額 | 1,900 | 6,230 | 7,840 | 2,900 | 1,320 | 20,190 |
| うち国庫補助 | 500 | 1,600 | 900 | 0 | 0 | 3,000 |
| うち企業債 | 1,200 | 4,100 | 6,200 | 1,800 | 0 | 13,300 |
| うち水道料金 | 200 | 530 | 740 | 1,100 | 1,320 | 3,890 |
　令和13年度以降も毎年1,320万円が掛かるため、料金を改める際の算定に織り込む。

# 第８章　ものさしと振り返り
## ８－１　ものさし
| 測るもの | いま | < | ねらい | < | 値の取り方 |
| ^ | 値 | 年度 | 値 | 年度 | ^ |
| {K1} | 81.6％ | 令和６ | 87.0％ | 令和12 | 配水量と検針水量の比 |
| {K2} | 9.4日 | 令和６ | 4日 | 令和12 | 修繕台帳の日付の差 |
| {K3} | 1,940件 | 令和６ | 300件 | 令和11 | 料金システムの抽出 |
| {K4} | 63回 | 令和６ | 25回 | 令和12 | 当番日誌 |
## ８－２　ねらいの決め方
　同じ規模の12市を比べ、上位４分の１に当たる値をねらいとした。
## ８－３　振り返りの仕組み
　作業部会が四半期ごとに進み具合を確かめ、年１回、市民モニターと学識者から成る水道懇話会が出来栄えを採点する。結果は９月に局のホームページと検針票の裏面で知らせる。

# 第９章　この先の運び
　令和８年３月に管理者の決裁を受け、６月議会の補正予算に初年度分を盛り込む。この計画に額を載せたことは、予算が約束されたことを意味しない。
## ことばの説明
　有収水量　配った水のうち、料金をいただいた分の水の量をいう。
"""


def build() -> bytes:
    document = blank()
    header_and_footer(document, "上下水道局・計画書", "瀬波川市 ")
    write(document, TEXT)
    return document_bytes(document)


STANDS = (
    Stands("formulation.background", "漏水による道路の陥没が３件起きた", also=(*WHY, *TROUBLE)),
    Stands("formulation.purpose", "次の世代に傷んだ管を残さないために", also=(*WHY, *PICTURE)),
    Stands("formulation.parent_plans.name", "瀬波川みらいビジョン2030", also=ABOVE),
    Stands("formulation.parent_plans.relation", "情報通信に関する部分を具体にしたもの", also=ABOVE),
    Stands("period", "令和８年４月から令和13年３月までの５年間"),
    Stands("formulation.structure", "水道課、料金課及び情報企画課が加わる作業部会", also=BODY),
    Stands("formulation.drafting_body", "庶務は水道課計画係が受け持った", also=BODY),
    Stands("formulation.ict_section", "通信方式の選定と情報の保護を受け持っている", also=SKILL),
    Stands("formulation.advisers", "管路工学を教える教授に、三度にわたり助言を受けた", also=SKILL),
    Stands("formulation.people", "監視装置の扱いを身に付けさせた", also=SKILL),
    Stands("formulation.process.what", "夜間調査の実情と人手の見込みを聞き取った", also=HEARD),
    Stands("formulation.process.who", "市民モニター40名", also=HEARD),
    Stands("formulation.process.what", "各部が必要性を確かめ、計画を進めることに同意した", also=AGREED),
    Stands("municipality.population", "43,210人", also=SIZE),
    Stands("municipality.area", "268.4㎢", also=SIZE),
    Stands("characteristics", "水を多く使う水産加工場が19社", also=LAND),
    Stands("vision.picture", "職員は地図の上の赤い点を見て翌朝の修繕を手配している", of="漏水", also=PICTURE),
    Stands("vision.picture", "離れて暮らす家族にも使用の途絶えが知らされている", of="検針と料金", also=PICTURE),
    Stands("vision.current.value", "31.2％", means="管路の経年化率 31.2％（令和６年度末）", also=TROUBLE),
    Stands("vision.current.value", "7,300時間", means="検針に要する延べ時間 7,300時間", also=TROUBLE),
    Stands("issues.problem", "見つかるまでに平均で11日ほど水が流れ続けている", also=TROUBLE),
    Stands("issues.causes", "管の点検が年１回の夜間巡回に限られ", also=TROUBLE),
    Stands("issues.causes", "敷いた年や材質を現場で引き出せない", also=TROUBLE),
    Stands("issues.method", "修繕台帳2,180件を地区別に突き合わせ", also=(*HEARD, *TROUBLE)),
    Stands("measures.content", "修繕の順番をデータで決める", also=("measures.name", "measures.notes")),
    Stands("measures.non_ict", "水道指定店の当番が休日も駆け付ける", also=PLAIN),
    Stands("measures.priority", "人の命にかかわる漏水を先に", also=(*CHOSEN, "projects.priority", "measures.notes")),
    Stands("projects.content", "音圧センサー240個を取り付け", of=LEAK, also=DOING),
    Stands("projects.answers", "漏水に気付くのが住民の通報頼みであること", of=LEAK, also=ANSWER),
    Stands("projects.owner", "水道課維持係", of=LEAK, under="主務", also=STAFF),
    Stands("projects.people", "専任１名、兼務２名", of=LEAK, also=STAFF),
    Stands("projects.operation", "電池の交換は管工事組合が受け持つ", of=LEAK, also=STAFF),
    Stands("projects.partners", "琴浜工業大学、瀬波川管工事組合（加盟27店）", of=LEAK, also=ALLY),
    Stands("projects.frontline", "疑いの出た区間だけを歩けばよいなら続けられる", of=LEAK, also=FIELD),
    Stands("projects.burden", "全線を歩く夜間の一斉巡回（年１回、延べ640時間）", of=LEAK, also=LESS),
    Stands("projects.feasibility", "漏れ４か所のうち３か所を言い当てた", of=LEAK, also=TRIED),
    Stands("projects.pilot", "古い鋳鉄管の多い桜台と船着の２地区", of=LEAK, also=PLACE),
    Stands("projects.cost.initial", "4,820万円", of=LEAK, also=PRICE),
    Stands("projects.cost.running", "410万円", of=LEAK, also=PRICE),
    Stands("projects.funding", "国庫補助（３分の１）を見込み、残りは企業債とする", of=LEAK, also=PURSE),
    Stands("projects.fallback", "センサーを半数に減らして桜台だけで始める", of=LEAK, also=RESCUE),
    Stands("projects.schedule", "10年度に全線で見張る", of=LEAK, also=WHEN),
    Stands("projects.frontline", "配置替えの先を決めたうえで賛同を得た", of=METER, also=FIELD),
    Stands("projects.existing_systems", "料金システム（令和10年９月に入替え）", of=METER, also=OLD),
    Stands("projects.security", "使用量は住所と切り離した番号で送り", of=METER, also=SAFE),
    Stands("projects.standards", "業者が替わっても過去の値を引き継げる", of=METER, also=(*BUYING, *DATA)),
    Stands("projects.procurement", "通信距離と電池の年数を示して一般競争入札にかける", of=METER, also=BUYING),
    Stands("projects.data_use", "漏れの推定と給水計画に回す", of=METER, also=DATA),
    Stands("projects.precedents", "隣の高良町は1,100戸で先行し", of=METER, also=ELSEWHERE),
    Stands("projects.cost.effect", "11年目に掛けた費用を取り戻す", of=METER, also=GAIN),
    Stands("projects.calendar", "積雪のため取替工事を行わない", of=METER, also=WHEN),
    Stands("projects.content", "警報を当番の端末へ送る", of=PUMP, also=DOING),
    Stands("projects.operation", "休日は委託先が一次の対応に当たる", of=PUMP, also=STAFF),
    Stands("projects.fallback", "従来の電話回線による警報に切り替える", of=PUMP, also=RESCUE),
    Stands("projects.cost.running", "180万円", of=PUMP, also=PRICE),
    Stands("finance.cost", "6,230", means="令和９年度 6,230万円", also=WHOLE),
    Stands("finance.funding", "13,300", means="企業債 13,300万円", also=WHOLE),
    Stands("finance.running", "毎年1,320万円が掛かるため", also=WHOLE),
    Stands("evaluation.indicators.baseline", "81.6％", of=K1, means="81.6％（令和６年度）", also=START),
    Stands("evaluation.indicators.target", "4日", of=K2, means="４日（令和12年度）", also=GOAL),
    Stands("evaluation.indicators.target_year", "令和11", of=K3, also=GOAL),
    Stands("evaluation.indicators.method", "料金システムの抽出", of=K3, also=BASIS),
    Stands("evaluation.indicators.baseline", "63回", of=K4, means="63回（令和６年度）", also=START),
    Stands("evaluation.indicator_basis", "同じ規模の12市を比べ", also=BASIS),
    Stands("evaluation.pdca.body", "市民モニターと学識者から成る水道懇話会", also=REVIEW),
    Stands("evaluation.pdca.publication", "９月に局のホームページと検針票の裏面で知らせる", also=(*OPEN, *REVIEW)),
    Stands("formulation.next_steps", "６月議会の補正予算に初年度分を盛り込む", also=NEXT),
    Stands("formulation.budget_relation", "予算が約束されたことを意味しない", also=(*BUDGET, *NEXT)),
    Stands("formulation.terms", "料金をいただいた分の水の量をいう", also=("formulation.notes", "notes")),
)

SAMPLES = (
    Sample(
        "h01_chapters_of_a_water_board.docx",
        "plan of a water board in Word: chapters, project tables with homely labels, indicators under two header rows",
        build,
        Expected(
            title=TITLE,
            stands=STANDS,
            never=("上下水道局・計画書",),
            names={"projects": (LEAK, METER, PUMP), "evaluation.indicators": (K1, K2, K3, K4)},
            doubt="いまの数字 (第３章) may be read as the present state or as facts of the place. "
            "供用後の守り役 names people and may be taken for staff.",
        ),
    ),
)
