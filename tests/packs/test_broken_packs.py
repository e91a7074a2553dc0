"""A broken pack is refused, in words that say where; whatever is in it, nothing crashes and nothing is executed."""

import random
from pathlib import Path
from typing import Any

import pytest
import yaml

from advisor import resources
from advisor.drafts.loading import read_draft
from advisor.knowledge.packs import PackError, check_packs, read_packs
from advisor.language import Language
from advisor.reviewing.building import review_draft
from advisor.texts import text
from tests.cli.processes import HALF, advisor
from tests.docs.pages import ROOT
from tests.packs.making import SAMPLE, changed, copy_of_sample

EXAMPLES: list[dict[str, Any]] = yaml.safe_load((ROOT / "tests/bad/packs/examples.yaml").read_text("utf-8"))


def named(example: dict[str, Any]) -> str:
    return str(example["what"])


@pytest.mark.usefixtures("quick_check")
@pytest.mark.parametrize("example", EXAMPLES, ids=named)
def test_the_check_finds_it_in_the_file_of_the_pack_and_says_how_to_mend_it(
    example: dict[str, Any], tmp_path: Path
) -> None:
    pack = str(changed(copy_of_sample(tmp_path), example))
    _, defects = check_packs([pack])
    told = [f"{d.file.removeprefix(pack + '/')}:{d.line}: {d.message.in_(Language.ENGLISH)}" for d in defects]
    assert told
    assert all(defect.file.startswith(pack + "/") for defect in defects)
    assert all("ください" in defect.message.ja for defect in defects)
    assert example.get("code", defects[0].code) in {defect.code for defect in defects}
    if "found" in example:
        assert told == example["found"]


def test_everything_that_only_a_pack_is_told_has_an_example() -> None:
    texts = yaml.safe_load((ROOT / "knowledge/texts/defects.yaml").read_text("utf-8"))["texts"]
    of_packs = {code for code in texts if code.startswith(("pack-", "pattern-"))}
    assert {example["code"] for example in EXAMPLES if "code" in example} == of_packs


@pytest.mark.parametrize("example", EXAMPLES, ids=named)
def test_a_review_refuses_it_with_the_place_and_the_command_that_tells_all(
    example: dict[str, Any], tmp_path: Path
) -> None:
    pack = str(changed(copy_of_sample(tmp_path), example))
    if example.get("only-checked"):
        resources.use_packs(read_packs([pack]))
        assert review_draft(read_draft(HALF)).packs
        return
    with pytest.raises(PackError) as caught:
        read_packs([pack])
    words = text("packs", caught.value.code, **caught.value.values)
    assert str(caught.value.values["file"]).startswith(pack)
    assert f"advisor rules check {pack}" in words.ja
    assert f"advisor rules check {pack}" in words.en


def test_on_the_command_line_that_is_status_2_without_a_traceback_and_nothing_is_written(tmp_path: Path) -> None:
    pack = str(changed(copy_of_sample(tmp_path), EXAMPLES[0]))
    report = tmp_path / "review.txt"
    for folder in (pack, str(tmp_path / "nothing"), str(tmp_path)):
        for language in Language:
            done = advisor("review", "--pack", folder, "-o", str(report), HALF, "--lang", str(language))
            assert (done.returncode, done.stdout) == (2, "")
            assert folder in done.stderr.replace("\n", "")
            assert "Traceback" not in done.stderr
    assert not report.exists()


def test_a_pack_that_was_spoilt_anywhere_is_refused_or_reviewed_with(tmp_path: Path) -> None:
    chance = random.Random(20261126)
    files = sorted(path for path in SAMPLE.rglob("*.yaml"))
    draft = read_draft(HALF)
    for number in range(25):
        pack = copy_of_sample(tmp_path / str(number))
        file = pack / chance.choice(files).relative_to(SAMPLE)
        file.write_text(spoilt(file.read_text("utf-8"), chance), "utf-8")
        try:
            found = read_packs([str(pack)])
        except PackError:
            continue
        resources.use_packs(found)
        review_draft(draft)


def spoilt(content: str, chance: random.Random) -> str:
    """Return a text with one of its lines changed as a hand or an editor might."""
    lines = content.splitlines()
    at = chance.randrange(len(lines))
    key = lines[at].partition(":")[0]
    ways = [
        [], [lines[at], lines[at]], [f"{key}: null"], [f"{key}: []"], [f"{key}: {{a: 1}}"], [f"{key}: 2019-04-01"],
        [f"{key}: ''"], [" " + lines[at]], [lines[at][2:]], [lines[at].replace(":", "：")], [f"{key}: [[[1]]]"],
        [chance.choice(lines)],
    ]  # fmt: skip
    lines[at : at + 1] = chance.choice(ways)
    return "\n".join(lines) + "\n"
