"""Advice on drafts of municipal ICT/IoT plans, by rules that show their grounds.

For programs and notebooks, all of it offline and safe to call from several threads:

    import advisor

    review = advisor.review("plan.yaml")
    for finding in review.findings:
        print(finding.label, finding.title.ja, finding.location.place.line)
    print(advisor.as_text(review))  # as the terminal shows it; everything=True unfolds all

Words and codes are read as on the command line: `advisor.review(draft, stage="応募", select="B12,C4")`.

What a review holds is described in `advisor.reviewing.model`. Names are loaded when first used, so that importing
advisor costs next to nothing.
"""

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from advisor.api import as_json, as_text, review
    from advisor.drafts.problems import UnreadableDraftError
    from advisor.language import Language, Text
    from advisor.plan.model import Stage
    from advisor.reviewing.model import Finding, Priority, Review, Verdict

__version__ = "0.1.0"
__all__ = [
    "Finding", "Language", "Priority", "Review", "Stage", "Text", "UnreadableDraftError", "Verdict", "__version__",
    "as_json", "as_text", "review",
]  # fmt: skip
_HOMES = {
    "as_json": "advisor.api",
    "as_text": "advisor.api",
    "review": "advisor.api",
    "UnreadableDraftError": "advisor.drafts.problems",
    "Language": "advisor.language",
    "Text": "advisor.language",
    "Stage": "advisor.plan.model",
    "Finding": "advisor.reviewing.model",
    "Priority": "advisor.reviewing.model",
    "Review": "advisor.reviewing.model",
    "Verdict": "advisor.reviewing.model",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(importlib.import_module(_HOMES[name]), name)


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
