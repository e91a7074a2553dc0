"""Train the model that hears concepts in sentences, and write it to `advisor/compiled/hearing.bin`.

Run `python scripts/train_hearing.py` after the sentences of the lexicon have changed (needs the dependency group
`train`), and `python scripts/train_hearing.py --measure HAND` for the figures on a hand held back from training
(`labelled` is the one that wrote none of the lexicon; `second`, `third` … are hands of the lexicon).
"""

import argparse
import json
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import numpy as np
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.svm import LinearSVC

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from advisor.facts.linear_model import (
    ALIGNMENT,
    MAX_NGRAM,
    MODEL_FILE,
    OFFSET,
    hash_table,
    interleaved,
    key_of,
    prepare,
    width_of,
)
from scripts.lexicon_sentences import BACKGROUND, Labelled, digest_of, lexicon_sentences, other_hand_sentences

CLASS_PENALTY = 1.0
CONCEPT_PENALTY = 1.0
POLE_PENALTY = 0.5
# How much the scores of the concept by itself and of the pole by itself add to those of the two together.
SHARE = 0.7
OTHER_HAND_WEIGHT = 2.0
MIN_COUNT = 3
# N-grams beyond these many, those of the smallest weights, are left out: they change next to nothing.
MAX_FEATURES = 80_000
# Four slots of the hash table for every n-gram, so that a look into it seldom goes on to the next.
SLOTS = 1 << 18
FOLDS = 3
POLES = ("evidence", "wall", "neither")
# At a place, how much a sentence of another concept counts beside one of its own; each is laid at some near places.
FOREIGN_WEIGHT = {"likely": 0.2, "own": 0.08}
NEAR_PLACES = 4


class Row(NamedTuple):
    """One hearing to calibrate on: how far it leads, how far it stands behind the best class, how high, if right."""

    lead: float
    behind: float
    level: float
    right: bool
    weight: float


@dataclass(frozen=True)
class Fitted:
    """A trained model: the vectors of sentences, for every class a row of coefficients and a bias, and for every n-gram
    the number of sentences it stands in."""

    vectors: TfidfVectorizer
    classes: list[str]
    coefficients: np.ndarray
    biases: np.ndarray
    frequencies: np.ndarray

    def scores(self, texts: list[str]) -> np.ndarray:
        """Return one row of class scores a text."""
        return self.vectors.transform(texts) @ self.coefficients.T + self.biases


def class_of(sentence: Labelled) -> str:
    """Return the class that a sentence teaches."""
    return f"{sentence.concept}|{'neither' if sentence.concept == BACKGROUND else sentence.pole}"


def fit(sentences: list[Labelled]) -> Fitted:
    """Train three linear models (class, concept, pole) and add them up into one."""
    vectors = TfidfVectorizer(
        analyzer="char", ngram_range=(1, MAX_NGRAM), binary=True, sublinear_tf=True, min_df=MIN_COUNT,
        lowercase=False, preprocessor=prepare,
    )  # fmt: skip
    matrix = vectors.fit_transform([sentence.text for sentence in sentences])
    weights = np.array([OTHER_HAND_WEIGHT if sentence.hand == "labelled" else 1.0 for sentence in sentences])

    def part(labels: list[str], penalty: float) -> LinearSVC:
        return LinearSVC(C=penalty).fit(matrix, labels, sample_weight=weights)

    by_class = part([class_of(s) for s in sentences], CLASS_PENALTY)
    by_concept = part([s.concept for s in sentences], CONCEPT_PENALTY)
    by_pole = part([s.pole for s in sentences], POLE_PENALTY)
    classes = [str(name) for name in by_class.classes_]
    concepts = [list(by_concept.classes_).index(name.split("|")[0]) for name in classes]
    poles = [list(by_pole.classes_).index(name.split("|")[1]) for name in classes]
    return Fitted(
        vectors,
        classes,
        by_class.coef_ + SHARE * (by_concept.coef_[concepts] + by_pole.coef_[poles]),
        by_class.intercept_ + SHARE * (by_concept.intercept_[concepts] + by_pole.intercept_[poles]),
        np.asarray((matrix > 0).sum(axis=0)).ravel(),
    )


def calibrate(sentences: list[Labelled]) -> dict[str, dict[str, list[float]]]:
    """Learn from hands held back how likely a hearing is right, by how far it leads and by how high it stands.

    Three cases for each pole: in the open, at a place that is about the concept among others, and at the concept's own
    place. What stands at a place need not be about it: sentences of other concepts are laid there too.
    """
    hands = sorted({sentence.hand for sentence in sentences})
    rows: dict[str, dict[str, list[Row]]] = {case: {"evidence": [], "wall": []} for case in ("open", *FOREIGN_WEIGHT)}
    for fold in range(FOLDS):
        held = [s for s in sentences if hands.index(s.hand) % FOLDS == fold]
        model = fit([s for s in sentences if hands.index(s.hand) % FOLDS != fold])
        concepts = sorted({name.split("|")[0] for name in model.classes} - {BACKGROUND})
        lanes = np.array([[model.classes.index(f"{concept}|{pole}") for pole in POLES] for concept in concepts])
        for sentence, scores in zip(held, model.scores([s.text for s in held]), strict=True):
            order = np.argsort(-scores)
            pole = model.classes[order[0]].split("|")[1]
            if pole != "neither":
                right = class_of(sentence) == model.classes[order[0]]
                rows["open"][pole].append(Row(scores[order[0]] - scores[order[1]], 0.0, scores[order[0]], right, 1.0))
            nearest = [i for i in np.argsort(-scores[lanes].max(axis=1)) if concepts[i] != sentence.concept]
            its_own = [i for i, name in enumerate(concepts) if name == sentence.concept]
            for place in [*its_own, *nearest[:NEAR_PLACES]]:
                at_place = scores[lanes[place]]
                first, second, _ = np.argsort(-at_place)
                if POLES[first] == "neither":
                    continue
                own = concepts[place] == sentence.concept
                lead, behind = at_place[first] - at_place[second], scores[order[0]] - at_place[first]
                for case, weight in FOREIGN_WEIGHT.items():
                    right = own and POLES[first] == sentence.pole
                    rows[case][POLES[first]].append(Row(lead, behind, at_place[first], right, 1.0 if own else weight))
    return {case: {pole: curve(told) for pole, told in by_pole.items()} for case, by_pole in rows.items()}


def curve(rows: list[Row]) -> list[float]:
    """Fit the logistic curve: offset, lead, behind, level."""
    table = np.array([row[:3] for row in rows])
    model = LogisticRegression(C=1e4).fit(
        table, [row.right for row in rows], sample_weight=[row.weight for row in rows]
    )
    return [round(float(value), 4) for value in (model.intercept_[0], *model.coef_[0])]


def train(sentences: list[Labelled], path: Path) -> None:
    """Train on the sentences and write the model file."""
    curves = calibrate(sentences)
    model = fit(sentences)
    idf = model.vectors.idf_
    grams = model.vectors.get_feature_names_out()
    reach = np.abs(model.coefficients * idf).max(axis=0)
    kept = [int(i) for i in np.argsort(-reach)[:MAX_FEATURES]]
    kept.sort(key=lambda i: -model.frequencies[i])
    coefficients = (model.coefficients * idf)[:, kept]
    norms = (idf**2)[kept]
    scales = np.quantile(np.abs(coefficients), 0.9999, axis=1) / (OFFSET - 1)
    norm_scale = float(norms.max()) / (OFFSET - 1)
    quantised = np.clip(np.round(coefficients / scales[:, None]), 1 - OFFSET, OFFSET - 1)
    lanes = np.vstack([quantised, np.round(norms / norm_scale)]) + OFFSET
    head = {
        "classes": model.classes,
        "biases": [round(float(bias), 6) for bias in model.biases],
        "scales": [float(f"{scale:.6g}") for scale in scales],
        "norm_scale": norm_scale,
        "chances": curves,
        "ngrams": len(kept),
        "slots": SLOTS,
        "sentence_digest": digest_of(sentences),
    }
    start = json.dumps(head, ensure_ascii=False).encode() + b"\0"
    rows = np.zeros((width_of(len(model.classes)), len(kept)), dtype=np.uint8)
    rows[: len(lanes)], rows[len(lanes)] = lanes, 1
    known = [grams[i] for i in kept]
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(
        start.ljust(len(start) + -len(start) % ALIGNMENT)
        + np.array(hash_table(known, SLOTS), dtype="<u4").tobytes()
        + b"".join(map(key_of, known))
        + rows[interleaved(range(len(rows)))].T.tobytes()
    )
    print(f"{len(sentences):,} sentences, {len(kept):,} n-grams, {path.stat().st_size:,} bytes")


def measure(hand: str) -> None:
    """Print what a model hears of a hand's sentences that it was not trained on."""
    from advisor.facts.hearing import Ear
    from advisor.facts.linear_model import load_model

    sentences = [*lexicon_sentences(), *other_hand_sentences()]
    held = [s for s in sentences if s.hand == hand and s.concept != BACKGROUND]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "model.bin"
        train([s for s in sentences if s.hand != hand], path)
        ear = Ear(load_model(path))
    report([(s, [(signal.concept, str(signal.pole)) for signal in ear.hear(s.text)]) for s in held])


def report(heard: list[tuple[Labelled, list[tuple[str, str]]]]) -> None:
    """Print recall and precision of evidence and walls, and how often something is heard where there is nothing."""
    for pole in ("evidence", "wall"):
        wanted = [signals for sentence, signals in heard if sentence.pole == pole]
        right = sum((s.concept, pole) in signals for s, signals in heard if s.pole == pole)
        emitted = sum(p == pole for _, signals in heard for _, p in signals)
        print(
            f"{pole:9} recall {right / len(wanted):.3f}  precision {right / max(1, emitted):.3f}  "
            f"({len(wanted)} sentences)"
        )
    neither = [signals for sentence, signals in heard if sentence.pole == "neither"]
    opposite = sum(
        any(c == s.concept and p != s.pole for c, p in signals) for s, signals in heard if s.pole != "neither"
    )
    print(f"something heard in {sum(map(bool, neither))} of {len(neither)} that mean neither; opposite pole {opposite}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--measure", metavar="HAND", help="train without a hand and measure on its sentences")
    arguments = parser.parse_args()
    if arguments.measure:
        measure(arguments.measure)
    else:
        train([*lexicon_sentences(), *other_hand_sentences()], Path(MODEL_FILE))


if __name__ == "__main__":
    main()
