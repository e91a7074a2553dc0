"""Documents of an eighth hand: drafts of seven invented municipalities in the ordinary style of offices, and where their words belong."""
