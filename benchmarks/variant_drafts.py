"""Measure the review on complete drafts into which one wall at a time was brought.

Run: `python -m benchmarks.variant_drafts`.

Each `tests/labelled/variants/<base>.yaml` is a complete plan by another hand; `<base>.variants.json` lists changes to
its text, each of which brings in one wall (`code`). Prints what is found on the bases (nothing should be), the walls
found, and the codes reported besides.
"""

import json
from pathlib import Path

from advisor.drafts.loading import draft_from_text
from advisor.reviewing.building import review_draft
from advisor.reviewing.model import Verdict
from advisor.reviewing.pitfalls import pitfall
from benchmarks.labelled_drafts import codes

VARIANTS = Path(__file__).resolve().parent.parent / "tests" / "labelled" / "variants"


def main() -> None:
    found = asked = total = besides = on_bases = 0
    for path in sorted(VARIANTS.glob("*.variants.json")):
        text = path.with_name(path.name.replace(".variants.json", ".yaml")).read_text("utf-8")
        base = review_draft(draft_from_text(text, path.stem))
        usual = codes(base, Verdict.APPLIES) | codes(base, Verdict.CONFIRM)
        on_bases += len(usual)
        print(f"{path.stem.split('.')[0]}: base {' '.join(sorted(usual)) or '-'}")
        for variant in json.loads(path.read_text("utf-8")):
            review = review_draft(draft_from_text(changed(text, variant["replace"]), variant["name"]))
            applies, confirms = codes(review, Verdict.APPLIES), codes(review, Verdict.CONFIRM)
            siblings = {c for c in applies | confirms if pitfall(c)["family"] == pitfall(variant["code"])["family"]}
            new = (applies | confirms) - usual - siblings
            total += 1
            found += bool(siblings & applies)
            asked += bool(siblings)
            besides += len(new)
            outcome = "found" if siblings & applies else "asked" if siblings else "MISSED"
            print(f"  {variant['name']:22} {variant['kind']:13} {outcome:6} {' '.join(sorted(new))}")
    print(
        f"found {found}/{total}, with confirm {asked}/{total}; "
        f"other codes {besides}; codes on complete bases {on_bases}"
    )


def changed(text: str, replacements: list[list[str]]) -> str:
    """Return a draft with each old text replaced by the new."""
    for old, new in replacements:
        text = text.replace(old, new)
    return text


if __name__ == "__main__":
    main()
