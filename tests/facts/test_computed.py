"""Facts that are reckoned, not heard: indicators, sums, the chain, wording, owners, and where a matter is told."""

from typing import Any

import pytest

from advisor.drafts.loading import draft_from_mapping
from advisor.facts.building import build_facts
from advisor.facts.fields import same_field
from advisor.facts.model import FactBase, Standing
from advisor.facts.wording_facts import vision_wording
from advisor.plan.building import build_plan
from advisor.reviewing.building import the_ear


def facts_of(**content: Any) -> FactBase:
    plan = build_plan(
        draft_from_mapping({"題名": "ICT計画", "期間": "令和8～10年度", "作成時期": "令和7年10月", **content})
    )
    return build_facts(plan, the_ear())


def kpi(line: Any, name: str) -> str:
    return facts_of(評価={"指標": [line]}).by_subject["kpi:k1"][name].value


@pytest.mark.parametrize(
    ("line", "fact", "value"),
    [
        ("被害額 100千円（令和6年度）→50千円（令和10年度）", "kpi.baseline", "given"),
        ("導入した事業の数 -（令和6年度）→8事業（令和10年度）", "kpi.baseline", "missing"),
        ("ダウンロード数 800件（令和9年度）→2,000件（令和10年度）", "kpi.baseline", "future"),
        ("被害額 100千円（令和6年度）→50千円（令和11年度）", "kpi.target", "beyond-period"),
        ("一次対応の日数 5日（令和6年度）→3日（2029年3月）", "kpi.target", "given"),
        ("被害額 100千円（令和6年度）→50千円", "kpi.target", "without-year"),
        ("被害額 100千円（令和6年度）→毎年度50千円", "kpi.target", "given"),
        ("被害額 100千円（令和6年度）→50千円（計画の最終年度）", "kpi.target", "given"),
        ("就農者数 1人（令和6年）→6人（累計・令和10年）", "kpi.counting", "mixed"),
        ("就農者数 0人（令和6年）→6人（累計・令和10年）", "kpi.counting", "same"),
        ("延べ利用者数 10人（令和6年度）→60人（令和10年度）", "kpi.counting", "same"),
        ("紙の枚数 403,000枚（令和6年度）→25%削減（令和10年度）", "kpi.base-of-change", "given"),
        ("紙の枚数 →25%削減（令和10年度）", "kpi.base-of-change", "missing"),
        ("健康寿命 65歳（令和6年）→66歳（令和10年）", "kpi.definition", "missing"),
    ],
)
def test_indicators_are_reckoned(line: str, fact: str, value: str) -> None:
    assert kpi(line, fact) == value


@pytest.mark.parametrize(
    ("line", "kinds"),
    [
        ("センサーの設置数 0基（令和6年度）→10基（令和10年度）", "output-only"),
        ("農作物の被害額 10千円（令和6年度）→5千円（令和10年度）", "with-outcome"),
    ],
)
def test_the_name_of_an_indicator_tells_what_it_counts(line: str, kinds: str) -> None:
    assert facts_of(評価={"指標": [line]}).get("plan:plan", "plan.indicator-kinds").value == kinds


def test_one_line_and_columns_say_the_same() -> None:
    columns = {"指標": "被害額", "現状値": "100千円（令和6年度）", "目標値": "50千円", "目標年度": "令和11年度"}
    assert (
        kpi(columns, "kpi.target")
        == kpi("被害額 100千円（令和6年度）→50千円（令和11年度）", "kpi.target")
        == "beyond-period"
    )


def test_levels_of_outcome_have_an_order() -> None:
    lines = ["【初期】登録数 0件（令和6年度）→9件（令和10年度）", "【中間】来訪者数 1人（令和6年度）→2人（令和9年度）"]
    facts = facts_of(評価={"指標": lines})
    assert facts.by_subject["plan:plan"]["plan.indicator-order"].value == "reversed"


@pytest.mark.parametrize(
    ("cost", "value"),
    [
        ({"年度別": {"令和8年度": "500千円", "令和9年度": "300千円", "計": "800千円"}}, "agrees"),
        ({"年度別": {"令和8年度": "500千円", "令和9年度": "300千円", "計": "900千円"}}, "differs"),
        ({"年度別": {"令和8年度": "500千円", "令和9年度": "300千円"}, "合計": "80万円"}, "agrees"),
        ({"年度別": {"令和8年度": "500千円", "令和9年度": "300千円"}, "合計": "81万円"}, "differs"),
        ({"備考": "総事業費：31,880千円、2019：9,700千円、2020：15,300千円、2021：6,880千円"}, "agrees"),
        ({"備考": "総事業費：31,880千円、2019：9,700千円、2020：15,300千円、2021：6,980千円"}, "differs"),
        ({"初期": "500千円"}, "not-shown"),
        (
            {"年度別": {"令和8年度": "500千円", "令和9年度": "未定", "令和10年度": "300千円", "計": "900千円"}},
            "not-shown",
        ),
        ({"年度別": {"令和8年度": "500千円", "令和9年度": "約300千円", "計": "900千円"}}, "not-shown"),
        ({"年度別": {"令和8年度": "500", "令和9年度": "300"}, "合計": "800千円"}, "not-shown"),
        ({"初期": "16,000千円", "運用": "3,700千円", "合計": "19,700千円"}, "agrees"),
        ({"初期": "16,000千円", "運用": "3,700千円", "合計": "20,700千円"}, "differs"),
        (
            {"初期": "16,000千円", "運用": "3,700千円（令和8年度200千円、令和9年度3,500千円）", "合計": "1,970万円"},
            "agrees",
        ),
        ({"初期": "16,000千円", "運用": "1,200千円", "合計": "19,600千円"}, "agrees"),
        ({"初期": "50,000千円", "運用": "未定", "合計": "48,000千円"}, "differs"),
        ({"初期": "16,000千円", "運用": "年1,300千円", "合計": "19,000千円"}, "not-shown"),
        (
            {"初期": "16,000千円", "運用": "令和10年度は1,300千円と置いた。先は未定である。", "合計": "19,000千円"},
            "not-shown",
        ),
        ({"初期": "16,000千円", "運用": "1,300千円。以後は毎年変わる。", "合計": "19,000千円"}, "not-shown"),
        ({"初期": "16,000千円", "運用": "未定", "合計": "20,000千円"}, "not-shown"),
        ({"初期": "16,000千円", "運用": "約3,700千円", "合計": "20,700千円"}, "not-shown"),
        ({"初期": "16,000千円", "運用": "3,700千円", "更新費": "1,000千円", "合計": "20,700千円"}, "not-shown"),
        ({"初期": "16,000千円（税込）", "運用": "3,700千円", "合計": "18,000千円（税抜）"}, "not-shown"),
    ],
)
def test_sums_are_checked(cost: dict[str, Any], value: str) -> None:
    facts = facts_of(事業=[{"id": "p1", "名称": "見守り", "費用": cost}])
    assert facts.by_subject["project:p1"]["project.budget-sum"].value == value


@pytest.mark.parametrize(
    ("total", "value"),
    [
        ("12.1百万円", "agrees"),
        ("12.2百万円", "agrees"),
        ("12.3百万円", "differs"),
        ("1,215万円", "agrees"),
        ("1,217万円", "differs"),
    ],
)
def test_amounts_may_be_rounded_to_what_is_printed(total: str, value: str) -> None:
    cost = {"年度別": {"令和8年度": "4,049千円", "令和9年度": "4,051千円", "令和10年度": "4,050千円"}, "合計": total}
    facts = facts_of(事業=[{"id": "p1", "名称": "見守り", "費用": cost}])
    assert facts.by_subject["project:p1"]["project.budget-sum"].value == value


def test_the_sums_of_the_plan_are_checked_by_kind_of_cost_too() -> None:
    facts = facts_of(費用と財源={"費用": {"初期費": "25,600千円", "運用費": "6,420千円", "合計": "33,020千円"}})
    fact = facts.by_subject["plan:plan"]["plan.budget-sum"]
    assert (fact.value, [support.words for support in fact.support]) == ("differs", ["33,020千円"])


def test_an_orphan_shows_only_where_the_draft_links_at_all() -> None:
    issues = [{"id": "i1", "問題": "見回りに手間が掛かる"}, {"id": "i2", "問題": "記録が残らない"}]
    draft = {"問題・課題": issues, "施策": [{"id": "m1", "内容": "通知", "解決する課題": ["i1"]}]}
    linked = facts_of(**draft)
    assert linked.by_subject["issue:i1"]["issue.answered"].value == "yes"
    assert linked.by_subject["issue:i2"]["issue.answered"].value == "no"
    draft = {"問題・課題": issues, "施策": [{"id": "m1", "内容": "通知"}]}
    unlinked = facts_of(**draft)
    assert unlinked.by_subject["issue:i2"]["issue.answered"].value == "not-linked"


def test_a_reference_to_a_number_that_is_not_there_makes_no_orphan() -> None:
    facts = facts_of(
        施策=[{"id": "S1", "内容": "通知"}],
        事業=[{"id": "p1", "施策": "S1"}, {"id": "p2", "施策": "S9"}, {"id": "p3", "名称": "無線"}],
    )
    linked = [facts.by_subject[f"project:{p}"]["project.linked"].value for p in ("p1", "p2", "p3")]
    assert linked == ["yes", "unknown-reference", "no"]


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("防災", "防災・減災", True),
        ("農業", "スマート農業", True),
        ("鳥獣害", "農業", True),
        ("福祉の見守り", "高齢者福祉", True),
        ("全分野", "観光", True),
        ("防災", "観光", False),
        ("子育て", "農業", False),
    ],
)
def test_names_of_fields_are_told_apart_only_where_they_share_nothing(one: str, other: str, same: bool) -> None:
    assert same_field(one, other) is same_field(other, one) is same


def test_visions_and_issues_belong_together_by_number_too() -> None:
    visions = [{"番号": "V1", "姿": "水位がすぐ分かる。"}, {"番号": "V2", "姿": "水の見回りが週7時間で済む。"}]
    issues = [
        {"番号": "i1", "問題": "発令に96分かかる", "将来像": "V1"},
        {"番号": "i2", "問題": "班が足りない", "将来像": "V1"},
    ]
    facts = facts_of(将来像=visions, 課題=issues)
    assert [facts.by_subject[f"field:{v}"]["field.problem-told"].value for v in ("V1", "V2")] == ["yes", "no"]


def test_visions_without_field_or_number_are_not_asked_for_their_problems() -> None:
    facts = facts_of(将来像=[{"姿": "水位がすぐ分かる。"}], 課題=[{"番号": "i1", "分野": "防災", "問題": "96分かかる"}])
    assert facts.by_subject["field:f1"]["field.problem-told"].value == "not-linked"
    assert facts.by_subject["issue:i1"]["issue.of-a-vision"].value == "not-linked"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("令和11年3月、農家12戸が見回りを週1回で済ませている。", "concrete"),
        ("誰もがいきいきと輝き、活力にあふれる町", "abstract"),
        ("農家が見回りに出ずに、わなの様子を知ることができる。", "plain"),
        ("", "absent"),
        ("Society5.0の実現により豊かで活力あるまち", "abstract"),
    ],
)
def test_visions_are_told_apart_by_their_wording(text: str, value: str) -> None:
    assert vision_wording(text) == value


def test_two_sections_responsible_for_the_same_operation_are_seen() -> None:
    facts = facts_of(
        計画の策定={
            "推進体制": "導入後の運用は総務課情報係が全体を受け持つ。故障の受付を含む運用の総括は、教育課の責任で行う。"
        },
        事業=[{"id": "p1", "名称": "見守り"}],
    )
    assert facts.by_subject["plan:plan"]["plan.operating-owners"].value == "several"


def test_a_role_split_in_one_sentence_is_no_contradiction() -> None:
    text = "導入後の機器と契約は総務課情報係が全体を受け持ち、授業の内容は学校教育課が受け持つ。"
    facts = facts_of(計画の策定={"推進体制": text})
    assert facts.by_subject["plan:plan"]["plan.operating-owners"].value == "one-or-none"


def test_a_meeting_told_in_the_process_counts_for_the_project_it_names() -> None:
    process = [
        {"いつ": "令和7年6月", "誰と": "農家と猟友会", "何を": "わなの通知について意見交換会を開き、協力の合意を得た。"}
    ]
    projects = [{"id": "p1", "名称": "わなの通知"}, {"id": "p2", "名称": "水位の見える化"}]
    facts = facts_of(計画の策定={"策定の過程": process}, 事業=projects)
    assert facts.by_subject["project:p1"]["project.implementers-agree"].value == Standing.SETTLED


@pytest.mark.parametrize(
    ("written", "standing"),
    [("未定", Standing.TENTATIVE), ("検討中", Standing.TENTATIVE), ("なし", Standing.NONE), (None, Standing.ABSENT)],
)
def test_the_state_of_a_cell_is_the_standing_of_its_concept(written: str | None, standing: Standing) -> None:
    facts = facts_of(事業=[{"id": "p1", "名称": "見守り", "運用管理": written}])
    assert facts.by_subject["project:p1"]["project.operating-owner"].value == standing


def test_not_applicable_needs_a_reason() -> None:
    def of(value: Any) -> str:
        facts = facts_of(事業=[{"id": "p1", "名称": "見守り", "個人情報・セキュリティ": value}])
        return facts.by_subject["project:p1"]["project.privacy-security"].value

    assert of({"状態": "該当しない", "理由": "個人情報を扱わない"}) == Standing.NOT_APPLICABLE
    assert of({"状態": "該当しない"}) == Standing.NONE


def test_silence_of_a_digest_is_not_absence() -> None:
    facts = facts_of(文書="概要版", 事業=[{"id": "p1", "名称": "見守り"}])
    fact = facts.by_subject["project:p1"]["project.operating-owner"]
    assert fact.value == Standing.UNREADABLE
    assert fact.digest_silence
