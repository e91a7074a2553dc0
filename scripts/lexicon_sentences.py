"""Read the labelled sentences of the lexicon: what the model is trained on and measured with."""

import hashlib
import json
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
SENTENCES = ROOT / "knowledge" / "lexicon" / "sentences"
HELD_BACK = ROOT / "tests" / "labelled" / "sentences.jsonl"
BACKGROUND = "background"


class Labelled(NamedTuple):
    """A sentence with its concept, what it shows of it (evidence, wall or neither), and the hand that wrote it."""

    concept: str
    pole: str
    text: str
    hand: str


def lexicon_sentences() -> list[Labelled]:
    """Return the sentences of `knowledge/lexicon/sentences`, file by file."""
    found = []
    for path in sorted(SENTENCES.glob("*.txt")):
        concept, hand, pole = path.name.split(".")[0], path.name.split(".")[1].replace("txt", "first"), ""
        for line in path.read_text("utf-8").splitlines():
            if line.startswith("[") and line.endswith("]"):
                pole = line[1:-1]
            elif line.strip() and not line.startswith("#"):
                found.append(Labelled(concept, pole, line.strip(), hand))
    return found


def other_hand_sentences() -> list[Labelled]:
    """Return the sentences written by another hand, in `tests/labelled/sentences.jsonl`."""
    rows = (json.loads(line) for line in HELD_BACK.read_text("utf-8").splitlines() if line)
    return [Labelled(row["concept"], row["pole"], row["text"], "labelled") for row in rows]


def digest_of(sentences: list[Labelled]) -> str:
    """Return the SHA-256 of the sentences, by which a model knows what it was trained on."""
    return hashlib.sha256("\n".join("\t".join(sentence) for sentence in sentences).encode()).hexdigest()
