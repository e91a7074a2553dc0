"""Write plan files as documents, under headings of their own, and see whether the same codes are found.

Run: `python -m benchmarks.rendered_drafts`. Reads the samples of the seven towns and the complete plans in
`tests/labelled/variants`, writes each as Markdown and as plain office text, and compares the codes of their reviews.
"""

import re
from collections.abc import Iterator
from pathlib import Path

from advisor.documents.document import draft_from_document
from advisor.drafts.loading import read_draft
from advisor.drafts.nodes import Entry, Mapping, Node, Scalar, Sequence, scalars
from advisor.plan.format import Element, Kind, elements, plan_format
from advisor.plan.rows import rows_of
from advisor.reviewing.building import review_draft
from advisor.reviewing.model import Verdict
from benchmarks.labelled_drafts import codes

ROOT = Path(__file__).resolve().parent.parent
# What another author might have called the parts of a plan.
NAMES = {
    "formulation": "計画の基本的な事項",
    "formulation.background": "計画策定の趣旨",
    "formulation.purpose": "計画のねらい",
    "formulation.parent_plans": "他計画との関係・位置づけ",
    "formulation.drafting_body": "計画のとりまとめ担当",
    "formulation.sections": "関係課の参画",
    "formulation.advisers": "専門家の助言",
    "formulation.leader": "推進責任者",
    "formulation.structure": "計画を進める体制",
    "formulation.ict_section": "情報担当の状況",
    "formulation.agreement": "庁内での合意と共有",
    "formulation.people": "人材の育成",
    "formulation.process": "これまでの検討経過",
    "formulation.field_selection": "取組分野の絞り込み",
    "formulation.budget_relation": "計画と予算との関係",
    "formulation.next_steps": "策定後の進め方",
    "formulation.terms": "用語の説明",
    "formulation.notes": "その他の事項",
    "characteristics": "まちの概況",
    "vision": "目指すまちの姿",
    "vision.current": "現状",
    "issues": "解決すべき課題",
    "measures": "課題への対応策",
    "projects": "実施する事業",
    "projects.owner": "担当課",
    "projects.operation": "導入後の運用",
    "projects.frontline": "現場との協議状況",
    "projects.burden": "職員の負担とやめる業務",
    "projects.partners": "外部との連携",
    "projects.precedents": "参考にした先進事例",
    "projects.feasibility": "技術面の確認",
    "projects.fallback": "うまくいかない場合の対応",
    "projects.existing_systems": "現行システムとの関係",
    "projects.security": "情報セキュリティと個人情報の保護",
    "projects.standards": "標準仕様への対応",
    "projects.procurement": "調達の方法",
    "projects.data_use": "データの利活用",
    "projects.calendar": "年間行事との調整",
    "projects.pilot": "モデル地区",
    "projects.funding": "財源の見通し",
    "projects.schedule": "実施スケジュール",
    "projects.effect": "費用対効果",
    "projects.people": "実施体制",
    "finance": "事業費と財源",
    "finance.funding": "財源",
    "finance.effect": "費用対効果",
    "finance.running": "運用経費",
    "evaluation": "評価と進行管理",
    "evaluation.indicators": "数値目標",
    "evaluation.indicator_basis": "目標値の設定の考え方",
    "evaluation.pdca": "進行管理の仕組み",
    "evaluation.notes": "その他",
}


_NUMBER = re.compile(r"(?<![A-Za-z0-9])p[0-9]{1,2}(?![A-Za-z0-9])")


def main() -> None:
    files = [*sorted(ROOT.glob("samples/*/wall.yaml")), *sorted(ROOT.glob("tests/labelled/variants/*.yaml"))]
    for style in ("md", "txt"):
        same = lost = added = total = 0
        for path in files:
            draft = read_draft(str(path))
            before = review_draft(draft)
            text = written(draft.root, style)
            after = review_draft(draft_from_document(text, f"{path.stem}.{style}"))
            old, new = codes(before, Verdict.APPLIES), codes(after, Verdict.APPLIES)
            total += len(old)
            lost += len(old - new)
            added += len(new - old)
            same += old == new
            name = path.parent.name if path.stem == "wall" else path.stem
            gone, besides = (" ".join(sorted(some)) or "-" for some in (old - new, new - old))
            print(f"{style} {name:16} lost {gone}   new {besides}")
        print(f"{style}: same {same}/{len(files)}; of {total} codes {lost} lost; {added} new")


def written(root: Mapping, style: str) -> str:
    """Return a plan file as a document: `md` with signs of Markdown, `txt` numbered as in Word."""
    title = next((e.value for k, e in root.entries.items() if _is(k, "title")), None)
    lines = [_heading(style, 0, _text(title) if title else "計画（案）"), ""]
    head = [_text(e.value) for k, e in root.entries.items() if any(_is(k, name) for name in ("written", "document"))]
    stage = [_text(e.value) for k, e in root.entries.items() if _is(k, "stage")]
    lines += ["　".join(head + [f"（{value}段階）" for value in stage]), ""]
    number = 0
    for key, entry in root.entries.items():
        element = plan_format().child_named(key)
        if element is not None and element.key in ("title", "written", "document", "stage", "confirmed"):
            continue
        number += 1
        name = NAMES.get(element.path, element.label.ja) if element else key
        lines += [_heading(style, 1, name, number), "", *_body(style, element, entry)]
    named = _numbers_of_projects(root)
    return _NUMBER.sub(lambda found: named.get(found.group(), found.group()), "\n".join(lines))


def _numbers_of_projects(root: Mapping) -> dict[str, str]:
    """Return how a document calls each project that the plan file has a number for: p1 is 事業1."""
    entry = next((e for k, e in root.entries.items() if _is(k, "projects")), None)
    element = plan_format().child("projects")
    rows = [row.node for row in rows_of(element, entry.value)] if entry else []
    ids = [
        next((_text(e.value) for k, e in row.entries.items() if k == "id"), "")
        for row in rows
        if isinstance(row, Mapping)
    ]
    return {name: f"事業{number}" for number, name in enumerate(ids, start=1) if name}


def _is(key: str, name: str) -> bool:
    element = plan_format().child_named(key)
    return element is not None and element.key == name


def _heading(style: str, level: int, name: str, number: int = 0) -> str:
    if style == "md":
        return f"{'#' * (level + 1)} {f'第{number}章　' if level == 1 else ''}{name}"
    return ("", f"{number}　", f"（{number}）")[level] + name


def _body(style: str, element: Element | None, entry: Entry) -> Iterator[str]:
    node = entry.value
    if element is not None and element.path == "municipality" and isinstance(node, Mapping):
        yield "、".join(f"{k if k not in ('名称', 'name') else ''}{_text(e.value)}" for k, e in node.entries.items())
        yield ""
    elif element is not None and element.kind is Kind.ROWS:
        yield from _rows(style, element, node)
    elif element is not None and element.kind is Kind.RECORD and isinstance(node, Mapping):
        for number, (key, inner) in enumerate(node.entries.items(), start=1):
            child = element.child_named(key)
            name = NAMES.get(child.path, child.label.ja) if child else key
            yield from (_heading(style, 2, name, number), "")
            yield from _body(style, child, inner)
    else:
        yield from _prose(node)


def _prose(node: Node) -> Iterator[str]:
    if isinstance(node, Mapping):
        for key, entry in node.entries.items():
            yield from (f"{key}：{_text(entry.value)}", "")
        return
    for scalar in scalars(node):
        yield from (scalar.text.replace("\n", "").strip(), "")


def _rows(style: str, element: Element, node: Node) -> Iterator[str]:
    if element.path == "projects":
        for number, row in enumerate(rows_of(element, node), start=1):
            yield from _project(style, number, row.node, element)
        return
    if element.path == "vision":
        for row in rows_of(element, node):
            yield from _vision(row.node, element)
        return
    rows = [row.node for row in rows_of(element, node)]
    if not all(isinstance(row, Mapping) for row in rows):
        yield from _prose(node)
        return
    columns = list(dict.fromkeys(key for row in rows if isinstance(row, Mapping) for key in row.entries))
    heads = [_head(element, column) for column in columns]
    yield f"| {' | '.join(heads)} |"
    yield "|" + "---|" * len(columns)
    for told in rows:
        if isinstance(told, Mapping):
            cells = [_text(told.entries[c].value) if c in told.entries else "" for c in columns]
            yield f"| {' | '.join(cell.replace('|', '｜') for cell in cells)} |"
    yield ""


def _head(element: Element, column: str) -> str:
    child = element.child_named(column)
    main = child is not None and element.main == child.key and element.path == "measures"
    return "対応策" if main else child.label.ja if child else column


def _vision(node: Node, element: Element) -> Iterator[str]:
    if not isinstance(node, Mapping):
        yield from _prose(node)
        return
    for key, entry in node.entries.items():
        child = element.child_named(key)
        if child is not None and child.key == "current":
            for scalar in scalars(entry.value):
                yield f"現状：{scalar.text.strip()}"
        else:
            yield f"{'分野：' if child and child.key == 'field' else ''}{_text(entry.value)}"
        yield ""


def _project(style: str, number: int, node: Node, element: Element) -> Iterator[str]:
    if not isinstance(node, Mapping):
        yield from _prose(node)
        return
    told = {child.key: e for k, e in node.entries.items() if (child := element.child_named(k)) is not None}
    priority = f"（{_text(told['priority'].value)}）" if "priority" in told else ""
    name = _text(told["name"].value) if "name" in told else _text(node)[:20]
    yield from (_heading("md", 2, f"事業{number}　{name}") if style == "md" else f"（{number}）{name}{priority}", "")
    for key, entry in node.entries.items():
        child = element.child_named(key)
        if child is not None and (child.key in ("id", "name") or (style == "txt" and child.key == "priority")):
            continue
        label = NAMES.get(child.path, child.label.ja) if child else key
        if child is not None and child.key == "content":
            yield _text(entry.value)
        elif isinstance(entry.value, Mapping):
            yield label if style == "txt" else f"**{label}**"
            yield from _tree(entry.value, "")
        else:
            yield f"**{label}**　{_text(entry.value)}" if style == "md" else f"　{label}　{_text(entry.value)}"
        yield ""


def _tree(node: Mapping, lead: str) -> Iterator[str]:
    for key, entry in node.entries.items():
        if isinstance(entry.value, Mapping):
            yield from _tree(entry.value, f"{lead}{key} ")
        else:
            yield from (f"- {lead}{key}：{_text(entry.value)}", "")


def _text(node: Node) -> str:
    if isinstance(node, Scalar):
        return node.text.replace("\n", "").strip()
    if isinstance(node, Sequence):
        parts = [_text(item) for item in node.items]
        return "、".join(parts) if all(len(p) <= 20 and not p.endswith("。") for p in parts) else "".join(parts)
    return "、".join(f"{k} {_text(e.value)}" for k, e in node.entries.items())


if __name__ == "__main__":
    assert elements()
    main()
