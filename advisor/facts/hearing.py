"""Hear what a statement says: which concept, at which pole, in which words.

Three things decide together: the linear model, the patterns of the lexicon, and where the statement stands. A pattern
is exact and outweighs the model; a place makes its own concepts likelier but never decides the pole.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from advisor import resources
from advisor.facts.concepts import Pole, concepts
from advisor.facts.linear_model import MAX_NGRAM, LinearModel, load_model, ngrams, prepare
from advisor.facts.topics import touches
from advisor.plan.years import normalise

PLACE_BONUS = 0.5
MIN_CONFIDENCE = 0.3
MARGIN_WEIGHT = 2.5
MIN_CONCEPT = -0.8
LIKELY_CONCEPT = -0.9
LIKELY_DISTANCE = {Pole.EVIDENCE: 0.9, Pole.WALL: 0.5}
OWN_CONCEPT = -1.5
OWN_DISTANCE = 1.4
LIKELY_CERTAINTY = 0.25
PATTERN_SCORE = 2.0
LEANING_SHARE = 0.6
FAINT_CONCEPT = -0.6
FAINT_POLE = -0.6
MIN_LENGTH = 4
MIN_TAIL = 16
# What stands before this turn is granted; the weight of the sentence lies behind it.
_TURN = re.compile(r".*(?:[てでいるただうく]が|ものの|けれども?|一方で?|とはいえ|にもかかわらず)、", re.DOTALL)
_CLAUSE_ENDS = "、。　;／"
_TRIM = "、。・ 　はがをにでとのもへや"


@dataclass(frozen=True, slots=True)
class Signal:
    """One thing heard: `words` are the part of the sentence it was heard in, `score` grows with certainty."""

    concept: str
    pole: Pole
    words: str
    score: float


@dataclass(frozen=True, slots=True)
class Heard:
    """What one statement says: the signals, surest first, and the concepts of which it faintly sounds like evidence.

    Faint evidence is never shown; it only keeps the tool from calling a draft silent on a matter that it may speak of.
    """

    signals: tuple[Signal, ...]
    faint_evidence: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Pattern:
    """An exact wording of the lexicon; `pole` None silences the concept where it matches."""

    concept: str
    pole: Pole | None
    expression: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class Scores:
    """The model's view of one sentence.

    A score for every concept, one for each pole and for neither, and for every concept a leaning: towards evidence
    where positive, towards a wall where negative, if the sentence is about that concept.
    """

    concepts: dict[str, float]
    poles: dict[str, float]
    leanings: dict[str, float]

    def poles_of(self, concept: str) -> dict[str, float]:
        """Return the poles' scores for a sentence that is about this concept."""
        leaning = LEANING_SHARE * self.leanings.get(concept, 0.0)
        shift = {"evidence": leaning, "wall": -leaning}
        return {pole: score + shift.get(pole, 0.0) for pole, score in self.poles.items()}


@cache
def patterns() -> tuple[Pattern, ...]:
    """Return the patterns of the lexicon, file by file."""
    found: list[Pattern] = []
    for document in resources.documents("knowledge/lexicon/patterns").values():
        for pole, key in ((Pole.EVIDENCE, "evidence"), (Pole.WALL, "wall"), (None, "silent")):
            expressions = (entry["pattern"] for entry in document.get(key, ()))
            found += [Pattern(document["id"], pole, re.compile(expression)) for expression in expressions]
    return tuple(found)


class Ear:
    """Hears statements with one model; stateless, so that one ear serves many plans and threads."""

    def __init__(self, model: LinearModel | None = None, lexicon: tuple[Pattern, ...] | None = None) -> None:
        self.model = model or load_model()
        self.lexicon = patterns() if lexicon is None else lexicon
        self._names = concepts()

    def scores(self, text: str) -> Scores:
        """Return the model's scores for a sentence; the poles are those behind its turn (「…が、…」)."""
        raw = self.model.scores(text)
        turn = _TURN.search(text)
        if turn and len(text) - turn.end() >= MIN_TAIL:
            tail = self.model.scores(text[turn.end() :])
            raw |= {name: score for name, score in tail.items() if name.startswith(("pole:", "leaning:"))}
        return Scores(
            {name: raw[name] for name in (*self._names, "background")},
            {name: raw[f"pole:{name}"] for name in ("evidence", "wall", "neither")},
            {name: raw[f"leaning:{name}"] for name in self._names},
        )

    def hear(self, text: str, likely: Iterable[str] = ()) -> tuple[Signal, ...]:
        """Return what is heard in a sentence, surest first; `likely` are the concepts of the place where it stands."""
        return self.listen(text, tuple(likely)).signals

    def listen(self, text: str, likely: tuple[str, ...] = (), own: tuple[str, ...] = ()) -> Heard:
        """Return what is heard in a sentence, faint evidence included.

        `likely` are the concepts that its place is about, among others; `own` those that the place is about alone.
        """
        plain = normalise(text)
        if len(plain) < MIN_LENGTH:
            return Heard(())
        signals = {signal.concept: signal for signal in self._by_pattern(plain)}
        silenced = {p.concept for p in self.lexicon if p.pole is None and p.expression.search(plain)}
        scores = self.scores(plain)
        for signal in self._by_model(plain, scores, likely, own):
            if signal.concept not in silenced:
                signals.setdefault(signal.concept, signal)
        ordered = sorted(signals.values(), key=lambda signal: (-signal.score, signal.concept))
        return Heard(tuple(ordered), _faint_evidence(scores, own))

    def _by_pattern(self, plain: str) -> list[Signal]:
        found: dict[str, Signal] = {}
        for pattern in self.lexicon:
            match = pattern.expression.search(plain) if pattern.pole is not None else None
            if match and pattern.pole is not None:
                known = found.get(pattern.concept)
                # A wall said in so many words outweighs evidence in the same sentence: 「設置したが、動いていない」.
                if known is None or (known.pole is Pole.EVIDENCE and pattern.pole is Pole.WALL):
                    found[pattern.concept] = Signal(
                        pattern.concept, pattern.pole, match.group().strip(_TRIM), PATTERN_SCORE
                    )
        return list(found.values())

    def _by_model(self, plain: str, scores: Scores, likely: tuple[str, ...], own: tuple[str, ...]) -> list[Signal]:
        """Return the concept that leads in the open, and those of the place.

        At its own place a concept is given, and only the pole is asked.
        """
        found: dict[str, tuple[Pole, float]] = {}
        ranked = sorted(scores.concepts.items(), key=lambda item: -item[1])
        (best, first), (_, second) = ranked[0], ranked[1]
        if best != "background" and first >= MIN_CONCEPT:
            pole, certainty = _pole(scores.poles_of(best))
            confidence = min(MARGIN_WEIGHT * (first - second), certainty)
            if pole is not None and confidence >= MIN_CONFIDENCE:
                found[best] = (pole, confidence)
        nearest = max(likely, key=lambda concept: scores.concepts[concept], default=None)
        for concept in likely:
            pole, certainty = _pole(scores.poles_of(concept))
            if pole is None or certainty < LIKELY_CERTAINTY:
                continue
            floor, distance = (OWN_CONCEPT, OWN_DISTANCE) if concept in own else (LIKELY_CONCEPT, LIKELY_DISTANCE[pole])
            near = scores.concepts[concept] >= max(floor, first - distance)
            # One sentence seldom admits two things at once, but may well be evidence of several.
            counts = near and (pole is Pole.EVIDENCE or concept == nearest)
            if counts and (concept not in found or found[concept][1] < certainty):
                found[concept] = (pole, certainty)
        signals = [Signal(name, pole, self.words(plain, name, pole), score) for name, (pole, score) in found.items()]
        return [s for s in signals if s.pole is Pole.EVIDENCE or not touches(s.words, "negated-wall")]

    def words(self, plain: str, concept: str, pole: Pole) -> str:
        """Return the stretch of a sentence that speaks most for a concept and pole."""
        prepared = prepare(plain)
        grams = ngrams(prepared)
        weights = dict(zip(grams, self.model.weights(grams, (concept, f"pole:{pole}")), strict=True))
        if len(prepared) - 2 != len(plain):
            return plain.strip(_TRIM)
        values = [0.0] * len(prepared)
        for start in range(len(prepared)):
            for end in range(start + 1, min(start + MAX_NGRAM, len(prepared)) + 1):
                share = weights.get(prepared[start:end], 0.0) / (end - start)
                for place in range(start, end):
                    values[place] += share
        start, end = _heaviest(values[1:-1])
        return _whole_clauses(plain, start, end)


def _faint_evidence(scores: Scores, own: tuple[str, ...]) -> frozenset[str]:
    """Return the concepts of which a sentence may be evidence: near enough to the concept, and not nearer to a wall."""
    found = []
    for name, score in scores.concepts.items():
        if score < FAINT_CONCEPT - (PLACE_BONUS if name in own else 0.0):
            continue
        poles = scores.poles_of(name)
        if poles["evidence"] >= max(poles["wall"], FAINT_POLE):
            found.append(name)
    return frozenset(found)


def _pole(poles: dict[str, float]) -> tuple[Pole | None, float]:
    """Return the pole that the model hears and by how far it leads."""
    ranked = sorted(poles.items(), key=lambda item: -item[1])
    if ranked[0][0] == "neither":
        return None, 0.0
    return Pole(ranked[0][0]), ranked[0][1] - ranked[1][1]


def _whole_clauses(plain: str, start: int, end: int) -> str:
    """Widen a stretch to the clauses it touches, so that it reads as words and not as a fragment."""
    before = max(plain.rfind(sign, 0, start) for sign in _CLAUSE_ENDS) + 1
    after = min(
        (found for sign in _CLAUSE_ENDS if (found := plain.find(sign, max(start, end - 1))) >= 0), default=len(plain)
    )
    return plain[before:after].strip(_TRIM) or plain.strip(_TRIM)


def _heaviest(values: list[float]) -> tuple[int, int]:
    """Return the bounds of the contiguous stretch with the greatest sum above the average."""
    if not values:
        return 0, 0
    mean = max(0.0, sum(values) / len(values)) * 0.5
    best = (values[0] - mean, 0, 1)
    current, start = 0.0, 0
    for index, value in enumerate(values):
        if current <= 0:
            current, start = 0.0, index
        current += value - mean
        if current > best[0]:
            best = (current, start, index + 1)
    return best[1], best[2]
