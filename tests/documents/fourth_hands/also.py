"""Places that any fair reviewer would accept as well where they are others than those of the third hand."""

PEOPLE = ("formulation.people", "formulation.structure", "formulation.ict_section", "formulation.advisers")
OPEN = ("evaluation.pdca.publication", "evaluation.pdca.notes")
ALLY = ("projects.partners", "projects.frontline", "projects.people", "projects.notes")
FIELD = ("projects.frontline", "projects.partners", "projects.notes", "formulation.process.what")
LESS = ("projects.burden", "projects.effect", "projects.cost.effect", "projects.notes")
GAIN = ("projects.effect", "projects.cost.effect", "projects.notes")
TRIED = ("projects.feasibility", "projects.pilot", "projects.notes", "projects.schedule", "projects.content")
RESCUE = ("projects.fallback", "projects.notes", "projects.operation")
OLD = ("projects.existing_systems", "projects.notes", "projects.calendar")
BUYING = ("projects.procurement", "projects.standards", "projects.notes")
