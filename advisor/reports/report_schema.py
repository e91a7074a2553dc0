"""The JSON Schema of the JSON report, made from the records that it is made of: whoever reads reports can rely on it.

It is strict: a report holds what is named here and nothing else. `report.schema.json` is the published copy, written by
`python scripts/generate_docs.py`.
"""

import json
from enum import Enum
from pathlib import Path
from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from advisor.drafts.lines import Spot
from advisor.engine.running import Engine
from advisor.language import Language, Text
from advisor.reports.json_report import VERSION, Unreadable
from advisor.reviewing.model import (
    Action,
    CaseRef,
    Check,
    Clearing,
    DraftEdit,
    Evidence,
    Finding,
    Link,
    Location,
    PlanSummary,
    Priority,
    ProgressStep,
    ProjectProgress,
    RemedyRef,
    Strength,
    SubjectRef,
    Summary,
    Verdict,
    WaivedFinding,
)
from advisor.texts import text

SCHEMA_FILE = Path(__file__).with_name("report.schema.json")
_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_NAMES: dict[type, str] = {
    PlanSummary: "plan", Summary: "summary", Strength: "strength", Finding: "finding", WaivedFinding: "waived",
    Check: "check", ProjectProgress: "progress", ProgressStep: "step", Action: "action", CaseRef: "case",
    RemedyRef: "remedy", SubjectRef: "subject", Location: "location", Spot: "spot", Evidence: "evidence", Link: "link",
    Clearing: "clearing", DraftEdit: "edit", Unreadable: "unreadable",
}  # fmt: skip
_SIMPLE: dict[Any, str] = {str: "string", Text: "string", int: "integer", float: "number", bool: "boolean"}
_FROM_ONE = {"type": "integer", "minimum": 1}
_COUNT = {"type": "integer", "minimum": 0}

Schema = dict[str, Any]


def report_schema() -> Schema:
    """Return the schema, in draft 2020-12; the same program always gives the same text."""
    reviews = {"type": "array", "items": _reference("review")}
    unreadable = {"type": "array", "items": _reference("unreadable"), "minItems": 1}
    frame = {"version": {"const": VERSION}, "language": _choice(Language), "reviews": reviews, "unreadable": unreadable}
    return {
        "$schema": _DIALECT,
        "title": "advisor report / 確認結果",
        **_object("report", frame, optional=("unreadable",)),
        "$defs": {
            "review": _object("review", _review(), optional=("waivers_judged_on",)),
            "knowledge": _object("knowledge", _knowledge(), optional=("packs",)),
            "pack": _object("pack", {"name": _type(str), "hash": _type(str)}),
            **{name: _record(record) for record, name in _NAMES.items()},
        },
    }


def schema_text() -> str:
    """Return the schema as the text of its file."""
    return json.dumps(report_schema(), ensure_ascii=False, indent=1) + "\n"


def _review() -> dict[str, Schema]:
    return {
        "plan": _type(PlanSummary),
        "engine": _choice(Engine),
        "knowledge": _reference("knowledge"),
        "summary": _type(Summary),
        "strengths": _type(tuple[Strength, ...]),
        "findings": _type(tuple[Finding, ...]),
        "waived": _type(tuple[WaivedFinding, ...]),
        "waivers_judged_on": {"type": "string", "format": "date"},
        "checklist": _type(tuple[Check, ...]),
        "progress": _type(tuple[ProjectProgress, ...]),
        "actions": _type(tuple[Action, ...]),
        "questions": _type(tuple[str, ...]),
        "nearest_cases": _type(tuple[CaseRef, ...]),
    }


def _knowledge() -> dict[str, Schema]:
    packs = {"type": "array", "items": _reference("pack"), "minItems": 1}
    return {"version": {"const": VERSION}, "hash": _type(str), "packs": packs}


def _record(record: type) -> Schema:
    """Return the schema of a record as the report shows it: places spread out, counts by what is counted."""
    hints = get_type_hints(record)
    if record is Location:
        place = {"line": _FROM_ONE, "column": _FROM_ONE, "length": _COUNT, "spot": _type(Spot)}
        fields = {"file": _type(str), **place, "path": _type(str), "text": _type(str)}
        return _object("location", fields, optional=("spot",))
    if record is Spot:  # only what applies is told
        told = {name: _FROM_ONE if hint is int else {"type": "string", "minLength": 1} for name, hint in hints.items()}
        return _object("spot", told, optional=tuple(told)) | {"minProperties": 1}
    fields = {name: _type(hint) for name, hint in hints.items()}
    if record is Summary:
        fields |= {"by_priority": _counts(Priority), "by_verdict": _counts(Verdict)}
    if record is CaseRef:
        fields |= {"link": _type(str), "command": _type(str)}
    return _object(_NAMES[record], fields)


def _type(hint: Any) -> Schema:
    """Return the schema of a value by its type. Raises TypeError for a type that no report is known to hold."""
    if hint in _SIMPLE:
        return {"type": _SIMPLE[hint]}
    if hint in _NAMES:
        return _reference(_NAMES[hint])
    if isinstance(hint, type) and issubclass(hint, Enum):
        return _choice(hint)
    parts = get_args(hint)
    if get_origin(hint) is tuple and parts[-1] is Ellipsis:
        return {"type": "array", "items": _type(parts[0])}
    if get_origin(hint) is tuple:
        return {"type": "array", "prefixItems": list(map(_type, parts)), "items": False, "minItems": len(parts)}
    if get_origin(hint) in (Union, UnionType):
        return {"anyOf": [{"type": "null"} if part is type(None) else _type(part) for part in parts]}
    if hint == dict[str, int]:
        return {"type": "object", "additionalProperties": _COUNT}
    raise TypeError(hint)


def _choice(values: type[Enum]) -> Schema:
    return {"enum": [str(member.value) for member in values]}


def _counts(of: type[Enum]) -> Schema:
    names = [str(member.value) for member in of]
    counts = dict.fromkeys(names, _COUNT)
    return {"type": "object", "properties": counts, "required": names, "additionalProperties": False}


def _object(name: str, fields: dict[str, Schema], optional: tuple[str, ...] = ()) -> Schema:
    return {
        "description": _in_both(text("report_schema", f"record-{name}")),
        "type": "object",
        "properties": {
            field: {**schema, "description": _in_both(text("report_schema", f"field-{name}-{field}"))}
            for field, schema in fields.items()
        },
        "required": [field for field in fields if field not in optional],
        "additionalProperties": False,
    }


def _in_both(words: Text) -> str:
    return f"{words.ja}\n{words.en}"


def _reference(name: str) -> Schema:
    return {"$ref": f"#/$defs/{name}"}
