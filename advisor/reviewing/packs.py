"""What is said of packs: which were in use, which one a wall is of, and what general practice it rests on."""

from advisor import resources
from advisor.language import Text
from advisor.packs import PackRef
from advisor.reviewing.citations import citations_of, documents
from advisor.reviewing.pitfalls import pitfall
from advisor.texts import text

_PRACTICE = "practice"


def packs_told() -> tuple[PackRef, ...]:
    """Return the packs in use, as a report names them."""
    return tuple(PackRef(pack.name, pack.title, pack.digest) for pack in resources.packs_in_use())


def pack_of_wall(code: str) -> PackRef | None:
    """Return the pack that a wall is of, or None for one of the project's own."""
    pack = resources.pack_of(f"knowledge/pitfalls/{code}.yaml")
    return PackRef(pack.name, pack.title, pack.digest) if pack else None


def practice_of(code: str) -> Text | None:
    """Return, for a wall of general practice, a sentence that says so and names its document and section; else None."""
    if pitfall(code)["basis"] != _PRACTICE:
        return None
    cited = next(c for c in citations_of(code) if documents()[c.document]["kind"] == _PRACTICE)
    source = cited.title
    if cited.section_title is not None:
        source = text("packs", "source-section", source=source, number=cited.section, section=cited.section_title)
    return text("packs", "practice", source=source)


def marks_of(code: str) -> Text | None:
    """Return what marks a wall in a report: that it is general practice, with its source, and of which pack it is."""
    practice, pack = practice_of(code), pack_of_wall(code)
    own = text("packs", "of-pack", name=pack.name, title=pack.title) if pack else None
    parts = [part for part in (practice, own) if part is not None]
    return Text("".join(part.ja for part in parts), " ".join(part.en for part in parts)) if parts else None
