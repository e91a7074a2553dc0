"""Keep of a review only the codes asked for, or all but some."""

from collections import Counter

from advisor.reviewing.model import Priority, Review, Verdict


def select(review: Review, wanted: frozenset[str], unwanted: frozenset[str]) -> Review:
    """Return a review with only the findings and checks of some codes; counts follow.

    Form remarks stay unless codes are selected.
    """
    if not wanted and not unwanted:
        return review

    def kept(code: str) -> bool:
        return (not wanted or code in wanted) and code not in unwanted

    findings = tuple(f for f in review.findings if any(kept(code) for code in f.codes))
    checklist = tuple(check for check in review.checklist if kept(check.rule))
    ids = {finding.id for finding in findings}
    actions = tuple(action for action in review.actions if ids & set(action.answers))
    actions = tuple(action._replace(answers=tuple(a for a in action.answers if a in ids)) for action in actions)
    priorities = Counter(str(finding.priority) for finding in findings)
    verdicts = Counter(str(check.verdict) for check in checklist)
    summary = review.summary._replace(
        by_priority={str(priority): priorities[str(priority)] for priority in Priority},
        by_verdict={str(verdict): verdicts[str(verdict)] for verdict in Verdict},
    )
    questions = tuple(q for q in review.questions if any(q in finding.questions for finding in findings))
    return review._replace(
        findings=findings, checklist=checklist, actions=actions, summary=summary, questions=questions
    )


def quieted(review: Review) -> Review:
    """Return a review with the weightiest findings alone, and nothing that is not a finding; counts follow."""
    findings = tuple(finding for finding in review.findings if finding.priority is Priority.MAJOR)
    counts = {**dict.fromkeys(review.summary.by_priority, 0), str(Priority.MAJOR): len(findings)}
    return review._replace(
        findings=findings, summary=review.summary._replace(by_priority=counts, notes=()),
        strengths=(), progress=(), actions=(), questions=(), nearest=(),
    )  # fmt: skip
