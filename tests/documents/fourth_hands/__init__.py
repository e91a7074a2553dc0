"""Documents of a fourth hand: a city's chapters, lists and forms of towns, a pasted digest, minutes, prose."""
