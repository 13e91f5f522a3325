# The two commands most people need: `make run` and `make test`. `make help` lists the others.

SWIFT ?= swift
PREFIX ?= /usr/local
PACKAGES = libcadical-dev libncurses-dev libmd-dev libsqlite3-dev libyaml-dev rapidjson-dev
TEST_PACKAGES = $(PACKAGES) libvterm-dev tidy tmux z3 graphviz cmark-gfm python3-venv
TEST_VENV = .build/test-venv
BENCH_PACKAGES = dialog g++ gcc libsimdjson-dev python3 python3-pyte python3-venv time
DEB_PACKAGES = binutils lintian
DEB_TEST_PACKAGES = debootstrap groff
BENCH_PYTHON = .build/bench-venv/bin/python
PEERS = python-sat==1.9.dev17 duckdb==2.0.0 zen-engine==2.1.3 clipspy==1.0.6 orjson==3.13.0
STATIC = -c release --product triage -Xswiftc -static-executable
PICTURE = Sources/QuestionnaireExports/QuestionnaireExports.docc/Resources/sciatica.svg
BINARY = .build/release/triage
SUDO = $(shell [ "$$(id -u)" = 0 ] || echo sudo)

.DEFAULT_GOAL := help
.PHONY: help run test build install deb deb-test lint format bench screenshots graph docs deps test-deps clean

help: ## list what can be made
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-11s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: build ## install what is missing, build, and start the questionnaire
	@$(BINARY)

test: test-deps ## install what is missing and run all tests
	$(SWIFT) test --disable-xctest

build: deps ## build a release: one static executable that needs no Swift to run
	$(SWIFT) build $(STATIC)

install: build ## copy the release to PREFIX/bin (PREFIX is /usr/local unless given)
	install -d "$(DESTDIR)$(PREFIX)/bin"
	install -m 0755 $(BINARY) "$(DESTDIR)$(PREFIX)/bin/triage"

deb: build ## make a Debian package of the release, below .build/deb
	@$(call install-missing,$(DEB_PACKAGES))
	$(SWIFT) build --product generate-manual
	rm -rf .build/deb
	.deb/build $(BINARY) .build/debug/generate-manual .build/deb
	lintian --fail-on error .build/deb/*.deb

deb-test: deb ## install that package on a clean Debian without Swift, in a folder, and use it
	@$(call install-missing,$(DEB_TEST_PACKAGES))
	$(SUDO) .deb/try .build/deb/*.deb

lint: ## check the formatting and the rules of the house
	$(SWIFT) format lint --strict --parallel --recursive Sources Tests Package.swift

format: ## put the formatting right
	$(SWIFT) format --in-place --parallel --recursive Sources Tests Package.swift

bench: build ## measure the screen, the keeping of answers, the proofs and answer sheets, beside others
	@$(call install-missing,$(BENCH_PACKAGES))
	/usr/bin/python3 Tests/Benchmarks/bench.py $(BINARY)
	/usr/bin/python3 Tests/Benchmarks/bench_keys.py $(BINARY)
	/usr/bin/python3 Tests/Benchmarks/bench_store.py $(BINARY)
	@test -x $(BENCH_PYTHON) || /usr/bin/python3 -m venv .build/bench-venv
	@$(BENCH_PYTHON) -m pip install --quiet --disable-pip-version-check $(PEERS)
	$(BENCH_PYTHON) Tests/Benchmarks/bench_check.py $(BINARY)
	$(BENCH_PYTHON) Tests/Benchmarks/bench_evaluate.py $(BINARY)

screenshots: ## draw the pictures of the README from the screens that the tests approve
	@$(call install-missing,python3)
	/usr/bin/python3 Tests/Screenshots/make_screenshots.py

graph: ## draw the picture of the back and leg pain check in the documentation
	@$(call install-missing,graphviz)
	$(SWIFT) run triage export sciatica --format dot | dot -Tsvg -o $(PICTURE)

docs: ## build the documentation of all targets into .build/documentation
	.ci/docs

deps: ## install the Debian packages that a build needs
	@$(call install-missing,$(PACKAGES))

test-deps: ## install what the tests need: Debian packages, and Python packages into .build
	@$(call install-missing,$(TEST_PACKAGES))
	@cmp -s Tests/requirements.txt $(TEST_VENV)/requirements.txt || { \
	  echo "Installing from PyPI into $(TEST_VENV)"; \
	  /usr/bin/python3 -m venv --clear $(TEST_VENV) \
	  && $(TEST_VENV)/bin/python -m pip install --quiet --disable-pip-version-check \
	    -r Tests/requirements.txt \
	  && cp Tests/requirements.txt $(TEST_VENV)/; }

clean: ## remove what was built
	rm -rf .build

# Installs those of the packages that are not there yet, and says so before it does.
define install-missing
missing=; for package in $(1); do \
  dpkg-query -W -f '$${Status}\n' $$package 2>/dev/null | grep -q 'ok installed' \
    || missing="$$missing $$package"; \
done; \
if [ -n "$$missing" ]; then \
  echo "Installing from Debian:$$missing"; \
  $(SUDO) apt-get update -qq && $(SUDO) apt-get install -y -qq $$missing; \
fi
endef
