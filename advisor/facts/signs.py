"""The names of signs: each is a fact of its own, named after the concept of which it is one way to admit a wall."""

_BETWEEN = "-sign-"


def sign_name(concept: str, sign: str) -> str:
    """Return the name of a sign of a concept; the concept may be named with what owns it, as in `plan.skill`."""
    return f"{concept}{_BETWEEN}{sign}"


def concept_and_sign(fact: str) -> tuple[str, str]:
    """Return the name of a fact without its sign, and the sign, which is empty if the fact is none."""
    concept, _, sign = fact.partition(_BETWEEN)
    return concept, sign


def without_sign(fact: str) -> str:
    """Return the fact of the concept of which a fact is a sign, or the fact itself."""
    return concept_and_sign(fact)[0]


def is_sign(fact: str) -> bool:
    """Tell whether a fact is a sign."""
    return _BETWEEN in fact
