"""Hear what a statement says: which concept, at which pole, in which words.

Three things decide together: the linear model, the patterns of the lexicon, and where the statement stands. A pattern
is exact and outweighs the model; a place makes its own concepts likelier but never decides the pole.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from itertools import compress
from operator import itemgetter
from typing import TYPE_CHECKING

from advisor import resources
from advisor.facts.concepts import Pole, concepts, kin_of
from advisor.facts.linear_model import LinearModel, Scores, load_model, ngrams, prepare, ranked
from advisor.facts.model import Spoken, words_of
from advisor.facts.topics import touches
from advisor.patterns import compiled
from advisor.plan.years import normalise
from advisor.records import Record
from advisor.sieve import Sieve

if TYPE_CHECKING:
    from advisor.facts.many_sentences import ManySentences

# Below these chances nothing is heard.
OPEN_CHANCE = {Pole.EVIDENCE: 0.5, Pole.WALL: 0.5}
PLACE_CHANCE = {Pole.EVIDENCE: 0.35, Pole.WALL: 0.5}
PATTERN_CHANCE = 1.0
# Evidence that is hardly less likely right than wrong is faint: 2 to 3, as odds.
FAINT_LOGIT = -0.4
MIN_LENGTH = 4
# From here on the whole model is taken in: what that costs has been won back by as many sentences again.
MANY_SENTENCES = 1000
# A mere amount or number tells nothing by itself.
_FIGURE = compiled(r"^[約計\d,.\s〜～~\-―()（）:：]*(?:[千万億]?円|[台件人か所回基名%％年度月日]+)?[\s。、)）]*$")
_NEITHER = "neither"
# Topics by which a sentence takes a wall back, and by which it tells one as behind it.
_TAKEN_BACK = ("negated-wall", "double-negation")
_BEHIND_IT = ("overcome", "settled-since")
# Further behind the best class of a sentence, nothing is even faintly heard.
_FAR = 3.0
# How near evidence of a concept must come where evidence of one of its family leads.
_KIN_BEHIND, _KIN_LEVEL = 1.6, -0.4
_BRACKETS = (("「", "」"), ("『", "』"), ("(", ")"))
_CLAUSE_ENDS = "、。　;／"
_MARKS = "、。・ 　"
_TRAILING = _MARKS + "はがをにでとのもへや"


class Signal(Record):
    """One thing heard; `score` is the chance, 0 to 1, that it was heard right."""

    concept: str
    pole: Pole
    spoken: Spoken
    score: float

    @property
    def words(self) -> str:
        """The part of the sentence that it was heard in."""
        return words_of(self.spoken)


class Heard(Record):
    """What one statement says: the signals, surest first, and the concepts of which it faintly sounds like evidence.

    Faint evidence is never shown; it only keeps the tool from calling a draft silent on a matter that it may speak of.
    """

    signals: tuple[Signal, ...]
    faint_evidence: frozenset[str] = frozenset()


class Sentence(Record):
    """A normalised sentence and its place.

    `likely` are the concepts that the place is about, among others; `own` those that it is about alone.
    """

    plain: str
    likely: tuple[str, ...] = ()
    own: tuple[str, ...] = ()

    @property
    def says_something(self) -> bool:
        """Whether there is anything to hear."""
        return len(self.plain) >= MIN_LENGTH and not _FIGURE.match(self.plain)


class _Words:
    """Words of a signal that are looked for when somebody first asks for them, and then kept."""

    __slots__ = ("_ear", "_found", "_heard")

    def __init__(self, ear: "Ear", heard: tuple[str, str, Pole]) -> None:
        self._ear, self._heard = ear, heard
        self._found: str | None = None

    def __call__(self) -> str:
        if self._found is None:
            self._found = self._ear.words(*self._heard)
        return self._found


class Pattern(Record):
    """An exact wording of the lexicon; `pole` None silences the concept where it matches."""

    concept: str
    pole: Pole | None
    expression: re.Pattern[str]


class Lanes(Record):
    """Where the scores of a concept's three poles stand among those of all classes."""

    evidence: int
    wall: int
    neither: int


@resources.remembered
def patterns() -> tuple[Pattern, ...]:
    """Return the patterns of the lexicon, file by file."""
    found: list[Pattern] = []
    for document in resources.documents("knowledge/lexicon/patterns").values():
        for pole, key in ((Pole.EVIDENCE, "evidence"), (Pole.WALL, "wall"), (None, "silent")):
            expressions = (entry["pattern"] for entry in document.get(key, ()))
            found += [Pattern(document["id"], pole, compiled(expression)) for expression in expressions]
    return tuple(found)


class Ear:
    """Hears statements with one model; it keeps nothing of them, so that one ear serves many plans and threads.

    It only counts them: who has heard so many is quicker by taking in the whole model.
    """

    def __init__(self, model: LinearModel | None = None, lexicon: tuple[Pattern, ...] | None = None) -> None:
        self.model = model or load_model()
        self.lexicon = patterns() if lexicon is None else lexicon
        self._telling = [pattern for pattern in self.lexicon if pattern.pole is not None]
        self._sieve = Sieve([pattern.expression.pattern for pattern in self._telling])
        self._silencing: dict[str, list[re.Pattern[str]]] = {}
        for pattern in self.lexicon:
            if pattern.pole is None:
                self._silencing.setdefault(pattern.concept, []).append(pattern.expression)
        lane = {name: number for number, name in enumerate(self.model.classes)}
        # What a pack adds to the concepts is heard by its patterns and in its own cells alone.
        learnt = [name for name in concepts() if f"{name}|{_NEITHER}" in lane]
        self.lanes = {name: Lanes(*(lane[f"{name}|{pole}"] for pole in (*Pole, _NEITHER))) for name in learnt}
        split = [name.partition("|")[::2] for name in self.model.classes]
        self._of_evidence = itemgetter(*(lanes.evidence for lanes in self.lanes.values()))
        self._count = 0
        self._told = [(concept, None if pole == _NEITHER else Pole(pole)) for concept, pole in split]

    def hear(self, text: str, likely: Iterable[str] = ()) -> tuple[Signal, ...]:
        """Return what is heard in a sentence, surest first; `likely` are the concepts of the place where it stands."""
        return self.listen([Sentence(normalise(text), tuple(likely))])[0].signals

    def listen(self, sentences: Sequence[Sentence]) -> list[Heard]:
        """Return what is heard in each sentence, faint evidence included."""
        said = [sentence for sentence in sentences if sentence.says_something]
        self._count += len(said)
        in_hand = self._many if self._count >= MANY_SENTENCES else self._few
        heard = iter(in_hand(said))
        return [next(heard) if sentence.says_something else Heard(()) for sentence in sentences]

    def _few(self, said: Sequence[Sentence]) -> Iterator[Heard]:
        for sentence in said:
            scores = self.model.scores(ngrams(prepare(sentence.plain)).distinct())
            yield self._heard(sentence, ranked(scores))

    def _many(self, said: Sequence[Sentence]) -> Iterator[Heard]:
        return map(self._heard, said, self._many_sentences.scores([prepare(sentence.plain) for sentence in said]))

    @cached_property
    def _many_sentences(self) -> "ManySentences":
        from advisor.facts.many_sentences import ManySentences  # takes longer than a review

        return ManySentences(self.model)

    def _heard(self, sentence: Sentence, scores: Scores) -> Heard:
        plain, likely, own = sentence
        signals = {signal.concept: signal for signal in self._by_pattern(plain)}
        for signal in self._by_model(plain, scores, likely, own):
            if signal.concept not in signals and not self._is_silenced(signal.concept, plain):
                signals[signal.concept] = signal
        ordered = sorted(signals.values(), key=lambda signal: (-signal.score, signal.concept))
        return Heard(tuple(ordered), self._faint_evidence(scores, own))

    def _by_pattern(self, plain: str) -> list[Signal]:
        found: dict[str, Signal] = {}
        for concept, pole, expression in map(self._telling.__getitem__, self._sieve.passed(plain)):
            match = expression.search(plain)
            if match and pole is not None:
                known = found.get(concept)
                # A wall said in so many words outweighs evidence in the same sentence: 「設置したが、動いていない」.
                if known is None or (known.pole is Pole.EVIDENCE and pole is Pole.WALL):
                    words = _whole_clauses(plain, match.start(), match.end())
                    found[concept] = Signal(concept, pole, words, PATTERN_CHANCE)
        return list(found.values())

    def _is_silenced(self, concept: str, plain: str) -> bool:
        return any(expression.search(plain) for expression in self._silencing.get(concept, ()))

    def _by_model(self, plain: str, scores: Scores, likely: tuple[str, ...], own: tuple[str, ...]) -> list[Signal]:
        """Return the concept that leads in the open, and those of the place.

        At its own place a concept is given, and only the pole is asked.
        """
        found: dict[str, tuple[Pole, float]] = {}
        values, lane, top, second = scores
        best, leading = self._told[lane]
        if leading is not None:
            chance = self.model.chances["open"][leading].chance(top - second, 0.0, top)
            if chance >= OPEN_CHANCE[leading]:
                found[best] = (leading, chance)
        at_place = [
            (concept, *_leading(*(values[lane] for lane in self.lanes[concept])))
            for concept in likely
            if concept in self.lanes
        ]
        nearest = max(at_place, key=itemgetter(2), default=(None,))[0]
        for concept, pole, score, lead in at_place:
            if pole is None:
                continue
            case = "own" if concept in own else "likely"
            chance = self.model.chances[case][pole].chance(lead, top - score, score)
            # One sentence seldom admits two things, but may be evidence of several; its own place outweighs that.
            counts = chance >= PLACE_CHANCE[pole] and (pole is Pole.EVIDENCE or concept == nearest or concept in own)
            if counts and (concept not in found or found[concept][1] < chance):
                found[concept] = (pole, chance)
        signals = [
            Signal(name, pole, _Words(self, (plain, name, pole)), score) for name, (pole, score) in found.items()
        ]
        return [s for s in signals if s.pole is Pole.EVIDENCE or not _taken_back(plain, s)]

    def _faint_evidence(self, scores: Scores, own: tuple[str, ...]) -> frozenset[str]:
        """Return the concepts of which a sentence may be evidence, and is not rather a wall.

        Those nearest to the one that it is surely evidence of need less for that.
        """
        values, lane, top, _ = scores
        best, leading = self._told[lane]
        kin = kin_of(best) if leading is Pole.EVIDENCE else frozenset()
        likely, its_own = (self.model.chances[case][Pole.EVIDENCE] for case in ("likely", "own"))
        enough = max(top - _FAR, min(curve.least_level(FAINT_LOGIT, top, _FAR) for curve in (likely, its_own)))
        found = []
        for concept in compress(self.lanes, map(enough.__lt__, self._of_evidence(values))):
            evidence, wall, neither = self.lanes[concept]
            score = values[evidence]
            if score >= values[wall]:
                lead = score - max(values[wall], values[neither])
                if (its_own if concept in own else likely).logit(lead, top - score, score) >= FAINT_LOGIT:
                    found.append(concept)
        found += [name for name in kin if name in self.lanes and self._is_near(values, self.lanes[name], top)]
        return frozenset(found)

    def _is_near(self, values: list[float], lanes: Lanes, top: float) -> bool:
        """Tell whether evidence of a concept stands close behind the best class, and before its own other poles."""
        score = values[lanes.evidence]
        return score >= max(_KIN_LEVEL, top - _KIN_BEHIND) and score > max(values[lanes.wall], values[lanes.neither])

    def words(self, plain: str, concept: str, pole: Pole) -> str:
        """Return the stretch of a sentence that speaks most for a concept and pole."""
        grams = ngrams(prepare(plain))
        if len(grams.singles) - 2 != len(plain):
            return _trimmed(plain)
        lane = getattr(self.lanes[concept], pole)
        singles, pairs, triples = (self.model.weights(listed, lane) for listed in grams)
        # Each character bears its share of every n-gram it stands in.
        values = [
            single + (before + behind) / 2 + (left + middle + right) / 3
            for single, before, behind, left, middle, right in zip(
                singles, [0, *pairs], [*pairs, 0], [0, 0, *triples], [0, *triples, 0], [*triples, 0, 0], strict=True
            )
        ]
        start, end = _heaviest(values[1:-1])
        return _whole_clauses(plain, start, end)


def _taken_back(plain: str, wall: Signal) -> bool:
    """Tell whether the sentence itself takes a wall back, or tells it as behind it."""
    if any(touches(plain, topic) for topic in _BEHIND_IT):
        return True
    return any(touches(plain, topic) and touches(wall.words, topic) for topic in _TAKEN_BACK)


def _leading(evidence: float, wall: float, neither: float) -> tuple[Pole | None, float, float]:
    """Return the pole that leads of a given concept, None for neither, its score, and by how far it leads the next."""
    if evidence >= wall and evidence >= neither:
        return Pole.EVIDENCE, evidence, evidence - max(wall, neither)
    if wall >= neither:
        return Pole.WALL, wall, wall - max(evidence, neither)
    return None, neither, neither - max(evidence, wall)


def _whole_clauses(plain: str, start: int, end: int) -> str:
    """Widen a stretch to the clauses it touches, so that it reads as words and not as a fragment."""
    before = max(plain.rfind(sign, 0, start) for sign in _CLAUSE_ENDS) + 1
    after = min(
        (found for sign in _CLAUSE_ENDS if (found := plain.find(sign, max(start, end - 1))) >= 0), default=len(plain)
    )
    return _trimmed(_with_brackets_closed(plain, before, after)) or _trimmed(plain)


def _with_brackets_closed(plain: str, start: int, end: int) -> str:
    """Return a stretch with the rest of what stands in brackets that it cuts: 目指す姿は「出会い、支え、つなぐ」."""
    for opening, closing in _BRACKETS:
        if plain.count(opening, start, end) > plain.count(closing, start, end):
            end = max(plain.find(closing, end) + 1, end)
        elif plain.count(opening, start, end) < plain.count(closing, start, end):
            found = plain.rfind(opening, 0, start)
            start = found if found >= 0 else start
    return plain[start:end]


def _trimmed(words: str) -> str:
    """Take off the marks around some words, and particles behind them; before them they may begin a word."""
    return words.lstrip(_MARKS).rstrip(_TRAILING)


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
