"""The smallest change clears what it says it clears, and no smaller one does."""

from functools import cache
from itertools import combinations
from pathlib import Path

import pytest

from advisor.drafts.loading import draft_from_text
from advisor.explaining.changes import Change, Changer, Wall, walls_of
from advisor.explaining.inquiry import Inquiry, inquire
from advisor.explaining.writing import Ask
from advisor.facts.open_questions import asked_of
from advisor.language import Language
from advisor.plan.placeholders import note, notes_in, without_notes
from advisor.reviewing.building import examine
from advisor.reviewing.model import Finding
from advisor.reviewing.wording import concept_of
from benchmarks.generated_plans import PlanMaker
from tests.explaining.samples import SAMPLES, inquiry_into

GENERATED = range(5)
NAMES = [f"{path.parent.name}-{path.stem}" for path in SAMPLES] + [f"generated-{number}" for number in GENERATED]


@cache
def inquiry_called(name: str) -> Inquiry:
    for path in SAMPLES:
        if name == f"{path.parent.name}-{path.stem}":
            return inquiry_into(path)
    return inquire(draft_from_text(PlanMaker().plan(int(name.rpartition("-")[2])), "plan.yaml"))


@cache
def changer_of(name: str) -> Changer:
    return Changer(inquiry_called(name))


@cache
def changes_of(name: str) -> list[tuple[Finding, list[Change]]]:
    changer = changer_of(name)
    return [(finding, changer.changes(finding)) for finding in inquiry_called(name).review.findings if finding.chain]


def wanted(finding: Finding) -> frozenset[Wall]:
    return frozenset((link.id, link.subject) for link in finding.chain)


@pytest.mark.parametrize("name", NAMES)
def test_every_remark_can_be_cleared_and_a_second_review_agrees(name: str) -> None:
    before = walls_of(inquiry_called(name).examination)
    for finding, changes in changes_of(name):
        assert 1 <= len(changes) <= 3, finding.id
        for change in changes:
            after = walls_of(examine(draft_from_text(change.text, "plan.yaml"), inquiry_called(name).plan.stage))
            assert not wanted(finding) & after
            assert set(change.opens) == after - before
            assert set(change.closes) == before - after - wanted(finding)


@pytest.mark.parametrize("name", NAMES)
def test_nothing_but_questions_is_written_and_everything_else_stays(name: str) -> None:
    written = inquiry_called(name).plan.draft.lines.written
    for _, changes in changes_of(name):
        for change in changes:
            questions = [found.question for found in notes_in(change.text)]
            assert len(questions) == len(change.writings) + len(list(notes_in(written)))
            kept = [line for line in written.splitlines() if line not in change.text.splitlines()]
            assert len(kept) <= sum(line.count("〔") for line in change.text.splitlines()) + 60
            comments = [line.strip() for line in written.splitlines() if line.strip().startswith("#")]
            assert comments == [line.strip() for line in change.text.splitlines() if line.strip().startswith("#")]


def every_ask(inquiry: Inquiry) -> list[Ask]:
    """Return every question that the knowledge could ask of any subject of a draft."""
    facts = inquiry.examination.facts.by_subject
    return [
        Ask(fact, subject)
        for subject, known in facts.items()
        for fact in known
        if "-sign-" not in fact and (concept_of(fact) is not None or asked_of(fact) is not None)
    ]


@pytest.mark.parametrize("name", NAMES)
def test_no_smaller_change_would_do(name: str) -> None:
    changer = changer_of(name)
    several = [(finding, changes) for finding, changes in changes_of(name) if len(changes[0].writings) > 1]
    if not several:
        return
    singles = [writings for ask in every_ask(inquiry_called(name)) if (writings := changer._writings(ask))]
    singles = [writings for writings in dict.fromkeys(singles) if len(writings) == 1]
    for finding, changes in several:
        helping = []
        for writings in singles:
            left = changer._walls_with(writings)
            assert left is None or wanted(finding) & left, (finding.id, writings)
            if left is not None and wanted(finding) - left:
                helping.append(writings)
        if len(changes[0].writings) > 2:
            for one, other in combinations(helping, 2):
                left = changer._walls_with((*one, *other))
                assert left is None or wanted(finding) & left, (finding.id, one, other)


def test_the_cheapest_change_comes_first() -> None:
    for name in NAMES:
        for _, changes in changes_of(name):
            sizes = [len(change.writings) for change in changes]
            assert sizes == sorted(sizes)


def test_a_question_left_in_a_draft_is_told_and_nothing_is_heard_in_it() -> None:
    left = note("実施に関わる方々は、反対していますか。", Language.JAPANESE)
    draft = f"題名: ICT計画\n計画の策定:\n  参加部署: 農林課が加わり、毎月会議を開いている。{left}\n"
    inquiry = inquire(draft_from_text(draft, "plan.yaml"))
    assert [f.location.place.line for f in inquiry.review.findings if f.code == "left-to-write"] == [3]
    assert not any("反対" in statement.text for statement in inquiry.plan.statements)
    without = inquire(draft_from_text(draft.replace(left, ""), "plan.yaml"))
    assert inquiry.examination.conclusions == without.examination.conclusions


@pytest.mark.parametrize("language", list(Language))
def test_a_question_survives_whatever_it_is_about(language: Language) -> None:
    for question in ("何を、いつ、だれが？", 'Who says "yes": A, B or [C]? # now', "〔前〕と\\n'後'"):
        text = note(question, language, "今の〔記載〕。二つ目の文。")
        (found,) = notes_in(f"前の文。{text}後の文。")
        assert without_notes(f"前の文。{text}後の文。").replace(" ", "") == "前の文。後の文。"
        assert found.question
        for value in (f'"{text}"', f"'{text}'", f"計画の{text}"):
            draft = draft_from_text(f"題名: {value}\n備考: 他\n", "plan.yaml")
            assert not draft.problems
            assert set(draft.root.entries) == {"題名", "備考"}


def test_where_nothing_can_be_asked_the_hint_stays(tmp_path: Path) -> None:
    inquiry = inquiry_called("samples-clean")
    assert all(not finding.chain for finding in inquiry.review.findings)


OFFICE_DRAFTS = {
    "one line in braces": (
        '{"題名": "北沢町ICT計画", "段階": "計画実施準備", "計画の策定": {"参加部署": [], "庁内の合意": "課長会議で反対が出た。"}, '
        '"事業": [{"id": "p1", "名称": "河川監視カメラ", "内容": "カメラを5台置く"}, "ごみ分別アプリ"], '
        '"評価": {"指標": ["設置数 0台（2024年度）→累計5台（2030年度）"]}}\n'
    ),
    "full-width signs": (
        "題名：北沢町ICT計画（案）\r\n段階: 計画実施準備\r\n計画の策定:\r\n  参加部署: 未定  # 3月に決める\r\n"
        "  庁内の合意：｢やらされ感｣があり、どの課も手を挙げない。\r\n事業:\r\n  - 名称: 見守りセンサー\r\n"
        "    内容: センサーを30台入れる\r\n    費用: {初期: 500万円, 運用: 未定}\r\n"
    ),
    "English keys": (
        "title: ICT plan of North Town\nstage: preparation\nformulation:\n  sections: undecided\n  people: |\n"
        "    Nobody in the office knows ICT.\n    We do not know whom to ask.\nprojects:\n  - id: p1\n"
        "    name: River cameras\n    content: Install 5 cameras   # first year\n    operation:\n"
    ),
}


@pytest.mark.parametrize("name", OFFICE_DRAFTS)
def test_a_change_fits_however_the_draft_is_written(name: str) -> None:
    inquiry = inquire(draft_from_text(OFFICE_DRAFTS[name], "plan.yaml"))
    changer = Changer(inquiry)
    for finding in inquiry.review.findings:
        if finding.chain:
            changes = changer.changes(finding)
            assert changes, finding.id
            for change in changes:
                after = walls_of(examine(draft_from_text(change.text, "plan.yaml"), inquiry.plan.stage))
                assert not wanted(finding) & after
                assert ("\r\n" in change.text) is ("\r\n" in OFFICE_DRAFTS[name])
                assert "\n" not in change.text.replace("\r\n", "") or "\r" not in change.text
                assert change.text.count("#") == OFFICE_DRAFTS[name].count("#")
