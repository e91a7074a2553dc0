"""The closed set of values of every fact that rules may see, and which value lies next to which."""

from advisor import resources
from advisor.facts.concepts import concept_entries
from advisor.facts.model import Standing
from advisor.facts.signs import sign_name
from advisor.resources import DamagedKnowledgeError

_FIELD_CONCEPT = "vision-concrete"
_NEAR = {
    Standing.SETTLED: (Standing.STATED,),
    Standing.STATED: (Standing.SETTLED, Standing.TENTATIVE),
    Standing.TENTATIVE: (Standing.STATED, Standing.ABSENT),
    Standing.ABSENT: (Standing.TENTATIVE, Standing.NONE, Standing.UNREADABLE),
    Standing.NONE: (Standing.ABSENT, Standing.ADMITTED, Standing.NOT_APPLICABLE),
    Standing.ADMITTED: (Standing.NONE, Standing.STATED),
    Standing.NOT_APPLICABLE: (Standing.NONE,),
    Standing.UNREADABLE: (Standing.ABSENT,),
}
_STANDINGS = tuple(str(standing) for standing in Standing)


@resources.remembered
def fact_values() -> dict[str, tuple[str, ...]]:
    """Return every fact with all values that it can have, in the order in which they are told."""
    signs = resources.document("knowledge/lexicon/signs.yaml")["signs"]
    found = {fact["name"]: tuple(fact["values"]) for fact in resources.document("knowledge/facts.yaml")["facts"]}
    for entry in concept_entries():
        owners = ["plan", *(["project"] if entry["scope"] == "project" else [])]
        owners += ["field"] if entry["id"] == _FIELD_CONCEPT else []
        for owner in owners:
            found[f"{owner}.{entry['id']}"] = _STANDINGS
            for sign in (*signs.get(entry["id"], ()), *([{"id": "general"}] if entry["id"] in signs else [])):
                found[sign_name(f"{owner}.{entry['id']}", sign["id"])] = ("yes", "no")
    return found


def values_of(fact: str) -> tuple[str, ...]:
    """Return all values that a fact can have. Raises DamagedKnowledgeError where there is no such fact."""
    try:
        return fact_values()[fact]
    except KeyError:
        raise DamagedKnowledgeError(f"rules: {fact}") from None


def neighbours(fact: str, value: str) -> tuple[str, ...]:
    """Return the values that one could most easily write in place of another: near states, or the next in the list."""
    values = values_of(fact)
    if values == _STANDINGS:
        return tuple(str(near) for near in _NEAR[Standing(value)])
    return (values[(values.index(value) + 1) % len(values)],)
