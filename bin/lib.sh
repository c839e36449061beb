# Shared functions of the commands in bin/. To be sourced by bash, not run.
# shellcheck shell=bash

# Oldest versions that build and run Leitplanke.
readonly JDK_OLDEST=25 MAVEN_OLDEST=3.8 NODE_OLDEST=20

# Java names files in the characters of the locale; without one it could not open a path with an umlaut.
[ "$(locale charmap 2>/dev/null)" = UTF-8 ] || export LC_ALL=C.UTF-8

# Prints the project's directory, however and from wherever the command was called.
project_root() {
    (cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd -P)
}

# Prints a message on standard error and ends the command.
fail() {
    printf '%s\n' "$*" >&2
    exit 1
}

# at_least FOUND OLDEST: whether a dotted version is not older than another.
at_least() {
    [ -n "$1" ] && [ "$(printf '%s\n%s\n' "$2" "$1" | sort -V | head -n 1)" = "$2" ]
}

# jdk_version HOME: prints the version of a development kit, nothing if there is none. The release file says it at
# once; asking the compiler costs half a second.
jdk_version() {
    [ -x "$1/bin/javac" ] || return 0
    sed -n 's/^JAVA_VERSION="\([0-9.]*\).*/\1/p' "$1/release" 2>/dev/null | grep . ||
        "$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9.]*\).*/\1/p'
}

# Prints the home of a sufficient JDK: JAVA_HOME first, then the one on the path, then the installed ones.
find_jdk() {
    local on_path home
    on_path=$(readlink -f -- "$(command -v javac || true)" 2>/dev/null || true)
    for home in "${JAVA_HOME:-}" "${on_path%/bin/javac}" /usr/lib/jvm/* /opt/java/* /opt/jdk*; do
        if [ -n "$home" ] && at_least "$(jdk_version "$home")" "$JDK_OLDEST"; then
            printf '%s\n' "$home"
            return 0
        fi
    done
    return 1
}

maven_version() {
    mvn --version 2>/dev/null | sed -n 's/^.*Apache Maven \([0-9.]*\).*/\1/p' | head -n 1
}

node_version() {
    node --version 2>/dev/null | sed 's/^v//'
}

# Prints the browser for the tests; the one without windows needs less than half the time.
find_chromium() {
    command -v chromium-headless-shell || command -v chromium || command -v chromium-browser || command -v google-chrome
}

# Each of these says whether the machine has what its name says, new enough.
has_git() { command -v git >/dev/null; }
has_jdk() { find_jdk >/dev/null; }
has_maven() { at_least "$(maven_version)" "$MAVEN_OLDEST"; }
has_node() { at_least "$(node_version)" "$NODE_OLDEST"; }
has_npm() { command -v npm >/dev/null; }
has_chromium() { find_chromium >/dev/null; }
has_chromium-headless-shell() { command -v chromium-headless-shell >/dev/null; }

# missing NAME...: prints those of the names for which the machine has nothing sufficient.
missing() {
    local name
    for name in "$@"; do
        "has_$name" || printf '%s\n' "$name"
    done
}

# package_of NAME: prints the package of the distribution that brings it.
package_of() {
    case $1 in
        jdk) jdk_package ;;
        node) printf 'nodejs\n' ;;
        *) printf '%s\n' "$1" ;;
    esac
}

# Not every distribution has the JDK as its own package; some machines know the one of the Temurin project.
jdk_package() {
    local package
    for package in "openjdk-$JDK_OLDEST-jdk-headless" "temurin-$JDK_OLDEST-jdk"; do
        if apt-cache show "$package" >/dev/null 2>&1; then
            printf '%s\n' "$package"
            return 0
        fi
    done
    printf 'openjdk-%s-jdk-headless\n' "$JDK_OLDEST"
}

# what_is NAME: the same for people.
what_is() {
    case $1 in
        git) printf 'git' ;;
        jdk) printf 'JDK %s oder neuer' "$JDK_OLDEST" ;;
        maven) printf 'Maven %s oder neuer' "$MAVEN_OLDEST" ;;
        node) printf 'Node.js %s oder neuer' "$NODE_OLDEST" ;;
        npm) printf 'npm' ;;
        chromium) printf 'Chromium' ;;
    esac
}

may_install() {
    [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null
}

# install NAME...: asks the package manager; its reports are shown only where it fails.
install() {
    local name package report
    report=$(apt-get update 2>&1) || printf '%s\n' "$report" >&2
    for name in "$@"; do
        package=$(package_of "$name")
        printf 'Installiert wird: %s\n' "$package" >&2
        report=$(DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$package" 2>&1) ||
            printf '%s\n' "$report" >&2
    done
}

# prefer NAME...: installs what is better to have, where that is possible; without it everything works, too.
prefer() {
    local lacking
    mapfile -t lacking < <(missing "$@")
    if [ "${#lacking[@]}" -gt 0 ] && may_install; then
        install "${lacking[@]}"
    fi
}

# need NAME...: makes sure that the machine has all of them, or ends the command with one line that says what is missing.
need() {
    local lacking name wanted='' packages=''
    mapfile -t lacking < <(missing "$@")
    if [ "${#lacking[@]}" -gt 0 ] && may_install; then
        install "${lacking[@]}"
        mapfile -t lacking < <(missing "$@")
    fi
    [ "${#lacking[@]}" -gt 0 ] || return 0
    for name in "${lacking[@]}"; do
        wanted+=", $(what_is "$name")"
        packages+=" $(package_of "$name")"
    done
    fail "Es fehlt: ${wanted#, }. Unter Debian: apt-get install$packages"
}

# Runs Maven quietly on a sufficient JDK, whatever the machine's default is.
maven() {
    JAVA_HOME=$(find_jdk) mvn -B -q --no-transfer-progress -f "$(project_root)/pom.xml" "$@"
}

# is_current RESULT SOURCE...: whether the result exists and no source is newer.
is_current() {
    local result=$1
    shift
    [ -e "$result" ] && [ -z "$(find "$@" -newer "$result" -print -quit 2>/dev/null)" ]
}

# alone COMMAND...: runs it while no other command of this folder builds.
alone() {
    local root
    root=$(project_root)
    mkdir -p "$root/.build"
    (
        flock 9
        "$@"
    ) 9>"$root/.build/lock"
}

# The design system and its fonts, exactly as the lock file names them.
ui_packages() {
    local ui
    ui=$(project_root)/ui
    is_current "$ui/node_modules/.package-lock.json" "$ui/package-lock.json" "$ui/package.json" ||
        (cd -- "$ui" && npm ci --silent --no-audit --no-fund --ignore-scripts >&2)
}

# run_library MODULE ARGUMENT...: runs the command line of a library, built first where that is needed.
run_library() {
    local module=$1 root jar
    shift
    root=$(project_root)
    jar=$root/$module/target/leitplanke-$module-0.1.0.jar
    need jdk
    if ! library_is_built "$root" "$module" "$jar"; then
        need maven
        alone maven -pl "$module" -DskipTests -Dspotless.check.skip=true package >&2
    fi
    exec "$(find_jdk)/bin/java" -jar "$jar" "$@"
}

library_is_built() {
    [ -d "$1/$2/target/lib" ] && is_current "$3" "$1/$2/src/main" "$1/$2/pom.xml" "$1/pom.xml"
}

# sources_hash: prints the checksum of everything that a build or a test of it depends on.
sources_hash() {
    local root
    root=$(project_root)
    (
        cd -- "$root"
        find pom.xml ui/package-lock.json content */pom.xml */src -type f -print0 | LC_ALL=C sort -z | xargs -0 sha256sum
    ) | sha256sum | cut -d ' ' -f 1
}

# results_are_packed ROOT APP: says whether what bin/test left after the last build has come in.
results_are_packed() {
    local results=$1/server/target/tested/results.tsv
    [ ! -e "$results" ] || is_current "$2/leitplanke.jar" "$results"
}

# Where the built server lies, ready to start.
server_folder() {
    printf '%s/server/target/app\n' "$(project_root)"
}

# Builds the server unless it is current.
build_server() {
    local root app
    root=$(project_root)
    app=$(server_folder)
    is_current "$app/leitplanke.jar" "$root"/{rules,privacy,ledger,server}/src/main "$root/content" \
        "$root"/{rules,privacy,ledger,server}/pom.xml "$root/pom.xml" "$root/ui/package-lock.json" &&
        results_are_packed "$root" "$app" && return 0
    printf 'Leitplanke wird gebaut. Das dauert beim ersten Mal einige Minuten.\n' >&2
    need maven node npm
    ui_packages
    mkdir -p -- "$root/server/target/tested"
    sources_hash >"$root/server/target/tested/sources.txt"
    maven -pl server -am -DskipTests -Dspotless.check.skip=true package >&2
    rm -rf -- "$app"
    "$(find_jdk)/bin/java" -Djarmode=tools -jar "$root/server/target/leitplanke.jar" extract --destination "$app" >/dev/null
    touch -- "$app/leitplanke.jar"
}

# How the server's program is run; what a start prepares holds for exactly these options.
readonly SERVER_OPTIONS=(-XX:+UseSerialGC -Xms64m -Xmx512m -Xlog:cds=off -Xlog:aot=off)

# Where the classes of a start lie, loaded and linked; another JDK needs others. An empty file says that it did not work.
prepared_start() {
    printf '%s/start-%s.aot\n' "$(server_folder)" "$(jdk_version "$(find_jdk)")"
}

# Lets the server start once on a town of its own, so that every later start finds its classes loaded and linked. Where
# that fails, the server starts all the same, only later.
prepare_start() {
    local prepared
    prepared=$(prepared_start)
    [ ! -e "$prepared" ] || return 0
    printf 'Der erste Start wird vorbereitet.\n' >&2
    rehearse "$prepared" || : >"$prepared"
}

# rehearse FILE: starts the server on a new town, asks for a page, ends it, and keeps the loaded classes in the file.
# Nothing of the environment reaches it: it must touch neither the town's database nor its model.
rehearse() (
    town=$(project_root)/.build/town
    rm -rf -- "$town"
    mkdir -p -- "$town"
    env -i "PATH=$PATH" "HOME=${HOME:-/}" LC_ALL=C.UTF-8 \
        "$(find_jdk)/bin/java" "${SERVER_OPTIONS[@]}" -XX:AOTCacheOutput="$1" -jar "$(server_folder)/leitplanke.jar" \
        --server.port=0 --leitplanke.data="$town" --leitplanke.demo=true >"$town/log" 2>&1 &
    server=$!
    trap 'kill -TERM "$server" 2>/dev/null || true; wait "$server" || true; rm -rf -- "$town"' EXIT
    until port=$(sed -n 's|.* http://127\.0\.0\.1:\([0-9]*\)/.*|\1|p' "$town/log") && [ -n "$port" ]; do
        kill -0 "$server" 2>/dev/null || exit 1
        sleep 0.2
    done
    exec 3<>"/dev/tcp/127.0.0.1/$port"
    printf 'GET /anmelden HTTP/1.0\r\n\r\n' >&3
    cat <&3 >/dev/null
)

# run_on_town CLASS FILE [--data FOLDER]: runs a command of the server's program on a file and a data folder.
run_on_town() {
    local class=$1 file='' data
    shift
    data=$(project_root)/.data
    while [ "$#" -gt 0 ]; do
        case $1 in
            --data) data=${2:?"--data braucht einen Ordner"} && shift 2 ;;
            --help | -h) usage && exit 0 ;;
            -*) usage >&2 && exit 2 ;;
            *) [ -z "$file" ] || { usage >&2 && exit 2; } && file=$1 && shift ;;
        esac
    done
    [ -n "$file" ] || { usage >&2 && exit 2; }
    need jdk
    alone build_server
    exec "$(find_jdk)/bin/java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx256m \
        -cp "$(server_folder)/leitplanke.jar" "$class" "$file" "$data"
}
