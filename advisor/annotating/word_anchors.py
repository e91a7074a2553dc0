"""Where in the body of a Word document some words stand, and how a comment is put around exactly those."""

import itertools
from collections import defaultdict
from collections.abc import Iterable, Sequence
from copy import deepcopy
from typing import Any

from advisor.annotating.notes import Note
from advisor.documents.laying_out import UNSEEN
from advisor.documents.radicals import usual
from advisor.drafts.lines import Place, Spot
from advisor.office.word import Told
from advisor.office.word_styles import W
from advisor.records import Record

_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
# Word takes no comment within these: it is put around the run of the body that holds them.
_CLOSED = frozenset({f"{W}ruby", f"{W}txbxContent", f"{W}pict", f"{W}object", f"{W}drawing", f"{_MC}AlternateContent"})
# A control in a line that holds but plain words, or one of several: programs lose the words that stand beside a mark
# within it.
_PLAIN = tuple(f"{W}sdtPr/{{*}}{name}" for name in ("text", "comboBox", "dropDownList", "date", "checkbox"))
_NOTES = (f"{W}footnote", f"{W}endnote")


class Letter(Record):
    """One character of a line: the element that holds it, None for a number that the program shows, and its offset."""

    sign: str
    element: Any
    offset: int


class Range(Record):
    """The runs, or controls that hold runs, that a comment goes around."""

    first: Any
    last: Any


class Anchors:
    """The lines of a body with the elements that hold their characters; runs are parted where a comment needs it."""

    def __init__(self, body: Any, told: Sequence[Told]) -> None:
        self.body = body
        self._lines: list[list[Letter]] = []
        self._at: dict[Spot, list[list[Letter]]] = defaultdict(list)
        self._rest: dict[Any, Any] = {}  # what was parted from an element, by that element
        for paragraph in told:
            for line in _lines_of(paragraph):
                self._lines.append(line)
                self._at[paragraph.spot._replace(heading="")].append(line)

    def range_of(self, note: Note, title: str) -> Range | None:
        """Return the runs that hold the words of a note; those of the title, or else the first line, where it has none.

        None for a body without any run.
        """
        letters = self._letters(note.line, note.place) if note.place is not None else []
        letters = letters or self._on_the_title(title)
        first, last = (letters[0], letters[-1]) if letters else (None, None)
        if first is None or last is None:
            return None
        beginning, end = self._run(first, beginning=True), self._run(last, beginning=False)
        return Range(beginning, end) if beginning is not None and end is not None else None

    def _letters(self, words: str, place: Place) -> list[Letter]:
        spot = place.spot._replace(heading="") if place.spot is not None else Spot()
        for lines in (self._at.get(spot, []), self._lines):
            found = [letters for line in lines if (letters := _holding(line, words))]
            if found:
                letters = min(found, key=lambda letters: len(letters) - len(words.strip()))
                lead = len(words) - len(words.lstrip())
                start = max(0, place.column - 1 - lead)
                own = letters[start : start + place.length] if place.length else []
                return _held(own) or _held(letters)
        # What stands in several lines of a form is read as one.
        said = words[place.column - 1 :][: place.length].strip() or words
        for lines in (self._at.get(spot, []), self._lines):
            if letters := _across(lines, said):
                return _held(letters)
        return []

    def _on_the_title(self, title: str) -> list[Letter]:
        for line in self._lines:
            if title.strip() and (letters := _held(_holding(line, title) or [])):
                return letters
        return next((letters for line in self._lines if (letters := _held(line))), [])

    def _run(self, letter: Letter, beginning: bool) -> Any:
        """Return the run that begins (or ends) with a character, parted from what stands before (or behind) it."""
        element, offset = letter.element, letter.offset
        while element in self._rest and offset >= len(element.text or ""):
            offset -= len(element.text or "")
            element = self._rest[element]
        run = _holder(element, self.body)
        if run is None:
            return None
        control = _plain_control(run)
        if control is not None or element.getparent() is not run:
            return run if control is None else control
        if beginning:
            return self._parted(run, element, offset)
        behind = offset + 1
        if element.tag == f"{W}t" and behind < len(element.text or ""):
            self._parted(run, element, behind)
        elif element.getnext() is not None:
            self._parted(run, element.getnext(), 0)
        return run

    def _parted(self, run: Any, element: Any, offset: int) -> Any:
        """Return the run that begins at an offset of an element, after it was parted from what stands before."""
        before = [child for child in element.itersiblings(preceding=True) if child.tag != f"{W}rPr"]
        if not offset and not before:
            return run
        rest = run.makeelement(run.tag, dict(run.attrib), run.nsmap)
        properties = run.find(f"{W}rPr")
        if properties is not None:
            rest.append(deepcopy(properties))
        behind = list(element.itersiblings())
        if offset:
            other = element.makeelement(element.tag, {_SPACE: "preserve"}, element.nsmap)
            element.text, other.text = element.text[:offset], element.text[offset:]
            element.set(_SPACE, "preserve")
            if element in self._rest:
                self._rest[other] = self._rest[element]
            self._rest[element] = other
            rest.append(other)
        else:
            rest.append(element)
        for child in behind:
            rest.append(child)
        run.addnext(rest)
        return rest


def _lines_of(paragraph: Told) -> Iterable[list[Letter]]:
    """Yield the lines of a paragraph, without those that are blank and without signs that nobody sees."""
    line: list[Letter] = []
    for source in paragraph.sources:
        for offset, sign in enumerate(source.text):
            if sign == "\n":
                yield line
                line = []
            elif not UNSEEN.match(sign):
                line.append(Letter(usual(sign), source.element, offset))
    yield line


def _holding(line: Sequence[Letter], words: str) -> list[Letter] | None:
    """Return the letters of some words where a line holds them."""
    body = words.strip()
    at = "".join([letter.sign for letter in line]).find(body) if body else -1
    return list(line[at : at + len(body)]) if at >= 0 else None


def _across(lines: Iterable[Sequence[Letter]], words: str) -> list[Letter]:
    """Return the letters of some words that go on over several lines, whatever gaps stand between them."""
    letters = [letter for line in lines for letter in line if not letter.sign.isspace()]
    body = "".join(usual(UNSEEN.sub("", words)).split())
    at = "".join([letter.sign for letter in letters]).find(body) if body else -1
    return letters[at : at + len(body)] if at >= 0 else []


def _held(letters: Iterable[Letter]) -> list[Letter]:
    return [letter for letter in letters if letter.element is not None]


def _holder(element: Any, body: Any) -> Any:
    """Return the run in the body of the document that holds an element, or the reference to the note that does."""
    chain = [element, *element.iterancestors()]
    note = next((above for above in chain if above.tag in _NOTES), None)
    if note is not None:
        wanted = note.get(f"{W}id")
        references = body.iter(f"{note.tag}Reference")
        reference = next((found for found in references if found.get(f"{W}id") == wanted), None)
        return _holder(reference, body) if reference is not None else None
    closed = max((number for number, above in enumerate(chain) if above.tag in _CLOSED), default=-1)
    return next((above for above in chain[closed + 1 :] if above.tag == f"{W}r"), None)


def _plain_control(run: Any) -> Any:
    """Return the outermost plain control within the paragraph of a run that holds the run."""
    within = itertools.takewhile(lambda above: above.tag != f"{W}p", run.iterancestors())
    controls = (above for above in within if above.tag == f"{W}sdt")
    plain = [control for control in controls if any(control.find(kind) is not None for kind in _PLAIN)]
    return plain[-1] if plain else None
