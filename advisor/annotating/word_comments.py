"""The part of a Word file that holds its comments, and the parts that must know of it."""

import posixpath
from collections.abc import Iterable
from typing import Any

from advisor.forms.office_text import fit_for_office
from advisor.language import Language
from advisor.office.packages import Package, xml_bytes, xml_root
from advisor.office.word_styles import W
from advisor.texts import text

_MAIN = W[1:-1]
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"
_RELATIONS = "{http://schemas.openxmlformats.org/package/2006/relationships}"
_TYPES = "{http://schemas.openxmlformats.org/package/2006/content-types}"
_CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
_NO_RELATIONS = f'<Relationships xmlns="{_RELATIONS[1:-1]}"/>'.encode()
_NO_COMMENTS = f'<w:comments xmlns:w="{_MAIN}"/>'.encode()
CONTENT_TYPES = "[Content_Types].xml"


class Comments:
    """The comments of a Word file, to which others are added; `parts` tells what has changed."""

    def __init__(self, package: Package, document: Any, language: Language, day: str | None) -> None:
        self.package, self.language, self.day = package, language, day
        folder, name = posixpath.split(package.main)
        self._relations_path = posixpath.join(folder, "_rels", f"{name}.rels")
        self._relations = xml_root(package.parts.get(self._relations_path, _NO_RELATIONS))
        own = next((r for r in self._relations if str(r.get("Type", "")) == _RELATION), None)
        self._is_new = own is None
        self._path = posixpath.join(folder, _free_name(package, folder)) if own is None else _target(folder, own)
        self._root = xml_root(package.parts.get(self._path, _NO_COMMENTS))
        marks = [*self._root.iter(f"{W}comment"), *document.iter(f"{W}commentRangeStart", f"{W}commentReference")]
        self._next = max((_number(mark) for mark in marks), default=-1) + 1

    def add(self, heading: str, paragraphs: Iterable[str]) -> str:
        """Add a comment and return its number."""
        number, self._next = str(self._next), self._next + 1
        named = {"author": "note-author", "initials": "note-initials"}
        about = {f"{W}{name}": text("memo", key).in_(self.language) for name, key in named.items()}
        if self.day:
            about[f"{W}date"] = f"{self.day}T00:00:00Z"
        comment = _below(self._root, "comment", {f"{W}id": number, **about})
        first = _below(comment, "p")
        _below(_below(first, "r"), "annotationRef")
        _say(first, heading, bold=True)
        for words in paragraphs:
            _say(_below(comment, "p"), words)
        return number

    def parts(self) -> dict[str, bytes]:
        """Return the parts that hold the comments or name them, by path."""
        changed = {self._path: xml_bytes(self._root)}
        if self._path not in self.package.parts:  # nor is it where a relation leads nowhere
            types = xml_root(self.package.parts[CONTENT_TYPES])
            about = {"PartName": f"/{self._path}", "ContentType": _CONTENT_TYPE}
            if not any(entry.get("PartName") == about["PartName"] for entry in types):
                types.append(types.makeelement(f"{_TYPES}Override", about))
                changed[CONTENT_TYPES] = xml_bytes(types)
        if self._is_new:
            taken = {str(relation.get("Id")) for relation in self._relations}
            name = next(f"rId{number}" for number in range(1, len(taken) + 2) if f"rId{number}" not in taken)
            about = {"Id": name, "Type": _RELATION, "Target": posixpath.basename(self._path)}
            self._relations.append(self._relations.makeelement(f"{_RELATIONS}Relationship", about))
            changed[self._relations_path] = xml_bytes(self._relations)
        return changed


def _say(paragraph: Any, words: str, bold: bool = False) -> None:
    run = _below(paragraph, "r")
    if bold:
        _below(_below(run, "rPr"), "b")
    said = _below(run, "t", {_SPACE: "preserve"})
    said.text = fit_for_office(words).replace("\n", " ")


def _below(parent: Any, name: str, about: dict[str, str] | None = None) -> Any:
    child = parent.makeelement(f"{W}{name}", about or {}, parent.nsmap)
    parent.append(child)
    return child


def _target(folder: str, relation: Any) -> str:
    target = str(relation.get("Target", ""))
    return target.lstrip("/") if target.startswith("/") else posixpath.normpath(posixpath.join(folder, target))


def _free_name(package: Package, folder: str) -> str:
    names = ("comments.xml", *(f"comments{number}.xml" for number in range(1, 1000)))
    return next(name for name in names if posixpath.join(folder, name) not in package.parts)


def _number(mark: Any) -> int:
    written = str(mark.get(f"{W}id", ""))
    return int(written) if written.lstrip("-").isdecimal() else 0
