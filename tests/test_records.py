"""A record is what `typing.NamedTuple` would have made of the same lines."""

import pickle
from typing import Any, NamedTuple

import pytest

from advisor.records import Record


class Told(Record):
    """A record with a method, a property and defaults."""

    words: str
    line: int = 1
    marks: tuple[str, ...] = ()

    @property
    def length(self) -> int:
        """Number of characters."""
        return len(self.words)

    def at(self, line: int) -> "Told":
        return self._replace(line=line)


class Usual(NamedTuple):
    words: str
    line: int = 1
    marks: tuple[str, ...] = ()


def test_it_is_made_and_read_like_a_named_tuple() -> None:
    for arguments, named in ((("壁",), {}), (("壁", 2), {"marks": ("！",)}), ((), {"line": 3, "words": "壁"})):
        record: Any = Told(*arguments, **named)  # type: ignore[arg-type]
        usual: Any = Usual(*arguments, **named)  # type: ignore[arg-type]
        assert record == usual == tuple(record)
        assert hash(record) == hash(usual)
        assert (record.words, record.line, record.marks) == usual
        assert record._asdict() == usual._asdict()
        assert (Told._fields, Told.__match_args__) == (Usual._fields, Usual.__match_args__)
        assert repr(record) == repr(usual).replace("Usual", "Told")
        assert pickle.loads(pickle.dumps(record)) == record


def test_it_keeps_methods_and_its_own_type() -> None:
    moved = Told("推進体制").at(7)
    assert isinstance(moved, Told)
    assert (moved.line, moved.length) == (7, 4)
    match moved:
        case Told(words, line):
            assert (words, line) == ("推進体制", 7)


@pytest.mark.parametrize("wrong", [lambda: Told(), lambda: Told("a", 1, (), 4), lambda: Told("a", words="b")])  # type: ignore[call-arg, arg-type, misc]
def test_wrong_arguments_are_refused(wrong: Any) -> None:
    with pytest.raises(TypeError):
        wrong()


def test_it_cannot_be_changed() -> None:
    with pytest.raises(AttributeError):
        Told("壁").line = 2  # type: ignore[misc]
    with pytest.raises(AttributeError):
        Told("壁").other = 2  # type: ignore[attr-defined]
    with pytest.raises((TypeError, ValueError)):
        Told("壁")._replace(other=2)  # type: ignore[call-arg]


def test_defaults_stand_behind_what_has_none() -> None:
    with pytest.raises(TypeError):
        type(Told)("Wrong", (Record,), {"__annotations__": {"a": int, "b": int}, "a": 1})
