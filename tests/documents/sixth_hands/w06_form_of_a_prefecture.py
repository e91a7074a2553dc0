"""A prefecture's application form as a town filled it in: numbered boxes, several projects, check boxes, 単位:千円."""

from tests.documents.fifth_hands.also import (
    ABOVE,
    AGREED,
    ALLY,
    BASIS,
    BODY,
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

TITLE = "飛鳥井町地域デジタル実装事業計画"
VISIT, FOREST, HOUSE = "観光周遊データ活用事業", "森林境界確認支援事業", "空き家管理台帳システム事業"
K1, K2, K3, K4 = (
    "観光客１人当たり町内消費額",
    "境界確認済みの森林面積",
    "空き家バンクの成約件数",
    "窓口での空き家照会の回答日数",
)

TEXT = f"""\
様式第２号（第６条関係）
{TITLE}

| 申請者 | 飛鳥井町（企画財政課） |
| 提出年月日 | 令和７年11月28日 |
| 区分 | ☑ 新規　□ 継続　□ 変更 |

１　計画の概要
| 計画の期間 | 令和８年４月１日から令和11年３月31日まで（３年間） |
| 計画の必要性 | 当町は宿泊業と林業を基幹とするが、令和元年度からの５年間で延べ宿泊者数が27％減少した。境界の分からない森林と管理されない空き家が増え、問合せへの対応に職員の時間が割かれている。 |
| 計画の目標（ねらい） | 町内の資源に関する情報を整え、民間の投資と移住を呼び込むこと。 |
| 上位計画等との関係 | ☑ 総合計画（第７次飛鳥井町総合計画　重点プロジェクト３）　☑ 個別計画（飛鳥井町森林整備計画）　□ その他 |

２　申請者の現況
| 人口 | 11,304人（令和７年10月１日） | 世帯数 | 4,986世帯 |
| 高齢化率 | 41.5％ | 面積 | 389.7㎢ |
| 地域の特色 | 古い街道の宿場を中心に旅館が集まり、周囲の人工林は伐採期を迎えている。 | < | < |

３　計画の検討体制及び経過
| 検討組織 | 飛鳥井町地域デジタル会議（会長：町長、構成：企画財政課、商工観光課、農林課、建設課、観光協会、森林組合） |
| 事務担当 | 企画財政課情報政策室（室長ほか２名。うち１名は県からの派遣） |
| 外部有識者 | ☑ あり（県産業技術センター研究員、地元高専の教授）　□ なし |
| 首長の関与 | 町長は令和７年６月の課長会議で、３事業を令和８年度の重点施策とするよう指示した。 |
| 検討の経過 | 令和７年６月　全課への課題調査（26件）<br>令和７年７月～９月　旅館12軒、林業事業体５者、不動産業者３者への訪問調査<br>令和７年10月　地域デジタル会議で計画案を承認 |
| 対象分野の絞込み | 26件のうち、民間の協力者が決まっていること及び３年以内に成果が測れることを条件に３件とした。 |

４　現状、課題及び目指す状態
| 分野 | 現状 | 課題（原因の分析） | 目指す状態（令和10年度末） |
| 観光 | 滞在時間は平均2.6時間で、宿場の外へ足を延ばす客は14％（令和６年度来訪者調査） | 客の動きを把握する手段がなく、宿ごとに勘で案内している | 旅館の従業員が客の関心に合わせて行き先を勧め、来訪者は町内で一日を過ごしている |
| 林業 | 境界が確認できた森林は対象の19％ | 山に入れる所有者が高齢となり、現地立会いに１筆当たり平均９か月かかる | 所有者は山に登らずに集会所の画面で境界を確かめ、間伐の契約を結んでいる |
| 住まい | 空き家への問合せ年340件のうち、その場で答えられるのは３割 | 税、水道、建設の各課が別々の台帳を持ち、突合に平均11日を要する | 移住希望者が、相談したその日に見学できる家を知らされている |

５　事業の内容
【事業１】
| 事業の名称 | {VISIT} |
| 実施内容 | 主要な駐車場と観光施設の８か所に人流計測器を置き、宿泊予約の集計と合わせて周遊の傾向を可視化する。 |
| 事業実施主体 | □ 市町村直営　☑ 市町村と民間の共同（商工観光課、観光協会） |
| 事業終了後の運営主体 | 観光協会（専任職員１名を配置し、機器の維持と分析を継続） |
| 関係者との合意状況 | ☑ 合意済み　□ 協議中　旅館組合総会（令和７年９月）で予約件数の提供について承諾を得た。 |
| データの活用方法 | 曜日別・天候別の来訪予測を毎週旅館に配信し、仕入れと人員配置に役立てる。 |
| 個人情報への配慮 | 計測器は映像を保存せず、性別・年代の推計も行わない。 |
| 技術的な実証 | ☑ 実施済み　令和７年５月の連休に２か所で計測し、目視との誤差は６％であった。 |
| 参考とした取組 | 県内の白樫市（温泉地、10か所）の例を視察。当町は自家用車の来訪が多く、計測場所を駐車場中心とした。 |
【事業２】
| 事業の名称 | {FOREST} |
| 実施内容 | 航空レーザ測量の成果から境界の推定図を作成し、集会所の大型画面で所有者に確認してもらう。対象は1,850ヘクタール。 |
| 事業実施主体 | ☑ 市町村直営（農林課）　□ 市町村と民間の共同 |
| 事業終了後の運営主体 | 推定図の更新は農林課、所有者との連絡は森林組合 |
| 連携する団体 | 飛鳥井森林組合、土地家屋調査士会、財産区管理会 |
| モデル地区 | 大平地区（所有者の８割が町内に住み、測量成果が揃っている） |
| 業務の見直し | 全筆の現地立会いをやめ、画面で合意できない箇所に限って現地に入る。 |
| 実施が困難となった場合 | 所有者の同意が３割に届かない地区は後年度に回し、隣の地区を先に行う。 |
【事業３】
| 事業の名称 | {HOUSE} |
| 実施内容 | 固定資産税、水道の閉栓、現地調査の情報を地図上で一つの台帳にまとめ、空き家バンクの登録候補を抽出する。 |
| 事業実施主体 | ☑ 市町村直営（建設課、税務住民課）　□ 市町村と民間の共同 |
| 事業終了後の運営主体 | 台帳の更新は建設課、地図基盤の保守は情報政策室 |
| 既存システムの状況 | 統合型ＧＩＳ（令和３年度構築、令和９年度更新予定）の一機能として追加する。 |
| 個人情報への配慮 | 税情報は空家等対策特別措置法の範囲で利用し、参照した職員の記録を残す。 |
| 調達の方法 | □ 随意契約　☑ 公募型プロポーザル　□ 一般競争入札　データはＣＳＶ形式で引き渡すことを条件とする。 |
| 期待される効果 | 照会の調査に要する年間620時間（人件費約190万円）を削減 |
| 先行事例 | なし |

６　デジタル以外の取組
| 取組 | 地区ごとに空き家相談員（区長経験者12名）を委嘱し、所有者の家族と顔を合わせて意向を聞く。 |

７　事業のスケジュール
| 事業 | 令和８年度 | 令和９年度 | 令和10年度 |
| {VISIT} | ４か所に設置、配信開始 | 残り４か所 | 観光協会へ移管 |
| {FOREST} | モデル地区で実施 | ３地区に拡大 | 残り２地区 |
| {HOUSE} | 要件定義 | 構築、２月稼働 | 運用 |

８　事業費（単位：千円）
| 事業 | 区分 | 令和８年度 | 令和９年度 | 令和10年度 | 計 |
| {VISIT} | 導入 | 7,200 | 5,100 | 0 | 12,300 |
| ^ | 運用 | 600 | 1,450 | 1,450 | 3,500 |
| {FOREST} | 導入 | 11,000 | 8,500 | 5,500 | 25,000 |
| ^ | 運用 | 0 | 400 | 700 | 1,100 |
| {HOUSE} | 導入 | 1,300 | 9,600 | 0 | 10,900 |
| ^ | 運用 | 0 | 150 | 1,200 | 1,350 |
| 合計 | < | 20,100 | 25,200 | 8,850 | 54,150 |

９　財源内訳（単位：千円）
| 区分 | 令和８年度 | 令和９年度 | 令和10年度 |
| 県補助金（本申請分） | 9,750 | 11,600 | 2,750 |
| 森林環境譲与税 | 5,500 | 4,650 | 3,450 |
| 一般財源 | 4,850 | 8,950 | 2,650 |
| 補助期間終了後の負担 | 令和11年度以降の年3,350千円は、観光協会の負担金700千円と森林環境譲与税700千円を除き一般財源とする。 | < | < |
| 不採択となった場合の対応 | 事業３を令和10年度に繰り延べ、事業１は計測箇所を半数に減らして実施する。 | < | < |
| 予算措置の状況 | □ 議決済み　☑ 要求予定　計画の提出は町の予算を拘束しない。 | < | < |

10　成果目標
| 指標 | 事業 | 基準値 | 目標値（令和10年度） | 測定方法 |
| {K1} | 事業１ | 4,850円（令和６年度） | 6,500円 | 来訪者調査（年４回、各200人） |
| {K2} | 事業２ | 352ヘクタール（令和６年度） | 1,300ヘクタール | 林地台帳への登載 |
| {K3} | 事業３ | ７件（令和６年度） | 20件 | 空き家バンクの記録 |
| {K4} | 事業３ | 11日（令和６年度） | １日 | 受付簿 |
| 目標値の設定根拠 | 消費額は、滞在が１時間延びると約800円増える調査結果を基に算定した。 | < | < | < |

11　評価及び公表
| 評価の体制 | 地域デジタル会議が半年ごとに実績を点検し、年１回、住民代表５名と県を加えた検証部会に諮る。 |
| 公表の方法 | ☑ ホームページ　☑ 広報紙　□ その他 |
| 採択後の予定 | 令和８年３月に議会へ予算案を提出し、議決後、４月に交付申請を行う。 |
"""


def build() -> bytes:
    document = blank("ＭＳ 明朝", 10)
    header_and_footer(document, "（日本産業規格Ａ列４番）", "")
    write(document, TEXT)
    return document_bytes(document)


STANDS = (
    Stands("formulation.background", "５年間で延べ宿泊者数が27％減少した", also=(*WHY, *TROUBLE)),
    Stands("formulation.purpose", "民間の投資と移住を呼び込むこと", also=(*WHY, *PICTURE)),
    Stands("period", "令和８年４月１日から令和11年３月31日まで（３年間）"),
    Stands("formulation.parent_plans.name", "第７次飛鳥井町総合計画", also=ABOVE),
    Stands("municipality.population", "11,304人", also=SIZE),
    Stands("municipality.area", "389.7㎢", also=SIZE),
    Stands("characteristics", "周囲の人工林は伐採期を迎えている", also=LAND),
    Stands("formulation.structure", "飛鳥井町地域デジタル会議（会長：町長", also=BODY),
    Stands("formulation.ict_section", "企画財政課情報政策室（室長ほか２名", also=SKILL),
    Stands("formulation.advisers", "県産業技術センター研究員、地元高専の教授", also=SKILL),
    Stands("formulation.agreement", "３事業を令和８年度の重点施策とするよう指示した", also=AGREED),
    Stands("formulation.process.what", "不動産業者３者への訪問調査", also=HEARD),
    Stands("formulation.field_selection", "民間の協力者が決まっていること及び３年以内に成果が測れること", also=CHOSEN),
    Stands("vision.current.content", "滞在時間は平均2.6時間", of="観光", also=TROUBLE),
    Stands("issues.causes", "宿ごとに勘で案内している", of="観光", also=TROUBLE),
    Stands("issues.causes", "税、水道、建設の各課が別々の台帳を持ち", of="住まい", also=TROUBLE),
    Stands("vision.picture", "来訪者は町内で一日を過ごしている", of="観光", also=PICTURE),
    Stands("vision.picture", "集会所の画面で境界を確かめ、間伐の契約を結んでいる", of="林業", also=PICTURE),
    Stands("projects.content", "８か所に人流計測器を置き", of=VISIT, also=DOING),
    Stands("projects.operation", "専任職員１名を配置し、機器の維持と分析を継続", of=VISIT, also=(*STAFF, *ALLY)),
    Stands("projects.frontline", "予約件数の提供について承諾を得た", of=VISIT, also=FIELD),
    Stands("projects.data_use", "来訪予測を毎週旅館に配信し", of=VISIT, also=DATA),
    Stands("projects.security", "計測器は映像を保存せず", of=VISIT, also=SAFE),
    Stands("projects.feasibility", "目視との誤差は６％であった", of=VISIT, also=TRIED),
    Stands("projects.precedents", "白樫市（温泉地、10か所）の例を視察", of=VISIT, also=ELSEWHERE),
    Stands("projects.partners", "飛鳥井森林組合、土地家屋調査士会、財産区管理会", of=FOREST, also=ALLY),
    Stands("projects.pilot", "大平地区（所有者の８割が町内に住み", of=FOREST, also=(*TRIED, *WHEN)),
    Stands("projects.burden", "全筆の現地立会いをやめ", of=FOREST, also=LESS),
    Stands("projects.fallback", "隣の地区を先に行う", of=FOREST, also=RESCUE),
    Stands("projects.schedule", "３地区に拡大", of=FOREST, means="令和９年度 ３地区に拡大", also=WHEN),
    Stands("projects.existing_systems", "統合型ＧＩＳ（令和３年度構築、令和９年度更新予定）", of=HOUSE, also=OLD),
    Stands("projects.procurement", "公募型プロポーザル", of=HOUSE, also=BUYING),
    Stands("projects.effect", "年間620時間（人件費約190万円）を削減", of=HOUSE, also=(*GAIN, *LESS)),
    Stands("projects.cost.initial", "9,600", of=HOUSE, means="令和９年度 9,600千円", also=PRICE),
    Stands("measures.non_ict", "空き家相談員（区長経験者12名）を委嘱し", also=PLAIN),
    Stands("finance.cost", "25,200", means="令和９年度 25,200千円", also=WHOLE),
    Stands("finance.funding", "事業３を令和10年度に繰り延べ", also=(*WHOLE, *PURSE, *RESCUE)),
    Stands("finance.running", "令和11年度以降の年3,350千円", also=(*WHOLE, *PURSE)),
    Stands("formulation.budget_relation", "計画の提出は町の予算を拘束しない", also=WHOLE),
    Stands("evaluation.indicators.baseline", "4,850円（令和６年度）", of=K1, also=START),
    Stands("evaluation.indicators.target", "1,300ヘクタール", of=K2, means="1,300ヘクタール（令和10年度）", also=GOAL),
    Stands("evaluation.indicators.method", "林地台帳への登載", of=K2, also=BASIS),
    Stands("evaluation.indicator_basis", "滞在が１時間延びると約800円増える調査結果", also=BASIS),
    Stands("evaluation.pdca.body", "住民代表５名と県を加えた検証部会に諮る", also=REVIEW),
    Stands("evaluation.pdca.publication", "ホームページ", also=OPEN),
    Stands("formulation.next_steps", "議決後、４月に交付申請を行う", also=(*NEXT, "evaluation.pdca.notes")),
)

SAMPLES = (
    Sample(
        "w06_form_of_a_prefecture.docx",
        "application form in Word: numbered boxes, a table for each of three projects, check boxes, joined cells",
        build,
        Expected(
            title=TITLE,
            stands=STANDS,
            never=("（日本産業規格Ａ列４番）",),
            names={"projects": (VISIT, FOREST, HOUSE), "evaluation.indicators": (K1, K2, K3, K4)},
            doubt="Boxes not ticked may be read or left out. The way out without the subsidy stands for the whole plan "
            "and names projects by number.",
        ),
    ),
)
