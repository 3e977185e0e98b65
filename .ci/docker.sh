# shellcheck shell=bash
# A docker daemon for the steps that need one.

docker_state=
docker_daemon=

# Starts a daemon of our own where none answers: it listens on a socket in a directory of ours and has no bridge.
docker_start() {
  docker info >/dev/null 2>&1 && return 0
  [ "$(id -u)" -eq 0 ] && command -v dockerd >/dev/null || return 1
  docker_state=$(mktemp -d)
  chmod 755 "$docker_state"
  export DOCKER_HOST="unix://$docker_state/docker.sock"
  dockerd --data-root "$docker_state/data" --exec-root "$docker_state/exec" --pidfile "$docker_state/pid" \
    --host "$DOCKER_HOST" --bridge none --iptables=false --ip6tables=false >"$docker_state/dockerd.log" 2>&1 &
  docker_daemon=$!
  for _ in $(seq 100); do
    docker info >/dev/null 2>&1 && return 0
    sleep 0.2
  done
  return 1
}

docker_stop() {
  [ -n "$docker_daemon" ] || return 0
  kill "$docker_daemon"
  wait "$docker_daemon"
  rm -rf "$docker_state"
  docker_daemon=
  unset DOCKER_HOST
}
