"""A pack adds to what a review knows, and is named wherever its remarks are."""

import json
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

import advisor
from advisor import resources
from advisor.drafts.loading import read_draft
from advisor.engine.rules import load_rules
from advisor.facts.concepts import concepts
from advisor.knowledge.packs import check_packs, read_packs
from advisor.proving.checking import failures
from advisor.proving.choosing import chosen
from advisor.proving.scoring import score
from advisor.reviewing.building import review_draft
from tests.cli.processes import CLEAN, HALF, environment
from tests.cli.processes import advisor as run
from tests.docs.pages import ROOT
from tests.drafts_of import drafts_below
from tests.packs.making import SAMPLE, small_pack

PACK = str(SAMPLE)
OWN = sorted(path.stem for path in (SAMPLE / "rules/pitfalls").glob("*.yaml"))
SILENT = "題名: 町ICT計画\n段階: 計画実施準備\n事業: [{番号: p1, 事業名: 見守り, 内容: センサーを30基置く。}]\n"


def codes(review: advisor.Review) -> set[str]:
    return {code for finding in review.findings for code in finding.codes}


def test_nothing_of_the_sample_is_to_mend_and_its_tests_notice_every_change() -> None:
    count, defects = check_packs([PACK])
    assert (count, defects) == (len(list(SAMPLE.rglob("*.yaml"))), ())
    resources.use_packs(read_packs([PACK]))
    base = load_rules()
    rules = chosen(base, OWN)
    assert {rule.id for rule in rules} == set(OWN)
    assert list(failures(base, base.rules)) == []
    result = score(base, rules)
    assert result.is_enough


def test_the_sample_asks_nothing_of_the_clean_plan_and_little_of_others() -> None:
    assert not codes(advisor.review(CLEAN, packs=[PACK])) & set(OWN)
    resources.use_packs(read_packs([PACK]))
    for draft in [*drafts_below(ROOT / "samples"), *sorted((ROOT / "tests/labelled").glob("???.yaml"))]:
        own = [f for f in review_draft(read_draft(str(draft))).findings if f.pack]
        assert len(own) <= 3, draft
        assert {finding.priority for finding in own} <= {advisor.Priority.CONFIRM}, draft


def test_what_the_project_says_without_a_pack_it_says_with_one() -> None:
    for draft in (CLEAN, HALF):
        with_pack = [f for f in advisor.review(draft, packs=[PACK]).findings if f.pack is None]
        assert with_pack == list(advisor.review(draft).findings)


def test_a_remark_of_a_pack_is_marked_in_every_form_with_its_own_source() -> None:
    found = [f for f in advisor.review(SILENT, packs=[PACK]).findings if f.pack]
    assert {(f.pack, f.basis) for f in found} == {("review-practice", "practice")}
    assert all(f.practice and "1.7" in f.practice.ja and "一般的な審査の観点" in f.practice.ja for f in found)
    told = json.loads(run("review", "--format", "json", "--pack", PACK, "-", input=SILENT.encode()).stdout)["reviews"][
        0
    ]
    (used,) = told["knowledge"]["packs"]
    assert (used["name"], len(used["hash"])) == ("review-practice", 64)
    assert {f["pack"] for f in told["findings"]} == {"review-practice", None}
    text = run("review", "--all", "--pack", PACK, "-", "--lang", "en", input=SILENT.encode()).stdout
    assert "the pack “Points of general review practice” (review-practice)" in " ".join(text.split())
    lines = run("review", "--concise", "--pack", PACK, "-", input=SILENT.encode()).stdout.splitlines()
    assert [line.endswith(" [review-practice]") for line in lines] == [
        any(code in line for code in OWN) for line in lines
    ]


def test_without_a_pack_the_report_names_none() -> None:
    told = json.loads(run("review", "--format", "json", HALF).stdout)["reviews"][0]
    assert "packs" not in told["knowledge"]
    assert {finding["pack"] for finding in told["findings"]} == {None}


@pytest.mark.parametrize(
    "arguments",
    [("explain", "EXIT-CONDITION"), ("why", HALF, "TARGET-BASIS"), ("why-not", CLEAN, "EXIT-CONDITION"),
     ("rules", "test", "EXIT-CONDITION"), ("rules", "mutate", "EXIT-CONDITION"), ("rules", "stats", HALF),
     ("review", "--select", "EXIT-CONDITION", CLEAN), ("case",), ("config",)],
    ids=" ".join,
)  # fmt: skip
def test_every_command_takes_packs_from_the_option_the_variable_and_the_configuration(
    arguments: tuple[str, ...], tmp_path: Path
) -> None:
    """`--select` and `ignore` name codes that only the pack makes known."""
    (tmp_path / "advisor.toml").write_text(f'pack = ["{SAMPLE.name}"]\nignore = ["SIMILAR-WORK"]\n', "utf-8")
    os.symlink(SAMPLE, tmp_path / SAMPLE.name)
    drafts = {HALF: "half.yaml", CLEAN: "clean.yaml"}
    for draft, name in drafts.items():
        (tmp_path / name).write_bytes(Path(draft).read_bytes())
    here = [drafts.get(argument, argument) for argument in arguments]
    configured = run(*here, cwd=tmp_path)
    (tmp_path / "advisor.toml").unlink()
    given = run(*here, "--pack", SAMPLE.name, cwd=tmp_path)
    by_variable = run(*here, cwd=tmp_path, ADVISOR_PACK=SAMPLE.name)
    assert given.returncode == by_variable.returncode == configured.returncode == 0, configured.stderr
    if arguments[0] not in ("config", "review") and arguments[1:2] != ("stats",):
        assert given.stdout == by_variable.stdout == configured.stdout


def test_codes_of_a_pack_are_completed() -> None:
    done = run(_ADVISOR_COMPLETE="bash_complete", COMP_WORDS="advisor explain EXIT", COMP_CWORD="2", ADVISOR_PACK=PACK)
    assert "EXIT-CONDITION" in done.stdout


@pytest.mark.parametrize("start", ["fork", "spawn"])
def test_workers_use_the_packs_however_they_are_started(start: str, tmp_path: Path) -> None:
    for number in range(4):
        (tmp_path / f"{number}.yaml").write_text(SILENT, "utf-8")
    program = tmp_path / "program.py"
    program.write_text(
        "import multiprocessing, sys\n"
        "if __name__ == '__main__':\n"
        f"    multiprocessing.set_start_method({start!r})\n"
        f"    sys.argv = ['advisor', 'review', '--concise', '--jobs', sys.argv[1], '--pack', {PACK!r}, '.']\n"
        "    from advisor.cli.main import cli\n"
        "    cli.main()\n",
        "utf-8",
    )
    one, two = (
        subprocess.run(
            [sys.executable, str(program), jobs],
            cwd=tmp_path, env=environment(), capture_output=True, check=False, encoding="utf-8",
        ).stdout
        for jobs in "12"
    )  # fmt: skip
    assert one == two
    assert one.count("[review-practice]") == 4 * sum(
        bool(f.pack) for f in advisor.review(SILENT, packs=[PACK]).findings
    )


def test_reviews_in_threads_each_use_their_own_packs() -> None:
    with ThreadPoolExecutor(4) as pool:
        both = list(pool.map(lambda n: advisor.review(SILENT, packs=[PACK] if n % 2 else []), range(12)))
    assert [bool(review.packs) for review in both] == [bool(n % 2) for n in range(12)]
    assert len({tuple(f.id for f in review.findings) for review in both[1::2]}) == 1
    assert all(not codes(review) & set(OWN) for review in both[::2])


def test_a_pack_that_cannot_be_used_is_an_error_of_the_call(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="見当たりません"):
        advisor.review(SILENT, packs=[str(tmp_path / "nothing")])
    assert advisor.review(SILENT).packs == ()


def test_what_is_switched_off_is_never_told_and_nothing_that_names_it_breaks(tmp_path: Path) -> None:
    pack = small_pack(tmp_path, "quiet", switch_off="[A1, B6, no-indicators, name-the-owner]")
    assert "A1" in codes(advisor.review(HALF))
    review = advisor.review(HALF, packs=[pack])
    assert not codes(review) & {"A1", "B6"}
    assert not {check.rule for check in review.checklist} & {"A1", "B6"}
    waiver = "\n確認済み: [{指摘: A1, 理由: 承知の上, 説明: ある, 期限: 令和30年3月}]\n"
    assert advisor.review(SILENT + waiver, packs=[pack]).packs
    assert run("why", "--pack", pack, HALF, "A1").returncode == 2
    assert run("rules", "test", "--pack", pack).returncode == 0
    assert run("casebook", "--pack", pack, "-o", str(tmp_path / "book")).returncode == 0


def test_packs_are_laid_over_each_other_and_no_two_have_one_name(tmp_path: Path) -> None:
    first, second = small_pack(tmp_path, "first"), small_pack(tmp_path, "second", switch_off="[EXIT-CONDITION]")
    review = advisor.review(HALF, stage="preparation", packs=[first, PACK, second])
    assert [pack.name for pack in review.packs] == ["first", "review-practice", "second"]
    assert "EXIT-CONDITION" not in codes(review)
    assert "EXIT-CONDITION" in codes(advisor.review(HALF, stage="preparation", packs=[PACK]))
    with pytest.raises(ValueError, match="first"):
        advisor.review(SILENT, packs=[first, first])


def test_a_pack_adds_words_to_a_concept_of_the_project(tmp_path: Path) -> None:
    sentence = "講座「ネットの寺子屋」に全課が通っている。"
    wordings = f"id: training\nevidence: [{{pattern: 寺子屋, hears: ['{sentence}'], ignores: [寺を建てる。]}}]\n"
    pack = small_pack(tmp_path, "words", {"knowledge/lexicon/patterns/training.yaml": wordings})
    assert check_packs([pack])[1] == ()
    draft = SILENT + f"計画の策定: {{備考: {sentence}}}\n"
    assert not [s for s in advisor.review(draft).strengths if s.concept == "training"]
    assert [s.words for s in advisor.review(draft, packs=[pack]).strengths if s.concept == "training"] == [
        sentence[:-1]
    ]


def test_a_pack_adds_a_town_and_what_it_did_about_walls_of_the_source(tmp_path: Path) -> None:
    files = [ROOT / "knowledge/cases/mine.yaml", *(ROOT / "knowledge/remedies").glob("MNE-*.yaml")]
    written = {str(file.relative_to(ROOT)): file.read_text("utf-8") for file in files}
    renamed = (("MNE-", "OWN-"), ("mine", "kitamachi"), ("美祢", "北町"), ("みね", "きたまち"), ("Mine", "Kita"))
    for old, new in renamed:
        written = {name.replace(old, new): text.replace(old, new) for name, text in written.items()}
    pack = small_pack(tmp_path, "towns", written)
    assert check_packs([pack])[1] == ()
    assert "北町" in run("case", "--pack", pack, "kitamachi").stdout
    told = [f for f in advisor.review(HALF, packs=[pack]).findings if any(r.id.startswith("OWN-") for r in f.remedies)]
    assert told
    assert all(finding.pack is None for finding in told)


def test_the_concepts_of_the_project_are_all_learnt_so_that_packs_change_nothing_for_them() -> None:
    from advisor.reviewing.building import the_ear

    assert set(the_ear().lanes) == set(concepts())


def test_a_folder_of_drafts_with_a_pack_in_it_is_reviewed_without_the_pack() -> None:
    lines = run("review", "--concise", "samples", cwd=ROOT).stdout.splitlines()
    assert lines
    assert not any("packs" in line for line in lines)


def test_a_call_without_packs_does_not_import_their_reader(tmp_path: Path) -> None:
    program = "import sys\nsys.argv = ['advisor', 'review', 'plan.yaml']\nfrom advisor.cli.main import cli\n"
    program += "try:\n    cli.main()\nfinally:\n    print('MODULES', *sys.modules)\n"
    (tmp_path / "plan.yaml").write_text(SILENT, "utf-8")
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=tmp_path, env=environment(), capture_output=True, check=False, text=True
    )
    modules = set(done.stdout.rpartition("MODULES ")[2].split())
    assert "advisor.cli.review" in modules
    assert not modules & {"advisor.knowledge.packs", "pydantic"}
