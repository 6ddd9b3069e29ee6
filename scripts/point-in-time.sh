#!/bin/bash
# Tries point-in-time recovery on a real PostgreSQL: archives the log, takes a base backup, writes, drops a table, and recovers to
# the moment before. `bash scripts/point-in-time.sh [folder with the PostgreSQL programs]`, as a user other than root or as root with
# an account `postgres`. Ends with 1 when what was written before the moment is not all there.
set -euo pipefail
programs=${1:-$(pg_config --bindir)}
place=$(mktemp -d); port=${PORT:-54329}
run() { if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi; }
[ "$(id -u)" = 0 ] && chown postgres "$place"
end() { for one in back main; do run "$programs/pg_ctl" -D "$place/$one" -m immediate stop >/dev/null 2>&1 || true; done; rm -rf "$place"; }
trap end EXIT
sql() { run "$programs/psql" -qAt -h 127.0.0.1 -p "$port" -U fadu -d postgres -v ON_ERROR_STOP=1 -c "$1"; }
start() { run "$programs/pg_ctl" -D "$place/$1" -l "$place/$1.log" -w -o "-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories=''" start >/dev/null; }

"$programs/postgres" --version
run mkdir "$place/archive"
run "$programs/initdb" -D "$place/main" -U fadu -A trust >/dev/null
run tee -a "$place/main/postgresql.conf" >/dev/null <<CONF
wal_level = replica
archive_mode = on
archive_command = 'test ! -f $place/archive/%f && cp %p $place/archive/%f'
archive_timeout = 60
CONF
start main
sql "create table entry (id int primary key, at timestamptz default clock_timestamp())"
sql "insert into entry select generate_series(1, 1000)"
run "$programs/pg_basebackup" -h 127.0.0.1 -p "$port" -U fadu -D "$place/back" -X none -c fast 2>/dev/null
echo "base backup taken with $(sql "select count(*) from entry") rows"
sql "insert into entry select generate_series(1001, 1500)"
moment=$(sql "select clock_timestamp()")
echo "the moment: $moment, $(sql "select count(*) from entry") rows"
sleep 1
sql "drop table entry"
echo "the table is dropped"
sql "select pg_switch_wal()" >/dev/null
sleep 2
run "$programs/pg_ctl" -D "$place/main" -m fast stop >/dev/null
run tee -a "$place/back/postgresql.conf" >/dev/null <<CONF
restore_command = 'cp $place/archive/%f %p'
recovery_target_time = '$moment'
recovery_target_action = 'promote'
CONF
run touch "$place/back/recovery.signal"
start back
for _ in $(seq 50); do [ "$(sql "select pg_is_in_recovery()")" = f ] && break; sleep 0.2; done
rows=$(sql "select count(*) from entry")
echo "recovered to the moment: $rows rows"
[ "$rows" = 1500 ]
