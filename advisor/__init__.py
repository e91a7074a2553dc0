"""Advice on drafts of municipal ICT/IoT plans, by rules that show their grounds."""

__version__ = "0.1.0"
