"""The memo in Markdown, as GitHub and editors show it. Words of the draft are escaped, so that they stay words."""

from collections.abc import Iterable, Iterator, Sequence

from advisor.markdown import anchor, begun, plain, row
from advisor.memos.model import CaseNote, GoodPoint, Ground, Memo, Remark
from advisor.texts import text

_PROJECTS_A_TABLE = 6


def markdown_memo(memo: Memo) -> str:
    """Return a memo as a page of Markdown: one heading of the first level, links to its appendix alone."""
    lines: list[str] = []
    for line in _Page(memo).lines():
        if line or (lines and lines[-1]):
            lines.append(line)
    return "\n".join(lines).strip() + "\n"


class _Page:
    """Puts one memo into lines; an empty line stands around every block."""

    def __init__(self, memo: Memo) -> None:
        self.memo = memo

    def lines(self) -> Iterator[str]:
        memo = self.memo
        yield f"# {self._own('memo-heading')}"
        yield from _items(self._labelled(line.label, plain(line.words)) for line in memo.cover)
        for sentence in memo.impression:
            yield from _paragraph(sentence)
        yield row([plain(count.short) for count in memo.counts])
        yield row(["---:"] * len(memo.counts))
        yield row([str(count.remarks) for count in memo.counts])
        yield from _list(self._word("heading-strengths"), map(self._strength, memo.strengths))
        yield from self._first()
        yield from self._remarks(self._word("heading-findings"), memo.to_mend())
        yield from self._remarks(self._own("heading-to-confirm"), memo.to_confirm())
        yield from _list(self._word("heading-questions"), map(plain, memo.expected))
        yield from self._progress()
        yield from self._cases()
        yield from _list(self._word("heading-waived"), (f"{plain(a.title)} {plain(a.reason)}" for a in memo.set_aside))
        yield from self._checked()
        yield from _list(self._own("heading-not-checked"), map(plain, memo.not_checked))
        yield from _list(self._word("heading-notes"), map(plain, (*memo.notes, self._word("offline"))))

    def _word(self, key: str) -> str:
        """Return a word that the memo shares with the report."""
        return text("report", key).in_(self.memo.language)

    def _own(self, key: str, **values: object) -> str:
        """Return words of the memo itself."""
        return text("memo", key, **values).in_(self.memo.language)

    def _labelled(self, label: str, words: str) -> str:
        return f"**{plain(label)}** {words}"

    def _strength(self, point: GoodPoint) -> str:
        return plain(point.text + self._own("quoted", words=point.words, place=point.place))

    def _first(self) -> Iterator[str]:
        first = self.memo.first
        if not first:
            return
        yield from _heading(2, self._word("heading-first" if len(first) == 3 else "heading-first-few"))
        for number, action in enumerate(first, start=1):
            told = self._own("answers-with", labels=action.answers, effort=action.effort)
            yield f"{number}. **{plain(action.title)}** {plain(action.text)} {plain(told)}"
        yield ""

    def _remarks(self, heading: str, remarks: Sequence[Remark]) -> Iterator[str]:
        """Yield some remarks; those behind the main ones are folded."""
        if not remarks:
            return
        yield from _heading(2, heading)
        main = [remark for remark in remarks if remark.number <= self.memo.main]
        for remark in main:
            yield from self._remark(remark)
        if len(main) < len(remarks):
            folded = (line for remark in remarks[len(main) :] for line in self._remark(remark))
            yield from _folded(self._own("more-remarks", count=len(remarks) - len(main)), folded)

    def _remark(self, remark: Remark) -> Iterator[str]:
        about = self._own("aside", words=remark.about) if remark.about else ""
        yield from ("", anchor(f"remark-{remark.number}"))
        title = f"{remark.label} {remark.title}{about}"
        words = self._own("remark-heading", number=remark.number, priority=remark.priority_words, title=title)
        yield from _heading(3, words)
        yield plain(self._own("where", section=remark.section, place=remark.place))
        if remark.current.strip():
            yield from ("", f"> {begun(plain(remark.current.strip()))}")
        yield from _paragraph(remark.message)
        yield from _items(self._details(remark))

    def _details(self, remark: Remark) -> Iterator[str]:
        for key, words in (("also", remark.also), ("why", remark.why)):
            if words:
                yield self._labelled(self._word(key), plain(words))
        for ground in remark.grounds:
            yield self._labelled(self._word("case"), _cited(ground))
        if remark.remedy is not None:
            yield self._labelled(self._word("remedy"), _cited(remark.remedy))
        told = [("remedy", remark.no_remedy), ("suggest", remark.suggestion), ("example", remark.example)]
        told += [("heading-questions", question) for question in remark.questions]
        told += [("clears", words) for words in remark.clears]
        told.append(("grounds", remark.origin))
        yield from (self._labelled(self._word(key), plain(words)) for key, words in told if words)

    def _progress(self) -> Iterator[str]:
        projects = self.memo.progress
        if not projects:
            return
        yield from _heading(2, self._word("heading-progress"))
        for start in range(0, len(projects), _PROJECTS_A_TABLE):
            part = projects[start : start + _PROJECTS_A_TABLE]
            yield ""
            yield row([plain(self._own("step")), *(plain(project.about) for project in part)])
            yield row(["---", *[":---:"] * len(part)])
            for step, *others in zip(*(project.steps for project in part), strict=True):
                yield row([plain(step.name), *(mark.sign for mark in (step, *others))])
        yield from _paragraph(self.memo.legend)

    def _checked(self) -> Iterator[str]:
        checked = self.memo.checked
        if checked:
            yield from _heading(2, self._word("heading-checked"))
            yield from _folded(self._own("checked-clear", count=len(checked)), _items(map(plain, checked)))

    def _cases(self) -> Iterator[str]:
        if not self.memo.cases:
            return
        yield from _heading(2, self._own("heading-cases"))
        for case in self.memo.cases:
            yield from self._case(case)

    def _case(self, case: CaseNote) -> Iterator[str]:
        yield from ("", anchor(_place(case.id)))
        yield from _heading(3, case.name)
        yield from _paragraph(f"{case.facts}{self._own('case-page', page=case.page)}")
        yield from _paragraph(case.summary)
        told = [("case", ground) for ground in case.walls] + [("remedy", ground) for ground in case.remedies]
        yield from _items(self._labelled(self._word(key), plain(f"{g.town} {g.told}")) for key, g in told)


def _heading(level: int, words: str) -> Iterator[str]:
    yield from ("", f"{'#' * level} {plain(words)}", "")


def _list(heading: str, items: Iterable[str]) -> Iterator[str]:
    """Yield a list under its heading; nothing where nothing is listed."""
    listed = list(items)
    if listed:
        yield from _heading(2, heading)
        yield from _items(listed)


def _folded(summary: str, lines: Iterable[str]) -> Iterator[str]:
    yield from ("", "<details>", f"<summary>{plain(summary)}</summary>", "")
    yield from lines
    yield from ("", "</details>", "")


def _paragraph(words: str) -> Iterator[str]:
    yield from ("", begun(plain(words)), "")


def _items(items: Iterable[str]) -> Iterator[str]:
    yield ""
    yield from (f"- {begun(item)}" for item in items)
    yield ""


def _cited(ground: Ground) -> str:
    """Return what a town told or did, with a link to it in the appendix."""
    town = plain(ground.town)
    return (f"[{town}](#{_place(ground.case)})" if ground.case else town) + f" {plain(ground.told)}"


def _place(case: str) -> str:
    return f"case-{case}"
