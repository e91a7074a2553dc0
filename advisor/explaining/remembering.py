"""An ear that remembers: of a draft that is reviewed again with a small change, only the change is heard anew."""

from advisor.facts.hearing import Ear, Heard


class RememberingEar(Ear):
    """Hears each sentence once; made for one draft, and dropped with it."""

    def __init__(self, ear: Ear) -> None:
        super().__init__(ear.model, ear.lexicon)
        self._heard: dict[tuple[str, tuple[str, ...], tuple[str, ...]], Heard] = {}

    def listen(self, text: str, likely: tuple[str, ...] = (), own: tuple[str, ...] = ()) -> Heard:
        """Return what is heard in a sentence, as the ear does."""
        key = text, likely, own
        if key not in self._heard:
            self._heard[key] = super().listen(text, likely, own)
        return self._heard[key]
