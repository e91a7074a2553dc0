"""The smallest change clears what it says it clears, and no smaller one does."""

import json
import re
from functools import cache
from itertools import combinations
from pathlib import Path

import pytest
import yaml

from advisor.drafts.loading import draft_from_text
from advisor.explaining.changes import Change, Changer, walls_of
from advisor.explaining.inquiry import Inquiry, inquire
from advisor.explaining.writing import Ask
from advisor.facts.open_questions import asked_of
from advisor.language import Language
from advisor.plan.placeholders import note, notes_in, without_notes
from advisor.reviewing.building import Wall, examine, walls_told
from advisor.reviewing.model import Finding, Review
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


def told_by(review: Review) -> frozenset[Wall]:
    return frozenset().union(*(wanted(finding) for finding in review.findings))


@pytest.mark.parametrize("name", NAMES)
def test_every_remark_can_be_cleared_and_a_second_review_agrees(name: str) -> None:
    before = told_by(inquiry_called(name).review)
    for finding, changes in changes_of(name):
        assert 1 <= len(changes) <= 3, finding.id
        for change in changes:
            again = inquire(draft_from_text(change.text, "plan.yaml"), inquiry_called(name).plan.stage)
            assert not wanted(finding) & walls_of(again.examination)
            assert set(change.opens) == told_by(again.review) - before
            assert set(change.closes) == before - told_by(again.review) - wanted(finding)


@pytest.mark.parametrize("name", NAMES)
def test_the_walls_told_are_those_of_the_remarks(name: str) -> None:
    inquiry = inquiry_called(name)
    assert walls_told(inquiry.examination) == told_by(inquiry.review)


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


def changes_to(text: str) -> list[tuple[Finding, Change]]:
    inquiry = inquire(draft_from_text(text, "plan.yaml"))
    changer = Changer(inquiry)
    return [(f, change) for f in inquiry.review.findings if f.chain for change in changer.changes(f)]


OPEN_CELLS = """題名: 北沢町ICT計画
段階: 計画実施準備
計画の策定:
  参加部署: [企画課, 福祉課]
  庁内の合意: ~
  責任者: null
  外部助言者: {状態: 未定, 予定: 令和7年10月}
  分野の選定: 検討中（12月の課長会議で決める）
将来像: [{分野: 福祉, 姿: 元気な町になっている。}]
問題・課題: [{番号: i1, 問題: 見守りに手が回らない。, 課題: [人手が足りない]}]
施策: [{番号: m1, 解決する課題: i1, 内容: 見守りの装置を置く。}]
事業:
  - 番号: p1
    事業名: 見守りセンサー
    運用管理: 検討中（福祉課と話し合う）
    費用: {初期: 500万円, 運用: ~}
    標準: 別紙のとおり
"""


def test_what_an_open_cell_says_is_kept() -> None:
    for finding, change in changes_to(OPEN_CELLS):
        for words in ("令和7年10月", "12月の課長会議で決める", "福祉課と話し合う", "別紙のとおり"):
            assert words in change.text, finding.id


def test_a_question_of_another_matter_is_not_written_over_an_open_cell() -> None:
    for finding, change in changes_to(OPEN_CELLS):
        if "分野の選定: 検討中（12月の課長会議で決める）" not in change.text:
            assert finding.code in ("B1", "B2"), finding.id


def test_a_question_takes_the_place_of_a_null() -> None:
    changed = [change.text for _, change in changes_to(OPEN_CELLS)]
    assert any("運用: ~" not in text for text in changed)
    for text in changed:
        yaml.safe_load(text)


def test_a_question_in_a_list_of_names_leaves_the_list_as_it_is_heard() -> None:
    left = note("財政や人事の部署は加わっていますか", Language.JAPANESE)
    with_question = OPEN_CELLS.replace("福祉課]", f"福祉課{left}, {left}]")
    one, other = (inquire(draft_from_text(text, "plan.yaml")) for text in (OPEN_CELLS, with_question))
    assert [s.text for s in one.plan.statements] == [s.text for s in other.plan.statements]
    assert len(other.plan.questions) == 2


def test_json_stays_json() -> None:
    text = json.dumps(yaml.safe_load(OPEN_CELLS), ensure_ascii=False, indent=1)
    for _, change in changes_to(text):
        json.loads(change.text)


def test_new_sections_stand_in_the_order_of_the_form() -> None:
    (change,) = (c for f, c in changes_to("題名: 北沢町ICT計画\n") if f.code == "SECTIONS-MISSING")
    assert list(yaml.safe_load(change.text)) == [
        "題名", "計画の策定", "地域特性", "将来像", "問題・課題", "施策", "事業", "評価",
    ]  # fmt: skip


def test_an_indicator_named_by_its_key_is_asked_in_its_own_words() -> None:
    text = "題名: 北沢町ICT計画\n評価:\n  指標:\n    見守り世帯数: 10世帯→100世帯\n    除雪時間: 60分→30分\n"
    asked = [change for finding, change in changes_to(text) if finding.code == "KPI-TARGET-YEAR"]
    assert asked
    assert all(set(yaml.safe_load(change.text)["評価"]["指標"]) == {"見守り世帯数", "除雪時間"} for change in asked)


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_new_lines_end_as_the_others_do(line_end: str) -> None:
    for _, change in changes_to(OPEN_CELLS.replace("\n", line_end)):
        assert set(re.findall(r"\r\n|\r|\n", change.text)) == {line_end}


def test_a_difference_counts_lines_as_other_programs_do() -> None:
    text = OPEN_CELLS.replace("企画課", "企画課\u2028係")
    inquiry = inquire(draft_from_text(text, "plan.yaml"))
    changer = Changer(inquiry)
    for finding in inquiry.review.findings:
        for clearing in changer.clearings(finding) if finding.chain else ():
            assert all(line[:1] in "-+@ " for line in clearing.diff.split("\n"))


def test_a_project_keeps_its_name() -> None:
    text = "題名: 北沢町ICT計画\n事業:\n  - 観光Wi-Fi（運用は未定）\n  - 見守りセンサー\n"
    changed = [change.text for finding, change in changes_to(text) if finding.code == "C4"]
    assert changed
    assert all("  - 観光Wi-Fi〔" in text and "（今の記載：運用は未定）〕" in text for text in changed)


def test_a_question_asked_in_several_places_is_told_once() -> None:
    inquiry = inquire(draft_from_text("題名: 北沢町ICT計画\n事業:\n  - 見守り\n", "plan.yaml"))
    (finding,) = (f for f in inquiry.review.findings if f.code == "SECTIONS-MISSING")
    for clearing in Changer(inquiry).clearings(finding):
        assert len(clearing.edits) > 1
        assert clearing.text.ja.count("問い") == 1


def test_a_draft_with_japanese_keys_is_asked_in_japanese() -> None:
    for finding, change in changes_to("題名: 北沢町地域IoT実装計画\n"):
        assert "〔要記入" in change.text, finding.id


def test_a_new_entry_stands_behind_brackets_of_several_lines() -> None:
    text = OPEN_CELLS + "  - 事業名: 除雪\n    費用: {\n      初期: 100万円,\n    }\n"
    asked = [change for _, change in changes_to(text) if "project:p2" in {w.ask.subject for w in change.writings}]
    assert asked
    for change in asked:
        assert len(yaml.safe_load(change.text)["事業"]) == 2


def test_a_question_copied_off_a_screen_is_known_again() -> None:
    asked = [change for finding, change in changes_to(OPEN_CELLS) if finding.code == "C4"]
    assert asked
    for change in asked:
        broken = re.sub("、", "、\n          ", change.text[change.text.index("〔") :], count=1)
        text = change.text[: change.text.index("〔")] + broken
        assert not any(w[0] == "C4" for w in walls_of(inquire(draft_from_text(text, "plan.yaml")).examination))
