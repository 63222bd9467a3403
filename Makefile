# Everything here needs python3 (3.11 or later, with venv) and make; the environment is made in .venv.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
RUN := $(VENV)/.ready-to-run
DEV := $(VENV)/.ready-to-develop
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check
RESOLUTION ?= highest
# For every system and every Python at once; addresses and options of this machine stay out.
PINS = $(BIN)/uv pip compile --quiet --no-config --upgrade --universal --python-version 3.11 \
  --resolution $(RESOLUTION) --generate-hashes --no-annotate --custom-compile-command 'make pins' \
  --extra lsp --group build pyproject.toml
# Where the letter itself is at hand, it is held against; elsewhere the lock speaks for it.
LETTER ?= ../shared/letter.txt
TEXT := $(if $(wildcard $(LETTER)),--text letter=$(LETTER))

.DEFAULT_GOAL := help
.PHONY: help pins diagrams site check test pytest coverage lint lock schema docs proof bench fuzz clean

help: ## show what can be made
	@awk -F ':.*## ' '/^[a-z]+:.*## / {printf "  %-10s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

$(VENV)/bin/python:
	$(PYTHON) -m venv $(VENV)

# What is installed is what is pinned; the checkout itself needs nothing that is not.
define install
$(PIP) --require-hashes --requirement $<
$(PIP) --no-deps --no-build-isolation --editable .
@touch $@
endef

$(RUN): requirements/run.txt pyproject.toml | $(BIN)/python
	$(install)

$(DEV): requirements/dev.txt pyproject.toml | $(BIN)/python
	$(install)
	@touch $(RUN)

pins: | $(BIN)/python ## pin the newest versions, or those of RESOLUTION=lowest-direct
	$(PIP) uv
	$(PINS) --output-file requirements/run.txt
	$(PINS) --output-file requirements/dev.txt --extra dev --constraint requirements/run.txt

diagrams: check ## check claims.yaml and draw its maps into diagrams/
	$(BIN)/argmap render claims.yaml -o diagrams
	$(foreach theme,light dark,$(call shown,$(theme)))

# The pictures of diagrams/README.md, in each of the two looks between which a page chooses.
define shown
$(BIN)/argmap render claims.yaml -o diagrams --theme $(1) --view overview --view sources --view timeline
$(BIN)/argmap render claims.yaml -o diagrams --theme $(1) --only full-democracy --only german \
	--view accusations --view topics --view excerpt

endef

site: check ## check claims.yaml and build its site into site/
	$(BIN)/argmap site claims.yaml

check: $(RUN) ## check claims.yaml
	$(BIN)/argmap check claims.yaml $(TEXT)

test: lint pytest ## run every check of the code, and the tests

pytest: $(DEV) ## run the tests alone
	$(BIN)/python -m pytest --numprocesses auto --dist worksteal $(MEASURED)

# What no test reaches is told apart, as to watch every line takes half as long again.
coverage: MEASURED := --cov --cov-report term:skip-covered
coverage: pytest ## run the tests, and tell which lines none of them reaches

lint: $(DEV) ## check style, types and who imports whom
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

lock: $(RUN) ## write claims.lock from the letter's text
	$(BIN)/argmap lock claims.yaml --text letter=$(LETTER)

schema: $(RUN) ## write the JSON Schema of the claim file
	$(BIN)/argmap schema -o argmap/format/claims.schema.json

docs: $(RUN) ## write docs/rules.md and the tables of docs/format.md
	$(BIN)/python -m argmap.rules.index > docs/rules.md
	$(BIN)/python -m argmap.format.page docs/format.md

proof: $(DEV) ## measure the pictures of two hundred made-up maps in a browser, where the tests take ten
	ALL_MAPS=1 $(BIN)/python -m pytest --numprocesses auto tests/drawing/test_pictures.py

fuzz: $(DEV) ## look for SECONDS (600) for a file that argmap cannot bear; on Linux
	$(BIN)/python tests/fuzz/fuzz_check.py -max_total_time=$(or $(SECONDS),600) -rss_limit_mb=4000

bench: $(DEV) ## measure, each as a ratio to a reference in the same run
	$(BIN)/python tests/bench.py

clean: ## remove the environment and every cache
	rm -rf $(VENV) build dist *.egg-info .coverage .hypothesis .mypy_cache .pytest_cache .ruff_cache .import_linter_cache
	find argmap tests -name __pycache__ -type d -prune -exec rm -rf {} +
