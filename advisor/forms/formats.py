"""The formats that a form can be written in, by the ending of a file's name; each library is imported when used."""

from collections.abc import Callable

from advisor.forms.form import Wanted


class TooLongForACellError(ValueError):
    """A value is longer than a cell of Excel can be (`limit` characters); `label` names the item."""

    def __init__(self, label: str, limit: int) -> None:
        super().__init__(label)
        self.label, self.limit = label, limit


def _workbook(wanted: Wanted) -> bytes:
    from advisor.forms.workbook import workbook_form

    return workbook_form(wanted)


def _text(wanted: Wanted) -> bytes:
    from advisor.forms.yaml_form import yaml_form

    return yaml_form(wanted).encode()


def _word(wanted: Wanted) -> bytes:
    from advisor.forms.word import word_form

    return word_form(wanted)


WRITERS: dict[str, Callable[[Wanted], bytes]] = {
    ".xlsx": _workbook,
    ".docx": _word,
    ".yaml": _text,
    ".yml": _text,
}
