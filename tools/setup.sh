#!/bin/sh
# What `make` needs before it can begin:
#   setup.sh venv PYTHON   makes .venv and installs empathd and its tools at the versions of constraints.txt
#   setup.sh servers       installs the Dovecot that the tests start as their own child process, unpacks Cyrus and Courier
#   setup.sh clients       installs Roundcube, Chromium and Thunderbird for `make clients`, and playwright in .venv
set -eu

debian_root() { [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; }

apt_install() {
    export DEBIAN_FRONTEND=noninteractive
    apt-get install -y -q --no-install-recommends "$@" && return
    apt-get update -q && apt-get install -y -q --no-install-recommends "$@"
}

stop() {
    echo "$*" >&2
    exit 1
}

venv() {
    "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' ||
        stop "empathd needs Python 3.11 or newer, and '$1' is not: make PYTHON=/path/to/python3.11 …"
    if ! "$1" -c 'import ensurepip' 2>/dev/null; then
        debian_root || stop "'$1' cannot make a venv; on Debian: sudo apt-get install python3-venv"
        apt_install python3-venv
    fi
    "$1" -m venv .venv
    set -- .venv/bin/python -m pip --disable-pip-version-check install -q --constraint constraints.txt
    "$@" --upgrade pip
    "$@" --editable '.[demo]' --group dev
}

have_servers() {
    command -v openssl >/dev/null || return
    for folder in /usr/lib/dovecot /usr/libexec/dovecot; do
        [ -x $folder/imap ] && [ -x $folder/lmtp ] && return
    done
    return 1
}

# Debian would start what it installs as a service; a policy-rc.d that says 101 forbids that in the meantime.
quiet_install() {
    policy=/usr/sbin/policy-rc.d
    if [ ! -e "$policy" ]; then
        printf '#!/bin/sh\nexit 101\n' >"$policy"
        chmod 755 "$policy"
        trap 'rm -f "$policy"' EXIT
    fi
    apt_install "$@"
}

dovecot() {
    if have_servers; then return; fi
    if ! debian_root; then
        echo "no Dovecot here: the tests that need one are skipped (Debian: sudo apt-get install" \
            "dovecot-imapd dovecot-lmtpd openssl)" >&2
        return
    fi
    quiet_install dovecot-imapd dovecot-lmtpd openssl || echo "Dovecot could not be installed" >&2
}

# Debian's IMAP servers exclude each other. Those beside Dovecot are therefore only unpacked, with what they lack here;
# tests/servers/overlay.py lays the folder over / for the server alone.
unpacked() {
    name=$1 folder=$PWD/build/servers/$1
    shift
    if [ -d "$folder" ]; then return; fi
    if ! debian_root; then
        echo "no $name here: only root on Debian can unpack it, its tests are skipped" >&2
        return
    fi
    echo "fetching $name"
    part=$(mktemp -d)
    chmod 755 "$part"
    if { fetch "$part" "$@" || { apt-get update -q && fetch "$part" "$@"; }; } >/dev/null && unpack "$part"; then
        mkdir -p build/servers
        mv "$part/root" "$folder"
    else
        echo "$name could not be fetched" >&2
    fi
    rm -rf "$part"
}

# A mail transport and newer TLS libraries are of no use to a test on loopback.
fetch() (
    cd "$1"
    shift
    lacking=$(apt-get install -s --no-install-recommends "$@" | awk '/^Inst/ && !/ (exim4|.*gnutls)/ { print $2 }')
    [ -n "$lacking" ] && chown _apt . && apt-get download -q $lacking
)

# On the real root /lib and its like are links into /usr; a folder of that name would hide them.
unpack() (
    cd "$1"
    mkdir -p root/usr
    for deb in *.deb; do dpkg-deb -x "$deb" root || exit; done
    for old in bin lib sbin; do
        [ ! -d root/$old ] || { mkdir -p root/usr/$old && cp -a root/$old/. root/usr/$old && rm -r root/$old; } || exit
    done
)

servers() {
    dovecot
    unpacked cyrus cyrus-imapd sasl2-bin
    unpacked courier courier-imap
}

clients() {
    set -- roundcube-core roundcube-sqlite3 php-cli php-sqlite3 chromium thunderbird
    if ! { [ -d /usr/share/roundcube ] && command -v php && command -v chromium && command -v thunderbird; } >/dev/null; then
        if debian_root; then
            quiet_install "$@" || echo "the mail clients could not be installed" >&2
        else
            echo "mail clients are missing: their tests are skipped (Debian: sudo apt-get install $*)" >&2
        fi
    fi
    .venv/bin/python -c 'import playwright' 2>/dev/null ||
        .venv/bin/python -m pip --disable-pip-version-check install -q --constraint constraints.txt playwright ||
        echo "playwright could not be installed: the tests with Roundcube are skipped" >&2
}

cd "$(dirname "$0")/.."
case "${1-}" in
    venv) venv "${2-python3}" ;;
    servers) servers ;;
    clients) clients ;;
    *) stop "usage: setup.sh venv PYTHON | servers | clients" ;;
esac
