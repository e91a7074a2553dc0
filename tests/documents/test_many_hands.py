"""Forms, digests, budgets, lists and prose of many hands are read by meaning: in any order of columns, in any digits."""

import random
from itertools import permutations

import pytest

from advisor.documents.document import draft_from_document
from advisor.documents.opening import draft_of_bytes
from advisor.drafts.nodes import scalars
from advisor.plan.building import build_plan
from advisor.plan.model import Plan, SubjectKind
from advisor.reviewing.building import review_draft
from tests.documents.many_hands.corpus import CORPUS
from tests.documents.office.expecting import Sample, plain
from tests.documents.test_office import bare, is_right, places_of
from tests.documents.typed import plan_of

LEAST_SHARE = 0.98
PLACES_TRIED = 120
STRANGE = "うみねこは鳴かないと古老は言う。"
FULL_WIDTH = str.maketrans("0123456789", "０１２３４５６７８９")
TYPED = [s for s in CORPUS if s.expected.plan and s.file.endswith((".md", ".txt"))]


def projects(plan: Plan) -> set[str]:
    return {bare(subject.name) for subject in plan.subjects_of(SubjectKind.PROJECT)}


def test_nearly_all_words_stand_where_a_reviewer_would_put_them() -> None:
    right = total = 0
    for sample in CORPUS:
        plan = build_plan(draft_of_bytes(sample.build(), sample.file))
        total += len(sample.expected.stands)
        right += sum(is_right(places_of(plan, stands), stands) for stands in sample.expected.stands)
    assert right >= LEAST_SHARE * total


@pytest.mark.parametrize("sample", CORPUS, ids=lambda sample: sample.file)
def test_no_project_is_invented_or_missed(sample: Sample) -> None:
    found = projects(build_plan(draft_of_bytes(sample.build(), sample.file)))
    named = [stands for stands in sample.expected.stands if stands.path == "projects.name"]
    assert found <= {bare(stands.words) for stands in named}
    assert found >= {bare(stands.words) for stands in named if "measures" not in stands.also}


@pytest.mark.parametrize("sample", [s for s in CORPUS if not s.expected.plan], ids=lambda sample: sample.file)
def test_a_document_that_is_no_plan_gets_no_remark(sample: Sample) -> None:
    assert not review_draft(draft_of_bytes(sample.build(), sample.file)).findings


def test_a_strange_sentence_is_told_wherever_it_stands_and_is_no_project() -> None:
    chance = random.Random(11)
    texts = [sample.build().decode() for sample in TYPED]
    for _ in range(PLACES_TRIED):
        text = chance.choice(texts)
        lines = text.split("\n")
        at = chance.randrange(1, len(lines) + 1)
        if at < len(lines) and lines[at].startswith("|"):
            continue  # it would cut a table in two
        line = chance.choice(("{}", "・{}", "\n{}\n")).format(STRANGE)
        draft = draft_from_document("\n".join([*lines[:at], line, *lines[at:]]), "plan.txt")
        assert STRANGE in plain("".join(value.text for value in scalars(draft.root))), (lines[at - 1], line)
        assert not any(plain(STRANGE)[:6] in name for name in projects(build_plan(draft)))


@pytest.mark.parametrize("sample", TYPED, ids=lambda sample: sample.file)
def test_digits_of_any_width_tell_the_same(sample: Sample) -> None:
    text = sample.build().decode()
    half, full = plan_of(text), plan_of(text.translate(FULL_WIDTH))
    assert projects(half) == projects(full)
    values = [
        [(plain(i.name), i.baseline and i.baseline.number, [t.number for t in i.targets]) for i in plan.indicators]
        for plan in (half, full)
    ]
    assert values[0] == values[1]


@pytest.mark.parametrize(
    ("heading", "columns"),
    [
        (
            "実施する事業",
            {
                "projects.name": ("事業名", "水位の見守り", "窓口の予約"),
                "projects.owner": ("所管課", "防災課", "市民課"),
                "projects.content": ("内容", "水位を測り知らせる", "来庁の時刻を選べる"),
                "projects.schedule": ("実施時期", "令和8年度", "令和9年度"),
            },
        ),
        (
            "成果指標",
            {
                "evaluation.indicators.name": ("指標", "待ち時間", "見回りの回数"),
                "evaluation.indicators.baseline": ("現状値（R6）", "38分", "24回"),
                "evaluation.indicators.target": ("目標値（R10）", "10分", "6回"),
                "evaluation.indicators.owner": ("担当課", "市民課", "防災課"),
            },
        ),
    ],
)
def test_columns_may_stand_in_any_order(heading: str, columns: dict[str, tuple[str, str, str]]) -> None:
    for order in permutations(columns):
        rows = ["|" + "|".join(columns[path][line] for path in order) + "|" for line in range(3)]
        plan = plan_of("\n".join(["# 町のICT計画", "", f"## {heading}", "", rows[0], "|---" * 4 + "|", *rows[1:], ""]))
        for path in order:
            assert [cell.text for cell in plan.cells_of(path)] == list(columns[path][1:]), order


@pytest.mark.parametrize("label", ["合計", "小計", "計", "総計", "予備費"])
def test_what_a_budget_adds_up_is_no_project(label: str) -> None:
    rows = f"| 見守り | 1,200 | 300 |\n| {label} | 1,200 | 300 |\n"
    plan = plan_of(f"# 町のICT計画\n\n## 事業費（千円）\n\n| 事業名 | 令和8年度 | 令和9年度 |\n|---|---|---|\n{rows}")
    assert projects(plan) == {"見守り"}
