#!/bin/sh
# Installs RabbitMQ and PostgreSQL from Debian's packages where they are missing. Starts no service.
# Exit codes: 0 all there, 1 the installation failed, 3 it needs rights that are not at hand.
set -u

packages=
[ -x /usr/lib/rabbitmq/bin/rabbitmq-server ] || packages="rabbitmq-server"
have_postgres=
for bin in /usr/lib/postgresql/*/bin/postgres; do
    [ -x "$bin" ] && have_postgres=1
done
[ -n "$have_postgres" ] && command -v psql >/dev/null || packages="$packages postgresql"
[ -n "$packages" ] || exit 0

say() { echo "newspipe: $*" >&2; }
command_line="apt-get install -y --no-install-recommends$(printf ' %s' $packages)"

if ! command -v apt-get >/dev/null; then
    say "missing:$(printf ' %s' $packages), and there is no apt-get here to install it."
    say "Install RabbitMQ 3.10 or later and PostgreSQL 15 or later, or give RABBITMQ_URL and POSTGRES_URL."
    exit 3
fi

as_root=
if [ "$(id -u)" -ne 0 ]; then
    if command -v sudo >/dev/null && { sudo -n true 2>/dev/null || [ -t 0 ]; }; then
        as_root=sudo
    else
        say "missing:$(printf ' %s' $packages). Installing needs root, and sudo is not at hand. As root, run:"
        say "    apt-get update && $command_line"
        say "or give RABBITMQ_URL and POSTGRES_URL of servers that run elsewhere."
        exit 3
    fi
fi
say "installing from Debian's packages:$(printf ' %s' $packages) (nothing is started by this)"

# Debian starts what it installs, RabbitMQ on all interfaces. A policy of our own denies that; one that is there is put back.
policy=/usr/sbin/policy-rc.d
kept=$policy.newspipe-kept
restore_policy() {
    if [ -e "$kept" ] || [ -L "$kept" ]; then
        $as_root mv -f "$kept" "$policy"
    else
        $as_root rm -f "$policy"
    fi
}
# A run that was killed leaves its kept policy behind: that one is the user's, not the one in place.
if [ ! -e "$kept" ] && [ ! -L "$kept" ] && { [ -e "$policy" ] || [ -L "$policy" ]; }; then
    $as_root mv "$policy" "$kept" || exit 1
fi
trap restore_policy EXIT
trap 'exit 130' INT TERM HUP
printf '#!/bin/sh\nexit 101\n' | $as_root tee "$policy" >/dev/null && $as_root chmod 755 "$policy" || exit 1

log=$(mktemp)
install_packages() {
    $as_root env DEBIAN_FRONTEND=noninteractive $command_line >"$log" 2>&1 </dev/null
}
# The package lists may be absent or old: refresh them only where the first try fails.
if ! install_packages; then
    say "refreshing the package lists"
    if ! { $as_root apt-get update >>"$log" 2>&1 </dev/null && install_packages; }; then
        say "the installation failed; the last lines of apt-get:"
        tail -n 15 "$log" >&2
        rm -f "$log"
        exit 1
    fi
fi
rm -f "$log"
say "installed"
