# make demo    install what is missing, fit Fisher's iris by gradients of a Rust program
# make test    all tests
# make fuzz    N random programs against dual numbers (N=200), from seed START on, by J processes (one a core); PROGRAMS=plain or rich: only
#              those; WIDTH=k: k directions at once; SCRATCH=1: programs that overwrite local memory in loops; SEED=n: one program
# make fuzz-c  N random C programs, differentiated, against themselves as C++ over dual numbers (N=100), from seed START on; SEED=n: one
# make corpus  the C and C++ programs of tests/c at all levels, with every clang that is installed (W=words: only those)
# make test-crates  Rust programs that combine the surface, over crates that cargo downloads
# make test-libraries  C and C++ programs over Boost, Eigen, Armadillo, GLM, xtensor and the standard library (W=words: only those)
# make lint    ruff and mypy
# make bench   time the example programs, write benchmarks/RESULTS.md
#
# On Debian, missing compilers are installed by apt (as root, or with sudo). V=1 shows what the installers print.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.ONESHELL:
MAKEFLAGS += --no-print-directory
.PHONY: demo test test-crates test-libraries fuzz fuzz-c corpus lint bench rust clang clean

PYTHON ?= $(shell for p in python3.11 python3.12 python3.13 python3.14 python3; do $$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
	2>/dev/null && { echo $$p; break; }; done)
BIN := $(CURDIR)/.venv/bin
export PATH := $(BIN):$(PATH):$(HOME)/.cargo/bin

# $(call run,WORDS,COMMAND): a line of progress, then the command; what it prints is shown if it fails, or with V=1.
define run
	echo "  $(1)"
	if [ -n "$(V)" ]; then $(2); else
		log=$$(mktemp)
		$(2) >"$$log" 2>&1 || { cat "$$log" >&2; rm -f "$$log"; exit 1; }
		rm -f "$$log"
	fi
endef

# $(call apt,PACKAGES): as root. The command may fail: lists of packages that cannot be refreshed may still do.
define apt
	root=; [ "$$(id -u)" = 0 ] || root="sudo -n"
	export DEBIAN_FRONTEND=noninteractive
	$$root apt-get update -qq || true
	$$root apt-get install -y -qq --no-install-recommends $(1)
endef

demo: .venv/isozyme rust
	@cd examples/rust
	cargo isozyme run --release -p gmm

test: .venv/isozyme-test rust clang
	@$(BIN)/python -m pytest -n auto --dist loadfile

test-crates: .venv/isozyme rust
	@( cd crates && cargo isozyme test -p isozyme-chapter )
	cd examples/rust/combined
	cargo isozyme test --release

test-libraries: .venv/isozyme-test clang
	@for package in libboost-dev libarmadillo-dev libglm-dev libxtensor-dev; do
		install() { $(call apt,$$package); }
		dpkg -s $$package >/dev/null 2>&1 || ( install ) >/dev/null 2>&1 || echo "  $$package cannot be installed: its programs are skipped"
	done
	$(BIN)/python tests/libraries/run.py $(W)

fuzz: .venv/isozyme-test
	@PYTHONPATH=tests $(BIN)/python -m fuzz $(or $(N),200) --start $(or $(START),0) $(if $(J),--jobs $(J)) $(if $(SEED),--seed $(SEED)) \
		$(if $(PROGRAMS),--programs $(PROGRAMS)) $(if $(WIDTH),--width $(WIDTH)) $(if $(SCRATCH),--scratch)

fuzz-c: .venv/isozyme-test clang
	@PYTHONPATH=tests $(BIN)/python -m fuzz_c $(or $(N),100) --start $(or $(START),0) $(if $(J),--jobs $(J)) $(if $(SEED),--seed $(SEED))

corpus: .venv/isozyme-test clang
	@$(BIN)/python tests/c/corpus.py --all $(W)

lint: .venv/isozyme-test
	@$(BIN)/ruff check src tests benchmarks
	$(BIN)/mypy --strict src

bench: .venv/isozyme-test rust clang
	@$(BIN)/python benchmarks/run.py

clean:
	@rm -rf .venv build dist examples/rust/target examples/rust/combined/target crates/target

.venv/bin/python:
	@if [ -z "$(PYTHON)" ]; then echo "error: Python 3.11 or newer is needed: apt install python3" >&2; exit 1; fi
	if ! $(PYTHON) -c 'import ensurepip, venv' 2>/dev/null; then
		install() { $(call apt,$(notdir $(PYTHON))-venv); }
		$(call run,installing $(PYTHON)-venv,install)
	fi
	$(call run,creating .venv,$(PYTHON) -m venv .venv)

.venv/isozyme: pyproject.toml | .venv/bin/python
	@$(call run,installing isozyme into .venv,$(BIN)/python -m pip install -q --disable-pip-version-check -e .)
	$(BIN)/python -m compileall -q src
	touch $@

.venv/isozyme-test: pyproject.toml | .venv/bin/python
	@$(call run,installing isozyme and the tools for its tests into .venv,$(BIN)/python -m pip install -q --disable-pip-version-check -e '.[test]')
	$(BIN)/python -m compileall -q src
	touch $@ .venv/isozyme

# Debian's own rustc is too old; rustc-web and cargo-web are the newer ones that it keeps for browsers.
rust:
	@if ! command -v cargo >/dev/null || ! command -v rustc >/dev/null; then
		if ! command -v apt-get >/dev/null; then echo "error: cargo and rustc are needed: install them from https://rustup.rs" >&2; exit 1; fi
		install() { $(call apt,rustc-web cargo-web gcc libc6-dev ca-certificates); }
		$(call run,installing cargo and rustc,install)
	fi
	if ! command -v cc >/dev/null; then
		if ! command -v apt-get >/dev/null; then echo "error: a C compiler is needed for linking: install gcc" >&2; exit 1; fi
		install() { $(call apt,gcc libc6-dev); }
		$(call run,installing gcc,install)
	fi

# For the tests in C and C++, which are skipped where something is missing: compilers, libraries that programs differentiate through, valgrind.
clang:
	@command -v apt-get >/dev/null || exit 0
	missing=
	need() { compgen -G "$$1" >/dev/null || command -v "$$1" >/dev/null || missing="$$missing $$2"; }
	need clang-22 clang-22
	need clang-16 clang-16
	need g++ g++
	need cmake cmake
	need valgrind valgrind
	need /usr/include/eigen3/Eigen/Dense libeigen3-dev
	need '/usr/include/*/cblas.h' libopenblas-dev
	need '/usr/include/*lapacke.h' liblapacke-dev
	for package in $$missing; do
		install() { $(call apt,$$package); }
		echo "  installing $$package"
		( install ) >/dev/null 2>&1 || echo "  $$package cannot be installed: the tests that need it are skipped"
	done
