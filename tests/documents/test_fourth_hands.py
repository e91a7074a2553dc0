"""Documents of a fourth hand are read by meaning: chapters in everyday words, a sheet a project, slides, minutes, prose."""

from collections.abc import Iterable, Sequence

import pytest

from advisor.documents.opening import draft_of_bytes
from advisor.plan.building import build_plan
from advisor.plan.model import Plan, SubjectKind
from tests.documents.fourth_hands.corpus import CORPUS
from tests.documents.hands import indicators_found, names_expected, projects_found, share_in_place
from tests.documents.office.expecting import Sample, Stands
from tests.documents.test_office import places_of

LEAST_SHARE = 0.985
# Its indicators are told within sentences, with their values in words.
OF_PROSE = "f08_prose.docx"
PLANS = [sample for sample in CORPUS if sample.expected.plan]
BY_NAME = [sample for sample in PLANS if sample.file != OF_PROSE]


def test_most_words_stand_where_a_reviewer_would_put_them() -> None:
    assert share_in_place(CORPUS) >= LEAST_SHARE


@pytest.mark.parametrize("sample", PLANS, ids=lambda sample: sample.file)
def test_no_project_is_invented_or_missed(sample: Sample) -> None:
    assert projects_found(sample) == names_expected(sample, "projects")


@pytest.mark.parametrize("sample", BY_NAME, ids=lambda sample: sample.file)
def test_no_indicator_is_invented_or_missed(sample: Sample) -> None:
    assert indicators_found(sample) == names_expected(sample, "evaluation.indicators")


UPRIGHT = (
    ("指標", "単位", "現状", "目標", "測り方"),
    ("待ち時間", "分", "40", "10", "発券機"),
    ("相談", "件", "12", "30", "台帳"),
)
COMPARED = (
    ("", "見守り便", "予約バス"),
    ("担当課", "福祉課", "交通課"),
    ("事業費", "100万円", "200万円"),
    ("備考", "２地区", "３路線"),
    ("現状", "電話で確認", "紙で受付"),
    ("目標", "全戸", "全便"),
)


def told_by(table: Iterable[Sequence[str]], heading: str) -> Plan:
    rows = [f"| {' | '.join(row)} |" for row in table]
    text = "\n".join((f"# あさひ町ICT計画\n\n## {heading}\n", rows[0], "|--" * rows[0].count("|") + "\n", *rows[1:]))
    return build_plan(draft_of_bytes(text.replace("\n\n|", "\n|").encode(), "plan.md"))


def test_indicators_tell_the_same_in_columns_as_in_rows() -> None:
    told = [
        [(i.name, i.baseline, i.targets, i.method) for i in told_by(table, "指標").indicators]
        for table in (UPRIGHT, zip(*UPRIGHT, strict=True))
    ]
    assert told[0] == told[1]
    assert len(told[0]) == len(UPRIGHT) - 1


def test_projects_set_side_by_side_stay_projects_where_present_and_target_are_told_of_them() -> None:
    plan = told_by(COMPARED, "事業")
    assert [subject.name for subject in plan.subjects_of(SubjectKind.PROJECT)] == list(COMPARED[0][1:])
    assert not plan.indicators


@pytest.mark.parametrize(
    ("line", "path", "words"),
    [
        ("**担当** 農林課", "projects.owner", "農林課"),
        ("**導入後** 猟友会が見る", "projects.operation", "猟友会が見る"),
    ],
)
def test_a_label_in_bold_needs_no_colon(line: str, path: str, words: str) -> None:
    text = f"# あさひ町ICT計画\n\n## 取組① 鹿の通り道カメラ\n\n- **内容** 林道に置く\n- **予算** 100万円\n- {line}\n"
    plan = build_plan(draft_of_bytes(text.encode(), "plan.md"))
    assert path in places_of(plan, Stands(path, words, of="鹿の通り道カメラ"))
