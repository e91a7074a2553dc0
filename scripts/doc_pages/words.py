"""Headings and joints of the generated pages, in both languages; what a page says stands in `knowledge/`."""

from advisor.engine.rules import Slot
from advisor.language import Language, Text
from advisor.reviewing.texts import text

LANGUAGES = {Language.JAPANESE: "日本語", Language.ENGLISH: "English"}
_WORDS = {
    "town-of": Text("{town}、{page}", "{town}, {page}"),
    "labelled": Text("{label}：{words}", "{label}: {words}"),
    "noted": Text("{words}（{note}）", "{words} ({note})"),
    "and": Text("、", ", "),
    "rule-file": Text("規則", "Rule"),
    "recognised-intro": Text(
        "一つの判定の対象：{per}。優先度：{priority}。", "One verdict is about: {per}. Priority: {priority}."
    ),
    "condition": Text("{label}（{name}）：{values}", "{label} ({name}): {values}"),
    "or": Text("、または", ", or "),
    "any": Text("次のいずれか", "any of"),
    "diagnosis": Text("見立て {name}（次のすべて）", "diagnosis {name} (all of)"),
    "pitfall": Text("壁 {name}", "wall {name}"),
    "sign-yes": Text("{sign} の壁として語られています", "told as the wall {sign}"),
    "sign-general": Text("どの言い方にも当たらない形で語られています", "told in words without any sign"),
    "sign-no": Text("{sign} の壁としては語られていません", "not told as the wall {sign}"),
    "basis": Text("根拠", "Basis"),
    "basis-documented": Text("資料に書かれています", "documented in the source"),
    "basis-inferred": Text("資料から読み取ったものです（推定）", "inferred from the source"),
    "basis-practice": Text("計画の審査の一般的な実務です", "general practice of reviewing plans"),
    "reading": Text("資料の読み方", "How we read the source"),
    "told-as-cure": Text(
        "資料でこの番号が付いているのは、壁ではなく取組の文です。",
        "The passage that the source marks with this code tells a cure, not a wall.",
    ),
    "nothing": Text("資料に、この壁を語る団体は見当たりません。", "No town tells this wall in the source."),
    "answers": Text("こたえる壁", "Answers"),
    "related-walls": Text("関連する壁", "Related walls"),
    "baseline": Text("現状", "baseline"),
    "target": Text("目標", "target"),
    "note": Text("備考", "note"),
    "needs": Text("要るもの：{people}、{time}", "Takes: {people}; {time}"),
    "visions": Text("将来像", "Visions"),
    "not-in-source": Text("資料に記載が見当たらない項目", "Not found in the source"),
    "plan-title": Text("計画名：{title}", "Plan: {title}"),
    "place": Text("面積{area}km2、高齢化率{rate}%（{as_of}）", "{area} km2, {rate}% aged 65 or over ({as_of})"),
    "drafting": Text("つくった人：{names}", "Written by: {names}"),
    "implementing": Text("進める人：{names}", "Carried out by: {names}"),
}
_SLOTS = {
    Slot.SHOWN: Text(
        "該当（段階を問わず）：草案そのものが壁を語っているとき", "Applies, at any stage: the draft itself shows it"
    ),
    Slot.APPLIES: Text("該当（{stage}から）", "Applies, from {stage} on"),
    Slot.CONFIRM: Text("要確認（{stage}から）", "To confirm, from {stage} on"),
}
SUBJECTS = {
    "plan": Text("計画全体", "the plan as a whole"),
    "field": Text("分野", "a field"),
    "issue": Text("課題", "an issue"),
    "measure": Text("施策", "a measure"),
    "project": Text("事業", "a project"),
    "kpi": Text("指標", "an indicator"),
}


def say(language: Language, key: str, **values: object) -> str:
    """Return a joint of this module, else the heading of the command line that has this key."""
    if key not in _WORDS:
        return text("cli", key, **values).in_(language)
    found = _WORDS[key]
    return (found.fill(**values) if values else found).in_(language)


def labelled(label: str, words: str, language: Language) -> str:
    """Return words behind the label of this key."""
    return say(language, "labelled", label=say(language, label), words=words)


def slot_words(slot: Slot, stage: str, language: Language) -> str:
    """Return what a slot of a pitfall's rule concludes, and from which stage on."""
    return _SLOTS[slot].fill(stage=text("report", f"stage-{stage}")).in_(language)
