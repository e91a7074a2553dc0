"""Every hostile file, and how a reader has to answer it: within seconds and little memory, without a trace, a net or a write."""

from collections.abc import Callable
from typing import Literal, NamedTuple

from tests.documents.office import hostile_bulk as bulk
from tests.documents.office import hostile_disguises as disguise
from tests.documents.office import hostile_packages as package
from tests.documents.office import hostile_references as reference

Outcome = Literal["refused", "read", "either"]


class Hostile(NamedTuple):
    """A file under a name, and what has to become of it."""

    file: str
    build: Callable[[], bytes]
    outcome: Outcome
    """`read`: `minimal.DRAFT` (or what the builder says) is understood; `either`: read or refused in words, as it likes."""
    tells: str = ""
    """What a refusal has to make plain to its reader, in a word or two of Japanese."""
    never: tuple[str, ...] = ()
    """Words that must not be read."""


HOSTILE: tuple[Hostile, ...] = (
    Hostile("bomb.docx", package.bomb_docx, "refused", "大きすぎ"),
    Hostile("bomb.xlsx", package.bomb_xlsx, "refused", "大きすぎ"),
    Hostile("bomb_image.docx", package.bomb_image, "either", "大きすぎ"),
    Hostile("lie.docx", package.lie_docx, "refused"),
    Hostile("lie.xlsx", package.lie_xlsx, "refused"),
    Hostile("many_members.docx", package.many_members, "either"),
    Hostile("overlapping.docx", package.overlapping, "either"),
    Hostile("entity_bomb.docx", package.entity_bomb, "either"),
    Hostile("entity_file.docx", package.entity_file, "either"),
    Hostile("entity_address.docx", package.entity_address, "either"),
    Hostile("remote_parts.docx", package.remote_parts, "read"),
    Hostile("macros.docx", package.macros, "read"),  # town halls' forms have macros; they are never run
    Hostile("template.docx", package.template, "either"),
    Hostile("main_part_elsewhere.docx", package.main_part_elsewhere, "read"),
    Hostile("strict.docx", package.strict, "either"),
    Hostile("without_document.docx", package.without_document, "refused"),
    Hostile("without_types.docx", package.without_types, "either"),
    Hostile("types_only.docx", package.types_only, "refused"),
    Hostile("broken_xml.docx", package.broken_xml, "refused", "壊れ"),
    Hostile("control_characters.docx", package.control_characters, "either", "壊れ"),
    Hostile("duplicate_members.docx", package.duplicate_members, "refused"),
    Hostile("climbing_names.docx", package.climbing_names, "either", never=("outside",)),
    Hostile("climbing_relation.docx", package.climbing_relation, "refused"),
    Hostile("encrypted_member.docx", package.encrypted_member, "refused"),
    Hostile("unknown_method.docx", package.unknown_method, "refused"),
    Hostile("wrong_checksum.docx", package.wrong_checksum, "refused", "壊れ"),
    Hostile("truncated.docx", package.truncated, "refused", "壊れ"),
    Hostile("empty.docx", package.empty_docx, "either", "文字がありません"),
    Hostile("empty.xlsx", package.empty_xlsx, "either", "文字がありません"),
    Hostile("old_word.doc", disguise.old_word, "refused", "docx"),
    Hostile("old_word.docx", disguise.old_word, "refused", "docx"),
    Hostile("old_excel.xls", disguise.old_excel, "refused", "xlsx"),
    Hostile("old_excel.xlsx", disguise.old_excel, "refused", "xlsx"),
    Hostile("ichitaro.jtd", disguise.ichitaro, "refused"),
    Hostile("protected.docx", disguise.protected, "refused", "パスワード"),
    Hostile("protected.xlsx", disguise.protected, "refused", "パスワード"),
    Hostile("text.docx", disguise.text, "either"),
    Hostile("text_cp932.docx", lambda: disguise.text("cp932"), "either"),
    Hostile("table_text.xlsx", disguise.table_text, "either"),
    Hostile("rich_text.docx", disguise.rich_text, "refused", "RTF"),
    Hostile("web_page.xlsx", disguise.web_page, "either"),
    Hostile("pdf.docx", disguise.pdf, "refused", "PDF"),
    Hostile("open_document.docx", disguise.open_document, "refused"),
    Hostile("plain_zip.docx", disguise.plain_zip, "refused"),
    Hostile("noise.docx", disguise.noise, "refused"),
    Hostile("noise_behind_the_signature.xlsx", disguise.noise_behind_the_signature, "refused"),
    Hostile("no_bytes.docx", bytes, "either", "本文が見当たりません"),
    Hostile("workbook.docx", disguise.workbook, "either", "Excel"),
    Hostile("document.xlsx", disguise.document, "either", "Word"),
    Hostile("nested_tables.docx", bulk.nested_tables, "either"),
    Hostile("nested_controls.docx", bulk.nested_controls, "either"),
    Hostile("nested_elements.docx", bulk.nested_elements, "either"),
    Hostile("long_document.docx", bulk.long_document, "either"),
    Hostile("long_paragraph.docx", bulk.long_paragraph, "either"),
    Hostile("long_blanks.docx", bulk.long_blanks, "either"),
    Hostile("many_runs.docx", bulk.many_runs, "either"),
    Hostile("wide_table.docx", bulk.wide_table, "either"),
    Hostile("many_headings.docx", bulk.many_headings, "either"),
    Hostile("many_rows.xlsx", bulk.many_rows, "either"),
    Hostile("far_corners.xlsx", bulk.far_corners, "read"),
    Hostile("merged_everywhere.xlsx", bulk.merged_everywhere, "either"),
    Hostile("many_merges.xlsx", bulk.many_merges, "either"),
    Hostile("false_dimension.xlsx", bulk.false_dimension, "read"),
    Hostile("impossible_cells.xlsx", bulk.impossible_cells, "either"),
    Hostile("cells_without_places.xlsx", bulk.cells_without_places, "read"),
    Hostile("style_loop.docx", reference.style_loop, "read"),
    Hostile("style_chain.docx", reference.style_chain, "read"),
    Hostile("huge_numbers.docx", reference.huge_numbers, "read"),
    Hostile("impossible_numbers.docx", reference.impossible_numbers, "read"),
    Hostile("missing_notes.docx", reference.missing_notes, "read"),
    Hostile("note_in_note.docx", reference.note_in_note, "read"),
    Hostile("open_fields.docx", reference.open_fields, "either"),
    Hostile("odd_tables.docx", reference.odd_tables, "read"),
    Hostile("repeated_string.xlsx", reference.repeated_string, "either"),
    Hostile("entity_bomb.xlsx", reference.entity_bomb_xlsx, "either"),
    Hostile("impossible_dates.xlsx", reference.impossible_dates, "either"),
    Hostile("formulas.xlsx", reference.formulas, "read", never=("http://198.51.100.7/",)),
    Hostile("without_sheet.xlsx", reference.without_sheet, "refused"),
)
