"""What an author sets aside under 確認済み; an entry that is not complete gets a remark and has no effect."""

from collections.abc import Iterator

from advisor.drafts.draft import Draft
from advisor.drafts.lines import Place
from advisor.drafts.nodes import Mapping, Node, Scalar, scalars
from advisor.drafts.problems import Problem
from advisor.language import Text
from advisor.patterns import compiled
from advisor.plan.days import last_day_in
from advisor.plan.format import Element
from advisor.plan.model import Plan, Waiver, WaiverReason, Words
from advisor.plan.rows import Row, rows_of
from advisor.plan.states import State, state_of, state_of_text

_REQUIRED = ("finding", "reason", "explanation", "until")
_SAYS_NOTHING = (State.ABSENT, State.TENTATIVE, State.NONE, State.UNREADABLE)
_CODES = compiled(r"[^\s、,，;；・／](?:[^、,，;；／]*[^\s、,，;；／])?")
MOST_LIKENED = 100  # remarks, up to which the known key most like an unknown one is looked for

Cells = dict[str, list[Words]]


def read_waivers(plan: Plan, element: Element, node: Node, path: str) -> None:
    """Add the entries of a list to `plan.waivers`, one for each code, and what is amiss to `plan.remarks`."""
    for index, row in enumerate(rows_of(element, node)):
        if state_of(row.node) is not State.ABSENT:
            plan.waivers += _waivers_of(plan, element, row, f"{path}[{index}]")


def _waivers_of(plan: Plan, element: Element, row: Row, path: str) -> Iterator[Waiver]:
    place = _place_of(plan.draft, row)
    cells = _cells_of(plan, element, row)
    missing = [element.child(key).label for key in _REQUIRED if not cells.get(key)]
    if missing:
        names = Text("、".join(f"「{name.ja}」" for name in missing), ", ".join(f"“{name.en}”" for name in missing))
        plan.remarks.append(Problem("waiver-incomplete", place, (("keys", names),)))
    reason = _reason(plan, element.child("reason"), cells)
    until = _until(plan, cells)
    if missing or reason is None or until is None:
        return
    explanation = "\n".join(words.text for words in cells["explanation"])
    subjects = tuple(cells.get("subject", ()))
    for finding in cells["finding"]:
        yield Waiver(finding, subjects, reason, explanation, until, place, path)


def _cells_of(plan: Plan, element: Element, row: Row) -> Cells:
    """Return what an entry says under each key that says something; codes one by one, the key of the row among them."""
    cells: Cells = {}
    if isinstance(row.node, Mapping):
        for key, entry in row.node.entries.items():
            child = element.child_named(key)
            if child is None:
                _remark_on_key(plan, element, entry.key)
            else:
                cells.setdefault(child.key, []).extend(_words_in(plan.draft, child, entry.value))
    elif element.main:
        cells[element.main] = list(_words_in(plan.draft, element.child(element.main), row.node))
    if row.key is not None and not cells.get(element.main):
        cells[element.main] = list(_words_in(plan.draft, element.child(element.main), row.key))
    return cells


def _words_in(draft: Draft, element: Element, node: Node) -> Iterator[Words]:
    for scalar in scalars(node):
        nothing = _SAYS_NOTHING if element.key == "explanation" else (State.ABSENT,)
        if scalar.empty or state_of_text(scalar.text) in nothing:
            continue
        if element.key == "finding":
            spans = [found.span() for found in _CODES.finditer(scalar.text)]
        else:
            spans = [(0, len(scalar.text))]
        for start, end in spans:
            yield Words(scalar.text[start:end].strip(), draft.place_in(scalar, start, end - start))


def _remark_on_key(plan: Plan, element: Element, key: Scalar) -> None:
    nearest = element.nearest_name(key.text) if len(plan.remarks) < MOST_LIKENED else None
    place = plan.draft.place_in(key, 0, len(key.text))
    values = (("key", key.text.strip()), ("nearest", nearest or ""))
    plan.remarks.append(Problem("unknown-key-near" if nearest else "unknown-key", place, values))


def _reason(plan: Plan, element: Element, cells: Cells) -> WaiverReason | None:
    for words in cells.get(element.key, ()):
        choice = element.choice(words.text)
        if choice is not None:
            return WaiverReason(choice)
        values = (("text", words.text), ("choices", _choices(element)))
        plan.remarks.append(Problem("waiver-reason", words.place, values))
        break
    return None


def _choices(element: Element) -> Text:
    """Return the choices of an element by their first names in Japanese and in English."""
    japanese = [names[0] for _, names in element.choices]
    english = [next(filter(str.isascii, names), value) for value, names in element.choices]
    return Text("・".join(japanese), ", ".join(english))


def _until(plan: Plan, cells: Cells) -> str | None:
    for words in cells.get("until", ()):
        until = last_day_in(words.text)
        if until is None:
            plan.remarks.append(Problem("waiver-until", words.place, (("text", words.text),)))
        return until
    return None


def _place_of(draft: Draft, row: Row) -> Place:
    """Return where an entry begins: at the key that names it, else at its first key or its value."""
    if row.key is not None:
        return draft.place_in(row.key, 0, len(row.key.text))
    if isinstance(row.node, Mapping) and row.node.entries:
        key = next(iter(row.node.entries.values())).key
        return draft.place_in(key, 0, len(key.text))
    if isinstance(row.node, Scalar):
        return draft.place_in(row.node, 0, len(row.node.text))
    return draft.lines.place(row.node.start)
