"""What stands in the names of projects and issues besides the name: number, priority, the issues answered."""

import re
from typing import NamedTuple

from advisor.documents.words import Words
from advisor.patterns import compiled

_DIGITS = r"[0-9０-９]{1,2}"
_ISSUE = compiled(
    rf"[ 　\t]*(?:課題|問題点?|論点|原因|要因|わけ)[ 　\t]*"
    rf"(?P<id>[ア-ン①-⑳]|[A-Za-zＡ-Ｚ]?{_DIGITS}(?![0-9０-９]|[件個つ点種]|項目|事項|分野))"
    r"(?!に[はも対]|は[、，]|[をがのへと](?![ 　:：]))"
    r"(?:[)）.．、:：]|(?=[ 　\t(（「【]))?[ 　\t]*(?P<rest>[^ 　\t].*)",
    re.IGNORECASE | re.DOTALL,
)
_PROJECT = compiled(
    r"[ 　\t]*[(（【〔［\[]?"
    r"(?P<kind>(?:重点|個別|実施|具体的?な?)?(?:事業|プロジェクト|取組|取り組み|施策|PJ|ＰＪ|WS|ＷＳ)"
    r"|(?:実施|実行|推進)(?:項目|事項)|重点|アクション)[ 　\t]*"
    r"(?:(?<=[JＪSＳ])[-－‐.．])?(?:の(?=[一二三四五六七八九十]))?"
    rf"(?P<id>{_DIGITS}(?:[-－‐.．]{_DIGITS}){{0,2}}|[①-⑳ア-ンA-Za-zＡ-Ｚ]"
    r"|[一二三四五六七八九十]{1,2}(?=[ 　:：]))(?![0-9０-９年月日人件課]|[はを]|の(?!び)|が(?!ん))"
    r"[)）】〕］\]]?[:：.．、 　\t]*(?P<name>\S.*)"
)
_IN_A_ROW = compiled(rf"その(?P<id>{_DIGITS}|[①-⑳一二三四五六七八九十])[ 　:：]+(?=\S)")
# What is told in a row of sentences: 一つ目は、オンライン診療車です.
_ORDINAL = compiled(
    r"(?:[一二三四五六七八九十]|[0-9０-９]{1,2})(?:つ|番)目(?:の.{1,6})?(?:は|として)[、，]?"
    r"(?P<name>.{1,60}?)(?:です|である)?[。.]?"
)
_ASIDE = compiled(r"[ 　]*[(（]([^()（）]{1,60})[)）]$")
_PRIORITY = compiled(
    r"(?:優先(?:順位|度)?|重要度)[ 　:：]*(?:[0-9０-９]{1,2}|[一二三四五六七八九高中低ＡＢＣABC])(?:位)?|最優先"
)
_ISSUES = compiled(r"(?:課題|原因|要因|わけ)[ 　:：]*((?:[ア-ン](?![ァ-ヴー])|[①-⑳0-9０-９]{1,2}|[、,，・～〜])+)")
_NON_ICT = compiled(
    r"(?:ICT|ＩＣＴ|IoT|ＩｏＴ|デジタル|技術|機械|道具|機器|システム)(?:に?(?:よら|頼ら|たよら)(?:ない|ず)|[をは](?:使|用)(?:わない|わず|いない|いず)|以外)"
    r"|人の手(?:を|で)(?:厚く|増や|かけ|借り)"
)
# A sign by which a table and a heading name the same: 【A】, ［その1］, （ア）.
_SIGN = compiled(
    rf"[(（【〔\[［＜<]?(?:その|取組|事業|施策)?[ 　]?"
    rf"(?:[A-ZＡ-Ｚ①-⑳]|{_DIGITS}|(?<=[(（【〔\[［])[ア-ン一二三四五六七八九十])[)）】〕\]］＞>]"
)
# What a heading says behind the sign of something told elsewhere: 【A】の中身.
_OF_WHAT = compiled(r"(?:の(?:中身|内容|詳細|説明|進め方|くわしい.{0,6}|詳しい.{0,6}))?[ 　]*")
_NUMBER = r"(?:課題|原因|要因|わけ)?[(（]?(?:[①-⑳]|[0-9０-９]{1,2}|[ア-ン])[)）]?"
_NUMBERS = compiled(rf"{_NUMBER}(?:[ 　]*[、,・〜～]?[ 　]*{_NUMBER})*")
_OF_PROJECTS = compiled(r"事業|プロジェクト|PJ|ＰＪ|WS|ＷＳ|(?:実施|実行)(?:項目|事項)")
# What is longer is a sentence, and no title with a name in it.
LONGEST_TITLE = 300


class Named(NamedTuple):
    """The name of a project or measure with what stands beside it; `kind` is 事業, 施策 and the like, or empty."""

    name: Words
    kind: str = ""
    number: Words | None = None
    priority: Words | None = None
    issues: Words | None = None
    without_ict: bool = False

    @property
    def is_project(self) -> bool:
        """Whether its kind says that it is a project: 事業１, プロジェクトＡ, PJ-01."""
        return _OF_PROJECTS.search(self.kind) is not None


def is_numbers(text: str) -> bool:
    """Tell whether a cell holds nothing but numbers of issues, where one would be told: 原因 ②③, 課題１・２."""
    return _NUMBERS.fullmatch(text.strip()) is not None


def issue_in(words: Words) -> tuple[Words, Words] | None:
    """Return number and text of a line such as 「課題ア　二重に入力している」."""
    found = _ISSUE.fullmatch(words.text)
    if not found:
        return None
    return words.part(*found.span("id")), words.part(found.start("rest")).stripped()


def sign_of(text: str) -> str:
    """Return the sign with which a name begins (【A】), empty where there is none."""
    found = _SIGN.match(text)
    return found.group() if found else ""


def is_mere_sign(text: str) -> bool:
    """Tell whether a heading names something by its sign alone: 【A】の中身."""
    sign = sign_of(text)
    return bool(sign) and _OF_WHAT.fullmatch(text, len(sign)) is not None


def named_in(words: Words) -> Named:
    """Take the name of a project or measure apart."""
    if len(words.text) > LONGEST_TITLE:
        return Named(words)
    numbered = _PROJECT.match(words.text)
    ordinal = _ORDINAL.fullmatch(words.text)
    name, kind, number = words.part(*ordinal.span("name")) if ordinal else words, "", None
    if numbered:
        kind, number = numbered["kind"], words.part(*numbered.span("id"))
        name = words.part(numbered.start("name"))
    in_a_row = _IN_A_ROW.match(name.text)
    if in_a_row:
        name, number = name.part(in_a_row.end()), name.part(*in_a_row.span("id"))
    priority = issues = None
    without_ict = False
    while aside := _ASIDE.search(name.text):
        inner = name.part(*aside.span(1))
        found, answers = _PRIORITY.search(inner.text), _ISSUES.search(inner.text)
        other = _NON_ICT.search(inner.text)
        if not (found or answers or other):
            break
        priority = inner.part(*found.span()) if found else priority
        issues = inner.part(answers.start(1)) if answers and not inner.part(0, answers.start()) else issues
        issues = inner if answers and issues is None else issues
        without_ict = without_ict or other is not None
        name = name.part(0, aside.start())
    return Named(name, kind, number, priority, issues, without_ict or _NON_ICT.search(name.text) is not None)
