"""What travels through a review: immutable tuples with named fields, defined in a fraction of the usual time.

A record is written and used as `typing.NamedTuple`, and is one to whoever checks types. That of the library compiles a
constructor as text for every class, a good twentieth of a cold start for some ninety classes; here all constructors of
as many fields share one, under other names.
"""

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING or sys.version_info >= (3, 14):  # where annotations are no longer to be had while a class is made
    from typing import NamedTuple as Record
else:
    from _collections import _tuplegetter
    from functools import cache
    from types import FunctionType

    @cache
    def _constructor(count):
        names = ", ".join(f"field{number}" for number in range(count))
        return eval(f"lambda cls, {names}: new(cls, ({names},))", {"new": tuple.__new__})

    class _RecordType(type):
        """Makes a class of named fields out of annotations and defaults."""

        def __new__(mcs, name, bases, body):
            """Return the class; raises TypeError where a field without a default follows one that has it."""
            fields = tuple(body.get("__annotations__", ()))
            has_default = [field in body for field in fields]
            if has_default != sorted(has_default):
                raise TypeError(f"{name}: a field without a default behind one with a default")
            defaults = tuple(body.pop(field) for field in fields if field in body)
            if fields:
                shared = _constructor(len(fields))
                code = shared.__code__.replace(co_varnames=("cls", *fields), co_name="__new__")
                body["__new__"] = FunctionType(code, shared.__globals__, "__new__", defaults or None)
                body.update((field, _tuplegetter(place, field)) for place, field in enumerate(fields))
                body["_fields"] = body["__match_args__"] = fields
            body.setdefault("__slots__", ())
            return super().__new__(mcs, name, bases, body)

    class Record(tuple, metaclass=_RecordType):
        """An immutable tuple whose items have names."""

        @classmethod
        def _make(cls, values):
            return cls(*values)

        def _replace(self, **changes):
            values = [changes.pop(field, value) for field, value in zip(self._fields, self, strict=True)]
            if changes:
                raise TypeError(f"no such fields: {', '.join(changes)}")
            return type(self)(*values)

        def _asdict(self):
            return dict(zip(self._fields, self, strict=True))

        def __repr__(self):
            told = ", ".join(f"{field}={value!r}" for field, value in zip(self._fields, self, strict=True))
            return f"{type(self).__name__}({told})"

        def __getnewargs__(self):
            return tuple(self)


__all__ = ["Record"]
