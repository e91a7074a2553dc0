"""`advisor review`: read drafts, reason over them, report."""

import os
import sys
import tempfile
from pathlib import Path

import click

from advisor.cli.common import UNREADABLE, fail, language_option, terminal_paint, terminal_width, told
from advisor.drafts.loading import STANDARD_INPUT, read_draft
from advisor.drafts.problems import UnreadableDraftError
from advisor.engine.durable import EngineError
from advisor.language import Language
from advisor.plan.model import Stage
from advisor.reports.paint import Paint
from advisor.resources import DamagedKnowledgeError
from advisor.review.building import review_draft
from advisor.review.codes import nearest_code, resolve_code
from advisor.review.model import Priority, Review
from advisor.review.selection import select
from advisor.review.texts import text

FOUND = 1
NEVER = "never"
_THRESHOLDS = ["major", "consider", "confirm", NEVER]


@click.command(name="review")
@click.argument("files", nargs=-1, required=True, metavar="FILE…")
@click.option(
    "--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True, help="出力の形 / format"
)
@click.option("-o", "--output", metavar="FILE", help="書き出すファイル / write to a file")
@click.option("--force", is_flag=True, help="既にあるファイルに上書きする / overwrite")
@click.option(
    "--stage",
    type=click.Choice([stage.value for stage in Stage]),
    help="段階を指定する / take the draft as at this stage",
)
@click.option("--select", "selected", multiple=True, metavar="CODE", help="この番号だけを見る / only these codes")
@click.option("--ignore", "ignored", multiple=True, metavar="CODE", help="この番号を除く / leave these codes out")
@click.option(
    "--fail-on",
    type=click.Choice(_THRESHOLDS),
    default="major",
    show_default=True,
    help="終了状態1とする下限 / exit 1 from here on",
)
@click.option("--all", "unfold", is_flag=True, help="畳まず全て示す / unfold everything")
@language_option
def command(
    files: tuple[str, ...], form: str, output: str | None, force: bool, stage: str | None,
    selected: tuple[str, ...], ignored: tuple[str, ...], fail_on: str, unfold: bool, lang: str,
) -> int:  # fmt: skip
    """計画案（YAML）を確認し、助言を示します。「-」は標準入力です。

    Review drafts in YAML (`-` for standard input). Exit status: 0 nothing at or above --fail-on, 1 something,
    2 unreadable.

    \b
    advisor review plan.yaml
    advisor review --format json -o review.json plan.yaml
    advisor review --lang en --all plan.yaml
    """
    language = Language(lang)
    wanted, unwanted = _codes(selected, language), _codes(ignored, language)
    if output is not None:
        _check_output(output, files, language)
    if output and Path(output).exists() and not force:
        fail(text("cli", "exists", file=output).in_(language))
    reviews, unreadable = _reviews(files, stage, language)
    reviews = [select(review, wanted, unwanted) for review in reviews]
    _write(_report(reviews, form, language, unfold, output), output, language)
    if unreadable:
        return UNREADABLE
    reached = fail_on != NEVER and any(f.priority.at_least(Priority(fail_on)) for r in reviews for f in r.findings)
    return FOUND if reached else 0


def _check_output(output: str, files: tuple[str, ...], language: Language) -> None:
    """Refuse an output that has no name, or that is one of the drafts: a draft is never written over."""
    if not output:
        fail(text("cli", "no-output-name").in_(language))
    if output != STANDARD_INPUT and Path(output).resolve() in {Path(file).resolve() for file in files}:
        fail(text("cli", "output-is-draft", file=output).in_(language))


def _codes(written: tuple[str, ...], language: Language) -> frozenset[str]:
    codes = set()
    for part in (piece for option in written for piece in option.replace("、", ",").split(",") if piece.strip()):
        code = resolve_code(part)
        if code is None:
            nearest = nearest_code(part)
            key = "unknown-code-near" if nearest else "unknown-code"
            fail(text("cli", key, code=part, nearest=nearest or "").in_(language))
        codes.add(code)
    return frozenset(codes)


def _reviews(files: tuple[str, ...], stage: str | None, language: Language) -> tuple[list[Review], bool]:
    """Review every file that can be read; tell of the others on standard error."""
    reviews, unreadable = [], False
    for file in files:
        try:
            reviews.append(review_draft(read_draft(file), Stage(stage) if stage else None))
        except UnreadableDraftError as error:
            click.echo(told(error, language), err=True)
            unreadable = True
        except (DamagedKnowledgeError, FileNotFoundError) as error:
            fail(text("cli", "damaged", what=error).in_(language))
        except EngineError as error:
            fail(text("cli", "engine-failed", what=error).in_(language))
    return reviews, unreadable


def _report(reviews: list[Review], form: str, language: Language, unfold: bool, output: str | None) -> str:
    if form == "json":
        from advisor.reports.json_report import json_report

        return json_report(reviews, language)
    from advisor.reports.text_report import TextReport, text_report

    paint = Paint() if output else terminal_paint()
    return text_report(reviews, TextReport(language, terminal_width(), paint, unfold))


def _umask() -> int:
    """Return what the user's settings withhold from others; it can only be read by setting it."""
    umask = os.umask(0)
    os.umask(umask)
    return umask


def _write(content: str, output: str | None, language: Language) -> None:
    """Write to standard output, or to a file as a whole or not at all."""
    if output is None or output == STANDARD_INPUT:
        sys.stdout.write(content)
        sys.stdout.flush()
        return
    path = Path(output)
    try:
        handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
        try:
            with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as stream:
                stream.write(content)
            Path(temporary).chmod(0o666 & ~_umask())
            Path(temporary).replace(path)
        except BaseException:
            Path(temporary).unlink(missing_ok=True)
            raise
    except OSError as error:
        fail(text("cli", "cannot-write", file=output, reason=error.strerror or error).in_(language))
