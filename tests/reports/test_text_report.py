"""What the report for a terminal says, once and no more."""

import pytest

from advisor.language import Language
from advisor.reports.text_report import TextReport
from advisor.reviewing.building import review_draft
from tests.drafts.reading import read

DRAFT = """\
題名: ICT計画
課題: [{番号: i1, 問題: 見回りに手間が掛かる}, {番号: i2, 問題: 記録が残らない}]
施策: [{番号: m1, 内容: わなの通知, 解決する課題: i1}]
"""


def block_of(code: str, language: Language) -> list[str]:
    report = TextReport(language, 80, unfold=True).render(review_draft(read(DRAFT)))
    lines = report.split("\n")
    start = next(number for number, line in enumerate(lines) if f"】 {code} " in line)
    return lines[start : lines.index("", start)]


@pytest.mark.parametrize(
    ("language", "label", "page"), [(Language.JAPANESE, "取組", "23頁"), (Language.ENGLISH, "What they did", "p. 23")]
)
def test_a_wall_without_a_remedy_names_the_nearest_town_once_with_its_page(
    language: Language, label: str, page: str
) -> None:
    block = block_of("ORPHAN-ISSUE", language)
    assert sum(line.strip().startswith(label) for line in block) == 1
    assert page in "".join(block)
    assert not any(line.endswith(" ") for line in block)


def test_chapters_that_are_missing_are_named_in_the_language_of_the_report() -> None:
    messages = [finding.message for finding in review_draft(read(DRAFT)).findings]
    (message,) = (message for message in messages if message.en.startswith("Not found: “"))
    assert not any("ぁ" <= sign <= "龠" or sign == "「" for sign in message.en)
    assert message.ja.startswith("見当たらない章は、「")
