"""Facts about how the aim, the vision and the problems are worded, and about who is named."""

import re
from collections.abc import Iterator

from advisor.facts.chapters import speaks_of
from advisor.facts.model import Fact, Support
from advisor.facts.topics import first_words, touches
from advisor.patterns import compiled
from advisor.plan.model import PLAN_KEY, Cell, DocumentKind, Plan, Statement, SubjectKind
from advisor.plan.states import State
from advisor.plan.years import fiscal_year, normalise, normalised_lines, years_in

_FIGURE = compiled(r"\d")
_VAGUE_LINE = compiled(
    r"[^。\n]{1,40}(?:実現|推進|活用|創出|創造|構築|確立|形成|充実|強化|促進|向上)(?:する|します|していく|を(?:目指|めざ|図)[すりる]?)?。?$"
)
_MISSING_SYSTEM = compiled(
    r"(?:システム|アプリ|ICT|IoT|AI|Wi-?Fi|ネットワーク|センサー?|デジタル化|電子化|クラウド|オンライン化)[^。、]{0,14}"
    r"(?:がない|が無い|ていない|れていない|未整備|未導入|遅れている|遅れて)"
)
_ORGANISATION = r"[一-龠々ァ-ヶーA-Za-z]{1,14}(?:課|室|局|センター|部)(?:[一-龠々ァ-ヶーA-Za-z]{1,10}係)?"
_WHOLE_OWNER = compiled(
    rf"(?P<owner>{_ORGANISATION})(?:\([^)]*\))?(?:が|は|の)[^。、]{{0,14}}(?:全体|責任|一元|一括|総括|統括|主管|全般)"
)
_OWNER_AFTER = compiled(rf"(?:管理|運用|維持)の?(?:全体の?)?責任は?[、,]?(?P<owner>{_ORGANISATION})(?:が|に)")
_OPERATION = compiled(r"運用|導入後|稼働|故障|障害|保守|維持管理|据え付けた後|設置後|入れた後|整備後")
_TOPICS = ("school", "collects-data", "pilot-site-open", "information-system")
_SIZES = ((10_000, "small"), (50_000, "medium"))

_NAMES_WITH_NUMBERS = compiled(r"Society\s?5\.0|第\d+次|\d+G|SDGs|[A-Za-z]+\d+", re.IGNORECASE)
_NAMES_OF_THINGS = compiled(
    r"Society\s?5\.0|[A-Za-z]+\s?\d+|\d+[A-Za-z]+|第\d+次|1人1台|24時間365日|No\.?\s?1", re.IGNORECASE
)


def wording_facts(plan: Plan) -> Iterator[Fact]:
    """Yield the facts that rest on wording alone."""
    yield _purpose(plan)
    yield from _visions(plan)
    yield _problems(plan)
    yield from _topics(plan)
    yield Fact("plan.stage", PLAN_KEY, str(plan.stage))
    yield _funding(plan)
    yield _gap(plan)
    yield from _owners(plan)


def size_of(population: int | None) -> str:
    """Return the size of a town: small below 10,000 people, medium to 50,000, large above; unknown."""
    if population is None:
        return "unknown"
    return next((name for limit, name in _SIZES if population < limit), "large")


def _purpose(plan: Plan) -> Fact:
    """Tell whether the background gives reasons of this town, or words that would fit any."""
    cells = [
        c
        for e in ("formulation.background", "formulation.purpose")
        for c in plan.cells_of(e)
        if c.state is State.STATED
    ]
    if not cells:
        return Fact("plan.purpose-wording", PLAN_KEY, "absent")
    text = normalised_lines(c.text for c in cells)
    if _FIGURE.search(_without_calendar(text)):
        return Fact("plan.purpose-wording", PLAN_KEY, "local")
    generic = next((c for c in cells if touches(normalise(c.text), "jargon")), None)
    if generic is None:
        return Fact("plan.purpose-wording", PLAN_KEY, "plain")
    support = Support(first_words(normalise(generic.text), "jargon"), generic.text, generic.place, generic.path)
    return Fact("plan.purpose-wording", PLAN_KEY, "generic", (support,))


def _without_calendar(text: str) -> str:
    """Drop years and the figures inside names, which are no reasons."""
    for year in reversed(years_in(text)):
        text = text[: year.start] + text[year.end :]
    return _NAMES_WITH_NUMBERS.sub("", text)


def _visions(plan: Plan) -> Iterator[Fact]:
    """Yield how each field's vision is worded: concrete (a figure), abstract, plain, or absent."""
    for subject in plan.subjects_of(SubjectKind.FIELD):
        cells = [c for c in plan.cells_of("vision.picture", subject.key) if c.state is State.STATED]
        text = normalised_lines(c.text for c in cells)
        value = vision_wording(text) if text.strip() or not cells else "plain"  # a question may stand there alone
        if plan.document is DocumentKind.DIGEST and value != "concrete":
            value = "digest"  # a digest shortens a vision to its headline
        support = tuple(_support_cell(c) for c in cells)
        yield Fact("field.vision-wording", subject.key, value, support)
        yield Fact("field.vision-period", subject.key, _vision_period(text, plan), support)


def vision_wording(text: str) -> str:
    """Tell how the text of a vision is worded.

    A figure or a date makes it concrete; set phrases without either, or one line that ends in a vague verb, abstract.
    """
    if not text.strip():
        return "absent"
    if _FIGURE.search(_without_names(text)):
        return "concrete"
    return "abstract" if touches(text, "abstract") or _VAGUE_LINE.match(text.strip()) else "plain"


def _vision_period(text: str, plan: Plan) -> str:
    """Tell whether the vision is told for a time after the plan has ended (March still belongs to the year before)."""
    years = vision_years(text)
    if not years or plan.period is None:
        return "not-shown"
    return "after" if min(years) > plan.period[1] else "within"


def vision_years(text: str) -> list[int]:
    """Return the fiscal years that the text of a vision names."""
    return [fiscal_year(text, year) for year in years_in(text)]


def _funding(plan: Plan) -> Fact:
    """Tell whether the plan counts on a grant or a bond."""
    statements = [s for s in plan.statements if "funding" in s.element or "財源" in s.text]
    granted = [s for s in statements if touches(normalise(s.text), "grant")]
    support = tuple(Support(s.text, s.text, s.place, s.path) for s in granted[:2])
    return Fact("plan.grant-funded", PLAN_KEY, "yes" if granted else "no", support)


def _gap(plan: Plan) -> Fact:
    """Tell whether a problem can be read as the gap between vision and present: both must be there."""
    stated = {c.element.split(".")[0] for c in plan.cells if c.state is State.STATED}
    if plan.document is DocumentKind.DIGEST:
        return Fact("plan.gap", PLAN_KEY, "digest")
    value = {(True, True): "both", (True, False): "no-problem", (False, True): "no-vision", (False, False): "neither"}
    told = ("vision" in stated or speaks_of(plan, "vision"), "issues" in stated or speaks_of(plan, "issues"))
    return Fact("plan.gap", PLAN_KEY, value[told])


def _without_names(text: str) -> str:
    return _NAMES_OF_THINGS.sub("", text)


def _problems(plan: Plan) -> Fact:
    """Tell whether a problem is told as the absence of a system: the solution has come first."""
    for cell in (*plan.cells_of("issues.problem"), *plan.cells_of("issues.causes")):
        found = _MISSING_SYSTEM.search(normalise(cell.text))
        if found:
            support = Support(found.group(), cell.text, cell.place, cell.path)
            return Fact("plan.problem-wording", PLAN_KEY, "missing-system", (support,))
    return Fact("plan.problem-wording", PLAN_KEY, "plain")


def _topics(plan: Plan) -> Iterator[Fact]:
    projects = plan.subjects_of(SubjectKind.PROJECT)
    for subject in projects:
        yield _owner(plan, subject.key)
        text = normalised_lines([*(s.text for s in plan.statements if s.subject == subject.key), subject.name])
        for topic in _TOPICS:
            yield Fact(f"project.{topic}", subject.key, "yes" if touches(text, topic) else "no")


def _owner(plan: Plan, subject: str) -> Fact:
    """Return the state of the cell that names the section in charge of a project."""
    cells = plan.cells_of("projects.owner", subject)
    value = str(cells[0].state) if cells else "unreadable" if plan.document is DocumentKind.DIGEST else "absent"
    return Fact("project.owner", subject, value, tuple(_support_cell(c) for c in cells))


def _owners(plan: Plan) -> Iterator[Fact]:
    """Yield whether two sections are each called responsible for the whole operation of the same thing."""
    named: dict[str, dict[str, Statement]] = {}
    for statement in plan.statements:
        plain = normalise(statement.text)
        if not _OPERATION.search(plain):
            continue
        found = _WHOLE_OWNER.search(plain) or _OWNER_AFTER.search(plain)
        if found:
            named.setdefault(statement.subject, {}).setdefault(found["owner"], statement)
    for subject in [PLAN_KEY, *(s.key for s in plan.subjects_of(SubjectKind.PROJECT))]:
        owners = {**named.get(PLAN_KEY, {}), **named.get(subject, {})}
        distinct = [o for o in owners if not any(o != other and (o in other or other in o) for other in owners)]
        several = len(distinct) > 1
        support = (
            tuple(Support(o, owners[o].text, owners[o].place, owners[o].path) for o in distinct) if several else ()
        )
        name = "plan.operating-owners" if subject == PLAN_KEY else "project.operating-owners"
        yield Fact(name, subject, "several" if several else "one-or-none", support)


def _support_cell(cell: Cell) -> Support:
    return Support(cell.text.strip(), cell.text, cell.place, cell.path)
