"""The chain from a conclusion back to the draft's own words: pitfall ← diagnoses ← facts ← line and text."""

from collections.abc import Iterator

from advisor.engine.rules import RuleBase, Stratum
from advisor.engine.trace import Ground, Proof
from advisor.facts.model import Fact, FactBase
from advisor.language import Text
from advisor.reviewing.codes import label_of
from advisor.reviewing.model import Link, LinkKind, Location
from advisor.reviewing.pitfalls import pitfall
from advisor.reviewing.verdicts import verdict_of
from advisor.reviewing.wording import label_of_fact, shortened, value_text
from advisor.texts import text

MAX_WORDS_SHOWN = 3


def chain_of(proof: Proof, base: RuleBase, facts: FactBase, file: str) -> Link:
    """Return the chain that starts from the conclusion of a proof; `file` is the name of the draft."""
    conclusion = proof.conclusion
    parts = tuple(
        chain_of(part, base, facts, file) if isinstance(part, Proof) else _fact_link(part, facts, file)
        for part in proof.because
    )
    if base.rule(conclusion.rule).stratum is Stratum.DIAGNOSIS:
        observed = text("diagnoses", conclusion.rule)
        return Link(
            LinkKind.DIAGNOSIS, conclusion.rule, conclusion.subject, conclusion.slot.value, observed, None, parts
        )
    verdict = verdict_of(conclusion.slot)
    title = Text(**pitfall(conclusion.rule)["title"])
    words = text("review", f"chain-{verdict}", label=label_of(conclusion.rule), title=title)
    return Link(LinkKind.PITFALL, conclusion.rule, conclusion.subject, str(verdict), words, None, parts)


def _fact_link(ground: Ground, facts: FactBase, file: str) -> Link:
    fact = facts.get(ground.subject, ground.fact)
    words = text("review", "chain-fact", label=label_of_fact(fact.name), value=value_text(fact))
    return Link(LinkKind.FACT, fact.name, fact.subject, fact.value, words, None, tuple(_words_of(fact, file)))


def _words_of(fact: Fact, file: str) -> Iterator[Link]:
    """Yield the words that a fact rests on, none for a silence."""
    for support in fact.support[:MAX_WORDS_SHOWN]:
        said = shortened(support.words)
        if said:
            location = Location(file, support.place, support.path, support.text)
            yield Link(LinkKind.WORDS, support.path, fact.subject, said, Text(f"「{said}」", f"“{said}”"), location)
