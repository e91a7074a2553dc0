"""One draft: from its file to what is written of it. Runs in this process or in a worker."""

from typing import TYPE_CHECKING

from advisor.cli.common import in_a_sentence, in_lines, told
from advisor.cli.looks import IN_FILE, Look
from advisor.cli.options import Form
from advisor.cli.rendering import Piece, Renderer, Supplies
from advisor.cli.settings import Settings
from advisor.documents.opening import draft_of_bytes
from advisor.drafts.draft import Draft
from advisor.drafts.loading import bytes_of
from advisor.drafts.problems import UnreadableDraftError
from advisor.engine.durable import EngineError
from advisor.engine.rules import load_rules
from advisor.errors import ToldError
from advisor.language import Text
from advisor.records import Record
from advisor.reports.paint import Paint
from advisor.reports.statistics_report import Tally, tallies_of
from advisor.resources import DamagedKnowledgeError
from advisor.reviewing.building import review_draft, the_ear
from advisor.reviewing.selection import Choice, quieted
from advisor.texts import text

if TYPE_CHECKING:
    from advisor.portfolio.model import Member


class Task(Record):
    """A draft with its settings; the forms to write, and the width (cells) and colours of the screen.

    `colourful` are the forms that go to the screen; the others are laid out for a file. `gathers` asks for what a
    portfolio needs in place of any form.
    """

    file: str
    settings: Settings
    forms: tuple[Form, ...]
    width: int
    paint: Paint = Paint()
    colourful: frozenset[Form] = frozenset()
    debug: bool = False
    gathers: bool = False
    supplies: Supplies = Supplies()


class Outcome(Record):
    """What came of a draft: what it adds to each form and its counts, or why there is nothing.

    `error` is told as it is, `reason` says the same in one sentence; `reached` tells whether a finding is at least as
    weighty as the draft's threshold. `told` is what else
    its reader should know, `member` the draft as a portfolio tells of it.
    """

    pieces: tuple[Piece, ...] = ()
    tallies: tuple[Tally, ...] = ()
    reached: bool = False
    error: str = ""
    reason: str = ""
    told: tuple[Text, ...] = ()
    member: "Member | None" = None


def make_ready() -> None:
    """Load knowledge, rules and ear, so that whatever is damaged is noticed before anything is written.

    Raises DamagedKnowledgeError.
    """
    try:
        load_rules()
        the_ear()
    except DamagedKnowledgeError:
        raise
    except Exception as error:  # what a damaged file leads to cannot be listed
        raise DamagedKnowledgeError(f"{type(error).__name__}: {error}") from error


def outcome_of(task: Task) -> Outcome:
    """Review one draft. A draft that cannot be reviewed, whatever the reason, has an outcome with an error."""
    settings = task.settings
    try:
        data = bytes_of(task.file)
        return _outcome(draft_of_bytes(data, task.file, settings.input_format), data, task)
    except UnreadableDraftError as error:
        return Outcome(error=told(error, settings.lang), reason=in_a_sentence(error, settings.lang))
    except ToldError as error:
        return _failed(task, error.words, error.file)
    except EngineError as error:
        return _failed(task, text("cli", "engine-failed", what=error))
    except Exception as error:
        if task.debug:
            raise
        return _failed(task, text("cli", "draft-failed", what=f"{type(error).__name__}: {error}"))


def _failed(task: Task, message: Text, file: str = "") -> Outcome:
    whole = text("cli", "error", file=file or task.file, place="", message=message).in_(task.settings.lang)
    return Outcome(error=in_lines(whole), reason=whole)


def _wants_a_list(task: Task) -> bool:
    """Tell whether all that is to be written tells no more than where which remark stands."""
    return not task.gathers and (task.settings.statistics or set(task.forms) == {Form.CONCISE})


def _outcome(draft: Draft, data: bytes, task: Task) -> Outcome:
    settings, threshold = task.settings, task.settings.fail_on
    choice = Choice(settings.select, settings.ignore)
    review = review_draft(draft, settings.stage, choice=choice, today=settings.today, brief=_wants_a_list(task))
    if task.gathers:
        from advisor.portfolio.gathering import member_of

        return Outcome(member=member_of(review))
    reached = threshold is not None and any(finding.priority.at_least(threshold) for finding in review.findings)
    shown = quieted(review) if settings.quiet else review
    if settings.statistics:
        return Outcome(tallies=tallies_of(shown), reached=reached)
    renderer = Renderer(draft, data, shown, settings, task.supplies)
    on_screen = Look(task.width, task.paint)
    pieces = tuple(renderer.piece(form, on_screen if form in task.colourful else IN_FILE) for form in task.forms)
    return Outcome(pieces=pieces, reached=reached, told=tuple(renderer.told))
