"""Every document of another hand, in the order of its file name."""

from tests.documents.gathering import samples_beside

CORPUS = samples_beside(__file__, __package__)
