"""未定, なし, 該当しない and a wish to leave are understood in the spellings that people type."""

import pytest

from advisor.interview.answers import Answer, Wish, answer_of, is_whole, wish_of
from advisor.plan.states import State


@pytest.mark.parametrize(
    "typed",
    ["未定", "みてい", "まだ", "まだ決まっていません", "決まっていない", "検討中", "わかりません", "ＴＢＤ", "undecided", "Not yet", "「未定」", "未定です。"],
)  # fmt: skip
def test_undecided(typed: str) -> None:
    assert answer_of(typed).state is State.TENTATIVE
    assert is_whole(typed)


@pytest.mark.parametrize(
    "typed", ["なし", "無し", "ない", "ありません", "特になし", "なしです", "ナシ", "None", "ｎｏ", "特にない"]
)
def test_none(typed: str) -> None:
    assert answer_of(typed).state is State.NONE
    assert is_whole(typed)


@pytest.mark.parametrize(
    "typed", ["該当しない", "該当しません", "当てはまらない", "対象外", "Ｎ／Ａ", "not applicable", "関係ない"]
)
def test_not_applicable_waits_for_its_reason(typed: str) -> None:
    assert answer_of(typed) == Answer(State.NOT_APPLICABLE, "")
    for with_reason in (
        f"{typed}（機器を用いないため）",
        f"{typed}：機器を用いないため",
        f"{typed}、機器を用いないため",
    ):
        assert answer_of(with_reason) == Answer(State.NOT_APPLICABLE, "機器を用いないため")


@pytest.mark.parametrize("typed", ["", " ", "　", "-", "ー", "あとで", "後で", "s", "スキップ"])
def test_to_put_off(typed: str) -> None:
    assert wish_of(typed) is Wish.SKIP


@pytest.mark.parametrize("typed", ["ss", "ＳＳ", "すべて後で", "まとめてあとで", "全部スキップ", "Skip all"])
def test_to_put_off_in_every_row(typed: str) -> None:
    assert wish_of(typed) is Wish.SKIP_ROWS
    assert is_whole(typed)


@pytest.mark.parametrize("typed", ["q", "Ｑ", "quit", "やめる", "終わり", "中断", "exit"])
def test_to_leave(typed: str) -> None:
    assert wish_of(typed) is Wish.LEAVE


@pytest.mark.parametrize(
    "typed", ["未定だが福祉課で調整している。", "なし崩しに決まった。", "総務課", "該当しない課もある。", "q1の結果"]
)
def test_words_are_an_answer(typed: str) -> None:
    assert wish_of(typed) is None
    assert answer_of(typed) == Answer(State.STATED, typed)
    assert not is_whole(typed)
