"""What a draft tells of a chapter whose heading it does not have."""

from advisor.facts.topics import touches
from advisor.plan.model import Plan
from advisor.plan.years import normalise

_TOPICS = {
    "characteristics": "section-characteristics",
    "vision": "section-vision",
    "issues": "section-issues",
    "evaluation": "section-evaluation",
}
# So many sentences must speak of it; of the land and its people one is enough.
_LEAST = {"characteristics": 1}
LEAST_SPOKEN = 2


def speaks_of(plan: Plan, section: str) -> bool:
    """Tell whether sentences of a draft, under whatever heading, tell what stands in one of the seven sections."""
    topic = _TOPICS.get(section)
    if topic is None:
        return False
    spoken = sum(touches(normalise(statement.text), topic) for statement in plan.statements)
    return spoken >= _LEAST.get(section, LEAST_SPOKEN)
