"""A memo: a review put into words of one language, in the order in which a consultant hands it over.

Everything is text that a writer (Word, Excel, Markdown, HTML) only sets and escapes; none of them asks for words again.
Texts of the draft stand as its author wrote them, control characters included.
"""

from advisor.language import Language
from advisor.records import Record
from advisor.reviewing.model import Priority


class Line(Record):
    """A label with what is told under it, such as 対象文書 and the title of the plan."""

    label: str
    words: str


class GoodPoint(Record):
    """What the draft does well, the words that show it, and their place."""

    text: str
    words: str
    place: str


class FirstAction(Record):
    """One of the first actions, with the codes of the remarks that it answers and the effort it takes."""

    title: str
    text: str
    answers: str
    effort: str


class Ground(Record):
    """Why a remark can be believed: what a town told of the same wall, with the page; or the practice it rests on.

    `case` is the id of a town in the appendix, empty for what is no town's; `town` is its name with the page.
    """

    town: str
    page: int
    told: str
    case: str


class Remark(Record):
    """One remark. Where nothing is documented, or nothing is to be said, the words are empty.

    `id` stays the same from one review to the next as far as the wall and its subject do. `section` is the part of the
    plan form, `about` the project or indicator (empty for the plan as a whole), `place` where it is in the draft, and
    `current` the draft's own words there. `remedy` is what a town did.
    `standing` tells what became of it since an earlier version, where the memo compares with one.
    """

    id: str
    number: int
    code: str
    label: str
    also: str
    priority: Priority
    priority_words: str
    section: str
    about: str
    place: str
    current: str
    title: str
    message: str
    why: str
    grounds: tuple[Ground, ...]
    remedy: Ground | None
    no_remedy: str
    suggestion: str
    example: str
    questions: tuple[str, ...]
    clears: tuple[str, ...]
    origin: str
    standing: str = ""


class StepMark(Record):
    """How far a project has come in one of the eleven steps: its name, and a sign told in the legend."""

    name: str
    state: str
    sign: str


class Progress(Record):
    """The steps of one project, or of the plan."""

    about: str
    steps: tuple[StepMark, ...]


class CaseNote(Record):
    """A town that the memo cites: who it is, and what is cited of it (walls with codes, and what was done)."""

    id: str
    name: str
    page: int
    facts: str
    summary: str
    walls: tuple[Ground, ...]
    remedies: tuple[Ground, ...]


class SetAside(Record):
    """A remark that the author has set aside, with the reason."""

    title: str
    reason: str


class Since(Record):
    """What became of a remark since an earlier version: `outcome` in a word, its title, and the causes, line by line.

    `is_gone` tells that it is resolved, so that it stands nowhere else in the memo.
    """

    outcome: str
    title: str
    causes: tuple[str, ...]
    is_gone: bool


class Count(Record):
    """How many remarks of one priority there are."""

    priority: Priority
    words: str
    short: str
    remarks: int


class Memo(Record):
    """The whole memo. `remarks` holds all, weightiest first; `main` says how many of them stand unfolded.

    Where it compares with an earlier version, `compared` says with which and how much has changed, and `since` tells
    of what is resolved, changed or new.
    """

    language: Language
    file: str
    title: str
    municipality: str
    cover: tuple[Line, ...]
    not_checked: tuple[str, ...]
    impression: tuple[str, ...]
    counts: tuple[Count, ...]
    first: tuple[FirstAction, ...]
    strengths: tuple[GoodPoint, ...]
    remarks: tuple[Remark, ...]
    main: int
    expected: tuple[str, ...]
    progress: tuple[Progress, ...]
    legend: str
    cases: tuple[CaseNote, ...]
    set_aside: tuple[SetAside, ...]
    checked: tuple[str, ...]
    notes: tuple[str, ...]
    since: tuple[Since, ...] = ()
    compared: str = ""

    def to_confirm(self) -> tuple[Remark, ...]:
        """Return the remarks that only ask: where the draft is silent."""
        return tuple(remark for remark in self.remarks if remark.priority is Priority.CONFIRM)

    def to_mend(self) -> tuple[Remark, ...]:
        """Return all other remarks."""
        return tuple(remark for remark in self.remarks if remark.priority is not Priority.CONFIRM)
