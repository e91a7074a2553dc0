"""`advisor convert`: a draft of any kind as a plan file."""

import click

from advisor.cli.command import Command
from advisor.cli.common import fail, in_lines, told
from advisor.cli.console import say
from advisor.cli.option_types import SettingType, language_option, pack_option
from advisor.cli.options import SETTINGS, Kind, Setting
from advisor.cli.output import check_output, opened
from advisor.cli.targets import is_file
from advisor.language import Language
from advisor.texts import text

_KEYS = Setting("keys", Kind.WORD, "", choices=tuple(language.value for language in Language))


@click.command(name="convert", cls=Command)
@click.argument("plan", metavar="PLAN", type=click.Path(readable=False))
@click.option(
    "-o", "--output", metavar="FILE", type=click.Path(readable=False),
    help="書き出すファイル（既定：画面） / file to write to (default: the screen)",
)  # fmt: skip
@click.option(
    "--keys", type=SettingType(_KEYS), default=Language.JAPANESE.value,
    help="項目名の言語（既定：ja） / language of the keys (default: ja)",
)  # fmt: skip
@click.option("--input-format", type=SettingType(SETTINGS["input-format"]), help=SETTINGS["input-format"].help)
@click.option("--force", is_flag=True, help="すでにあるファイルにも上書きする / write over an existing file")
@pack_option
@language_option
def command(plan: str, output: str | None, keys: str, input_format: str | None, force: bool, lang: Language) -> int:
    """WordやExcelなどの計画案を、計画ファイル（YAML）に書き直します。値ごとに元の場所を添え、書かれていない事柄は
    末尾に問いとして並べます。元のファイルは変えません。

    Write a draft in Word, Excel or another form as a plan file (YAML): each value with its place in the original, and
    what it does not tell as questions at the end. The original is not changed.

    \b
    advisor convert draft.docx -o plan.yaml
    advisor convert form.xlsx --keys en
    """
    from advisor.conversion.converting import plan_file
    from advisor.documents.opening import InputFormat, read_draft
    from advisor.drafts.problems import UnreadableDraftError

    check_output(output, [plan], force)
    try:
        draft = read_draft(plan, InputFormat(input_format) if input_format else None)
        converted = plan_file(draft, Language(keys), lang)
    except UnreadableDraftError as error:
        fail(told(error, lang))
    with opened(output) as stream:
        stream.write(converted)
    if output is not None and is_file(output):
        say(in_lines(text("convert", "written", output=output).in_(lang)))
    return 0
