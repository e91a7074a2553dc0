"""A version of a draft: examined now, or as an earlier report in JSON tells it."""

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from advisor.drafts.draft import Draft
from advisor.drafts.lines import Place, Spot
from advisor.errors import ToldError
from advisor.explaining.inquiry import inquire
from advisor.facts.model import Fact, Standing, Support
from advisor.facts.signs import concept_and_sign, without_sign
from advisor.language import Text, listed
from advisor.plan.model import DocumentKind, Plan, Stage, SubjectKind, subject_key
from advisor.reviewing.codes import pitfall_ids
from advisor.reviewing.model import Finding, Link, LinkKind, Location, Priority, SubjectRef, Verdict
from advisor.reviewing.pitfalls import pitfall
from advisor.reviewing.subjects import subject_ref
from advisor.reviewing.wording import label_of_fact, shortened
from advisor.revisions.model import Thing, Told, Version
from advisor.texts import text

MAX_NAMED = 3
Facts = dict[str, dict[str, Fact]]


class OffDomainError(ToldError):
    """A document of another kind, on which no rule is asked: it is no version of any plan."""


def version_of(draft: Draft, stage: Stage | None = None, today: str | None = None) -> Version:
    """Return a draft with its remarks; `stage` and `today` are those of a review. Raises OffDomainError."""
    inquiry = inquire(draft, stage, today=today)
    if inquiry.off_domain:
        raise OffDomainError(text("revisions", "off-domain", file=draft.file))
    review, plan = inquiry.review, inquiry.plan
    return Version(
        file=plan.draft.file, title=plan.title, stage=plan.stage, document=plan.document,
        knowledge=review.knowledge_digest,
        told=tuple(_told(finding) for finding in review.findings),
        things=tuple(_things(plan)), facts=inquiry.examination.facts.by_subject, is_whole=True,
        aside=frozenset((w.code, subject_key(w.subject.kind, w.subject.id)) for w in review.waived),
    )  # fmt: skip


def _told(finding: Finding) -> Told:
    subjects = tuple(dict.fromkeys(link.subject for link in finding.chain)) or _keys(finding.subjects)
    return Told(
        id=finding.id, codes=finding.codes, family=finding.family, label=finding.label, title=finding.title,
        message=finding.message, priority=finding.priority, verdict=finding.verdict, subjects=subjects,
        about=_joined([subject.label for subject in finding.subjects]), location=finding.location,
        facts=tuple(dict.fromkeys(_facts_in(finding.chain))),
    )  # fmt: skip


def _keys(subjects: tuple[SubjectRef, ...]) -> tuple[str, ...]:
    return tuple(subject_key(subject.kind, subject.id) for subject in subjects)


def _joined(labels: list[Text]) -> Text:
    unique = list(dict.fromkeys(labels))
    shown, more = unique[:MAX_NAMED], len(unique) - MAX_NAMED
    named = listed(shown)
    return text("revisions", "and-more", named=named, count=more) if more > 0 else named


def _facts_in(chain: tuple[Link, ...]) -> Iterator[tuple[str, str]]:
    for link in chain:
        if link.kind is LinkKind.FACT:
            yield link.subject, without_sign(link.id)
        yield from _facts_in(link.because)


def _things(plan: Plan) -> Iterator[Thing]:
    texts: dict[str, list[str]] = {}
    for cell in plan.cells:
        texts.setdefault(cell.subject, []).append(cell.text)
    for subject in plan.subjects:
        label = subject_ref(subject).label
        yield Thing(subject.key, subject.kind, subject.name, label, "\n".join(texts.get(subject.key, [])))


def is_report(data: bytes) -> bool:
    """Tell whether a file is a report in JSON rather than a draft."""
    return data.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{") and b'"reviews"' in data and b'"findings"' in data


def version_in_report(data: bytes) -> Version | None:
    """Return the version of a draft that a report on it alone tells of; None for any other file."""
    try:
        document = json.loads(data)
        (review,) = document["reviews"]
        return _reported(review)
    except (ValueError, KeyError, TypeError):
        return None


def _reported(review: Mapping[str, Any]) -> Version:
    facts: Facts = {}
    told = tuple(_reported_finding(finding, facts) for finding in review["findings"])
    refs = {
        subject_key(SubjectKind(s["kind"]), s["id"]): s
        for s in [
            *(check["subject"] for check in review["checklist"]),
            *(subject for finding in review["findings"] for subject in finding["subjects"]),
        ]
    }
    things = tuple(Thing(key, SubjectKind(ref["kind"]), ref["name"], _label(ref), "") for key, ref in refs.items())
    aside = frozenset(
        (w["code"], subject_key(SubjectKind(w["subject"]["kind"]), w["subject"]["id"])) for w in review["waived"]
    )
    plan = review["plan"]
    stage, knowledge = Stage(plan["stage"]), review["knowledge"]["hash"]
    document = DocumentKind(plan["document"])
    untold = frozenset(_untold(review))
    return Version(plan["file"], plan["title"], stage, document, knowledge, told, things, facts, False, aside, untold)


def _untold(review: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Yield the walls that hold in a report cut down to the weightiest remarks, told of or not."""
    if not any(review[name] for name in ("strengths", "progress", "nearest_cases")):
        for check in review["checklist"]:
            if check["verdict"] in (Verdict.APPLIES, Verdict.CONFIRM):
                yield check["rule"], subject_key(SubjectKind(check["subject"]["kind"]), check["subject"]["id"])


def _reported_finding(finding: Mapping[str, Any], facts: Facts) -> Told:
    links = list(_links(finding["chain"]))
    for link in links:
        words = [below for below in link["because"] if below["kind"] == LinkKind.WORDS]
        support = tuple(_support(below) for below in words)
        name, sign = concept_and_sign(link["id"])  # a sign is one way of admitting a wall
        value = Standing.ADMITTED if sign else link["value"]
        facts.setdefault(link["subject"], {})[name] = Fact(name, link["subject"], value, support)
    keys = [subject_key(SubjectKind(s["kind"]), s["id"]) for s in finding["subjects"]]
    return Told(
        id=finding["id"], codes=tuple(finding["codes"]), family=finding["family"], label=finding["label"],
        title=_title(finding, links), message=_in_both(finding["message"], ()),
        priority=Priority(finding["priority"]), verdict=Verdict(finding["verdict"]),
        subjects=tuple(dict.fromkeys(link["subject"] for link in finding["chain"])) or tuple(keys),
        about=_joined([_label(subject) for subject in finding["subjects"]]),
        location=_location(finding["location"]),
        facts=tuple(dict.fromkeys((link["subject"], without_sign(link["id"])) for link in links)),
    )  # fmt: skip


def _links(chain: list[Any]) -> Iterator[Mapping[str, Any]]:
    for link in chain:
        if link["kind"] == LinkKind.FACT:
            yield link
        yield from _links(link["because"])


def _support(link: Mapping[str, Any]) -> Support:
    location = _location(link["location"])
    return Support(link["value"], location.text, location.place, location.path)


def _location(raw: Mapping[str, Any]) -> Location:
    spot = Spot(**raw["spot"]) if "spot" in raw else None
    return Location(raw["file"], Place(raw["line"], raw["column"], raw["length"], spot), raw["path"], raw["text"])


def _title(finding: Mapping[str, Any], links: list[Mapping[str, Any]]) -> Text:
    """Return the title of a remark: that of the wall, or of the matter that is asked about."""
    known = [text("review", "form-title"), text("review", "waiver-title")]
    if finding["code"] in pitfall_ids():
        known.append(Text(**pitfall(finding["code"])["title"]))
        known += [text("review", "confirm-title", matter=label_of_fact(link["id"])) for link in links]
    return _in_both(finding["title"], known)


def _label(subject: Mapping[str, Any]) -> Text:
    name = shortened(subject["name"] or subject["id"])
    return _in_both(subject["label"], [text("review", f"subject-{subject['kind']}", name=name)])


def _in_both(words: str, known: Iterable[Text]) -> Text:
    """Return words that a report tells in its own language in both, where they are among some that are known."""
    return next((both for both in known if words in (both.ja, both.en)), Text(words, words))
