# Everything a developer does, as one word each. `make help` lists them.
SHELL := /bin/bash
.DEFAULT_GOAL := help
.PHONY: help setup run build server web test t test-crash test-sanitized fuzz bench check format generate clean

# A Node.js that tools/setup had to bring along comes first.
export PATH := $(CURDIR)/.tools/node_modules/.bin:$(PATH)

PORT ?= 8080
ROUNDS ?= 200

help: ## show this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-15s %s\n", $$1, $$2}' Makefile
	@echo
	@echo '  Examples:  make run PORT=9000     make t F=redeem     make test-crash ROUNDS=50'

setup: ## install what is missing (Debian packages, Node.js, npm packages); quick when nothing is
	@tools/setup

run: build ## start the demo on http://localhost:8080 (PORT=…)
	@build/linli serve --demo --port $(PORT)

build: web ## build server and web into build/linli
	@$(MAKE) --no-print-directory server

server: setup build/build.ninja
	@ninja -C build $(if $(CI),--quiet)

build/build.ninja: | setup
	@cmake --preset default $(if $(CI),-D CMAKE_UNITY_BUILD=ON) > build-configure.log || { cat build-configure.log; exit 1; }
	@rm -f build-configure.log

# The web pages are built again when one of their sources is newer than the last build.
web_sources = $(shell find web -name node_modules -prune -o -name dist -prune -o -name test-results -prune -o -path web/e2e -prune \
  -o -type f -print)

web: setup build/web.built ## build the web pages

build/web.built: $(web_sources) | setup
	@mkdir -p build
	@npm --prefix web run --silent build
	@touch $@

test: build ## everything: unit, property, .case on SQLite and PostgreSQL, crash, web, end-to-end
	@tools/run_tests

t: server ## only the tests whose name contains F: make t F=redeem
	@tools/run_tests --only '$(F)'

test-crash: server ## kill the server at random moments, ROUNDS times (200)
	@build/tools/crash --rounds $(ROUNDS)

test-sanitized: setup ## unit and property tests under the address and undefined-behaviour sanitizers
	@cmake --preset asan > /dev/null
	@ninja -C build-asan --quiet
	@tools/with_postgres ctest --preset asan

fuzz: setup ## run every libFuzzer target for SECONDS (10)
	@tools/fuzz $(or $(SECONDS),10)

bench: build ## the benchmarks of docs/benchmarks.md
	@ninja -C build --quiet benchmarks
	@bench/run

check: server ## what needs no running: tidy, formatting, types, generated files fresh
	@build/tools/tidy .
	@tools/format --check
	@npm --prefix web run --silent check
	@tools/generate --check

generate: server ## make the committed generated files: API description and client, style sheets
	@tools/generate

format: setup ## format the C++ sources
	@tools/format

clean: ## remove what was built (not the compiler cache)
	@rm -rf build build-asan build-fuzz
