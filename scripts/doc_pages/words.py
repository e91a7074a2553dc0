"""Headings and joints of the generated pages, in both languages; what a page says stands in `knowledge/`."""

from advisor.engine.rules import Slot
from advisor.language import Language, Text
from advisor.review.texts import text

LANGUAGES = {Language.JAPANESE: "日本語", Language.ENGLISH: "English"}
_WORDS = {
    "town-of": Text("{town}、{page}", "{town}, {page}"),
    "recognised-intro": Text("一つの判定の対象：{per}。優先度：{priority}。", "One verdict is about: {per}. Priority: {priority}."),
    "rule-file": Text("規則", "Rule"),
    "condition": Text("{label}（{name}）：{values}", "{label} ({name}): {values}"),
    "or": Text("、または", ", or "),
    "any": Text("次のいずれか", "any of"),
    "diagnosis": Text("見立て {name}（次のすべて）", "diagnosis {name} (all of)"),
    "pitfall": Text("壁 {name}", "wall {name}"),
    "sign": Text("言い方が {values} に当たる", "worded as {values}"),
    "basis": Text("根拠", "Basis"),
    "basis-documented": Text("資料に書かれています", "documented in the source"),
    "basis-inferred": Text("資料から読み取ったものです（推定）", "inferred from the source"),
    "basis-practice": Text("計画の審査の一般的な実務です", "general practice of reviewing plans"),
    "reading": Text("資料の読み方", "How we read the source"),
    "nothing": Text("資料に、この壁を語る団体は見当たりません。", "No town tells this wall in the source."),
    "answers": Text("こたえる壁", "Answers"),
    "needs": Text("要るもの：{people}、{time}", "Takes: {people}; {time}"),
    "visions": Text("将来像", "Visions"),
    "not-in-source": Text("資料に記載が見当たらない項目", "Not found in the source"),
    "plan-title": Text("計画名：{title}", "Plan: {title}"),
    "place": Text("面積{area}km2、高齢化率{rate}%（{as_of}）", "{area} km2, {rate}% aged 65 or over ({as_of})"),
    "drafting": Text("つくった人：{names}", "Written by: {names}"),
    "implementing": Text("進める人：{names}", "Carried out by: {names}"),
}
_SLOTS = {
    Slot.SHOWN: Text("該当（段階を問わず）：草案そのものが壁を語っているとき", "Applies, at any stage: the draft itself shows it"),
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


def slot_words(slot: Slot, stage: str, language: Language) -> str:
    """Return what a slot of a pitfall's rule concludes, and from which stage on."""
    return _SLOTS[slot].fill(stage=text("report", f"stage-{stage}")).in_(language)
