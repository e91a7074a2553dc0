"""Open a draft of any kind: a plan file, a document, or a file of Word or Excel; told by its name, or by what it is."""

import os
from enum import StrEnum

from advisor.drafts.draft import Draft
from advisor.drafts.loading import STANDARD_INPUT, bytes_of, draft_from_bytes, draft_from_text, named
from advisor.drafts.problems import Problem, UnreadableDraftError

_PACKAGE = b"PK"
_OWNER_FILE = "~$"


class InputFormat(StrEnum):
    """How a draft is written: as a plan file, as a document in Markdown or plain text, or in Word or Excel."""

    YAML = "yaml"
    JSON = "json"
    MARKDOWN = "md"
    TEXT = "txt"
    WORD = "docx"
    EXCEL = "xlsx"


_BY_ENDING = {
    ".json": InputFormat.JSON,
    ".md": InputFormat.MARKDOWN,
    ".markdown": InputFormat.MARKDOWN,
    ".txt": InputFormat.TEXT,
    ".docx": InputFormat.WORD,
    ".docm": InputFormat.WORD,
    ".xlsx": InputFormat.EXCEL,
    ".xlsm": InputFormat.EXCEL,
}
_ENDINGS_OF_PLAN_FILES = (".yaml", ".yml", ".json")
_PLAN_FILES = (InputFormat.YAML, InputFormat.JSON)
_OFFICE = (InputFormat.WORD, InputFormat.EXCEL)


def read_draft(file: str, form: InputFormat | None = None) -> Draft:
    """Read the draft in `file` (`-` for standard input), as `form` where it is given, else as its name tells.

    A file of Word or Excel is read as one whatever its name, and a file `.txt` that is a plan file as that. Raises
    UnreadableDraftError, with the name of the file, for whatever keeps it from being read.
    """
    return draft_of_bytes(bytes_of(file), file, form)


def draft_of_bytes(data: bytes, file: str, form: InputFormat | None = None) -> Draft:
    """Read a draft from its bytes, as `read_draft` does; `file` is the name that findings show."""
    written = form or format_of(file)
    if os.path.basename(file).startswith(_OWNER_FILE):
        raise UnreadableDraftError(Problem("is-owner-file", None), file)
    if data.startswith(_PACKAGE) and (form is None or written in _OFFICE):
        office = _from_office(data, file)
        if office is not None:
            return office
    if written in _PLAN_FILES:
        try:
            return draft_from_bytes(data, file)
        except UnreadableDraftError as error:
            if form is None and not _is_named_plan_file(file) and _is_prose(data):
                raise UnreadableDraftError(Problem("is-prose", None), file) from error
            raise
    if data.startswith(_PACKAGE) and written in _OFFICE and not _is_whole(data):
        raise UnreadableDraftError(Problem("office-damaged", None), file)
    from advisor.documents.document import draft_from_document
    from advisor.documents.sniffing import is_plan_file
    from advisor.drafts.encoding import decode

    with named(file):
        text, encoding = decode(data)
        if written in _OFFICE:
            raise UnreadableDraftError(Problem("empty-document" if not text.strip() else "is-text", None))
    is_plan = form is None and written is InputFormat.TEXT and is_plan_file(text)
    draft = draft_from_text(text, file) if is_plan else draft_from_document(text, file)
    draft.encoding = encoding
    return draft


def _is_named_plan_file(file: str) -> bool:
    return os.path.splitext(file)[1].lower() in _ENDINGS_OF_PLAN_FILES


def _is_prose(data: bytes) -> bool:
    """Tell whether what is no plan file reads like a document, which only its name would tell."""
    from advisor.documents.sniffing import is_plan_file
    from advisor.drafts.encoding import decode

    try:
        text = decode(data)[0]
    except UnreadableDraftError:
        return False
    return bool(text.strip()) and not is_plan_file(text, least=1)


def _is_whole(data: bytes) -> bool:
    """Tell whether a compressed file has its end."""
    from io import BytesIO
    from zipfile import is_zipfile

    return is_zipfile(BytesIO(data))


def _from_office(data: bytes, file: str) -> Draft | None:
    from advisor.office.packages import office_kind

    kind = office_kind(data)
    if kind is None:
        return None
    from advisor.documents.office import draft_from_office

    return draft_from_office(data, kind, file)


def format_of(file: str) -> InputFormat:
    """Return how a draft is written as far as its name tells."""
    if file == STANDARD_INPUT:
        return InputFormat.YAML
    return _BY_ENDING.get(os.path.splitext(file)[1].lower(), InputFormat.YAML)
