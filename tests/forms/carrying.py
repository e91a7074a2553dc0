"""Plans put into a form and read back, and what must be the same about them."""

from collections import Counter
from io import BytesIO
from typing import Any

from docx import Document
from openpyxl import load_workbook

from advisor.drafts.draft import Draft
from advisor.drafts.loading import draft_from_bytes
from advisor.forms.filling import Blanks, Filling
from advisor.forms.form import Wanted
from advisor.forms.formats import WRITERS
from advisor.forms.growing import Grower
from advisor.forms.reading import (
    draft_from_form_document,
    draft_from_workbook,
    is_form_document,
    is_form_workbook,
)
from advisor.language import Language
from advisor.plan.building import build_plan
from advisor.plan.format import plan_format
from advisor.plan.model import Plan

FILE = "form"


def through_lines(draft: Draft, language: Language = Language.JAPANESE) -> Draft:
    """Return a draft as it comes back from the lines of a form, in no format."""
    grower = Grower()
    for line in Filling(language, Blanks({}, 2), draft).lines(plan_format(), draft.root):
        grower.take(line)
    return grower.draft(FILE)


def through_excel(draft: Draft | None, language: Language = Language.JAPANESE) -> Draft:
    return from_excel(WRITERS[".xlsx"](Wanted(language, draft)))


def from_excel(content: bytes) -> Draft:
    book = load_workbook(BytesIO(content))
    assert is_form_workbook(book)
    return draft_from_workbook(book, FILE)


def through_word(draft: Draft | None, language: Language = Language.JAPANESE) -> Draft:
    return from_word(WRITERS[".docx"](Wanted(language, draft)))


def from_word(content: bytes) -> Draft:
    body = Document(BytesIO(content)).element.body
    assert is_form_document(body)
    return draft_from_form_document(body, FILE)


def through_yaml(draft: Draft | None, language: Language = Language.JAPANESE) -> Draft:
    return draft_from_bytes(WRITERS[".yaml"](Wanted(language, draft)), FILE)


THROUGH = {"lines": through_lines, ".xlsx": through_excel, ".docx": through_word, ".yaml": through_yaml}


def essence(draft: Draft, with_headings: bool = True) -> dict[str, Any]:
    """Return all that a plan tells, its places left out; keys in another language have other headings."""
    plan = build_plan(draft)
    return {
        "head": (plan.title, plan.stage, plan.document, plan.population, plan.period, plan.written_year, plan.fields),
        "subjects": Counter((subject.kind, subject.id, subject.name) for subject in plan.subjects),
        "cells": Counter((c.element, c.subject, c.state, c.text) for c in plan.cells),
        "headings": Counter((c.element, c.heading) for c in plan.cells) if with_headings else None,
        "statements": Counter((s.element, s.subject, s.text) for s in plan.statements),
        "links": plan.links,
        "indicators": [indicator._replace(place=None) for indicator in plan.indicators],  # type: ignore[arg-type]
        "questions": Counter((q.question, q.subject, q.element) for q in plan.questions),
        "waivers": _waivers(plan),
    }


def _waivers(plan: Plan) -> list[tuple[Any, ...]]:
    return [
        (w.finding.text, tuple(words.text for words in w.subjects), w.reason, w.explanation, w.until)
        for w in plan.waivers
    ]
