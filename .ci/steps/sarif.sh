# shellcheck shell=bash
# The SARIF of a broken sample, by the validator of the format's authors.

sarif() {
  node dist/gpack.js validate "$scratch/broken" --quiet --sarif "$scratch/report.sarif"
  DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1 "$scratch/sarif/node_modules/.bin/sarif-multitool-linux" \
    validate "$scratch/report.sarif" | tee "$scratch/sarif.log"
  ! grep -E ': (error|warning) ' "$scratch/sarif.log"
}

if npm install --silent --no-save --prefix "$scratch/sarif" @microsoft/sarif-multitool@5.7.0 >"$scratch/npm.log" 2>&1; then
  step "SARIF passes the validator of its authors" sarif
else
  skip "SARIF passes the validator of its authors" "the validator cannot be installed here"
fi
