"""What the knowledge tells of a pitfall."""

from typing import Any

from advisor import resources


@resources.remembered
def pitfall(code: str) -> dict[str, Any]:
    """Return the knowledge of one pitfall."""
    return dict(resources.document(f"knowledge/pitfalls/{code}.yaml"))
