"""Which rules are meant: codes of walls in any spelling, ids of diagnoses and advice."""

from collections.abc import Iterable
from difflib import get_close_matches
from unicodedata import normalize

from advisor import resources
from advisor.engine.conditions import Holds, simple_conditions
from advisor.engine.rules import Rule, RuleBase
from advisor.reviewing.codes import label_of, resolve_code


class UnknownRuleError(ValueError):
    """There is no rule of this name; `nearest` is the name most like it, as it is shown, or empty."""

    def __init__(self, code: str, nearest: str) -> None:
        super().__init__(code)
        self.code = code
        self.nearest = nearest


def chosen(base: RuleBase, codes: Iterable[str]) -> tuple[Rule, ...]:
    """Return the rules that are named, each once, in the order of the base; all where none is named.

    Left out are rules that are switched off, and those that rest on one: their tests take it to be in force. Raises
    UnknownRuleError.
    """
    ids, off = {_id_of(base, code) for code in codes}, _resting_on(base, resources.switched_off())
    return tuple(rule for rule in base.rules if (not ids or rule.id in ids) and rule.id not in off)


def _resting_on(base: RuleBase, names: frozenset[str]) -> frozenset[str]:
    """Return some rules and all that rest on them, later strata after earlier ones."""
    found = set(names)
    for rule in base.rules if names else ():
        asked = (c for _, conditions in rule.slots for c in simple_conditions(conditions))
        if any(isinstance(c, Holds) and c.name in found for c in asked):
            found.add(rule.id)
    return frozenset(found)


def _id_of(base: RuleBase, code: str) -> str:
    known = {rule.id for rule in base.rules}
    plain = normalize("NFKC", code).strip().replace("_", "-")
    for written in (plain, plain.lower(), plain.upper(), resolve_code(code)):
        if written in known:
            return written
    raise UnknownRuleError(code, _nearest(known, plain))


def _nearest(known: set[str], plain: str) -> str:
    by_capitals = {name.upper(): name for name in sorted(known)}
    close = get_close_matches(plain.upper(), by_capitals, n=1, cutoff=0.6)
    return label_of(by_capitals[close[0]]) if close and len(plain) > 3 else ""
