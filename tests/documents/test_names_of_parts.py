"""What municipalities call the parts of their plans leads to where these parts stand."""

from pathlib import Path

import pytest
import yaml

from advisor.documents.lexicon import place_of_cell, place_of_heading

LEAST_SHARE = 0.98
NAMES = yaml.safe_load((Path(__file__).parent / "names_of_parts.yaml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("part", NAMES)
def test_nearly_all_names_lead_to_their_places(part: str) -> None:
    right = total = 0
    for places, names in NAMES[part].items():
        for name in map(str, names):
            found = place_of_heading(name) if part == "headings" else place_of_cell(name, "projects")
            total += 1
            right += found is not None and found.startswith(tuple(places.split()))
    assert right >= LEAST_SHARE * total
