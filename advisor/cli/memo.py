"""`advisor memo`: what a consultant hands over, a memo in Word and a list of the remarks in Excel."""

import os
from collections.abc import Sequence
from typing import TYPE_CHECKING

import click

from advisor.cli.command import Command
from advisor.cli.option_types import (
    configuration_options,
    is_debugging,
    language_option,
    some_setting_options,
)
from advisor.cli.options import Form, Value

if TYPE_CHECKING:
    from advisor.cli.targets import Target


@click.command(name="memo", cls=Command)
@click.argument("files", nargs=-1, is_eager=True, required=True, metavar="FILE…", type=click.Path(readable=False))
@click.option(
    "-o", "--output", "destination", metavar="FILE", type=click.Path(readable=False),
    help="メモのファイルかフォルダー（既定：計画案の名前に-memoを付けたもの）"
    " / file of the memo, or a folder (default: the name of the draft with -memo)",
)  # fmt: skip
@some_setting_options(
    "template", "update", "since", "date", "force", "stage", "input-format", "select", "ignore", "today", "pack",
    "quiet", "jobs",
)  # fmt: skip
@configuration_options
@language_option
@click.pass_context
def command(
    ctx: click.Context,
    /,
    files: tuple[str, ...],
    destination: str | None,
    config: str | None,
    isolated: bool,
    **_: Value,
) -> int:
    """計画案を確認し、お渡しする二つのファイルを書き出します。Wordのメモと、対応を書き込めるExcelの一覧です。

    Review drafts and write the two files to hand over: a memo in Word, and a list of the remarks in Excel with columns
    for the town's answers.

    \b
    advisor memo plan.yaml
    advisor memo plan.docx -o memo.docx --date 2026-04-01
    advisor memo plan.docx -o memo.docx --template letter.docx --since old.docx
    advisor memo plan.docx -o memo-2.docx --update memo.xlsx
    """
    from advisor.cli.calling import call_of
    from advisor.cli.running import Run, check_targets
    from advisor.cli.targets import check_since

    call = call_of(ctx, files, config, isolated)
    drafts = list(call.of_each)
    # What a configuration says of other forms is not meant for this one.
    run = call.run._replace(format=(), output=(), annotate=None, statistics=False)
    targets = _targets(destination, drafts, run.update)
    check_since(run.since, targets, drafts)
    check_targets(targets, drafts, run)
    call.tell_of_missing()
    own = {file: settings._replace(fail_on=None) for file, settings in call.within(run).items()}
    return Run(own, run, targets, is_debugging(ctx), failed=bool(call.missing)).write()


def _targets(destination: str | None, drafts: Sequence[str], updated: str | None) -> "tuple[Target, ...]":
    """Return the memo and the list of each draft; one name serves for both, with an ending for each."""
    from advisor.cli.targets import Target, TargetError, file_names, is_folder
    from advisor.texts import text

    if destination is not None and not is_folder(destination):
        if len(drafts) > 1:
            raise TargetError(text("cli", "several-in-one-file", file=destination, form="docx"))
        stem, ending = os.path.splitext(destination)
        if ending.lower() not in ("", ".docx", ".xlsx"):
            raise TargetError(text("cli", "memo-ending", file=destination))
        names: list[tuple[str, ...]] = [(f"{stem}.docx",), (f"{stem}.xlsx",)]
    else:
        names = [tuple(file_names(destination or "", f"-memo{ending}", drafts)) for ending in (".docx", ".xlsx")]
    memos, lists = names
    if updated is not None and not is_folder(updated):
        if len(drafts) > 1:
            raise TargetError(text("cli", "several-in-one-file", file=updated, form="xlsx"))
        lists = (updated,)
    return Target(Form.WORD, destination or memos[0], memos), Target(Form.EXCEL, destination or lists[0], lists)
