"""The verifier of `knowledge/` and `rules/`: what files must hold, how they refer to each other, the compiled form."""
