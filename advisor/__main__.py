"""Let `python -m advisor` do what the command `advisor` does."""

from advisor.cli.main import run

if __name__ == "__main__":
    run()
