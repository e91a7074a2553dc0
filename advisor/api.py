"""Reviews for programs and notebooks: from a file, from text, or from a mapping in memory."""

import os
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from advisor.language import Language
from advisor.plan.model import Stage

if TYPE_CHECKING:
    from advisor.drafts.draft import Draft
    from advisor.reviewing.model import Review

IN_MEMORY = "<draft>"
DEFAULT_WIDTH = 80


def review(
    draft: "str | bytes | os.PathLike[str] | Mapping[str, Any]", *, stage: Stage | str | None = None
) -> "Review":
    """Review a draft of a plan.

    `draft` is the path of a file, the YAML text itself (text of several lines, or with a colon and a space in it), its
    bytes in any encoding that the command line reads, or a mapping such as `{"題名": …, "事業": […]}`. `stage` stands
    in place of the stage that the draft names (`application`, `formulation`, `preparation`).

    Raises UnreadableDraftError where the draft cannot be read; its text says what is wrong, where, and how to mend it.
    Raises ValueError for an unknown stage, TypeError for anything else than a draft.
    """
    from advisor.drafts.loading import draft_from_bytes, draft_from_text, read_draft
    from advisor.reviewing.building import review_draft

    at = Stage(stage) if stage is not None else None
    if isinstance(draft, Mapping):
        return review_draft(_draft_of(dict(draft)), at)
    if isinstance(draft, bytes):
        return review_draft(draft_from_bytes(draft, IN_MEMORY), at)
    if isinstance(draft, str) and ("\n" in draft or ": " in draft):
        return review_draft(draft_from_text(draft, IN_MEMORY), at)
    if isinstance(draft, (str, os.PathLike)):
        return review_draft(read_draft(os.fspath(draft)), at)
    raise TypeError(f"a draft is a path, text, bytes or a mapping, not {type(draft).__name__}")


def _draft_of(mapping: dict[str, Any]) -> "Draft":
    from advisor.drafts.loading import draft_from_mapping
    from advisor.drafts.problems import Problem, UnreadableDraftError
    from advisor.drafts.yaml_reader import MAX_DEPTH

    try:
        return draft_from_mapping(mapping, IN_MEMORY)
    except RecursionError:
        values = (("limit", str(MAX_DEPTH)),)
        raise UnreadableDraftError(Problem("too-deep", None, values), IN_MEMORY) from None
    except ValueError as error:  # a number of more digits than Python writes out
        raise TypeError(f"a draft holds text, numbers, lists and mappings: {error}") from None


def as_text(review: "Review", language: Language | str = Language.JAPANESE, *, width: int = DEFAULT_WIDTH) -> str:
    """Return a review as the terminal shows it, without colours, `width` half-width characters wide."""
    from advisor.reports.paint import Paint
    from advisor.reports.text_report import TextReport, text_report

    return text_report([review], TextReport(Language(language), width, Paint(), unfold=True))


def as_json(review: "Review", language: Language | str = Language.JAPANESE) -> str:
    """Return a review as the JSON report of the command line, as text."""
    from advisor.reports.json_report import json_report

    return json_report([review], Language(language))
