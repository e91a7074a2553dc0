"""`advisor why`: the chain from a remark back to the draft's own words."""

import json
from typing import Any

import click

from advisor.cli.command import Command
from advisor.cli.common import fail, terminal_paint, terminal_width
from advisor.cli.console import say, write_json_on_stdout
from advisor.cli.inquiring import code_meant, inquiry_arguments, inquiry_into, subjects_asked
from advisor.language import Language
from advisor.reports.json_report import plain
from advisor.reports.why_text import why_page
from advisor.reviewing.codes import label_of
from advisor.texts import text


@click.command(name="why", cls=Command)
@inquiry_arguments
@click.option(
    "--fix", is_flag=True, help="消すための最小の書き換えを示す / show the smallest changes that would clear it"
)
def command(
    plan: str,
    code: str,
    subject: str,
    input_format: str | None,
    stage: str | None,
    today: str | None,
    form: str,
    lang: str,
    fix: bool,
) -> int:
    """ある指摘をしたわけを、計画案の言葉までさかのぼって示します。対象（事業の番号や名称など）を添えると、その分だけを示します。

    Say why a remark is made, down to the draft's own words; with the number or name of a project or the like, of that
    alone.

    \b
    advisor why plan.yaml B12
    advisor why plan.yaml B9 p1
    advisor why plan.yaml B12 --fix
    advisor why --format json plan.yaml A1
    """
    language = Language(lang)
    wanted = code_meant(code, language)
    inquiry = inquiry_into(plan, input_format, stage, today, language)
    keys = frozenset(s.key for s in subjects_asked(inquiry, wanted, subject, language))
    findings = inquiry.findings_of(wanted, keys)
    if not findings:
        fail(text("why", "not-told", file=plan, label=label_of(wanted), code=wanted).in_(language))
    if fix:
        from advisor.explaining.changes import Changer

        changer = Changer(inquiry)
        findings = [f._replace(clears_when=changer.clearings(f)) for f in findings]
    chains = [tuple(link for link in f.chain if link.id == wanted and link.subject in keys) for f in findings]
    if form == "json":
        write_json_on_stdout()
        narrowed = [f._replace(chain=chain) for f, chain in zip(findings, chains, strict=True)]
        told = [plain(finding, language) for finding in narrowed]
        say(json.dumps(_document(wanted, told, language), ensure_ascii=False, indent=2))
        return 0
    width, paint = terminal_width(), terminal_paint()
    more = "no-fix-in-document" if not inquiry.plan.draft.is_form else "change-none" if fix else "see-fix"
    pages = [
        why_page(finding, chain, inquiry.review.actions, language, width, paint, more)
        for finding, chain in zip(findings, chains, strict=True)
    ]
    say("\n\n".join(pages))
    return 0


def _document(code: str, findings: list[Any], language: Language) -> dict[str, Any]:
    from advisor.reviewing.citations import citations_of

    return {
        "version": 1, "language": str(language), "code": code, "findings": findings,
        "citations": plain(citations_of(code), language),
    }  # fmt: skip
