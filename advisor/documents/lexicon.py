"""What the parts of a plan are called (`knowledge/headings.yaml`), and which place of the plan form each name means."""

import re
from collections.abc import Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from advisor import resources
from advisor.documents.numbering import LETTER
from advisor.patterns import compiled
from advisor.plan.format import Kind, elements, fold, plan_format
from advisor.plan.years import normalise
from advisor.sieve import Sieve

# A letter that numbers a part, on a form: Ａ　町の事情.
_LETTERED = compiled(rf"^{LETTER}[ 　]*(?=[^\x00-\x7f])")
_ASIDE = compiled(r"[(（〔［\[].*?[)）〕］\]]$")
_BRACKETED = compiled(r"[(（〔［\[【<＜《]([^()（）〔〕［］\[\]【】<>＜＞《》]+)[)）〕］\]】>＞》]")
# Names by which many places are called: they mean one only where it is the place they stand in.
_COMMON = frozenset({"id", "name", "notes", "other", "when", "content", "field", "reason", "unit", "level", "total"})
# How a heading that asks ends: だれが進めるのか, お金はどこから出るのですか.
_ASKED = compiled(r"(?:の|ん)?(?:です|でしょう|だろう)?か[?!。]*$")
# How a form asks for something: 現状と課題を数値で記入してください.
_REQUESTED = compiled(
    r"(?<=..)(?:を|について|に関して|は)?、?(?:具体的に|数値で|簡潔に|できるだけ)?(?:御|ご|お)?"
    r"(?:記入|記載|説明|回答|書き|示し)(?:願います|(?:して)?(?:ください|下さい)|すること)[。]?$"
)
_ABOUT = compiled(r"(?<=..)(?:について|に関して)$")
# What a heading says besides between waves: はじめに～策定の経緯～.
_SUBTITLE = compiled(r"(?<=.)[〜~].+[〜~]$")
# What a heading that asks asks about: 計画の期間は何年.
_TOPIC = compiled(r"(.{2,16}?)(?:は|って)(?:何|なに|どう|どの|どれ|どこ|いつ|だれ|誰|いくら|どんな|いくつ|大丈夫)")
# What a heading that is a sentence tells of: 村の困りごとは三つあります.
_SENTENCE = compiled(r"(.{2,12}?)(?:は|には).{2,40}(?:ます|です|る|た|ない|う)[!。]*")
_LISTS = frozenset({"vision", "issues", "measures", "projects"})
_ASIDES = ("waivers.", "confirmed.")
_AND = compiled(r"と|・|及び|並びに|、|/|や")
# What may stand behind the name of a part without adding to it: 財源の見通し, 調達の方法.
_GENERAL_END = compiled(
    r"(?:の|との|への|に関する|に係る|について)?(?:見通し|見込み?|状況|方法|考え方|確認|予定|内容|取扱い?|対応|方針|結果|概要"
    r"|進め方|有無|関係|整理|検討|確保|調整|保護|案)$"
)
_WORDS = compiled(r"[一-龠々]{2,}|[ァ-ヶー]{2,}|[A-Za-z]{2,}")
LEAST_SHARED = LEAST_HEADS = 2
LEAST_PART = 4  # of a long name, what is shared must be a part that counts
LONGEST, LONGEST_LABEL = 200, 24


class Entry(NamedTuple):
    """One line of the lexicon: the place, the patterns that lead there, and the places from which they do."""

    place: str
    patterns: tuple[re.Pattern[str], ...]
    any_of: re.Pattern[str]
    under: tuple[str, ...] = ()

    def spans(self, text: str) -> list[tuple[int, int]]:
        """Return the stretches of a text that a pattern fits."""
        if not self.any_of.search(text):
            return []
        return [found.span() for pattern in self.patterns for found in pattern.finditer(text)]

    def match(self, text: str) -> tuple[int, int]:
        """Return where the last stretch that a pattern fits ends, and its length; 0 for none."""
        return max(((end, end - start) for start, end in self.spans(text)), default=(0, 0))

    def names(self, text: str) -> bool:
        """Tell whether the patterns fit half of a text, or its end behind a particle: 外部との連携."""
        spans = self.spans(text)
        if not spans:
            return False
        start, end = max(spans, key=lambda span: (span[1], span[1] - span[0]))
        behind = end == len(text) and text[:start].endswith(("の", "との", "への"))
        return behind or 2 * len({at for span in spans for at in range(*span)}) >= len(text)


PARTS = {"headings": "goes_to", "columns": "goes_to", "tables": "goes_to", "clues": "goes_to", "chapters": "goes_to"}
HEAD_PARTS = {"stages": "value", "documents": "value", "general": "value"}


@cache
def entries(part: str) -> tuple[Entry, ...]:
    """Return the lines of one part of the lexicon, in the order written."""
    raw, key = resources.document("knowledge/headings.yaml")[part], {**PARTS, **HEAD_PARTS}[part]
    return tuple(
        Entry(
            entry[key],
            tuple(compiled(word) for word in entry["words"]),
            compiled("|".join(entry["words"])),
            tuple(entry.get("under", ())),
        )
        for entry in raw
    )


@cache
def _clues(within: str) -> tuple[Sieve, tuple[tuple[str, re.Pattern[str]], ...]]:
    """Return the words by which sentences at a place speak of others, each with its place, and their sieve."""
    of_entries = (entry for entry in entries("clues") if within in entry.under)
    words = tuple((entry.place, pattern) for entry in of_entries for pattern in entry.patterns)
    return Sieve([pattern.pattern for _, pattern in words]), words


@lru_cache(maxsize=4096)
def bare(title: str) -> str:
    """Return a heading without its number, spaces, and what stands in brackets behind it, in lower case NFKC."""
    plain = _LETTERED.sub("", title[:LONGEST].strip())
    alone = _BRACKETED.fullmatch(plain)
    return fold(alone[1] if alone else _ASIDE.sub("", plain) or plain)


@lru_cache(maxsize=4096)
def place_of_heading(title: str, within: str = "") -> str | None:
    """Return the place of the form that a heading below another means, or None where no name is known."""
    exact = _place_by_name(bare(title), within)
    shown = _shown(title)
    if exact and (not _is_of_a_row(exact) or _is_near(exact, within)):
        return exact
    place = _best("headings", shown, within)
    if exact and place and not exact.startswith(tuple(_LISTS)):
        return place  # what is told of a meeting and the like (実施内容) is no heading
    if exact:  # what a project calls so is told of the plan as a whole, if it has a place for it
        return exact if place is None or place in _LISTS else place
    parts = [part for part in _AND.split(shown) if len(part) > 1]
    if len(parts) > 1:
        places = [_place_by_name(fold(part), within) or _best("headings", part, within) for part in parts]
        return _common(place, places) if place else _chapter_of_all(places) or _place_by_words(shown, within)
    topic = (_TOPIC.match(shown) or _SENTENCE.fullmatch(shown)) if place is None else None
    if topic:
        return place_of_heading(topic[1], within)
    return place or _place_by_words(shown, within)


def _chapter_of_all(places: list[str | None]) -> str | None:
    """Return the chapter in which all parts of a name stand (人口・面積); None where one is unknown or they differ."""
    chapters = {place.split(".")[0] if place else None for place in places}
    return chapters.pop() if len(chapters) == 1 else None


def _is_of_a_row(place: str) -> bool:
    """Tell whether a place is a cell of a project, a measure, a meeting …."""
    chapter, _, cell = place.partition(".")
    above = elements().get(place.rpartition(".")[0])
    return bool(cell) and (chapter in _LISTS or (above is not None and above.kind is Kind.ROWS))


def _is_near(place: str, within: str) -> bool:
    return place.split(".")[0] == within.split(".")[0]


def _shown(title: str) -> str:
    """Return a name in NFKC without spaces, what stands in brackets behind it, and the end of a question (のですか)."""
    plain = _LETTERED.sub("", title[:LONGEST].strip())
    alone = _BRACKETED.fullmatch(plain)
    shown = normalise(alone[1] if alone else _ASIDE.sub("", plain) or plain).replace(" ", "")
    return _ABOUT.sub("", _ASKED.sub("", _SUBTITLE.sub("", _REQUESTED.sub("", shown)))) or shown


def _best(part: str, shown: str, within: str) -> str | None:
    """Return the place whose words end last in a name; Japanese says last what a thing is."""
    if not _any_word(part).search(shown):
        return None
    found = [
        (*entry.match(shown), -number, entry.place)
        for number, entry in enumerate(entries(part))
        if not entry.under or within.startswith(entry.under)
    ]
    best = max(found)
    return best[-1] if best[0] else None


def _common(place: str, places: list[str | None]) -> str:
    """Return what a name of several parts (費用と財源) means: the chapter of its parts, where they share one."""
    others = [part for part in places if part and part != "period"]
    if place == "period" and others:
        return others[-1]  # the years are found wherever they stand
    chapters = {part.split(".")[0] for part in places if part}
    if len(chapters) == 1 and len(set(places)) > 1 and None not in places and "formulation" not in chapters:
        chapter = chapters.pop()
        return chapter if chapter not in _LISTS else place
    return place


def _place_by_name(name: str, within: str) -> str | None:
    above = elements().get(within)
    if above is not None and above.kind is not Kind.ROWS:
        child = above.child_named(name)
        if child is not None:
            return child.path
    child = plan_format().child_named(name)
    return child.path if child is not None else _names().get(name) or None


def _place_by_words(shown: str, within: str) -> str | None:
    """Return the place below a chapter with whose names a heading shares most words; None where none leads."""
    above = elements().get(within.split(".")[0]) if within else None
    if above is None:
        return None
    shares = sorted(
        ((max(_shared(shown, name) for name in child.names), child.path) for child in above.children
         if child.key not in _COMMON),
        reverse=True,
    )  # fmt: skip
    least = max(LEAST_SHARED, len(shown) // LEAST_PART)
    if not shares or shares[0][0] < least or (len(shares) > 1 and shares[1][0] == shares[0][0]):
        return None
    return shares[0][1]


def _shared(shown: str, name: str) -> int:
    return sum(len(word) for word in _WORDS.findall(normalise(name)) if word in shown)


@lru_cache(maxsize=4096)
def place_of_cell(name: str, element_path: str) -> str | None:
    """Return the place in a row (of projects, measures …) that the name of a cell means."""
    element = elements()[element_path]
    child = element.child_named(bare(name)) or element.child_named(fold(name[:LONGEST]))
    if child is not None:
        return child.path
    for plain in dict.fromkeys((_shown(name), normalise(name[:LONGEST]).replace(" ", ""))):
        for part in ("columns", "headings"):
            if not _any_word(part).search(plain):
                continue
            found = [
                (*entry.match(plain), -number, entry.place)
                for number, entry in enumerate(entries(part))
                if entry.place.startswith(f"{element_path}.")
            ]
            best = max(found, default=(0, 0, 0, ""))
            if best[0]:
                return best[-1]
    return _place_by_words(_shown(name), element_path) if element_path == "projects" else None


@lru_cache(maxsize=4096)
def is_label(name: str) -> bool:
    """Tell whether words name a part of a plan, and hardly anything else."""
    if len(name) > LONGEST_LABEL:
        return False
    plain = bare(name)
    return any(_is_known(core) for core in dict.fromkeys((plain, _GENERAL_END.sub("", plain))) if core)


@lru_cache(maxsize=4096)
def is_label_of_cell(name: str) -> bool:
    """Tell whether words name a part of a plan or a cell of a project, and hardly anything else."""
    if is_label(name):
        return True
    plain = bare(name)
    if not plain or len(name) > LONGEST_LABEL:
        return False
    if elements()["projects"].child_named(plain) is not None:
        return True
    if not _any_word("columns").search(plain):
        return False
    return any(entry.place.startswith("projects.") and entry.names(plain) for entry in entries("columns"))


def _is_known(plain: str) -> bool:
    if plain in _names():
        return True
    return bool(_any_word("headings").search(plain)) and any(entry.names(plain) for entry in entries("headings"))


@cache
def _any_word(part: str) -> re.Pattern[str]:
    """Return what fits wherever a line of one part of the lexicon does: most words are none of them."""
    return compiled("|".join(entry.any_of.pattern for entry in entries(part)))


@lru_cache(maxsize=4096)
def is_name_of_part(name: str) -> bool:
    """Tell whether a heading is, for the most part, a name that the lexicon knows."""
    return is_label(_ASIDE.sub("", name.strip()))


@cache
def _names() -> dict[str, str]:
    """Return every name of the form, folded, with its place; an empty one for a name that many places have."""
    named: dict[str, str] = {}
    for element in plan_format().walk():
        for name in (element.label.ja, *element.names):
            known = named.setdefault(fold(name), element.path)
            if known != element.path:
                named[fold(name)] = ""
    # The term of anything, such as an estimate, is none of a remark that is set aside.
    common = {name for name, place in named.items() if place.split(".")[-1] in _COMMON or place.startswith(_ASIDES)}
    return {name: "" if name in common else place for name, place in named.items()}


def place_of_heads(heads: Sequence[str]) -> str | None:
    """Return the place that two heads of a table at least speak of: 会議, 構成 and 役割 of the structure."""
    plain = [_shown(head) for head in heads if head]
    for entry in entries("tables"):
        if sum(entry.any_of.search(head) is not None for head in plain) >= LEAST_HEADS:
            return entry.place
    return None


def place_of_sentence(sentence: str, within: str) -> str | None:
    """Return the place that a sentence speaks of, if it is another than the one it stands in."""
    plain = normalise(sentence)
    sieve, words = _clues(within)
    tried = map(words.__getitem__, sieve.passed(plain))
    return next((place for place, pattern in tried if pattern.search(plain)), None)


def chapter_of_text(text: str) -> str | None:
    """Return the chapter that a text without a known heading speaks of most, or None where nothing speaks clearly."""
    plain = normalise(text)
    counts = {
        entry.place: sum(pattern.search(plain) is not None for pattern in entry.patterns)
        for entry in entries("chapters")
    }
    best = max(counts, key=lambda place: counts[place])
    return best if counts[best] > 1 else None


def is_general(title: str, of: str) -> bool:
    """Tell whether a name tells of projects or measures in general.

    Of `rows` it is a heading that is none of them, of `items` one below which no line is; of `names` a row of costs;
    of `asked` what a question may be about that is no project, of `neutral` one
    below which what stands above goes on, of `papers` a business paper, which is no plan.
    """
    plain = normalise(title[:LONGEST])
    return any(entry.place == of and entry.any_of.search(plain) for entry in entries("general"))


def word_for(part: str, text: str) -> tuple[int, str, int, int] | None:
    """Return the value that a word of a document's head means (part `stages` or `documents`), and where it stands.

    Its rank comes first: 0 for the value whose words outweigh all others.
    """
    for rank, entry in enumerate(entries(part)):
        for pattern in entry.patterns:
            found = pattern.search(text)
            if found:
                return rank, entry.place, found.start(), found.end()
    return None
