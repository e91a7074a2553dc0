"""The conversation of `advisor ask`: put a question, take the answer, write it into the file at once."""

from advisor.cli.common import in_lines, terminal_paint, terminal_width
from advisor.cli.console import say
from advisor.cli.near_files import near_file
from advisor.cli.plan_file import PlanFile, Written
from advisor.cli.typing_in import Keyboard
from advisor.interview.answers import Answer, Wish, answer_of, is_whole, wish_of
from advisor.interview.cells import is_open
from advisor.interview.questions import Question
from advisor.interview.session import Session
from advisor.language import Language
from advisor.plan.format import Kind, elements
from advisor.plan.states import State
from advisor.reports.question_text import Progress, choices_of, help_page, question_page
from advisor.texts import text

_FIRST, _MORE = "> ", "+ "
_HELP = ("?", "？")


class Conversation:
    """One sitting: asks until nothing can change a verdict, until `limit` questions were put, or until it is left."""

    def __init__(
        self, file: PlanFile, written: Written, session: Session, limit: int | None, language: Language
    ) -> None:
        self.file = file
        self.written = written
        self.session = session
        self.leaving = False
        self.limit = limit
        self.language = language
        self.keyboard = Keyboard()
        self.asked = self.answered = 0

    def hold(self) -> None:
        """Ask and write, and say at the end how things stand. Raises KeyboardInterrupt for Ctrl-C on a terminal."""
        self._introduce()
        try:
            while (questions := self.session.questions()) or self._taken_up_again():
                if self.asked == self.limit or (questions and not self._ask(questions)):
                    break
        except KeyboardInterrupt:
            say("")
            self._farewell()
            raise
        self._farewell()

    # Saying

    def _say(self, key: str, **values: object) -> None:
        say(in_lines(text("interview", key, **values).in_(self.language)))

    def _introduce(self) -> None:
        count = len(self.session.questions())
        if self.file.exists:
            if not count:
                return
            self._say("begin", file=self.file.name, count=count)
        else:
            self._say("begin-new", file=self.file.name)
            if near := near_file(self.file.name):
                self._say("begin-near", near=near)
        for key in ("how-lines", "how-skip", "how-states", "how-leave"):
            self._say(key)

    def _farewell(self) -> None:
        left = len(self.session.questions()) + self.session.put_off()
        if self.answered == 0 and not left:
            self._say("nothing", file=self.file.name)
        elif self.answered == 0:
            self._say("left-empty")
        else:
            self._say("left" if left else "done", count=self.answered, file=self.file.name, left=left)
        if self.file.exists:
            self._say("next", file=self.file.name)

    def _taken_up_again(self) -> bool:
        """Ask whether what was put off is to be answered now; nothing was put off, or not now: false."""
        count = self.session.put_off()
        if not count or self.asked == self.limit:
            return False
        self._say("again", count=count)
        wanted = (self.keyboard.line(_FIRST) or "").strip().lower() in ("y", "yes", "ｙ", "はい", "うん")
        if wanted:
            self.session.take_up_again()
        return wanted

    # Asking

    def _ask(self, questions: list[Question]) -> bool:
        """Put the first of some questions; false where the author leaves."""
        question = questions[0]
        rows = sum(other.cell.element == question.cell.element for other in questions)
        self.asked += 1
        progress = Progress(self.asked, len(questions), rows)
        width, paint = terminal_width(), terminal_paint()
        say("\n" + question_page(question, self.session.plan, progress, self.language, width, paint))
        while True:
            heard = self._heard(question)
            if heard is Wish.LEAVE:
                return False
            if isinstance(heard, Answer) and self._enter(question, heard):
                return not self.leaving
            if heard is Wish.SKIP_ROWS and rows > 1:
                self.session.pass_over_in_every_row(question.cell)
                self._say("put-off-rows", count=rows)
                return True
            if isinstance(heard, Wish) or not self.keyboard.is_terminal:
                self.session.pass_over(question.cell)
                self._say("put-off")
                return True

    def _heard(self, question: Question) -> Answer | Wish:
        """Return what the author types: an answer, or the wish to put the question off or to leave."""
        element = elements()[question.cell.element]
        first = self.keyboard.line(_FIRST)
        while first is not None and first.strip() in _HELP:
            say(help_page(question, self.language, terminal_width()))
            first = self.keyboard.line(_FIRST)
        wish = Wish.LEAVE if first is None else wish_of(first)
        if wish is not None or first is None:
            return wish or Wish.LEAVE
        if element.choices:
            return self._chosen(question, first)
        answer = answer_of(first.strip())
        is_name = question.fact is None and element.kind is Kind.TEXT
        if not is_name and not is_whole(first):
            answer = answer_of("\n".join([first.strip(), *self._further_lines()]))
        if answer.state is State.NOT_APPLICABLE and not answer.text:
            return self._with_reason(answer)
        return Wish.SKIP if answer.state is State.ABSENT else answer

    def _with_reason(self, answer: Answer) -> Answer | Wish:
        """Return an answer with the reason that it needs; without one the question is put off."""
        self._say("reason")
        reason = self.keyboard.line(_FIRST)
        if reason is None:
            return Wish.LEAVE
        return answer._replace(text=reason.strip()) if reason.strip() else Wish.SKIP

    def _further_lines(self) -> list[str]:
        """Return the lines behind the first; the wish to leave among them ends the answer, and then the sitting."""
        lines: list[str] = []
        while line := (self.keyboard.line(_MORE) or "").strip():
            if wish_of(line) is Wish.LEAVE:
                self.leaving = True
                break
            lines.append(line)
        return lines

    def _chosen(self, question: Question, typed: str) -> Answer | Wish:
        """Return the choice that a number or a word means; asks again where it means none."""
        element, names = elements()[question.cell.element], choices_of(question, self.language)
        plain = typed.strip().strip("（）()①②③.．")
        number = int(plain) if plain.isdecimal() else 0
        if 1 <= number <= len(names):
            return Answer(State.STATED, names[number - 1])
        if element.choice(typed.strip()) is not None:
            return Answer(State.STATED, typed.strip())
        self._say("no-choice", answer=typed.strip(), choices=", ".join(names))
        return self._heard(question)

    # Writing

    def _enter(self, question: Question, answer: Answer) -> bool:
        """Write an answer into the file as it now is; false, with the reason told, where that cannot be."""
        now = self.file.read()
        if now.data != self.written.data:
            self._say("changed")
            self.written = now
            self.session.take(now.text)
            if not is_open(self.session.plan, question.cell):
                return True
        entered = self.session.with_answer(question.cell, answer)
        if entered is None:
            self._say("not-entered")
            return False
        try:
            self.file.write(entered, self.written)
        except UnicodeEncodeError as error:
            signs = error.object[error.start : error.end]
            self._say("not-encodable", signs=signs, encoding=self.written.encoding)
            return False
        self.written = self.file.read()
        self.session.take(entered)
        self.answered += 1
        self._say("written", line=self._line_of(question))
        return True

    def _line_of(self, question: Question) -> int:
        cells = self.session.plan.cells_of(question.cell.element, question.cell.subject)
        return cells[0].place.line
