"""Whether a document is a plan of this kind at all: one sentence says so where it is not, in place of remarks."""

from advisor.facts.topics import touches
from advisor.plan.model import Plan, SubjectKind
from advisor.plan.states import State
from advisor.plan.years import normalise

_BESIDE_A_PLAN = frozenset({"notes", ""})
_WHO_WROTE_IT = "formulation.drafting_body"  # told below the title
_ABOUT_A_PLAN = frozenset({"title", "municipality", "stage", "document", "written", "period"})
# Below this share of statements that speak of it, information technology is a side matter of the document.
_MIN_ICT_SHARE = 0.04
# In so many statements, so small a share is of a plan for all matters of a town, whatever projects it tells.
_LONG, _BESIDE_ALL_ELSE = 100, 0.015
_MIN_STATEMENTS_OFF_DOMAIN, _MIN_CHARACTERS_OFF_DOMAIN = 5, 300
# A plan file of fewer statements is one that has just been begun, whoever it is of.
_MIN_STATEMENTS_OF_A_FORM = 30
# Plans that laws ask for speak of it in passing; what speaks of it more often than this is about it, whatever its name.
_MOST_BY_LAW = 0.15
# So many questions and answers of a council are its minutes.
_MIN_IN_COUNCIL = 2
# So many statements on ministries and the government as a whole, in a document of no municipality, are a state's.
_MIN_OF_THE_STATE = 3


def is_off_domain(plan: Plan) -> bool:
    """Tell whether a document is of another kind, or tells nothing of a plan that could be reviewed."""
    return is_of_another_kind(plan) or tells_nothing(plan)


def is_of_another_kind(plan: Plan) -> bool:
    """Tell whether a document with something in it is no plan of this kind.

    It says so in its title and tells of no project and no indicator, or hardly speaks of information technology, or
    speaks for the state, for nobody or in a council. A business paper, such as an estimate, may well name a project,
    and so may minutes or a guide. Plans that laws ask of every town have names of their own.
    """
    title = normalise(plan.title)
    if touches(title.replace(" ", ""), "business-paper"):
        return True
    if touches(title, "never-a-plan") and not touches(title, "called-a-plan"):
        return True
    if touches(title, "other-document") and not plan.indicators and not _has_projects(plan):
        return len(plan.statements) >= _MIN_STATEMENTS_OFF_DOMAIN
    texts = [normalise(statement.text) for statement in plan.statements]
    if len(texts) < _MIN_STATEMENTS_OFF_DOMAIN and sum(map(len, texts)) < _MIN_CHARACTERS_OFF_DOMAIN:
        return False
    if not (plan.indicators or _has_projects(plan)) and sum(touches(t, "in-council") for t in texts) >= _MIN_IN_COUNCIL:
        return True
    if not plan.municipality and sum(touches(t, "of-the-state") for t in texts) >= _MIN_OF_THE_STATE:
        return True
    if _speaks_of_no_town(plan, texts):
        return True
    if touches(title, "ict"):
        return False
    speaking = sum(touches(t, "ict") for t in texts)
    if touches(title, "plan-by-law") and speaking < _MOST_BY_LAW * len(texts):
        return True
    if len(texts) >= _LONG and speaking < _BESIDE_ALL_ELSE * len(texts):
        return True
    return speaking < _MIN_ICT_SHARE * len(texts) and not (speaking and _is_carried_out(plan))


def _speaks_of_no_town(plan: Plan, texts: list[str]) -> bool:
    """Tell whether a document names no municipality, speaks of none and tells of nothing that one would carry out.

    A guide for towns may name indicators, and works as examples, but neither values nor who carries them out.
    """
    if plan.municipality or (plan.draft.is_form and len(texts) < _MIN_STATEMENTS_OF_A_FORM):
        return False
    has_values = any(indicator.baseline or indicator.targets for indicator in plan.indicators)
    if not has_values and not _is_called_a_plan(plan) and not _tells_who_and_how(plan):
        return not any(touches(text, "of-this-town") for text in texts)
    if plan.indicators or _has_projects(plan):
        return False
    return not any(touches(text, "of-a-town") for text in texts)


def _is_carried_out(plan: Plan) -> bool:
    """Tell whether a document tells of projects as plans of this kind do, and how they are measured or paid.

    How often it names devices tells nothing then: a plan may speak of them as seldom as those who will use them.
    """
    return _has_projects(plan) and (_tells_who_and_how(plan) or bool(plan.indicators))


def _tells_who_and_how(plan: Plan) -> bool:
    return any(plan.cells_of(kind) for kind in ("projects.owner", "projects.operation", "projects.cost"))


def tells_nothing(plan: Plan) -> bool:
    """Tell whether of a document with words in it nothing was read but title, town and notes.

    A title that names a plan, with nothing below it, is the beginning of one; a form that nobody has begun is none.
    """
    if not plan.title and all(cell.state is State.ABSENT for cell in plan.cells):
        return True
    if plan.draft.is_form or len(plan.subjects) > 1:
        return False
    told = (statement.element for statement in plan.statements if statement.element != _WHO_WROTE_IT)
    elements = {element.partition(".")[0] for element in told}
    if elements - _BESIDE_A_PLAN - _ABOUT_A_PLAN:
        return False
    return bool(elements & _BESIDE_A_PLAN) or not _is_called_a_plan(plan)


def _is_called_a_plan(plan: Plan) -> bool:
    title = normalise(plan.title)
    return touches(title, "called-a-plan") or touches(title, "ict")


def _has_projects(plan: Plan) -> bool:
    return bool(plan.subjects_of(SubjectKind.PROJECT))
