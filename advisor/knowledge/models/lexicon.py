"""`knowledge/lexicon/`: the concepts that a draft can speak of, and the words by which they are heard."""

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from advisor.knowledge.models.base import ElementPath, Expression, Filled, Slug, Strict, Words


class Scope(StrEnum):
    """Whether a concept is a matter of the whole plan, or of each project as well."""

    PLAN = "plan"
    PROJECT = "project"


class Concept(Strict):
    """One concept; `cells` are the places of the form that are about it alone.

    `also_told_in` are places where it may be told though the form does not say so: an interview asks in them last.
    """

    id: Slug
    scope: Scope
    label: Words
    question: Words
    cells: tuple[ElementPath, ...]
    also_told_in: tuple[ElementPath, ...] = ()


class Concepts(Strict):
    """`knowledge/lexicon/concepts.yaml`.

    `families` are concepts so near to each other that a sentence which shows one of them often shows another.
    """

    concepts: Annotated[tuple[Concept, ...], Field(min_length=1)]
    families: tuple[Annotated[tuple[Slug, ...], Field(min_length=2)], ...] = ()


class NamedExpression(Strict):
    """A regular expression with the id of what it recognises."""

    id: Slug
    pattern: Expression


class Topics(Strict):
    """`knowledge/lexicon/topics.yaml`."""

    topics: Annotated[tuple[NamedExpression, ...], Field(min_length=1)]


class Signs(Strict):
    """`knowledge/lexicon/signs.yaml`: by concept, the words that tell which of several walls is admitted."""

    signs: dict[Slug, Annotated[tuple[NamedExpression, ...], Field(min_length=1)]]


class Wording(Strict):
    """One exact wording, with sentences that it must hear and sentences that it must pass over."""

    pattern: Expression
    hears: Annotated[tuple[Filled, ...], Field(min_length=1)]
    ignores: Annotated[tuple[Filled, ...], Field(min_length=1)]


class Wordings(Strict):
    """`knowledge/lexicon/patterns/*.yaml`: the exact wordings of one concept; `silent` ones say nothing of it."""

    id: Slug
    evidence: tuple[Wording, ...] = ()
    wall: tuple[Wording, ...] = ()
    silent: tuple[Wording, ...] = ()
