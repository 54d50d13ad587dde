#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Checks how the code is written. What each exit code means: 0 all well, 1 findings, 77 the tool is not here.
#
#   lint.sh format-fix          formats every source with clang-format
#   lint.sh format              tells which sources are not formatted
#   lint.sh tidy BUILD [MOST]   clang-tidy on the lines changed since the upstream branch, in at most MOST sources
#
# BUILD is the build folder, whose compile_commands.json clang-tidy reads.
set -euo pipefail
cd "$(dirname "$0")/../.."

version=14 # Debian 12; another one formats otherwise and knows other checks

tool() { # NAME: its path, in the wanted version; says what is missing otherwise
    local name
    for name in "$1-$version" "$1"; do
        if command -v "$name" >/dev/null && "$name" --version | grep -q "version $version\."; then
            command -v "$name"
            return
        fi
    done
    echo "lint: skipped, $1 $version is not installed (package $1-$version)" >&2
    return 77
}

require_git() {
    if ! git rev-parse --git-dir >/dev/null 2>&1; then
        echo "lint: skipped, this is no git checkout" >&2
        exit 77
    fi
}

sources() { git ls-files --cached --others --exclude-standard -- '*.cpp' '*.h' | while read -r f; do [ -f "$f" ] && echo "$f"; done; }

# The commit that the present work starts from: where it left the upstream branch, or else the commit before.
base() {
    local upstream start
    for upstream in '@{upstream}' origin/HEAD origin/main; do
        start=$(git merge-base HEAD "$upstream" 2>/dev/null) || continue
        [ "$start" = "$(git rev-parse HEAD)" ] || { echo "$start"; return; }
    done
    git rev-parse --verify --quiet HEAD~1 || git rev-parse HEAD
}

# "FILE FIRST LAST" for each run of lines that is new since the commit $1.
changed_lines() {
    git diff -U0 --no-color --no-ext-diff --diff-filter=d "$1" -- '*.cpp' '*.h' | awk '
        /^\+\+\+ / { file = substr($2, 3) }
        /^@@ / { split(substr($3, 2), at, ","); n = (at[2] == "") ? 1 : at[2]; if (n > 0) print file, at[1], at[1] + n - 1 }'
    git ls-files --others --exclude-standard -- '*.cpp' '*.h' | while read -r f; do echo "$f 1 $(wc -l <"$f")"; done
}

# The sources to read for those lines: a header is read through the source of the same name.
sources_of() {
    cut -d' ' -f1 | sed 's/\.h$/.cpp/' | sort -u | while read -r f; do [ -f "$f" ] && echo "$f"; done || true
}

line_filter() {
    awk '{ lines[$1] = lines[$1] (lines[$1] ? "," : "") "[" $2 "," $3 "]" }
        END { printf "["; for (f in lines) { printf "%s{\"name\":\"%s\",\"lines\":[%s]}", comma, f, lines[f]; comma = "," } printf "]" }'
}

# What clang-tidy reads: a command for each source, also of those that are compiled several at once (unity_0_cxx.cxx names
# them), without the precompiled headers, which are GCC's.
compile_commands() { # BUILD FOLDER
    sed -E 's#-include [^ ]*/cmake_pch\.hxx##g; s#-Winvalid-pch|-fpch-preprocess|-Wno-error=maybe-uninitialized##g' \
        "$1/compile_commands.json" | awk -F '"' '
        function entry(file) {
            print (entries++ ? ",{" : "[{") directory; gsub(compiled, file, command); print command
            print "\"file\": \"" file "\" }"; compiled = file
        }
        $2 == "directory" { directory = $0 }
        $2 == "command" { command = $0 }
        $2 == "file" {
            compiled = named = $4
            if (named !~ /\/unity_[0-9]+_cxx\.cxx$/) entry(named)
            else while ((getline <named) > 0) if (/^#include/) entry($2)
        }
        END { print "]" }' >"$2/compile_commands.json"
}

format() { # clang-format arguments
    local clang_format
    clang_format=$(tool clang-format) || return 77
    sources | xargs -d '\n' -n 100 -P "$(nproc)" "$clang_format" --style=file "$@"
}

tidy() { # BUILD MOST
    local clang_tidy lines files all
    clang_tidy=$(tool clang-tidy) || return 77
    [[ $("$clang_tidy" --list-checks) == *bugprone* ]] || { echo "lint: .clang-tidy cannot be read" >&2; return 1; }
    lines=$(changed_lines "$(base)")
    all=$(sources_of <<<"$lines")
    [ -n "$all" ] || { echo "lint: no source has changed"; return; }
    files=$(head -n "$2" <<<"$all")
    if [ "$files" != "$all" ]; then
        echo "lint: read $2 of $(wc -l <<<"$all") changed sources; the target lint reads all"
    fi
    folder=$(mktemp -d) # not local: removed when the script ends
    trap 'rm -rf "$folder"' EXIT
    compile_commands "$1" "$folder"
    # Ranges of libstdc++ 12 are beyond clang 14 in places: what it cannot read is no finding.
    local findings
    findings=$(xargs -d '\n' -n 1 -P "$(nproc)" "$clang_tidy" -p "$folder" --quiet \
        --line-filter="$(line_filter <<<"$lines")" <<<"$files" 2>/dev/null |
        awk '/: (warning|error): / { ours = /file not found/ || !/\[clang-diagnostic-error\]$/ } ours' || true)
    [ -z "$findings" ] || { echo "$findings"; return 1; }
}

case "${1:-}" in
format-fix) require_git; format -i ;;
format) require_git; format --dry-run --Werror || exit $(($? == 77 ? 77 : 1)) ;;
tidy) require_git; tidy "${2:?build folder}" "${3:-1000}" ;;
*) echo "lint: format-fix, format, or tidy BUILD" >&2; exit 2 ;;
esac
