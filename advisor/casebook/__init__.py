"""The casebook: a page for every wall, remedy and town, as pages of Markdown or of HTML."""
