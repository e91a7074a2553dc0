"""What became of each remark from one version to the next, whatever was moved or renamed, and why."""

from collections.abc import Callable
from pathlib import Path
from typing import cast

import pytest
import yaml

from advisor.documents.opening import draft_of_bytes, read_draft
from advisor.drafts.loading import draft_from_text
from advisor.language import Language
from advisor.plan.model import Stage, SubjectKind
from advisor.reports.json_report import json_report
from advisor.reports.paint import Paint
from advisor.reports.revision_report import revision_json, revision_text
from advisor.reports.wrapping import cell_width
from advisor.reviewing.building import review_draft
from advisor.reviewing.selection import quieted
from advisor.revisions.comparing import compare
from advisor.revisions.model import CauseKind, Comparison, Outcome, Thing, Version
from advisor.revisions.pairing import pairings_of
from advisor.revisions.versions import OffDomainError, version_in_report, version_of

ROOT = Path(__file__).resolve().parents[2]
HALF = ROOT / "samples" / "half.yaml"
TOWNS = sorted(path.parent for path in (ROOT / "samples").glob("*/final.yaml"))


def half(change: Callable[[dict[str, object]], None] | None = None, stage: Stage | None = None) -> Version:
    """Return the half-finished sample, changed as a mapping, with its layout gone."""
    content = yaml.safe_load(HALF.read_text(encoding="utf-8"))
    if change is not None:
        change(content)
    text = yaml.safe_dump(content, allow_unicode=True, sort_keys=False, width=10_000)
    return version_of(draft_from_text(text, "half.yaml"), stage, "2026-11-01")


def outcomes(comparison: Comparison) -> set[Outcome]:
    return {difference.outcome for difference in comparison.differences}


@pytest.mark.parametrize("file", [HALF, *(town / "wall.yaml" for town in TOWNS)], ids=lambda file: file.parent.name)
def test_a_draft_compared_with_itself_has_every_remark_still_open(file: Path) -> None:
    version = version_of(read_draft(str(file)))
    comparison = compare(version, version)
    assert outcomes(comparison) == {Outcome.OPEN}
    assert [difference.before for difference in comparison.differences] == [
        difference.after for difference in comparison.differences
    ]
    assert not comparison.pairings


@pytest.mark.parametrize("town", TOWNS, ids=lambda town: town.name)
def test_what_is_resolved_one_way_is_new_the_other_way(town: Path) -> None:
    wall, final = (version_of(read_draft(str(town / name))) for name in ("wall.yaml", "final.yaml"))
    there, back = compare(wall, final), compare(final, wall)
    assert {d.told.id for d in there.of(Outcome.RESOLVED)} == {d.told.id for d in back.of(Outcome.NEW)}
    assert {d.told.id for d in there.of(Outcome.NEW)} == {d.told.id for d in back.of(Outcome.RESOLVED)}
    told = [d.told.id for d in there.differences if d.before is not None]
    assert sorted(told) == sorted({d.after.id if d.after else d.told.id for d in there.differences if d.before})
    assert all(d.causes for d in there.differences if d.outcome is not Outcome.OPEN)


def test_moving_projects_and_indicators_changes_nothing() -> None:
    def turn(plan: dict[str, object]) -> None:
        projects = plan["事業"]
        assert isinstance(projects, list)
        projects.reverse()
        for project in projects:
            project.pop("番号", None)

    assert outcomes(compare(half(), half(turn))) == {Outcome.OPEN}


def rename(plan: dict[str, object]) -> None:
    plan["事業"][1]["事業名"] = "わなの見回り支援装置"  # type: ignore[index]


def test_a_renamed_project_keeps_its_remarks_and_the_renaming_is_told() -> None:
    comparison = compare(half(), half(rename))
    assert outcomes(comparison) == {Outcome.OPEN}
    ((before, after),) = [(p.before, p.after) for p in comparison.pairings]
    assert before is not None
    assert after is not None
    assert (before.name, after.name) == ("わなの通知装置", "わなの見回り支援装置")


def test_remarks_on_a_project_that_is_gone_are_resolved_for_that_reason() -> None:
    def drop(plan: dict[str, object]) -> None:
        plan["事業"].pop(1)  # type: ignore[attr-defined]

    comparison = compare(half(), half(drop))
    of_it = [d for d in comparison.differences if d.before and d.before.subjects == ("project:p2",)]
    assert of_it
    assert {cause.kind for d in of_it for cause in d.causes} == {CauseKind.SUBJECT_GONE}
    back = compare(half(drop), half())
    assert CauseKind.SUBJECT_NEW in {cause.kind for d in back.of(Outcome.NEW) for cause in d.causes}


def test_a_resolved_remark_names_the_words_that_were_there_and_those_that_are() -> None:
    def settle(plan: dict[str, object]) -> None:
        plan["計画の策定"]["推進体制"] = "財政課長を含む全課長の推進会議（委員長：副村長）を月1回開いている。"  # type: ignore[index]

    (resolved,) = compare(half(), half(settle)).of(Outcome.RESOLVED)
    assert resolved.told.codes == ("A7",)
    cause = resolved.causes[0]
    assert cause.before is not None
    assert cause.after is not None
    assert "財政係は必要に応じて加わっている" in cause.before.words
    assert "財政課長を含む全課長の推進会議" in cause.after.words
    assert cause.after.location is not None
    assert cause.after.location.path == "計画の策定.推進体制"


def test_another_stage_is_the_cause_of_what_it_asks_for() -> None:
    comparison = compare(half(), half(stage=Stage.PREPARATION))
    new = comparison.of(Outcome.NEW)
    assert new
    assert {cause.kind for d in new for cause in d.causes} <= {CauseKind.STAGE, CauseKind.COVERED}


def test_what_reads_the_same_in_a_digest_is_put_down_to_the_kind_of_document() -> None:
    def shorten(plan: dict[str, object]) -> None:
        plan["文書"] = "概要版"

    comparison = compare(half(), half(shorten))
    resolved = comparison.of(Outcome.RESOLVED)
    assert resolved
    assert {cause.kind for d in resolved for cause in d.causes} == {CauseKind.DOCUMENT}
    assert any("概要版" in note.ja for note in comparison.notes)


def test_a_remark_that_is_told_of_another_project_as_well_says_which() -> None:
    def split(plan: dict[str, object]) -> None:
        projects = cast(list[dict[str, object]], plan["事業"])
        projects.append({**projects[0], "番号": "p3", "事業名": "訪問の支え合い"})

    changed = [d for d in compare(half(), half(split)).of(Outcome.CHANGED) if "B14" in d.told.codes]
    ((cause,),) = [difference.causes for difference in changed]
    assert (cause.kind, "訪問の支え合い" in cause.text.ja) == (CauseKind.SUBJECT_NEW, True)


def test_what_a_version_says_is_told_in_its_words_and_never_as_missing_where_something_is_written() -> None:
    for town in TOWNS:
        wall, final = (version_of(read_draft(str(town / name))) for name in ("wall.yaml", "final.yaml"))
        causes = [cause for difference in compare(wall, final).differences for cause in difference.causes]
        assert all(saying.words for cause in causes for saying in (cause.before, cause.after) if saying is not None)


def test_what_is_resolved_by_saying_nothing_any_more_is_counted() -> None:
    def drop(plan: dict[str, object]) -> None:
        del cast(list[dict[str, object]], plan["事業"])[0]["調達"]

    comparison = compare(half(), half(drop))
    (resolved,) = comparison.of(Outcome.RESOLVED)
    assert [cause.kind for cause in resolved.causes] == [CauseKind.WORDS_GONE]
    assert any("1件" in note.ja for note in comparison.notes)


def test_a_new_remark_on_form_says_what_it_is_about() -> None:
    def misspell(plan: dict[str, object]) -> None:
        plan["けいかく"] = "x"

    (new,) = [d for d in compare(half(), half(misspell)).of(Outcome.NEW) if not d.told.facts]
    assert "けいかく" in new.causes[0].text.ja


def test_a_document_of_another_kind_is_compared_with_nothing() -> None:
    text = HALF.read_text(encoding="utf-8").replace("題名: 奥槙村地域IoT実装計画（たたき台）", "題名: 奥槙村議会だより")
    with pytest.raises(OffDomainError):
        version_of(draft_from_text(text, "half.yaml"))


def test_other_knowledge_is_named_as_the_cause_where_the_words_are_the_same() -> None:
    before = half()
    without = before._replace(told=before.told[1:], knowledge="another")
    comparison = compare(without, before)
    (new,) = comparison.of(Outcome.NEW)
    assert [cause.kind for cause in new.causes] == [CauseKind.KNOWLEDGE]
    assert comparison.notes


def test_what_is_set_aside_meanwhile_is_said_to_be() -> None:
    def set_aside(plan: dict[str, object]) -> None:
        plan["確認済み"] = [{"指摘": "A8", "理由": "承知の上", "説明": "係長会議は4月に開く", "期限": "2027-03"}]

    (resolved,) = compare(half(), half(set_aside)).of(Outcome.RESOLVED)
    assert [cause.kind for cause in resolved.causes] == [CauseKind.SET_ASIDE]


@pytest.mark.parametrize("language", Language)
def test_an_earlier_report_stands_in_for_the_draft_it_was_made_of(language: Language) -> None:
    draft = read_draft(str(HALF))
    reported = version_in_report(json_report([review_draft(draft)], language).encode())
    assert reported is not None
    assert outcomes(compare(reported, version_of(draft))) == {Outcome.OPEN}
    changed = half(rename)
    expected = {d.told.id: d.outcome for d in compare(version_of(draft), changed).differences}
    assert {d.told.id: d.outcome for d in compare(reported, changed).differences} == expected


def test_a_report_in_one_language_is_told_in_the_other() -> None:
    review = review_draft(read_draft(str(HALF)))
    japanese, english = (version_in_report(json_report([review], language).encode()) for language in Language)
    assert japanese is not None
    assert english is not None
    assert [(t.title, t.about) for t in japanese.told] == [(t.title, t.about) for t in english.told]
    assert japanese.things == english.things


def test_what_a_quiet_report_leaves_out_is_not_new() -> None:
    draft = read_draft(str(HALF))
    quiet = version_in_report(json_report([quieted(review_draft(draft))], Language.ENGLISH).encode())
    assert quiet is not None
    assert len(quiet.told) < len(version_of(draft).told)
    there, back = compare(quiet, version_of(draft)), compare(version_of(draft), quiet)
    assert outcomes(there) == outcomes(back) == {Outcome.OPEN}
    assert len(there.differences) == len(back.differences) == len(version_of(draft).told)


def test_what_is_no_report_on_one_draft_is_none() -> None:
    review = review_draft(read_draft(str(HALF)))
    assert version_in_report(json_report([review, review], Language.ENGLISH).encode()) is None
    assert version_in_report(b'{"reviews": [{"findings": 1}]}') is None


def things(*named: tuple[str, str]) -> Version:
    version = half()
    made = tuple(Thing(f"project:{n}", SubjectKind.PROJECT, n, version.things[0].label, t) for n, t in named)
    return version._replace(things=made)


def test_two_that_may_be_the_same_are_said_to_be_uncertain() -> None:
    old = things(("見守り通知", "高齢者の見守りを通知する"))
    one, two = ("見守り通知A", "高齢者の見守りを通知する"), ("見守り通知B", "高齢者の見守りを通知する")
    assert {p.is_certain for p in pairings_of(old, things(one, two)) if p.before and p.after} == {False}
    assert {p.is_certain for p in pairings_of(old, things(one)) if p.before and p.after} == {True}
    nothing_alike = things(("税務証明", "窓口で証明書を交付する"))
    assert {(p.before is None) is not (p.after is None) for p in pairings_of(old, nothing_alike)} == {True}


def test_a_word_file_can_be_compared_with_the_plan_file_it_was_made_of() -> None:
    word = (ROOT / "samples" / "documents" / "half.docx").read_bytes()
    comparison = compare(version_of(read_draft(str(HALF))), version_of(draft_of_bytes(word, "half.docx")))
    walls = [difference for difference in comparison.differences if difference.told.facts]
    assert {difference.outcome for difference in walls} <= {Outcome.OPEN, Outcome.CHANGED}
    on_form = [difference for difference in comparison.of(Outcome.NEW) if not difference.told.facts]
    assert all(d.causes[0].after and d.causes[0].after.words == d.told.location.text for d in on_form)


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("width", [40, 80])
def test_the_page_fits_its_width_and_the_json_tells_the_same(language: Language, width: int) -> None:
    town = TOWNS[0]
    wall, final = (version_of(read_draft(str(town / name))) for name in ("wall.yaml", "final.yaml"))
    comparison = compare(wall, final)
    page = revision_text(comparison, language, width, Paint(), unfold=True)
    folded = [line for line in page.splitlines() if str(town) not in line]  # the path of a file is left whole
    assert max(map(cell_width, folded)) <= width
    for difference in comparison.differences:
        assert difference.told.label in page
    document = yaml.safe_load(revision_json(comparison, language))
    assert document["summary"] == {str(o): len(comparison.of(o)) for o in Outcome}
    assert len(document["differences"]) == len(comparison.differences)
