"""What an author sets aside under 確認済み leaves the findings, stays listed, and changes nothing else."""

from pathlib import Path
from typing import Any

import pytest

from advisor.drafts.loading import draft_from_mapping, draft_from_text, read_draft
from advisor.language import Language
from advisor.plan.building import build_plan
from advisor.reports.json_report import json_report
from advisor.reviewing.building import review_draft
from advisor.reviewing.model import Priority, Review, Verdict
from advisor.reviewing.selection import Choice
from advisor.reviewing.waiving import waiver_for
from tests.drafts_of import drafts_below

SAMPLES = Path(__file__).resolve().parents[2] / "samples"
HALF = (SAMPLES / "half.yaml").read_text("utf-8")
TODAY = "2026-10-01"
Pairs = set[tuple[str, str, str]]


def entry(finding: str, subject: str = "", until: str = "2027-03", reason: str = "承知の上") -> str:
    about = f"対象: {subject}, " if subject else ""
    return f"  - {{指摘: {finding}, {about}理由: {reason}, 説明: 別の場で話し合っている, 期限: {until}}}\n"


def reviewed(*entries: str, draft: str = HALF, today: str = TODAY, choice: Choice | None = None) -> Review:
    text = f"{draft}確認済み:\n{''.join(entries)}" if entries else draft
    return review_draft(draft_from_text(text, "plan.yaml"), choice=choice or Choice(), today=today)


def verdicts(review: Review) -> dict[tuple[str, str, str], Verdict]:
    return {(check.rule, check.subject.kind, check.subject.id): check.verdict for check in review.checklist}


def told(review: Review) -> Pairs:
    """Return every code with every subject that some finding tells."""
    known = verdicts(review)
    return {
        (code, subject.kind, subject.id)
        for finding in review.findings
        for code in finding.codes
        for subject in finding.subjects
        if known.get((code, subject.kind, subject.id)) is finding.verdict
    }


def remarks(review: Review) -> list[str]:
    return [finding.code for finding in review.findings if finding.code.startswith("waiver-")]


@pytest.mark.parametrize("path", drafts_below(SAMPLES), ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_each_remark_of_a_sample_can_be_set_aside_alone(path: Path) -> None:
    text = path.read_text("utf-8").partition("\n確認済み:")[0].rstrip("\n") + "\n"
    before = reviewed(draft=text)
    families = {code: finding.family for finding in before.findings for code in finding.codes}
    for code, kind, subject in sorted(told(before)):
        after = reviewed(entry(code, "" if kind == "plan" else f"{kind}:{subject}"), draft=text)
        assert told(before) - told(after) == {(code, kind, subject)}
        assert [(w.code, w.subject.kind, w.subject.id) for w in after.waived] == [(code, kind, subject)]
        assert verdicts(after) == {**verdicts(before), (code, kind, subject): Verdict.WAIVED}
        # Questions that had been left out because the wall was told are asked now, and nothing else.
        for new in told(after) - told(before):
            assert verdicts(before)[new] is Verdict.CONFIRM
            assert families[code] in {finding.family for finding in after.findings if new[0] in finding.codes}
        assert (after.progress, after.strengths, after.nearest) == (before.progress, before.strengths, before.nearest)
        assert remarks(after) == []
    assert json_report([reviewed(draft=text)], Language.JAPANESE) == json_report([before], Language.JAPANESE)


def test_what_is_set_aside_is_listed_with_reason_explanation_end_and_place() -> None:
    (waived,) = reviewed(entry("Ｃ③", "高齢者の見守り通知", reason="別の方法で対応")).waived
    assert (waived.id, waived.label, waived.subject.id) == ("C3@project:p1", "C③", "p1")
    assert (waived.reason, waived.reason_text.ja, waived.until) == ("another-way", "別方法で対応", "2027-03-31")
    assert waived.explanation == "別の場で話し合っている"
    assert waived.location.place.line == HALF.count("\n") + 2
    assert waived.priority is Priority.MAJOR


def test_a_sibling_of_a_wall_that_is_set_aside_is_still_told() -> None:
    finding = next(finding for finding in reviewed().findings if len(finding.codes) > 1)
    lead, *siblings = finding.codes
    after = reviewed(entry(lead))
    assert set(siblings) <= {code for other in after.findings for code in other.codes}
    assert lead not in {code for other in after.findings for code in other.codes}
    (led,) = [other for other in after.findings if siblings[0] in other.codes]
    assert led.code == siblings[0]


def test_an_entry_for_one_subject_leaves_the_others() -> None:
    rows = [
        {"番号": f"p{n}", "名称": f"事業{n}", "内容": "センサーを置く。", "運用管理": "担当課は決まっていない。"}
        for n in (1, 2)
    ]
    draft: dict[str, Any] = {"題名": "ICT計画", "段階": "計画実施準備", "事業": rows}
    waiver = {"finding": "C4", "subject": "p1", "reason": "accepted", "explanation": "known", "until": "R9.3.31"}
    before = review_draft(draft_from_mapping(draft), today=TODAY)
    after = review_draft(draft_from_mapping({**draft, "confirmed": [waiver]}), today=TODAY)
    assert ("C4", "project", "p2") in told(before) & told(after)
    assert told(before) - told(after) == {("C4", "project", "p1")}
    both = review_draft(draft_from_mapping({**draft, "confirmed": {**waiver, "subject": ""}}), today=TODAY)
    assert [waived.subject.id for waived in both.waived] == ["p1", "p2"]


@pytest.mark.parametrize(
    "subject", ["p1", "Ｐ１", "project:p1", "高齢者の見守り通知", "事業「高齢者の見守り通知」", "事業p1", "計画全体"]
)
def test_a_subject_is_named_by_id_or_name_as_written_or_as_shown(subject: str) -> None:
    assert [waived.subject.id for waived in reviewed(entry("C3", f'"{subject}"')).waived] == ["p1"]


@pytest.mark.parametrize(
    ("written", "last"),
    [
        ("2027-03", "2027-03-31"), ("令和9年3月", "2027-03-31"), ("2027年3月末", "2027-03-31"), ("R9.3.31", "2027-03-31"),
        ("令和8年度末", "2027-03-31"), ("令和九年三月十日", "2027-03-10"), ("2027/3/1まで", "2027-03-01"), ("2027", "2027-12-31"),
    ],
)  # fmt: skip
def test_an_entry_holds_up_to_and_including_its_last_day(written: str, last: str) -> None:
    year, month, day = map(int, last.split("-"))
    morrow = f"{year}-{month}-{day + 1:02}" if day < 28 else f"{year + (month == 12)}-{month % 12 + 1:02}-01"
    assert [waived.until for waived in reviewed(entry("C3", until=written), today=last).waived] == [last]
    ended = reviewed(entry("C3", until=written), today=morrow)
    assert ended.waived == ()
    assert "C3" in {finding.code for finding in ended.findings}
    (remark,) = [finding for finding in ended.findings if finding.code == "waiver-expired"]
    assert last in remark.message.ja
    assert last in remark.message.en


def test_a_renewed_entry_outlasts_the_one_that_has_ended() -> None:
    review = reviewed(entry("C3", until="2026-03"), entry("C3", "p1", until="2027-03"))
    assert [waived.until for waived in review.waived] == ["2027-03-31"]
    assert remarks(review) == []


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("{指摘: C3, 理由: 承知の上, 期限: 2027-03}", "waiver-incomplete"),
        ("{指摘: C3, 理由: 承知の上, 説明: 未定, 期限: 2027-03}", "waiver-incomplete"),
        ("{理由: 承知の上, 説明: 話した, 期限: 2027-03}", "waiver-incomplete"),
        ("C3", "waiver-incomplete"),
        ("{指摘: C3, 理由: 面倒, 説明: 話した, 期限: 2027-03}", "waiver-reason"),
        ("{指摘: C3, 理由: 承知の上, 説明: 話した, 期限: いずれ}", "waiver-until"),
        ("{指摘: C3, 理由: 承知の上, 説明: 話した, 期限: 2027-13}", "waiver-until"),
        ("{指摘: C99, 理由: 承知の上, 説明: 話した, 期限: 2027-03}", "waiver-unknown-code"),
        ("{指摘: CALENDR, 理由: 承知の上, 説明: 話した, 期限: 2027-03}", "waiver-unknown-code-near"),
        ("{指摘: C3, 対象: 高齢者見守り通知, 理由: 承知の上, 説明: 話した, 期限: 2027-03}", "waiver-unknown-subject-near"),
        ("{指摘: C3, 対象: 道の駅, 理由: 承知の上, 説明: 話した, 期限: 2027-03}", "waiver-unknown-subject"),
        ("{指摘: C3, 対象: k1, 理由: 承知の上, 説明: 話した, 期限: 2027-03}", "waiver-other-kind"),
        ("{指摘: A1, 対象: p1, 理由: 承知の上, 説明: 話した, 期限: 2027-03}", "waiver-of-the-plan"),
        ("{指摘: B9, 対象: p2, 理由: 承知の上, 説明: 話した, 期限: 2027-03}", "waiver-unused"),
        ("{指摘: B12, 理由: 承知の上, 説明: 話した, 期限: 2026-03}", "waiver-unused"),
    ],
)  # fmt: skip
def test_an_entry_that_sets_nothing_aside_is_told_of_at_its_place(written: str, code: str) -> None:
    review = reviewed(f"  - {written}\n")
    assert remarks(review) == [code]
    assert review.waived == ()
    assert told(review) == told(reviewed())
    (remark,) = [finding for finding in review.findings if finding.code == code]
    assert remark.location.place.line == HALF.count("\n") + 2
    assert remark.priority is Priority.FORM
    assert "{" not in remark.message.ja


def test_an_entry_for_a_later_stage_is_told_to_stay() -> None:
    draft = {"題名": "ICT計画", "段階": "応募", "事業": [{"内容": "センサーを置く。"}]}
    waiver = {"指摘": "C4", "理由": "対象外", "説明": "委託で担う", "期限": "2027-03"}
    assert remarks(review_draft(draft_from_mapping({**draft, "確認済み": [waiver]}), today=TODAY)) == ["waiver-not-due"]


def test_an_empty_list_says_nothing_and_is_not_judged_by_any_day() -> None:
    for nothing in ("", "  - 指摘:\n    理由:\n", "  なし\n"):
        review = reviewed(nothing) if nothing else reviewed(draft=HALF + "確認済み:\n")
        assert (remarks(review), review.waivers_judged_on) == ([], "")
        assert "waivers_judged_on" not in json_report([review], Language.JAPANESE)


def test_nothing_set_aside_is_heard_as_a_statement_of_the_plan() -> None:
    draft: dict[str, Any] = {
        "題名": "見守りICT計画",
        "段階": "計画実施準備",
        "事業": [{"番号": "p1", "内容": "センサーを置く。"}],
    }
    convincing = "現場の課である福祉課と農林課が策定に加わり、運用管理は福祉課が担い、財源は一般財源で確保済みで、電波は実地試験で確かめた。"
    waiver = {
        "指摘": "C99",
        "理由": "承知の上",
        "説明": convincing,
        "期限": "2027-03",
        "備考": convincing,
        "背景": convincing,
    }
    before, after = (
        review_draft(draft_from_mapping(mapping), today=TODAY) for mapping in (draft, {**draft, "確認済み": [waiver]})
    )
    assert verdicts(after) == verdicts(before)
    assert (after.strengths, after.progress) == (before.strengths, before.progress)
    assert build_plan(draft_from_mapping({"確認済み": [waiver, convincing]})).statements == []


def test_codes_asked_for_or_left_out_make_no_entry_unused() -> None:
    for choice in (Choice(wanted=frozenset({"A1"})), Choice(unwanted=frozenset({"C3"}))):
        review = reviewed(entry("C3"), choice=choice)
        assert remarks(review) == []
        assert review.waived == ()


def test_it_can_be_asked_whether_a_rule_is_waived_for_a_subject_by_which_entry_and_until_when() -> None:
    plan = build_plan(
        draft_from_text(f"{HALF}確認済み:\n{entry('C3', 'p1')}{entry('c③', until='2028-03')}", "plan.yaml")
    )
    project = plan.subject("project:p1")
    found = waiver_for(plan.waivers, "C3", project, TODAY)
    assert found is not None
    assert found.until == "2028-03-31"
    assert waiver_for(plan.waivers, "C4", project, TODAY) is None
    assert waiver_for(plan.waivers, "C3", project, "2028-04-01") is None


def test_every_reason_has_its_word_and_every_word_its_reason() -> None:
    from advisor.plan.format import plan_format
    from advisor.plan.model import WaiverReason
    from advisor.texts import text

    element = plan_format().child("confirmed").child("reason")
    assert [value for value, _ in element.choices] == list(WaiverReason)
    for value, names in element.choices:
        shown = text("review", f"waiver-{value}")
        assert names[0] == shown.ja
        assert shown.en in names
        assert {element.choice(name) for name in names} == {value}


def test_the_sample_drafts_set_nothing_aside() -> None:
    assert not [path for path in drafts_below(SAMPLES) if build_plan(read_draft(str(path))).waivers]
