#!/bin/sh
# Builds syntax.wasm and syntax.wasm.sha256 in this directory, reproducibly.
#
#   sh build.sh           build and write both files
#   sh build.sh --check   build and compare with syntax.wasm.sha256, write nothing
#
# The compiler is that of Debian 12, at the versions below. The standard library for
# wasm32-unknown-unknown is built from Debian's rust-web-src, since Debian has no compiled one
# of this version. Missing packages are installed if this runs as root.
set -eu

RUST_VERSION='1.96.0+dfsg1-1~deb12u2'
LLD_VERSION='1:22.1.8-1~deb12u1'
PACKAGES="rustc-web=$RUST_VERSION cargo-web=$RUST_VERSION rust-web-src=$RUST_VERSION lld-22=$LLD_VERSION"

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)

missing=''
for package in $PACKAGES; do
  name=${package%%=*}
  found=$(dpkg-query -W -f '${Version}' "$name" 2>/dev/null || true)
  [ "$found" = "${package#*=}" ] || missing="$missing $package"
done
if [ -n "$missing" ]; then
  if [ "$(id -u)" != 0 ]; then
    echo "missing:$missing" >&2
    echo "install with: apt-get update && apt-get install --no-install-recommends$missing" >&2
    exit 1
  fi
  apt-get update
  # shellcheck disable=SC2086
  DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends $missing
fi

target=$(mktemp -d)
trap 'rm -rf "$target"' EXIT

# A rustup or a configuration elsewhere must not change anything.
for name in $(env | sed -n 's/^\(CARGO_[A-Z0-9_]*\|RUST[A-Z0-9_]*\)=.*/\1/p'); do
  [ "$name" = CARGO_HOME ] || unset "$name"
done
export RUSTC=/usr/bin/rustc
export RUSTDOC=/usr/bin/rustdoc
export RUSTC_BOOTSTRAP=1 # for -Z build-std, -Z trim-paths and panic=immediate-abort
export CARGO_TARGET_DIR="$target"
export CARGO_INCREMENTAL=0
export SOURCE_DATE_EPOCH=0
export LC_ALL=C
export CARGO_PROFILE_RELEASE_TRIM_PATHS=all
export RUSTFLAGS='--cfg getrandom_backend="custom" -Zunstable-options -Cpanic=immediate-abort -Clinker=wasm-ld-22 -Clink-arg=--stack-first -Clink-arg=-zstack-size=4194304 -Clink-arg=--max-memory=1073741824'

cd "$here"
/usr/bin/cargo build --release --locked --target wasm32-unknown-unknown \
  -Zbuild-std=std,panic_abort -Zbuild-std-features=optimize_for_size -Ztrim-paths

built="$target/wasm32-unknown-unknown/release/syntax.wasm"
chmod 644 "$built"

# No path of the machine may be in the module.
cargo_home=${CARGO_HOME:-$HOME/.cargo}
for path in "$here" "$target" "$cargo_home" "$HOME/" /usr/src /tmp/ /root/ /home/; do
  if LC_ALL=C grep -aqF -- "$path" "$built"; then
    echo "the module contains the path $path" >&2
    exit 1
  fi
done

digest=$(sha256sum "$built" | cut -d' ' -f1)
if [ "${1:-}" = --check ]; then
  expected=$(cut -d' ' -f1 syntax.wasm.sha256)
  if [ "$digest" != "$expected" ]; then
    echo "built $digest, expected $expected" >&2
    exit 1
  fi
  echo "same digest: $digest"
else
  cp "$built" syntax.wasm
  printf '%s  syntax.wasm\n' "$digest" > syntax.wasm.sha256
  echo "$digest  syntax.wasm"
fi
