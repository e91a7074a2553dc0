"""Where the program begins: Ctrl-C is answered from here on, before anything that takes time is imported."""

from advisor.cli.interruption import end_on_interrupt, ignore_interrupts


def run() -> None:
    """Run the command line and end the process.

    Garbage is collected only where there are many drafts (see `advisor/cli/batch.py`): with a few, the process ends
    before that would pay. For the same reason nothing is put away at the end: the system takes it all back at once.
    """
    end_on_interrupt()
    import gc

    gc.disable()
    from advisor.cli.ending import end_at_once
    from advisor.cli.main import cli

    try:
        cli.main()
    except SystemExit as end:
        ignore_interrupts()  # everything is written and the status settled
        if isinstance(end.code, int):
            end_at_once(end.code)
        raise
