"""Whatever is reviewed — bytes, text, mappings; mended or not — the answer keeps the promises of `promises.py`."""

import random
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from advisor.plan.format import plan_format
from scripts.draft_mutations import changed, words
from tests.docs.pages import ROOT
from tests.drafts.generating import drafts
from tests.drafts.slips import plans, with_slips
from tests.drafts.test_hostile import FRAGMENTS
from tests.drafts.yaml_corpus import documents
from tests.drafts_of import drafts_below
from tests.plan.test_nothing_is_lost import record_of
from tests.reviewing.test_wrong_types import ODD
from tests.soak.promises import check

SAMPLES = [path.read_text("utf-8") for path in drafts_below(ROOT / "samples")]
KNOWN = words()


def examples(count: int) -> settings:
    """Return how many examples to try; `check` itself holds each to its time."""
    return settings(
        max_examples=count, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
    )


def sections(text: str) -> list[str]:
    """Cut a plan before each of its keys."""
    pieces = [""]
    for line in text.splitlines(keepends=True):
        if line[:1] not in " -#\r\n":
            pieces.append("")
        pieces[-1] += line
    return [piece for piece in pieces if piece.strip()]


SECTIONS = sorted({section for sample in SAMPLES for section in sections(sample)})


@st.composite
def changed_samples(draw: st.DrawFn) -> str:
    """Return some sections of the samples, changed as hands and programs change a draft."""
    text = "".join(draw(st.lists(st.sampled_from(SECTIONS), min_size=1, max_size=4, unique=True)))
    return changed(text, random.Random(draw(st.integers(0, 2**32))), KNOWN)


@examples(250)
@given(changed_samples())
def test_a_changed_sample_keeps_the_promises(text: str) -> None:
    check(text + "\n")


@examples(60)
@given(changed_samples(), st.sampled_from(["utf-8-sig", "cp932", "euc_jp", "utf-16", "utf-16-le"]), st.data())
def test_its_bytes_keep_them_in_any_encoding_whole_or_damaged(text: str, encoding: str, data: st.DataObject) -> None:
    encoded = bytearray(text.encode(encoding, "replace"))
    for at in data.draw(st.lists(st.integers(0, len(encoded)), max_size=2)):
        encoded[at : at + 1] = data.draw(st.binary(max_size=3))
    check(bytes(encoded))


@examples(100)
@given(st.data())
def test_a_plan_with_slips_keeps_them(data: st.DataObject) -> None:
    check(data.draw(with_slips(data.draw(plans()))))


@examples(100)
@given(drafts(("題名", "地域特性", "備考", "期間"), "計画の策定", ("背景", "目的", "責任者", "庁内の合意", "用語")))
def test_values_in_every_style_keep_them(text: str) -> None:
    check(text)


@examples(60)
@given(documents())
def test_yaml_in_general_keeps_them(document: tuple[str, Any]) -> None:
    check(document[0] + "\n")


@examples(200)
@given(st.lists(FRAGMENTS, max_size=30).map("".join))
def test_yaml_in_pieces_keeps_them(text: str) -> None:
    check(text + "\n")


ANYTHING = st.recursive(
    st.sampled_from(ODD) | st.text(max_size=20) | st.integers() | st.floats() | st.dates() | st.binary(max_size=4),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8) | st.integers(), inner, max_size=3),
    max_leaves=8,
)


@examples(60)
@given(record_of(plan_format()), st.dictionaries(st.sampled_from([e.key for e in plan_format().children]), ANYTHING))
def test_a_mapping_of_any_values_keeps_them(plan: dict[str, Any], odd: dict[str, Any]) -> None:
    check({"title": "IoT計画", **plan, **odd})


# Found by the fuzzer, each in the least words that showed it.
FOUND = {
    "quotes with nothing in them": "title: IoT計画\nvision: ''\n",
    "an era's name and its year on two lines": "題名: x\n備考: 令和\n  99年\n",
    "an impossible year on two lines": '題名: x\n備考: "令和\n99年の計画"\n',
    "a block that begins with an empty line": "将来像:\n\t　|2\n\n  期間終了後: 基基野像:\n\t　|2\n\n  期間終了後: 基基野\n\n",
    "a tab in words that are shown": "題名: 宇城市の\t計画\n",
    "a wall told in a section whose value is another's heading": "ile: c1.\n初期費用: md*\nfi用:\n目指す姿: le: c1.md*",
    "a period that is a mapping": "期間:\n  総論:     特記事\n趣旨:  令和8～1",
    "a row that its key names": "段階：計\n数値目標:\n  意義・必要性の共有:  画策定\n",
    "a column far to the right": "題名: " + "川" * 60_000 + '\n備考: "川' + "川" * 60_000 + '" 水\n',
    "more subjects than a plan has": "題名: ICT計画\n事業:\n" + "  - 川を見守る。\n" * 301,
    "more people than a number can be written for": f"題名: x\n団体:\n  人口: {'9' * 5000}人\n",
    "properties without a value": "題名：計画\n備考: " + "&" * 200 + "川\n",
    "an indicator of digits alone": "題名: x\n評価:\n  指標:\n    - " + "1" * 20_000 + "\n",
    "spaces between two colons": "題名：計画\n備考: " + " " * 40_000 + "x\n",
    "spaces where a key could be": "題名：計画\n川" + " " * 140_000 + "\n",
}


@pytest.mark.parametrize("text", FOUND.values(), ids=FOUND)
def test_what_once_broke_them_keeps_them(text: str) -> None:
    check(text)
    check(text.encode("utf-8"))


def test_mappings_that_cannot_be_written_out_are_refused_in_words() -> None:
    deep: dict[str, Any] = {}
    for _ in range(3000):
        deep = {"事業": deep}
    around: dict[str, Any] = {"題名": "計画"}
    around["備考"] = around
    assert check(deep) is None
    assert check(around) is None
    with pytest.raises(TypeError, match="digits"):
        check({"題名": 10**5000})
