"""Listen to a whole plan: every statement once, its section deciding how much weight its words have."""

from collections.abc import Iterable
from itertools import pairwise

from advisor import resources
from advisor.facts.concepts import Pole, concept_entries
from advisor.facts.hearing import PATTERN_CHANCE, Ear, Heard, Sentence, Signal
from advisor.facts.topics import touches
from advisor.patterns import compiled
from advisor.plan.format import elements
from advisor.plan.model import DocumentKind, Plan, Statement
from advisor.plan.years import normalise
from advisor.records import Record

# What stands here is about the community or is a mere label: only what the place itself is about can be heard in it.
_OWN_CONCEPTS_ONLY = (
    "vision.picture",
    "vision.current",
    "characteristics",
    "formulation.terms",
    "evaluation.indicators",
)
_OF_THE_PRESENT = ("vision.current", "characteristics")
# What nobody measures may be the trouble itself (どこで漏れたか分からない), and no lack of data for the plan.
_ISSUES, _DATA = ("issues.problem", "issues.causes"), "current-state-data"
_COMMUNITY = ("issues.problem", "issues.causes", "vision.reason")
# Why a plan is made tells the trouble of the community (少ない担い手), and hardly a wall of a project.
_REASONS = ("formulation.background", "formulation.purpose")
_SILENT = compiled(
    r"^(?:title|stage|document|written|period|municipality.*|confirmed|.*\.(?:id|name|answers|measure|when|unit|baseline|baseline_year|target|target_year|level|priority_number)"
    r"|projects\.cost\.(?:initial|yearly|total)|formulation\.parent_plans\.name)$"
)
COMMUNITY_WALL_SCORE = PATTERN_CHANCE
# How sure a wall must be: at its place, elsewhere, and wherever the sentence admits something in so many words.
WALL_SCORE = 0.8
OPEN_WALL_SCORE = 0.85
ADMITTED_WALL_SCORE = 0.75
# What a concept's own place admits is hardly about anything else.
OWN_ADMITTED_WALL_SCORE = 0.5
# So few characters may be a mere label: they show a wall by admitting it, or beyond doubt.
MIN_UNADMITTED = 14
LABEL_WALL_SCORE = 0.95
# What is quoted, and the label before a value: their words admit nothing in the author's own name.
_OTHERS_WORDS = compiled(r"「[^「」]*」|^[^:。、「」]{1,14}:")
# A list of roles tells row by row what stands across the whole office.
_WHO_CARRIES_IT = ("formulation.structure", "formulation.leader", "formulation.sections", "formulation.drafting_body")
# What stands between people is in hand when it has been talked about, not when it will be.
_TALKS = frozenset({"implementers-agree", "cause-with-others", "field-needs-heard", "sections-on-board"})
_OPERATES = "operating-owner"
_ACROSS_THE_OFFICE = "town-wide-structure"
_HEAD_OF_OFFICE = compiled(r"(?:[市町村区]|副[市町村区]|区)長|教育長|本部長|総括|総指揮|統括")
_SECTION = compiled(r"[一-龠々ァ-ヶー]{1,10}(?:課|室|局|部|係|班|署|センター|委員会)")
LEAST_SECTIONS = 2
_PREDICATE = compiled(r"[ぁ-ん]")
# What only joins nouns: 原因の整理.
_BETWEEN_NOUNS = compiled(r"(?<=[一-龠ァ-ヶーA-Za-z0-9])(?:の|と|や|への|からの|での)(?=[一-龠ァ-ヶーA-Za-z0-9])")
# An ending before the rest of its word: no sentence begins so.
_WITHIN_A_WORD = compiled(r"[きぎくぐけげしじすせちってでにぬねのばびぶべみめむもらりるれろわをん][一-龠]")
# What other towns are like is no wall of this one, unless it tells how little is known of them.
_OF_ANOTHER_TOWN = compiled(r"[一-龠ァ-ヶ]{1,6}[市町村区]\(人口")
_ABOUT_OTHER_TOWNS = frozenset({"precedents-studied", "precedent-in-town"})
# A sentence that turns from what the one before it says.
_TURNS = compiled(r"(?:ただし?|しかし|もっとも|とはいえ|それでも|だが|その一方で?)[、，]?")
# What others said of the draft is told under its head, and is not what the draft says.
_OPINION = compiled(r"^(?:主な)?(?:御|ご)?(?:意見|質問|要望|提案|提言)(?:等|など)?(?:の(?:内容|要旨|概要))?[:：]")
# Where something was taken from says nothing of the plan, but at the places that are about figures.
_SOURCE = compiled(r"^[(（【\[※*]*(?:出典|資料|出所|引用元?|参考(?:資料|文献|URL)?)[)）】\]]?[ 　]*[:：]")
_ABOUT_FIGURES = ("vision.current", "characteristics", "evaluation")
_ADDRESS = compiled(r"https?://[\w/:%#$&?~.=+@,;!-]+")
_SUBTITLE = compiled(r"^[―—─\-~〜～].*[―—─\-~〜～]$")
# Among the problems of the community a draft may admit how little is known of them; other walls stand there
# seldom.
_ABOUT_THE_PROBLEMS = frozenset({"current-state-data", "cause-with-others", "logic"})
_TOLD_AMONG_PROBLEMS = frozenset(
    {
        "skill",
        "ict-section",
        "outside-advisers",
        "town-wide-structure",
        "purpose-shared",
        "field-priority",
        "sections-on-board",
    }
)


class HeardStatement(Record):
    """A statement with what was heard in it."""

    statement: Statement
    heard: Heard


@resources.remembered
def likely_concepts(path: str) -> tuple[str, ...]:
    """Return the concepts that a place of the form is about, those of its parent included."""
    found: list[str] = []
    while path:
        element = elements().get(path)
        if element is not None:
            found += element.concepts
        path = path.rpartition(".")[0]
    return tuple(dict.fromkeys(found))


@resources.remembered
def own_concepts(path: str) -> tuple[str, ...]:
    """Return the concepts that a place of the form is about alone."""
    return tuple(entry["id"] for entry in concept_entries() if path in entry["cells"])


def listen(plan: Plan, ear: Ear) -> list[HeardStatement]:
    """Return what is heard in every statement of a plan, in the order written.

    A digest cuts sentences short, so that what is merely vague in it proves nothing: there a wall must be admitted.
    """
    told = [statement for statement in plan.statements if not _is_label(statement)]
    heard = listen_in_place(told, ear, plan.document is DocumentKind.DIGEST)
    roles = [n for n, (statement, _) in enumerate(heard) if statement.element.startswith(_WHO_CARRIES_IT)]
    if _names_many(normalise(heard[n].statement.text) for n in roles):
        statement, first = heard[roles[0]]
        across = first._replace(faint_evidence=first.faint_evidence | {_ACROSS_THE_OFFICE})
        heard[roles[0]] = HeardStatement(statement, across)
    return heard


def listen_in_place(statements: list[Statement], ear: Ear, digest: bool) -> list[HeardStatement]:
    """Return what counts, at their places, of what is heard in some statements."""
    sentences = [
        Sentence(_without_addresses(normalise(s.text)), likely_concepts(s.element), own_concepts(s.element))
        for s in statements
    ]
    heard = [
        HeardStatement(statement, _in_place(statement.element, sentence, by_itself, digest, ear))
        for statement, sentence, by_itself in zip(statements, sentences, ear.listen(sentences), strict=True)
    ]
    for number, (item, behind) in enumerate(pairwise(heard)):
        if behind.statement.path == item.statement.path:
            heard[number] = HeardStatement(item.statement, _unless_taken_back(item.heard, behind))
    return heard


def _unless_taken_back(heard: Heard, behind: HeardStatement) -> Heard:
    """Leave out the walls from which the next sentence of the same paragraph turns to what is in hand.

    「専門の職員は少ない。ただ、回線の更新を受け持った者が二人いる。」 The other way round the wall has the last word.
    """
    poles = {signal.pole for signal in behind.heard.signals}
    if poles != {Pole.EVIDENCE} or not _TURNS.match(normalise(behind.statement.text)):
        return heard
    return heard._replace(signals=tuple(signal for signal in heard.signals if signal.pole is Pole.EVIDENCE))


def _names_many(texts: Iterable[str]) -> bool:
    """Tell whether a list of roles names one at the head and several sections, which no line of it says by itself."""
    whole = "\n".join(texts)
    return _HEAD_OF_OFFICE.search(whole) is not None and len(set(_SECTION.findall(whole))) >= LEAST_SECTIONS


def _is_label(statement: Statement) -> bool:
    if _SILENT.match(statement.element) or _SUBTITLE.match(statement.text) or _OPINION.match(statement.text):
        return True
    return not statement.element.startswith(_ABOUT_FIGURES) and _SOURCE.match(statement.text) is not None


def _without_addresses(plain: str) -> str:
    return _ADDRESS.sub("", plain) if "://" in plain else plain


def _in_place(element: str, sentence: Sentence, heard: Heard, digest: bool, ear: Ear) -> Heard:
    """Return what counts, at the place where a sentence stands, of what is heard in it."""
    plain, likely, own = sentence
    if touches(plain, "bare-denial"):
        # What is denied, only the place tells: under 個人情報, 「検討していない」 speaks of nothing else.
        return Heard(tuple(Signal(concept, Pole.WALL, plain, PATTERN_CHANCE) for concept in own))
    admits = touches(_OTHERS_WORDS.sub("", plain), "admission")
    walls_stand = element != "vision.picture" or touches(plain, "about-the-vision")
    promised = {signal.concept for signal in heard.signals if _is_promised(signal, plain, element)}
    signals = []
    for signal in heard.signals:
        if signal.pole is Pole.EVIDENCE:
            # What the model has not learnt, a pack hears by exact wordings alone, which no place of the form is for.
            exact = signal.concept not in ear.lanes
            counts = exact or signal.concept in likely or not element.startswith(_OWN_CONCEPTS_ONLY)
            counts = counts and signal.concept not in promised
        else:
            # A digest cuts sentences short: only an exact wording shows a wall there that is not admitted.
            certain = admits or not digest or signal.score >= PATTERN_CHANCE
            counts = walls_stand and certain and _wall_counts(signal, plain, admits, element, likely, own)
        if counts:
            signals.append(signal)
    faint = heard.faint_evidence | promised
    if element.startswith(_OWN_CONCEPTS_ONLY):
        faint &= frozenset(likely)
    if element.startswith(_OF_THE_PRESENT):
        # What else is told beside the present state proves nothing, but is no silence either.
        faint |= {signal.concept for signal in heard.signals if signal.pole is Pole.EVIDENCE}
    return Heard(tuple(signals), faint)


def _is_promised(signal: Signal, plain: str, element: str) -> bool:
    """Tell whether evidence is of talks that will only be held, or of members of a body as those who operate."""
    if signal.pole is not Pole.EVIDENCE:
        return False
    if signal.concept == _OPERATES and element.startswith(_WHO_CARRIES_IT):
        return not touches(plain, "operation")
    return signal.concept in _TALKS and touches(plain, "yet-to-come")


@resources.remembered
def _matters_of_projects() -> frozenset[str]:
    return frozenset(entry["id"] for entry in concept_entries() if entry["scope"] == "project")


def _is_mere_label(plain: str, score: float) -> bool:
    """Tell whether so few characters, or none of a predicate's, are a label rather than a statement."""
    return not _PREDICATE.search(_BETWEEN_NOUNS.sub("", plain)) or (
        len(plain) < MIN_UNADMITTED and score < LABEL_WALL_SCORE
    )


def _is_scrap(plain: str) -> bool:
    """Tell whether so few characters are what the width of a cell cut off: 作り、 or き換えない。"""
    return len(plain) < MIN_UNADMITTED and (plain.endswith("、") or _WITHIN_A_WORD.match(plain) is not None)


def _is_of_others(plain: str) -> bool:
    """Tell whether a sentence tells what another town is like, or towns in general."""
    return _OF_ANOTHER_TOWN.search(plain) is not None or touches(plain, "of-towns-in-general")


def _wall_counts(
    signal: Signal, plain: str, admits: bool, element: str, likely: tuple[str, ...], own: tuple[str, ...]
) -> bool:
    """Tell whether a wall is sure enough for the place where it stands."""
    if _is_scrap(plain) or (_is_of_others(plain) and signal.concept not in _ABOUT_OTHER_TOWNS):
        return False
    if element.startswith(_REASONS) and touches(plain, "tells-the-past"):
        return False
    if not admits and _is_mere_label(plain, signal.score):
        return False
    if admits and signal.concept in own:
        return signal.score >= OWN_ADMITTED_WALL_SCORE
    if signal.concept in likely:
        return signal.score >= (ADMITTED_WALL_SCORE if admits else WALL_SCORE)
    if element.startswith("characteristics") and signal.concept in _ABOUT_THE_PROBLEMS:
        return signal.score >= COMMUNITY_WALL_SCORE
    if element.startswith(_OWN_CONCEPTS_ONLY):
        return False
    if element.startswith(_ISSUES) and signal.concept == _DATA:
        return signal.score >= COMMUNITY_WALL_SCORE
    if element.startswith(_COMMUNITY) and signal.concept not in _ABOUT_THE_PROBLEMS:
        return signal.concept in _TOLD_AMONG_PROBLEMS and signal.score >= COMMUNITY_WALL_SCORE
    if element.startswith(_REASONS) and signal.concept in _matters_of_projects():
        return signal.score >= COMMUNITY_WALL_SCORE
    return signal.score >= (ADMITTED_WALL_SCORE if admits else OPEN_WALL_SCORE)
