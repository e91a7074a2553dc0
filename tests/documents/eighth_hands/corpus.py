"""Every document of an eighth hand, in the order of its file name."""

from tests.documents.gathering import samples_beside

CORPUS = samples_beside(__file__, __package__)
"""Documents of an eighth hand: drafts of seven invented municipalities in the ordinary style of offices, and where their words belong."""
