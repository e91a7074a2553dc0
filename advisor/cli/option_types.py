"""The settings of a review as options of a command."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import click
from click.core import ParameterSource

from advisor.cli.options import SETTINGS, Form, Kind, Setting, Value
from advisor.cli.spoken import language_of
from advisor.cli.values import UnfitValueError, value_from_text
from advisor.language import Language

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

_DEBUGGING = "advisor.debugging"
_PACKS = "advisor.packs"
_SEVERAL = (Kind.CODES, Kind.FOLDERS, Kind.WORDS, Kind.FILES)


class SettingType(click.ParamType[Any]):
    """The value of a setting, read as everywhere else."""

    def __init__(self, setting: Setting) -> None:
        self.setting = setting
        self.name = str(setting.kind)

    def get_metavar(self, param: click.Parameter, ctx: click.Context) -> str | None:
        """Return the words to choose among, or nothing where the option names its value."""
        return f"[{'|'.join(self.setting.choices)}]" if self.setting.choices else None

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Value:
        """Return the value; fails with what is expected, in the language of the call."""
        if not isinstance(value, str):
            return value  # type: ignore[no-any-return]  # converted before
        if self.setting.kind is Kind.CODES and ctx is not None:
            from advisor.cli.packs import settle_packs

            settle_packs(ctx)  # a pack has codes of its own
        try:
            return value_from_text(self.setting, value)
        except UnfitValueError as error:
            self.fail(error.words.in_(language_of(ctx)), param, ctx)

    def shell_complete(
        self, ctx: click.Context, param: click.Parameter, incomplete: str
    ) -> "list[CompletionItem[str]]":
        """Return the words, the codes or the kind of file that can stand here."""
        from advisor.cli.completing import codes, files, words

        match self.setting.kind:
            case Kind.CODES:
                return codes(ctx, param, incomplete)
            case Kind.FILE | Kind.FILES | Kind.FOLDERS:
                return files(ctx, param, incomplete)
        return words(self.setting.choices, incomplete)


def setting_options(function: Callable[..., Any]) -> Callable[..., Any]:
    """Add every setting but the language to a command, as options in the order of the table."""
    for setting in reversed(SETTINGS.values()):
        if setting.name != "lang":
            function = _option(setting)(function)
    return function


def some_setting_options(*names: str) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Return what adds some settings to a command, as options in the order given."""

    def add(function: Callable[..., Any]) -> Callable[..., Any]:
        for name in reversed(names):
            function = _option(SETTINGS[name])(function)
        return function

    return add


def configuration_options(function: Callable[..., Any]) -> Callable[..., Any]:
    """Add the choice of a configuration file, or of none."""
    isolated = click.option(
        "--isolated", is_flag=True, is_eager=True, help="設定ファイルを使わない / heed no configuration file"
    )
    config = click.option(
        "--config", type=click.Path(readable=False), metavar="FILE", is_eager=True,
        help="使う設定ファイル / configuration file to use",
    )  # fmt: skip
    return config(isolated(function))


def given_settings(ctx: click.Context) -> dict[str, Value]:
    """Return the settings that were written on the command line; the language may stand before the command."""
    calls = [ctx, ctx.find_root()]
    return {
        name: _once(call.params[setting.parameter])
        for name, setting in SETTINGS.items()
        for call in reversed(calls)
        if call.get_parameter_source(setting.parameter) is ParameterSource.COMMANDLINE
    }


def _once(value: Any) -> Value:
    """Return a value; the codes or folders of an option that was given several times as one list."""
    return tuple(dict.fromkeys(code for codes in value for code in codes)) if isinstance(value, tuple) else value


def language_option(function: Callable[..., Any]) -> Callable[..., Any]:
    """Add `--lang` and `--debug`; the command gets `lang`, never empty."""
    debug = click.option(
        "--debug", is_flag=True, expose_value=False, callback=_keep_debugging,
        help="思わぬ問題の詳しい記録を示す / show the details of an unexpected problem",
    )  # fmt: skip
    setting = SETTINGS["lang"]
    lang = click.option("--lang", type=SettingType(setting), callback=_settled, help=setting.help)
    return lang(debug(function))


def is_debugging(ctx: click.Context) -> bool:
    """Tell whether the details of an unexpected problem are wanted."""
    return bool(ctx.meta.get(_DEBUGGING))


def _keep_debugging(ctx: click.Context, param: click.Parameter, value: bool) -> None:
    ctx.meta[_DEBUGGING] = value or is_debugging(ctx)


def _settled(ctx: click.Context, param: click.Parameter, value: str | None) -> Language:
    return Language(value) if value else language_of(ctx)


def pack_option(function: Callable[..., Any]) -> Callable[..., Any]:
    """Add `--pack` to a command that takes no other setting."""
    setting = SETTINGS["pack"]
    return click.option(
        "--pack", type=SettingType(setting), metavar=setting.metavar, multiple=True, is_eager=True,
        expose_value=False, callback=_keep_packs, help=setting.help,
    )(function)  # fmt: skip


def packs_given(ctx: click.Context) -> tuple[str, ...]:
    """Return the folders of packs that were named on the command line."""
    found: tuple[str, ...] = ctx.meta.get(_PACKS, ())
    return found


def _keep_packs(ctx: click.Context, param: click.Parameter, value: tuple[tuple[str, ...], ...]) -> Value:
    ctx.meta[_PACKS] = _once(value)
    return value  # type: ignore[return-value]  # made one list where the settings are taken together


def _option(setting: Setting) -> Callable[..., Any]:
    names = [setting.short] if setting.short else []
    if setting.kind is Kind.FLAG:
        undone = f"/--no-{setting.name}" if setting.can_be_undone else ""
        return click.option(
            *names, f"--{setting.name}{undone}", setting.parameter, is_flag=True, default=None, help=setting.help
        )
    return click.option(
        *names, f"--{setting.name}", setting.parameter, type=SettingType(setting), help=setting.help,
        metavar=setting.metavar or None, multiple=setting.kind in _SEVERAL, is_eager=setting.kind is Kind.FOLDERS,
        callback=_keep_packs if setting.kind is Kind.FOLDERS else None,
    )  # fmt: skip


_FORM = Setting(
    "format", Kind.WORD, "出力の形（既定：text） / form of the output (default: text)", "text", ("text", "json")
)


def report_options(*forms: Form) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Return what adds the form of a report and the file that it goes to: the command gets `form`, `destination`."""
    setting = Setting("format", Kind.WORD, "", choices=forms)
    form = click.option(
        "--format", "form", type=SettingType(setting),
        help="出力の形（既定：-oの名前で判断、なければtext）"
        " / form of the output (default: by the name of -o, else text)",
    )  # fmt: skip
    destination = click.option(
        "-o", "--output", "destination", metavar="FILE", type=click.Path(readable=False),
        help="書き出すファイル（既定：画面） / file to write to (default: the screen)",
    )  # fmt: skip
    return lambda function: form(destination(function))


format_option = click.option("--format", "form", type=SettingType(_FORM), default=_FORM.default, help=_FORM.help)


def complete_codes(ctx: click.Context, param: click.Parameter, incomplete: str) -> "list[CompletionItem[str]]":
    """Complete the code of a wall."""
    from advisor.cli.completing import codes

    return codes(ctx, param, incomplete)


def complete_towns(ctx: click.Context, param: click.Parameter, incomplete: str) -> "list[CompletionItem[str]]":
    """Complete the name of a town."""
    from advisor.cli.completing import towns

    return towns(ctx, param, incomplete)
