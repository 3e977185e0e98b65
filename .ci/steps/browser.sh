# shellcheck shell=bash
# The HTML report in a real browser. One that is installed is used; else one is fetched where that is possible.

browser() {
  GPACK_SCREENSHOTS="$scratch/screenshots" npx vitest run tests/report/browser.test.ts | tee "$scratch/browser.log"
  grep -qE '^[1-9][0-9]* passed, 0 failed, 0 skipped$' "$scratch/browser.log"
}

if ! command -v chromium chromium-browser google-chrome >/dev/null; then
  PLAYWRIGHT_BROWSERS_PATH=$scratch/browsers
  if timeout 300 npx playwright-core install chromium-headless-shell >"$scratch/playwright.log" 2>&1; then
    export PLAYWRIGHT_BROWSERS_PATH
  elif [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null; then
    timeout 600 apt-get install -y --no-install-recommends chromium >"$scratch/apt.log" 2>&1 || true
  fi
fi
if [ -n "${PLAYWRIGHT_BROWSERS_PATH:-}" ] || command -v chromium chromium-browser google-chrome >/dev/null; then
  step "the HTML report in a browser" browser
else
  skip "the HTML report in a browser" "no Chromium here, and none can be installed"
fi
