"""A town applies to the ministry with one undertaking: forms of two columns, label and answer, and a table of costs."""

from tests.documents.fourth_hands.also import ALLY, BUYING, FIELD, GAIN, LESS, OLD, OPEN, PEOPLE, RESCUE, TRIED
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
    SAFE,
    STAFF,
    TROUBLE,
)

MILK = "生乳の品質記録の共有"
K1, K2 = "乳質検査の結果が農家に届くまでの日数", "記録の記入に要する時間"

TEXT = """
様式１
令和８年度　地域ＩＣＴ定着支援事業　提案書
# １．提案団体の概要
| 団体名 | 北海郡白樺内町 |
| 代表者 | 白樺内町長　鹿野　史郎 |
| 人口 | 6,482人（令和７年６月末日） |
| 世帯数 | 2,915世帯 |
| 面積 | 737.4平方キロメートル |
| 主管課 | 農林課 酪農振興係 |
| 連絡先 | 電話 ０００－０００－００００（内線214） |
# ２．提案の概要
| 計画の名称 | 白樺内町酪農データ連携計画 |
| 実施期間 | 令和８年６月１日から令和１１年３月３１日まで |
| 段階（該当に○） | ○応募　・　計画策定　・　計画実施準備 |
| 提案に至った背景 | 町の酪農家は平成２２年の143戸から令和６年の88戸に減り、一戸当たりの頭数は1.8倍に増えた。記録に割く時間が取れず、乳質の異常への対応が後手に回っている。 |
| 関連する町の計画 | 白樺内町酪農・肉用牛生産近代化計画（令和６年３月）において、記録の電子化を重点項目としている。 |
| この分野を選んだ理由 | 町の生産額の７割を酪農が占め、離農が続けば学校と商店の存続に直結するため。 |
# ３．地域の課題
| 現状（数値で示すこと） | 乳質検査の結果は紙で届き、農家の手元に着くまで平均４日かかる。令和６年度に出荷停止となった生乳は31.5トンであった。 |
| 課題の原因 | 検査所、乳業会社、農協がそれぞれ別の番号で農家を管理しており、結果をすぐに突き合わせられない。 |
| 課題をどのように把握したか | 令和７年４月から５月に、農協職員と町職員が88戸を全て訪問して聞き取った。 |
| 目指す将来の姿 | 令和１０年度には、搾乳の終わった２時間後に全ての農家が乳質を知り、その日のうちに牛の治療を始めている。 |
# ４．取組の内容
| 事業の名称 | 生乳の品質記録の共有 |
| 実施内容 | 集乳車12台に検体の読取機を備え、検査の結果を農家と獣医師の端末に自動で送る。農家の番号を農協の番号に統一する。 |
| ＩＣＴ以外の取組 | 異常が出た農家には、普及員が翌朝に訪問して搾乳の手順を一緒に確かめる。 |
| 実施主体と役割 | 町（全体の管理）、農協（機器の所有）、検査所（結果の提供） |
| 現場との調整状況 | 集乳の運転手18人との話合いを令和７年７月に２回行い、停車中の操作は１回30秒以内とすることで合意した。 |
| 参考とした先行事例 | 道南の２町が令和３年度から行う取組を視察した。 |
| 技術的な確認 | 冬の零下25度で読取機が動くかを、令和７年２月に集乳車１台で確かめた。 |
| 既存システムとの関係 | 農協の乳代精算システム（令和９年度末に更新予定）とは、ファイルの受渡しで連携する。 |
| 情報の取扱い | 農家ごとの乳質は本人と担当の獣医師のみが閲覧でき、町は集計した値だけを扱う。 |
| 調達の考え方 | 機種を限定せず、求める性能を示した一般競争入札とする。 |
| 事業終了後の運用 | 農協の生産課が運用を引き継ぎ、利用料は乳代から一リットル当たり0.1円を集める。 |
| 現場の負担の軽減 | 農家が月末に提出していた品質日誌を廃止する。 |
| 想定されるリスクと対応 | 山間の集乳所で通信が途切れたときは、車内に記録をためて帰庫後に送る。 |
| 期待される効果 | 出荷停止となる生乳を年10トン以下に抑え、約260万円の損失を防ぐ。 |
---
様式２
# ５．経費の内訳
（単位：円）
| 費目 | 令和８年度 | 令和９年度 | 令和１０年度 | 合計 |
| 機器の購入費 | 10,560,000 | 0 | 0 | 10,560,000 |
| 仕組みの構築費 | 7,480,000 | 2,310,000 | 0 | 9,790,000 |
| 通信料・利用料 | 396,000 | 1,188,000 | 1,188,000 | 2,772,000 |
| 計 | 18,436,000 | 3,498,000 | 1,188,000 | 23,122,000 |
| 経費の負担 | 国の支援が採択されない場合は、農協の積立金で機器の購入を２か年に分けて行う。 |
# ６．達成目標
| 指標 | 現在の値 | 目標の値 | 目標年度 | 算出の方法 |
| 乳質検査の結果が農家に届くまでの日数 | 4.0日 | 0.1日 | 令和１０年度 | 送信の記録による |
| 記録の記入に要する時間 | 月11時間 | 月2時間 | 令和９年度 | 農家10戸の実測 |
# ７．推進体制
| 統括責任者 | 副町長 |
| 庁内の体制 | 農林課と総務課情報係が毎週打合せを行う。情報係は職員１名が兼務である。 |
| 外部の専門家 | 国の派遣する地域情報化の助言者１名を年４回招く。 |
| 評価の方法 | 酪農家代表を含む「酪農データ協議会」が四半期ごとに評価し、改善点を決める。 |
| 結果の公表 | 毎年７月に町のホームページに掲載する。 |
（注）本様式はＡ４判５枚以内とすること。
"""


def build() -> bytes:
    document = blank("ＭＳ 明朝", 10.5)
    write(document, TEXT, heading=bold)
    header_and_footer(document, "（別紙様式・公募要領第６項関係）", "")
    return document_bytes(document)


STANDS = (
    Stands("municipality.name", "北海郡白樺内町", under="団体名"),
    Stands("municipality.population", "6,482人", under="人口"),
    Stands("municipality.households", "2,915世帯", under="世帯数"),
    Stands("municipality.area", "737.4平方キロメートル", under="面積"),
    Stands("formulation.drafting_body", "農林課 酪農振興係", under="主管課", also=BODY),
    Stands("period", "令和８年６月１日から令和１１年３月３１日まで", under="実施期間", also=("projects.schedule",)),
    Stands(
        "formulation.background",
        "乳質の異常への対応が後手に回っている",
        under="提案に至った背景",
        also=(*BACK, *TROUBLE),
    ),
    Stands(
        "formulation.parent_plans.name", "白樺内町酪農・肉用牛生産近代化計画", under="関連する町の計画", also=PARENT
    ),
    Stands("formulation.field_selection", "町の生産額の７割を酪農が占め", under="この分野を選んだ理由", also=CHOICE),
    Stands(
        "vision.current.content",
        "令和６年度に出荷停止となった生乳は31.5トン",
        under="現状（数値で示すこと）",
        also=FACT,
    ),
    Stands("issues.causes", "それぞれ別の番号で農家を管理しており", under="課題の原因", also=TROUBLE),
    Stands(
        "issues.method",
        "88戸を全て訪問して聞き取った",
        under="課題をどのように把握したか",
        also=("formulation.process.what", "issues.notes", "projects.frontline"),
    ),
    Stands("vision.picture", "その日のうちに牛の治療を始めている", under="目指す将来の姿", also=PICTURE),
    Stands("projects.name", MILK, of=MILK, under="事業の名称"),
    Stands("projects.content", "集乳車12台に検体の読取機を備え", of=MILK, under="実施内容", also=DOING),
    Stands(
        "measures.non_ict",
        "普及員が翌朝に訪問して搾乳の手順を一緒に確かめる",
        under="ＩＣＴ以外の取組",
        also=("measures.content", "projects.content"),
    ),
    Stands("projects.owner", "農協（機器の所有）", of=MILK, under="実施主体と役割", also=(*STAFF, *ALLY, *BODY)),
    Stands(
        "projects.frontline",
        "停車中の操作は１回30秒以内とすることで合意した",
        of=MILK,
        under="現場との調整状況",
        also=FIELD,
    ),
    Stands(
        "projects.precedents",
        "道南の２町が令和３年度から行う取組を視察した",
        of=MILK,
        under="参考とした先行事例",
        also=("measures.precedents",),
    ),
    Stands("projects.feasibility", "冬の零下25度で読取機が動くか", of=MILK, under="技術的な確認", also=TRIED),
    Stands("projects.existing_systems", "ファイルの受渡しで連携する", of=MILK, under="既存システムとの関係", also=OLD),
    Stands("projects.security", "町は集計した値だけを扱う", of=MILK, under="情報の取扱い", also=SAFE),
    Stands("projects.procurement", "求める性能を示した一般競争入札とする", of=MILK, under="調達の考え方", also=BUYING),
    Stands(
        "projects.operation",
        "農協の生産課が運用を引き継ぎ",
        of=MILK,
        under="事業終了後の運用",
        also=(*STAFF, *AFTER),
    ),
    Stands("projects.burden", "月末に提出していた品質日誌を廃止する", of=MILK, under="現場の負担の軽減", also=LESS),
    Stands("projects.fallback", "車内に記録をためて帰庫後に送る", of=MILK, under="想定されるリスクと対応", also=RESCUE),
    Stands("projects.effect", "約260万円の損失を防ぐ", of=MILK, under="期待される効果", also=GAIN),
    Stands("projects.cost.total", "23,122,000", of=MILK, means="23,122,000円", also=COST),
    Stands("projects.cost.initial", "7,480,000", of=MILK, means="7,480,000円", also=COST),
    Stands(
        "projects.funding",
        "農協の積立金で機器の購入を２か年に分けて行う",
        under="経費の負担",
        also=(*PURSE, "projects.fallback"),
    ),
    Stands("evaluation.indicators.baseline", "4.0日", of=K1, under="現在の値"),
    Stands("evaluation.indicators.target", "月2時間", of=K2, under="目標の値"),
    Stands("evaluation.indicators.method", "農家10戸の実測", of=K2, under="算出の方法", also=BASIS),
    Stands("formulation.ict_section", "情報係は職員１名が兼務である", under="庁内の体制", also=(*BODY, *PEOPLE)),
    Stands("formulation.advisers", "国の派遣する地域情報化の助言者１名", under="外部の専門家", also=PEOPLE),
    Stands("evaluation.pdca.body", "「酪農データ協議会」が四半期ごとに評価し", under="評価の方法", also=REVIEW),
    Stands("evaluation.pdca.publication", "毎年７月に町のホームページに掲載する", under="結果の公表", also=OPEN),
)

SAMPLES = (
    Sample(
        "f03_form_for_the_ministry.docx",
        "application to a ministry: tables of label and answer, one project, costs in yen by item and year",
        build,
        Expected(
            title="白樺内町酪農データ連携計画",
            stands=STANDS,
            never=("公募要領第６項関係", "本様式はＡ４判５枚以内とすること"),
            names={"projects": (MILK,), "evaluation.indicators": (K1, K2)},
            doubt="the title may be that of the form",
        ),
    ),
)
