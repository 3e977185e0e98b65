# shellcheck shell=bash
# Linters of others over the workflows, the actions and every YAML block of the documents.

ACTIONLINT=v1.7.12
ZIZMOR=1.32.0

yaml="$scratch/yaml"
node_modules/.bin/node tests/workflows/write-snippets.ts "$yaml" >"$scratch/yaml.log" || cat "$scratch/yaml.log"

actionlint_all() {
  # actionlint does not know these two values of `job` yet.
  (cd "$yaml" && "$scratch/go/bin/actionlint" -no-color -shellcheck= -pyflakes= \
    -ignore 'property "workflow_(sha|repository)" is not defined in object type' .github/workflows/*.yml)
}

zizmor_all() {
  "$scratch/zizmor/bin/zizmor" --pedantic --offline --no-progress "$yaml"
}

if command -v go >/dev/null && GOBIN="$scratch/go/bin" go install "github.com/rhysd/actionlint/cmd/actionlint@$ACTIONLINT" >"$scratch/actionlint.log" 2>&1; then
  step "actionlint accepts every workflow and YAML block" actionlint_all
else
  skip "actionlint accepts every workflow and YAML block" "it cannot be installed here; it needs Go"
fi

if python3 -m venv "$scratch/zizmor" >"$scratch/zizmor.log" 2>&1 && "$scratch/zizmor/bin/pip" install --quiet "zizmor==$ZIZMOR" >>"$scratch/zizmor.log" 2>&1; then
  step "zizmor --pedantic accepts every workflow, action and YAML block" zizmor_all
else
  skip "zizmor --pedantic accepts every workflow, action and YAML block" "it cannot be installed here; it needs Python and pip"
fi
