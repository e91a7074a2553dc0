"""A paper for the council's meeting of all members: 1, (1), ア, (ア), a table for each project, years and funds."""

from tests.documents.fifth_hands.also import (
    ABOVE,
    AGREED,
    ALLY,
    BASIS,
    BODY,
    BUYING,
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
from tests.documents.office.word import blank, document_bytes, header_and_footer, write

TITLE = "槙野町スマート農山村推進計画（案）"
TRAP, PLOW = "捕獲わな通報システム整備事業", "除雪車運行管理システム導入事業"
K1, K2, K3 = "有害鳥獣による農作物被害額", "わな巡回に要する時間", "午前７時までの除雪完了率"

TEXT = f"""\
令和８年２月12日
議会全員協議会資料
総務課・農林課・建設課

{TITLE}

1　計画策定の趣旨
(1)　策定に至る経緯
　本町の有害鳥獣による農作物被害額は令和６年度に2,340万円となり、５年前の約1.8倍に増加した。また、令和７年１月の大雪では除雪の遅れに関する苦情が168件寄せられ、９月定例会の一般質問においても対応を求められたところである。
(2)　目的
　限られた人員で農地と冬期の生活道路を維持できる仕組みを整え、集落に住み続けられる環境を確保する。
(3)　計画の位置付け
ア　第５次槙野町総合振興計画（後期基本計画）の施策12「農地の保全」及び施策21「雪対策」を具体化する実施計画とする。
イ　槙野町過疎地域持続的発展計画の変更（令和８年３月予定）に併せ、対象事業を登載する。
(4)　計画期間
　令和８年度から令和10年度までの３か年
(5)　検討の体制
ア　副町長を座長とする庁内検討会議（総務課、農林課、建設課、税務会計課の各課長）を令和７年５月に設け、計６回開催した。
イ　事務局は総務課情報政策係（職員２名）が担い、係員１名が県の自治体ＤＸ研修（全８回）を修了した。
ウ　学識経験者として、県農業大学校の鳥獣管理研究室から助言をいただいた。
(6)　検討の経過
ア　令和７年６月　猟友会及び鳥獣被害対策実施隊員32名からの意見聴取
イ　令和７年８月　農家アンケート（配布420、回収287）及び除雪オペレーター14名への聞き取り
ウ　令和７年12月　庁議において素案を了承

2　町の概況
(1)　人口及び世帯　人口6,812人、2,744世帯（令和７年12月末現在）。高齢化率は44.9％である。
(2)　地勢　町域の８割を山林が占め、川沿いに41の集落が点在する。特別豪雪地帯に指定され、町道の除雪延長は187㎞に及ぶ。

3　目指す姿、現状及び課題
(1)　鳥獣害対策
ア　目指す姿
　令和10年度末には、実施隊員が捕獲の通知を受けてから現場へ向かい、農家は収穫前の畑を荒らされることなく営農を続けている。
イ　現状
　わなの見回りは毎朝全箇所で行っており、令和６年度の巡回は延べ4,100時間に上る。
ウ　課題
(ア)　実施隊員の平均年齢が68歳と高く、見回りに出られる者が年々減っていること。
(イ)　出没と捕獲の情報が紙の日報にとどまり、設置場所の見直しに使われていないこと。
(2)　除雪
ア　目指す姿
　大雪の朝でも、住民は自宅前の道がいつ開くかを手元で確かめ、通勤通学の支度ができている。
イ　現状
　午前７時までに除雪を終えた路線の割合は、令和６年度の降雪日平均で63％であった。
ウ　課題
(ア)　除雪車の現在地を把握できず、応援の振り分けが電話連絡に頼っていること。
(イ)　作業日報の集計に１か月当たり約90時間を要し、委託料の精算が遅れていること。

4　事業の概要
(1)　{TRAP}
| 区分 | 内容 |
| 事業内容 | くくりわな及び箱わな120基に通報装置を取り付け、作動時に実施隊員の携帯電話へ位置を通知する。 |
| 所管 | 農林課鳥獣対策係（主担当１名、副担当１名） |
| 導入後の管理 | 電池交換は実施隊、システム保守は受託事業者、契約及び支払は農林課が行う。 |
| 関係団体との調整状況 | 猟友会役員会（令和７年９月・10月）で実機に触れていただき、当番の組替えまで了解を得た。 |
| 見直す業務 | 毎朝の全箇所巡回をやめ、通報箇所及び週１回の点検に改める。 |
| 実証の状況 | 令和７年10月に10基で１か月間運用し、通報23件のうち誤報は２件であった。 |
| 不具合時の対応 | 中継器を置いても電波が届かない箇所は、従来どおりの巡回を継続する。 |
| 類似団体の状況 | 井手ノ上町は80基を運用し、巡回時間を45％縮減。本町は不感地帯が多く中継器を併用する点が異なる。 |
| 概算事業費 | 初期18,400千円、運用年1,800千円 |
| 充当財源 | 鳥獣被害防止総合対策交付金（２分の１、県と事前協議済み） |

(2)　{PLOW}
| 区分 | 内容 |
| 事業内容 | 除雪車26台に位置情報端末を搭載し、運行状況を庁舎の画面と住民向けページに表示する。 |
| 所管 | 建設課維持係 |
| 導入後の管理 | 端末の貸出しと点検は除雪協同組合、利用契約は建設課が受け持つ。 |
| 協力事業者 | 槙野除雪協同組合（会員９社） |
| 既存設備との関係 | 令和２年度に導入した積雪深計４基の観測値を同じ画面に取り込む。 |
| 情報の取扱い | 運転者の氏名は外部に表示せず、走行履歴は精算後１年で消去する。 |
| 契約方法 | 特定の製品を指定せず、機能要件を示した公募型プロポーザルとする。 |
| 見直す業務 | 紙の作業日報と手計算による集計を廃止する。 |
| 概算事業費 | 初期6,600千円、運用年960千円 |
| 充当財源 | 過疎対策事業債（ソフト分）。同意が得られない場合は台数を半分にして町単独で着手する。 |

(3)　情報システムによらない取組
ア　集落ぐるみの追い払い講習会を年４回開き、放任果樹の伐採を進める。
イ　高齢者世帯の間口除雪について、地区の雪かき当番を31地区から41地区へ広げる。

5　年次計画
| 事業名 | 令和８年度 | 令和９年度 | 令和10年度 |
| {TRAP} | 仕様の作成、60基に設置 | 残り60基に設置 | 設置場所の再配置 |
| {PLOW} | 10月契約、12月から全車で運用 | 精算事務へのデータ連携 | 路線編成の見直し |

6　事業費及び財源内訳
（単位：千円）
| 区分 | 令和８年度 | 令和９年度 | 令和10年度 | 計 |
| 事業費 | 17,400 | 10,160 | 2,760 | 30,320 |
| 県支出金 | 5,200 | 4,000 | 0 | 9,200 |
| 地方債 | 11,800 | 4,000 | 0 | 15,800 |
| 一般財源 | 400 | 2,160 | 2,760 | 5,320 |
　令和11年度以降の経常的経費は年2,760千円と見込み、一般財源で対応する。
　なお、本計画への登載をもって予算を確約するものではなく、各年度の予算編成において査定を受けるものとする。

7　成果指標及び進行管理
(1)　成果指標
| 指標名 | 現況値（令和６年度） | 目標値（令和10年度） | 把握の方法 |
| {K1} | 2,340万円 | 1,400万円 | 農業共済の被害報告及び農家調査 |
| {K2} | 4,100時間 | 1,500時間 | 実施隊の活動日誌 |
| {K3} | 63％ | 90％ | 運行管理システムの記録 |
(2)　進行管理
　庁内検討会議が半期ごとに進捗を確認し、毎年８月に農業委員会、猟友会及び区長会の代表を交えて評価を行う。評価の結果は９月定例会に報告し、広報まきの及び町ホームページに掲載する。

8　今後の予定
　令和８年３月に庁議決定の上、令和８年度当初予算案に初年度分を計上し、４月から調達の手続に入る。
"""


def build() -> bytes:
    document = blank()
    header_and_footer(document, "全協資料２", "槙野町 ")
    write(document, TEXT)
    return document_bytes(document)


STANDS = (
    Stands("formulation.background", "除雪の遅れに関する苦情が168件寄せられ", also=(*WHY, *TROUBLE)),
    Stands("formulation.purpose", "集落に住み続けられる環境を確保する", also=(*WHY, *PICTURE)),
    Stands("formulation.parent_plans.name", "第５次槙野町総合振興計画（後期基本計画）", also=ABOVE),
    Stands("period", "令和８年度から令和10年度までの３か年"),
    Stands("formulation.structure", "副町長を座長とする庁内検討会議", also=BODY),
    Stands("formulation.people", "県の自治体ＤＸ研修（全８回）を修了した", also=SKILL),
    Stands("formulation.advisers", "県農業大学校の鳥獣管理研究室から助言", also=SKILL),
    Stands("formulation.process.what", "除雪オペレーター14名への聞き取り", also=HEARD),
    Stands("formulation.process.what", "庁議において素案を了承", also=AGREED),
    Stands("municipality.population", "6,812人", also=SIZE),
    Stands("characteristics", "川沿いに41の集落が点在する", also=LAND),
    Stands("vision.picture", "農家は収穫前の畑を荒らされることなく営農を続けている", of="鳥獣害対策", also=PICTURE),
    Stands("vision.picture", "住民は自宅前の道がいつ開くかを手元で確かめ", of="除雪", also=PICTURE),
    Stands("vision.current.content", "令和６年度の巡回は延べ4,100時間に上る", of="鳥獣害対策", also=TROUBLE),
    Stands("issues.causes", "実施隊員の平均年齢が68歳と高く", of="鳥獣害対策", also=TROUBLE),
    Stands("issues.causes", "応援の振り分けが電話連絡に頼っている", of="除雪", also=TROUBLE),
    Stands("projects.content", "くくりわな及び箱わな120基に通報装置を取り付け", of=TRAP, also=DOING),
    Stands("projects.owner", "農林課鳥獣対策係（主担当１名、副担当１名）", of=TRAP, also=STAFF),
    Stands("projects.operation", "契約及び支払は農林課が行う", of=TRAP, also=STAFF),
    Stands("projects.frontline", "当番の組替えまで了解を得た", of=TRAP, also=FIELD),
    Stands("projects.burden", "毎朝の全箇所巡回をやめ", of=TRAP, also=LESS),
    Stands("projects.feasibility", "通報23件のうち誤報は２件であった", of=TRAP, also=TRIED),
    Stands("projects.fallback", "従来どおりの巡回を継続する", of=TRAP, also=RESCUE),
    Stands("projects.precedents", "井手ノ上町は80基を運用し、巡回時間を45％縮減", of=TRAP, also=ELSEWHERE),
    Stands("projects.funding", "鳥獣被害防止総合対策交付金（２分の１、県と事前協議済み）", of=TRAP, also=PURSE),
    Stands("projects.partners", "槙野除雪協同組合（会員９社）", of=PLOW, also=ALLY),
    Stands("projects.existing_systems", "令和２年度に導入した積雪深計４基", of=PLOW, also=OLD),
    Stands("projects.security", "走行履歴は精算後１年で消去する", of=PLOW, also=SAFE),
    Stands("projects.procurement", "機能要件を示した公募型プロポーザルとする", of=PLOW, also=BUYING),
    Stands("projects.cost.initial", "初期6,600千円", of=PLOW, also=PRICE),
    Stands("projects.schedule", "10月契約、12月から全車で運用", of=PLOW, also=(*WHEN, *DOING)),
    Stands("measures.non_ict", "集落ぐるみの追い払い講習会を年４回開き", also=PLAIN),
    Stands("finance.cost", "17,400", means="令和８年度 17,400千円", also=WHOLE),
    Stands("finance.running", "令和11年度以降の経常的経費は年2,760千円と見込み", also=WHOLE),
    Stands("formulation.budget_relation", "本計画への登載をもって予算を確約するものではなく", also=WHOLE),
    Stands("evaluation.indicators.baseline", "4,100時間", of=K2, means="4,100時間（令和６年度）", also=START),
    Stands("evaluation.indicators.target", "1,400万円", of=K1, means="1,400万円（令和10年度）", also=GOAL),
    Stands("evaluation.indicators.method", "農業共済の被害報告及び農家調査", of=K1, also=BASIS),
    Stands("evaluation.pdca.body", "農業委員会、猟友会及び区長会の代表を交えて評価を行う", also=REVIEW),
    Stands("evaluation.pdca.publication", "広報まきの及び町ホームページに掲載する", also=(*OPEN, *REVIEW)),
    Stands("formulation.next_steps", "令和８年度当初予算案に初年度分を計上し", also=NEXT),
)

SAMPLES = (
    Sample(
        "w01_paper_for_the_council.docx",
        "paper for a council meeting in Word: typed numbers 1, (1), ア, (ア), a table for each project, years, funds",
        build,
        Expected(
            title=TITLE,
            stands=STANDS,
            never=("全協資料２",),
            names={"projects": (TRAP, PLOW), "evaluation.indicators": (K1, K2, K3)},
            doubt="The two efforts without systems are measures; a reviewer might list them as projects. 現状 may be a "
            "problem or the present state.",
        ),
    ),
)
