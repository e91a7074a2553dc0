"""The text of a draft as something to write in: where a value ends, what goes behind it, where a new key stands."""

from advisor.drafts.edits import Edit
from advisor.drafts.nodes import Entry, Mapping, Node, Scalar, Sequence
from advisor.explaining.tree import Tree, spots
from advisor.patterns import compiled

_LINE_END = compiled(r"\r\n|\r|\n")


class Manuscript:
    """The text that a draft was read from, with its tree."""

    def __init__(self, text: str, root: Mapping) -> None:
        self.text = text
        self.tree = Tree(root)

    def behind(self, scalar: Scalar, words: str) -> Edit:
        """Return the change that puts a note behind what a value says, before its closing quote."""
        end = self.content_end(scalar)
        sign = self.text[scalar.start : scalar.start + 1] if scalar.quoted else ""
        if sign in ('"', "'"):
            return Edit(end - 1, end - 1, words)
        if sign in ("|", ">"):
            return Edit(end, end, words)
        if self.in_brackets(scalar) and any(mark in words for mark in ",[]{}"):
            plain = self.text[scalar.start : end].replace("\\", "\\\\").replace('"', '\\"')
            return Edit(scalar.start, end, f'"{plain}{words}"')
        return Edit(end, end, words)

    def in_brackets(self, node: Node) -> bool:
        """Tell whether a value stands inside a list or mapping in brackets."""
        holders = (s.value for s in self.tree.everything if s.value.start < node.start and s.value.end >= node.end)
        return any(not isinstance(h, Scalar) and self.text[h.start : h.start + 1] in "{[" for h in holders)

    def content_end(self, node: Node) -> int:
        """Return the offset behind the last sign of a value, its closing quote or bracket included."""
        end = node.end if isinstance(node, Scalar) else self._bracket_end(node)
        return node.start + len(self.text[node.start : end].rstrip())

    def _bracket_end(self, node: Mapping | Sequence) -> int:
        return node.end if self.text[node.start : node.start + 1] in "{[" else self.tree.last_offset(node)

    def inside(self, scalar: Scalar) -> tuple[int, int]:
        """Return where a value stands, without its quotes."""
        start, end = scalar.start, self.content_end(scalar)
        quoted = scalar.quoted and self.text[start] in "\"'"
        return (start + 1, end - 1) if quoted else (start, end)

    def new_entry(self, mapping: Mapping, line: str) -> Edit:
        """Return the change that adds a line of key and value behind the last entry of a mapping."""
        if self.text[mapping.start : mapping.start + 1] == "{":
            end = self.content_end(mapping) - 1
            before = len(self.text[:end].rstrip())
            comma = "" if not mapping.entries else " " if self.text[before - 1] == "," else ", "
            return Edit(before, before, f"{comma}{line}")
        if not mapping.entries:
            end = len(self.text)
            line_before = "" if end == 0 or self.text[end - 1] in "\r\n" else self.line_end()
            return Edit(end, end, f"{line_before}{line}{self.line_end()}")
        first = next(iter(mapping.entries.values())).key.start
        indent = self.column(first)
        brackets = (s.value.end for s in spots(mapping) if self.text[s.value.start : s.value.start + 1] in ("{", "["))
        last = len(self.text[: max(self.tree.last_offset(mapping), *brackets, 0)].rstrip())
        found = _LINE_END.search(self.text, last)
        at, line_end = (found.start(), found.group()) if found else (len(self.text), self.line_end())
        return Edit(at, at, f"{line_end}{' ' * indent}{line}")

    def entry_behind(self, mapping: Mapping, previous: Entry | None, line: str) -> Edit:
        """Return the change that adds a line of key and value behind an entry of a mapping; before all where None."""
        first = next(iter(mapping.entries.values()), None)
        if first is None:
            return self.new_entry(mapping, line)
        in_brackets = self.text[mapping.start : mapping.start + 1] == "{"
        indent = " " * self.column(first.key.start)
        if previous is None:
            return Edit(
                first.key.start, first.key.start, f"{line}, " if in_brackets else f"{line}{self.line_end()}{indent}"
            )
        end = max(self.content_end(previous.value), previous.key.end)
        if in_brackets:
            return Edit(end, end, f", {line}")
        found = _LINE_END.search(self.text, end)
        at = found.start() if found else len(self.text)
        return Edit(at, at, f"{self.line_end()}{indent}{line}")

    def column(self, offset: int) -> int:
        """Return how many characters stand before an offset on its line."""
        return offset - (max(self.text.rfind("\n", 0, offset), self.text.rfind("\r", 0, offset)) + 1)

    def line_end(self) -> str:
        """Return how this author ends a line."""
        found = _LINE_END.search(self.text)
        return found.group() if found else "\n"
