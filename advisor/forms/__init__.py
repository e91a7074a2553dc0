"""Forms to fill in, as YAML, Excel or Word, and the way back from a filled form to a draft."""
