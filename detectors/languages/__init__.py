"""Languages other than English: one folder of tables each, no code. How to add one: docs/languages.md."""
