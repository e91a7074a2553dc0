"""What click has to say of a command line, in the two languages; the words stand in `knowledge/texts/click.yaml`."""

import os

import click

from advisor.cli.command import UnexpectedArgumentError
from advisor.cli.files import ENDINGS
from advisor.language import Language, Text
from advisor.texts import text


def message_of(error: click.ClickException, language: Language) -> str:
    """Return an error of click in words, with the way to the help page where a command is known."""
    if isinstance(error, click.exceptions.NoArgsIsHelpError):
        return error.message.rstrip()
    from advisor.cli.common import in_lines

    lines = [_say("error", message=_words_of(error, language)).in_(language)]
    if isinstance(error, click.UsageError) and error.ctx is not None:
        lines.append(_say("try-help", command=f"{error.ctx.command_path} --help").in_(language))
    return in_lines("\n".join(lines))


def _words_of(error: click.ClickException, language: Language) -> Text:
    match error:
        case click.NoSuchOption(option_name=name):
            return _unknown("no-option", name, error.possibilities)
        case click.exceptions.NoSuchCommand(command_name=name):
            return _unknown("no-command", name, _call_meant(name) or _near_commands(error))
        case UnexpectedArgumentError(arguments=arguments):
            return _say("extra-arguments", arguments=" ".join(arguments))
        case click.MissingParameter():
            return _say(f"missing-{_kind_of(error)}", name=_name_of(error))
        case click.BadParameter():
            return _say("bad-value", name=_name_of(error), message=error.message)
        case click.BadOptionUsage(option_name=name):
            return _say("option-without-value" if _wants_value(error, name) else "option-with-value", name=name)
        case click.BadArgumentUsage():
            return _say("argument-count", message=error.message)
        case click.FileError(ui_filename=name):
            return _say("cannot-open", file=name, reason=error.message)
    return Text(error.message, error.message)


def _unknown(key: str, name: str, near: list[str] | None) -> Text:
    """Return that there is no such name, with the nearest that there is."""
    hint = text("cli", "did-you-mean", name=near[0]) if near else Text("", "")
    return _say(key, name=name, near=hint)


def _call_meant(name: str) -> list[str]:
    """Return the call that somebody meant who wrote a draft, or the word help, in place of a command."""
    if name.lower() == "help":
        return ["advisor --help"]
    return [f"advisor review {name}"] if os.path.exists(name) or name.lower().endswith(ENDINGS) else []


def _near_commands(error: click.exceptions.NoSuchCommand) -> list[str]:
    """Return the commands most like the one written; click knows none that is imported only when called."""
    from difflib import get_close_matches

    group = error.ctx.command if error.ctx else None
    known = group.list_commands(error.ctx) if isinstance(group, click.Group) and error.ctx else []
    return error.possibilities or get_close_matches(error.command_name.lower(), known)


def _kind_of(error: click.MissingParameter) -> str:
    kind = error.param_type or (error.param.param_type_name if error.param else "parameter")
    if error.param is not None and error.param.name == "files":
        return "drafts"
    return kind if kind in ("argument", "option") else "parameter"


def _name_of(error: click.BadParameter) -> str:
    """Return how a parameter is written on the command line."""
    if isinstance(error.param, click.Option):
        return max(error.param.opts, key=len)
    if error.param is not None and error.ctx is not None:
        return error.param.make_metavar(error.ctx).strip("[]").removesuffix("...")
    hint = error.param_hint
    return hint if isinstance(hint, str) else ", ".join(hint or ())


def _wants_value(error: click.BadOptionUsage, name: str) -> bool:
    params = error.ctx.command.get_params(error.ctx) if error.ctx else []
    return not any(
        name in [*param.opts, *param.secondary_opts] and getattr(param, "is_flag", False) for param in params
    )


def _say(key: str, **values: object) -> Text:
    return text("click", key, **values)
