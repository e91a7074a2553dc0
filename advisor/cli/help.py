"""The help pages: one language at a time, wrapped by the width of its characters.

The words of a command stand with its options, both languages in one string: paragraphs of Japanese, paragraphs of
English, and a last block of examples; an option's words are parted by " / ". They are read from there, and the few
headings stand here, because a help page is to come up before any knowledge is loaded.
"""

import inspect
import re
from collections.abc import Iterable, Iterator

import click

from advisor.language import Language, Text

WIDTH = 80
_COLUMN = 26
_JAPANESE = r"[぀-ヿ㐀-鿿]"
_EXAMPLES_MARK = "\b\n"
USAGE = Text("使い方：", "Usage: ")
EXAMPLES = Text("例：", "Examples:")
COMMANDS = Text("コマンド：", "Commands:")
OPTIONS = Text("オプション：", "Options:")
SHOW_HELP = "この説明を示します / show this page"
SHOW_VERSION = "版を示します / show the version"
_PLACE_OF_OPTIONS = {
    "[OPTIONS]": Text("[オプション]", "[OPTIONS]"),
    "COMMAND [ARGS]...": Text("コマンド …", "COMMAND …"),
}


def bilingual(words: str) -> Text:
    """Part a string "日本語 / English" into its languages; one without a parting is the same in both."""
    japanese, parting, english = words.partition(" / ")
    return Text(japanese, english) if parting else Text(words, words)


def described(docstring: str, language: Language) -> tuple[list[str], list[str]]:
    """Return the paragraphs of a command's description in one language, and its lines of examples."""
    paragraphs, examples = [], []
    for paragraph in inspect.cleandoc(docstring).split("\n\n"):
        if paragraph.startswith(_EXAMPLES_MARK):
            examples += paragraph.removeprefix(_EXAMPLES_MARK).split("\n")
        elif (re.search(_JAPANESE, paragraph) is not None) is (language is Language.JAPANESE):
            paragraphs.append(_joined(paragraph))
    return paragraphs, examples


def _joined(paragraph: str) -> str:
    """Join the lines of a paragraph: Japanese without a blank between them."""
    return re.sub(r"(?<=[^\x00-\x7f])\n|\n(?=[^\x00-\x7f])", "", paragraph).replace("\n", " ")


def options_of(command: click.Command, ctx: click.Context, language: Language) -> list[tuple[str, str]]:
    """Return every option of a command as it is written, with its words in one language."""
    rows = []
    for param in command.get_params(ctx):
        record = param.get_help_record(ctx) if isinstance(param, click.Option) else None
        if record is not None and isinstance(param, click.Option):
            rows.append((record[0], bilingual(param.help or "").in_(language)))
    return rows


def usage_of(command: click.Command, ctx: click.Context, language: Language) -> str:
    """Return the line that shows how a command is called."""
    pieces = [_PLACE_OF_OPTIONS.get(piece, Text(piece, piece)) for piece in command.collect_usage_pieces(ctx)]
    return USAGE.in_(language) + " ".join([ctx.command_path, *(piece.in_(language) for piece in pieces)])


def help_page(
    command: click.Command, ctx: click.Context, language: Language, commands: Iterable[tuple[str, str]] = ()
) -> str:
    """Return the help page of a command; `commands` are the sub-commands of a group with their words."""
    from advisor.reports.wrapping import wrapped

    width = min(WIDTH, max(40, _terminal_columns()))
    paragraphs, examples = described(command.help or "", language)
    parts = [usage_of(command, ctx, language)]
    parts += ["\n".join("  " + line for line in wrapped(paragraph, width - 2)) for paragraph in paragraphs]
    if examples:
        parts.append("\n".join([EXAMPLES.in_(language), *("  " + line for line in examples)]))
    if rows := [(name, bilingual(words).in_(language)) for name, words in commands]:
        parts.append("\n".join([COMMANDS.in_(language), *_table(rows, width)]))
    parts.append("\n".join([OPTIONS.in_(language), *_table(options_of(command, ctx, language), width)]))
    return "\n\n".join(parts) + "\n"


def _terminal_columns() -> int:
    import shutil

    return shutil.get_terminal_size((WIDTH, 24)).columns


def _table(rows: list[tuple[str, str]], width: int) -> Iterator[str]:
    from advisor.reports.wrapping import cell_width, wrapped

    column = min(_COLUMN, max(cell_width(name) for name, _ in rows) + 4)
    for name, words in rows:
        first, *rest = wrapped(words, width - column)
        head = "  " + name
        if cell_width(head) + 2 > column:
            yield from (
                "  " + line if number == 0 else "      " + line for number, line in enumerate(wrapped(name, width - 6))
            )
            head = ""
        yield head + " " * (column - cell_width(head)) + first
        yield from (" " * column + line for line in rest)
