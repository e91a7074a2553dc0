"""The JSON Schema of the plan file, made from its keys: editors offer the keys and show what belongs where.

Every key takes any value and unknown keys are allowed, since the program itself remarks on them; only the stage and the
kind of document are held to their choices. `data/plan.schema.json` is the published copy, written by
`python -m advisor.plan.schema`.
"""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from advisor.plan.format import Element, Kind, plan_format
from advisor.plan.states import REASON_KEYS, STATE_KEYS

SCHEMA_FILE = Path(__file__).with_name("data") / "plan.schema.json"
_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_ANY_TYPE = ["string", "number", "boolean", "null", "array", "object"]
_STATE_WORDS = ("記載あり", "未定", "検討中", "なし", "該当しない", "読取不能")
_STATES = ("stated", "tentative", "none", "not_applicable", "unreadable")

Schema = dict[str, Any]


def plan_schema() -> Schema:
    """Return the schema, in draft 2020-12; the same format always gives the same text."""
    root = plan_format()
    definitions = {"state": _state(), "value": _value()}
    for element in _elements(root):
        definitions[element.path] = _element(element)
        if element.kind is Kind.ROWS:
            definitions[_row_name(element)] = {"type": _ANY_TYPE, "properties": _properties(element)}
    return {
        "$schema": _DIALECT,
        "title": "advisor plan / 計画ファイル",
        "type": "object",
        "properties": _properties(root),
        "additionalProperties": True,
        "$defs": definitions,
    }


def schema_text() -> str:
    """Return the schema as the text of its file."""
    return json.dumps(plan_schema(), ensure_ascii=False, indent=1) + "\n"


def _elements(parent: Element) -> Iterator[Element]:
    for element in parent.children:
        yield element
        yield from _elements(element)


def _element(element: Element) -> Schema:
    head = {"title": element.label.ja, "description": _in_both(element)}
    if element.choices:
        return head | {"anyOf": [{"enum": _choices(element)}, {"type": "null"}, _reference("state")]}
    if element.kind is Kind.TEXT:
        return head | _reference("value")
    if element.kind is Kind.RECORD:
        return head | {"type": _ANY_TYPE, "properties": _properties(element), "additionalProperties": True}
    row = _reference(_row_name(element))
    # A list of rows, one row alone, or rows named by their keys.
    rows = {"items": row, "properties": _properties(element), "additionalProperties": row}
    return head | {"type": _ANY_TYPE} | rows


def _in_both(element: Element) -> str:
    names = f"{element.label.ja} / {element.label.en}"
    return f"{names}\n{element.help.ja}\n{element.help.en}" if element.help else names


def _choices(element: Element) -> list[str]:
    return [word for value, names in element.choices for word in (value, *names)]


def _properties(parent: Element) -> Schema:
    """Return every name of every child; a name that two of them have is the child's that a reader would take it for."""
    found: Schema = {}
    for child in parent.children:
        for name in (child.key, *child.names):
            meant = parent.child_named(name)
            if meant is not None:
                found[name] = _reference(meant.path)
    for name in (*STATE_KEYS, *REASON_KEYS) if parent.path else ():
        found.setdefault(name, _state()["properties"][name])
    return found


def _state() -> Schema:
    """Return the schema of a mapping that gives its state itself: `{状態: 未定, 予定: 2026-12}`."""
    words = {"title": "状態", "description": "状態 / State", "examples": [*_STATE_WORDS, *_STATES]}
    reason = {"title": "理由・予定", "description": "理由や決める時期 / Reason, or when it will be decided"}
    return {
        "type": "object",
        "anyOf": [{"required": [key]} for key in STATE_KEYS],
        "properties": dict.fromkeys(STATE_KEYS, words) | dict.fromkeys(REASON_KEYS, reason),
        "additionalProperties": True,
    }


def _value() -> Schema:
    return {"type": _ANY_TYPE, "properties": _state()["properties"], "additionalProperties": True}


def _row_name(element: Element) -> str:
    return f"{element.path}-row"


def _reference(name: str) -> Schema:
    return {"$ref": f"#/$defs/{name}"}


if __name__ == "__main__":
    SCHEMA_FILE.write_text(schema_text(), encoding="utf-8")
