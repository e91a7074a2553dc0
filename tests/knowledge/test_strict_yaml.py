"""YAML is read into plain data, and every key and item knows its line."""

import json

from hypothesis import given
from hypothesis import strategies as st

from advisor.knowledge.strict_yaml import read_yaml

TEXT = """\
# a comment
id: hakui
pages: {overview: 20,
  walls: 21}
walls:
  - passage: HAK-A-W1

  - passage: HAK-B-W1
    ja: >-
      二行に
      わたる文
"""


def test_every_key_and_item_has_its_line() -> None:
    assert read_yaml(TEXT.encode()).lines == {
        (): 2,
        ("id",): 2,
        ("pages",): 3,
        ("pages", "overview"): 3,
        ("pages", "walls"): 4,
        ("walls",): 5,
        ("walls", 0): 6,
        ("walls", 0, "passage"): 6,
        ("walls", 1): 8,
        ("walls", 1, "passage"): 8,
        ("walls", 1, "ja"): 9,
    }


def test_a_part_that_is_not_there_has_the_line_of_what_it_is_missing_from() -> None:
    yaml_file = read_yaml(TEXT.encode())
    assert yaml_file.line(("walls", 1, "en")) == 8
    assert yaml_file.line(("plan", "title")) == 2


def test_lines_are_those_of_an_editor_whatever_ends_them() -> None:
    assert read_yaml("a: 1\r\nb: '\u2028'\r\nc: 3\r\n".encode()).line(("c",)) == 3


def test_a_duplicate_key_is_told_with_both_lines_and_the_first_counts() -> None:
    yaml_file = read_yaml(b"a: 1\nb: 2\na: 3\n")
    (slip,) = yaml_file.slips
    assert (slip.line, slip.code, dict(slip.values)) == (3, "duplicate-key", {"key": "a", "line": "1"})
    assert yaml_file.data == {"a": 1, "b": 2}


def test_every_slip_of_a_file_is_told() -> None:
    slips = read_yaml(b"a: 2019-04-01\nno: 1\nb: !x [.nan]\n").slips
    assert [(slip.line, slip.code) for slip in slips] == [
        (1, "value-needs-quotes"),
        (2, "key-not-text"),
        (3, "tag"),
        (3, "value-needs-quotes"),
    ]


def test_a_number_too_long_to_read_is_a_slip() -> None:
    assert [slip.code for slip in read_yaml(b"a: " + b"9" * 5000).slips] == ["value-needs-quotes"]


def test_nesting_without_end_does_not_exhaust_the_machine() -> None:
    for opening in (b"[", b"- ", b"{a: "):
        assert [slip.code for slip in read_yaml(opening * 60_000).slips] == ["too-deep"]


@given(
    st.one_of(
        st.binary(), st.text().map(str.encode), st.text("ab:- \n[]{}\"'&*!#|>%?,\t01.", max_size=40).map(str.encode)
    )
)
def test_whatever_the_bytes_reading_ends_in_data_for_json_or_a_slip(content: bytes) -> None:
    yaml_file = read_yaml(content)
    assert yaml_file.slips or yaml_file.data is not None
    json.dumps(yaml_file.data, ensure_ascii=False, allow_nan=False).encode()
