"""`advisor diff`: what became of the remarks from one version of a draft to the next."""

import click

from advisor.cli.command import Command
from advisor.cli.common import fail, told
from advisor.cli.console import write_json_on_stdout
from advisor.cli.looks import look_for
from advisor.cli.option_types import SettingType, language_option, pack_option, report_options
from advisor.cli.options import SETTINGS, Form
from advisor.cli.output import check_output, opened
from advisor.cli.targets import form_by_name, is_file
from advisor.language import Language


@click.command(name="diff", cls=Command)
@click.argument("old", metavar="OLD", type=click.Path(readable=False))
@click.argument("new", metavar="NEW", type=click.Path(readable=False))
@report_options(Form.TEXT, Form.JSON)
@click.option("--force", is_flag=True, help="すでにあるファイルにも上書きする / write over an existing file")
@click.option("--all", "unfold", is_flag=True, help=SETTINGS["all"].help)
@click.option("--stage", type=SettingType(SETTINGS["stage"]), help=SETTINGS["stage"].help)
@click.option("--today", type=SettingType(SETTINGS["today"]), help=SETTINGS["today"].help, metavar="DATE")
@pack_option
@language_option
def command(
    old: str,
    new: str,
    form: str | None,
    destination: str | None,
    force: bool,
    unfold: bool,
    stage: str | None,
    today: str | None,
    lang: Language,
) -> int:
    """前の版と新しい版を比べ、指摘ごとに、解消したか、変わったか、残っているか、新しいかを、理由となった記載とともに示します。
    前の版の代わりに、前回の報告（--format json）も使えます。

    Compare two versions of a draft: for each remark whether it is resolved, changed, still open or new, with the words
    that are the cause. An earlier report (--format json) can stand in for a draft.

    \b
    advisor diff old.yaml new.docx
    advisor diff report.json new.yaml --all
    """
    from advisor.cli.versions import version_in
    from advisor.drafts.problems import UnreadableDraftError
    from advisor.plan.model import Stage
    from advisor.reports.revision_report import revision_json, revision_text
    from advisor.revisions.comparing import compare

    check_output(destination, [old, new], force)
    given = Stage(stage) if stage else None
    try:
        comparison = compare(version_in(old, given, today), version_in(new, given, today))
    except UnreadableDraftError as error:
        fail(told(error, lang))
    is_json = (form or form_by_name(destination or "", (Form.JSON,))) == Form.JSON
    if is_json and not is_file(destination):
        write_json_on_stdout()
    look = look_for(destination)
    with opened(destination) as stream:
        stream.write(
            revision_json(comparison, lang)
            if is_json
            else revision_text(comparison, lang, look.width, look.paint, unfold)
        )
    return 0
