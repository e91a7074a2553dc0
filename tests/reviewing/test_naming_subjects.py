"""A remark that holds for many subjects names a few; a subject is called by a clause, and its words are quoted whole."""

import pytest

from advisor.documents.document import draft_from_document
from advisor.language import Text
from advisor.plan.building import NAME_LENGTH, build_plan
from advisor.plan.model import SubjectKind
from advisor.reviewing.building import the_ear
from advisor.reviewing.subjects import FIRST_NAMED, MOST_NAMED, names_of


@pytest.mark.parametrize("many", [MOST_NAMED + 1, 18])
def test_of_many_subjects_the_first_are_named_and_the_rest_counted(many: int) -> None:
    names = names_of([Text(f"事業{n}", f"project {n}") for n in range(many)])
    assert names.ja == f"事業0、事業1、事業2ほか{many - FIRST_NAMED}件"
    assert names.en == f"project 0, project 1, project 2 and {many - FIRST_NAMED} others"


def test_a_few_subjects_are_all_named() -> None:
    names = names_of([Text(str(n), str(n)) for n in range(MOST_NAMED)])
    assert names.ja.split("、") == [str(n) for n in range(MOST_NAMED)]


def test_a_vision_without_a_field_is_called_by_its_first_clause() -> None:
    picture = "窓口に来なくても届けが出せる町になり、待つ人がいなくなり、職員は相談に時間を使えるようになっている。"
    plan = build_plan(draft_from_document(f"# 水辺町情報化計画\n\n## 将来像\n\n{picture}\n", "plan.md"))
    (name,) = (subject.name for subject in plan.subjects_of(SubjectKind.FIELD))
    assert name == "窓口に来なくても届けが出せる町になり"
    assert len(name) <= NAME_LENGTH


def test_words_in_brackets_are_quoted_to_their_end() -> None:
    plain = "目指す姿は「出会い、支え、手をつなぐ」である。"
    for concept in the_ear().lanes:
        words = the_ear().words(plain, concept, "wall")
        assert words.count("「") == words.count("」")
