"""`advisor rules check`: whether rules and knowledge are sound, each by itself and all together."""

import json
from pathlib import Path
from typing import TYPE_CHECKING

import click

from advisor.cli.command import Command
from advisor.cli.common import fail
from advisor.cli.console import say, write_json_on_stdout
from advisor.cli.option_types import SettingType, format_option, language_option
from advisor.cli.options import SETTINGS
from advisor.language import Language
from advisor.records import Record
from advisor.texts import text

if TYPE_CHECKING:
    from advisor.knowledge.checking import Checked
    from advisor.knowledge.defects import Defect

VERSION = 1
_PARTS = ("knowledge", "rules")


@click.command(name="check", cls=Command)
@click.argument("folder", metavar="[DIR]", required=False, type=click.Path(readable=False))
@format_option
@click.option(
    "--pack", "below", type=SettingType(SETTINGS["pack"]), metavar="DIR", multiple=True,
    help="先に重ねるパック（複数可） / pack that this one is laid over (repeatable)",
)  # fmt: skip
@language_option
def command(folder: str | None, form: str, below: tuple[tuple[str, ...], ...], lang: str) -> int:
    """ルールと知識のファイルに、直すところがないかを確かめます。パックのフォルダーを示せば、元の知識に重ねて、その中を見ます。
    フォルダーがなければ、今使っているものを見ます。

    See whether the files of rules and knowledge are sound: those of a folder, those of a pack as laid over the
    project's own, or without a folder those in force.

    \b
    advisor rules check
    advisor rules check my-pack
    advisor rules check --format json my-rules
    """
    language = Language(lang)
    packs = [name for names in below for name in names]
    checked = _checked(folder, packs, language)
    if form == "json":
        write_json_on_stdout()
        say(_as_json(checked, language))
    else:
        _tell(checked, language)
    return 1 if checked.defects else 0


class _Outcome(Record):
    """How many files were looked at, and what is to mend."""

    files: int
    defects: "tuple[Defect, ...]"


def _checked(folder: str | None, packs: list[str], language: Language) -> _Outcome:
    """Check a folder, packs, or what is in force with its compiled form; end with status 2 where it cannot be read."""
    from advisor.knowledge.packs import PackError, check_packs, is_pack

    if not packs and not (folder and is_pack(folder)):
        checked = _own(folder, language)
        return _Outcome(checked.compilation.count, checked.defects)
    try:
        return _Outcome(*check_packs([*packs, *([folder] if folder else [])]))
    except PackError as error:
        fail(text("click", "error", message=text("packs", error.code, **error.values)).in_(language))


def _own(folder: str | None, language: Language) -> "Checked":
    from advisor.knowledge.checking import check
    from advisor.paths import data_folder
    from advisor.resources import COMPILED

    try:
        if folder is None:
            return check(data_folder("knowledge").parent, Path(COMPILED))
        path = Path(folder)
        if not path.is_dir():
            fail(text("cli", "no-such-folder", name=folder).in_(language))
        if not any((path / part).is_dir() for part in _PARTS):
            fail(text("cli", "no-rules-in", name=folder).in_(language))
        return check(path)
    except OSError as error:
        name, reason = error.filename or folder or "", error.strerror or str(error)
        fail(text("cli", "rules-unreadable", name=name, reason=reason).in_(language))


def _tell(checked: _Outcome, language: Language) -> None:
    from advisor.knowledge.checking import line_of
    from advisor.knowledge.defects import describe

    for defect in checked.defects:
        say(line_of(defect, defect.message.in_(language)))
    if checked.defects:
        say(describe("defects-found", count=len(checked.defects)).in_(language))
    else:
        say(describe("all-is-well", count=checked.files).in_(language))


def _as_json(checked: _Outcome, language: Language) -> str:
    defects = [
        {"file": defect.file, "line": defect.line, "code": defect.code, "message": defect.message.in_(language)}
        for defect in checked.defects
    ]
    document = {"version": VERSION, "language": str(language), "files": checked.files, "defects": defects}
    return json.dumps(document, ensure_ascii=False, indent=2)
