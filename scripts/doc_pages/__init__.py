"""The pages of `docs/` that are made from `knowledge/` and `rules/`: one module a kind of page, no advice in any."""
