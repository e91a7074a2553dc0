"""Years, as they are written in Japan."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor.plan.years import kanji_number, normalise, period_in, years_in


def values(text: str) -> list[int]:
    return [year.value for year in years_in(normalise(text))]


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("2018年", [2018]),
        ("２０１８年度", [2018]),
        ("令和元年度", [2019]),
        ("令和1年", [2019]),
        ("R元年", [2019]),
        ("Ｒ８", [2026]),
        ("R8.4.1", [2026]),
        ("H31.4", [2019]),
        ("令8年", [2026]),
        ("令和 8 年", [2026]),
        ("平成31年4月", [2019]),
        ("平成35年度", [2023]),
        ("平成三十五年度", [2023]),
        ("令和二年", [2020]),
        ("令和十年度", [2028]),
        ("昭和64年", [1989]),
        ("大正15年", [1926]),
        ("平成31（2019）年度", [2019, 2019]),
        ("2019年度（令和元年度）", [2019, 2019]),
        ("H29→H33", [2017, 2021]),
        ("2018/04/01", [2018]),
        ("FY2019", [2019]),
        ("from 2018 to 2021", [2018, 2021]),
        ("2018年1月末 31,042人", [2018]),
        ("R6実績", [2024]),
        ("2022末に", [2022]),
    ],
)
def test_a_year_is_read(text: str, years: list[int]) -> None:
    assert values(text) == years


@pytest.mark.parametrize(
    "text",
    [
        "平成99年", "令和0年", "令和65年", "2000万円", "1950千人", "2000名", "2,018人", "12018", "2000か所", "2000 人", "1,2018",
        "S3に保存", "Amazon S3 を使う", "T1回線", "HR8", "人口31042人", "第2018号", "2000ダウンロード", "2000％", "2000km", "",
    ],
)  # fmt: skip
def test_a_number_that_is_no_year_is_left_alone(text: str) -> None:
    assert values(text) == []


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("2019～2021年度", (2019, 2021)),
        ("2019-2021", (2019, 2021)),
        ("2026～28年度", (2026, 2028)),
        ("令和8～10年度", (2026, 2028)),
        ("令和３〜12年度", (2021, 2030)),
        ("令和８年度から令和10年度まで", (2026, 2028)),
        ("令和8年度～10年度", (2026, 2028)),
        ("平成31年度〜令和3年度", (2019, 2021)),
        ("令和８・９年度", (2026, 2027)),
        ("R6〜R8", (2024, 2026)),
        ("2026年4月から2029年3月まで", (2026, 2028)),
        ("令和８年度", (2026, 2026)),
        ("令和8年度から5か年", (2026, 2030)),
        ("令和８年度からの３年間", (2026, 2028)),
        ("令和8年度から10年間", (2026, 2035)),
        ("平成三十一年度から五ヶ年", (2019, 2023)),
        ("令和8年度から令和10年度までの3年間", (2026, 2028)),
        ("from fiscal 2026 to 2028", (2026, 2028)),
    ],
)
def test_a_period_is_read(text: str, period: tuple[int, int]) -> None:
    assert period_in(text) == period


@pytest.mark.parametrize("text", ["", "未定", "3年間", "総合計画と同じ", "平成99年度まで"])
def test_a_period_without_a_year_is_none(text: str) -> None:
    assert period_in(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "令和10～8年度",
        "令和10年度～8年度",
        "令和10年度から令和8年度まで",
        "2028～2026年度",
        "2028年4月～2026年3月",
        "R10-R8",
        "2028～26年度",
        "平成99年度～令和3年度",
        "令和8年度～平成99年度",
        "令和元年13月～令和3年3月",
        "令和8年0月から令和10年3月",
    ],
)
def test_a_period_that_no_calendar_has_is_none(text: str) -> None:
    assert period_in(text) is None


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("令和8年4月1日～令和11年3月31日", (2026, 2028)),
        ("2026-04-01～2029-03-31", (2026, 2028)),
        ("令和8～10年度（令和7年度策定）", (2025, 2028)),
        ("令和8年度から3年", (2026, 2026)),
        ("令和元年12月～令和3年度", (2019, 2021)),
        ("令和8年度末～令和10年度当初", (2026, 2028)),
    ],
)
def test_a_period_beside_other_dates_is_read(text: str, period: tuple[int, int]) -> None:
    assert period_in(text) == period


@pytest.mark.parametrize("text", ["令和8年度から10年後", "令和2年、5年生", "令和2年と3年生", "令和8年度から10年以内"])
def test_years_that_only_count_are_no_end_of_a_range(text: str) -> None:
    assert len(values(text)) == 1


@pytest.mark.parametrize(
    ("text", "fiscal"), [("令和8年度", True), ("2026年度", True), ("令和8年", False), ("R8.4.1", False)]
)
def test_a_fiscal_year_is_told_from_a_calendar_year(text: str, fiscal: bool) -> None:
    assert years_in(text)[0].fiscal is fiscal


ERAS = {"令和": 2018, "平成": 1988, "昭和": 1925, "R": 2018, "H": 1988}


@given(st.sampled_from(sorted(ERAS)), st.integers(1, 64), st.sampled_from(["年", "年度"]))
def test_every_year_of_an_era_is_read(era: str, number: int, tail: str) -> None:
    assert values(f"{era}{number}{tail}に") == [ERAS[era] + number]


@given(st.integers(1900, 2099), st.sampled_from(["年", "年度", ""]), st.sampled_from(["", "から", "、", "）", "～"]))
def test_every_western_year_is_read(year: int, tail: str, after: str) -> None:
    assert values(f"基準は{year}{tail}{after}") == [year]


@given(st.text(alphabet="令和平成RHS元年度0123456789一二十〇～から.、2019 ", max_size=24))
def test_offsets_point_at_the_year(text: str) -> None:
    plain = normalise(text)
    for year in years_in(plain):
        assert 0 <= year.start < year.end <= len(plain)
        assert any(
            character.isdigit() or character in "一二三四五六七八九十〇元" for character in plain[year.start : year.end]
        )


@pytest.mark.parametrize(
    ("digits", "number"), [("12", 12), ("十二", 12), ("二〇", 20), ("三十", 30), ("元", 1), ("十", 10)]
)
def test_kanji_numbers_are_read(digits: str, number: int) -> None:
    assert kanji_number(digits) == number
