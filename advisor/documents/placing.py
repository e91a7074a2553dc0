"""Put the blocks of a document into the plan form: each under its heading, each sentence where it speaks of."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from functools import cached_property

from advisor.documents.blocks import Block, Heading, Pairs, Table, Text
from advisor.documents.columns import unit_told
from advisor.documents.form import Form, Record, key_of
from advisor.documents.marks import Named, named_in
from advisor.documents.numbering import number_at
from advisor.documents.opened import Open, closed_from
from advisor.documents.pairing import place_pairs
from advisor.documents.placing_headings import as_text, open_heading
from advisor.documents.placing_texts import place_text
from advisor.documents.rows import told_sentences
from advisor.documents.tabling import place_table
from advisor.documents.targets import INDICATORS, give_year, year_of_targets
from advisor.documents.town import place_town
from advisor.documents.words import Words
from advisor.plan.years import normalise

MOST_SPOKEN, LEAST_NAME = 60, 6


class Placer:
    """Fills a form; `unplaced` are texts of which neither heading nor words tell where they belong.

    `period_told` finds the first and the last year of the plan; few documents ask for them.
    """

    def __init__(self, form: Form, blocks: Sequence[Block], period_told: Callable[[], tuple[int, int] | None]) -> None:
        self.form, self.blocks, self._period_told = form, blocks, period_told
        self.stack: list[Open] = []
        self.unplaced: list[Words] = []
        self.projects: list[tuple[Named, Record]] = []
        self.lost: list[Words] = []  # pieces of tables that were not understood
        self.looks_of_projects: set[tuple[str, int]] = set()  # style and level of the headings that open one
        # How many headings of a look open projects that a list has named before, and which looks open others, too.
        self.named_before: Counter[tuple[str, int]] = Counter()
        self.looks_of_new_projects: set[tuple[str, int]] = set()
        # How many issues are called so (課題①), and which only stand below such a heading.
        self.named_issues = 0
        self.issues_without_name: list[Record] = []
        self._by_name: dict[str, Record] = {}
        self.later: list[Callable[[], None]] = []
        self.at = 0

    def place_all(self) -> None:
        """Place every block, what asks for the names of all projects last."""
        for at, block in enumerate(self.blocks):
            self.at = at
            self.place(as_text(self, block) if isinstance(block, Heading) else block)
        for place in self.later:
            place()

    def place(self, block: Block) -> None:
        """Place one block where the open headings lead."""
        indicators = len(self.form.rows.get(INDICATORS, ()))
        if isinstance(block, Heading):
            open_heading(self, block)
            return
        if isinstance(block, Table):
            place_table(self, block)
        elif isinstance(block, Pairs):
            place_pairs(self, block)
        else:
            place_text(self, block)
        begun = self.form.rows.get(INDICATORS, ())[indicators:]
        years = (year_of_targets(opened.heading.words) for opened in reversed(self.stack)) if begun else ()
        if (year := next(filter(None, years), None)) is not None:
            for row in begun:
                give_year(row, year)

    # Where we are

    @cached_property
    def period(self) -> tuple[int, int] | None:
        """The first and the last year of the plan, wherever the document tells them; None where it does not."""
        return self._period_told()

    @property
    def path(self) -> str:
        """The place that the nearest heading leads to; empty where none is known."""
        return self.stack[-1].path if self.stack else ""

    @property
    def heading(self) -> Words | None:
        """The nearest heading."""
        return self.stack[-1].heading.words if self.stack else None

    def row(self, path: str) -> Record | None:
        """Return the open row of a list."""
        return next((o.row for o in reversed(self.stack) if o.row is not None and o.row_path == path), None)

    def beside(self) -> Iterator[str]:
        """Yield the texts before and behind the block at hand."""
        for number in (self.at - 1, self.at + 1):
            block = self.blocks[number] if 0 <= number < len(self.blocks) else None
            if isinstance(block, Text):
                yield block.whole.text

    def headings(self) -> Iterator[str]:
        """Yield the words of the open headings, the nearest first."""
        yield from (opened.heading.words.text for opened in reversed(self.stack))

    def unit_over(self, table: Table) -> str:
        """Return the unit of money that a table tells in its heads, beside it or in the headings above; else empty."""
        return unit_told([*(head.text for head in table.heads), *self.beside(), *self.headings()])

    def begin(self, heading: Heading, path: str, row: Record) -> None:
        """Open a heading that begins a row of a list."""
        self.close_for(heading)
        self.stack.append(Open(heading, path, row, path))

    def close_for(self, heading: Heading) -> None:
        """Close the headings that stand beside or below the new one."""
        del self.stack[closed_from(self.stack, heading) :]

    def below(self) -> Iterator[Block]:
        """Yield the blocks from here to the next heading."""
        for number in range(self.at + 1, len(self.blocks)):
            if isinstance(self.blocks[number], Heading):
                return
            yield self.blocks[number]

    # Projects, and what is told of the plan as a whole

    def add_project(self, named: Named) -> Record:
        """Begin a project by its name."""
        row = self.form.row("projects")
        if named.kind and named.number:
            row.add(key_of("projects.id"), named.number)
        row.add(key_of("projects.name"), named.name)
        if named.priority:
            row.add(key_of("projects.priority"), named.priority)
        if named.issues:
            row.add(key_of("projects.answers"), named.issues)
        self.projects.append((named, row))
        if plain := normalise(named.name.text).strip():
            self._by_name.setdefault(plain, row)
        return row

    def call_project(self, row: Record, name: str) -> None:
        """Note what a project is called besides, such as 事業その1."""
        self._by_name.setdefault(normalise(name).strip(), row)

    def project_named(self, name: Words) -> Record:
        """Return the project of a name in a table: one that is told already, else a new one."""
        named = named_in(name)
        mark = number_at(named.name.text, 0, len(named.name.text))
        if not named.number and mark and mark.text and mark.end < len(named.name.text):
            number = named.name.part(mark.start, mark.start + len(mark.text))
            named = named._replace(name=named.name.part(mark.end), number=number)
        return self.told_project(named)

    def told_project(self, named: Named) -> Record:
        """Return the project of a name, new where none is told yet: a list may name what is told in full elsewhere."""
        return self.known_project(named.name) or self.add_project(named)

    def known_project(self, name: Words) -> Record | None:
        """Return the project of a name; None where none is told yet."""
        plain = normalise(name.text).strip()
        told = self._by_name.get(plain)
        if told is None and len(plain) >= LEAST_NAME:
            # A list that sums up leaves the aside out: 登録の手伝い for 登録の手伝い（スマホ教室）.
            longer = [row for known, row in self._by_name.items() if known.startswith(f"{plain}(") and known[-1] == ")"]
            told = longer[0] if len(longer) == 1 else None
        return told

    def project_spoken_of(self, words: Words) -> Record | None:
        """Return the project with whose name a text begins: 「水位の見守り」は、…; None where it begins otherwise."""
        text = normalise(words.text[:MOST_SPOKEN]).lstrip("「『 ")
        found = [(len(name), row) for name, row in self._by_name.items() if text.startswith(name)]
        return max(found, key=lambda told: told[0])[1] if found else None

    def plain(self, path: str, words: Words, heading: Words | None = None) -> None:
        """Place a text at a place of the plan as a whole, each sentence at the one it speaks of."""
        if path == "municipality":
            place_town(self.form, words)
            return
        if path == "title" and key_of("title") in self.form.root:
            path = "notes"  # a document has one title; what else is called so is that of something in it
        heading = heading or self.heading
        for place, told in told_sentences(path, words):
            self.form.put(place, told, heading if place == path else None)
