"""The chain of a plan: which measure answers which issue, which project carries it out, what each KPI measures."""

import re
import unicodedata

from advisor.plan.model import Plan, Subject, SubjectKind
from advisor.plan.states import State

_SEPARATORS = re.compile(r"[\s、,，・/／;；\n]+")
_LINKS = (
    ("measures.answers", SubjectKind.ISSUE),
    ("projects.measure", SubjectKind.MEASURE),
    ("projects.answers", SubjectKind.ISSUE),
    ("evaluation.indicators.projects", SubjectKind.PROJECT),
    ("evaluation.indicators.projects", SubjectKind.MEASURE),
)
_PREFIX = re.compile(r"^(?:課題|問題|施策|事業|取組)\s*")


def resolve_links(plan: Plan) -> None:
    """Fill `plan.links`: subject key → keys of the subjects it names, by id, by symbol or by name."""
    links: dict[str, list[str]] = {}
    for element, kind in _LINKS:
        targets = plan.subjects_of(kind)
        for cell in plan.cells_of(element):
            if cell.state is State.STATED:
                links.setdefault(cell.subject, []).extend(t.key for t in targets if _names(cell.text, t))
    plan.links = {subject: tuple(dict.fromkeys(keys)) for subject, keys in links.items()}


def _names(text: str, target: Subject) -> bool:
    """Tell whether a reference such as 「i1、i2」「課題②③」「ア」 names a target."""
    tokens = {_short(token) for token in _SEPARATORS.split(text) if token}
    wanted = _short(target.id)
    if wanted in tokens:
        return True
    if len(target.id) == 1 and not target.id.isascii() and target.id in text:
        return True
    name = unicodedata.normalize("NFKC", target.name).strip()
    plain = unicodedata.normalize("NFKC", text)
    return len(name) >= 2 and (name in plain or (len(plain.strip()) >= 4 and plain.strip() in name))


def _short(token: str) -> str:
    return _PREFIX.sub("", unicodedata.normalize("NFKC", token)).strip().lower()
