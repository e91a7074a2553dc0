"""Text pasted from an old PDF: running heads, page numbers, lines cut at 40 characters, tables flattened into lines."""

import re

from tests.documents.fifth_hands.also import (
    ABOVE,
    AGREED,
    ALLY,
    BASIS,
    BODY,
    BUYING,
    CHOSEN,
    DOING,
    ELSEWHERE,
    FIELD,
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

TITLE = "戸倉沢町ＩＣＴ利活用計画"
RIVER, RADIO, FEES = (
    "河川水位監視設備整備事業",
    "防災行政無線戸別受信機更新事業",
    "税等のコンビニ収納・電子納付導入事業",
)
K1, K2, K3 = "避難情報の発令に要する時間", "戸別受信機の設置率", "窓口納付の割合"
HEAD = "戸倉沢町　ＩＣＴ利活用計画　令和６年３月版"
CUT = re.compile(r".{1,40}[。、]?")

TEXT = f"""\
{TITLE}
令和６年３月
戸倉沢町
@１
第１章　計画の基本的な考え方
１　計画策定の背景
　令和４年８月の豪雨では、町内３河川の水位が２時間で危険水位に達し、現地確認に向かった職員が道路冠水により引き返す事態となった。避難指示の発令は水位到達から52分後であり、検証委員会から情報収集手段の改善を求められている。また、平成15年度に整備した防災行政無線の戸別受信機は故障が相次ぎ、製造元の修理受付も終了した。
２　計画の目的
　災害時に正確な情報を早く集めて全ての世帯に届けるとともに、平時の納付手続に要する町民と職員の手間を軽減する。
３　計画の位置づけ
　本計画は、「戸倉沢町第４次長期総合計画」の基本目標２及び「戸倉沢町国土強靱化地域計画」に基づく個別計画である。
４　計画期間
　令和６年度から令和９年度までの４年間とする。
５　策定体制
　庁内に「ＩＣＴ利活用検討委員会」（委員長　副町長、委員　総務課長、税務課長、建設課長、福祉課長、会計管理者）を置き、総務課情報管理係が庶務を担当した。専門的事項については、総務省の地域情報化アドバイザー１名及び県河川課の助言を受けた。なお、町に情報処理の専門職は在籍しておらず、情報管理係の２名は他の業務を兼ねている。
６　策定の経過
　令和５年５月　各課照会により33件の課題を把握
　令和５年７月　消防団８分団及び自主防災組織19団体との意見交換
　令和５年９月　町民アンケート（1,200世帯、回収率58.4％）
　令和６年１月　区長会において計画案を説明し、受信機の設置順を協議
７　取り組む分野
　33件について「人命への影響」「代替手段の有無」「費用」の順に検討し、防災及び収納の２分野を選定した。窓口の電子申請は、県内町村の共同調達（令和８年度予定）に参加して対応する。
第２章　町の現況
　本町は東西に細長く、中央を流れる戸倉川の両岸に集落が連なる。町域の87％が森林で、携帯電話の不感地区が６か所ある。
　人口　　　5,148人（令和５年12月31日）
　世帯数　　2,203世帯
　高齢化率　46.2％
　面積　　　274.05㎢
第３章　将来像と課題
１　防災分野
　【将来像】令和10年３月には、当直職員が役場にいながら川の様子を確かめて10分以内に避難情報を出し、どの集落の高齢者も自宅でその放送を聞いている。
　【現　状】水位の把握は職員の巡視と県の水位計１か所に限られる。戸別受信機が正常に鳴る世帯は61％にとどまる（令和５年９月、町民アンケート）。
　【課　題】
　　①　支川に観測施設がなく、夜間は目視で確認するほかない。
　　②　発令の判断基準が数値で定められておらず、協議に時間を要する。
　　③　更新を一度に行う財源の見通しが立たず、修理で延命を続けてきた。
@２
２　収納分野
　【将来像】働く世代の町民が、役場や金融機関の開いている時間に縛られず、買物のついでに納付を終えている。
　【現　状】納付の74％が窓口であり、町内の金融機関は令和５年に２店から１店に減った。
　【課　題】
　　①　納付書の様式がバーコード印字に対応していない。
　　②　消込みを手入力で行い、繁忙期には１日６時間を費やしている。
第４章　施策及び事業
１　{RIVER}
　（１）内容　　支川を含む９地点に簡易水位計、うち５地点に監視カメラを設置し、庁舎及び町公式サイトで閲覧可能とする。
　（２）所管　　総務課危機管理係
　（３）維持管理　　機器の点検は建設課、通信契約は総務課が行い、豪雨前の清掃は消防団に委託する。
　（４）関係者との調整　　消防団幹部会において、危険箇所の巡視を取りやめて画面で確認する手順に改めることで合意した。
　（５）試験結果　　令和５年10月から２か月、平瀬橋に試験機を置き、欠測は延べ３時間であった。
　（６）代替手段　　通信が途絶したときは、区長が量水標を読み、衛星電話で報告する。
　（７）参考事例　　同じ流域の柏川町では12地点の設置により発令を平均20分早めている。本町は不感地区が多いため、省電力の無線方式を採る。
２　{RADIO}
　（１）内容　　2,203世帯に新型の戸別受信機を貸与し、聴覚に障害のある世帯には文字表示型を配布する。
　（２）所管　　総務課危機管理係
　（３）協力団体　　行政区長会、民生委員協議会、町電器商組合
　（４）維持管理　　電池の交換は町電器商組合、在庫の管理は総務課
　（５）既設設備との関係　　親局及び中継局（平成29年度更新）はそのまま使用し、受信機のみを取り替える。
　（６）調達　　製造者を問わず受信可能な標準規格を条件とし、指名競争入札に付する。
　（７）先行地区　　過去に浸水のあった川向地区及び落合地区
@３
３　{FEES}
　（１）内容　　町税、国民健康保険税、上下水道料金など７科目の納付書を改め、コンビニエンスストア及びスマートフォンでの納付に対応する。
　（２）所管　　税務課収納係、会計室
　（３）廃止する事務　　窓口領収分の手書きの日計表、消込みの手入力
　（４）個人情報の保護　　収納データは専用線で受領し、税務課の端末のほかからは参照できないようにする。
　（５）維持管理　　収納代行業者との契約更新は会計室、様式の改定は税務課
４　ＩＣＴによらない取組
　　避難情報の発令基準を地点ごとの水位で定め、毎年６月に机上訓練を行う。
@４
第５章　年次計画及び経費
１　年次計画
　事業名　令和６年度　令和７年度　令和８年度　令和９年度
　{RIVER}　設計　５地点　４地点　運用
　{RADIO}　先行２地区　東部　西部　完了確認
　{FEES}　様式改修　10月開始　運用　運用
２　事業別の経費（単位：千円）
　事業名　整備費　維持費（年額）
　{RIVER}　28,700　1,940
　{RADIO}　96,900　2,200
　{FEES}　7,350　1,310
３　年度別の経費（単位：千円）
　令和６年度　31,400
　令和７年度　59,870
　令和８年度　47,400
　令和９年度　5,450
４　財源
　水位監視設備及び戸別受信機は緊急防災・減災事業債（充当率100％、交付税算入率70％）を充て、県と令和５年11月に協議を終えている。電子納付は一般財源とする。起債が認められない場合は、受信機の更新を６か年に延ばす。
　計画期間後は毎年5,450千円の維持費を一般財源で負担する。
　経費は現時点の概算であり、各年度の予算編成を経て確定する。
@５
第６章　計画の進行管理
１　成果指標
　指標　現状（令和５年度）　目標（令和９年度）　把握方法
　{K1}　52分　10分　災害対策本部の活動記録
　{K2}　61％　98％　貸与台帳及び通信試験
　{K3}　74％　45％　収納実績の集計
２　評価の体制
　検討委員会が毎年度末に指標の達成状況を取りまとめ、区長会、商工会及び消防団の代表からなる評価会議において意見を求める。未達成の事業は原因を分析し、次年度の実施
@６
方法を改める。
３　公表
　評価の結果は「広報とくらざわ」６月号に掲載する。
４　今後の日程
　令和６年３月に庁議決定、同月の議会全員協議会で報告し、４月から設計業務を発注する。
"""


def build() -> bytes:
    lines: list[str] = []
    for line in TEXT.splitlines():
        if line.startswith("@"):
            lines += ["", f"－ {line[1:]} －", "\f" + HEAD, ""]
            continue
        lines += CUT.findall(line)
    return "\r\n".join([*lines, "", "－ ７ －", ""]).encode()


STANDS = (
    Stands("formulation.background", "避難指示の発令は水位到達から52分後であり", also=(*WHY, *TROUBLE)),
    Stands("formulation.purpose", "災害時に正確な情報を早く集めて全ての世帯に届ける", also=(*WHY, *PICTURE)),
    Stands("formulation.parent_plans.name", "戸倉沢町国土強靱化地域計画", also=ABOVE),
    Stands("period", "令和６年度から令和９年度までの４年間"),
    Stands("formulation.structure", "委員長　副町長、委員　総務課長、税務課長", also=BODY),
    Stands("formulation.advisers", "総務省の地域情報化アドバイザー１名", also=SKILL),
    Stands("formulation.people", "情報処理の専門職は在籍しておらず", also=SKILL),
    Stands("formulation.process.what", "消防団８分団及び自主防災組織19団体との意見交換", also=(*HEARD, *AGREED)),
    Stands("formulation.field_selection", "防災及び収納の２分野を選定した", also=CHOSEN),
    Stands("characteristics", "戸倉川の両岸に集落が連なる", also=LAND),
    Stands("municipality.households", "2,203世帯", under="世帯数", also=SIZE),
    Stands("municipality.ageing_rate", "46.2％", also=SIZE),
    Stands("vision.picture", "どの集落の高齢者も自宅でその放送を聞いている", of="防災分野", also=PICTURE),
    Stands("vision.picture", "買物のついでに納付を終えている", of="収納分野", also=PICTURE),
    Stands("vision.current.content", "戸別受信機が正常に鳴る世帯は61％にとどまる", of="防災分野", also=TROUBLE),
    Stands("issues.causes", "発令の判断基準が数値で定められておらず", of="防災分野", also=TROUBLE),
    Stands("issues.causes", "納付書の様式がバーコード印字に対応していない", of="収納分野", also=TROUBLE),
    Stands("projects.content", "うち５地点に監視カメラを設置し", of=RIVER, also=DOING),
    Stands("projects.operation", "豪雨前の清掃は消防団に委託する", of=RIVER, also=(*STAFF, *ALLY)),
    Stands("projects.frontline", "画面で確認する手順に改めることで合意した", of=RIVER, also=(*FIELD, *LESS)),
    Stands("projects.feasibility", "平瀬橋に試験機を置き", of=RIVER, also=TRIED),
    Stands("projects.fallback", "区長が量水標を読み、衛星電話で報告する", of=RIVER, also=RESCUE),
    Stands("projects.precedents", "柏川町では12地点の設置により", of=RIVER, also=ELSEWHERE),
    Stands("projects.cost.initial", "28,700", of=RIVER, means="28,700千円", also=PRICE),
    Stands("projects.partners", "行政区長会、民生委員協議会、町電器商組合", of=RADIO, also=ALLY),
    Stands("projects.existing_systems", "親局及び中継局（平成29年度更新）", of=RADIO, also=OLD),
    Stands("projects.procurement", "指名競争入札に付する", of=RADIO, also=BUYING),
    Stands("projects.pilot", "川向地区及び落合地区", of=RADIO, also=(*TRIED, *WHEN)),
    Stands("projects.owner", "税務課収納係、会計室", of=FEES, also=STAFF),
    Stands("projects.burden", "窓口領収分の手書きの日計表", of=FEES, also=LESS),
    Stands("projects.security", "収納データは専用線で受領し", of=FEES, also=SAFE),
    Stands("projects.schedule", "10月開始", of=FEES, means="令和７年度 10月開始", also=WHEN),
    Stands("measures.non_ict", "避難情報の発令基準を地点ごとの水位で定め", also=PLAIN),
    Stands("finance.cost", "59,870", means="令和７年度 59,870千円", also=WHOLE),
    Stands("finance.funding", "緊急防災・減災事業債（充当率100％", also=(*PURSE, *WHOLE)),
    Stands("finance.running", "計画期間後は毎年5,450千円の維持費", also=WHOLE),
    Stands("formulation.budget_relation", "各年度の予算編成を経て確定する", also=(*WHOLE, *PRICE)),
    Stands("evaluation.indicators.baseline", "52分", of=K1, means="52分（令和５年度）", also=START),
    Stands("evaluation.indicators.target", "98％", of=K2, means="98％（令和９年度）", also=GOAL),
    Stands("evaluation.indicators.method", "収納実績の集計", of=K3, also=BASIS),
    Stands("evaluation.pdca.body", "商工会及び消防団の代表からなる評価会議", also=REVIEW),
    Stands("evaluation.pdca.publication", "「広報とくらざわ」６月号に掲載する", also=OPEN),
    Stands("formulation.next_steps", "４月から設計業務を発注する", also=(*NEXT, "evaluation.pdca.notes")),
)

SAMPLES = (
    Sample(
        "w05_text_of_an_old_pdf.txt",
        "text pasted from a PDF: running heads, page numbers, form feeds, lines cut at 40 characters, flat tables",
        build,
        Expected(
            title=TITLE,
            stands=STANDS,
            never=(HEAD, "－ ２ －", "－ ３ －"),
            names={"projects": (RIVER, RADIO, FEES), "evaluation.indicators": (K1, K2, K3)},
            doubt="What one agrees with the fire brigade is both an accord with the frontline and work that is stopped.",
        ),
    ),
)
