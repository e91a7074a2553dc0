"""How a place of a draft is told: by its line, or as its author finds it in Word or Excel."""

from advisor.drafts.lines import Place, Spot
from advisor.language import Text
from advisor.texts import text


def place_in_file(file: str, place: Place) -> Text:
    """Return the file and the place in it, as a finding shows them."""
    if place.spot is None:
        return text("places", "line-of-file", file=file, line=place.line, column=place.column)
    under = text("places", "under-heading", heading=place.spot.heading) if place.spot.heading else Text("", "")
    return text("places", "spot-of-file", file=file, spot=_spot(place.spot), under=under)


def place_in_words(place: Place) -> Text:
    """Return a place as it stands within a sentence: 12行目, 段落12, シート「KPI」のC5."""
    return text("places", "line", line=place.line) if place.spot is None else _spot(place.spot)


def place_in_short(place: Place) -> Text:
    """Return a place in as few characters as tell it."""
    return text("places", "line-in-short", line=place.line) if place.spot is None else _spot(place.spot, "-in-short")


def _spot(spot: Spot, form: str = "") -> Text:
    if spot.cell:
        return text("places", f"cell{form}", sheet=spot.sheet, cell=spot.cell)
    if spot.sheet:
        return text("places", f"sheet{form}", sheet=spot.sheet)
    if spot.table:
        return text("places", f"table{form}", table=spot.table, row=spot.row, column=spot.column)
    return text("places", f"paragraph{form}", paragraph=spot.paragraph)
