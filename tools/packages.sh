# Sourced by run.sh and test.sh, from the root of the project.

# The packages named in the given lists that are not installed.
missing_packages() {
    wanted=$(sed -e 's/#.*//' -e '/^[[:space:]]*$/d' "$@")
    # shellcheck disable=SC2086
    present=$(dpkg-query -W -f='${Package}/${db:Status-Status}\n' $wanted 2>/dev/null) || true
    for package in $wanted; do
        case "
$present
" in
        *"
$package/installed
"*) ;;
        *) printf '%s ' "$package" ;;
        esac
    done
}

# Says what was tried and what to do, and stops.
give_up() {
    echo >&2
    printf '%s\n' "$@" >&2
    exit 1
}

# Sees to it that every package of the given lists is installed; does nothing when they are.
need_packages() {
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        give_up "This is not a Debian machine: apt-get and dpkg-query are not here, so nothing could be installed." \
            "Install what $* name under the names your system uses, then build by hand:" \
            "  cmake --preset release && cmake --build --preset release && build-release/app/zaakwijzer"
    fi
    wanted=$(missing_packages "$@")
    [ -n "$wanted" ] || return 0

    by_hand="  apt-get update && apt-get install --no-install-recommends $wanted"
    as_root=
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || give_up "Packages are missing, and you are neither root nor is sudo installed." \
            "Ask the administrator of this machine to run:" "$by_hand"
        echo "Packages are missing; sudo may ask for your password."
        as_root=sudo
    fi
    echo "Installing: $wanted"
    # A source of packages that is down need not matter, so only the installation itself decides.
    reason="You may not install on this machine, or a package is not to be had: ask its administrator."
    $as_root apt-get -q --error-on=any update ||
        reason="The lists of packages could not be fetched. Connect this machine to the network, or set the proxy in /etc/apt/apt.conf.d."
    # shellcheck disable=SC2086
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=300 install --no-install-recommends $wanted ||
        give_up "Tried to install: $wanted" "It did not work; the words of ${as_root:+sudo and }apt-get stand above." "$reason" \
            "Then start this script again, or install by hand:" "$by_hand"
}
