"""Whether a text is a plan file, whatever the name of its file."""

from advisor.patterns import compiled
from advisor.plan.format import plan_format

_KEY = compiled(r"^([^\s#:：\-][^:：\n]{0,30}?)[ \t]*:(?:[ \t]|\r?$)", 8)
LEAST_KEYS = 2


def is_plan_file(text: str, least: int = LEAST_KEYS) -> bool:
    """Tell whether a text begins as JSON does, or has `least` keys of a plan file at the beginning of its lines."""
    if text.lstrip("\ufeff \t\r\n").startswith("{"):
        return True
    names = {found[1] for found in _KEY.finditer(text[:200_000])}
    return sum(plan_format().child_named(name) is not None for name in names) >= least
