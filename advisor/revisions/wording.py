"""What became of remarks, in words."""

from collections.abc import Iterator

from advisor.drafts.places import place_in_words
from advisor.language import Language
from advisor.reviewing.wording import shortened
from advisor.revisions.model import Cause, Pairing, Saying, Told
from advisor.texts import text


def titled(told: Told, language: Language) -> str:
    """Return the label and title of a remark, with what it is about unless that is the plan as a whole."""
    name = text("revisions", "item", label=told.label, title=told.title).in_(language)
    plan = text("review", "subject-plan", name="").in_(language)
    about = told.about.in_(language)
    return name if about == plan else name + text("revisions", "about", about=about).in_(language)


def told_cause(cause: Cause, language: Language) -> Iterator[str]:
    """Yield a cause in a sentence, then what the draft said before, then what it says now."""
    yield cause.text.in_(language)
    for key, saying in (("before", cause.before), ("after", cause.after)):
        if saying is not None:
            label = text("revisions", key)
            yield text("revisions", "labelled", label=label, words=said(saying, language)).in_(language)


def said(saying: Saying, language: Language) -> str:
    """Return the words of a draft with their place, or that it is silent."""
    if saying.location is None:
        return saying.meaning.in_(language)
    place = place_in_words(saying.location.place)
    return text("revisions", "said", place=place, words=shortened(saying.words)).in_(language)


def pairing_in_words(pairing: Pairing, language: Language) -> str:
    """Return what became of a project, an indicator or another subject."""
    before, after = pairing.before, pairing.after
    if before is None and after is not None:
        return text("revisions", "pair-new", after=after.label).in_(language)
    if after is None and before is not None:
        return text("revisions", "pair-gone", before=before.label).in_(language)
    assert before is not None
    assert after is not None
    key = "pair-renamed" if pairing.is_certain else "pair-uncertain"
    return text("revisions", key, before=before.label, after=after.label).in_(language)
