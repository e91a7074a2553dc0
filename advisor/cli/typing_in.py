"""What is typed, line by line: on a terminal with its editing keys, or from a pipe in whatever encoding it has."""

import contextlib
import sys

from advisor.cli.console import say
from advisor.cli.interruption import interrupts_raised

_ENCODINGS = ("utf-8", "cp932")
_UNTYPED = {code: None for code in (*range(0x20), 0x7F, 0xFEFF) if chr(code) != "\t"}


class Keyboard:
    """Where the answers come from."""

    def __init__(self) -> None:
        self.is_terminal = sys.stdin is not None and sys.stdin.isatty() and sys.stdout.isatty()
        if self.is_terminal:
            with contextlib.suppress(ImportError):
                import readline  # noqa: F401 - lets a line be edited, Japanese included
            if hasattr(sys.stdin, "reconfigure"):
                sys.stdin.reconfigure(errors="replace")

    def line(self, prompt: str) -> str | None:
        """Return the next line without signs that nobody types; None at the end of the input.

        Raises KeyboardInterrupt for Ctrl-C on a terminal.
        """
        typed = self._typed_on_terminal(prompt) if self.is_terminal else self._read(prompt)
        return typed if typed is None else typed.translate(_UNTYPED)

    def _typed_on_terminal(self, prompt: str) -> str | None:
        try:
            with interrupts_raised():
                return input(prompt)
        except EOFError:
            say("")
            return None

    def _read(self, prompt: str) -> str | None:
        say(prompt)
        data = sys.stdin.buffer.readline() if sys.stdin is not None else b""
        if not data:
            return None
        for encoding in _ENCODINGS:
            with contextlib.suppress(UnicodeDecodeError):
                return data.decode(encoding)
        return data.decode(errors="replace")
