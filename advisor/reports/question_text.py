"""A question of the interview for a terminal: where it belongs, what is asked, and which walls hang on it."""

from advisor.interview.cells import columns_of
from advisor.interview.questions import Question
from advisor.language import Language, Text
from advisor.plan.format import Element, Kind, elements
from advisor.plan.model import PLAN_KEY, Plan, SubjectKind
from advisor.records import Record
from advisor.reports.paint import Paint
from advisor.reports.wrapping import printable, wrapped
from advisor.reviewing.codes import label_of
from advisor.reviewing.pitfalls import pitfall
from advisor.reviewing.subjects import subject_ref
from advisor.reviewing.wording import question_of_fact
from advisor.texts import text

MAX_WALLS, MAX_ISSUES = 3, 12
_ANSWERS = ("projects.answers", "measures.answers")
_SECTIONS = ("vision", "issues", "measures", "projects", "evaluation.indicators")


class Progress(Record):
    """Which question is asked, how many are left with it, and of how many rows the same is asked."""

    number: int
    left: int
    rows: int = 1


def question_page(
    question: Question, plan: Plan, progress: Progress, language: Language, width: int, paint: Paint
) -> str:
    """Return the question that is asked: the place, the question, why, and how often it will be asked again."""
    so_far = text("interview", "progress", number=progress.number, count=progress.left)
    head = f"{so_far.in_(language)}  {_place(question, plan).in_(language)}"
    lines = [paint.style(line, "bold") for line in wrapped(printable(head), width)]
    lines += _indented(_asked(question).in_(language), width)
    lines += [f"    {n}. {name}" for n, name in enumerate(choices_of(question, language), start=1)]
    lines += _issues_to_name(question, plan, width)
    lines += [paint.style(line, "dim") for line in _reasons(question, language, width)]
    if progress.rows > 1:
        again = text("interview", "rows", count=progress.rows - 1).in_(language)
        lines += [paint.style(line, "dim") for line in _indented(again, width)]
    return "\n".join(lines)


def choices_of(question: Question, language: Language) -> list[str]:
    """Return the words that a cell can hold where it is a choice among some."""
    choices = elements()[question.cell.element].choices
    return [value if language is Language.ENGLISH else names[0] for value, names in choices]


def question_list(questions: list[Question], plan: Plan, language: Language, width: int, paint: Paint) -> str:
    """Return the questions that would be asked, in their order, each with what hangs on it."""
    head = text("interview", "list-head", file=printable(plan.draft.file), count=len(questions)).in_(language)
    parts = ["\n".join(wrapped(head, width, unbroken=True))]
    for number, question in enumerate(questions, start=1):
        first = wrapped(printable(f"{number}. {_place(question, plan).in_(language)}"), width)
        lines = [paint.style(line, "bold") for line in first] + _indented(_asked(question).in_(language), width)
        parts.append("\n".join(lines + [paint.style(line, "dim") for line in _reasons(question, language, width)]))
    return "\n\n".join(parts)


def help_page(question: Question, language: Language, width: int) -> str:
    """Return what a question is about, and how it may be answered."""
    lines: list[str] = []
    if question.walls:
        wall = pitfall(question.walls[0][0])
        about = text("interview", "help-question", title=Text(**wall["title"]), what=Text(**wall["what"]))
        lines += _indented(about.in_(language), width)
    for key in ("help-states", "how-lines", "how-skip", "how-skip-rows", "how-leave"):
        lines += _indented(text("interview", key).in_(language), width)
    return "\n".join(lines)


def _place(question: Question, plan: Plan) -> Text:
    place = _label(question.cell.element)
    if question.cell.subject == PLAN_KEY:
        return place
    subject = subject_ref(plan.subject(question.cell.subject)).label
    return text("interview", "place", subject=subject, place=place)


def _label(element: str) -> Text:
    """Return a place of the form by its labels, below the row that it stands in."""
    section = next((f"{section}." for section in _SECTIONS if element.startswith(f"{section}.")), "")
    parts = element.removeprefix(section).split(".")
    labels = [elements()[section + ".".join(parts[: depth + 1])].label for depth in range(len(parts))]
    return Text("の".join(f"「{label.ja}」" for label in labels), " > ".join(f"“{label.en}”" for label in labels))


def _asked(question: Question) -> Text:
    element = elements()[question.cell.element]
    asked = question_of_fact(question.fact) if question.fact is not None else None
    if element.path in _ANSWERS:
        return text("interview", "question-answers", element=_row_of(element.path))
    if element.path in ("title", "stage", *_SECTIONS):
        return text("interview", f"question-{element.key}")
    key = "question-plain" if question.walls else "question-name"
    asked = asked or text("interview", key, label=element.label)
    more = _hint(element)
    return Text(asked.ja + more.ja, f"{asked.en} {more.en}") if more else asked


def _row_of(element: str) -> Text:
    return elements()[element.partition(".")[0]].label


def _issues_to_name(question: Question, plan: Plan, width: int) -> list[str]:
    """Return the issues that an answer may name, where they are asked for."""
    if question.cell.element not in _ANSWERS:
        return []
    issues = plan.subjects_of(SubjectKind.ISSUE)[:MAX_ISSUES]
    numbered = {cell.subject for cell in plan.cells_of("issues.id") if cell.text}
    told = (f"{issue.id} {issue.name}" if issue.key in numbered else issue.name for issue in issues)
    return [line for words in told for line in _indented(printable(words), width, 4)]


def _hint(element: Element) -> Text | None:
    if element.open:
        return text("interview", "each-year")
    if columns := columns_of(element):
        names = Text("／".join(child.label.ja for child in columns), "/".join(child.label.en for child in columns))
        return text("interview", "each-row", columns=names)
    return text("interview", "each-line") if element.kind is Kind.ROWS else None


def _reasons(question: Question, language: Language, width: int) -> list[str]:
    if not question.walls:
        return _indented(text("interview", "why-structure").in_(language), width)
    codes = list(dict.fromkeys(code for code, _ in question.walls))
    walls = [text("interview", "wall", label=label_of(code), title=Text(**pitfall(code)["title"])) for code in codes]
    lines = _indented(text("interview", "why").in_(language), width)
    for wall in walls[:MAX_WALLS]:
        lines += _indented(wall.in_(language), width, 4)
    if len(walls) > MAX_WALLS:
        lines += _indented(text("interview", "more-walls", count=len(walls) - MAX_WALLS).in_(language), width, 4)
    return lines


def _indented(words: str, width: int, indent: int = 2) -> list[str]:
    return [" " * indent + line for line in wrapped(words, width - indent)]
