"""Where the program begins: Ctrl-C is answered from here on, before anything that takes time is imported."""

from advisor.cli.interruption import end_on_interrupt, ignore_interrupts


def run() -> None:
    """Run the command line and end the process.

    Garbage is collected only where there are many drafts (see `advisor/cli/batch.py`): with a few, the process ends
    before that would pay.
    """
    end_on_interrupt()
    import gc

    from advisor.cli.main import cli

    gc.disable()
    try:
        cli.main()
    finally:
        ignore_interrupts()  # everything is written and the status settled
