"""Hostile documents give a review or a clear refusal, within seconds."""

import random
import time
from contextlib import suppress

import pytest

from advisor.documents.document import draft_from_document
from advisor.drafts.encoding import decode
from advisor.drafts.problems import UnreadableDraftError
from advisor.plan.building import build_plan

SIGNS = "あ市町事業１（）。、|＊*#-【】〔〕→／：: \n　\t課題令和7年度千円ア①<!--`[]()"
SECONDS = 10
ONE_SIGN = ["*" * 400_000, "|" * 400_000, "（" * 130_000, "課題" * 60_000, "1" * 400_000, "<!--" * 90_000, "a\tb\n" * 90_000,
            "# a" + "　" * 60_000 + "あ#", "-" + " " * 60 + "町長", "|a\n" * 100_000, "人口" * 60_000, "# " + "（）" * 60_000,
            "[あ](" * 60_000, "#" * 400_000, "あ：い／" * 40_000]  # fmt: skip


def reads_or_refuses(text: str) -> None:
    begun = time.monotonic()
    with suppress(UnreadableDraftError):
        build_plan(draft_from_document(text, "plan.md"))
    assert time.monotonic() - begun < SECONDS


@pytest.mark.parametrize("text", ONE_SIGN, ids=lambda text: text[:6].strip())
def test_one_sign_over_and_over(text: str) -> None:
    reads_or_refuses(text)


@pytest.mark.parametrize("seed", range(60))
def test_signs_of_documents_in_any_order(seed: int) -> None:
    chance = random.Random(seed)
    reads_or_refuses("".join(chance.choice(SIGNS) for _ in range(chance.choice((30, 300, 3000)))))


@pytest.mark.parametrize("seed", range(20))
def test_bytes_in_any_order(seed: int) -> None:
    data = random.Random(seed).randbytes(2000)
    try:
        text, _ = decode(data)
    except UnreadableDraftError:
        return
    reads_or_refuses(text)
