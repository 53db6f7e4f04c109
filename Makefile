# Inloop. A fresh machine needs Python 3.11 or newer and make; everything else is fetched here.
#   make run     serve the chat and the desk with made-up colleagues, to try it out
#   make test    every test        make check   linters, types, layers, dialogues
#   make bench   measurements      make lock    renew the pinned versions
# Another Python: make run PYTHON=python3.12. More words for the command: make test ARGS="-k forget".
# JOBS processes share the tests, one a core of a small machine (make test JOBS=0: in one).

PYTHON ?= python3
ARGS ?=
JOBS ?= 2
VENV := .venv
BIN := $(VENV)/bin
PIP_INSTALL := $(BIN)/python -m pip install --quiet --disable-pip-version-check
UV_COMPILE := $(BIN)/uv pip compile --quiet --universal --python-version 3.11 \
	--generate-hashes --no-header --no-emit-index-url --no-emit-find-links

# Some machines forbid it; the tests start the program a hundred times, each time compiled anew.
export PYTHONDONTWRITEBYTECODE :=

.DEFAULT_GOAL := help
.PHONY: help run test check bench lock
.DELETE_ON_ERROR:

help:
	@sed -n 's/^#   //p; s/^# \(Another.*\)/\1/p' Makefile

run: $(VENV)/.installed
	@exec $(BIN)/inloop serve --demo $(ARGS)

test: $(VENV)/.installed-dev
	@command -v "$${CHROMIUM:-chromium}" >/dev/null 2>&1 && command -v dot >/dev/null 2>&1 || { \
		echo "The tests drive a real browser and draw real pictures, and something is missing." >&2; \
		echo "Run: apt-get install chromium graphviz fonts-noto-core fonts-noto-cjk" >&2; \
		echo "With chromium-headless-shell besides, the tests take less time." >&2; exit 1; }
	$(BIN)/inloop learn
	$(BIN)/inloop check
	$(BIN)/python -m pytest --numprocesses $(JOBS) --dist loadfile $(ARGS)

check: $(VENV)/.installed-dev
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/inloop check

bench: $(VENV)/.installed-dev
	$(BIN)/python -m bench $(ARGS)

# The development lock is resolved first and holds the runtime too; the runtime lock follows it, so
# that nobody tests one version and runs another. Newer versions: make lock ARGS=--upgrade.
lock: $(VENV)/.installed-dev
	$(UV_COMPILE) $(ARGS) requirements.in requirements-dev.in --output-file requirements-dev.lock
	$(UV_COMPILE) $(ARGS) requirements.in --constraints requirements-dev.lock \
		--output-file requirements.lock
	@! grep -n '://' requirements.lock requirements-dev.lock || { \
		echo "A lock file names a host: check uv's settings on this machine." >&2; exit 1; }

# Stamp files: each is touched only when its step succeeded, so a second run has nothing to do and
# an interrupted one starts its step again.
$(VENV)/.created:
	@command -v "$(PYTHON)" >/dev/null 2>&1 || { \
		echo "No '$(PYTHON)' found. Inloop needs Python 3.11 or newer." >&2; \
		echo "Install it, or name yours: make run PYTHON=/path/to/python3" >&2; exit 1; }
	@"$(PYTHON)" -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
		echo "'$(PYTHON)' is $$("$(PYTHON)" --version 2>&1), but Inloop needs 3.11 or newer." >&2; \
		echo "Name a newer one: make run PYTHON=/path/to/python3" >&2; exit 1; }
	@"$(PYTHON)" -c 'import ensurepip, venv' 2>/dev/null || { \
		echo "'$(PYTHON)' cannot make a virtual environment: its venv part is missing." >&2; \
		echo "On Debian and Ubuntu: apt-get install python3-venv" >&2; exit 1; }
	@echo "Making $(VENV) ..."
	@"$(PYTHON)" -m venv $(VENV)
	@touch $@

$(VENV)/.runtime: requirements.lock $(VENV)/.created
	@echo "Installing what Inloop needs (once, about a minute) ..."
	@$(PIP_INSTALL) --require-hashes -r requirements.lock
	@touch $@

$(VENV)/.installed: pyproject.toml requirements.in $(VENV)/.runtime
	@$(PIP_INSTALL) --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/.installed-dev: requirements-dev.lock $(VENV)/.installed
	@echo "Installing what the tests and checks need (once) ..."
	@$(PIP_INSTALL) --require-hashes -r requirements-dev.lock
	@touch $@
