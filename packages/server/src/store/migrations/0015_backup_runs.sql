-- What was backed up when, by `fadu backup`; one row a street and run, so that each street's administrator sees it.
create table backup_run (
  tenant_id   uuid not null references tenant (id),
  id          uuid not null,
  -- Name of the set at its place; empty when it failed.
  set_name    text not null,
  -- As told to people: without keys.
  place       text not null,
  -- The moment whose state was copied.
  snapshot_at timestamptz(3) not null,
  finished_at timestamptz(3) not null,
  entries     integer not null,
  files       integer not null,
  -- Why there is none; null when all went well.
  failure     text,
  primary key (tenant_id, id)
);
create index backup_run_last on backup_run (tenant_id, finished_at desc);

revoke update, delete on backup_run from fadu_app;
