# shellcheck shell=bash
# The cleanroom's backends with everything on: bubblewrap as root, as an ordinary user and through sudo, docker, podman.
# A case that this machine can hold must hold.

# shellcheck source=.ci/docker.sh
. .ci/docker.sh

cleanroom_state=$(mktemp -d)

cleanroom_install() {
  local elevate=
  [ "$(id -u)" -eq 0 ] || elevate="sudo -n"
  command -v apt-get >/dev/null || return 1
  $elevate apt-get update -qq >"$cleanroom_state/apt.log" 2>&1
  $elevate env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
    bubblewrap sudo util-linux gcc libc6-dev busybox-static faketime >>"$cleanroom_state/apt.log" 2>&1 || return 1
  # Not everywhere, and not needed everywhere: what is missing is skipped by name.
  command -v dockerd >/dev/null ||
    $elevate env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends docker.io \
      >>"$cleanroom_state/apt.log" 2>&1
  command -v podman >/dev/null ||
    $elevate env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends podman runc \
      >>"$cleanroom_state/apt.log" 2>&1
  return 0
}

cleanroom_root() { # a root file system of one static program
  local root=$cleanroom_state/root
  mkdir -p "$root"/{bin,etc,tmp,proc,sys,dev,root,run,usr,opt,var/tmp}
  chmod 1777 "$root/tmp"
  chmod 700 "$root/root"
  cp "$(command -v busybox)" "$root/bin/busybox"
  "$root/bin/busybox" --list | while read -r applet; do
    [ "$applet" = busybox ] || ln -sf busybox "$root/bin/$applet"
  done
  tar -C "$root" -c . >"$cleanroom_state/root.tar"
}

cleanroom_tests() {
  GPACK_TEST_IMAGE=gpack-test:latest npx vitest run tests/platform/sandbox tests/dist/cleanroom.test.ts 2>&1 |
    tee "$cleanroom_state/tests.log"
  [ "${PIPESTATUS[0]}" -eq 0 ] || return 1
  # On a machine where all could be installed nothing of bubblewrap may have been skipped.
  ! grep -E 'skipped.*bubblewrap' "$cleanroom_state/tests.log"
}

# As an ordinary user who may use sudo: bubblewrap has a user namespace, or is set up through sudo.
cleanroom_user() {
  local user=gpack-ci copy=$cleanroom_state/copy
  id "$user" >/dev/null 2>&1 || useradd --create-home "$user" || return 1
  echo "$user ALL=(ALL) NOPASSWD: ALL" >/etc/sudoers.d/gpack-ci
  chmod 755 "$cleanroom_state"
  mkdir "$copy"
  tar -c --exclude=./.git . | tar -x -C "$copy"
  chown -R "$user" "$copy"
  (cd "$copy" && setpriv --reuid "$user" --regid "$user" --init-groups env HOME="/home/$user" PATH="$PATH" DOCKER_HOST= \
    npx vitest run tests/platform/sandbox tests/dist/cleanroom.test.ts)
  local status=$?
  rm -f /etc/sudoers.d/gpack-ci
  userdel --remove "$user" >/dev/null 2>&1
  return "$status"
}

if cleanroom_install; then
  cleanroom_root
  if docker_start; then docker import "$cleanroom_state/root.tar" gpack-test:latest >/dev/null; fi
  if command -v podman >/dev/null; then
    # crun refuses some mixtures of control groups that runc takes.
    printf '[engine]\nruntime="runc"\n' >"$cleanroom_state/containers.conf"
    export CONTAINERS_CONF="$cleanroom_state/containers.conf"
    podman import "$cleanroom_state/root.tar" gpack-test:latest >/dev/null 2>&1
  fi
  step "the cleanroom holds, with every backend of this machine" cleanroom_tests
  if [ "$(id -u)" -eq 0 ]; then
    step "the cleanroom holds for an ordinary user with sudo" cleanroom_user
  else
    skip "the cleanroom holds for an ordinary user with sudo" "the tests above ran as one"
  fi
else
  skip "the cleanroom holds, with every backend of this machine" "bubblewrap cannot be installed here"
fi
docker_stop
unset CONTAINERS_CONF
rm -rf "$cleanroom_state"
