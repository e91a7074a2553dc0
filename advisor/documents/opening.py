"""Open a draft of either kind: a plan file, or a document; told by its name, by its text, or by who asks."""

import os
from enum import StrEnum

from advisor.drafts.draft import Draft
from advisor.drafts.loading import STANDARD_INPUT, bytes_of, draft_from_bytes, draft_from_text, named


class InputFormat(StrEnum):
    """How a draft is written: as a plan file, or as a document in Markdown or plain text."""

    YAML = "yaml"
    MARKDOWN = "md"
    TEXT = "txt"


_BY_ENDING = {".md": InputFormat.MARKDOWN, ".markdown": InputFormat.MARKDOWN, ".txt": InputFormat.TEXT}


def read_draft(file: str, form: InputFormat | None = None) -> Draft:
    """Read the draft in `file` (`-` for standard input), as `form` where it is given, else as its name tells.

    A file `.txt` that is a plan file is read as one. Raises UnreadableDraftError, with the name of the file, for
    whatever keeps it from being read.
    """
    written = form or format_of(file)
    data = bytes_of(file)
    if written is InputFormat.YAML:
        return draft_from_bytes(data, file)
    from advisor.documents.document import draft_from_document
    from advisor.documents.sniffing import is_plan_file
    from advisor.drafts.encoding import decode

    with named(file):
        text, encoding = decode(data)
    is_plan = form is None and written is InputFormat.TEXT and is_plan_file(text)
    draft = draft_from_text(text, file) if is_plan else draft_from_document(text, file)
    draft.encoding = encoding
    return draft


def format_of(file: str) -> InputFormat:
    """Return how a draft is written as far as its name tells."""
    if file == STANDARD_INPUT:
        return InputFormat.YAML
    return _BY_ENDING.get(os.path.splitext(file)[1].lower(), InputFormat.YAML)
