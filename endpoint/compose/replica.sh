#!/usr/bin/env bash
# Copies the primary once, then streams from it.
set -eu
if [ ! -f "$PGDATA/PG_VERSION" ]; then
  rm -rf "$PGDATA"
  pg_basebackup --host=postgres --username=replication --pgdata="$PGDATA" --write-recovery-conf --wal-method=stream --checkpoint=fast
  chmod 700 "$PGDATA"
fi
exec postgres
