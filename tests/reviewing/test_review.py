"""What holds of every review: places, order, links, both languages, the same bytes for the same bytes."""

from pathlib import Path

import pytest

from advisor.drafts.loading import draft_from_mapping, draft_from_text, read_draft
from advisor.language import Language
from advisor.reports.concise_report import concise_report
from advisor.reports.json_report import json_report
from advisor.reports.statistics_report import tallies_of
from advisor.reviewing.building import review_draft
from advisor.reviewing.cases import cases, resolve_case
from advisor.reviewing.codes import label_of, pitfall_ids, resolve_code
from advisor.reviewing.model import Priority, Verdict
from advisor.reviewing.remedies import remedies
from advisor.reviewing.selection import Choice
from tests.drafts_of import drafts_below

ROOT = Path(__file__).resolve().parents[2]
DRAFTS = sorted(
    p for folder in ("samples", "tests/labelled") for p in drafts_below(ROOT / folder) if ".answer." not in p.name
)


@pytest.mark.parametrize("path", DRAFTS, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_every_finding_points_at_words_that_stand_there(path: Path) -> None:
    draft = read_draft(str(path))
    for finding in review_draft(draft).findings:
        place = finding.location.place
        line = draft.lines.line(place.line)
        shown = line[place.column - 1 : place.column - 1 + place.length]
        assert len(shown) == place.length
        for item in finding.evidence:
            if item.location is not None and item.location.text and item.location.place.length:
                at = item.location.place
                words = draft.lines.line(at.line)[at.column - 1 : at.column - 1 + at.length]
                assert words.strip()[:6] in item.location.text or item.location.text.strip()[:6] in words


@pytest.mark.parametrize("path", DRAFTS, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_findings_stand_in_order_of_weight_and_are_one_for_each_family_and_subject(path: Path) -> None:
    findings = review_draft(read_draft(str(path))).findings
    weights = [list(Priority).index(finding.priority) for finding in findings]
    assert weights == sorted(weights)
    seen = [(f.family, s.kind, s.id) for f in findings if f.priority is not Priority.FORM for s in f.subjects]
    assert len(seen) == len(set(seen))


def test_cases_and_remedies_of_findings_exist_and_carry_their_page() -> None:
    for path in DRAFTS:
        for finding in review_draft(read_draft(str(path))).findings:
            assert all(case.id in cases() and case.page for case in finding.cases)
            assert all(remedies()[remedy.id]["page"] == remedy.page for remedy in finding.remedies)
            if finding.priority is not Priority.FORM:
                assert finding.remedies or finding.no_remedy, finding.code


def test_the_same_bytes_give_the_same_bytes() -> None:
    path = str(ROOT / "samples" / "half.yaml")
    first, second = (json_report([review_draft(read_draft(path))], Language.JAPANESE) for _ in range(2))
    assert first == second


def test_every_rule_gives_a_verdict_for_every_subject() -> None:
    review = review_draft(read_draft(str(ROOT / "samples" / "clean.yaml")))
    assert {check.rule for check in review.checklist} == set(pitfall_ids())
    assert sum(review.summary.by_verdict.values()) == len(review.checklist)


@pytest.mark.parametrize("spelling", ["B12", "b12", "B⑫", "Ｂ１２", "Ｂ⑫", "b⑫", "【B⑫】", " B12 ", "B-12", "B012"])
def test_a_code_is_one_id_in_every_spelling(spelling: str) -> None:
    assert resolve_code(spelling) == "B12"


def test_local_ids_never_look_official() -> None:
    assert label_of("B12") == "B⑫"
    assert label_of("CALENDAR") == "CALENDAR"
    assert sum(label_of(code) != code for code in pitfall_ids()) == 29


@pytest.mark.parametrize("name", ["hakui", "羽咋市", "羽咋", "はくい", "Hakui", "石川県羽咋市"])
def test_a_town_is_found_by_any_of_its_names(name: str) -> None:
    assert resolve_case(name) == "hakui"


def test_selecting_codes_leaves_counts_and_actions_in_step() -> None:
    draft = read_draft(str(ROOT / "samples" / "uki" / "wall.yaml"))
    chosen = review_draft(draft, choice=Choice(wanted=frozenset({"C4"})))
    assert {code for finding in chosen.findings for code in finding.codes} >= {"C4"}
    assert sum(chosen.summary.by_priority.values()) == len(chosen.findings)
    ids = {finding.id for finding in chosen.findings}
    assert all(set(action.answers) <= ids for action in chosen.actions)


def test_a_code_left_out_is_never_told_and_its_siblings_are() -> None:
    draft = read_draft(str(ROOT / "samples" / "half.yaml"))
    for finding in review_draft(draft).findings:
        rest = review_draft(draft, choice=Choice(unwanted=frozenset({finding.code})))
        assert finding.code not in {code for other in rest.findings for code in other.codes}
        if len(finding.codes) > 1:
            assert set(finding.codes[1:]) <= {code for other in rest.findings for code in other.codes}


def test_subjects_share_a_remark_only_where_the_draft_says_the_same_of_them() -> None:
    projects = [{"番号": "p1", "名称": "見守り", "内容": "センサーを置く。", "運用管理": "担当課は決まっていない。"}]
    projects += [{"番号": "p2", "名称": "庁内RPA", "内容": "RPAを入れる。", "運用管理": "総務課情報係が担う。"}]
    review = review_draft(draft_from_mapping({"題名": "計画", "段階": "計画実施準備", "事業": projects}))
    told = [finding for finding in review.findings if finding.code == "C4"]
    assert [[subject.id for subject in finding.subjects] for finding in told] == [["p1"]]


def test_silence_of_a_full_draft_is_a_question_and_never_an_accusation() -> None:
    review = review_draft(
        draft_from_mapping(
            {"題名": "ICT計画", "段階": "応募", "計画の策定": {"背景": "スマートフォンで通報を受ける。"}}
        )
    )
    told = [f for f in review.findings if f.priority is not Priority.FORM]
    assert told
    assert all(finding.verdict is Verdict.CONFIRM for finding in told)


def test_half_written_drafts_are_reviewed_and_none_of_their_words_is_lost() -> None:
    review = review_draft(read_draft(str(ROOT / "samples" / "half.yaml")))
    assert review.findings
    assert review.strengths
    assert len(review.actions) <= 3


def test_an_outline_is_told_of_its_missing_chapters_and_not_asked_for_everything_else() -> None:
    review = review_draft(draft_from_mapping({"題名": "見守りセンサーの計画", "内容": "高齢者の家にセンサーを置く。"}))
    assert "SECTIONS-MISSING" in {finding.code for finding in review.findings}
    assert not [finding for finding in review.findings if finding.verdict is Verdict.CONFIRM]
    assert any("骨子" in note.ja for note in review.summary.notes)


def test_a_name_and_a_head_count_are_no_chapter_on_local_characteristics() -> None:
    def codes(municipality: object) -> str:
        draft = draft_from_mapping({"題名": "ICT計画", "団体": municipality, "事業": "センサーを置く。"})
        return next(f.message.ja for f in review_draft(draft).findings if f.code == "SECTIONS-MISSING")

    assert "地域特性" in codes({"名称": "北沢町", "人口": "8,412人"})
    assert "地域特性" not in codes({"名称": "北沢町", "人口": "8,412人", "高齢化率": "41%"})


def test_what_clears_a_finding_names_the_key_to_write_under() -> None:
    review = review_draft(read_draft(str(ROOT / "samples" / "half.yaml")))
    told = [clearing.text.ja for finding in review.findings for clearing in finding.clears_when]
    assert any("「計画の策定」の「" in words for words in told)


def test_the_keys_of_a_plan_of_another_kind_are_not_remarked() -> None:
    review = review_draft(
        draft_from_text(
            "題名: 川添市下水道計画\n目的: 管路の老朽化に対応する。\n管路施設:\n  総延長: 312km\n  経過管: 41kmが古い。\n"
            "改築計画: 幹線を更生する。\n点検・調査: 目視で点検する。\n経営: 使用料は年8億円である。\n",
            "plan.yaml",
        )
    )
    assert [note.ja for note in review.summary.notes]
    assert review.checklist == ()
    assert review.findings == ()


def test_a_step_that_the_draft_says_is_open_is_not_told_as_seen() -> None:
    def state(operation: str) -> str:
        project = {"番号": "p1", "名称": "見守り", "内容": "令和8年度にセンサーを30基置く。", "運用管理": operation}
        review = review_draft(draft_from_mapping({"題名": "計画", "段階": "計画実施準備", "事業": [project]}))
        return next(step.state for step in review.progress[0].steps if step.step == "structure-fixed")

    assert state("福祉課地域包括支援係が稼働後の責任を負う。") == "seen"
    assert state("担当課は決まっていない。") == "open"


@pytest.mark.parametrize("path", DRAFTS, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_a_brief_review_lists_the_remarks_that_the_whole_one_explains(path: Path) -> None:
    whole, brief = (review_draft(read_draft(str(path)), today="2026-11-01", brief=brief) for brief in (False, True))
    for language in Language:
        assert concise_report(brief, language) == concise_report(whole, language)
    assert tallies_of(brief) == tallies_of(whole)
    assert brief.summary.by_priority == whole.summary.by_priority
    assert brief.plan == whole.plan


def test_the_same_words_are_quoted_once_in_a_remark() -> None:
    told = "電波が届くかどうかは、取り付けてから一軒ずつ確かめていく"
    text = f"題名: 水辺町ICT計画\n事業:\n  - 名称: 無線の検針\n    技術の確認: [{told}。, 作れるかどうかはまだ調べていない。]\n"
    messages = [f.message for f in review_draft(draft_from_text(text, "plan.yaml")).findings if "C3" in f.codes]
    assert [message.ja.count(told) for message in messages] == [1]
