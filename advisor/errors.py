"""What keeps somebody from their work, in words for whoever asked for it."""

from advisor.language import Text


class ToldError(Exception):
    """Something that the caller can mend; `words` say what, where and how.

    `file` is what it is about, where that is known and `words` do not name it.
    """

    def __init__(self, words: Text) -> None:
        super().__init__(words.ja)
        self.words, self.file = words, ""
