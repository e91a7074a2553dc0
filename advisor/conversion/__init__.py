"""From a draft of any kind to a plan file in the canonical form: every value with its place in the original."""
