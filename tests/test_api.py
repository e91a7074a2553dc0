"""The package as programs and notebooks use it."""

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

import advisor
from tests.docs.pages import ROOT

HALF = ROOT / "samples" / "half.yaml"
SAMPLES = sorted((ROOT / "samples").rglob("*.yaml"))


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
