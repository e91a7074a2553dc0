"""The memo as a Word document, in looks of its own or in the template of whoever hands it over."""

from advisor.errors import ToldError
from advisor.memos.model import Memo


class TemplateError(ToldError):
    """A template that cannot be used; `words` say why, and how to mend it."""


def word_memo(memo: Memo, template: bytes | None = None) -> bytes:
    """Return a memo as the bytes of a Word document; the same memo has the same bytes.

    With a template (docx or dotx) its placeholders are filled: `{{本文}}` or `{{body}}`, in a paragraph of its own, by
    the memo, or else the memo stands at the end; others such as `{{文書名}}` or `{{title}}` wherever they are.
    Raises TemplateError.
    """
    from advisor.memos.word.writing import written

    return written(memo, template)


def placeholders_left(memo: Memo, template: bytes) -> tuple[str, ...]:
    """Return the placeholders of a template that the memo does not fill, as written, in their order.

    These are names that mean nothing here, left for the reader to fill in, and such for which the draft has no words.
    Raises TemplateError.
    """
    from advisor.memos.word.writing import left_in

    return left_in(memo, template)
