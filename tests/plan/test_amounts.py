"""Money and quantities, as they are written in Japan."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor.plan.amounts import money_in, people_in, quantity_in, unit_of_money
from advisor.plan.years import normalise


@pytest.mark.parametrize(
    ("text", "yen"),
    [
        ("9,700千円", [9_700_000]),
        ("９，７００千円", [9_700_000]),
        ("31,880千円", [31_880_000]),
        ("1億5,000万円", [150_000_000]),
        ("1.5億円", [150_000_000]),
        ("235百万円", [235_000_000]),
        ("15.3百万円", [15_300_000]),
        ("3千万円", [30_000_000]),
        ("約300万円", [3_000_000]),
        ("▲500千円", [-500_000]),
        ("△3億円", [-300_000_000]),
        ("500 円", [500]),
        ("1万2千円", [12_000]),
        ("2019 9,700千円", [9_700_000]),
        (
            "総事業費：31,880千円、2019：9,700千円、2020：15,300千円、2021：6,880千円",
            [31_880_000, 9_700_000, 15_300_000, 6_880_000],
        ),
        ("初期16,000千円と運用3,700千円", [16_000_000, 3_700_000]),
        ("千円", []),
        ("財源は起債", []),
        ("3人", []),
    ],
)
def test_money_is_read(text: str, yen: list[int]) -> None:
    assert [money.yen for money in money_in(normalise(text))] == yen


@given(st.integers(1, 10**9))
def test_thousands_separators_do_not_change_an_amount(thousands: int) -> None:
    (money,) = money_in(f"費用は{thousands:,}千円とする。")
    assert money.yen == thousands * 1000
    assert "費用は"[money.start - 3 :] == "費用は"


@pytest.mark.parametrize(
    ("text", "factor"),
    [
        ("単位：千円", 1_000),
        ("（千円）", 1_000),
        ("（単位：百万円）", 1_000_000),
        ("千円", 1_000),
        ("単位: 円", 1),
        ("費用", None),
        ("9,700千円", None),
    ],
)
def test_the_unit_of_a_table_is_read_from_its_heading(text: str, factor: int | None) -> None:
    assert unit_of_money(normalise(text)) == factor


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("127基", "127", "基"),
        ("1,379頭", "1379", "頭"),
        ("3.47", "3.47", ""),
        ("0", "0", ""),
        ("36.80%", "36.80", "%"),
        ("３６．８％", "36.8", "%"),
        ("4.3万人", "43000.0", "人"),
        ("868千人", "868000", "人"),
        ("1,835百万円", "1835000000", "円"),
        ("3千万人", "30000000", "人"),
        ("1億2千万人", "120000000", "人"),
        ("8事業/年", "8", "事業/年"),
        ("11.4時間/週", "11.4", "時間/週"),
        ("25%削減", "25", "%削減"),
        ("▲5.2%", "-5.2", "%"),
        ("−3ポイント", "-3", "ポイント"),
        ("+10%", "10", "%"),
        ("約3,000 人", "3000", "人"),
        ("5-10人", "5", ""),
        ("149.3 km²", "149.3", "km2"),
    ],
)
def test_a_quantity_is_read_with_its_unit(text: str, value: str, unit: str) -> None:
    quantity = quantity_in(normalise(text))
    assert quantity is not None
    assert (quantity.value, quantity.unit) == (float(value), unit)


@given(st.integers(0, 10**15), st.integers(0, 9))
def test_whatever_is_written_with_a_point_is_as_exact_as_its_digits(yen: int, decimals: int) -> None:
    written = f"{yen // 10**decimals}.{yen % 10**decimals:0{decimals}}" if decimals else str(yen)
    assert [money.yen for money in money_in(f"{written}億円")] == [yen * 10**8 // 10**decimals]


def test_thousands_of_digits_are_read_as_a_number_all_the_same() -> None:
    for text in ("9" * 9000, "0." + "9" * 9000):
        quantity = quantity_in(text)
        assert quantity is not None
        assert float(quantity.value) >= 0.9


@pytest.mark.parametrize("text", ["", "多い", "半減", "百"])
def test_a_text_without_digits_holds_no_quantity(text: str) -> None:
    assert quantity_in(text) is None


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("59,388人（2019年1月末）", 59_388),
        ("31042", 31_042),
        ("令和7年9月末現在 31,042人", 31_042),
        ("2019年1月末　８，４６９人", 8_469),
        ("約5万9千人", 59_000),
        ("12,318世帯 31,042人", 31_042),
        ("不明", None),
    ],
)
def test_a_population_is_the_number_of_people_not_the_date_before_it(text: str, people: int | None) -> None:
    assert people_in(normalise(text)) == people
