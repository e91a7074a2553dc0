"""The pack that `docs/packs.md` shows can be written as it stands: it is sound, its tests hold, and it hears."""

from pathlib import Path

import advisor
from advisor import resources
from advisor.engine.rules import load_rules
from advisor.knowledge.packs import check_packs, read_packs
from advisor.proving.checking import failures
from advisor.proving.choosing import chosen
from advisor.proving.scoring import Fate, score
from tests.docs.pages import ROOT, blocks

DRAFT = "題名: 町ICT計画\n計画の策定: {備考: 見守りに加わる住民の方は保険に入っていない。}\n"


def written(folder: Path) -> str:
    """Write the files that the page shows, each named in its first line; return the folder."""
    for block in blocks(ROOT / "docs" / "packs.md", "yaml"):
        name, _, content = block.partition("\n")
        path = folder / name.removeprefix("# ")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, "utf-8")
    return str(folder)


def test_the_pack_of_the_page_is_sound_and_its_tests_notice_every_change(tmp_path: Path) -> None:
    pack = written(tmp_path / "our-office")
    assert check_packs([pack])[1] == ()
    resources.use_packs(read_packs([pack]))
    base = load_rules()
    own = chosen(base, ["VOLUNTEER-INSURANCE"])
    assert list(failures(base, own)) == []
    assert score(base, own).of(Fate.SURVIVED) == ()


def test_the_pack_of_the_page_hears_its_wall(tmp_path: Path) -> None:
    pack = written(tmp_path / "our-office")
    (found,) = [f for f in advisor.review(DRAFT, packs=[pack]).findings if f.pack == "our-office"]
    assert "保険に入っていない" in found.message.ja
    assert found.practice is not None
    assert "当事務所の手引 3「住民の協力」" in found.practice.ja
