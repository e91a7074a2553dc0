"""Documents of a fifth hand: drafts of eight invented towns, arranged as no form is, and where their words belong."""
