"""Documents that are typed in a test."""

from advisor.documents.document import draft_from_document
from advisor.plan.building import build_plan
from advisor.plan.model import Plan


def plan_of(text: str) -> Plan:
    """Return the plan that is read out of a text."""
    return build_plan(draft_from_document(text, "plan.txt"))
