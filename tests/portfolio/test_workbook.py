"""The workbook of many drafts: its tables say what the reviews say, can be filtered and printed, and hold only words."""

import re
from collections.abc import Iterator
from functools import cache
from io import BytesIO
from zipfile import ZipFile

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from advisor.language import Language
from advisor.portfolio.excel_book import portfolio_workbook
from advisor.portfolio.gathering import portfolio_of
from advisor.portfolio.model import Portfolio
from advisor.texts import text
from tests.memos.test_list_layout import FORMULAS
from tests.portfolio.drafts import members, portfolio, renamed, standing

SHEETS = ("walls", "chart", "matrix", "groups", "unreadable")


@cache
def content(some: Portfolio, language: Language = Language.JAPANESE) -> bytes:
    return portfolio_workbook(some, language)


def opened(some: Portfolio, language: Language = Language.JAPANESE) -> dict[str, Worksheet]:
    book: Workbook = load_workbook(BytesIO(content(some, language)))
    names = {text("portfolio", f"sheet-{name}").in_(language): name for name in SHEETS}
    return {names[sheet.title]: sheet for sheet in book.worksheets}


def head_row(sheet: Worksheet) -> int:
    reach = re.fullmatch(r"A(\d+):[A-Z]+(\d+)", str(sheet.auto_filter.ref))
    assert reach is not None
    return int(reach[1])


def rows(sheet: Worksheet) -> Iterator[tuple[object, ...]]:
    """Yield what stands below the heads."""
    yield from sheet.iter_rows(min_row=head_row(sheet) + 1, values_only=True)


@pytest.mark.parametrize("language", Language)
def test_the_sheets_are_filtered_keep_their_heads_in_sight_and_print_on_a4(language: Language) -> None:
    sheets = opened(portfolio(), language)
    assert tuple(sheets) == SHEETS
    for name, sheet in sheets.items():
        page = sheet.page_setup
        assert (page.orientation, page.paperSize, page.fitToWidth) == ("landscape", 9, 1)
        if name != "chart":
            head = head_row(sheet)
            assert re.fullmatch(rf"[BC]{head + 1}", str(sheet.freeze_panes))
            assert sheet.print_title_rows == f"${head}:${head}"
            assert str(sheet.auto_filter.ref).endswith(
                f"{sheet.cell(head, sheet.max_column).column_letter}{sheet.max_row}"
            )


@pytest.mark.parametrize("language", Language)
def test_the_common_walls_have_their_counts_by_priority(language: Language) -> None:
    told = list(rows(opened(portfolio(), language)["walls"]))
    assert len(told) == len(portfolio().walls)
    for wall, (label, title, met, read_for, *counts, _) in zip(portfolio().walls, told, strict=True):
        assert (label, title, met, read_for) == (wall.label, wall.title.in_(language), wall.members, wall.looked_at)
        assert sum(int(str(count)) for count in counts) == wall.members


@pytest.mark.parametrize("language", Language)
def test_the_table_of_drafts_says_what_the_reviews_say_in_the_order_given(language: Language) -> None:
    kinds = {text("portfolio", f"sign-{k}").in_(language): k for k in ("major", "consider", "confirm", "unread")}
    sheet, walls = opened(portfolio(), language)["matrix"], portfolio().walls
    for number, (member, row) in enumerate(zip(members(), rows(sheet), strict=True), start=1):
        assert row[:2] == (number, member.municipality)
        signs = [kinds.get(str(sign), "") for sign in row[-len(walls) :]]
        assert signs == [standing(member, wall.code) for wall in walls]
    met, read_for, heads = (
        [cell.value for cell in sheet[head_row(sheet) - above]][-len(walls) :] for above in (2, 1, 0)
    )
    assert met == [wall.members for wall in walls]
    assert read_for == [wall.looked_at for wall in walls]
    assert all(wall.title.in_(language) in str(head) for wall, head in zip(walls, heads, strict=True))


def test_the_rows_of_groups_add_up_to_what_the_drafts_meet() -> None:
    labels = {group.label.ja: group for group in portfolio().groups}
    told = {(str(row[1]), str(row[3])): row[5:] for row in rows(opened(portfolio())["groups"])}
    for label, group in labels.items():
        for wall in portfolio().walls:
            met = sum(standing(member, wall.code) not in ("", "unread") for member in group.members)
            read_for = sum(standing(member, wall.code) != "unread" for member in group.members)
            assert told.get((label, wall.label)) == ((met, read_for) if met else None)


def test_the_chart_is_drawn_from_the_first_sheet_the_most_common_wall_on_top() -> None:
    sheets = opened(portfolio())
    with ZipFile(BytesIO(content(portfolio()))) as package:
        (chart,) = (package.read(name).decode() for name in package.namelist() if "/charts/" in name)
    first = head_row(sheets["walls"]) + 1
    last = first + min(20, len(portfolio().walls)) - 1
    assert re.findall(r"<(?:c:)?f>'([^']+)'!([^<]+)</", chart) == [
        (sheets["walls"].title, f"$B${first}:$B${last}"), (sheets["walls"].title, f"$C${first}:$C${last}"),
    ]  # fmt: skip
    assert 'orientation val="maxMin"' in chart


def test_no_name_is_ever_a_formula_or_more_than_words() -> None:
    hostile = renamed(lambda number: FORMULAS[number % len(FORMULAS)] + "\u202e\x07<b>", spare_files=True)
    for sheet in opened(hostile).values():
        assert not [cell for row in sheet.iter_rows() for cell in row if cell.data_type == "f"]
    with ZipFile(BytesIO(content(hostile))) as package:
        assert not [name for name in package.namelist() if b"<f>" in package.read(name) and "/worksheets/" in name]
    sheet = opened(hostile)["matrix"]
    names = [sheet.cell(row, 2) for row in range(head_row(sheet) + 1, sheet.max_row + 1)]
    assert all(name.data_type == "s" and name.quotePrefix for name in names)
    told = [" ".join(FORMULAS[number % len(FORMULAS)].split()) + "<b>" for number in range(len(members()))]
    assert [name.value for name in names] == told


def test_what_was_not_read_is_told() -> None:
    assert list(rows(opened(portfolio())["unreadable"])) == list(portfolio().unreadable)


@pytest.mark.parametrize("count", [0, 1, 3])
def test_the_same_drafts_give_the_same_bytes_however_few_they_are(count: int) -> None:
    some = portfolio_of(members()[: -count - 1 : -1])
    assert content(some) == portfolio_workbook(some, Language.JAPANESE)
    assert ("chart" in opened(some)) == bool(count)
