"""Plans to measure with: made of sentences of the lexicon, no two alike, the same for the same number."""

import random
from pathlib import Path

from scripts.lexicon_sentences import lexicon_sentences

# One for each municipality of Japan.
MUNICIPALITIES = 1741
FIELDS = ("防災", "福祉", "農業", "観光", "教育", "交通")
STAGES = ("応募", "計画策定", "計画実施準備")
FORMULATION = ("背景", "目的", "策定主体", "参加部署", "外部助言者", "責任者", "庁内の合意", "人材と知見")
OF_A_PROJECT = (
    "内容", "実施部署", "運用管理", "現場", "連携先", "先行事例", "技術の確認", "既存システム", "財源", "代替策",
)  # fmt: skip
PROJECTS, ISSUES, MEASURES, INDICATORS = 3, 4, 3, 4


class PlanMaker:
    """Makes plan number 0, 1, 2 … as YAML text of some 120 lines."""

    def __init__(self) -> None:
        self.sentences = [sentence.text for sentence in lexicon_sentences()]

    def plan(self, number: int) -> str:
        """Return one plan."""
        dice = random.Random(number)

        def said() -> str:
            return '"' + dice.choice(self.sentences).replace("\\", "＼").replace('"', "”") + '"'

        lines = [
            f"題名: 第{number}町地域IoT実装計画（案）",
            f"段階: {dice.choice(STAGES)}",
            "団体:",
            f"  名称: 第{number}町",
            f"  人口: {dice.randrange(800, 90_000):,}人",
            f"  高齢化率: {dice.randrange(20, 55)}%",
            "期間: 令和8～12年度",
            "計画の策定:",
        ]
        lines += [f"  {key}: {said()}" for key in FORMULATION]
        lines.append("  策定の過程:")
        for month in (5, 7, 9):
            lines += [f"    - いつ: 令和7年{month}月", f"      誰と: {said()}", f"      何を: {said()}"]
        lines += ["地域特性:", f"  - {said()}", f"  - {said()}", "将来像:"]
        for field in dice.sample(FIELDS, 2):
            lines += [f"  - 分野: {field}", f"    選定理由: {said()}", f"    姿: {said()}", f"    現状: {said()}"]
        lines.append("問題・課題:")
        for issue in range(1, ISSUES + 1):
            lines += [f"  - id: i{issue}", f"    問題: {said()}", f"    課題: {said()}", f"    把握方法: {said()}"]
        lines.append("施策:")
        for measure in range(1, MEASURES + 1):
            lines += [f"  - id: m{measure}", f"    解決する課題: [i{measure}]", f"    内容: {said()}"]
        lines.append("事業:")
        for project in range(1, PROJECTS + 1):
            lines += [f"  - id: p{project}", f"    施策: m{project}"]
            lines += [f"    {key}: {said()}" for key in OF_A_PROJECT]
            lines += [
                "    費用:",
                f"      初期: {dice.randrange(1, 90) * 100:,}千円",
                f"      運用: {dice.randrange(1, 90) * 10:,}千円",
            ]
        lines += ["評価:", "  指標:"]
        for _ in range(INDICATORS):
            low = dice.randrange(1, 400)
            lines.append(f"    - 利用者数 {low}人（令和6年度）→{low * 2}人（令和12年度）")
        lines += [f"  PDCA: {said()}", ""]
        return "\n".join(lines)


def write_plans(folder: Path, count: int = MUNICIPALITIES) -> list[Path]:
    """Write plans to a folder and return their paths."""
    maker, paths = PlanMaker(), []
    for number in range(count):
        path = folder / f"plan{number:04}.yaml"
        path.write_text(maker.plan(number), "utf-8")
        paths.append(path)
    return paths
