"""What the documents of every hand have in common: how they are read, and what was found in them."""

from collections.abc import Sequence

from advisor.documents.opening import draft_of_bytes
from advisor.plan.building import build_plan
from advisor.plan.model import Plan, SubjectKind
from tests.documents.office.expecting import Sample
from tests.documents.test_office import bare, is_right, places_of


def plan_of(sample: Sample) -> Plan:
    return build_plan(draft_of_bytes(sample.build(), sample.file))


def share_in_place(corpus: Sequence[Sample]) -> float:
    """Return the share of the words that stand where a reviewer would put them."""
    right = total = 0
    for sample in corpus:
        plan = plan_of(sample)
        total += len(sample.expected.stands)
        right += sum(is_right(places_of(plan, stands), stands) for stands in sample.expected.stands)
    return right / total


def projects_found(sample: Sample) -> set[str]:
    return {bare(subject.name) for subject in plan_of(sample).subjects_of(SubjectKind.PROJECT)}


def indicators_found(sample: Sample) -> set[str]:
    return {bare(indicator.name) for indicator in plan_of(sample).indicators}


def names_expected(sample: Sample, path: str) -> set[str]:
    return set(map(bare, sample.expected.names[path]))
