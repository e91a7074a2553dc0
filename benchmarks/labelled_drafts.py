"""Measure the review against the answer keys of the labelled drafts. Run: `python -m benchmarks.labelled_drafts`.

Prints, over the drafts in `tests/labelled`, once as plan files put together by hand (`*.yaml`) and once as the
documents that their authors wrote (`*.md`): recall of the walls that must be found (as `applies`, and with `confirm`),
false alarms among the codes that must not be reported, findings on the complete plans, whether a nearest case stands
among the first three, and how many documents get the same codes as the plan file of the same draft. At last the same
of the documents of other hands (`tests/labelled/hands`), with the number of codes that no key expects.
"""

from pathlib import Path

import yaml

from advisor.documents.opening import read_draft
from advisor.reviewing.building import review_draft
from advisor.reviewing.cases import resolve_case
from advisor.reviewing.codes import resolve_code
from advisor.reviewing.model import Priority, Review, Verdict

DRAFTS = Path(__file__).resolve().parent.parent / "tests" / "labelled"
HANDS = DRAFTS / "hands"
Codes = tuple[set[str], set[str]]


def main() -> None:
    as_files, as_documents = measure(".yaml"), measure(".md")
    same = [name for name, codes in as_documents.items() if codes == as_files.get(name)]
    applying = [name for name, codes in as_documents.items() if codes[0] == as_files[name][0]]
    print(
        f"documents with the codes of their plan file: {len(same)}/{len(as_documents)}, "
        f"as far as they apply: {len(applying)}/{len(as_documents)}"
    )
    for ending in (".md", ".docx", ".xlsx"):
        measure(ending, HANDS)


def measure(ending: str, folder: Path = DRAFTS) -> dict[str, Codes]:
    """Print the figures of the drafts with one ending, and return the codes found in each."""
    must = found = confirmed = forbidden = alarms = nearest = keyed = others = 0
    codes_of: dict[str, Codes] = {}
    print(f"*{ending}")
    for path in sorted(folder.glob(f"*{ending}")):
        if path.name.endswith(".answer.yaml") or path.name == "README.md":
            continue
        key = yaml.safe_load(path.with_suffix(".answer.yaml").read_text("utf-8"))
        review = review_draft(read_draft(str(path)))
        applies, confirms = codes_of[path.stem] = codes(review, Verdict.APPLIES), codes(review, Verdict.CONFIRM)
        print(f"{path.stem:5} applies {' '.join(sorted(applies)) or '-'}   confirm {' '.join(sorted(confirms)) or '-'}")
        expected: set[str | None] = set()
        for entry in key.get("expect") or ():
            wanted = {resolve_code(code) for code in (entry["code"], *(entry.get("accept_also") or ()))}
            expected |= wanted
            if entry["sureness"] == "must":
                must += 1
                found += bool(wanted & applies)
                confirmed += bool(wanted & (applies | confirms))
                if not wanted & applies:
                    print(f"      not found: {entry['code']} {entry['label']}")
        others += len((applies | confirms) - expected)
        unwanted = {resolve_code(entry["code"]) for entry in key.get("must_not") or ()}
        forbidden += len(unwanted)
        alarms += len(unwanted & (applies | confirms))
        if unwanted & (applies | confirms):
            print(f"      false alarm: {sorted(filter(None, unwanted & (applies | confirms)))}")
        if "nearest_cases" in key:
            keyed += 1
            wanted_cases = [resolve_case(entry["municipality"]) for entry in key["nearest_cases"]]
            nearest += wanted_cases[0] in [case.id for case in review.nearest]
        if not key.get("expect") and not key.get("not_scored") and applies | confirms:
            print(f"      complete plan with {len(review.findings)} findings")
    print(
        f"must: {found}/{must} as applies, {confirmed}/{must} with confirm; "
        f"false alarms {alarms}/{forbidden}; other codes {others}; nearest case {nearest}/{keyed}"
    )
    return codes_of


def codes(review: Review, verdict: Verdict) -> set[str]:
    """Return the codes that a review reports with a verdict, form remarks left out."""
    return {
        code for f in review.findings if f.verdict is verdict and f.priority is not Priority.FORM for code in f.codes
    }


if __name__ == "__main__":
    main()
