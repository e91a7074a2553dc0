"""Every statement of a document's plan stands in the file at the place told, and no sentence of the file is lost."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from advisor.documents.document import draft_from_document
from advisor.documents.opening import read_draft
from advisor.drafts.loading import read_draft as read_plan_file
from advisor.drafts.nodes import Entry, Node, scalars
from advisor.plan.building import build_plan
from advisor.plan.model import Plan
from benchmarks.rendered_drafts import written

LABELLED = sorted((Path(__file__).parent.parent / "labelled").glob("*.md"))
VARIANTS = sorted((Path(__file__).parent.parent / "labelled" / "variants").glob("*.yaml"))
_MARKUP = re.compile(r"\*\*|[\s　|｜]|<br>")
_SENTENCE = re.compile(r"[^。\n|｜]{6,}。")


def plain(text: str) -> str:
    return _MARKUP.sub("", text)


def statements_stand_where_told(plan: Plan) -> None:
    lines = plan.draft.lines
    for statement in plan.statements:
        if statement.element in ("stage", "document"):  # 素案 means 計画策定
            continue
        place = statement.place
        words = plain(lines.line(place.line)[place.column - 1 : place.column - 1 + place.length])
        assert words, statement
        whole = plain(statement.text)
        # Beside the words of the file a statement may hold the heads of columns, and the unit told over a table.
        assert follows(words, whole) or follows(whole, words), (words, whole)


def follows(words: str, whole: str) -> bool:
    """Tell whether the characters of some words stand in others, in their order."""
    rest = iter(whole)
    return all(character in rest for character in words)


def nothing_is_lost(text: str, plan: Plan) -> None:
    told = {plain(scalar.text) for scalar in scalars(plan.draft.root)}
    told |= {plain(entry.key.text) for entry in _entries(plan)}
    whole = "\n".join(told)
    for sentence in _SENTENCE.findall(text):
        words = plain(re.sub(r"^[\s　#>・\-*]*", "", sentence))
        assert words[-3:] in whole or sentence.count("（") > sentence.count("）"), words


def _entries(plan: Plan) -> Iterator[Entry]:
    todo: list[Node] = [plan.draft.root]
    while todo:
        node = todo.pop()
        for entry in getattr(node, "entries", {}).values():
            yield entry
            todo.append(entry.value)
        todo += getattr(node, "items", []) if not hasattr(node, "entries") else []


@pytest.mark.parametrize("path", LABELLED, ids=lambda path: path.stem)
def test_statements_of_a_document_stand_where_they_are_told_to(path: Path) -> None:
    statements_stand_where_told(build_plan(read_draft(str(path))))


@pytest.mark.parametrize("path", LABELLED, ids=lambda path: path.stem)
def test_no_sentence_of_a_document_is_lost(path: Path) -> None:
    nothing_is_lost(path.read_text("utf-8"), build_plan(read_draft(str(path))))


@pytest.mark.parametrize("path", VARIANTS, ids=lambda path: path.stem)
@pytest.mark.parametrize("style", ["md", "txt"])
def test_the_same_holds_for_plans_under_other_headings(path: Path, style: str) -> None:
    text = written(read_plan_file(str(path)).root, style)
    plan = build_plan(draft_from_document(text, "plan"))
    statements_stand_where_told(plan)
    nothing_is_lost(text, plan)


def test_markup_inside_a_sentence_moves_no_place() -> None:
    text = "# 町のICT計画\n\n## 推進体制\n\n**副町長**を長とする`推進会議`を置き、毎月開く。庶務は総務課が担う。\n"
    plan = build_plan(draft_from_document(text, "plan"))
    second = next(s for s in plan.statements if s.text.startswith("庶務"))
    assert text.split("\n")[4][second.place.column - 1 :].startswith("庶務は総務課")


def test_text_of_which_no_place_can_be_told_is_kept_and_remarked_with_its_lines() -> None:
    text = "# 町のICT計画\n\n## 推進体制\n\n推進会議を置く。\n\n# 雑記\n\nここに書いたことは、どの項目でもない。\n"
    plan = build_plan(draft_from_document(text, "plan"))
    remark = next(remark for remark in plan.remarks if remark.code == "not-placed")
    assert dict(remark.values)["places"].ja == "L9"
    assert any("どの項目でもない" in statement.text for statement in plan.statements)
