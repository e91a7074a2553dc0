"""Places that any fair reviewer would accept as well, by what the words tell."""

BACK = ("formulation.background", "formulation.purpose", "formulation.notes")
FACT = (
    "characteristics",
    "vision.current.content",
    "vision.current.value",
    "issues.problem",
    "issues.causes",
    "formulation.background",
)
TROUBLE = ("issues.problem", "issues.causes", "vision.current.content", "vision.current.value")
PICTURE = ("vision.picture", "vision.notes", "issues.vision")
CHOICE = ("formulation.field_selection", "vision.reason")
SURVEY = (
    "issues.method",
    "formulation.process.what",
    "formulation.process.who",
    "formulation.process.when",
    "issues.notes",
)
PARENT = ("formulation.parent_plans.name", "formulation.parent_plans.relation")
BODY = (
    "formulation.structure",
    "formulation.leader",
    "formulation.drafting_body",
    "formulation.sections",
    "formulation.ict_section",
    "evaluation.pdca.body",
)
PEOPLE = ("formulation.people", "formulation.structure", "formulation.ict_section", "formulation.advisers")
REVIEW = ("evaluation.pdca.body", "evaluation.pdca.when", "evaluation.pdca.notes", "evaluation.notes")
OPEN = ("evaluation.pdca.publication", "evaluation.pdca.notes")
STEPS = ("formulation.next_steps", "formulation.process.what", "formulation.budget_relation", "formulation.notes")
DOING = ("projects.content", "measures.content", "projects.notes", "measures.name")
STAFF = ("projects.owner", "projects.people", "projects.operation", "projects.notes")
ALLY = ("projects.partners", "projects.frontline", "projects.people", "projects.notes")
FIELD = ("projects.frontline", "projects.partners", "projects.notes", "formulation.process.what")
LESS = ("projects.burden", "projects.effect", "projects.cost.effect", "projects.notes")
AFTER = (
    "projects.cost.after",
    "projects.cost.running",
    "projects.cost.notes",
    "projects.funding",
    "projects.operation",
    "projects.notes",
)
PURSE = ("projects.funding", "projects.cost.notes", "finance.funding", "finance.notes")
WHOLE = ("finance.funding", "finance.running", "finance.notes", "formulation.budget_relation", "finance.cost")
GAIN = ("projects.effect", "projects.cost.effect", "projects.notes")
BASIS = (
    "evaluation.indicators.method",
    "evaluation.indicators.notes",
    "evaluation.indicator_basis",
    "evaluation.notes",
)
TRIED = ("projects.feasibility", "projects.pilot", "projects.notes", "projects.schedule", "projects.content")
RESCUE = ("projects.fallback", "projects.notes", "projects.operation")
OLD = ("projects.existing_systems", "projects.notes", "projects.calendar")
BUYING = ("projects.procurement", "projects.standards", "projects.notes")
SAFE = ("projects.security", "projects.notes", "formulation.notes", "notes")
COST = (
    "projects.cost.initial",
    "projects.cost.running",
    "projects.cost.total",
    "projects.cost.yearly",
    "projects.cost.notes",
    "finance.cost",
)
