"""Reviews for programs and notebooks: from a file, from text, or from a mapping in memory."""

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from threading import Condition
from typing import TYPE_CHECKING, Any, cast

from advisor.language import Language
from advisor.plan.model import Stage

if TYPE_CHECKING:
    from datetime import date

    from advisor.cli.options import Value
    from advisor.drafts.draft import Draft
    from advisor.packs import Pack
    from advisor.reviewing.model import Review


class _PackGate:
    """Lets reviews with the same packs through together, and others only when these are done."""

    def __init__(self) -> None:
        self._free = Condition()
        self._under_way = 0
        self._digests: tuple[str, ...] = ()

    @contextmanager
    def used(self, folders: tuple[str, ...]) -> Iterator[None]:
        """Use the packs of some folders. Raises ValueError where one cannot be used."""
        packs = _read_packs(folders)
        digests = tuple(pack.digest for pack in packs)
        with self._free:
            self._free.wait_for(lambda: self._digests == digests or self._under_way == 0)
            if self._under_way == 0:
                from advisor.resources import use_packs

                use_packs(packs)
                self._digests = digests
            self._under_way += 1
        try:
            yield
        finally:
            with self._free:
                self._under_way -= 1
                self._free.notify_all()


def _read_packs(folders: tuple[str, ...]) -> "tuple[Pack, ...]":
    if not folders:
        return ()
    from advisor.knowledge.packs import PackError, read_packs
    from advisor.texts import text

    try:
        return read_packs(folders)
    except PackError as error:
        raise ValueError(f"packs: {text('packs', error.code, **error.values).ja}") from None


_PACKS = _PackGate()
IN_MEMORY = "<draft>"
DEFAULT_WIDTH = 80


def review(
    draft: "str | bytes | os.PathLike[str] | Mapping[str, Any]",
    *,
    stage: Stage | str | None = None,
    select: str | Iterable[str] = (),
    ignore: str | Iterable[str] = (),
    changes: bool = False,
    today: "str | date | None" = None,
    packs: "Sequence[str | os.PathLike[str]]" = (),
) -> "Review":
    """Review a draft of a plan.

    `draft` is the path of a file (a plan file, or a document `.md` or `.txt`), the YAML text itself (text of
    several lines, or with a colon and a space in it), its bytes in any encoding that the command line reads, or a
    mapping such as `{"題名": …, "事業": […]}`. `stage` stands in place of the stage that the draft names
    (`application`, `formulation`, `preparation`, or 応募, 計画策定, 計画実施準備). `select` keeps only the findings of
    some codes, `ignore` leaves some out: `"B12,C4"` or `["B⑫", "C4"]`, as on the command line. With `changes`, every
    finding tells in `clears_when` up to three smallest sets of edits that would clear it (some tenths of a second
    more), as the JSON report of the command line does. `today` (`2027-03-31`, or a date) is the day by which it is
    told whether what the draft sets aside under 確認済み still is; the real one where none is given.
    `packs` are folders of packs to lay over the knowledge for this review. Packs hold for the whole process: reviews in
    several threads with the same packs run side by side, with others one waits for the other. Each call reads its packs
    anew.

    Raises UnreadableDraftError where the draft cannot be read; its text says what is wrong, where, and how to mend it.
    Raises ValueError for an unknown stage or code, for no day, or for a pack that cannot be used (its text says what,
    where and how to mend it); TypeError for anything else than a draft.
    """
    with _PACKS.used(tuple(os.fspath(folder) for folder in ([packs] if isinstance(packs, str) else packs))):
        return _review(draft, stage, select, ignore, changes, today)


def _review(
    draft: "str | bytes | os.PathLike[str] | Mapping[str, Any]",
    stage: Stage | str | None,
    select: str | Iterable[str],
    ignore: str | Iterable[str],
    changes: bool,
    today: "str | date | None",
) -> "Review":
    from advisor.reviewing.selection import Choice

    at = Stage(str(_value("stage", stage))) if stage is not None else None
    choice = Choice(_codes("select", select), _codes("ignore", ignore))
    day = str(_value("today", str(today))) if today is not None else None
    if changes:
        from advisor.explaining.changes import review_with_changes

        return review_with_changes(_draft(draft), at, choice, day)
    from advisor.reviewing.building import review_draft

    return review_draft(_draft(draft), at, choice=choice, today=day)


def as_text(
    review: "Review",
    language: Language | str = Language.JAPANESE,
    *,
    width: int = DEFAULT_WIDTH,
    everything: bool = False,
) -> str:
    """Return a review as the terminal shows it, without colours, `width` half-width characters wide.

    `everything` unfolds it, like `--all`. The language may be given as `ja`, `en`, 日本語, `English`.
    """
    from advisor.reports.paint import Paint
    from advisor.reports.text_report import TextReport, text_report

    return text_report([review], TextReport(_language(language), width, Paint(), unfold=everything))


def as_json(reviews: "Review | Iterable[Review]", language: Language | str = Language.JAPANESE) -> str:
    """Return a review, or several, as the JSON report of the command line, as text.

    Reviewed with `changes`, they are told just as there.
    """
    from advisor.reports.json_report import json_report
    from advisor.reviewing.model import Review

    listed = [reviews] if isinstance(reviews, Review) else list(reviews)
    return json_report(cast("list[Review]", listed), _language(language))


def _draft(draft: object) -> "Draft":
    from advisor.documents.opening import draft_of_bytes, read_draft
    from advisor.drafts.loading import draft_from_mapping, draft_from_text
    from advisor.drafts.problems import Problem, UnreadableDraftError

    if draft == {} or (isinstance(draft, str) and not draft.strip()):
        raise UnreadableDraftError(Problem("empty-file", None), IN_MEMORY)
    if isinstance(draft, Mapping):
        return draft_from_mapping(dict(draft), IN_MEMORY)
    if isinstance(draft, bytes):
        return draft_of_bytes(draft, IN_MEMORY)
    if isinstance(draft, str) and ("\n" in draft or ": " in draft):
        return draft_from_text(draft, IN_MEMORY)
    if isinstance(draft, (str, os.PathLike)):
        return read_draft(os.fspath(draft))
    raise TypeError(f"a draft is a path, text, bytes or a mapping, not {type(draft).__name__}")


def _language(written: str) -> Language:
    return Language(str(_value("lang", written)))


def _codes(setting: str, written: str | Iterable[str]) -> frozenset[str]:
    given = [written] if isinstance(written, str) else list(written)
    found = [_value(setting, codes) for codes in given]
    return frozenset(code for codes in found if isinstance(codes, tuple) for code in codes)


def _value(setting: str, written: str) -> "Value":
    """Return the value of a setting as the command line reads it. Raises ValueError with what is expected."""
    from advisor.cli.options import SETTINGS
    from advisor.cli.values import UnfitValueError, value_from_text

    try:
        return value_from_text(SETTINGS[setting], written)
    except UnfitValueError as error:
        raise ValueError(f"{setting}: {error.words.ja}") from None
