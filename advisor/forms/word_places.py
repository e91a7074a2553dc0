"""Where a row of a Word form belongs whose controls are gone: its label tells, among the rows and headings around it.

The rows of a table belong to one whole: a record, or an item of a list. Which one, a row that kept its controls tells,
else the heading above. A label means a place only within that whole, since many wholes have one of the same name
(備考).
"""

import re
from functools import cache

from advisor.forms.guidance import sections
from advisor.forms.line import Ending, parted
from advisor.forms.own_words import bare_heading, goes_on
from advisor.forms.word_marks import HEADINGS
from advisor.language import Language
from advisor.plan.format import Element, Kind, elements, fold, plan_format

_TITLE, _CHAPTER, _, _ITEM = HEADINGS
_NUMBERED = re.compile(r".*\d\s*\Z", re.DOTALL)

Found = tuple[str, Ending]


class Whereabouts:
    """Follows the headings and tables of a document, and knows which whole the rows of a table belong to."""

    def __init__(self) -> None:
        self._top: tuple[str, ...] = ()  # the keys at the top of the plan form that stand in this chapter
        self._whole = ""  # the path of the whole that a heading named last
        self._is_below = False  # whether the heading read last is that of a whole or chapter of the form
        self._begins_item = False  # whether that heading is of an item
        self._goes_on = False  # whether that heading says so
        self._tables = 0  # since that heading
        self._first_label = ""  # of the table being read
        self._scope: str | None = None  # of the table being read; None where nothing tells it

    def pass_heading(self, style: str, text: str) -> None:
        """Go on below a heading."""
        if style == _TITLE:
            return
        self._tables, self._scope, self._begins_item, self._goes_on = 0, None, False, False
        if style == _CHAPTER:
            self._top = _elements_of(text.strip())
            self._whole, self._is_below = "", bool(self._top)
            return
        named = _whole_named(bare_heading(text), self._whole, self._top)
        self._is_below = named is not None
        self._whole = named if named is not None else self._whole
        self._begins_item, self._goes_on = style == _ITEM, goes_on(text)

    def begin_table(self, places: list[str], first_label: str) -> None:
        """Begin a table; `places` are those that rows of it still know."""
        self._tables += 1
        self._first_label = first_label
        if places:
            self._scope = self._whole = _scope_of(*parted(places[0]))
            self._is_below = True
        elif not self._is_below:
            self._scope = None
        elif _means(elements().get(self._whole), bare_heading(first_label)):
            self._scope = self._whole
        elif self._tables == 1:  # an item that does not say so any more would be read into the one before
            self._scope = None if self._begins_item else self._whole
        else:  # below the items of a list, what follows at the top of the plan has no heading of its own
            self._scope = "" if self._tables == 2 else None

    def place_of(self, label: str) -> Found | None:
        """Return the place that a label means in this table; None where it means none, or might mean several."""
        if self._scope is None or not label.strip():
            return None
        whole = elements().get(self._scope)
        is_list = whole is not None and whole.kind is Kind.ROWS
        if is_list and _NUMBERED.match(label) and _means(whole, bare_heading(label)):
            return self._scope, Ending.ITEM
        child = _child_called(self._scope, label)
        is_of_whole = _means(whole, label) and self._may_tell_of_whole(label, is_list, child)
        if (
            child is not None
            and not is_of_whole
            and not _holds_others(child)
            and (self._scope or child.key in self._top)
        ):
            return child.path, Ending.VALUE
        if is_of_whole:
            return self._scope, Ending.VALUE
        return (self._scope, Ending.LOOSE) if whole is not None and whole.open else None

    def _may_tell_of_whole(self, label: str, is_list: bool, child: Element | None) -> bool:
        """Tell whether a name of the whole means that here, not a key in it of the same name (指標)."""
        if is_list:
            return label == self._first_label and not self._goes_on
        return child is None or not _is_labelled(child, label)


def _elements_of(title: str) -> tuple[str, ...]:
    """Return the keys at the top of the plan form that stand in a chapter; none for a chapter of its author."""
    for section in sections():
        if title in {section.title.in_(language) for language in Language}:
            return section.elements
    return ()


def _scope_of(path: str, ending: Ending) -> str:
    """Return the whole that a line with this place belongs to."""
    element = elements().get(path)
    if ending in (Ending.LOOSE, Ending.LOOSE_IN_ITEM) or (element is not None and _holds_others(element)):
        return path
    return path.rpartition(".")[0]


def _whole_named(name: str, inside: str, top: tuple[str, ...]) -> str | None:
    """Return the whole that a heading names: a part of the one above it or of what that stands in, or one of these."""
    path = inside
    while path:
        child = _child_called(path, name)
        if child is not None and _holds_others(child):
            return child.path
        if _means(elements().get(path), name):
            return path
        path = path.rpartition(".")[0]
    child = _child_called("", name)
    return child.path if child is not None and _holds_others(child) and child.key in top else None


def _holds_others(element: Element) -> bool:
    return element.kind is not Kind.TEXT or element.open


def _means(element: Element | None, name: str) -> bool:
    return element is not None and fold(name) in _names_at(element.path)


def _is_labelled(element: Element, name: str) -> bool:
    return fold(name) in {fold(element.label.in_(language)) for language in Language}


def _child_called(path: str, name: str) -> Element | None:
    """Return the key below a path that a label means, the one that bears it as its label before others."""
    children = elements().get(path, plan_format()).children
    labelled = [child for child in children if _is_labelled(child, name)]
    found = labelled or [child for child in children if _means(child, name)]
    return found[0] if len(found) == 1 else None


@cache
def _names_at(path: str) -> frozenset[str]:
    element = elements()[path]
    return frozenset(fold(name) for name in (element.key, element.label.ja, element.label.en, *element.names))
