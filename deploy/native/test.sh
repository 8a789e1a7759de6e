# Sourced by the root script: `newspipe test`. Uses its $root, say and build.

# The value of attribute $2 in the counters of result file $1.
counter() { sed -n "s/.*<Counters [^>]*\b$2=\"\([0-9]*\)\".*/\1/p" "$1" | head -n 1; }

# The names of the failed tests of result file $1.
failed_names() {
    tr -d '\r\n' <"$1" | grep -o '<UnitTestResult [^>]*>' | grep 'outcome="Failed"' \
        | sed -e 's/.*testName="\([^"]*\)".*/\1/' -e 's/&quot;/"/g; s/&lt;/</g; s/&gt;/>/g; s/&#xA;/ /g; s/&amp;/\&/g'
}

# Runs the tests of one project. Adds to the totals; prints a line of the table.
run_project() {
    local project=$1 results=$2 name dll trx log code begun total executed ok bad note=
    name=$(basename "$project")
    dll=$root/tests/$name/bin/Release/net10.0/NewsPipeline.$name.dll
    trx=$results/$name.trx
    log=$results/$name.log
    begun=$SECONDS
    (cd "$root" && dotnet test "$dll" --logger "trx;LogFileName=$name.trx" --results-directory "$results" \
        --blame-hang --blame-hang-timeout 10m --blame-hang-dump-type none </dev/null >"$log" 2>&1)
    code=$?
    total=0 ok=0 bad=0 executed=0
    if [ -f "$trx" ]; then
        total=$(counter "$trx" total) executed=$(counter "$trx" executed) ok=$(counter "$trx" passed) bad=$(counter "$trx" failed)
        : "${total:=0}" "${executed:=0}" "${ok:=0}" "${bad:=0}"
    fi
    # A run that ends badly without a failed test has crashed or hung: that counts as one failure.
    if [ "$code" -ne 0 ] && [ "$bad" -eq 0 ]; then
        bad=1
        note="the run ended with exit code $code"
        echo "$name: $note; its last lines:" >>"$results/failed.txt"
        tail -n 30 "$log" | sed 's/^/    /' >>"$results/failed.txt"
    elif [ "$bad" -gt 0 ]; then
        failed_names "$trx" | sed 's/^/  /' >>"$results/failed.txt"
    fi
    passed=$((passed + ok)) failed=$((failed + bad)) skipped=$((skipped + total - executed))
    printf '%-24s %7d %7d %8d %6d s  %s\n' "$name" "$ok" "$bad" "$((total - executed))" "$((SECONDS - begun))" "$note"
}

run_tests() {
    local results=$root/TestResults project passed=0 failed=0 skipped=0
    if [ -z "${RABBITMQ_URL:-}" ] || [ -z "${POSTGRES_URL:-}" ]; then
        "$root/deploy/native/install.sh" || { local code=$?; echo "0 passed, 0 failed"; exit $code; }
    fi
    say "building…"
    build "$root/NewsPipeline.sln"
    rm -rf "$results"
    mkdir -p "$results"
    printf '%-24s %7s %7s %8s %8s\n' project passed failed skipped time
    for project in "$root"/tests/*.Tests; do
        run_project "$project" "$results"
    done
    if [ -s "$results/failed.txt" ]; then
        echo
        echo "failed (all output is in TestResults/):"
        cat "$results/failed.txt"
    fi
    echo
    echo "$skipped skipped"
    echo "$passed passed, $failed failed"
    [ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
}
