"""What the knowledge tells of a pitfall."""

from functools import cache
from typing import Any

from advisor import resources


@cache
def pitfall(code: str) -> dict[str, Any]:
    """Return the knowledge of one pitfall."""
    return dict(resources.document(f"knowledge/pitfalls/{code}.yaml"))
