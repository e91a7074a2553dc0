"""What is counted of the rules over many drafts agrees with what reviews say of these drafts."""

from collections import Counter
from functools import cache
from itertools import combinations
from pathlib import Path

from advisor.drafts.loading import draft_from_mapping, read_draft
from advisor.engine.rules import Rule, Stratum, load_rules
from advisor.proving.statistics import Firings, RuleFiring, expected_verdicts, possible_verdicts
from advisor.reviewing.building import review_draft
from advisor.reviewing.model import Verdict

SAMPLES = Path(__file__).resolve().parents[2] / "samples"
DRAFTS = [SAMPLES / "half.yaml", SAMPLES / "clean.yaml", *sorted(SAMPLES.rglob("wall.yaml"))]


@cache
def counted() -> Firings:
    firings = Firings(load_rules())
    for path in DRAFTS:
        firings.add(read_draft(str(path)))
    return firings


def rules() -> dict[str, RuleFiring]:
    return {found.rule.id: found for found in counted().rules()}


def test_the_verdicts_of_walls_are_those_of_the_reviews() -> None:
    checks = [check for path in DRAFTS for check in review_draft(read_draft(str(path))).checklist]
    reviewed = Counter((check.rule, str(check.verdict)) for check in checks)
    for found in rules().values():
        if found.rule.stratum is Stratum.PITFALL:
            assert found.verdicts == {verdict: reviewed[found.rule.id, verdict] for verdict in found.verdicts}
            assert sum(found.verdicts.values()) == sum(check.rule == found.rule.id for check in checks)


def test_pairs_are_those_that_apply_in_the_same_drafts() -> None:
    applied = []
    for path in DRAFTS:
        checks = review_draft(read_draft(str(path))).checklist
        applied.append({check.rule for check in checks if check.verdict is Verdict.APPLIES})
    together = Counter(pair for codes in applied for pair in combinations(sorted(codes), 2))
    pairs = counted().pairs(len(together) + 1)
    assert {pair.rules: pair.drafts for pair in pairs} == together
    for pair in pairs:
        either = sum(bool(set(pair.rules) & codes) for codes in applied)
        assert pair.share <= 100 * pair.drafts / either < pair.share + 1
    assert [pair.drafts for pair in pairs] == sorted((pair.drafts for pair in pairs), reverse=True)


def test_a_rule_fired_where_it_said_something_and_never_seen_is_what_it_did_not_say() -> None:
    for found in rules().values():
        assert found.fired is any(found.verdicts.get(verdict) for verdict in ("applies", "confirm", "holds"))
        assert found.drafts <= len(DRAFTS)
        assert {verdict for verdict, count in found.verdicts.items() if not count} == set(found.never_seen)
        assert set(found.never_expected).isdisjoint(expected_verdicts(found.rule))


def test_tests_expect_no_verdict_that_their_rule_cannot_give() -> None:
    for rule in load_rules().rules:
        assert expected_verdicts(rule) <= set(possible_verdicts(rule)), rule.id


def test_every_rule_has_taken_some_time() -> None:
    assert all(found.microseconds >= 0 for found in rules().values())
    assert sum(found.microseconds for found in rules().values()) > 0


def test_a_document_of_another_kind_is_left_out_and_counted() -> None:
    firings = Firings(load_rules())
    sentences = [
        "管路の老朽化が進む。",
        "使用料収入は減っている。",
        "経営の健全化を図る。",
        "使用料を改定する。",
        "管路を更新する。",
    ]
    firings.add(
        draft_from_mapping({"題名": "下水道事業経営戦略", "施策": [{"内容": sentence} for sentence in sentences]})
    )
    assert (firings.drafts, firings.off_domain) == (0, 1)
    assert not any(found.fired for found in firings.rules())


def test_a_test_may_tell_several_verdicts_at_once() -> None:
    rule: Rule = load_rules().rule("B12")
    several = rule._replace(tests=({"name": "x", "verdicts": {"applies": ["none"], "clear": ["settled"]}},))
    assert expected_verdicts(several) == {"applies", "clear"}
