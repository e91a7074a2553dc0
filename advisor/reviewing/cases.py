"""The seven towns, ranked by how near they are to a plan, with the reasons of the ranking."""

from collections.abc import Iterable
from typing import Any

from advisor import resources
from advisor.facts.fields import field_aliases, fields_named
from advisor.facts.wording_facts import size_of
from advisor.language import Text
from advisor.plan.model import Plan
from advisor.plan.years import normalise, normalised_lines
from advisor.records import Record
from advisor.reviewing.codes import label_of
from advisor.reviewing.model import CaseRef
from advisor.texts import text

_FIELD, _SIZE, _WALL, _WORDS = 0.4, 0.15, 0.25, 0.2
_ENOUGH_WALLS = 2
_ENOUGH_WORDS = 6
_SHOWN_WORDS = 3
_FIELD_MENTIONS = 3


class Likeness(Record):
    """How near one town is to a plan (0–1), and what they have in common: fields, size, walls and words."""

    case: str
    value: float
    fields: tuple[str, ...]
    same_size: bool
    walls: tuple[str, ...]
    words: tuple[str, ...]

    @property
    def reasons(self) -> tuple[Text, ...]:
        """What they have in common, in words."""
        found = []
        if self.fields:
            found.append(text("review", "reason-field", names=_joined([_field_name(f) for f in self.fields])))
        if self.same_size:
            found.append(text("review", "reason-size"))
        if self.walls:
            found.append(text("review", "reason-wall", codes="・".join(map(label_of, self.walls))))
        if self.words:
            found.append(text("review", "reason-words", words="・".join(self.words[:_SHOWN_WORDS])))
        return tuple(found)


@resources.remembered
def cases() -> dict[str, dict[str, Any]]:
    """Return the case documents by id."""
    return {document["id"]: document for document in resources.documents("knowledge/cases").values()}


@resources.remembered
def _walls_told_somewhere() -> frozenset[str]:
    return frozenset(wall["pitfall"] for document in cases().values() for wall in document["walls"] if wall["pitfall"])


@resources.remembered
def walls_of(case: str) -> dict[str, dict[str, Any]]:
    """Return what a town tells of each wall, by pitfall id.

    A wall whose passage is its own cure has its remedy's page.
    """
    told = {wall["pitfall"]: wall for wall in cases()[case]["walls"] if wall["pitfall"]}
    for remedy in resources.documents("knowledge/remedies").values():
        if remedy["case"] == case:
            for pitfall in remedy["answers"]:
                if pitfall not in _walls_told_somewhere():
                    told.setdefault(pitfall, {"pitfall": pitfall, "page": remedy["page"], **remedy["what"]})
    return told


def case_name(case: str) -> Text:
    """Return the name of a town."""
    return Text(**cases()[case]["name"])


@resources.remembered
def _ids_by_name() -> dict[str, str]:
    """Return every name that a town goes by, in plain characters, with its id."""
    found = {}
    for case_id, document in cases().items():
        name = document["name"]
        for written in (case_id, name["ja"], name["en"], document["reading"], *document["aliases"]):
            found[normalise(written).lower()] = case_id
    return found


def resolve_case(written: str) -> str | None:
    """Return the id that a name in any form (hakui, 羽咋市, はくい) means, or None."""
    return _ids_by_name().get(normalise(written).strip().lower())


def nearest_case(written: str) -> str | None:
    """Return the town whose name is most like one that no town has, or None."""
    from difflib import get_close_matches

    close = get_close_matches(normalise(written).strip().lower(), _ids_by_name(), n=1)
    return _ids_by_name()[close[0]] if close else None


def fields_of(plan: Plan) -> list[str]:
    """Return the fields of a plan by the vocabulary of `fields.yaml`: those it names, else those it speaks of most."""
    found = fields_named(normalise(" ".join(plan.fields) + " " + plan.title))
    if found:
        return found
    whole = normalised_lines(
        s.text for s in plan.statements if s.element.startswith(("projects", "measures", "vision"))
    )
    mentions = {f: sum(whole.count(alias) for alias in aliases) for f, aliases in field_aliases().items()}
    ranked = sorted(mentions, key=lambda f: -mentions[f])
    return [f for f in ranked[:2] if mentions[f] >= _FIELD_MENTIONS]


def rank_cases(plan: Plan, fields: Iterable[str], codes: Iterable[str]) -> list[Likeness]:
    """Return all towns, nearest first: same field, similar size, same walls, shared words."""
    wanted_fields, wanted_codes = list(fields), set(codes)
    whole = normalised_lines([*(s.text for s in plan.statements), plan.title])
    size = size_of(plan.population)
    ranked = [_likeness(case, document, wanted_fields, wanted_codes, whole, size) for case, document in cases().items()]
    return sorted(ranked, key=lambda likeness: (-likeness.value, likeness.case))


def _likeness(
    case: str, document: dict[str, Any], fields: list[str], codes: set[str], whole: str, size: str
) -> Likeness:
    shared_fields = tuple(f for f in fields if f in document["fields"])
    same_size = size == size_of(document["population"]["value"])
    shared_walls = tuple(code for code in walls_of(case) if code in codes)
    words = tuple(word for word, plain in _keywords(case) if plain in whole)
    value = _FIELD * len(shared_fields) / max(len(fields), 1)
    value += _SIZE * same_size
    value += _WALL * min(1.0, len(shared_walls) / _ENOUGH_WALLS)
    value += _WORDS * min(1.0, len(words) / _ENOUGH_WORDS)
    return Likeness(case, round(value, 3), shared_fields, same_size, shared_walls, words)


@resources.remembered
def _keywords(case: str) -> list[tuple[str, str]]:
    """Return the words that tell a town's plan from others, as written and in plain characters."""
    return [(word, normalise(word)) for word in cases()[case]["keywords"] if len(word) > 1]


def _field_name(field: str) -> Text:
    entry = next(entry for entry in resources.document("knowledge/fields.yaml")["fields"] if entry["id"] == field)
    return Text(**entry["name"])


def _joined(names: list[Text]) -> Text:
    return Text("・".join(name.ja for name in names), ", ".join(name.en for name in names))


def case_refs(codes: Iterable[str], ranking: list[Likeness]) -> tuple[CaseRef, ...]:
    """Return the towns that met one of these walls, nearest to the plan first."""
    wanted = list(codes)
    found = []
    for likeness in ranking:
        told = {code: wall for code, wall in walls_of(likeness.case).items() if code in wanted}
        if told:
            first = next(told[code] for code in wanted if code in told)
            found.append(_ref(likeness, tuple(code for code in wanted if code in told), first))
    return tuple(found)


def nearest_cases(ranking: list[Likeness], count: int) -> tuple[CaseRef, ...]:
    """Return the towns nearest to the plan as a whole, each with its summary."""
    return tuple(
        _ref(likeness, (), {"page": cases()[likeness.case]["pages"]["overview"], **cases()[likeness.case]["summary"]})
        for likeness in ranking[:count]
    )


def _ref(likeness: Likeness, codes: tuple[str, ...], told: dict[str, Any]) -> CaseRef:
    return CaseRef(
        id=likeness.case, municipality=case_name(likeness.case), page=told["page"], codes=codes,
        story=Text(told["ja"], told["en"]), similarity=likeness.value, reasons=likeness.reasons,
    )  # fmt: skip
