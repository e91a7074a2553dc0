"""From plain data to a model, and from what a model refuses to defects that say how to mend it."""

import json
import re
from collections.abc import Iterator
from difflib import get_close_matches
from typing import Any, TypeVar, get_args

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from advisor.knowledge.defects import describe
from advisor.knowledge.models.base import Strict
from advisor.knowledge.strict_yaml import Path
from advisor.language import Text
from advisor.records import Record

M = TypeVar("M", bound=Strict)


class Fault(Record):
    """What a model refuses: where, by which code, and in words."""

    path: Path
    code: str
    message: Text


_KINDS = {
    "string_type": "kind-text",
    "int_type": "kind-integer",
    "int_from_float": "kind-integer",
    "float_type": "kind-number",
    "bool_type": "kind-yes-no",
    "list_type": "kind-list",
    "tuple_type": "kind-list",
    "dict_type": "kind-mapping",
    "model_type": "kind-mapping",
}
_LIMITS = {"greater_than": "gt", "greater_than_equal": "ge", "less_than": "lt", "less_than_equal": "le"}


def model_of(model: type[M], data: Any) -> tuple[M | None, list[Fault]]:
    """Return the data as a model, or None with every fault and its path.

    The data are judged as the JSON that they will be compiled into: lists become tuples, texts become
    members of closed sets, and nothing else is converted.
    """
    try:
        return model.model_validate_json(json.dumps(data)), []
    except ValidationError as error:
        return None, [_fault(model, details) for details in error.errors(include_url=False) if not _echoes(details)]


def _echoes(details: ErrorDetails) -> bool:
    """Tell whether a list is called too short only because items of it were refused, each for its own reason."""
    return details["type"] == "too_short" and len(details["input"]) >= details["ctx"]["min_length"]


def _fault(model: type[BaseModel], details: ErrorDetails) -> Fault:
    path = tuple(part for part in details["loc"] if part != "[key]")
    code, values = _reason(model, path, details)
    return Fault(path, code, describe(code, **values))


def _reason(model: type[BaseModel], path: Path, details: ErrorDetails) -> tuple[str, dict[str, Any]]:
    kind, values = details["type"], details.get("ctx", {})
    match kind:
        case "missing":
            return "missing-key", {"key": path[-1]}
        case "extra_forbidden":
            return _unknown_key(model, path, details["input"])
        case "enum" | "literal_error":
            known = re.findall(r"'([^']*)'", str(values["expected"]))
            return "not-one-of", {"value": _shown(details["input"]), "known": ", ".join(known)}
        case "too_short":
            return "list-too-short", {"least": values["min_length"]}
        case "too_long":
            return "list-too-long", {"most": values["max_length"]}
        case _ if kind in _KINDS:
            return "wrong-kind", {"value": _shown(details["input"]), "wanted": describe(_KINDS[kind])}
        case _ if kind in _LIMITS:
            bound = describe(kind.replace("_", "-"), bound=values[_LIMITS[kind]])
            return "out-of-range", {"value": _shown(details["input"]), "bound": bound}
        case _ if "-" in kind:  # a code of our own, raised by a model
            return kind, values
        case _:
            return "other-fault", {"reason": details["msg"]}


def _shown(value: Any) -> str:
    """Return a value as it may stand in a message: on one line, and short."""
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    text = " ".join(text.split())
    return text if len(text) <= 40 else f"{text[:39]}…"


def _unknown_key(model: type[BaseModel], path: Path, value: Any) -> tuple[str, dict[str, Any]]:
    if value is None and not re.fullmatch(r"\w+", str(path[-1]), re.ASCII):
        return "comma-in-braces", {"key": path[-1]}
    known = list(_keys(_model_at(model, path[:-1])))
    near = get_close_matches(str(path[-1]), known, n=1)
    if near:
        return "unknown-key-near", {"key": path[-1], "near": near[0]}
    return "unknown-key", {"key": path[-1], "known": ", ".join(known)}


def _keys(model: type[BaseModel]) -> Iterator[str]:
    return (field.alias or name for name, field in model.model_fields.items())


def _model_at(model: type[BaseModel], path: Path) -> type[BaseModel]:
    """Return the model of the mapping at a path; positions and free keys lead no further down."""
    for part in path:
        field = next((f for name, f in model.model_fields.items() if part in (name, f.alias)), None)
        if field is not None:
            model = _model_in(field.annotation) or model
    return model


def _model_in(annotation: Any) -> type[BaseModel] | None:
    """Return the model that an annotation is about, inside lists, mappings and alternatives."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    return next((found for inner in get_args(annotation) if (found := _model_in(inner))), None)
