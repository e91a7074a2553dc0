"""What keeps an earlier list from being taken over."""

from advisor.language import Text
from advisor.texts import text


class EarlierListError(Exception):
    """An earlier list cannot be taken over; `words` say what is wrong and how to mend it. Nothing was written."""

    def __init__(self, code: str, **values: object) -> None:
        self.words: Text = text("list", code, **values)
        super().__init__(self.words.ja)
