"""Put the blocks of a document into the plan form: each under its heading, each sentence where it speaks of."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from advisor.documents.blocks import Block, Heading, Pairs, Table, Text
from advisor.documents.form import Form, Record, key_of
from advisor.documents.head import place_town
from advisor.documents.indicators import add_indicator, are_heads, has_two_values
from advisor.documents.lexicon import (
    chapter_of_text,
    is_name_of_part,
    place_of_cell,
    place_of_heading,
)
from advisor.documents.marks import Named, issue_in, named_in
from advisor.documents.numbering import number_at
from advisor.documents.pairing import place_pairs
from advisor.documents.rows import fill_row, told_sentences
from advisor.documents.tabling import place_table
from advisor.documents.words import Words
from advisor.patterns import compiled
from advisor.plan.format import elements
from advisor.plan.years import normalise, years_in

_GENERAL = compiled(r"体系|一覧|考え方|概要|全体像|総括|共通|について$|位置付け|留意|ごと|仕組み$|進め方|個票|見直し$")
_ISSUES = compiled(r"課題|問題")
_TAG = compiled(r"[（(【〔\[](問題|課題|原因)点?[）)】〕\]][ 　:：]*|(?:問題|課題|原因)点?[:：][ 　]*")
# A goal under which measures and projects stand is the picture that they lead to.
_GOAL = compiled(
    r"(?:基本|重点|政策)?(?:目標|方針|の柱)[ 　]?(?:[0-9０-９]{1,2}|[Ⅰ-ⅫA-ZＡ-Ｚ①-⑳一二三四五六七八九])(?=[ 　:：.．])"
)
_PROBLEM, _CAUSE = compiled(r"問題点?"), compiled(r"(?:もとにある)?(?:課題|原因|要因)|(?:その)?わけ")
_TELLS_TROUBLE = compiled(r"ない|いる|不足|困難|低下|減少|遅れ|難し|増加|増え|限界|偏|ばらつき|負担|ず$|できず")
_OPERATIONAL = frozenset({"projects.owner", "projects.operation", "projects.schedule", "projects.cost"})
_VALUES = compiled(r"[→⇒➡]|->|から.*(?:へ|に)$")
_FIGURE = compiled(r"\d")
_ASIDE = compiled(r"[(（]([^()（）]*)[)）]$")
_IN_PROJECTS = {
    "finance": "projects.cost.notes",
    "finance.funding": "projects.funding",
    "finance.running": "projects.cost.running",
    "finance.effect": "projects.effect",
    "formulation.structure": "projects.people",
    "formulation.advisers": "projects.partners",
    "formulation.people": "projects.people",
    "measures.non_ict": "projects.notes",
}
_ROWS = ("projects", "measures", "issues")
LOOK_AHEAD = 3000
GROUP = "group"  # the style of a row that stands across a list
ITEM_RANK = 6.5  # numbers of this rank and greater (1), ①, ア) may be those of items
SECTION_RANK = 4.0  # numbers of lesser rank (第1章, 一) are those of chapters
WITHIN_TABLES = 80  # from this level on, headings stand in tables and close none outside
MOST_BELOW = 40


class Open(NamedTuple):
    """A heading whose text is being read: where it leads, and the row (of a project, a measure …) it begins."""

    heading: Heading
    path: str
    row: Record | None = None
    row_path: str = ""
    is_group: bool = False


class Placer:
    """Fills a form; `unplaced` are texts of which neither heading nor words tell where they belong."""

    def __init__(self, form: Form, blocks: Sequence[Block]) -> None:
        self.form, self.blocks = form, blocks
        self.stack: list[Open] = []
        self.unplaced: list[Words] = []
        self.projects: list[tuple[Named, Record]] = []
        self._by_name: dict[str, Record] = {}
        self._at = 0

    def place_all(self) -> None:
        """Place every block."""
        for at, block in enumerate(self.blocks):
            self._at = at
            self.place(self._as_text(block) if isinstance(block, Heading) else block)

    def place(self, block: Block) -> None:
        """Place one block where the open headings lead."""
        if isinstance(block, Heading):
            self._open(block)
        elif isinstance(block, Table):
            place_table(self, block)
        elif isinstance(block, Pairs):
            place_pairs(self, block)
        else:
            self._text(block)

    def _as_text(self, heading: Heading) -> Block:
        """Return what only looks like a heading as a text: a single numbered item with nothing below it."""
        below = self.blocks[self._at + 1] if self._at + 1 < len(self.blocks) else None
        small = not heading.level and not heading.run_in and (heading.rank is None or heading.rank >= ITEM_RANK)
        if not small or not isinstance(below, Heading | None) or is_name_of_part(heading.words.text):
            return heading
        above = [o for o in self.stack if o.heading.style != heading.style or o.heading.level]
        deeper = isinstance(below, Heading) and not below.level and (below.rank or 0) > (heading.rank or 0)
        if isinstance(below, Heading) and deeper and all(o.heading.style != below.style for o in above):
            return heading
        within = above[-1].path if above else ""
        if within in ("", "projects", "measures", "issues", "vision"):
            return heading
        return Text(heading.words, heading.words, heading.number.text or heading.style)

    # Where we are

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
        for number in (self._at - 1, self._at + 1):
            block = self.blocks[number] if 0 <= number < len(self.blocks) else None
            if isinstance(block, Text):
                yield block.whole.text

    def headings(self) -> Iterator[str]:
        """Yield the words of the open headings, the nearest first."""
        yield from (opened.heading.words.text for opened in reversed(self.stack))

    # Headings

    def _open(self, heading: Heading) -> None:
        self._close_for(heading)
        if heading.style == GROUP:
            self.stack.append(Open(heading, self.path))
            return
        issue = issue_in(heading.words)
        if issue:
            self._push_issue(heading, *issue)
            return
        named = named_in(heading.words)
        if "事業" in named.kind or "プロジェクト" in named.kind:
            self._push_project(heading, named)
            return
        if _GOAL.match(heading.words.text):
            row = self.form.row("vision")
            row.add(key_of("vision.field"), heading.words)
            self.stack.append(Open(heading, "vision", row, "vision"))
            return
        if named.kind == "施策" and named.number and self.row("projects") is None and self.path.startswith("vision"):
            self._push_measure(heading, named)
            return
        within = self.path
        in_project = self.row("projects") is not None
        if not in_project and within in ("projects", "measures") and self._begins_row(heading, named):
            self._push_row(heading, named)
            return
        place = place_of_heading(heading.words.text, within)
        if in_project:
            own = place_of_cell(heading.words.text, "projects")
            place = own or _IN_PROJECTS.get(place or "", place)
            if not own and place and not place.startswith(("projects", "evaluation")):
                place = None
        if place and place.startswith("issues."):
            place = "issues"
        if place is None and within == "issues":
            self._push_issue_group(heading)
            return
        if place is None and within == "vision":
            row = self.form.row("vision")
            row.add(key_of("vision.field"), heading.words)
            self.stack.append(Open(heading, "vision", row, "vision"))
            return
        named_place = place is not None
        if place is None and not within:
            place = chapter_of_text(self._text_below(heading))
        self.stack.append(Open(heading, place or within, is_group=not named_place and len(self.stack) > 0))

    def begin(self, heading: Heading, path: str, row: Record) -> None:
        """Open a heading that begins a row of a list."""
        self._close_for(heading)
        self.stack.append(Open(heading, path, row, path))

    def _close_for(self, heading: Heading) -> None:
        """Close the headings that stand beside or below the new one."""
        # Where chapters are numbered and only what stands below them is styled, numbers rank above styles.
        leveled = any(0 < opened.heading.level < heading.level for opened in self.stack)
        for depth, opened in enumerate(self.stack):
            above = opened.heading
            if heading.level >= WITHIN_TABLES:
                beside = above.level >= heading.level
            elif heading.level > 1 and not leveled and not above.level:
                beside = above.rank is None or above.rank >= SECTION_RANK
            elif heading.level:
                beside = not above.level or above.level >= heading.level
            elif heading.rank is not None and heading.rank < SECTION_RANK and above.level > 1:
                beside = True
            elif heading.rank is not None and above.rank is not None and not above.level:
                beside = above.rank >= heading.rank
            else:
                beside = above.style == heading.style and not above.level
            if beside:
                del self.stack[depth:]
                return

    def _begins_row(self, heading: Heading, named: Named) -> bool:
        """Tell whether an unknown heading among projects or measures is one of them."""
        if named.priority or named.issues or named.kind or named.without_ict:
            return True
        title = heading.words.text
        if _GENERAL.search(title) or is_name_of_part(title):
            return False
        return place_of_heading(title, self.path) is None or heading.rank is not None or heading.level > 0

    def _push_row(self, heading: Heading, named: Named) -> None:
        if named.without_ict or "施策" in named.kind:
            self._push_measure(heading, named)
        elif self.path == "projects" or named.priority or self._is_operational():
            self._push_project(heading, named)
        else:
            self._push_measure(heading, named)

    def _is_operational(self) -> bool:
        """Tell whether what follows a heading names who does it, when, or for how much."""
        own = self.blocks[self._at]
        for block in self.blocks[self._at + 1 : self._at + MOST_BELOW]:
            if isinstance(block, Heading) and isinstance(own, Heading):
                if block.style == own.style and block.level == own.level:
                    return False
                label = block.words.text
            else:
                label = block.label.text if isinstance(block, Text) and block.label else ""
            labels = [pair.label.text for pair in block.pairs] if isinstance(block, Pairs) else [label]
            if any(name and place_of_cell(name, "projects") in _OPERATIONAL for name in labels):
                return True
            if isinstance(block, Table) and sum(bool(place_of_cell(r[0].text, "projects")) for r in block.rows if r[0]):
                return True
        return False

    def _below(self) -> Iterator[Block]:
        for number in range(self._at + 1, len(self.blocks)):
            if isinstance(self.blocks[number], Heading):
                return
            yield self.blocks[number]

    def _text_below(self, heading: Heading) -> str:
        found, length = [heading.words.text], 0
        for block in self.blocks[self._at + 1 : self._at + 200]:
            if isinstance(block, Heading) and (block.level == heading.level and block.style == heading.style):
                break
            text = block.whole.text if isinstance(block, Text) else ""
            found.append(text)
            length += len(text)
            if length > LOOK_AHEAD:
                break
        return "\n".join(found)

    def _push_project(self, heading: Heading, named: Named) -> None:
        if not named.number and heading.number:
            named = named._replace(number=heading.number)
        row = self._told_project(named)
        self.stack.append(Open(heading, "projects", row, "projects"))

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

    def project_named(self, name: Words) -> Record:
        """Return the project of a name in a table: one that is told already, else a new one."""
        named = named_in(name)
        mark = number_at(named.name.text, 0, len(named.name.text))
        if not named.number and mark and mark.text and mark.end < len(named.name.text):
            number = named.name.part(mark.start, mark.start + len(mark.text))
            named = named._replace(name=named.name.part(mark.end), number=number)
        return self._told_project(named)

    def _told_project(self, named: Named) -> Record:
        """Return the project of a name, new where none is told yet: a list may name what is told in full elsewhere."""
        return self._by_name.get(normalise(named.name.text).strip()) or self.add_project(named)

    def _push_measure(self, heading: Heading, named: Named) -> None:
        row = self.form.row("measures")
        row.add(key_of("measures.name"), named.name)
        if named.without_ict:
            row.add(key_of("measures.non_ict"), heading.words)
        if named.priority:
            row.add(key_of("measures.priority"), named.priority)
        if named.issues:
            row.add(key_of("measures.answers"), named.issues)
        self.stack.append(Open(heading, "measures", row, "measures"))

    def _push_issue(self, heading: Heading, number: Words, rest: Words) -> None:
        row = self.form.row("issues")
        row.add(key_of("issues.id"), number)
        row.add(key_of("issues.problem"), rest)
        self.stack.append(Open(heading, "issues", row, "issues"))

    def _push_issue_group(self, heading: Heading) -> None:
        """Open an unknown heading among the issues: an issue where it tells a trouble, else a group of them."""
        row = None
        if _TELLS_TROUBLE.search(heading.words.text):
            row = self.form.row("issues")
            row.add(key_of("issues.problem"), heading.words)
        self.stack.append(Open(heading, "issues", row, "issues" if row else "", is_group=row is None))

    # Texts

    def _text(self, block: Text) -> None:
        issue = issue_in(block.words) or issue_in(block.whole)
        if issue and not self.row("projects") and not self.row("measures"):
            row = self.form.row("issues")
            row.add(key_of("issues.id"), issue[0])
            row.add(key_of("issues.causes"), issue[1])
            return
        if self._told_issue(block):
            return
        if self.path == "evaluation.indicators" and are_heads(block.whole.text):
            self.form.put("evaluation.notes", block.whole)
            return
        if block.label is not None and self._labelled(block.label, block):
            return
        words = block.words if block.label is None else block.whole
        path = self.path
        project, measure = self.row("projects"), self.row("measures")
        if project is not None and path.startswith("projects"):
            fill_row(project, path, words, self.heading)
        elif measure is not None and path == "measures":
            self._of_measure(measure, words)
        elif path == "measures" and block.mark:
            self._listed_measure(words)
        elif path.startswith("evaluation") and self._is_indicator(block, words):
            self._indicator(words)
        elif path.split(".")[0] in ("vision", "issues"):
            self._of_the_way(path, block, words)
        elif path.startswith("finance") and self.heading is not None and _is_year(self.heading.text):
            self.form.record("finance.cost").add(self.heading.text, words, self.heading)
        elif path:
            self.plain(path, words)
        else:
            self._unknown_text(words)

    def _told_issue(self, block: Text) -> bool:
        """Place a problem or an issue that is tagged as one: （問題）…, 課題：…."""
        tag = _TAG.match(block.whole.text)
        if not tag or self.path.split(".")[0] not in ("issues", "vision") or self.row("projects") is not None:
            return False
        self.problem_or_issue("problem" if tag[1] == "問題" else "causes", block.whole.part(tag.end()))
        return True

    def problem_or_issue(self, key: str, words: Words) -> None:
        """Put a problem into a new row; an issue into the row of the problem it follows, else into a new one."""
        rows = self.form.rows.get("issues", [])
        goes_on = key == "causes" and rows and key_of("issues.problem") in rows[-1]
        row = rows[-1] if goes_on else self.form.row("issues")
        row.add(key_of(f"issues.{key}"), words)

    def _labelled(self, label: Words, block: Text) -> bool:
        project = self.row("projects")
        if project is not None and self.path.startswith("projects.cost") and self._cost(project, label, block.words):
            return True
        for row_path in _ROWS:
            row = self.row(row_path)
            place = place_of_cell(label.text, row_path) if row is not None else None
            if row is not None and place:
                fill_row(row, place, block.words, label)
                return True
        if self.path.startswith("vision") and place_of_cell(label.text, "vision") == "vision.field":
            self._field(block.words)
            return True
        place = place_of_heading(label.text, self.path)
        if place in ("vision.current", "vision.picture"):
            self._current(block.words) if place == "vision.current" else self._picture(block.words)
            return True
        if place is None or place.split(".")[0] in ("issues", "measures") or place in ("projects", "vision"):
            return False
        if place in ("evaluation.indicators", "evaluation"):
            return False
        self.plain(place, block.words, label)
        return True

    def _cost(self, project: Record, label: Words, words: Words) -> bool:
        place = place_of_cell(label.text, "projects.cost")
        years = years_in(normalise(label.text)) if len(normalise(label.text)) == len(label.text) else []
        if years:
            yearly = project.record(key_of("projects.cost")).record(key_of("projects.cost.yearly"))
            year = label.part(years[0].start)
            yearly.add(year.text, words, year)
            return True
        if place is None or place == "projects.cost.yearly":
            return False
        fill_row(project, place, words, label)
        return True

    def _listed_measure(self, words: Words) -> None:
        """Begin a measure from an item of a list below the heading of the measures."""
        named = named_in(words)
        row = self.form.row("measures")
        if named.without_ict:
            row.add(key_of("measures.non_ict"), words)
        else:
            row.add(key_of("measures.content"), named.name)
        if named.issues:
            row.add(key_of("measures.answers"), named.issues)
        if named.priority:
            row.add(key_of("measures.priority"), named.priority)

    def _of_measure(self, row: Record, words: Words) -> None:
        for place, told in told_sentences("measures", words):
            row.add(key_of("measures.content" if place == "measures" else place), told)

    def _is_indicator(self, block: Text, words: Words) -> bool:
        plain = normalise(words.text[:400])
        if _VALUES.search(plain) and _FIGURE.search(plain) and not plain.rstrip().endswith("。"):
            return True
        if self.path == "evaluation.indicators" and has_two_values(plain):
            return True
        listed = bool(block.mark) and self.path == "evaluation.indicators"
        return listed and not plain.rstrip().endswith("。")

    def _indicator(self, words: Words) -> None:
        add_indicator(self.form, words)

    def _of_the_way(self, path: str, block: Text, words: Words) -> None:
        """Place a text under vision, present state or issues."""
        issue = self.row("issues")
        if path.startswith("vision.current"):
            self._current(words)
        elif path.startswith("vision"):
            for place, told in told_sentences("vision", words):
                self._picture(told) if place == "vision" else self.form.put(place, told)
        elif issue is not None:
            for place, told in told_sentences("issues", words):
                if place == "issues" or place.startswith("issues."):
                    issue.add(key_of("issues.causes" if place == "issues" else place), told)
                else:
                    self.form.put(place, told)
        else:
            told_by_heading = self._kind_of_issue()
            if told_by_heading:
                self.problem_or_issue(told_by_heading, words)
                return
            about_now = self._is_about_now()
            listed = bool(block.mark) and not (about_now and years_in(normalise(words.text)))
            for place, told in told_sentences("issues", words):
                told_as = place.removeprefix("issues.") if place.startswith("issues.") else ""
                if told_as and not listed and not self._issues_are_numbered():
                    self.problem_or_issue(told_as, told)
                elif place != "issues" and not told_as:
                    self.form.put(place, told)
                elif listed or (not about_now and not self._issues_are_numbered()):
                    row = self.form.row("issues")
                    if listed and block.number:
                        row.add(key_of("issues.id"), block.number)
                    row.add(key_of("issues.causes"), told)
                else:
                    self._current(told)

    def _kind_of_issue(self) -> str:
        """Return the cell that the nearest heading names by itself: 問題 or 原因; empty where it names neither."""
        title = normalise(self.heading.text).strip() if self.heading else ""
        return (
            "problem" if _PROBLEM.fullmatch(title) else "causes" if _CAUSE.fullmatch(title) and title != "課題" else ""
        )

    def _is_about_now(self) -> bool:
        """Tell whether the nearest heading that names either is one of the present state, and not of issues."""
        for title in self.headings():
            if "現" in title:
                return True
            if _ISSUES.search(title):
                return False
        return False

    def _issues_are_numbered(self) -> bool:
        return any(
            issue_in(block.whole) or issue_in(block.words) for block in self._below() if isinstance(block, Text)
        ) or any(key_of("issues.id") in row for row in self.form.rows.get("issues", ()))

    def vision(self) -> Record | None:
        """Return the row of the vision that is open, else the last one; None where the document has told none yet."""
        rows = self.form.rows.get("vision", [])
        return self.row("vision") or (rows[-1] if rows else None)

    def _field(self, words: Words) -> None:
        """Begin the vision of a field, below the heading that is open."""
        row = self.form.row("vision")
        row.add(key_of("vision.field"), words)
        opened = self.stack[-1]
        self.stack[-1] = opened._replace(path="vision", row=row, row_path="vision")

    def _picture(self, words: Words) -> None:
        row = self.row("vision")
        if row is None:
            row = self._vision_below(self._heading_of_field())
        key = key_of("vision.picture")
        if key not in row and self.heading is not None:
            aside = _ASIDE.search(self.heading.text)
            if aside and years_in(normalise(aside[1])):
                row.add(key, self.heading.part(*aside.span()))
        row.add(key, words)

    def _vision_below(self, field: Words | None) -> Record:
        """Return the vision of a field, or the one of none; new where there is none."""
        key = key_of("vision.field")
        rows = self.form.rows.get("vision", [])
        wanted = field.text if field else None
        row = next((r for r in rows if ((told := r.words(key)) and told.text) == wanted), None)
        if row is None:
            row = self.form.row("vision", self.heading)
            if field:
                row.add(key, field)
        return row

    def _heading_of_field(self) -> Words | None:
        """Return the heading of a field within which the vision is told: 「１ 農業」 above 「(1) 将来像」."""
        above = [opened for opened in self.stack[:-1] if opened.heading.words]
        if not above or above[-1].row is not None or not above[-1].is_group:
            return None
        return above[-1].heading.words

    def _current(self, words: Words) -> None:
        row = self.vision()
        if row is None:
            self.form.put("vision.current", words)
        else:
            row.add(key_of("vision.current"), words)

    def plain(self, path: str, words: Words, heading: Words | None = None) -> None:
        """Place a text at a place of the plan as a whole, each sentence at the one it speaks of."""
        if path == "municipality":
            place_town(self.form, words)
            return
        heading = heading or self.heading
        for place, told in told_sentences(path, words):
            self.form.put(place, told, heading if place == path else None)

    def _unknown_text(self, words: Words) -> None:
        place = chapter_of_text(words.text)
        if place and elements()[place].kind != "rows":
            self.plain(place, words)
        else:
            self.unplaced.append(words)
            self.form.put("notes", words)


def _is_year(title: str) -> bool:
    plain = normalise(title)
    return len(plain) < 16 and bool(years_in(plain)) and "以降" not in plain
