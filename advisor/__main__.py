"""Let `python -m advisor` do what the command `advisor` does."""

from advisor.cli.start import run

if __name__ == "__main__":
    run()
