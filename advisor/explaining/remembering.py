"""An ear that remembers: of a draft that is reviewed again with a small change, only the change is heard anew."""

from collections.abc import Sequence

from advisor.facts.hearing import Ear, Heard, Sentence


class RememberingEar(Ear):
    """Hears each sentence once; made for one draft, and dropped with it."""

    def __init__(self, ear: Ear) -> None:
        super().__init__(ear.model, ear.lexicon)
        self._remembered: dict[Sentence, Heard] = {}

    def listen(self, sentences: Sequence[Sentence]) -> list[Heard]:
        """Return what is heard in each sentence, as the ear does."""
        new = [sentence for sentence in dict.fromkeys(sentences) if sentence not in self._remembered]
        self._remembered.update(zip(new, super().listen(new), strict=True))
        return [self._remembered[sentence] for sentence in sentences]
