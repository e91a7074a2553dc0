"""A short plan of a village in cp932, pasted from a PDF: 記書き, half-width kana, full-width blanks, indicators and money in lines with leaders."""

from tests.documents.office.expecting import Expected, Sample, Stands
from tests.documents.third_hands.also import (
    AFTER,
    BACK,
    BODY,
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

SAKE, RIVER = "酒蔵の温度の共有", "川の水位の知らせ"

TEXT = """蔵ノ上村情報化実行計画
　　　　　　　　　　　　　　　　　　　　　　　　令和７年１１月
　　　　　　　　　　　　　　　　　　　　　　　　蔵 ノ 上 村

第１　趣　旨
　　村は酒造りの村として知られ、五つの蔵がある。杜氏の平均年齢は６
　８歳となり、今後十年のうちに三つの蔵で代替わりが見込まれる。また、
　令和４年８月の大雨では、川の増水を知らせる放送が住民の避難に間に合
　わなかった。
　　これらに対し、村の規模に見合った無理のない情報化を計画的に行うた
　め、本計画を定める。

第２　計画の期間等
　１　期　間　　令和８年度及び令和９年度（２か年）
　２　位置付け　蔵ノ上村振興計画（第７次）第３章の実施計画とする。
　３　村の概況　人口１，３０６人、世帯数５８８（令和７年１０月１日）。
　　　　　　　　面積の９２％が山林で、人家は蔵川に沿って細長く並ぶ。

第３　問題点とその原因
　１　酒造り
　　　冬の間、杜氏は夜中に２度起きて麹室の温度を見ている。温度の記録
　　は各蔵の帳面にあり、蔵の外の者が学ぶことができない。
　２　水　害
　　　水位を見る人は区長１人で、夜は見ることができない。上流に水位計
　　がなく、増水に気付いてから水が出るまで２０分しかない。

第４　目指す状態
　　令和９年度末に、若い蔵人が先輩の温度の取り方を画面で学び、杜氏が
　続けて６時間眠れるようになる。また、増水の１時間前には、川沿いの１
　４２世帯の全てに知らせが届く。

第５　実施する事業
　（事業１）酒蔵の温度の共有
　　ア　内　容　五蔵の麹室に温度計を計２０個置き、値を五蔵で共有する。
　　　　　　　　外に出す値は蔵の組合が決める。
　　イ　所　管　産業係
　　ウ　協　力　酒造組合、県の醸造試験場
　　エ　維　持　温度計の電池の交換は各蔵。画面の不具合は未定。
　　オ　経　費　１８５万円（村２分の１、酒造組合２分の１）
　（事業２）川の水位の知らせ
　　ア　内　容　上流３か所に水位計を置き、基準を超えたら戸別の受信機
　　　　　　　　と電話に知らせる。
　　イ　所　管　総務係
　　ウ　協　力　消防団、県の土木事務所
　　エ　維　持　総務係。年２回、消防団と試験の放送をする。
　　オ　経　費　７４０万円（県の防災の補助２分の１、残りは過疎債）
　　カ　備　え　電話の網が止まったときは、半鐘と消防団の巡回で知らせる。

第６　成果の目標
　　杜氏が一晩に起きる回数・・・・・２回→０．５回（令和９年度）
　　知らせから水が出るまでの時間・・・・・・２０分→６０分（令和９年度）
　　知らせの届く川沿いの世帯・・・・０世帯→１４２世帯（令和８年度）

第７　費用の見通し
　　　　　　　　　　　　令和８年度　　　令和９年度
　　酒蔵の温度の共有　　１３５万円　　　　５０万円
　　川の水位の知らせ　　６８０万円　　　　６０万円
　　令和１０年度からの経費については、別に考える。

第８　進め方
　　村長が責任を負い、総務係長が実務をまとめる。情報の専任はいない。
　　毎年３月、区長会で成果の目標を確かめ、村報に載せる。

　※ 本文中の「ｵﾝﾗｲﾝ」「ﾃﾞｰﾀ」等の用語は国の例による。
　　　　　　　　　　　　　　　　- 2 -
"""


def build() -> bytes:
    return TEXT.replace("\n", "\r\n").encode("cp932")


K1, K2, K3 = "杜氏が一晩に起きる回数", "知らせから水が出るまでの時間", "知らせの届く川沿いの世帯"

STANDS = (
    Stands("written", "令和７年１１月"),
    Stands(
        "formulation.background",
        "今後十年のうちに三つの蔵で代替わりが見込まれる",
        under="第１　趣　旨",
        also=(*BACK, *FACT),
    ),
    Stands(
        "formulation.background",
        "川の増水を知らせる放送が住民の避難に間に合わなかった",
        under="第１　趣　旨",
        also=(*BACK, *FACT),
    ),
    Stands(
        "formulation.purpose",
        "村の規模に見合った無理のない情報化を計画的に行うため、本計画を定める",
        under="第１　趣　旨",
        also=BACK,
    ),
    Stands("period", "令和８年度及び令和９年度", under="期　間"),
    Stands("formulation.parent_plans.name", "蔵ノ上村振興計画（第７次）", under="位置付け", also=PARENT),
    Stands("municipality.population", "１，３０６人", under="村の概況", also=FACT),
    Stands("characteristics", "人家は蔵川に沿って細長く並ぶ", under="村の概況", also=FACT),
    Stands(
        "issues.problem", "杜氏は夜中に２度起きて麹室の温度を見ている", of="酒造り", under="１　酒造り", also=TROUBLE
    ),
    Stands("issues.causes", "蔵の外の者が学ぶことができない", of="酒造り", under="１　酒造り", also=TROUBLE),
    Stands("issues.causes", "上流に水位計がなく", of="水害", under="２　水　害", also=TROUBLE),
    Stands("vision.picture", "杜氏が続けて６時間眠れるようになる", under="第４　目指す状態", also=PICTURE),
    Stands("vision.picture", "川沿いの１４２世帯の全てに知らせが届く", under="第４　目指す状態", also=PICTURE),
    Stands("projects.content", "五蔵の麹室に温度計を計２０個置き", of=SAKE, under="内　容", also=DOING),
    Stands("projects.owner", "産業係", of=SAKE, under="所　管", also=STAFF),
    Stands("projects.partners", "酒造組合、県の醸造試験場", of=SAKE, under="協　力"),
    Stands("projects.operation", "画面の不具合は未定", of=SAKE, under="維　持", also=STAFF),
    Stands("projects.cost.total", "１８５万円", of=SAKE, under="経　費", also=COST),
    Stands("projects.content", "戸別の受信機と電話に知らせる", of=RIVER, under="内　容", also=DOING),
    Stands("projects.operation", "年２回、消防団と試験の放送をする", of=RIVER, under="維　持", also=STAFF),
    Stands("projects.funding", "県の防災の補助２分の１、残りは過疎債", of=RIVER, under="経　費", also=(*PURSE, *COST)),
    Stands(
        "projects.fallback",
        "半鐘と消防団の巡回で知らせる",
        of=RIVER,
        under="備　え",
        also=("projects.notes", "measures.non_ict"),
    ),
    Stands("evaluation.indicators.baseline", "２回", of=K1, under="第６　成果の目標"),
    Stands("evaluation.indicators.target", "６０分", of=K2, under="第６　成果の目標"),
    Stands(
        "evaluation.indicators.target_year",
        "令和８年度",
        of=K3,
        under="第６　成果の目標",
        also=("evaluation.indicators.target",),
    ),
    Stands("projects.cost.yearly", "６８０万円", of=RIVER, under="第７　費用の見通し", also=(*COST, "finance.cost")),
    Stands(
        "finance.running",
        "令和１０年度からの経費については、別に考える",
        under="第７　費用の見通し",
        also=(*WHOLE, *AFTER),
    ),
    Stands("formulation.leader", "村長が責任を負い", under="第８　進め方", also=BODY),
    Stands("formulation.ict_section", "情報の専任はいない", under="第８　進め方", also=(*PEOPLE, *BODY)),
    Stands("evaluation.pdca.when", "毎年３月、区長会で成果の目標を確かめ", under="第８　進め方", also=REVIEW),
    Stands("evaluation.pdca.publication", "村報に載せる", under="第８　進め方", also=REVIEW),
)

SAMPLES = (
    Sample(
        "t16_village_in_cp932.txt",
        "short plan of a village in cp932 with CRLF: labels with full-width blanks, indented lines broken within words, leaders of dots",
        build,
        Expected(
            title="蔵ノ上村情報化実行計画",
            stands=STANDS,
            never=("- 2 -",),
            names={"projects": (SAKE, RIVER), "evaluation.indicators": (K1, K2, K3)},
        ),
    ),
)
