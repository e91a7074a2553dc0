"""What keeps an earlier list from being taken over."""

from advisor.errors import ToldError
from advisor.texts import text


class EarlierListError(ToldError):
    """An earlier list cannot be taken over; `words` say what is wrong and how to mend it. Nothing was written."""

    def __init__(self, code: str, **values: object) -> None:
        super().__init__(text("list", code, **values))
