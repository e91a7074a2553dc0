"""A draft with the remarks of its review in it."""

from advisor.annotating.notes import CannotAnnotateError, notes_of
from advisor.drafts.draft import Draft
from advisor.language import Language
from advisor.reviewing.model import Review


def annotated(data: bytes, draft: Draft, review: Review, language: Language, day: str | None = None) -> bytes:
    """Return the bytes `data` of a draft with the remarks of `review` as comments; everything else stays as it is.

    `day` (ISO text) is that of the comments in Word, none where none is given. Raises CannotAnnotateError for a draft
    that is neither a Word file nor a plan file in YAML.
    """
    notes = notes_of(review, language)
    if data.startswith(b"PK"):
        from advisor.annotating.word import annotated_word
        from advisor.office.packages import OfficeKind, office_kind

        if office_kind(data) is not OfficeKind.WORD:
            raise CannotAnnotateError(draft.file)
        return annotated_word(data, notes, review.plan.title, draft.file, language, day)
    from advisor.annotating.plan_files import annotated_plan_file

    return annotated_plan_file(data, draft, notes, language)
