"""The settings of a review, in one table: what the command line, the environment and a configuration file may say."""

from enum import StrEnum

from advisor.records import Record

Value = str | int | bool | tuple[str, ...] | None
NEVER = "never"


class Kind(StrEnum):
    """What the value of a setting is."""

    WORD = "word"
    WORDS = "words"
    CODES = "codes"
    FLAG = "flag"
    NUMBER = "number"
    FILE = "file"
    FILES = "files"
    FOLDERS = "folders"
    DAY = "day"


class Form(StrEnum):
    """A form of output; its value is what `--format` takes."""

    TEXT = "text"
    CONCISE = "concise"
    JSON = "json"
    MARKDOWN = "markdown"
    HTML = "html"
    WORD = "docx"
    EXCEL = "xlsx"
    SARIF = "sarif"
    JUNIT = "junit"
    GITHUB = "github"
    ANNOTATED = "annotated"


FORMATS = tuple(form for form in Form if form is not Form.ANNOTATED)  # comments in a draft have an option of their own


class Setting(Record):
    """One setting: `name` is its long option and its key in a configuration file.

    `help` is in both languages, parted by " / ". `per_draft` tells that each draft may have a value of its own; the
    others hold for a whole run. `stands_for` names another setting and the value that this flag gives it.
    """

    name: str
    kind: Kind
    help: str
    default: Value = None
    choices: tuple[str, ...] = ()
    short: str = ""
    metavar: str = ""
    per_draft: bool = False
    can_be_undone: bool = False
    stands_for: tuple[str, Value] | None = None

    @property
    def variable(self) -> str:
        """The environment variable that gives this setting."""
        return "ADVISOR_" + self.name.upper().replace("-", "_")

    @property
    def parameter(self) -> str:
        """The name that Python can take."""
        return self.name.replace("-", "_")


SETTINGS = {
    setting.name: setting
    for setting in (
        Setting(
            "format", Kind.WORDS,
            "出力の形（複数可。既定：-oの名前で判断、なければtext）"
            " / form of the output (repeatable; default: by the name of -o, else text)",
            (), FORMATS,
        ),
        Setting(
            "concise", Kind.FLAG, "1行に1件（--format conciseと同じ） / one line a remark, like --format concise",
            stands_for=("format", ("concise",)),
        ),
        Setting(
            "statistics", Kind.FLAG,
            "指摘の代わりに、番号ごとの件数の表を示す / show how often each code occurs, in place of the remarks",
            False, can_be_undone=True,
        ),
        Setting(
            "changes", Kind.FLAG,
            "JSONの指摘に、消すための最小の書き換えを添える（既定）"
            " / tell in JSON the smallest changes that would clear each remark (default)",
            True, can_be_undone=True,
        ),
        Setting(
            "output", Kind.FILES,
            "書き出すファイル（--formatごとに指定可） / file to write to (one for each --format)",
            (), short="-o", metavar="FILE",
        ),
        Setting(
            "annotate", Kind.FILE,
            "計画案（WordかYAML）に指摘をコメントで付けたファイルを書き出す"
            " / write the draft (Word or YAML) with the remarks as comments in it",
            metavar="FILE",
        ),
        Setting(
            "template", Kind.FILE,
            "Wordのメモに使うひな形 / template for the memo in Word", metavar="FILE",
        ),
        Setting(
            "update", Kind.FILE,
            "団体が記入した前回の一覧（.xlsx）。記入を引き継いで書き直す"
            " / earlier list (.xlsx) filled in by the town: written anew, its entries kept",
            metavar="LIST",
        ),
        Setting(
            "since", Kind.FILE,
            "前の版（計画案か、その報告のJSON）。メモに、前の版からの変化を加える"
            " / version before (a draft, or a report on it in JSON): the memo tells what has changed since",
            metavar="OLD",
        ),
        Setting(
            "date", Kind.DAY,
            "メモやコメントに書く、確認した日（todayも可。既定：空欄）"
            " / day written in memos and comments (or today; default: blank)",
            metavar="YYYY-MM-DD",
        ),
        Setting(
            "force", Kind.FLAG, "既にあるファイルに上書きする / overwrite a file that exists", False,
            can_be_undone=True,
        ),
        Setting(
            "stage", Kind.WORD,
            "段階を指定する（応募、計画策定、計画実施準備でも） / take the drafts as at this stage",
            choices=("application", "formulation", "preparation"), per_draft=True,
        ),
        Setting(
            "input-format", Kind.WORD,
            "計画案の書き方（既定：ファイル名で判断。標準入力はyaml。WordとExcelは中身で分かる）"
            " / how the drafts are written (default: by file name; standard input: yaml; Word and Excel are known by"
            " what they hold)",
            choices=("yaml", "json", "md", "txt", "docx", "xlsx"), per_draft=True,
        ),
        Setting(
            "select", Kind.CODES, "この番号だけを見る（B12,C4など、複数可） / only these codes (B12,C4; repeatable)",
            (), metavar="CODE", per_draft=True,
        ),
        Setting(
            "ignore", Kind.CODES, "この番号を除く（複数可） / leave these codes out (repeatable)", (), metavar="CODE",
            per_draft=True,
        ),
        Setting(
            "today", Kind.DAY,
            "「確認済み」の期限を判断する日（既定：今日） / the day by which waivers are judged (default: today)",
            metavar="YYYY-MM-DD",
        ),
        Setting(
            "pack", Kind.FOLDERS,
            "自前の観点や事例を足すパックのフォルダー（複数可） / folder of a pack: own rules and cases (repeatable)",
            (), metavar="DIR",
        ),
        Setting(
            "fail-on", Kind.WORD,
            "終了状態1とする下限（修正のお勧め、ご検討、ご確認でも。既定：major）"
            " / exit with 1 from this priority on (default: major)",
            "major", ("major", "consider", "confirm", NEVER), per_draft=True,
        ),
        Setting(
            "exit-zero", Kind.FLAG,
            "指摘があっても終了状態0とする（--fail-on neverと同じ）"
            " / exit with 0 whatever is found, like --fail-on never",
            per_draft=True, stands_for=("fail-on", NEVER),
        ),
        Setting("all", Kind.FLAG, "畳まず全て示す / unfold everything", False, can_be_undone=True),
        Setting(
            "quiet", Kind.FLAG,
            "「修正のお勧め」だけを示し、ほかは出さない / show only what is to be mended, and nothing else",
            False, short="-q", can_be_undone=True,
        ),
        Setting(
            "jobs", Kind.NUMBER,
            "同時に動かす数（0は全てのコア。既定：少なければ1、多ければ全て）"
            " / how many to run at once (0: every core; default: 1 for few drafts, every core for many)",
            short="-j", metavar="N",
        ),
        Setting(
            "color", Kind.WORD, "色を付けるか（既定：auto） / whether to use colour (default: auto)", "auto",
            ("auto", "always", "never"),
        ),
        Setting(
            "lang", Kind.WORD, "言語（日本語、englishでも。既定：ja） / language (日本語, english; default: ja)", "ja",
            ("ja", "en"),
        ),
    )
}  # fmt: skip
