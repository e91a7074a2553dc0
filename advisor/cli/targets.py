"""What a review is written as, and where each form goes: standard output, a file, or a file for every draft."""

import os
from collections.abc import Collection, Iterable, Sequence

from advisor.cli.options import FORMATS, Form
from advisor.drafts.loading import STANDARD_INPUT
from advisor.errors import ToldError
from advisor.records import Record
from advisor.texts import text

_BY_ENDING = {
    ".txt": Form.TEXT, ".sarif.json": Form.SARIF, ".json": Form.JSON, ".md": Form.MARKDOWN, ".sarif": Form.SARIF,
    ".xml": Form.JUNIT, ".html": Form.HTML, ".htm": Form.HTML, ".docx": Form.WORD, ".xlsx": Form.EXCEL,
}  # fmt: skip
_WORD = frozenset({".docx", ".docm"})  # Word opens neither under the name of the other
_ENDINGS = {Form.MARKDOWN: ".md", Form.HTML: ".html", Form.WORD: ".docx", Form.EXCEL: ".xlsx"}
"""The forms that are one file for each draft, with the endings of their names; the others are one document for all."""
_OF_PROGRAMS = (".docx", ".docm", ".doc", ".xlsx", ".xlsm", ".xls", ".pdf")
_TELLING_OF_CHANGES = (Form.MARKDOWN, Form.WORD)
_FILES_ALONE = (Form.WORD, Form.EXCEL)


class TargetError(ToldError):
    """Forms and files that do not go together; `words` say which."""


class Target(Record):
    """One form of output and where it goes: `output` None is standard output, `of_each` a file for every draft."""

    form: Form
    output: str | None = None
    of_each: tuple[str, ...] = ()


def is_file(output: str | None) -> bool:
    """Tell whether something goes to a file rather than to standard output."""
    return output is not None and output != STANDARD_INPUT


def targets_of(
    forms: Sequence[str],
    outputs: Sequence[str],
    drafts: Sequence[str],
    annotated: str | None = None,
    updated: str | None = None,
) -> tuple[Target, ...]:
    """Pair forms with files: by the ending of a file's name where that fits, else in the order given.

    Where there are more files than forms, the endings tell the others. A folder takes all forms that are left over and
    are a file for each draft; what else is left over goes to standard output.
    `annotated` is the file or folder for the drafts with comments, `updated` that of the earlier lists, which are
    written anew where no other place is given for them. Raises TargetError.
    """
    named = [Form(form) for form in forms]
    if len(outputs) > len(named):
        told = [form for output in outputs if (form := form_by_name(output)) is not None]
        named += told if named else [form_by_name(output) or Form.TEXT for output in outputs]
    wanted = list(dict.fromkeys(named or [Form.TEXT]))
    if updated is not None and Form.EXCEL not in wanted:
        wanted.append(Form.EXCEL)
    pairs = _paired(wanted, outputs)
    if updated is not None:
        pairs = [(form, updated if form is Form.EXCEL and output is None else output) for form, output in pairs]
    folder = next((output for output in outputs if is_folder(output)), None)
    pairs = [(form, folder if output is None and form in _ENDINGS else output) for form, output in pairs]
    shown = [form for form, output in pairs if not is_file(output)]
    if len(shown) > 1:
        raise TargetError(text("cli", "several-on-screen", forms=", ".join(shown)))
    if shown and (shown[0] in _FILES_ALONE or (shown[0] is Form.HTML and len(drafts) > 1)):
        raise TargetError(text("cli", "needs-output", form=shown[0]))
    targets = [_target(form, output, drafts) for form, output in pairs]
    if annotated is not None:
        targets.append(Target(Form.ANNOTATED, annotated, _annotated(annotated, drafts)))
    return tuple(targets)


def form_by_name(output: str, among: Collection[Form] = FORMATS) -> Form | None:
    """Return the form that the name of a file asks for, among those that there are; None for a name that tells none."""
    lower = output.lower()
    return next((form for ending, form in _BY_ENDING.items() if form in among and lower.endswith(ending)), None)


def _paired(wanted: list[Form], outputs: Sequence[str]) -> list[tuple[Form, str | None]]:
    """Return every form with its file, in the order of the forms."""
    found: dict[int, str] = {}
    left = []
    for output in outputs:
        place = next((n for n, form in enumerate(wanted) if n not in found and form is form_by_name(output)), None)
        if place is None:
            left.append(output)
        else:
            found[place] = output
    for output in left:
        free = [n for n in range(len(wanted)) if n not in found]
        of_each = [n for n in free if wanted[n] in _ENDINGS] if is_folder(output) else []
        place = next(iter(of_each or free), None)
        if place is None:
            raise TargetError(text("cli", "output-without-form", file=output))
        found[place] = output
    return [(form, found.get(n)) for n, form in enumerate(wanted)]


def _target(form: Form, output: str | None, drafts: Sequence[str]) -> Target:
    if output is None or not is_file(output):
        return Target(form, output)
    if not is_folder(output):
        _check_ending(form, output)
    if form not in _ENDINGS:
        return Target(form, output)
    if is_folder(output):
        return Target(form, output, tuple(file_names(output, _ENDINGS[form], drafts)))
    if len(drafts) > 1:
        raise TargetError(text("cli", "several-in-one-file", file=output, form=form))
    return Target(form, output, (output,))


def _check_ending(form: Form, output: str) -> None:
    """Refuse a name that promises a file of another program, which could then not be opened. Raises TargetError."""
    ending, own = _ending(output), _ENDINGS.get(form, "")
    if ending in _OF_PROGRAMS and ending != own:
        key = "wrong-ending-for" if own else "wrong-ending"
        raise TargetError(text("cli", key, file=output, form=form, ending=own))


def check_since(since: str | None, targets: Sequence[Target], drafts: Sequence[str]) -> None:
    """Refuse a version before that no form tells of, or one for drafts of several plans. Raises TargetError."""
    if since is None:
        return
    if not any(target.form in _TELLING_OF_CHANGES for target in targets):
        raise TargetError(text("cli", "since-in-memos-alone"))
    if len(drafts) > 1 and not os.path.isdir(since):
        raise TargetError(text("cli", "since-of-several", file=since))


def _annotated(output: str, drafts: Sequence[str]) -> tuple[str, ...]:
    """Return the name of each draft with comments; in a folder they are called as the drafts are."""
    if STANDARD_INPUT in drafts:
        raise TargetError(text("cli", "annotates-files-alone"))
    if not is_folder(output):
        if len(drafts) > 1:
            raise TargetError(text("cli", "several-in-one-file", file=output, form="--annotate"))
        ending = _ending(drafts[0])
        if ending != _ending(output) and not _WORD.isdisjoint({ending, _ending(output)}):
            raise TargetError(text("cli", "annotated-ending", file=output, ending=ending, draft=drafts[0]))
        return (output,)
    endings = dict.fromkeys(_ending(draft) for draft in drafts)
    names = {end: iter([*file_names(output, end, [d for d in drafts if _ending(d) == end])]) for end in endings}
    return tuple(next(names[_ending(draft)]) for draft in drafts)


def _ending(file: str) -> str:
    return os.path.splitext(file)[1].lower()


def is_folder(output: str) -> bool:
    """Tell whether files are to be put into a folder of that name."""
    return os.path.isdir(output) or output.endswith((os.sep, "/"))


def file_names(folder: str, ending: str, drafts: Iterable[str]) -> Iterable[str]:
    """Yield a name for every draft, no two alike."""
    taken: set[str] = set()
    for draft in drafts:
        stem = os.path.splitext(os.path.basename(draft))[0] if draft != STANDARD_INPUT else "stdin"
        name, number = f"{stem}{ending}", 1
        while name.lower() in taken:
            number += 1
            name = f"{stem}-{number}{ending}"
        taken.add(name.lower())
        yield os.path.join(folder, name)
