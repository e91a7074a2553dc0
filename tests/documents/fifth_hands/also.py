"""Groups of places that a fair reviewer would accept for the same kind of matter."""

WHY = ("formulation.background", "formulation.purpose", "formulation.notes")
ABOVE = ("formulation.parent_plans.name", "formulation.parent_plans.relation")
LAND = ("characteristics", "municipality.other", "vision.current.content", "formulation.background")
SIZE = ("characteristics", "municipality.other", "vision.current.content", "vision.current.value")
TROUBLE = (
    "issues.problem",
    "issues.causes",
    "issues.notes",
    "vision.current.content",
    "vision.current.value",
    "formulation.background",
)
PICTURE = ("vision.picture", "vision.notes", "issues.vision", "formulation.purpose")
CHOSEN = ("formulation.field_selection", "vision.reason", "measures.priority", "formulation.process.what")
HEARD = (
    "issues.method",
    "issues.notes",
    "formulation.process.what",
    "formulation.process.who",
    "formulation.process.when",
    "formulation.notes",
)
BODY = (
    "formulation.structure",
    "formulation.leader",
    "formulation.drafting_body",
    "formulation.sections",
    "formulation.ict_section",
    "evaluation.pdca.body",
)
SKILL = ("formulation.people", "formulation.advisers", *BODY)
AGREED = ("formulation.agreement", "formulation.process.what", "formulation.process.who", "formulation.structure")
NEXT = (
    "formulation.next_steps",
    "formulation.process.what",
    "formulation.process.when",
    "formulation.budget_relation",
    "formulation.notes",
)
BUDGET = ("formulation.budget_relation", "formulation.next_steps", "finance.notes", "finance.funding")
PLAIN = ("measures.non_ict", "measures.content", "measures.name", "measures.notes")
DOING = ("projects.content", "projects.notes", "measures.content")
ANSWER = (
    "projects.answers",
    "projects.effect",
    "projects.content",
    "projects.notes",
    "issues.problem",
    "issues.causes",
    "measures.answers",
)
STAFF = ("projects.owner", "projects.people", "projects.operation", "projects.notes")
ALLY = ("projects.partners", "projects.frontline", "projects.people", "projects.operation", "projects.notes")
FIELD = (
    "projects.frontline",
    "projects.partners",
    "projects.notes",
    "formulation.process.what",
    "formulation.process.who",
)
PLACE = ("projects.pilot", "projects.content", "projects.notes", "projects.feasibility")
WHEN = ("projects.schedule", "projects.calendar", "projects.pilot", "projects.feasibility", "measures.schedule")
TRIED = ("projects.feasibility", "projects.pilot", "projects.notes", "projects.schedule", "projects.content")
RESCUE = ("projects.fallback", "projects.notes", "projects.operation", "projects.feasibility", "projects.funding")
OLD = ("projects.existing_systems", "projects.notes", "projects.calendar", "projects.content")
SAFE = ("projects.security", "projects.notes", "projects.content")
BUYING = ("projects.procurement", "projects.standards", "projects.notes", "projects.existing_systems")
LESS = ("projects.burden", "projects.effect", "projects.cost.effect", "projects.notes")
GAIN = ("projects.effect", "projects.cost.effect", "projects.notes", "projects.burden")
DATA = ("projects.data_use", "projects.content", "projects.notes", "projects.operation")
ELSEWHERE = ("projects.precedents", "measures.precedents", "projects.notes")
PRICE = (
    "projects.cost.initial",
    "projects.cost.running",
    "projects.cost.total",
    "projects.cost.yearly",
    "projects.cost.notes",
    "finance.cost",
)
PURSE = ("projects.funding", "projects.cost.notes", "finance.funding", "finance.notes")
WHOLE = (
    "finance.cost",
    "finance.funding",
    "finance.running",
    "finance.notes",
    "formulation.budget_relation",
)
BASIS = (
    "evaluation.indicators.method",
    "evaluation.indicators.notes",
    "evaluation.indicators.owner",
    "evaluation.indicator_basis",
    "evaluation.notes",
)
START = ("evaluation.indicators.baseline", "evaluation.indicators.baseline_year", "evaluation.indicators.notes")
GOAL = ("evaluation.indicators.target", "evaluation.indicators.target_year", "evaluation.indicators.notes")
REVIEW = (
    "evaluation.pdca.body",
    "evaluation.pdca.when",
    "evaluation.pdca.notes",
    "evaluation.notes",
    "formulation.structure",
)
OPEN = ("evaluation.pdca.publication", "evaluation.pdca.notes", "evaluation.notes")
