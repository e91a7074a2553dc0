"""A village's plan as its committee wrote it down: plain text like minutes, with numbers, ・ and indents of wide blanks."""

from tests.documents.fourth_hands.also import ALLY, FIELD, LESS, OPEN, PEOPLE
from tests.documents.office.expecting import Expected, Sample, Stands
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
    SAFE,
    STAFF,
    STEPS,
    SURVEY,
    TROUBLE,
    WHOLE,
)

FERRY, DOCTOR, HOUSE = "渡船の運航お知らせ", "オンライン診療の部屋づくり", "集会所の無線LANの整備"
K1, K2, K3 = "欠航を知らずに港へ来た人の数", "島外への通院の回数", "集会所の年間利用者数"

TEXT = """\
椿浦村ＩＣＴ活用計画（案）
第４回策定委員会でのまとめ

日　時　令和７年１２月３日（水）１３時３０分～１５時１０分
場　所　椿浦村役場　２階会議室
出席者　村長、総務課長、住民課長、診療所長、漁協組合長、船長会代表、商工会女性部長
事務局　総務課企画係

１　計画の期間
　・令和８年度から令和１１年度までの４年間とする。

２　計画をつくる理由
　・村には橋がなく、渡船が止まると暮らしが止まる。令和６年度は台風と機関の故障で延べ４３日欠航した。
　・医師は一人で、専門の診察を受けるには島の外へ出るほかない。
　・村民が島にいながら安心して暮らし続けられるようにすることを、計画の目的とする。

３　ほかの計画との関係
　・椿浦村離島振興計画（令和５～１４年度）の「交通」と「医療」の項を具体にするもの。

４　村の概況
　・人口　１，１０４人（令和７年１１月末）
　・世帯数　５８７世帯
　・高齢化率　５１．９％
　・周囲１７キロメートルの島で、集落は三つ。

５　検討の経過
　・令和７年４月　各集落で寄り合い（計３回、７２人）
　・令和７年８月　船長会と運航の見通しの出し方を協議
　・令和７年１０月　県の離島医療支援室に相談
　・分野は、寄り合いで挙がった２１の困りごとを委員が点数で比べ、交通・医療・集いの三つに決めた。

６　現状と課題
（１）交通
　・問題　船が出るかどうかを知らずに港まで来て、引き返す人が月に約６０人いる。
　・原因　船長が決めてから放送するまで、役場の職員を経て４０分かかる。
（２）医療
　・問題　島外の病院への通院が年に２，３６０回あり、一回で一日がつぶれる。
　・原因　診療所に専門医と話せる部屋も回線もない。
（３）集い
　・問題　集会所に来る人が１０年前の３分の１になった。
　・原因　電話の電波が弱く、若い人が長くいられない。

７　目指す姿
　・令和１１年度には、村民は朝５時半に家でその日の船の予定を知り、むだ足を踏まない。
　・持病のある人は、月に一度の専門医の診察を診療所で受けている。

８　事業
（１）渡船の運航お知らせ
　・内容　船長が船の上で予定を入力し、村民の電話と港の表示板に同時に出す。
　・担当　総務課企画係
　・運用　入力は当番の船長、表示板の点検は村の用務員。
　・現場の意見　船長会から「揺れる中では字を打てない」との声があり、押しボタン三つの方式に改めた。
　・費用　表示板など３４０万円、毎年の利用料４２万円
　・財源　離島活性化の交付金（申請前）
　・時期　令和８年１０月に開始
（２）オンライン診療の部屋づくり
　・内容　診療所の空き部屋に画面と聴診の機器を置き、本土の総合病院とつなぐ。
　・担当　住民課
　・運用　診療所の看護師２名
　・連携先　本土の総合病院、医師会
　・個人情報　診療の記録は病院の側にのみ残し、村には残さない。
　・費用　機器７８０万円、毎年の回線料と保守料９６万円
　・財源　未定
　・時期　令和９年度に月２日から試し、令和１０年度に週１日とする。
（３）集会所の無線LANの整備
　・内容　集会所三か所に無線LANを置き、村民と来島者が無料で使えるようにする。
　・担当　総務課企画係
　・運用　決まっていない。
　・やめること　集会所の有線の共用パソコン（９台）を撤去する。
　・費用　１８０万円、毎年２９万円
　・時期　令和８年度中

９　機器によらない取組
　・電話を持たない６８世帯には、隣組の班長がこれまでどおり声をかけて回る。

１０　指標
　・欠航を知らずに港へ来た人の数　月６０人（令和６年度）→　月５人（令和１１年度）
　・島外への通院の回数　年２，３６０回（令和６年度）→　年１，５００回（令和１１年度）
　・集会所の年間利用者数　１，９２０人（令和６年度）→　３，６００人（令和１１年度）
　・人の数は港の切符売場が毎日数える。

１１　体制と見直し
　・責任者は村長とし、総務課企画係が事務を行う。
　・情報に詳しい職員がいないため、隣の市から月２日、職員の応援を受ける。
　・策定委員会は残し、毎年２月に指標を見て翌年度の事業を直す。
　・結果は村の広報「つばき」に載せる。

１２　今後の予定
　・１月に集落ごとに説明し、３月の村議会に報告して決定する。
　・令和１２年度からの利用料と保守料（年１６７万円）は、渡船の運賃収入と一般財源で負担する。

以上
"""


def build() -> bytes:
    return TEXT.replace("\n", "\r\n").encode()


STANDS = (
    Stands("period", "令和８年度から令和１１年度までの４年間", under="１　計画の期間"),
    Stands(
        "formulation.background",
        "令和６年度は台風と機関の故障で延べ４３日欠航した",
        under="２　計画をつくる理由",
        also=(*BACK, *TROUBLE),
    ),
    Stands(
        "formulation.purpose",
        "村民が島にいながら安心して暮らし続けられるようにする",
        under="２　計画をつくる理由",
        also=BACK,
    ),
    Stands(
        "formulation.parent_plans.name",
        "椿浦村離島振興計画（令和５～１４年度）",
        under="３　ほかの計画との関係",
        also=PARENT,
    ),
    Stands("municipality.population", "１，１０４人", under="４　村の概況", also=FACT),
    Stands("municipality.households", "５８７世帯", under="４　村の概況", also=FACT),
    Stands("municipality.ageing_rate", "５１．９％", under="４　村の概況", also=FACT),
    Stands(
        "characteristics",
        "周囲１７キロメートルの島で、集落は三つ",
        under="４　村の概況",
        also=(*FACT, "municipality.other", "municipality.area"),
    ),
    Stands("formulation.process.what", "各集落で寄り合い（計３回、７２人）", under="５　検討の経過", also=SURVEY),
    Stands(
        "formulation.process.what", "船長会と運航の見通しの出し方を協議", under="５　検討の経過", also=(*SURVEY, *FIELD)
    ),
    Stands(
        "formulation.field_selection",
        "２１の困りごとを委員が点数で比べ、交通・医療・集いの三つに決めた",
        under="５　検討の経過",
        also=(*CHOICE, *SURVEY),
    ),
    Stands("issues.problem", "引き返す人が月に約６０人いる", of="交通", under="（１）交通", also=FACT),
    Stands("issues.causes", "役場の職員を経て４０分かかる", of="交通", under="（１）交通", also=TROUBLE),
    Stands("issues.problem", "一回で一日がつぶれる", of="医療", under="（２）医療", also=FACT),
    Stands("issues.causes", "診療所に専門医と話せる部屋も回線もない", of="医療", under="（２）医療", also=TROUBLE),
    Stands("issues.causes", "若い人が長くいられない", of="集い", under="（３）集い", also=TROUBLE),
    Stands("vision.picture", "朝５時半に家でその日の船の予定を知り", under="７　目指す姿", also=PICTURE),
    Stands("vision.picture", "月に一度の専門医の診察を診療所で受けている", under="７　目指す姿", also=PICTURE),
    Stands("projects.content", "船長が船の上で予定を入力し", of=FERRY, also=DOING),
    Stands("projects.operation", "表示板の点検は村の用務員", of=FERRY, also=STAFF),
    Stands("projects.frontline", "「揺れる中では字を打てない」との声があり", of=FERRY, also=FIELD),
    Stands("projects.cost.initial", "３４０万円", of=FERRY, also=COST),
    Stands("projects.funding", "離島活性化の交付金（申請前）", of=FERRY, also=PURSE),
    Stands("projects.schedule", "令和８年１０月に開始", of=FERRY),
    Stands("projects.owner", "住民課", of=DOCTOR, under="（２）オンライン診療の部屋づくり", also=STAFF),
    Stands("projects.partners", "医師会", of=DOCTOR, also=ALLY),
    Stands("projects.security", "診療の記録は病院の側にのみ残し", of=DOCTOR, also=SAFE),
    Stands("projects.cost.running", "９６万円", of=DOCTOR, also=COST),
    Stands(
        "projects.schedule", "令和９年度に月２日から試し", of=DOCTOR, also=("projects.feasibility", "projects.pilot")
    ),
    Stands("projects.content", "集会所三か所に無線LANを置き", of=HOUSE, also=DOING),
    Stands("projects.operation", "決まっていない", of=HOUSE, also=STAFF),
    Stands(
        "projects.burden", "有線の共用パソコン（９台）を撤去する", of=HOUSE, also=(*LESS, "projects.existing_systems")
    ),
    Stands(
        "measures.non_ict",
        "隣組の班長がこれまでどおり声をかけて回る",
        under="９　機器によらない取組",
        also=("measures.content",),
    ),
    Stands("evaluation.indicators.target", "月５人", of=K1, under="１０　指標"),
    Stands("evaluation.indicators.baseline", "１，９２０人", of=K3, under="１０　指標"),
    Stands("evaluation.indicator_basis", "人の数は港の切符売場が毎日数える", under="１０　指標", also=BASIS),
    Stands("formulation.leader", "責任者は村長とし", under="１１　体制と見直し", also=BODY),
    Stands(
        "formulation.people", "隣の市から月２日、職員の応援を受ける", under="１１　体制と見直し", also=(*PEOPLE, *BODY)
    ),
    Stands(
        "evaluation.pdca.when",
        "毎年２月に指標を見て翌年度の事業を直す",
        under="１１　体制と見直し",
        also=(*REVIEW, *BODY),
    ),
    Stands("evaluation.pdca.publication", "結果は村の広報「つばき」に載せる", under="１１　体制と見直し", also=OPEN),
    Stands("formulation.next_steps", "３月の村議会に報告して決定する", under="１２　今後の予定", also=STEPS),
    Stands(
        "finance.running",
        "渡船の運賃収入と一般財源で負担する",
        under="１２　今後の予定",
        also=(*WHOLE, *AFTER, "formulation.next_steps"),
    ),
)

SAMPLES = (
    Sample(
        "f05_minutes_of_a_village.txt",
        "plan of a village in plain text like minutes: wide figures, ・ items whose label is parted by a wide blank, CRLF",
        build,
        Expected(
            title="椿浦村ＩＣＴ活用計画",
            stands=STANDS,
            names={"projects": (FERRY, DOCTOR, HOUSE), "evaluation.indicators": (K1, K2, K3)},
        ),
    ),
)
