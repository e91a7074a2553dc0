"""`docs/coverage.md`: what of the source is recognised by which rule, and what is not, with the reason."""

import re
from collections.abc import Iterator

from advisor.casebook.conditions import derived_names
from advisor.casebook.model import Address, Kind
from advisor.casebook.speaker import Speaker
from advisor.casebook.told import Passage, page_of, passages, telling
from advisor.engine.rules import Rule, Stratum, load_rules
from advisor.language import Language
from advisor.markdown import code, plain
from advisor.reviewing.cases import case_name
from advisor.reviewing.codes import label_of, pitfall_ids
from advisor.reviewing.pitfalls import pitfall
from advisor.texts import text
from scripts.doc_pages.docs_pages import way_to
from scripts.doc_pages.markdown import link, page, table

_OFFICIAL = re.compile(r"[ABC]\d+")
_HEAD = ["wall", "title", "told by", "rule", "diagnoses", "remedies (related)", "first action"]
_LANGUAGE = Language.ENGLISH


def coverage_page() -> str:
    """Return the page of what is covered."""
    every = list(passages())
    uncoded = [p for p in every if p.pitfall is None or not _OFFICIAL.fullmatch(p.pitfall)]
    no_wall = [p for p in every if p.pitfall is None]
    official = [wall for wall in pitfall_ids() if _OFFICIAL.fullmatch(wall)]
    told = {p.pitfall for p in every}
    points = [wall for wall in pitfall_ids() if wall not in official and wall not in told]
    open_ones = [wall for wall in pitfall_ids() if pitfall(wall)["no_remedy"]]
    lines = [
        "# Coverage",
        "",
        "What of the source document is recognised, by which rule, and what is not.",
        "",
        f"- {len(official)} codes of the source (A①–C⑤), each with a rule.",
        f"- {len(uncoded)} passages of the wall column without a code: {len(uncoded) - len(no_wall)} with a rule under "
        f"a local id, {len(no_wall)} that tell no wall and have none.",
        f"- {len(points)} points of guidance and review practice that no town tells as its wall.",
        f"- {len(open_ones)} pitfalls for which the source documents no remedy.",
        "",
        "## The codes of the source",
        *table(_HEAD, map(_line, official)),
        "## Walls without a code",
        *table(["passage", *_HEAD], [[_passage(p), *_line(p.pitfall)] for p in uncoded if p.pitfall]),
        "## Passages that tell no wall, and so have no rule",
        *table(["passage", "what it tells", "why no rule"], [_no_wall(p) for p in no_wall]),
        "## Points of guidance and practice",
        *table([*_HEAD[:2], "kind", *_HEAD[3:]], [_point(wall) for wall in points]),
        "## Without a documented remedy",
        *table(
            ["wall", "what the page says"], [[_name(w), plain(pitfall(w)["no_remedy"][_LANGUAGE])] for w in open_ones]
        ),
        "## Diagnoses",
        *table(["diagnosis", "about", "named by"], _diagnoses()),
    ]
    return page(lines)


def _line(wall: str) -> list[str]:
    told = ", ".join(f"{_town(p)}, {page_of(Speaker(_LANGUAGE), p.page)} {_passage(p)}" for p in telling(wall))
    return [_name(wall), _title(wall), told, *_rule(wall)]


def _point(wall: str) -> list[str]:
    return [_name(wall), _title(wall), pitfall(wall)["kind"], *_rule(wall)]


def _no_wall(passage: Passage) -> list[str]:
    note = passage.note.in_(_LANGUAGE) if passage.note else ""
    return [_passage(passage), plain(passage.words.in_(_LANGUAGE)), plain(note)]


def _name(wall: str) -> str:
    return link(label_of(wall), way_to(Address(Kind.PITFALL, wall), _LANGUAGE))


def _title(wall: str) -> str:
    return plain(pitfall(wall)["title"]["ja"])


def _rule(wall: str) -> list[str]:
    """Return the cells about a wall's rule: when it concludes what, its diagnoses, the remedies and the actions."""
    rule, document = load_rules().rule(wall), pitfall(wall)
    slots = ", ".join(str(slot).removesuffix("_when") for slot, _ in rule.slots)
    file = link("rule", f"../rules/pitfalls/{wall}.yaml")
    what = f"{file}: {_subject(rule)}, due from {rule.due_from}, {rule.priority} ({slots})"
    direct = [_remedy(name) for name in document["remedies"]]
    related = [f"({_remedy(name)})" for name in document["related_remedies"]]
    return [what, "<br>".join(map(code, derived_names(rule, "diagnosis"))), " ".join(direct + related), _actions(wall)]


def _remedy(name: str) -> str:
    return link(code(name), way_to(Address(Kind.REMEDY, name), _LANGUAGE))


def _passage(passage: Passage) -> str:
    return link(code(passage.id), way_to(Address(Kind.CASE, passage.case, passage.id.lower()), _LANGUAGE))


def _town(passage: Passage) -> str:
    return plain(case_name(passage.case).in_(_LANGUAGE))


def _subject(rule: Rule) -> str:
    return text("casebook", f"per-{rule.per}").in_(_LANGUAGE)


def _actions(wall: str) -> str:
    advice = load_rules().of(Stratum.ADVICE)
    return "<br>".join(code(rule.id) for rule in advice if wall in derived_names(rule, "pitfall"))


def _diagnoses() -> Iterator[list[str]]:
    for diagnosis in load_rules().of(Stratum.DIAGNOSIS):
        file = link(code(diagnosis.id), f"../rules/diagnoses/{diagnosis.id}.yaml")
        naming = [rule for rule in load_rules().rules if diagnosis.id in derived_names(rule, "diagnosis")]
        yield [file, _subject(diagnosis), " ".join(map(_naming, naming))]


def _naming(rule: Rule) -> str:
    return _name(rule.id) if rule.stratum is Stratum.PITFALL else code(rule.id)
