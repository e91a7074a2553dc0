"""In which language words of a draft are read aloud."""

from advisor.language import Language
from advisor.patterns import compiled

_JAPANESE = compiled(r"[\u3040-\u30ff\u3400-\u9fff]")


def declared(words: str, around: Language) -> str | None:
    """Return the language to declare for words of a draft, None where it is that of what stands around them."""
    foreign = around is not Language.JAPANESE and _JAPANESE.search(words)
    return str(Language.JAPANESE) if foreign else None
