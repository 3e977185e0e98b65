# shellcheck shell=bash
# Services beside phases, with real servers: PostgreSQL and Redis of this machine, and images that docker and podman
# pull by their digest from a registry of this machine.

# shellcheck source=.ci/docker.sh
. .ci/docker.sh

services_state=$(mktemp -d)

services_install() {
  local elevate=
  [ "$(id -u)" -eq 0 ] || elevate="sudo -n"
  command -v apt-get >/dev/null || return 1
  $elevate apt-get update -qq >"$services_state/apt.log" 2>&1
  $elevate env DEBIAN_FRONTEND=noninteractive RUNLEVEL=1 apt-get install -y -qq --no-install-recommends \
    bubblewrap util-linux redis-server postgresql postgresql-client busybox-static >>"$services_state/apt.log" 2>&1 || return 1
  # Not everywhere: what is missing is skipped by name.
  local program
  for program in docker.io podman; do
    command -v "${program%.io}" >/dev/null ||
      $elevate env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $program runc \
        >>"$services_state/apt.log" 2>&1
  done
  return 0
}

services_tests() {
  npx vitest run tests/platform/services 2>&1 | tee "$services_state/tests.log"
  [ "${PIPESTATUS[0]}" -eq 0 ] || return 1
  # Where all could be installed only containers may be skipped, and these only where their engine does not work.
  ! grep -E '^skipped: .*(redis beside|PostgreSQL)' "$services_state/tests.log" || return 1
  ! docker info >/dev/null 2>&1 || ! grep -E '^skipped: .*that docker runs' "$services_state/tests.log"
}

if services_install; then
  docker_start || skip "services in containers of docker" "no daemon of docker runs here"
  if command -v podman >/dev/null; then
    # crun refuses some mixtures of control groups that runc takes.
    printf '[engine]\nruntime="runc"\n' >"$services_state/containers.conf"
    export CONTAINERS_CONF="$services_state/containers.conf"
  fi
  step "services are there for phases, and for nobody else" services_tests
  docker_stop
else
  skip "services are there for phases, and for nobody else" "Redis and PostgreSQL cannot be installed here"
fi
unset CONTAINERS_CONF
rm -rf "$services_state"
