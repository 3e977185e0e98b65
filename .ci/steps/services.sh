# shellcheck shell=bash
# Services beside phases, with real servers: PostgreSQL and Redis of this machine, and Redis in a container.

services_state=$(mktemp -d)

services_install() {
  local elevate=
  [ "$(id -u)" -eq 0 ] || elevate="sudo -n"
  command -v apt-get >/dev/null || return 1
  $elevate apt-get update -qq >"$services_state/apt.log" 2>&1
  $elevate env DEBIAN_FRONTEND=noninteractive RUNLEVEL=1 apt-get install -y -qq --no-install-recommends \
    bubblewrap util-linux redis-server postgresql postgresql-client busybox-static >>"$services_state/apt.log" 2>&1
}

services_image() { # a root file system of a shell, Redis and its libraries, imported where there is an engine
  local root=$services_state/root program
  mkdir -p "$root"/{bin,usr/bin,etc,tmp,proc,sys,dev,home,workspace}
  chmod 1777 "$root/tmp"
  cp "$(command -v busybox)" "$root/bin/sh"
  for program in redis-server redis-cli; do
    cp "$(readlink -f "$(command -v $program)")" "$root/usr/bin/$program"
    ldd "$root/usr/bin/$program" | grep -o '/[^ ]*' | while read -r library; do
      mkdir -p "$root$(dirname "$library")"
      cp -n "$(readlink -f "$library")" "$root$library"
    done
  done
  tar -C "$root" -c . >"$services_state/root.tar"
  if command -v podman >/dev/null; then
    printf '[engine]\nruntime="runc"\n' >"$services_state/containers.conf"
    export CONTAINERS_CONF="$services_state/containers.conf"
    podman import "$services_state/root.tar" gpack-test/redis:latest >/dev/null 2>&1 && return 0
  fi
  docker import "$services_state/root.tar" gpack-test/redis:latest >/dev/null 2>&1
}

services_tests() {
  GPACK_TEST_REDIS_IMAGE=$1 npx vitest run tests/platform/services 2>&1 | tee "$services_state/tests.log"
  [ "${PIPESTATUS[0]}" -eq 0 ] || return 1
  # Where all could be installed only the container may be skipped.
  ! grep -E '^skipped: .*(redis beside|PostgreSQL)' "$services_state/tests.log"
}

if services_install; then
  services_name=
  if services_image; then services_name=localhost/gpack-test/redis:latest; fi
  step "services are there for phases, and for nobody else" services_tests "$services_name"
  [ -n "$services_name" ] || skip "a service in a container" "no engine here takes an image"
else
  skip "services are there for phases, and for nobody else" "Redis and PostgreSQL cannot be installed here"
fi
for services_engine in docker podman; do
  command -v $services_engine >/dev/null && $services_engine rmi --force gpack-test/redis:latest >/dev/null 2>&1
done
unset CONTAINERS_CONF services_name services_engine
rm -rf "$services_state"
