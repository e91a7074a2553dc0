"""The package as programs and notebooks use it."""

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from click.testing import CliRunner

import advisor
from advisor.cli.main import cli
from tests.docs.pages import ROOT
from tests.drafts_of import drafts_below

HALF = ROOT / "samples" / "half.yaml"
SAMPLES = drafts_below(ROOT / "samples")


def test_a_path_its_text_and_its_bytes_give_the_same_findings() -> None:
    from_path = advisor.review(HALF)
    for draft in (str(HALF), HALF.read_text("utf-8"), HALF.read_text("utf-8").encode("cp932", "replace")):
        assert [f.id for f in advisor.review(draft).findings] == [f.id for f in from_path.findings]


def test_a_mapping_is_a_draft() -> None:
    review = advisor.review({"題名": "北沢町ICT計画", "事業": [{"内容": "センサーを30基置く。"}]}, stage="application")
    assert review.plan.title == "北沢町ICT計画"
    assert review.plan.stage is advisor.Stage.APPLICATION
    assert isinstance(review, advisor.Review)


def test_a_review_can_be_read_as_text_and_as_json_in_both_languages() -> None:
    review = advisor.review(HALF)
    assert "お気づきいただきたい点" in advisor.as_text(review)
    assert '"language": "en"' in advisor.as_json(review, "en")


def test_words_and_codes_are_read_as_on_the_command_line() -> None:
    review = advisor.review(HALF, stage="応募", select="B12、B⑪", ignore=["b11"])
    assert review.plan.stage is advisor.Stage.APPLICATION
    assert {check.rule for check in review.checklist} == {"B12"}
    assert advisor.as_text(review, "英語") == advisor.as_text(review, "en") != advisor.as_text(review)


def test_a_review_is_shown_short_and_unfolds_when_asked() -> None:
    review = advisor.review(HALF)
    assert len(repr(review)) < 120
    assert f"{review.summary.by_priority['major']} major" in repr(review)
    assert review.plan.title in repr(review)
    shown = CliRunner().invoke(cli, ["review", str(HALF)], env={"COLUMNS": "80"}).output
    assert advisor.as_text(review) == shown
    assert len(advisor.as_text(review, everything=True)) > len(shown)


def test_several_reviews_are_one_json_document() -> None:
    reviews = [advisor.review(path, changes=True) for path in SAMPLES[:2]]
    shown = CliRunner().invoke(cli, ["review", "--format", "json", *map(str, SAMPLES[:2])]).output
    assert advisor.as_json(reviews) == advisor.as_json(iter(reviews)) == shown


@pytest.mark.parametrize("draft", ["", " \n", b"", {}])
def test_nothing_is_no_draft(draft: object) -> None:
    with pytest.raises(advisor.UnreadableDraftError) as told:
        advisor.review(draft)  # type: ignore[arg-type]
    assert told.value.problem.code == "empty-file"


@pytest.mark.parametrize(
    "arguments", [{"stage": "応慕"}, {"select": "Z99"}, {"select": ""}, {"ignore": ["KPI-BASELIN"]}]
)
def test_an_unknown_word_or_code_is_a_value_error(arguments: dict[str, str]) -> None:
    with pytest.raises(ValueError, match=next(iter(arguments))):
        advisor.review(HALF, **arguments)  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="lang"):
        advisor.as_text(advisor.review(HALF), "jp")


@pytest.mark.parametrize(
    ("draft", "words"),
    [("nowhere.yaml", "nowhere.yaml: "), ('題名: "計画\n人口: 3\n', "<draft>:1:"), (b"\xff\xfe\x00", "<draft>: ")],
)
def test_what_cannot_be_read_is_told_in_words(draft: object, words: str) -> None:
    with pytest.raises(advisor.UnreadableDraftError) as told:
        advisor.review(draft)  # type: ignore[arg-type]
    assert str(told.value).startswith(words)


@pytest.mark.parametrize("draft", [3, None, ["題名"], {"題名": object()}])
def test_what_is_no_draft_is_a_type_error(draft: object) -> None:
    with pytest.raises(TypeError):
        advisor.review(draft)  # type: ignore[arg-type]


def test_an_unknown_stage_is_a_value_error() -> None:
    with pytest.raises(ValueError, match="stage"):
        advisor.review(HALF, stage="stage")


def test_four_threads_give_what_one_gives() -> None:
    paths = SAMPLES * 4
    alone = {path: advisor.as_json(advisor.review(path)) for path in SAMPLES}
    with ThreadPoolExecutor(4) as pool:
        together = list(pool.map(lambda path: advisor.as_json(advisor.review(path)), paths))
    assert together == [alone[path] for path in paths]


def test_importing_the_package_imports_next_to_nothing() -> None:
    code = "import sys, advisor; print(sorted(m for m in sys.modules if m.startswith(('advisor.', 'yaml', 'click'))))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=Path(ROOT), check=True)
    assert done.stdout.strip() == "[]"


def test_every_public_name_is_there_and_listed() -> None:
    assert all(getattr(advisor, name) is not None for name in advisor.__all__)
    assert set(advisor.__all__) <= set(dir(advisor))
    with pytest.raises(AttributeError):
        _ = advisor.nothing  # type: ignore[attr-defined]


def test_the_day_by_which_ends_are_judged_can_be_given() -> None:
    from datetime import date

    entry = "{指摘: C3, 理由: 承知の上, 説明: 話した, 期限: 2027-03}"
    draft = f"{HALF.read_text('utf-8')}確認済み: [{entry}]\n"
    assert len(advisor.review(draft, today="2027-03-31").waived) == 1
    assert advisor.review(draft, today=date(2027, 4, 1)).waived == ()
    with pytest.raises(ValueError, match="today"):
        advisor.review(draft, today="いつか")
