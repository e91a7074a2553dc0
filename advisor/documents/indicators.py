"""Indicators in lines: 「相談 10件（令和5年度）→20件（令和8年度）〔受付簿、福祉課〕」."""

from advisor.documents.form import Form, Record, key_of
from advisor.documents.lexicon import place_of_cell
from advisor.documents.targets import target_told
from advisor.documents.words import Words
from advisor.patterns import compiled
from advisor.plan.years import normalise

_ASIDE = compiled(r"[〔［\[]([^〔〕［］\[\]]{2,80})[〕］\]][。 　]*$")
_LABELLED = compiled(r"[(（](?:出典|把握方法|測定方法|算出方法|測り方)[:：]?[ 　]*([^()（）]{2,80})[)）][。 　]*$")
_OWNER = compiled(
    r"(?:[、,，／/・]|[ 　](?=[ 　]*[^ 　]+$))[ 　]*([^、,，／/]{1,20}(?:課|係|室|部|局|会|校|所|センター|館|署|各校))$"
)
_VALUE = r"[^ 　\t]*\d[^ 　\t]*[(（][^()（）]{2,20}[)）]"
_TWO_VALUES = compiled(rf"([^→]{{2,60}}?)[ 　\t]+({_VALUE})[ 　\t]+({_VALUE})")
# The same out of a PDF: 発令に要する時間　52分　10分　活動記録.
_IN_COLUMNS = compiled(
    r"([^ 　\t\d]{3,40})[ 　\t]+([^ 　\t]*\d[^ 　\t]*)[ 　\t]+([^ 　\t]*\d[^ 　\t]*)[ 　\t]+([^ 　\t]+)"
)
_PATH = "evaluation.indicators"
# The parts of a sentence that tells an indicator: what it is about, from what value, to what value.
_FROM = compiled(r"から[、，]?")
_TOPIC = compiled(r"[はをが][、，]?")
_FIGURE = compiled(r"\d")
# A year behind a value.
_DATED = compiled(r"\d[^()（）]*[(（][^()（）]*(?:年|[RH]\d|20\d\d)[^()（）]*[)）]")
_ENDS_IN_FIGURE = compiled(r"\d[^ぁ-んァ-ヶ一-龠]*$|\d\s?(?:年|月)(?:度|末)?|[、,]")
_LAST_FIGURE = compiled(r"\d[^\d]*$")
_PARTICLE = compiled(r"(?:へ|に|まで|と|を)")
_ENDS_SENTENCE = compiled(r"[。．]\s*$|[ぁ-ん]\s*$")
_GAP = compiled(r"　[ 　]*|[ \t]{2,}|\t")
_ARROW = compiled(r"[→⇒➡]|->")
_OPEN = compiled(r"[〔［\[、／;；]|[(（](?:出典|把握方法|測定方法|算出方法|測り方)")
# Values behind a colon or leaders, with one arrow between them: 気づくまでの日数：9日→2日／台帳.
_BEHIND = compiled(
    r"([^:：…→⇒\n]{3,50}?)(?:[:：]|・{2,}|…+)[ 　]*([^→⇒:：〔［\[、；;／]{1,24}?)[ 　]*(?:→|⇒|->)[ 　]*"
    r"([^→⇒〔［\[、；;／]{1,40}?)"
    r"(?:[ 　]*／[ 　]*([^→⇒〔［\[、；;／]{2,40}))?"
)
# A sentence of several, or one that says いまの: 「一つ目は待ち時間で、いまの40分を令和10年度に15分まで縮めます。」
_RAISED = compiled(
    r"(?:(?:[一二三四五六七八九十\d]つ目は、?|第[一二三四五六\d]に、?)(.{3,40}?)で(?:す。|、)(?:いま|今|現在|現状)?の?、?"
    r"|(?:また、|さらに、)?([^。]{3,40}?)(?:で|は|を)、?(?:いま|今|現在|現状)の、?)"
    r"([^、。]{0,12}?[\d一二三四五六七八九十百][^、。]{0,12}?)(?:を|から)、?"
    r"((?:[^、。]{2,12}(?:に(?:は)?|までに)、?)?[^、。]{0,12}?[\d一二三四五六七八九十百][^、。]{0,8}?)"
    r"(?:まで|に|へ)(?:引き)?(?:下げ|上げ|減ら|増や|[延伸]ば|縮め|抑え|高め|半減|倍増|なくし|し)[^。]{0,12}。?\s*"
)
LEAST_NAME = 3
LONGEST_SENTENCE = 200


def told_in_prose(words: Words) -> tuple[Words, Words, Words] | None:
    """Return name, present value and target of a sentence; None for others.

    「時間は、年1,460時間から年500時間に減らす。」 tells 時間, 年1,460時間 and 年500時間.
    """
    text = normalise(words.text)
    raised = _RAISED.fullmatch(text) if len(text) == len(words.text) <= LONGEST_SENTENCE else None
    if raised:
        called = raised.span(1) if raised[1] else raised.span(2)
        return words.part(*called), words.part(*raised.span(3)), words.part(*raised.span(4))
    if len(text) != len(words.text) or len(text) > LONGEST_SENTENCE or not _ENDS_SENTENCE.search(text):
        return None
    if "。" in text.rstrip("。 "):
        return None  # several sentences, each of which may tell something of its own
    for found in _FROM.finditer(text):
        name = next(reversed([*_TOPIC.finditer(text, 0, found.start())]), None)
        last = _LAST_FIGURE.search(text, found.end())
        if name is None or last is None or not _FIGURE.search(text, name.end(), found.start()):
            continue
        end = _PARTICLE.search(text, last.start(), last.end())
        target = words.part(found.end(), end.start() if end else last.end()).stripped(" 　、，。")
        return words.part(0, name.start()), words.part(name.end(), found.start()), target
    return None


def _told_in_gaps(words: Words) -> tuple[Words, Words, Words] | None:
    """Return name, present value and target of a line that sets a gap before its values, and one arrow between them.

    What stands behind a further gap is how it is measured: 有収率　71%（R6）→ 80%　決算、水道係.
    """
    gap, arrows = _GAP.search(words.text), [*_ARROW.finditer(words.text)]
    if gap is None or len(arrows) != 1 or len(words.text) > LONGEST_SENTENCE:
        return None
    name, before = words.part(0, gap.start()), words.part(gap.end(), arrows[0].start()).stripped()
    after = words.part(arrows[0].end()).stripped()
    behind = _GAP.search(after.text)
    target = after.text[: behind.start()] if behind else after.text
    if not _FIGURE.search(before.text) or not _FIGURE.search(target):
        return None
    if len(name.text) < LEAST_NAME or _ENDS_IN_FIGURE.search(name.text) or not before or _OPEN.search(target):
        return None
    return name, before, after


def leads_from_figure_to_figure(words: Words) -> bool:
    """Tell whether a line is an indicator wherever it stands: 出動の回数：年19回（令和6年度）→ 年5回（令和10年度）.

    Behind a mere gap, one of the values must tell its year.
    """
    text = normalise(words.text)
    if len(text) > LONGEST_SENTENCE or "。" in text:
        return False
    found = _BEHIND.match(text)
    if found is not None and all(_FIGURE.search(found[part]) for part in (2, 3)):
        return True
    told = _told_in_gaps(words)
    return told is not None and any(_DATED.search(normalise(value.text)) for value in told[1:3])


def has_two_values(text: str) -> bool:
    """Tell whether a line ends in two values, each with its year: a row of a table whose lines were lost."""
    return any(pattern.fullmatch(text.strip()) for pattern in (_TWO_VALUES, _IN_COLUMNS))


def are_heads(text: str) -> bool:
    """Tell whether a line holds nothing but heads of a table of indicators: 指標 現状値 目標値."""
    names = text.split()
    return len(names) > 1 and all(len(name) < 12 and place_of_cell(name, _PATH) is not None for name in names)


def give_project(row: Record, project: Record | None) -> None:
    """Tell of an indicator which project it measures, where one is open."""
    name = project.words(key_of("projects.name")) if project is not None else None
    if name is not None:
        row.add(key_of(f"{_PATH}.projects"), name)


def add_indicator(form: Form, words: Words) -> Record:
    """Add a line as an indicator; what stands in brackets behind it is how it is measured, and by whom."""
    row = form.row(_PATH)
    behind = _BEHIND.fullmatch(words.text)
    if behind:
        for number, key in enumerate(("name", "baseline", "target", "method"), start=1):
            if behind[number]:
                row.add(key_of(f"{_PATH}.{key}"), words.part(*behind.span(number)).stripped())
        return row
    target_alone = target_told(words)
    if target_alone is not None:
        for key, part in zip(("name", "target"), target_alone, strict=True):
            row.add(key_of(f"{_PATH}.{key}"), part)
        return row
    told = told_in_prose(words) or _told_in_gaps(words)
    if told is not None:
        name, before, after = told
        gap = _GAP.search(after.text)
        target = after.part(0, gap.start()) if gap else after
        for key, part in zip(("name", "baseline", "target"), (name, before, target), strict=True):
            row.add(key_of(f"{_PATH}.{key}"), part)
        if gap:
            _add_method(row, after.part(gap.end()))
        return row
    values = _TWO_VALUES.fullmatch(words.text) or _IN_COLUMNS.fullmatch(words.text)
    if values:
        for number, key in enumerate(("name", "baseline", "target", "method")[: len(values.groups())], start=1):
            row.add(key_of(f"{_PATH}.{key}"), words.part(*values.span(number)))
        return row
    aside = _ASIDE.search(words.text) or _LABELLED.search(words.text)
    if not aside:
        row.add(key_of(f"{_PATH}.name"), words)
        return row
    row.add(key_of(f"{_PATH}.name"), words.part(0, aside.start()).stripped())
    _add_method(row, words.part(*aside.span(1)))
    return row


def _add_method(row: Record, words: Words) -> None:
    """Add how an indicator is measured, and by whom: 毎年9月の調査、住民課."""
    owner = _OWNER.search(words.text)
    row.add(key_of(f"{_PATH}.method"), words.part(0, owner.start()) if owner else words)
    if owner:
        row.add(key_of(f"{_PATH}.owner"), words.part(*owner.span(1)))
