"""Which packs a call uses, and laying them over the data: once, before anything of the data is asked for."""

import os
from collections.abc import Sequence

import click

from advisor.cli.option_types import packs_given

VARIABLE = "ADVISOR_PACK"
_SETTLED = "advisor.packs-settled"


def settle_packs(ctx: click.Context) -> None:
    """Use the packs that the command line, the environment or a configuration names, for the whole process.

    The first of these that names any counts alone, as for every setting. Raises ToldError.
    """
    if _SETTLED in ctx.meta:
        return
    ctx.meta[_SETTLED] = True
    folders = packs_given(ctx) or _in_environment() or _in_configuration(ctx)
    if not folders:
        from advisor.resources import use_packs

        use_packs(())
        return
    lay_over(folders)


def lay_over(folders: Sequence[str]) -> None:
    """Lay the packs of some folders over the data, for the whole process. Raises ToldError, with nothing changed."""
    from advisor.errors import ToldError
    from advisor.knowledge.packs import PackError, read_packs
    from advisor.resources import use_packs
    from advisor.texts import text

    try:
        use_packs(read_packs(folders))
    except PackError as error:
        raise ToldError(text("packs", error.code, **error.values)) from None


def _in_environment() -> tuple[str, ...]:
    return tuple(folder for folder in os.environ.get(VARIABLE, "").split(os.pathsep) if folder.strip())


def _in_configuration(ctx: click.Context) -> tuple[str, ...]:
    """Return the packs of the configuration that holds for the first draft, or for the current folder."""
    from advisor.cli.configuration_files import is_any_above

    config, folder = _written(ctx, "config"), _folder(ctx)
    if ctx.params.get("isolated") is True or (config is None and not is_any_above(folder)):
        return ()
    from pathlib import Path

    from advisor.cli.configuration import packs_in, packs_of

    if isinstance(config, str):
        return packs_of(Path(os.path.abspath(config))) or ()
    return packs_in(Path(folder))


def _folder(ctx: click.Context) -> str:
    """Return where a configuration is looked for first: where the first draft is, else here."""
    named = _written(ctx, "files") or _written(ctx, "paths") or _written(ctx, "plan")
    if not named:
        return os.getcwd()
    from advisor.cli.files import find_drafts
    from advisor.cli.settings import folder_of
    from advisor.drafts.loading import STANDARD_INPUT

    return folder_of(next(iter(find_drafts([named] if isinstance(named, str) else named[:1]).files), STANDARD_INPUT))


def _written(ctx: click.Context, name: str) -> str | tuple[str, ...] | None:
    """Return what was written for a parameter, None for nothing; while options are read, others may be open still."""
    value = ctx.params.get(name)
    return value if isinstance(value, (str, tuple)) else None
