"""The keys of the plan file: canonical, Japanese, and as people spell them."""

from collections.abc import Iterator

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from advisor.plan.building import build_plan
from advisor.plan.format import Element, Kind, fold, plan_format
from tests.drafts.reading import read


def elements(parent: Element) -> Iterator[Element]:
    yield parent
    for child in parent.children:
        yield from elements(child)


PARENTS = [element for element in elements(plan_format()) if element.children]


@pytest.mark.parametrize("parent", PARENTS, ids=lambda parent: parent.path or "top")
def test_every_name_means_one_key(parent: Element) -> None:
    for child in parent.children:
        assert parent.child_named(child.key) is child
        for name in child.names:
            assert parent.child_named(name) is not None


@pytest.mark.parametrize("parent", PARENTS, ids=lambda parent: parent.path or "top")
def test_the_first_name_of_a_key_is_its_own(parent: Element) -> None:
    for child in parent.children:
        assert parent.child_named(child.names[0]) is child


@pytest.mark.parametrize(
    ("written", "key"),
    [
        ("計画の策定", "formulation"),
        ("１．計画の策定", "formulation"),
        ("（1）計画の策定", "formulation"),
        ("① 計画の策定", "formulation"),
        ("問題・課題", "issues"),
        ("問題 課題", "issues"),
        ("【将来像】", "vision"),
        ("ＰＤＣＡ", None),
        ("Title", "title"),
        ("費用及び財源", "finance"),
        ("川", None),
        ("", None),
    ],
)
def test_spellings_of_a_key_are_folded(written: str, key: str | None) -> None:
    element = plan_format().child_named(written)
    assert (element.key if element else None) == key


NUMBERS = [
    "Ⅰ　",
    "Ⅻ．",
    "ⅲ ",
    "第3章 ",
    "第３章　第２節　",
    "第一部　",
    "IV. ",
    "Ｉ　",
    "３．",
    "(2) ",
    "（二）",
    "一、",
    "㈠",
    "ア　",
    "(イ)",
]
NUMBERS += ["1-1 ", "⑩", "■", "Ⅲ－１　", "第Ⅱ章　"]


@pytest.mark.parametrize("number", NUMBERS)
@pytest.mark.parametrize("parent", PARENTS, ids=lambda parent: parent.path or "top")
def test_a_numbered_heading_means_what_it_means_without_its_number(parent: Element, number: str) -> None:
    for child in parent.children:
        for name in (child.key, *child.names):
            assert parent.child_named(number + name) is parent.child_named(name), number + name


@pytest.mark.parametrize(
    "name", ["2019", "Ⅱ", "第3章", "(1)", "第2期計画", "一般財源", "三者協議", "id", "vision", "initial", "X線"]
)
def test_folding_keeps_a_number_that_is_the_key_or_a_part_of_it(name: str) -> None:
    assert fold(name) == ("2" if name == "Ⅱ" else name.lower())


@pytest.mark.parametrize(
    ("heading", "path"),
    [
        ("Ⅰ　計画策定の趣旨", "formulation.background"),
        ("Ⅱ　庁内推進体制", "formulation.structure"),
        ("Ⅲ　目指す姿", "vision"),
        ("Ⅳ　現状と課題", "issues"),
        ("Ⅵ　ＫＰＩ", "evaluation.indicators"),
        ("第６章　数値目標", "evaluation.indicators"),
        ("(7) 推進体制", "formulation.structure"),
    ],
)
def test_usual_headings_at_the_top_are_known(heading: str, path: str) -> None:
    plan = build_plan(read(f"題名: 川の計画\n{heading}: 川の水位を測る。\n"))
    assert plan.remarks == []
    assert plan.cells_of(path)


@pytest.mark.parametrize(
    ("written", "nearest"),
    [
        ("titel", "title"),
        ("将来象", "将来像"),
        ("題目", "題名"),
        ("計画の作定", "計画の策定"),
        ("３．計画の作定", "計画の策定"),
        ("formulatoin", "formulation"),
        ("municiplity", "municipality"),
        ("計画の策定方針", None),
        ("地域の特性について", None),
        ("改築計画", None),
        ("農業", None),
        ("経費の", None),
        ("事業所", None),
        ("管路施設", None),
        ("川", None),
        ("", None),
    ],
)
def test_the_name_is_offered_of_which_a_key_is_a_slip_of_typing(written: str, nearest: str | None) -> None:
    assert plan_format().nearest_name(written) == nearest


@given(st.sampled_from(PARENTS), st.data())
def test_one_slip_in_a_longer_name_is_found(parent: Element, data: st.DataObject) -> None:
    names = sorted({fold(name) for child in parent.children for name in child.names if len(fold(name)) > 4})
    assume(names)
    name = data.draw(st.sampled_from(names))
    at = data.draw(st.integers(0, len(name) - 2))
    swapped = name[:at] + name[at + 1] + name[at] + name[at + 2 :]
    wrong, missing, double = (
        f"{name[:at]}〆{name[at + 1 :]}",
        name[:at] + name[at + 1 :],
        name[:at] + name[at:][:1] + name[at:],
    )
    for written in (wrong, missing, double, swapped):
        assert parent.child_named(written) or parent.nearest_name(written)


@pytest.mark.parametrize(
    ("key", "written", "choice"),
    [
        ("stage", "計画実施準備", "preparation"),
        ("stage", "Preparation", "preparation"),
        ("stage", "応募", "application"),
        ("stage", "計画 策定", "formulation"),
        ("stage", "完了", None),
        ("document", "概要版", "digest"),
        ("document", "全文", "full"),
    ],
)
def test_a_choice_is_read_by_any_of_its_names(key: str, written: str, choice: str | None) -> None:
    assert plan_format().child(key).choice(written) == choice


def test_a_child_is_found_by_its_canonical_key_alone() -> None:
    assert plan_format().child("projects").kind is Kind.ROWS
    with pytest.raises(KeyError):
        plan_format().child("事業")
