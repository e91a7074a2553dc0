"""Put texts into the vision, the present state and the issues: what is aimed at, what is, and what stands between."""

from typing import TYPE_CHECKING

from advisor.documents.blocks import Text
from advisor.documents.form import Record, key_of
from advisor.documents.marks import issue_in
from advisor.documents.rows import told_sentences
from advisor.documents.words import Words
from advisor.patterns import compiled
from advisor.plan.years import normalise, years_in

if TYPE_CHECKING:
    from advisor.documents.placing import Placer

_PROBLEM, _CAUSE = compiled(r"問題点?"), compiled(r"(?:もとにある)?(?:課題|原因|要因)|(?:その)?わけ")
_ISSUES = compiled(r"課題|問題")
# A sentence that only leads to the list below it: 原因は次の四つです.
_ONLY_LEADS = compiled(
    r"[^。]{0,40}(?:次|以下|下)の(?:[一二三四五六七八九十\d]{1,2}(?:つ|点|項目)|とおり|通り|もの)(?:です|である|となる|になります)?[。:：]?"
)
_ASIDE = compiled(r"[(（]([^()（）]*)[)）]$")


def place_on_the_way(placer: "Placer", path: str, block: Text, words: Words) -> None:
    """Place a text under vision, present state or issues."""
    issue = placer.row("issues")
    if not path.startswith("vision") and issue is None and _ONLY_LEADS.fullmatch(normalise(words.text)):
        placer.form.put("notes", words)  # to the list below it
    elif path.startswith("vision.current"):
        add_current(placer, words)
    elif path.startswith("vision"):
        for place, told in told_sentences("vision", words):
            add_picture(placer, told) if place == "vision" else placer.form.put(place, told)
    elif issue is not None:
        for place, told in told_sentences("issues", words):
            if place == "issues" or place.startswith("issues."):
                issue.add(key_of("issues.causes" if place == "issues" else place), told)
            else:
                placer.form.put(place, told)
    else:
        told_by_heading = _kind_of_issue(placer)
        if told_by_heading:
            problem_or_issue(placer, told_by_heading, words)
            return
        about_now = _is_about_now(placer)
        listed = bool(block.mark) and not (about_now and years_in(normalise(words.text)))
        for place, told in told_sentences("issues", words):
            told_as = place.removeprefix("issues.") if place.startswith("issues.") else ""
            if told_as and not listed and not _issues_are_numbered(placer):
                problem_or_issue(placer, told_as, told)
            elif place != "issues" and not told_as:
                placer.form.put(place, told)
            elif listed or (not about_now and not _issues_are_numbered(placer)):
                row = placer.form.row("issues")
                placer.issues_without_name.append(row)
                if listed and block.number:
                    row.add(key_of("issues.id"), block.number)
                row.add(key_of("issues.causes"), told)
            else:
                add_current(placer, told)


def _kind_of_issue(placer: "Placer") -> str:
    """Return the cell that the nearest heading names by itself: 問題 or 原因; empty where it names neither."""
    title = normalise(placer.heading.text).strip() if placer.heading else ""
    return "problem" if _PROBLEM.fullmatch(title) else "causes" if _CAUSE.fullmatch(title) and title != "課題" else ""


def _is_about_now(placer: "Placer") -> bool:
    """Tell whether the nearest heading that names either is one of the present state, and not of issues."""
    for title in placer.headings():
        if "現" in title:
            return True
        if _ISSUES.search(title):
            return False
    return False


def _issues_are_numbered(placer: "Placer") -> bool:
    return any(
        issue_in(block.whole) or issue_in(block.words) for block in placer.below() if isinstance(block, Text)
    ) or any(key_of("issues.id") in row for row in placer.form.rows.get("issues", ()))


def problem_or_issue(placer: "Placer", key: str, words: Words) -> None:
    """Put a problem into a new row; an issue into the row of the problem it follows, else into a new one."""
    rows = placer.form.rows.get("issues", [])
    goes_on = key == "causes" and rows and key_of("issues.problem") in rows[-1]
    row = rows[-1] if goes_on else placer.form.row("issues")
    row.add(key_of(f"issues.{key}"), words)


def vision_told(placer: "Placer") -> Record | None:
    """Return the row of the vision that is open, else the last one; None where the document has told none yet."""
    rows = placer.form.rows.get("vision", [])
    return placer.row("vision") or (rows[-1] if rows else None)


def begin_field(placer: "Placer", words: Words) -> None:
    """Begin the vision of a field, below the heading that is open."""
    row = placer.form.row("vision")
    row.add(key_of("vision.field"), words)
    opened = placer.stack[-1]
    placer.stack[-1] = opened._replace(path="vision", row=row, row_path="vision")


def add_picture(placer: "Placer", words: Words) -> None:
    """Add what is aimed at to the vision that is open, else to that of the field of the headings."""
    row = placer.row("vision")
    if row is None:
        row = _vision_below(placer, _heading_of_field(placer))
    key = key_of("vision.picture")
    if key not in row and placer.heading is not None:
        aside = _ASIDE.search(placer.heading.text)
        if aside and years_in(normalise(aside[1])):
            row.add(key, placer.heading.part(*aside.span()))
    row.add(key, words)


def _vision_below(placer: "Placer", field: Words | None) -> Record:
    """Return the vision of a field, or the one of none; new where there is none."""
    key = key_of("vision.field")
    rows = placer.form.rows.get("vision", [])
    wanted = field.text if field else None
    row = next((r for r in rows if ((told := r.words(key)) and told.text) == wanted), None)
    if row is None:
        row = placer.form.row("vision", placer.heading)
        if field:
            row.add(key, field)
    return row


def _heading_of_field(placer: "Placer") -> Words | None:
    """Return the heading of a field within which the vision is told: 「１ 農業」 above 「(1) 将来像」."""
    above = [opened for opened in placer.stack[:-1] if opened.heading.words]
    if not above or above[-1].row is not None or not above[-1].is_group:
        return None
    return above[-1].heading.words


def add_current(placer: "Placer", words: Words) -> None:
    """Add what is told of the present to the vision that it is set against."""
    row = vision_told(placer)
    if row is None:
        placer.form.put("vision.current", words)
    else:
        row.add(key_of("vision.current"), words)
