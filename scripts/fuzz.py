"""Look for drafts that break a promise of `tests/soak/promises.py`: samples changed and changed, guided by coverage.

Run: `pip install -e ".[fuzz]"`, then `python scripts/fuzz.py --minutes 30`. What breaks a promise, or takes longer than
HANG_SECONDS, is kept in the folder `found` beside the corpus, once for each place in the code, and the search goes on.
"""

import argparse
import importlib
import json
import pkgutil
import random
import signal
import sys
import traceback
from pathlib import Path

import atheris

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
with atheris.instrument_imports(include=["advisor"]):
    import advisor

    for module in pkgutil.walk_packages(advisor.__path__, "advisor."):
        if not module.name.endswith("__main__") and "._data" not in module.name:
            importlib.import_module(module.name)
    from scripts.draft_mutations import changed, words
    from tests.soak.promises import check

HANG_SECONDS = 20
MAX_BYTES = 2_500  # what is longer takes more time than it teaches
SEEDS = ("samples/**/*.yaml", "tests/bad/drafts/*", "tests/labelled/*.yaml")
TEXT_CHANGES = 0.8  # the share of changes that are made to the text, not to bytes


class Search:
    """One search: what broke a promise, by the place in the code where it showed."""

    def __init__(self, found: Path) -> None:
        self.found = found
        self.runs = 0
        self.reviewed = 0
        self.broken: dict[str, int] = {}

    def try_one(self, data: bytes) -> None:
        """Hold the review of some bytes to the promises."""
        self.runs += 1
        signal.setitimer(signal.ITIMER_REAL, HANG_SECONDS)
        try:
            self.reviewed += check(data) is not None
        except Exception as error:
            signal.setitimer(signal.ITIMER_REAL, 0)
            frames = traceback.extract_tb(error.__traceback__)
            where = " ".join(f"{Path(frame.filename).name}:{frame.lineno}" for frame in frames[-3:])
            number = self.broken[where] = self.broken.get(where, 0) + 1
            if number == 1:
                name = f"{len(self.broken):03}"
                (self.found / f"{name}.yaml").write_bytes(data)
                (self.found / f"{name}.txt").write_text(traceback.format_exc(), "utf-8")
                print(f"BROKEN {name}: {where}: {type(error).__name__}", file=sys.stderr, flush=True)
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)


def _hang(number: int, frame: object) -> None:
    raise TimeoutError(f"no answer in {HANG_SECONDS} seconds")


def write_seeds(folder: Path) -> None:
    """Write what to mutate from: the samples whole, and each of their sections by itself."""
    folder.mkdir(parents=True, exist_ok=True)
    for file in sorted(path for pattern in SEEDS for path in ROOT.glob(pattern)):
        sections: list[list[bytes]] = [[]]
        for line in file.read_bytes().splitlines(keepends=True):
            if line[:1] not in (b" ", b"-", b"#", b"\r", b"\n"):
                sections.append([])
            sections[-1].append(line)
        for number, section in enumerate(sections):
            (folder / f"{file.parent.name}-{file.stem}-{number}").write_bytes(b"".join(section)[:MAX_BYTES])


def write_dictionary(file: Path) -> None:
    """Write the words that changes of bytes put in."""
    escaped = ("".join(f"\\x{byte:02x}" for byte in word.encode("utf-8")) for word in words())
    file.write_text("".join(f'"{word}"\n' for word in escaped), "ascii")


class Mutator:
    """Changes a draft as text where it is any, else, and now and then, as bytes."""

    def __init__(self) -> None:
        self.words = words()

    def __call__(self, data: bytes, most: int, seed: int) -> bytes:
        """Return changed bytes, at most so many."""
        dice = random.Random(seed)
        if dice.random() < TEXT_CHANGES:
            text = data.decode("utf-8", "replace")
            return changed(text, dice, self.words).encode("utf-8", "replace")[:most]
        mutated: bytes = atheris.Mutate(data, most)
        return mutated


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=30)
    parser.add_argument("--folder", type=Path, default=ROOT / ".fuzz", help="corpus, dictionary and what was found")
    parser.add_argument("--seed", type=int, default=1)
    told = parser.parse_args()
    corpus, found, dictionary = told.folder / "corpus", told.folder / "found", told.folder / "words.dict"
    found.mkdir(parents=True, exist_ok=True)
    write_seeds(corpus)
    write_dictionary(dictionary)
    search = Search(found)
    signal.signal(signal.SIGALRM, _hang)

    def tell() -> None:
        outcome = {"runs": search.runs, "reviewed": search.reviewed, "broken": search.broken}
        (told.folder / "outcome.json").write_text(json.dumps(outcome, indent=2), "utf-8")

    def one_more(data: bytes) -> None:
        search.try_one(data)
        if search.runs % 1000 == 0:
            tell()

    atheris.Setup(
        [
            sys.argv[0], str(corpus), f"-dict={dictionary}", f"-max_total_time={int(told.minutes * 60)}",
            "-timeout=0", "-mutate_depth=1", f"-max_len={MAX_BYTES}", f"-seed={told.seed}", "-print_final_stats=1",
            f"-artifact_prefix={found}/",
        ],
        one_more,
        custom_mutator=Mutator(),
    )  # fmt: skip
    atheris.Fuzz()  # ends the process


if __name__ == "__main__":
    main()
