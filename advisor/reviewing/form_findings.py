"""Remarks on how a file is written: unknown keys, values that could not be read, slips of office text."""

from collections.abc import Iterable
from unicodedata import normalize

from advisor.drafts.problems import Problem
from advisor.language import Text
from advisor.plan.model import PLAN_KEY, Plan
from advisor.reviewing.model import Finding, Location, Priority, Verdict
from advisor.reviewing.subjects import subject_ref
from advisor.texts import keys_of, text

WAIVERS = "waivers"  # the family of remarks on entries of 確認済み
LONGEST_LINE = 60  # characters of a corrected line that are shown


def form_findings(plan: Plan, more: Iterable[Problem] = ()) -> list[Finding]:
    """Return the remarks on how the file is written: those on the plan, and more that only a review can make."""
    found = []
    remarks = sorted([*plan.remarks, *more], key=lambda remark: remark.place or plan.place)
    for number, problem in enumerate(remarks, start=1):
        place = problem.place or plan.place
        words = plan.draft.lines.line(place.line)[place.column - 1 : place.column - 1 + place.length]
        subject = subject_ref(plan.subject(PLAN_KEY))
        found.append(
            Finding(
                id=f"{problem.code}@{number}",
                code=problem.code,
                label=form_label(problem.code),
                codes=(problem.code,),
                family=WAIVERS if _is_about_waivers(problem.code) else "form",
                priority=Priority.FORM,
                verdict=Verdict.CONFIRM,
                subject=subject,
                subjects=(subject,),
                location=Location(plan.draft.file, place, "", words),
                title=text("review", "waiver-title" if _is_about_waivers(problem.code) else "form-title"),
                message=_form_message(problem),
                why=None,
            )
        )
    return found


def _is_about_waivers(code: str) -> bool:
    return code.startswith("waiver-")


def form_codes() -> tuple[str, ...]:
    """Return the codes of all remarks on form, as they are shown."""
    return tuple(dict.fromkeys(form_label(code) for code in keys_of("problems")))


def resolve_form(written: str) -> str | None:
    """Return the code of a remark on form that a spelling means, as it is shown, or None."""
    form = _form_written(written)
    return form if form in form_codes() else None


def nearest_form(written: str) -> str | None:
    """Return the code of a remark on form most like an unknown one, or None."""
    from difflib import get_close_matches  # only where a code is unknown

    return next(iter(get_close_matches(_form_written(written), form_codes(), n=1, cutoff=0.6)), None)


def _form_written(written: str) -> str:
    return form_label(normalize("NFKC", written).strip().lower().replace("_", "-"))


def form_texts(label: str) -> list[Text]:
    """Return what the remarks shown under a label say, with their places unfilled."""
    return [text("problems", code) for code in keys_of("problems") if form_label(code) == label]


def form_label(code: str) -> str:
    """Return how the code of a remark on form is shown: an unknown key is one matter, whether or not one is near."""
    return code.removesuffix("-near")


def _form_message(problem: Problem) -> Text:
    """Return what a remark on form says, and the line as it would be written, where that is known."""
    message = text("problems", problem.code, **dict(problem.values))
    if not problem.corrected:
        return message
    shown = problem.corrected if len(problem.corrected) <= LONGEST_LINE else f"{problem.corrected[:LONGEST_LINE]}…"
    line = text("cli", "read-as-corrected" if problem.mended else "corrected", line=shown)
    return Text(f"{message.ja}\n{line.ja}", f"{message.en}\n{line.en}")
