"""Whether one word is another with slips of typing: 将来象 for 将来像, titel for title."""

# A word of so many characters may hold so many slips; in a short one every character tells.
_MOST_SLIPS = ((6, 2), (2, 1), (0, 0))
_SHORT = 3


def slips_between(written: str, meant: str) -> int | None:
    """Count the characters wrong, missing, too many or swapped; None where the words are too far apart for slips.

    A short word keeps its length and its first character: 人工 may be a slip for 人口, but 農業 and 事業所 are none
    for 事業.
    """
    length = min(len(written), len(meant))
    most = next(slips for least, slips in _MOST_SLIPS if length >= least)
    if abs(len(written) - len(meant)) > most:
        return None
    if length <= _SHORT and (len(written) != len(meant) or written[:1] != meant[:1]):
        return None
    slips = _distance(written, meant)
    return slips if slips <= most else None


def _distance(written: str, meant: str) -> int:
    """Return the distance of two words in edits, a swap of neighbours counted as one."""
    before: list[int] = []
    above = list(range(len(meant) + 1))
    for row, one in enumerate(written, 1):
        current = [row]
        for column, other in enumerate(meant, 1):
            cost = min(above[column] + 1, current[-1] + 1, above[column - 1] + (one != other))
            if row > 1 and column > 1 and one == meant[column - 2] and other == written[row - 2]:
                cost = min(cost, before[column - 2] + 1)
            current.append(cost)
        before, above = above, current
    return above[-1]
