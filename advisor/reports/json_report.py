"""The JSON report: the contract of the tool, versioned, byte-identical for the same draft."""

import json
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from advisor.drafts.lines import Place
from advisor.language import Language, Text
from advisor.records import Record
from advisor.reviewing.model import CaseRef, Location, Review

VERSION = 1


def json_report(reviews: list[Review], language: Language) -> str:
    """Return the report on some drafts as JSON text, in one language."""
    return "".join(json_document((json_fragment(review, language) for review in reviews), language))


def json_fragment(review: Review, language: Language) -> str:
    """Return one review as it stands within the document."""
    return json.dumps(_review(review, language), ensure_ascii=False, indent=2).replace("\n", "\n    ")


class Unreadable(Record):
    """A draft of which there is no review, and the sentence that says why."""

    file: str
    message: str


def json_document(fragments: Iterable[str], language: Language, unreadable: Sequence[Unreadable] = ()) -> Iterator[str]:
    """Yield the document of some reviews piece by piece; its beginning comes with the first review.

    `unreadable` is looked at after the last review, and told of only where there is something in it.
    """
    frame = json.dumps({"version": VERSION, "language": str(language), "reviews": []}, ensure_ascii=False, indent=2)
    before, lead = frame.removesuffix("]\n}") + "\n    ", ",\n    "
    number = 0
    for number, fragment in enumerate(fragments, start=1):  # its last value is asked for below
        yield (before if number == 1 else lead) + fragment
    yield ("\n  ]" if number else frame.removesuffix("\n}")) + _closing(unreadable)


def _closing(unreadable: Sequence[Unreadable]) -> str:
    if not unreadable:
        return "\n}\n"
    rest = json.dumps({"unreadable": [entry._asdict() for entry in unreadable]}, ensure_ascii=False, indent=2)
    return "," + rest.removeprefix("{") + "\n"


def _review(review: Review, language: Language) -> dict[str, Any]:
    return {
        "plan": plain(review.plan, language),
        "engine": review.engine,
        "knowledge": _knowledge(review),
        "summary": plain(review.summary, language),
        "strengths": [plain(strength, language) for strength in review.strengths],
        "findings": [plain(finding, language) for finding in review.findings],
        "waived": [plain(finding, language) for finding in review.waived],
        **({"waivers_judged_on": review.waivers_judged_on} if review.waivers_judged_on else {}),
        "checklist": plain(review.checklist, language),
        "progress": plain(review.progress, language),
        "actions": plain(review.actions, language),
        "questions": plain(review.questions, language),
        "nearest_cases": plain(review.nearest, language),
    }


def _knowledge(review: Review) -> dict[str, Any]:
    """Return which knowledge the review rests on; packs are named only where there are any."""
    packs = [{"name": pack.name, "hash": pack.hash} for pack in review.packs]
    return {"version": VERSION, "hash": review.knowledge_digest, **({"packs": packs} if packs else {})}


def plain(value: Any, language: Language) -> Any:
    """Return a value as JSON knows it: texts in one language, places spread into their location."""
    if isinstance(value, Text):
        return value.in_(language)
    if isinstance(value, Location):
        return {"file": value.file, **_place(value.place), "path": value.path, "text": value.text}
    if isinstance(value, Place):
        return _place(value)
    if isinstance(value, tuple) and hasattr(value, "_fields"):
        fields = {name: plain(item, language) for name, item in zip(value._fields, value, strict=True)}
        return {**fields, **_extra(value)}
    if isinstance(value, dict):
        return {key: plain(item, language) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(item, language) for item in value]
    return value


def _place(place: Place) -> dict[str, Any]:
    """Return line, column and length; of an office file also where its author finds it, by what applies."""
    told = {"line": place.line, "column": place.column, "length": place.length}
    if place.spot is None:
        return told
    return {**told, "spot": {name: value for name, value in place.spot._asdict().items() if value}}


def _extra(value: Any) -> dict[str, Any]:
    """Return what a reader of the JSON is given besides the fields: where a case can be read."""
    if isinstance(value, CaseRef):
        return {"link": f"docs/cases/{value.id}.md", "command": f"advisor case {value.id}"}
    return {}
