"""Train the model that hears concepts in sentences, and write it to `advisor/compiled/hearing.bin`.

Run `python scripts/train_hearing.py` after the sentences of the lexicon have changed (needs the dependency group
`train`), and `python scripts/train_hearing.py --measure` for the figures on sentences held back.
"""

import argparse
import json
import sys
from pathlib import Path

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.svm import LinearSVC

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from advisor.facts.linear_model import MAX_NGRAM, MODEL_FILE, OFFSET, prepare
from scripts.lexicon_sentences import Labelled, digest_of, lexicon_sentences, other_hand_sentences

CONCEPT_PENALTY = 1.0
POLE_PENALTY = 0.5
LEANING_PENALTY = 1.0
OTHER_HAND_WEIGHT = 2.0
MIN_COUNT = 3


def train(sentences: list[Labelled], path: Path) -> None:
    """Train on the sentences and write the model file."""
    vectors = TfidfVectorizer(
        analyzer="char", ngram_range=(1, MAX_NGRAM), binary=True, sublinear_tf=True, min_df=MIN_COUNT,
        lowercase=False, preprocessor=prepare,
    )  # fmt: skip
    matrix = vectors.fit_transform([sentence.text for sentence in sentences])
    own = set(lexicon_sentences())
    weights = [1.0 if sentence in own else OTHER_HAND_WEIGHT for sentence in sentences]
    concept_model = LinearSVC(C=CONCEPT_PENALTY).fit(matrix, [s.concept for s in sentences], sample_weight=weights)
    pole_model = LinearSVC(C=POLE_PENALTY).fit(matrix, [s.pole for s in sentences], sample_weight=weights)
    leanings = {
        name: leaning(name, sentences, matrix, np.array(weights))
        for name in concept_model.classes_
        if name != "background"
    }
    classes = [
        *concept_model.classes_,
        *(f"pole:{n}" for n in pole_model.classes_),
        *(f"leaning:{n}" for n in leanings),
    ]
    groups = [concept_model.coef_, pole_model.coef_, np.vstack([model.coef_ for model in leanings.values()])]
    biases = [*concept_model.intercept_, *pole_model.intercept_, *(model.intercept_[0] for model in leanings.values())]
    coefficients = np.vstack(groups) * vectors.idf_
    norms = vectors.idf_**2
    scales = np.quantile(np.abs(coefficients), 0.9999, axis=1) / (OFFSET - 1)
    norm_scale = float(norms.max()) / (OFFSET - 1)
    lanes = (
        np.vstack(
            [np.clip(np.round(coefficients / scales[:, None]), 1 - OFFSET, OFFSET - 1), np.round(norms / norm_scale)]
        )
        + OFFSET
    )
    grams = vectors.get_feature_names_out()
    kept = [i for i, gram in enumerate(grams) if "\n" not in gram and "\0" not in gram]
    head = {
        "classes": classes,
        "biases": [round(float(bias), 6) for bias in biases],
        "scales": [float(f"{scale:.6g}") for scale in scales],
        "norm_scale": norm_scale,
        "sentence_digest": digest_of(sentences),
    }
    rows = lanes.T[kept].astype(np.uint8).tobytes()
    text = "\n".join(grams[i] for i in kept)
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(json.dumps(head, ensure_ascii=False).encode() + b"\0" + text.encode() + b"\0" + rows)
    print(f"{len(sentences):,} sentences, {len(kept):,} n-grams, {path.stat().st_size:,} bytes")


def leaning(concept: str, sentences: list[Labelled], matrix: csr_matrix, weights: np.ndarray) -> LinearSVC:
    """Train what tells evidence from a wall among the sentences of one concept.

    Polarity can hide in confident words.
    """
    rows = [i for i, s in enumerate(sentences) if s.concept == concept and s.pole != "neither"]
    poles = [sentences[i].pole == "evidence" for i in rows]
    return LinearSVC(C=LEANING_PENALTY).fit(matrix[rows], poles, sample_weight=weights[rows])


def measure(folds: int) -> None:
    """Print what a model hears of the other hand's sentences that it was not trained on."""
    import tempfile

    from advisor.facts.hearing import Ear
    from advisor.facts.linear_model import load_model

    own, others = lexicon_sentences(), other_hand_sentences()
    order = np.random.default_rng(7).permutation(len(others))
    heard: list[tuple[Labelled, list[tuple[str, str]]]] = []
    for fold in range(folds):
        test = [others[i] for place, i in enumerate(order) if place % folds == fold]
        rest = [others[i] for place, i in enumerate(order) if place % folds != fold]
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "model.bin"
            train([*own, *(rest if folds > 1 else [])], path)
            ear = Ear(load_model(path))
            heard += [(s, [(signal.concept, str(signal.pole)) for signal in ear.hear(s.text)]) for s in test]
    report(heard)


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
    parser.add_argument("--measure", action="store_true", help="cross-validate on the other hand's sentences")
    parser.add_argument("--folds", type=int, default=5, help="1: train on the lexicon alone")
    arguments = parser.parse_args()
    if arguments.measure:
        measure(arguments.folds)
    else:
        train([*lexicon_sentences(), *other_hand_sentences()], MODEL_FILE)


if __name__ == "__main__":
    main()
