"""Documents of a sixth hand: drafts of six invented towns in the working style of planning officers, and where their words belong."""
