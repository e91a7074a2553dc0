"""What comes of files of Word and Excel that others have made: each is reviewed, or refused in words, in time.

Run: `python -m benchmarks.office_files FOLDER`. Any folder of such files will do; a large one is the test data that
comes with the sources of LibreOffice (`apt-get source libreoffice`). It prints how many were reviewed and refused, and
the slowest, and ends with status 1 where a file took longer or more memory than it may, or was no answer in words.
"""

import sys
import traceback
from collections import Counter
from multiprocessing import Pool
from pathlib import Path
from resource import RUSAGE_SELF, getrusage
from time import process_time
from typing import NamedTuple

from advisor.documents.opening import read_draft
from advisor.drafts.problems import UnreadableDraftError
from advisor.reviewing.building import review_draft

ENDINGS = frozenset({".docx", ".docm", ".xlsx", ".xlsm"})
SECONDS, MEBIBYTES = 10.0, 500.0
PROCESSES, FILES_A_PROCESS = 2, 40
SLOWEST = 5
REVIEWED, REFUSED, CRASHED = "reviewed", "refused", "crashed"


class Outcome(NamedTuple):
    """What came of one file: the peak is that of the process, which has opened others before."""

    file: str
    answer: str
    told: str
    seconds: float
    mebibytes: float

    @property
    def kept(self) -> bool:
        """Tell whether the promise was kept."""
        return self.answer != CRASHED and self.seconds <= SECONDS and self.mebibytes <= MEBIBYTES


def outcome_of(file: str) -> Outcome:
    """Review one file."""
    start = process_time()
    answer, told = REVIEWED, ""
    try:
        review_draft(read_draft(file))
    except UnreadableDraftError as error:
        answer, told = REFUSED, error.problem.code
    except Exception:
        answer, told = CRASHED, traceback.format_exc()
    return Outcome(file, answer, told, process_time() - start, getrusage(RUSAGE_SELF).ru_maxrss / 1024)


def main(folder: str) -> int:
    files = sorted(str(path) for path in Path(folder).rglob("*") if path.suffix.lower() in ENDINGS)
    with Pool(PROCESSES, maxtasksperchild=FILES_A_PROCESS) as pool:
        outcomes = list(pool.imap_unordered(outcome_of, files, chunksize=4))
    for outcome in (one for one in outcomes if one.answer == CRASHED):
        print(f"{outcome.file}\n{outcome.told}")
    print(", ".join(f"{answer} {count}" for answer, count in Counter(one.answer for one in outcomes).most_common()))
    for code, count in Counter(one.told for one in outcomes if one.answer == REFUSED).most_common():
        print(f"  {code} {count}")
    for outcome in sorted(outcomes, key=lambda one: -one.seconds)[:SLOWEST]:
        print(f"  {outcome.seconds:.2f} s  {Path(outcome.file).name}")
    print(f"at most {max((one.mebibytes for one in outcomes), default=0):.0f} MB")
    return 0 if all(one.kept for one in outcomes) else 1


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1]))
