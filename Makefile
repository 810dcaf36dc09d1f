# An index of the commands of this project; the work is in packaging/setup_environment.py.
# Another Python, 3.11 or newer: make run PYTHON=/usr/bin/python3.12
# Options for the program:       make run ARGS="--language kk"

PYTHON ?= python3
ARGS ?=
SETUP := $(PYTHON) packaging/setup_environment.py
VENV := .venv/bin/python
CORE := .venv-core/bin/python
BUILD := .venv-build/bin/python
# For tests that share nothing, and count neither threads nor memory: as many at the same time as there are cores.
AT_ONCE := -n auto

.NOTPARALLEL:
.DEFAULT_GOAL := help
.PHONY: help run setup setup-test setup-dist setup-windows test lint format lock assets wheel \
	bundle dist dist-windows bench budgets screenshots clean test-unit test-ui test-i18n test-session test-packaging test-windows \
	test-soak soak transcripts audit

help: ## show this list
	@awk -F ':.*## ' '/^[a-z0-9-]+:.*## / { printf "  make %-15s %s\n", $$1, $$2 }' $(firstword $(MAKEFILE_LIST))

run: setup ## set everything up and open the window
	@$(VENV) -m launcher $(ARGS)

test: setup-test setup-dist lint test-unit test-ui test-i18n test-soak test-session test-packaging ## set everything up and run every test

setup: ## set up what the program needs
	@$(SETUP) run

setup-test: ## set up what the tests need
	@$(SETUP) test

setup-dist: ## set up what builds the bundle and the packages
	@$(SETUP) dist

setup-windows: ## set up what builds and tests the installers for Windows, with Wine
	@$(SETUP) windows

lint: setup-test ## style, formatting and types
	$(VENV) -m ruff check .
	$(VENV) -m ruff format --check .
	$(VENV) -m mypy

test-unit: setup-test ## the core, with PySide6 not installed
	$(CORE) -m pytest $(AT_ONCE) tests/unit

test-ui: setup-test ## widgets, without a display
	QT_QPA_PLATFORM=offscreen $(VENV) -m pytest $(AT_ONCE) tests/ui

test-i18n: setup-test ## translations
	QT_QPA_PLATFORM=offscreen $(VENV) -m pytest $(AT_ONCE) tests/i18n

test-soak: setup-test ## a minute each of what holds always and for ever; `make soak` does the same for an hour and a half
	QT_QPA_PLATFORM=offscreen $(VENV) -m pytest tests/soak

test-session: setup-test ## the real program on a display of its own, with real browsers
	$(VENV) -m pytest tests/session

test-packaging: setup-test setup-dist ## the wheel, the bundle, the Debian package and the archive
	$(VENV) -m pytest tests/packaging

test-windows: setup-test setup-windows ## the bundle and the installers for Windows, under Wine
	$(VENV) -m pytest tests/windows

soak: setup-test ## what holds always and for ever, some thousand times: an hour and a half, on a computer that does nothing else
	NKZU_LONG_TESTS=1 QT_QPA_PLATFORM=offscreen $(VENV) -m pytest -rP tests/soak
	NKZU_LONG_TESTS=1 $(CORE) -m pytest -rP tests/unit/test_content.py tests/unit/test_hostile_content.py tests/unit/test_kills.py \
		tests/unit/test_layer_faults.py tests/unit/test_layer_kills.py tests/unit/test_saving_steps.py tests/unit/test_single_instance.py
	NKZU_LONG_TESTS=1 $(VENV) -m pytest -rP tests/session/test_guard.py tests/session/test_kiosk_soak.py tests/session/test_kiosk_turn.py \
		tests/session/test_turn_browsers.py tests/session/test_one_window.py

format: setup-test ## put imports and layout right
	$(VENV) -m ruff check --fix .
	$(VENV) -m ruff format .

assets: setup ## build resources/assets.rcc and i18n/*.qm again
	$(VENV) packaging/build_assets.py

screenshots: setup-test assets ## a picture of every state of every face on contact sheets, in build/screenshots
	$(VENV) -m tests.helpers.contact_sheets --output build/screenshots $(ARGS)

wheel: setup-test ## build the wheel into dist/
	$(VENV) -m hatchling build --target wheel

bundle: setup-dist ## build the bundle: both programs with Python and Qt, in build/linux/nkzu-launcher
	$(BUILD) packaging/build_bundle.py

dist: setup-dist ## build the Debian package and the archive, with their sums, into dist/
	@$(BUILD) packaging/make_dist.py linux

dist-windows: setup-windows ## build the installers for Windows into dist/, with Wine, and test them
	@$(BUILD) packaging/make_dist.py windows
	@$(MAKE) test-windows

bench: setup bundle ## measure starts and memory beside the alternatives; one part: make bench ARGS="start --rounds 3"
	@$(BUILD) -m PyInstaller --noconfirm --log-level ERROR --distpath build/benchmark --workpath build/benchmark/work benchmarks/bare.spec
	@$(VENV) -m benchmarks $(ARGS)

budgets: setup-test setup-dist ## count again what each start takes, and write tests/budgets.toml
	$(VENV) -m tests.helpers.take_budgets $(ARGS)

transcripts: setup-test ## hear again with Orca what is kept in docs/accessibility
	$(VENV) -m tests.helpers.orca_transcripts docs/accessibility

lock: ## compile packaging/requirements/*.txt again (needs uv)
	$(PYTHON) packaging/lock_requirements.py

# Without --strict, what could not be asked for counts as sound.
audit: ## ask whether a hole is known in anything that is locked (needs uv and the network)
	uvx pip-audit --strict --require-hashes --disable-pip $(patsubst %,--requirement %,$(wildcard packaging/requirements/*.txt))

clean: ## remove everything that was built
	rm -rf .venv .venv-core .venv-build build dist test-output .pytest_cache .mypy_cache .ruff_cache .hypothesis
	rm -f resources/assets.rcc i18n/*.qm
