"""Tables that stand beside the plan: terms explained, opinions of others, what was weighed against what."""

from typing import TYPE_CHECKING

from advisor.documents.blocks import Table
from advisor.documents.columns import Columns, cell_told, row_told
from advisor.documents.words import Words
from advisor.patterns import compiled
from advisor.plan.years import normalise

if TYPE_CHECKING:
    from advisor.documents.placing import Placer

_POINTS = compiled(r"(?:合計|評価|配|得|採|総合)?(?:点|得点|評点|点数|計|評価|評価点)(?:[(（][^円]*[)）])?|合計|計")
_BECOMES = compiled(r"取り?扱い?|判定|扱い|結果|対応|行き先|方針|採否|処理")
# What is explained there may be called as a part of a plan is.
_TERMS, _TERM = "formulation.terms", compiled(r"(?:用語|語句|言葉|ことば|略語|専門用語)(?:名|の意味)?")
_OPINION = compiled(r"(?:主な)?(?:御|ご)?(?:意見|質問|要望|提案|提言)(?:等|など)?(?:の(?:内容|要旨|概要))?")
_ANSWER = compiled(
    r"(?:[市町村区県]|本[市町村]|当[市町村])?(?:の)?(?:考え方?|対応|回答|見解|反映)(?:等|など|状況|結果|方針)?.{0,8}"
)


def explains_terms(table: Table, within: str) -> bool:
    """Tell whether a table explains terms."""
    return within == _TERMS or (bool(table.heads) and _TERM.fullmatch(table.heads[0].text.strip()) is not None)


def place_terms(placer: "Placer", table: Table) -> None:
    """Keep each term with what it means."""
    for cells in table.rows or (table.heads,):
        placer.form.put(_TERMS, row_told(Table(tuple(Words(()) for _ in cells), ()), cells))


def opinions_of(table: Table) -> int | None:
    """Return the column of a table that tells what others said of the draft, beside what the town answers them."""
    heads = [normalise(head.text).strip() for head in table.heads]
    said = next((n for n, head in enumerate(heads) if _OPINION.fullmatch(head)), None)
    return said if said is not None and any(_ANSWER.fullmatch(head) for head in heads[said + 1 :]) else None


def place_opinions(placer: "Placer", table: Table, opinions: int) -> None:
    """Keep opinions and answers apart: an opinion, which its head tells, is not what the plan says."""
    for cells in table.rows:
        for number, (head, cell) in enumerate(zip(table.heads, cells, strict=True)):
            if cell and number >= opinions:
                placer.form.put("notes" if number == opinions else "formulation.process", cell_told(head, cell))


def tells_a_choice(table: Table) -> bool:
    """Tell whether a table ranks what the plan might deal with, and what becomes of it: 分野｜点｜取扱い."""
    heads = [normalise(head.text).strip() for head in table.heads]
    return any(_POINTS.fullmatch(head) for head in heads) and any(_BECOMES.fullmatch(head) for head in heads)


def tells_what_answers(columns: Columns | None) -> bool:
    """Tell whether a table lists what is carried out and the issue that each answers, in the order of their rank."""
    return columns is not None and columns.path in ("projects", "measures") and "answers" in columns.keys
