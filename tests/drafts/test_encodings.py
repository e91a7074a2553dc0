"""A draft reads the same in whatever encoding an office saves it."""

import codecs
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor.drafts.encoding import MAX_BYTES, decode
from advisor.drafts.lines import Place
from advisor.drafts.loading import draft_from_bytes
from advisor.drafts.nodes import scalars
from advisor.drafts.problems import UnreadableDraftError
from tests.drafts_of import drafts_below

SAMPLES = Path(__file__).parents[2] / "samples"
DRAFT = """\
題名: 瑞瀬市地域IoT実装計画
計画の策定:
  背景: 本市では大雨のたびに職員が川を見て回り、避難の判断までに平均96分を要しています。
  目的: 離れた場所から水位を確かめ、生まれた時間を避難の判断に充てます。
"""
PROSE = [
    line.strip()
    for file in drafts_below(SAMPLES)
    for line in file.read_text("utf-8").splitlines()
    if len(line.strip()) >= 30
]
ENCODINGS = {
    "UTF-8": lambda text: text.encode("utf-8"),
    "UTF-8 with BOM": lambda text: text.encode("utf-8-sig"),
    "CP932": lambda text: text.encode("cp932"),
    "EUC-JP": lambda text: text.encode("euc_jp"),
    "UTF-16LE with BOM": lambda text: codecs.BOM_UTF16_LE + text.encode("utf-16-le"),
    "UTF-16BE with BOM": lambda text: codecs.BOM_UTF16_BE + text.encode("utf-16-be"),
    "UTF-16LE without BOM": lambda text: text.encode("utf-16-le"),
    "UTF-16BE without BOM": lambda text: text.encode("utf-16-be"),
}
NAMES = {
    "UTF-8": "utf-8",
    "UTF-8 with BOM": "utf-8",
    "CP932": "cp932",
    "EUC-JP": "euc_jp",
    "UTF-16LE with BOM": "utf-16",
    "UTF-16BE with BOM": "utf-16",
    "UTF-16LE without BOM": "utf-16-le",
    "UTF-16BE without BOM": "utf-16-be",
}


@pytest.mark.parametrize("name", ENCODINGS)
@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_the_same_draft_is_read_in_every_encoding(name: str, line_end: str) -> None:
    draft = draft_from_bytes(ENCODINGS[name](DRAFT.replace("\n", line_end)), "plan.yaml")
    values = [scalar.text for scalar in scalars(draft.root)]
    assert values[0] == "瑞瀬市地域IoT実装計画"
    assert values[1].endswith("平均96分を要しています。")
    assert draft.encoding == NAMES[name]
    assert draft.lines.place(draft.root.entries["題名"].key.start) == Place(1, 1, 0)


@given(name=st.sampled_from(list(ENCODINGS)), lines=st.lists(st.sampled_from(PROSE), min_size=1, max_size=4))
def test_real_prose_comes_back_unchanged(name: str, lines: list[str]) -> None:
    text = "題名: 計画\n" + "".join(f"# {line}\n" for line in lines)
    try:
        data = ENCODINGS[name](text)
    except UnicodeEncodeError:
        return  # the encoding has no such character
    if name == "EUC-JP" and data.decode("euc_jp") != text:
        return
    assert decode(data).text == text


def test_circled_numbers_and_company_signs_survive_in_euc() -> None:
    text = "題名: 計画①（㈱は含まない）\n背景: 施策②と③を先に行います。\n"
    assert decode(text.encode("euc_jis_2004")).text == text


def test_a_second_byte_order_mark_is_no_part_of_the_text() -> None:
    assert decode(codecs.BOM_UTF8 * 2 + DRAFT.encode()).text == DRAFT


@pytest.mark.parametrize("data", [b"\x80\x81\xff\xfd", codecs.BOM_UTF16_LE + b"\x42", b"\xef\xbb\xbf\xff"])
def test_bytes_in_no_encoding_are_refused(data: bytes) -> None:
    with pytest.raises(UnreadableDraftError) as caught:
        decode(data)
    assert caught.value.problem.code == "unknown-encoding"
    assert caught.value.problem.place is None


def test_a_file_beyond_the_limit_is_refused_with_both_sizes() -> None:
    with pytest.raises(UnreadableDraftError) as caught:
        decode(b" " * (MAX_BYTES + 1))
    assert caught.value.problem.code == "file-too-large"
    assert dict(caught.value.problem.values) == {"size": "500,001", "limit": "500,000"}


def test_a_file_at_the_limit_is_read() -> None:
    assert len(decode(b" " * MAX_BYTES).text) == MAX_BYTES
