# shellcheck shell=bash
# The workflows in a real runner. One that is installed is used; else it is built, where Go is there.

ACT=v0.2.87

in_a_runner() {
  npx vitest run tests/runner | tee "$scratch/runner.log"
  grep -qE '^[1-9][0-9]* passed, 0 failed, 0 skipped$' "$scratch/runner.log"
}

if [ -z "${GPACK_ACT:-}" ] && ! command -v act >/dev/null && command -v go >/dev/null; then
  GOBIN="$scratch/go/bin" go install -tags WITHOUT_DOCKER "github.com/nektos/act@$ACT" >"$scratch/act.log" 2>&1 &&
    export GPACK_ACT="$scratch/go/bin/act"
fi
if [ -n "${GPACK_ACT:-}" ] || command -v act >/dev/null; then
  step "the workflows in a real runner" in_a_runner
else
  skip "the workflows in a real runner" "act is not here and cannot be built; it needs Go"
fi
