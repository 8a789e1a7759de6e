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

say() { echo "newspipe: $*" >&2; }

as_root=
become_root() {
    [ "$(id -u)" -ne 0 ] || return 0
    command -v sudo >/dev/null && { sudo -n true 2>/dev/null || [ -t 0 ]; } && as_root=sudo
}

# Debian starts what it installs, RabbitMQ on all interfaces. A policy of our own denies that; one that is there is kept and put back.
# Ours names its process: what a killed run leaves behind would keep this machine's packages from starting services for good.
policy=/usr/sbin/policy-rc.d
kept=$policy.newspipe-kept
marker='# Denies starts while newspipe installs; process '
# The process that our policy names; nothing where there is none, or it is not ours.
owner() { sed -n "s/^$marker//p" "$policy" 2>/dev/null; }
is_kept() { [ -e "$kept" ] || [ -L "$kept" ]; }
restore_policy() {
    if is_kept; then
        $as_root mv -f "$kept" "$policy"
    elif [ -n "$(owner)" ]; then
        $as_root rm -f "$policy"
    fi
}
if [ -n "$(owner)" ] && grep -q install "/proc/$(owner)/cmdline" 2>/dev/null; then
    say "another run is installing at this moment (process $(owner)); try again when it has ended."
    exit 1
fi
if is_kept || [ -n "$(owner)" ]; then
    become_root && restore_policy || say "a run that was killed left $policy behind: as root, remove it$(is_kept && echo ", then rename $kept to it")."
fi
[ -n "$packages" ] || exit 0

command_line="apt-get install -y --no-install-recommends$(printf ' %s' $packages)"

if ! command -v apt-get >/dev/null; then
    say "missing:$(printf ' %s' $packages), and there is no apt-get here to install it."
    say "Install RabbitMQ 3.10 or later and PostgreSQL 15 or later, or give RABBITMQ_URL and POSTGRES_URL."
    exit 3
fi

if ! become_root; then
    say "missing:$(printf ' %s' $packages). Installing needs root, and sudo is not at hand. As root, run:"
    say "    apt-get update && $command_line"
    say "or give RABBITMQ_URL and POSTGRES_URL of servers that run elsewhere."
    exit 3
fi
say "installing from Debian's packages:$(printf ' %s' $packages) (nothing is started by this)"

if [ -e "$policy" ] || [ -L "$policy" ]; then
    $as_root mv "$policy" "$kept" || exit 1
fi
trap restore_policy EXIT
trap 'exit 130' INT TERM HUP
printf '#!/bin/sh\n%s\nexit 101\n' "$marker$$" | $as_root tee "$policy" >/dev/null && $as_root chmod 755 "$policy" || exit 1

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
