"""Every document of a seventh hand, in the order of its file name."""

from tests.documents.gathering import samples_beside

CORPUS = samples_beside(__file__, __package__)
"""Documents of a seventh hand: drafts of seven invented places under unusual labels, and where their words belong."""
