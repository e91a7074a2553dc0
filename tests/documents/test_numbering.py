"""No number of a heading is overlooked because of the sign that it begins with."""

from advisor.documents.numbering import _FIRST_SIGNS, _STYLES

SIGNS = [chr(code) for code in (*range(0x20, 0x3100), *range(0x4E00, 0x9FFF, 7), *range(0xFF00, 0xFFF0))]
ENDS = (" あ", "1 あ", "1.2 あ", "1章 あ", "1) あ", "一) あ", "i) あ", "ア) あ", "の1 あ", ". あ", ") あ")


def test_whatever_is_read_as_a_number_begins_with_one_of_the_signs() -> None:
    begun = {sign for _, _, pattern in _STYLES for sign in SIGNS for end in ENDS if pattern.match(sign + end)}
    assert "①" in begun
    assert begun <= _FIRST_SIGNS
