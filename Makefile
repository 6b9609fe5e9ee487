# make demo   a banner of a sample village, in demo/
# make test   all tests                      make check  format, lint, types, direction of imports
# make bench  speed and memory, as ratios    make clean  removes what these made
#
# Everything happens in .venv, which is made once and renewed when pyproject.toml or constraints.txt change.
# Another Python: make test PYTHON=python3.12

PYTHON ?= python3
VENV   := .venv
PY     := $(VENV)/bin/python
PIP    := $(PY) -m pip --disable-pip-version-check install --quiet -c constraints.txt

.PHONY: demo test check bench clean

demo: $(VENV)/.ready
	@$(PY) -m apbdes_banner make sample_data/contoh-jaya-2026.xlsx --out demo --size 3x2m >/dev/null
	@echo "Banner contoh (sample banner, PDF + PNG): $(CURDIR)/demo"

test: $(VENV)/.ready-dev
	@$(PY) -m pytest -n auto

check: $(VENV)/.ready-dev
	@$(VENV)/bin/ruff format --check .
	@$(VENV)/bin/ruff check .
	@$(PY) -m mypy
	@$(VENV)/bin/lint-imports

bench: $(VENV)/.ready-dev
	@$(PY) -m bench

clean:
	rm -rf $(VENV) demo dist build .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

$(VENV)/.ready: pyproject.toml constraints.txt | $(PY)
	@echo "Memasang apbdes-banner (installing), sebentar …"
	@$(PIP) -e .
	@touch $@

$(VENV)/.ready-dev: pyproject.toml constraints.txt | $(PY)
	@echo "Memasang apbdes-banner dan alat uji (installing), sebentar …"
	@$(PIP) -e ".[dev]"
	@touch $@ $(VENV)/.ready

$(PY):
	@command -v "$(PYTHON)" >/dev/null 2>&1 || { \
	  echo "Python tidak ditemukan: '$(PYTHON)'. Pasang Python 3.11 atau lebih baru, atau sebutkan: make PYTHON=python3.12"; \
	  echo "Python not found: '$(PYTHON)'. Install Python 3.11 or newer, or name one: make PYTHON=python3.12"; exit 1; } >&2
	@"$(PYTHON)" -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
	  echo "Python terlalu tua: $$("$(PYTHON)" -V 2>&1 | head -n 1). Perlu 3.11 atau lebih baru; misalnya: make PYTHON=python3.12"; \
	  echo "Python is too old: $$("$(PYTHON)" -V 2>&1 | head -n 1). It must be 3.11 or newer; for example: make PYTHON=python3.12"; exit 1; } >&2
	@"$(PYTHON)" -m venv --clear $(VENV) || { rm -rf $(VENV); \
	  echo "Lingkungan Python gagal dibuat. Di Debian atau Ubuntu pasang dahulu paket python3-venv."; \
	  echo "The Python environment could not be made. On Debian or Ubuntu install the package python3-venv first."; exit 1; } >&2
