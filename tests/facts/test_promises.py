"""What is only going to be talked about is not agreed, members of a body do not operate, a bond by name is no inquiry."""

import pytest

from advisor.documents.document import draft_from_document
from advisor.facts.model import Standing
from advisor.reviewing.building import Examination, examine, review_draft

PROJECT = "## 事業1　園地の見守り\n\n- 担当課：産業振興課\n- 内容：令和8年度に畑20か所へ計測器を置く。\n"


def examined(text: str) -> Examination:
    return examine(draft_from_document(f"# 水辺町デジタル計画（案）\n\n{text}", "plan.md"))


def standing(text: str, concept: str) -> str:
    examination = examined(text)
    subject = next(s for s in examination.plan.subjects if s.name == "園地の見守り")
    return examination.facts.by_subject[subject.key][f"project.{concept}"].value


@pytest.mark.parametrize(
    "promise", ["区長会との意見交換は令和8年2月に予定しています。", "農家との話合いは、これから行う予定である。"]
)
def test_talks_that_are_planned_settle_nothing(promise: str) -> None:
    assert standing(f"## 策定の経過\n\n{promise}\n\n{PROJECT}", "implementers-agree") != Standing.SETTLED


def test_talks_that_were_held_settle_it_though_more_are_planned() -> None:
    held = "農家18戸とは6月に2回話し合い、全員から協力の了承を得ました。12月にも報告する予定です。"
    assert standing(f"{PROJECT}- 現場：{held}\n", "implementers-agree") == Standing.SETTLED


@pytest.mark.parametrize(
    "wall",
    ["JAとの協議はこれからである。農家の中には「勘で十分」との声もある。", "農協との相談は、まだ行っていません。"],
)
def test_talks_that_were_not_held_are_told(wall: str) -> None:
    assert standing(f"{PROJECT}- {wall}\n", "implementers-agree") == Standing.ADMITTED


def test_members_of_a_body_do_not_look_after_what_runs() -> None:
    body = "## 推進体制\n\n| 役割 | 所属 | 備考 |\n|---|---|---|\n| 座長 | 副町長 | |\n| 委員 | 防災安全課、福祉保健課 | |\n\n"
    assert standing(body + PROJECT, "operating-owner") != Standing.SETTLED
    runs = "## 推進体制\n\n稼働後の運用は、総務課情報係が責任を持つ。\n\n"
    assert standing(runs + PROJECT, "operating-owner") == Standing.SETTLED


@pytest.mark.parametrize(
    ("funding", "praised"),
    [("緊急防災・減災事業債", False), ("緊急防災・減災事業債（7月に県へ照会し、対象との回答を得た）", True)],
)
def test_a_bond_by_its_mere_name_is_not_praised_as_an_inquiry(funding: str, praised: bool) -> None:
    review = review_draft(draft_from_document(f"# 水辺町デジタル計画（案）\n\n{PROJECT}- 財源：{funding}\n", "plan.md"))
    assert any(strength.concept == "funding-scheme-checked" for strength in review.strengths) is praised
