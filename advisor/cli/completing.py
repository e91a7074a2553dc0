"""What a shell offers to complete: codes, towns, words, files."""

import unicodedata
from collections.abc import Iterable
from contextlib import suppress

import click
from click.shell_completion import CompletionItem

from advisor.cli.spoken import language_of
from advisor.language import Text

Items = list[CompletionItem[str]]


def codes(ctx: click.Context, param: click.Parameter, incomplete: str) -> Items:
    """Return the codes that begin as written, in any spelling, each with its title; after a comma, the next code."""
    from advisor import resources
    from advisor.reviewing.codes import pitfall_ids

    _use_packs(ctx)
    before, comma, last = incomplete.rpartition(",")
    plain = unicodedata.normalize("NFKC", last).upper()
    titles = {document["id"]: document["title"] for document in resources.documents("knowledge/pitfalls").values()}
    return [
        CompletionItem(before + comma + code, help=Text(**titles[code]).in_(language_of(ctx)))
        for code in pitfall_ids()
        if code.startswith(plain)
    ]


def towns(ctx: click.Context, param: click.Parameter, incomplete: str) -> Items:
    """Return the towns whose id begins as written, each with its name; whose name does, where that is begun."""
    from advisor.reviewing.cases import case_name, cases

    _use_packs(ctx)
    names = {case: case_name(case) for case in cases()}
    found = [
        CompletionItem(case, help=name.in_(language_of(ctx)))
        for case, name in names.items()
        if case.startswith(incomplete.lower())
    ]
    return found or [CompletionItem(name.ja) for name in names.values() if name.ja.startswith(incomplete)]


def _use_packs(ctx: click.Context) -> None:
    """Let what packs add be completed too; one that cannot be used is told of when the command runs."""
    from advisor.cli.packs import settle_packs

    with suppress(Exception):
        settle_packs(ctx)


def words(choices: Iterable[str], incomplete: str) -> Items:
    """Return the words that begin as written."""
    return [CompletionItem(choice) for choice in choices if choice.startswith(incomplete.lower())]


def files(ctx: click.Context, param: click.Parameter, incomplete: str) -> Items:
    """Let the shell complete the name of a file or folder."""
    return [CompletionItem(incomplete, type="file")]
