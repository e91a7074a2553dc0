"""What a draft says of one place of the form: the table of states."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor.drafts.nodes import Mapping, Node
from advisor.plan.states import State, declared_state, reason_of, sets_state_only, state_of, state_of_text
from tests.drafts.reading import read


def value(written: str) -> Node:
    return read(f"値: {written}\n").root.entries["値"].value


TEXTS = {
    State.STATED: [
        "情報政策課", "財源は検討中だが、起債を見込む", "財源は検討中だが起債を見込む", "未定の費用は含まない", "なしの場合は補正する",
        "0", "○○市", "該当しない理由を調べる", "検討中の案を示した。", "対象外の地区にも説明した。", "なし園の農家", "（仮称）川の見守り",
        "別紙のとおり3課で進める", "同上の課と財政課", "総合計画のとおり", "後日記入した案", "なぜか？", "空欄を減らす", "副市長（未定の場合は総務課長）", "無線", "ない地区から始める", "note", "1",
    ],
    State.TENTATIVE: [
        "未定", "検討中", "調整中", "協議中", "未確定", "要調整", "検討中です", "検討中である。", "現在検討中", "今後検討する", "別途協議",
        "未定（令和8年3月に決定）", "（未定）", "「検討中」", "調整中（県と）です。", "TBD", "tbd", "Pending", "under consideration", "To be decided", "TBC.", "未定。", "　未定　", "検討予定",
        "追って定める", "詳細は検討中", "後日記入", "後日記載予定", "（後日記入）", "今後調整", "見積り中",
    ],
    State.NONE: ["なし", "無し", "特になし", "該当なし", "ない。", "無", "なし（既存の機器を使うため）", "N.A.", "none", "None", "NO", "「なし」", "ありません"],
    State.ABSENT: [
        "", " ", "　", "-", "－", "―", "…", "○○○", "〇〇課", "・", "（　）", "＿＿＿", "?", "？", "（？）", "空欄", "未記入", "#N/A",
        "#REF!", "#DIV/0!", "#NAME?", "####",
    ],
    State.NOT_APPLICABLE: ["該当しない（機器を用いないため）", "対象外（山間部のため）", "N/A (no devices)"],
    State.UNREADABLE: ["読取不能", "判読不能", "unreadable", "読み取れない（印影が重なる）", "別紙のとおり", "別紙2のとおり。", "別添資料３参照", "同上", "〃", "詳細は別紙を参照"],
}  # fmt: skip


@pytest.mark.parametrize(("state", "text"), [(state, text) for state, texts in TEXTS.items() for text in texts])
def test_a_text_has_the_state_of_the_table(state: State, text: str) -> None:
    assert state_of_text(text) is state


@pytest.mark.parametrize("text", ["該当しない", "対象外", "N/A", "該当しない。"])
def test_not_applicable_without_a_reason_is_a_plain_none(text: str) -> None:
    assert state_of_text(text) is State.NONE


@pytest.mark.parametrize(
    ("written", "state"),
    [
        ("", State.ABSENT),
        ("~", State.ABSENT),
        ("null", State.ABSENT),
        ("''", State.ABSENT),
        ("'null'", State.STATED),
        ("[]", State.NONE),
        ("{}", State.ABSENT),
        ("[未定]", State.TENTATIVE),
        ("[未定, 起債]", State.STATED),
        ("['', '']", State.ABSENT),
        ("[なし, '']", State.NONE),
        ("{初期: 未定, 運用: 100千円}", State.STATED),
        ("{初期: 未定, 運用: なし}", State.TENTATIVE),
        ("{状態: 未定}", State.TENTATIVE),
        ("{状態: 検討中, 予定: 2026-12}", State.TENTATIVE),
        ("{state: tentative, reason: x}", State.TENTATIVE),
        ("{状態: なし}", State.NONE),
        ("{状態: 該当しない, 理由: 機器を用いないため}", State.NOT_APPLICABLE),
        ("{状態: 該当しない}", State.NONE),
        ("{状態: 該当しない, 理由: }", State.NONE),
        ("{状態: 該当しない, 理由: －}", State.NONE),
        ("{状態: 該当しない（機器なし）}", State.NOT_APPLICABLE),
        ("{state: not_applicable}", State.NONE),
        ("{state: not_applicable, reason: no devices}", State.NOT_APPLICABLE),
        ("{状態: 読取不能}", State.UNREADABLE),
        ("{状態: 記載あり, 内容: 起債}", State.STATED),
        ("{状態: 老朽化している}", State.STATED),
        ("{状態: ''}", State.ABSENT),
    ],
)
def test_a_value_of_any_form_has_the_state_of_the_table(written: str, state: State) -> None:
    assert state_of(value(written)) is state


@pytest.mark.parametrize("state", list(State))
def test_a_state_may_be_given_by_its_canonical_name(state: State) -> None:
    node = value(f"{{state: {state}, reason: 機器を用いない}}")
    assert isinstance(node, Mapping)
    assert declared_state(node) is state


def test_a_condition_of_things_is_not_a_state_of_the_form() -> None:
    node = value("{状態: 老朽化している, 理由: 予算がない}")
    assert isinstance(node, Mapping)
    assert declared_state(node) is None
    assert not sets_state_only(node)


def test_the_reason_or_the_date_beside_a_state_is_found() -> None:
    node = value("{状態: 未定, 予定: 令和8年3月}")
    assert isinstance(node, Mapping)
    assert reason_of(node) == "令和8年3月"


@given(st.sampled_from(["未定", "検討中", "なし", "読取不能"]), st.text(alphabet="川水田位を見る。", min_size=4))
def test_a_text_that_says_more_is_a_statement(word: str, more: str) -> None:
    assert state_of_text(f"{word}だが、{more}") is State.STATED


@given(st.lists(st.sampled_from(["未定", "なし", "", "起債", "該当しない（川）"]), min_size=1))
def test_what_is_stated_somewhere_in_a_list_is_stated(texts: list[str]) -> None:
    state = state_of(value("[" + ", ".join(f"'{text}'" for text in texts) + "]"))
    assert (state is State.STATED) == ("起債" in texts)
    assert (state is State.ABSENT) == (set(texts) == {""})
