"""The common walls as a chart of the workbook, drawn from its first sheet by the program that opens it."""

from openpyxl.chart import BarChart, Reference
from openpyxl.worksheet.worksheet import Worksheet

from advisor.forms.workbook_looks import on_a4
from advisor.language import Language
from advisor.memos.excel.looks import Look, put_words
from advisor.portfolio.excel_tables import Table
from advisor.texts import text

MOST = 20
_TITLES, _COUNTS = 2, 3  # columns of the first sheet
_WIDTH, _MARGIN, _A_BAR = 25, 3, 0.7  # centimetres
_ROOM = 24.0  # points, of a line above the chart
_COLOUR = "123A6B"


def write_chart(sheet: Worksheet, walls: Worksheet, table: Table, language: Language) -> None:
    """Draw how many drafts meet each of the most common walls, the most common on top."""
    count = min(len(table.rows), MOST)
    first, last = table.heading_row + 1, table.heading_row + count
    chart = BarChart()
    chart.type, chart.legend, chart.gapWidth = "bar", None, 40
    chart.add_data(Reference(walls, min_col=_COUNTS, min_row=first, max_row=last))
    chart.set_categories(Reference(walls, min_col=_TITLES, min_row=first, max_row=last))
    (series,) = chart.series
    series.graphicalProperties.solidFill = _COLOUR
    chart.x_axis.scaling.orientation = "maxMin"
    chart.x_axis.delete = chart.y_axis.delete = False
    chart.y_axis.majorUnit = _step(max(int(row[_COUNTS - 1]) for row in table.rows))
    chart.y_axis.scaling.min = 0
    chart.y_axis.number_format, chart.y_axis.crosses = "0", "max"
    chart.width, chart.height = _WIDTH, _MARGIN + round(_A_BAR * count)
    for row, (key, look) in enumerate((("chart-title", Look.TITLE), ("chart-note", Look.LINE)), start=1):
        words = text("portfolio", key, count=count).in_(language)
        put_words(sheet, row, 1, words, look)
        sheet.row_dimensions[row].height = _ROOM
    sheet.add_chart(chart, "A4")
    sheet.sheet_view.showGridLines = False
    on_a4(sheet)
    sheet.page_setup.fitToHeight = 1


def _step(highest: int) -> int:
    """Return a whole number of drafts between two lines."""
    return max(1, round(highest / 8))
