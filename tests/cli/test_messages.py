"""What is said of a command line that cannot be understood, in both languages."""

import os
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from advisor.cli.command import UnexpectedArgumentError
from advisor.cli.main import cli
from advisor.cli.messages import message_of
from advisor.cli.option_types import SettingType
from advisor.language import Language
from advisor.reports.wrapping import cell_width
from tests.cli.processes import HALF, advisor

_JAPANESE = re.compile(r"[ぁ-んァ-ヶ一-龠]")


def subclasses(kind: type[Exception]) -> Iterator[type[Exception]]:
    yield kind
    for below in kind.__subclasses__():
        yield from subclasses(below)


def examples() -> dict[type[Exception], click.ClickException]:
    """Return an error of every class that click or advisor can raise about a command line."""
    command = cli.get_command(click.Context(cli), "review")
    assert command is not None
    group, ctx = click.Context(cli, info_name="advisor"), click.Context(command, info_name="review")
    option = next(param for param in command.params if param.name == "format")
    argument = next(param for param in command.params if param.name == "files")
    words = "x"
    return {
        click.ClickException: click.ClickException(words),
        click.UsageError: click.UsageError(words, ctx),
        click.BadParameter: click.BadParameter(words, ctx, option),
        click.MissingParameter: click.MissingParameter(ctx=ctx, param=argument),
        click.NoSuchOption: click.NoSuchOption("--fomat", possibilities=["--format"], ctx=ctx),
        click.exceptions.NoSuchCommand: click.exceptions.NoSuchCommand("reviw", ctx=group),
        click.BadOptionUsage: click.BadOptionUsage("--format", words, ctx),
        click.BadArgumentUsage: click.BadArgumentUsage(words, ctx),
        click.exceptions.NoArgsIsHelpError: click.exceptions.NoArgsIsHelpError(group),
        click.FileError: click.FileError("file.yaml", words),
        UnexpectedArgumentError: UnexpectedArgumentError(["x"], ctx),
    }


def test_every_error_of_click_is_told_in_japanese_and_in_english() -> None:
    known = [kind for kind in subclasses(click.ClickException) if kind.__module__.startswith(("click.", "advisor."))]
    errors = examples()
    assert set(known) == set(errors)
    for error in errors.values():
        assert _JAPANESE.search(message_of(error, Language.JAPANESE))
        if not isinstance(error, click.exceptions.NoArgsIsHelpError):  # its page is in the language of its call
            assert not _JAPANESE.search(message_of(error, Language.ENGLISH))


def test_every_option_and_argument_has_words_of_our_own_for_a_wrong_value() -> None:
    for name in cli.list_commands(click.Context(cli)):
        command = cli.get_command(click.Context(cli), name)
        assert command is not None
        for param in command.params:
            own = isinstance(param.type, (SettingType, click.Path)) or param.type.name in ("text", "boolean")
            assert own, (name, param.name)


@pytest.mark.parametrize(
    ("arguments", "japanese", "english"),
    [
        (("review", "--fomat", "json", HALF), "「--fomat」というオプションは見当たりません。「--format」でしょうか。", "no option “--fomat”. Did you mean “--format”?"),
        (("reviw", HALF), "「reviw」というコマンドは見当たりません。「review」でしょうか。", "Did you mean “review”?"),
        (("--lnag", "en"), "「--lnag」というオプションは見当たりません。「--lang」でしょうか。", "Did you mean “--lang”?"),
        (("review", "－－all", HALF), "「－－all」というオプションは見当たりません。「--all」でしょうか。", "Did you mean “--all”?"),
        (("review",), "計画案のファイル（FILE…）を指定してください。", "Please give the file of a draft (FILE…)."),
        ((HALF,), f"「advisor review {HALF}」でしょうか。", f"Did you mean “advisor review {HALF}”?"),
        (("plan.yml",), "「advisor review plan.yml」でしょうか。", "Did you mean “advisor review plan.yml”?"),
        (("help",), "「advisor --help」でしょうか。", "Did you mean “advisor --help”?"),
        (("review", "--select", "", HALF), "番号がありません。", "There is no code in it."),
        (("review", "samples/half"), "「samples/half.yaml」でしょうか。", "Did you mean “samples/half.yaml”?"),
        (("review", "samples/half.yml"), "「samples/half.yaml」でしょうか。", "Did you mean “samples/half.yaml”?"),
        (("review", "samples/hlaf.yaml"), "「samples/half.yaml」でしょうか。", "Did you mean “samples/half.yaml”?"),
        (("config", "samples/half"), "「samples/half.yaml」でしょうか。", "Did you mean “samples/half.yaml”?"),
        (("signals", "nofile"), "ファイルが見当たりません。", "file"),
        (("signals", "samples"), "フォルダー", "folder"),
        (("review", "-o"), "オプション「-o」には値が要ります。", "needs a value"),
        (("review", "--all=1", HALF), "オプション「--all」は値を取りません。", "takes no value"),
        (("review", "--format", "jsn", HALF), "「json」でしょうか。", "Did you mean “json”?"),
        (("review", "--stage", "応慕", HALF), "応募、計画策定、計画実施準備（application、formulation、preparation）のいずれかです。「応募」でしょうか。", "none of application, formulation, preparation. Did you mean “application”?"),
        (("review", "--fail-on", "修正", HALF), "修正のお勧め、ご検討、ご確認、なし（major、consider、confirm、never）のいずれかです。「修正のお勧め」でしょうか。", "Did you mean “major”?"),
        (("review", "--lang", "jp", HALF), "日本語、英語（ja、en）のいずれかです。「日本語」でしょうか。", "none of ja, en. Did you mean “ja”?"),
        (("review", "--jobs", "two", HALF), "0以上の整数", "whole number"),
        (("review", "--select", "KPI-BASELIN", HALF), "「KPI-BASELINE」でしょうか。", "Did you mean “KPI-BASELINE”?"),
        (("review", "--concise", "--format", "json", HALF), "一緒に使えません", "cannot be used together"),
        (("review", "--config", "x.toml", "--isolated", HALF), "一緒に使えません", "cannot be used together"),
        (("explain", "B12", "B13"), "「B13」は受け取れません", "more than this command takes"),
        (("explain", "KPI-BASELIN"), "「KPI-BASELINE」でしょうか。", "Did you mean “KPI-BASELINE”?"),
        (("case", "hakuii"), "「羽咋市」でしょうか。", "Did you mean “Hakui"),
        (("completion", "bsh"), "「bash」でしょうか。", "Did you mean “bash”?"),
        (("signals", "--format", "jsno", HALF), "「json」でしょうか。", "Did you mean “json”?"),
    ],
)  # fmt: skip
def test_a_slip_is_answered_with_the_nearest_that_there_is(
    arguments: tuple[str, ...], japanese: str, english: str
) -> None:
    in_japanese, in_english = advisor(*arguments), advisor(*arguments, ADVISOR_LANG="en")
    assert (in_japanese.returncode, in_english.returncode) == (2, 2)
    assert japanese in in_japanese.stderr.replace("\n", "")
    assert english in in_english.stderr.replace("\n", " ")
    lines = (in_japanese.stderr + in_english.stderr).splitlines()
    assert all(cell_width(line) <= 80 or HALF in line for line in lines)  # a path stays whole
    assert in_japanese.stdout == in_english.stdout == ""


def test_no_file_is_proposed_for_a_name_unlike_every_other() -> None:
    assert "でしょうか" not in advisor("review", "samples/nofile.yaml").stderr


def test_words_of_either_language_mean_the_same() -> None:
    plain = advisor("review", "--stage", "application", "--fail-on", "consider", "--lang", "en", HALF)
    for stage, threshold, language in (("応募", "ご検討", "english"), ("応募", "to consider", "英語")):
        other = advisor("review", "--stage", stage, "--fail-on", threshold, "--lang", language, HALF)
        assert (other.stdout, other.returncode) == (plain.stdout, plain.returncode)
    assert advisor("review", HALF, ADVISOR_LANG="English").stdout == advisor("review", "--lang", "en", HALF).stdout
    assert advisor("--lang", "en", "review", HALF).stdout == advisor("review", "--lang", "en", HALF).stdout
    assert advisor("--lang", "en", "review", "--lang", "日本語", HALF).stdout == advisor("review", HALF).stdout


@pytest.mark.skipif(os.name == "nt", reason="no such names of files there")
def test_nothing_in_the_name_of_a_file_rules_the_screen(tmp_path: Path) -> None:
    plan, empty = "計\x1b[31m画\u202e.yaml", "空\x1b]0;x\x07\u2066.yaml"
    shutil.copyfile(HALF, tmp_path / plan)
    (tmp_path / empty).touch()
    for arguments in (
        ("review", plan, empty), ("review", plan, empty, "--concise"), ("review", plan, empty, "--statistics"),
        ("why", plan, "A1"), ("ask", "--list", plan), ("diff", plan, plan),
        ("config", plan), ("memo", plan), ("memo", plan), ("convert", empty),
    ):  # fmt: skip
        done = advisor(*arguments, cwd=tmp_path)
        said = done.stdout + done.stderr
        assert said, arguments
        assert not set("\x1b\x07\u202e\u2066") & set(said), arguments
