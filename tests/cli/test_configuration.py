"""Settings from files, the environment and the command line."""

from contextlib import chdir
from pathlib import Path

import pytest
from click.testing import CliRunner

from advisor.cli.configuration import ConfigurationError, read_configuration
from advisor.cli.main import cli
from advisor.cli.options import SETTINGS, Kind
from advisor.cli.path_patterns import fits
from tests.cli.processes import HALF, SAMPLES, advisor, copies


@pytest.fixture
def project(tmp_path: Path) -> Path:
    copies(tmp_path / "drafts" / "2026", 1)
    copies(tmp_path / "drafts", 1)
    return tmp_path


def in_force(folder: Path, *arguments: str, **changes: str) -> dict[str, tuple[str, str]]:
    """Return value and origin of every setting, as `advisor config` prints them."""
    with chdir(folder):
        done = CliRunner().invoke(cli, ["config", *arguments], env=changes)
    assert done.exit_code == 0, done.stderr
    rows = [line.split(maxsplit=2) for line in done.stdout.splitlines()]
    return {row[0]: (row[1], row[2]) for row in rows if len(row) == 3}


def test_the_command_line_outweighs_the_environment_and_that_the_file(project: Path) -> None:
    (project / "advisor.toml").write_text('\nlang = "english"\nfail-on = "ご検討"\njobs = 2\n', "utf-8")
    settings = in_force(project, "--jobs", "1", ADVISOR_JOBS="3", ADVISOR_FAIL_ON="ご確認")
    assert settings["lang"] == ("en", f"file {project / 'advisor.toml'}:2")
    assert settings["fail-on"] == ("confirm", "environment ADVISOR_FAIL_ON")
    assert settings["jobs"] == ("1", "command line --jobs")
    assert settings["color"] == ("auto", "default")


def test_codes_may_be_given_in_one_option_or_in_several(project: Path) -> None:
    assert in_force(project, "--select", "B12,Ｃ４", "--select", "b⑫、a1")["select"][0] == "B⑫,C④,A①"


def test_every_setting_can_be_given_everywhere(project: Path) -> None:
    example = {
        Kind.FLAG: "true",
        Kind.NUMBER: "2",
        Kind.CODES: '["B12"]',
        Kind.FILE: '"out.txt"',
        Kind.FOLDERS: f'["{SAMPLES / "packs" / "review-practice"}"]',
        Kind.FILES: '["out.txt"]',
        Kind.WORDS: '["text"]',
        Kind.DAY: '"2027-03-31"',
    }
    for name, setting in SETTINGS.items():
        value = example.get(setting.kind) or f'"{setting.choices[-1]}"'
        (project / "advisor.toml").write_text(f"{name} = {value}\n", "utf-8")
        shown = setting.stands_for[0] if setting.stands_for else name
        from_file = in_force(project)[shown]
        assert "advisor.toml:1" in from_file[1], name
        (project / "advisor.toml").unlink()
        plain = value.strip('[]"')
        assert setting.variable in in_force(project, **{setting.variable: plain})[shown][1]
        given = [f"--{name}"] if setting.kind is Kind.FLAG else [f"--{name}", plain]
        assert f"--{name}" in in_force(project, *given)[shown][1]


def test_the_nearest_file_counts_and_may_be_a_shared_one(project: Path) -> None:
    (project / "pyproject.toml").write_text('[project]\nname = "x"\n[tool.advisor]\nstage = "応募"\n', "utf-8")
    assert in_force(project, "drafts/2026/plan000.yaml")["stage"][0] == "application"
    (project / "drafts" / "pyproject.toml").write_text('[project]\nname = "no word of advisor"\n', "utf-8")
    assert in_force(project, "drafts/2026/plan000.yaml")["stage"][0] == "application"
    (project / "drafts" / "advisor.toml").write_text('fail-on = "never"\n', "utf-8")
    nearer = in_force(project, "drafts/2026/plan000.yaml")
    assert nearer["stage"][0] == "（なし）"
    assert nearer["fail-on"][0] == "never"
    assert in_force(project, "--isolated", "drafts/2026/plan000.yaml")["fail-on"][0] == "major"
    chosen = in_force(project, "--config", "pyproject.toml", "drafts/2026/plan000.yaml")
    assert chosen["stage"][0] == "application"


def test_some_paths_have_settings_of_their_own(project: Path) -> None:
    (project / "advisor.toml").write_text(
        'ignore = ["A1"]\n[[per-path]]\npath = "drafts/2026/**"\nstage = "application"\nignore = ["B12"]\n', "utf-8"
    )
    assert in_force(project, "drafts/2026/plan000.yaml")["stage"][0] == "application"
    assert in_force(project, "drafts/2026/plan000.yaml")["ignore"][0] == "A①,B⑫"
    assert in_force(project, "drafts/plan000.yaml")["stage"][0] == "（なし）"
    assert in_force(project, "drafts/plan000.yaml")["ignore"][0] == "A①"
    (project / "advisor.toml").write_text('[[per-path]]\npath = "2026"\nignore = ["B7"]\n', "utf-8")
    report = advisor("review", "--concise", "drafts", cwd=project).stdout.splitlines()
    assert {Path(line.partition(":")[0]).parent.name for line in report if " B⑦ " in line} == {"drafts"}


@pytest.mark.parametrize(
    ("path", "pattern", "expected"),
    [
        ("drafts/2026/a.yaml", "drafts/2026/**", True), ("drafts/2026/b/a.yaml", "drafts/2026/**", True),
        ("drafts/2025/a.yaml", "drafts/2026/**", False), ("drafts/2026/a.yaml", "drafts/*", True),
        ("a.yaml", "**/a.yaml", True), ("x/y/a.yaml", "**/a.yaml", True), ("x/y/a.yaml", "x/*.yaml", False),
        ("x/y/a.yml", "*.yml", True), ("drafts/2026/a.yaml", "drafts/2026", True), ("drafts/a.yaml", "./drafts/", True),
        ("計画/案.yaml", "計画/*.yaml", True), ("drafts/a1.yaml", "drafts/a[0-9].yaml", True),
        ("drafts/a.yaml", "drafts\\*.yaml", True), ("drafts/ab.yaml", "drafts/?.yaml", False),
        ("か\u3099.yaml", "が.yaml", True),
    ],
)  # fmt: skip
def test_patterns(path: str, pattern: str, expected: bool) -> None:
    assert fits(path, pattern) is expected


@pytest.mark.parametrize(
    ("written", "sentences"),
    [
        ('stgae = "応募"', [":1：「stgae」という設定は見当たりません。「stage」でしょうか。"]),
        ("\nfail_on = 'major'", [":2：「fail_on」", "「fail-on」でしょうか"]),
        ("fail-on = 3", [":1：fail-on", "major、consider、confirm、never"]),
        ('all = "yes"', [":1：all", "true か false"]),
        ("all = 1", [":1：all", "true か false"]),
        ("jobs = true", [":1：jobs", "0以上の整数"]),
        ("jobs = -1", [":1：jobs", "0以上の整数"]),
        ('select = "B12"', [":1：select", '["B12", "C4"]']),
        ('select = ["KPI-BASELIN"]', [":1：select", "「KPI-BASELINE」でしょうか"]),
        ('stage = "きかく"', [":1：stage", "application、formulation、preparation"]),
        ("stage = ", [":1：", "TOML"]),
        ('[per-path]\npath = "x"', ["[[per-path]]"]),
        ('[[per-path]]\nstage = "応募"', ["path ="]),
        ('[[per-path]]\npath = "x"\n[[per-path]]\npath = "y"\nlang = "en"', [":5：「lang」", "の外に"]),
        ('format = "json"\nconcise = true', ["一緒に使えません"]),
    ],
)  # fmt: skip
def test_what_cannot_be_followed_is_told_with_file_and_line(project: Path, written: str, sentences: list[str]) -> None:
    (project / "advisor.toml").write_text(written, "utf-8")
    for arguments in (("review", "drafts"), ("config", "drafts")):
        done = advisor(*arguments, cwd=project)
        assert done.returncode == 2
        assert done.stdout == ""
        assert "Traceback" not in done.stderr
        told = done.stderr.replace("\n", "")
        assert all(sentence in told for sentence in sentences), done.stderr


def test_a_file_in_another_encoding_or_of_none_is_told(project: Path) -> None:
    (project / "advisor.toml").write_bytes('stage = "応募"'.encode("cp932"))
    assert "UTF-8" in advisor("review", "drafts", cwd=project).stderr
    assert advisor("review", "--config", "no.toml", "drafts", cwd=project).returncode == 2
    with pytest.raises(ConfigurationError):
        read_configuration(project / "no.toml")


def test_a_bad_variable_is_told_by_its_name() -> None:
    done = advisor("review", HALF, ADVISOR_FORMAT="jsn")
    assert done.returncode == 2
    assert "ADVISOR_FORMAT" in done.stderr
    assert "「json」でしょうか" in done.stderr.replace("\n", "")


def test_an_output_is_placed_from_the_folder_of_the_configuration(project: Path) -> None:
    (project / "advisor.toml").write_text('output = "review.txt"\nforce = true\nexit-zero = true\n', "utf-8")
    assert advisor("review", "plan000.yaml", cwd=project / "drafts").returncode == 0
    assert "奥槙村" in (project / "review.txt").read_text("utf-8")
