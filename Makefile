# Each target makes .venv and installs what it needs; the second time that takes no time at all.
# Another Python (3.11 or newer): make test PYTHON=python3.13

PYTHON ?= python3
BIN := .venv/bin

.PHONY: help demo test chaos check clients bench eval drafts lint-scores phrases learn clean
.DEFAULT_GOAL := help

help:  ## this list
	@sed -n 's/^\([a-z-]*\):.*## /  make \1\t/p' Makefile

demo: .venv/installed  ## sample mail, tagged, drafted and held before your eyes; no server needed
	$(BIN)/empathd demo

test: .venv/installed  ## all tests, against real mail servers
	@tools/setup.sh servers
	$(BIN)/python -m pytest -rs

chaos: .venv/installed  ## killed at every step, with every fate of its ledger, alone and in company, lines cut at every end of a line; up to an hour
	@tools/setup.sh servers
	EMPATHD_CHAOS=1 $(BIN)/python -m pytest tests/chaos -rs

check: .venv/installed  ## format, lint, types, import contracts, sizes
	$(BIN)/ruff format --check
	$(BIN)/ruff check
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python tools/limits.py

clients: .venv/installed  ## drafts in the hands of the real Roundcube and Thunderbird, headless
	@tools/setup.sh servers
	@tools/setup.sh clients
	$(BIN)/python -m pytest -rs tests/clients/on_real_clients.py

bench: .venv/installed  ## how fast, compared with a raw client in the same run
	@tools/setup.sh servers
	$(BIN)/python -m benchmarks.reading
	$(BIN)/python -m benchmarks.backlog
	$(BIN)/python -m benchmarks.years

eval: .venv/installed  ## how well mails are read, on labelled mails; DATA=folder adds public sets that lie there
	$(BIN)/python -m benchmarks.evaluate $(if $(DATA),--data $(DATA)) $(if $(MISSES),--misses)
	$(BIN)/python -m benchmarks.ordinary
	$(BIN)/python -m benchmarks.remarks

drafts: .venv/installed  ## how good the drafts are, judged by the labels; MISSES=1 shows each fault
	$(BIN)/python -m benchmarks.drafts $(if $(MISSES),--misses)

lint-scores: .venv/installed  ## how well faults in replies are found, on labelled replies; MISSES=1 shows what was missed
	$(BIN)/python -m benchmarks.lint_scores $(if $(MISSES),--misses)

phrases: .venv/installed  ## phrases.bin of each language, worked out anew from its phrases; after each change of them
	$(BIN)/python -m tools.phrases

learn: .venv/installed  ## what mails sound like, learned anew from benchmarks/mails; some minutes
	$(BIN)/python -m pip --disable-pip-version-check install -q --group learn
	$(BIN)/python -m tools.learn

clean:  ## remove .venv and all caches
	rm -rf .venv build dist src/*.egg-info .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache

.venv/installed: pyproject.toml constraints.txt tools/setup.sh
	@tools/setup.sh venv "$(PYTHON)"
	@touch $@
