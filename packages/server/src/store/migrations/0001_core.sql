-- The store of Fadu. Rules that hold for every table:
--   tenant_id comes first in every primary, unique and foreign key, so that all tables can be distributed by it (Citus);
--   no triggers, no enum types, no defaults that need the database to be asked twice;
--   ids are UUIDv7 made in the application; legal days are dates, moments are timestamptz in milliseconds;
--   rows are kept apart by row-level security on the setting app.tenant (isolation.ts).
-- A foreign key into a row that thousands of writers share (tenant, unit, procedure_version) is left out on the matter:
-- the shared row lock it takes would make them queue, and those rows cannot be deleted by the application anyway.

-- Who -----------------------------------------------------------------------------------------------------------------

create table tenant (
  id            uuid primary key,
  name          text not null check (name <> ''),
  short_name    text not null check (short_name <> ''),
  division_code text not null check (division_code ~ '^[0-9]{6,12}$'),
  settings      jsonb not null default '{}' check (jsonb_typeof(settings) = 'object'),
  -- Grows with every change of units, accounts, grants, calendar, settings, taxonomies and rosters; caches of these in any
  -- server process are good only for the version they were read under.
  facts_version bigint not null default 1,
  created_at    timestamptz(3) not null
);

create table unit (
  tenant_id  uuid not null references tenant (id),
  id         uuid not null,
  parent_id  uuid,
  kind       text not null check (kind <> ''),
  code       text,
  name       text not null check (name <> ''),
  -- '/a/b/' of ids from the root down to this unit; byte order, so that a subtree is a range.
  path       text collate "C" not null check (path like '/%/'),
  sort       integer not null default 0,
  valid_from date not null,
  valid_to   date,
  primary key (tenant_id, id),
  foreign key (tenant_id, parent_id) references unit (tenant_id, id),
  check (valid_to is null or valid_to >= valid_from)
);
create unique index unit_path on unit (tenant_id, path);
create index unit_parent on unit (tenant_id, parent_id);

create table account (
  tenant_id   uuid not null references tenant (id),
  id          uuid not null,
  kind        text not null default 'person' check (kind in ('person', 'machine')),
  name        text not null check (name <> ''),
  login       text not null check (login <> ''),
  unit_id     uuid not null,
  phone       text,
  disabled_at timestamptz(3),
  created_at  timestamptz(3) not null,
  primary key (tenant_id, id),
  unique (tenant_id, login),
  foreign key (tenant_id, unit_id) references unit (tenant_id, id)
);
create index account_unit on account (tenant_id, unit_id);

create table credential (
  tenant_id    uuid not null,
  account_id   uuid not null,
  kind         text not null check (kind in ('password', 'token')),
  id           uuid not null,
  secret       text not null,
  must_change  boolean not null default false,
  failures     integer not null default 0,
  locked_until timestamptz(3),
  changed_at   timestamptz(3) not null,
  expires_at   timestamptz(3),
  primary key (tenant_id, account_id, kind, id),
  foreign key (tenant_id, account_id) references account (tenant_id, id)
);

create table session (
  tenant_id    uuid not null,
  id           uuid not null,
  account_id   uuid not null,
  -- Digest of the bearer's secret; the secret itself is nowhere.
  token_hash   text not null,
  created_at   timestamptz(3) not null,
  last_seen_at timestamptz(3) not null,
  expires_at   timestamptz(3) not null,
  revoked_at   timestamptz(3),
  ip           text,
  agent        text,
  primary key (tenant_id, id),
  unique (tenant_id, token_hash),
  foreign key (tenant_id, account_id) references account (tenant_id, id)
);
create index session_account on session (tenant_id, account_id) where revoked_at is null;

-- "grant" alone is a word of SQL.
create table grant_ (
  tenant_id  uuid not null,
  id         uuid not null,
  account_id uuid not null,
  role       text not null check (role <> ''),
  unit_id    uuid not null,
  valid_from date not null,
  valid_to   date,
  granted_by uuid,
  primary key (tenant_id, id),
  foreign key (tenant_id, account_id) references account (tenant_id, id),
  foreign key (tenant_id, unit_id) references unit (tenant_id, id),
  check (valid_to is null or valid_to >= valid_from)
);
create index grant_account on grant_ (tenant_id, account_id);
create index grant_role on grant_ (tenant_id, role);

-- Acting for another (代) for a time.
create table delegation (
  tenant_id  uuid not null,
  id         uuid not null,
  from_id    uuid not null,
  to_id      uuid not null,
  valid_from date not null,
  valid_to   date not null,
  words      text not null default '',
  revoked_at timestamptz(3),
  primary key (tenant_id, id),
  foreign key (tenant_id, from_id) references account (tenant_id, id),
  foreign key (tenant_id, to_id) references account (tenant_id, id),
  check (valid_to >= valid_from and from_id <> to_id)
);
create index delegation_to on delegation (tenant_id, to_id);

-- What the tenant counts and chooses by ---------------------------------------------------------------------------------

-- Days that differ from the ordinary week, national notices and local ones; the later row of a date wins by replacing it.
create table calendar_day (
  tenant_id uuid not null references tenant (id),
  date      date not null,
  kind      text not null check (kind in ('off', 'work')),
  name      text not null,
  source    text not null,
  primary key (tenant_id, date)
);

-- Working periods of a day, for limits in working hours: [{"start": minutes, "end": minutes}].
create table work_period (
  tenant_id  uuid not null references tenant (id),
  valid_from date not null,
  periods    jsonb not null check (jsonb_typeof(periods) = 'array'),
  primary key (tenant_id, valid_from)
);

create table taxonomy_item (
  tenant_id     uuid not null references tenant (id),
  taxonomy      text not null,
  code          text not null,
  version       text not null,
  title         text not null,
  parent        text,
  attributes    jsonb,
  national_code text,
  valid_from    date not null,
  valid_to      date,
  sort          integer not null default 0,
  primary key (tenant_id, taxonomy, code, version)
);
create index taxonomy_parent on taxonomy_item (tenant_id, taxonomy, parent, sort);

create table procedure_version (
  tenant_id   uuid not null references tenant (id),
  hash        text not null check (hash ~ '^[0-9a-f]{64}$'),
  procedure   text not null,
  version     text not null,
  kind        text not null check (kind in ('case', 'record', 'roster')),
  area        text not null,
  title       text not null,
  -- Canonical JSON (RFC 8785) as text: the hash is over these bytes, which jsonb would not keep.
  definition  text not null,
  active_from timestamptz(3) not null,
  active_to   timestamptz(3),
  primary key (tenant_id, hash)
);
create unique index procedure_active on procedure_version (tenant_id, procedure) where active_to is null;

-- Matters ---------------------------------------------------------------------------------------------------------------

create table matter (
  tenant_id       uuid not null,
  id              uuid not null,
  procedure       text not null,
  kind            text not null check (kind in ('case', 'record', 'roster')),
  -- Hash of the definition it was opened under.
  definition      text not null,
  revision        integer not null check (revision > 0),
  number          text,
  state           text not null,
  outcome         text,
  result          text check (result in ('success', 'failure', 'withdrawn', 'neutral', 'void')),
  title           text not null,
  opener          uuid not null,
  handler         uuid,
  unit_id         uuid not null,
  unit_path       text collate "C" not null,
  opened_on       date not null,
  opened_at       timestamptz(3) not null,
  closed_on       date,
  updated_at      timestamptz(3) not null,
  -- The matter's main limit while it runs.
  due_clock       text,
  due_on          date,
  due_at          timestamptz(3),
  due_provisional boolean not null default false,
  suspended       boolean not null default false,
  suspended_until date,
  supervised      boolean not null default false,
  urged           integer not null default 0,
  sensitivity     text not null check (sensitivity in ('public', 'internal', 'personal', 'secret')),
  -- Facets: one column for each key of the engine's FACETS.
  category        text,
  subcategory     text,
  source          text,
  channel         text,
  level           text,
  mode            text,
  party           text,
  place           text,
  topic           text,
  person          text,
  amount          numeric,
  headcount       numeric,
  area            numeric,
  quantity        numeric,
  score           numeric,
  total           numeric,
  occurred_on     date,
  filed_on        date,
  decided_on      date,
  paid_on         date,
  served_on       date,
  answered_on     date,
  effective_on    date,
  facet_due_on    date,
  valid_from      date,
  valid_to        date,
  flagged         boolean,
  special         boolean,
  facet_unit_id   uuid,
  community_id    uuid,
  "values"        jsonb not null,
  -- The engine's whole matter: the fold of its entries. values repeats its part for filters.
  snapshot        jsonb not null,
  -- Hash of the last entry.
  head            text not null check (head ~ '^[0-9a-f]{64}$'),
  search_text     text not null default '',
  primary key (tenant_id, id)
) with (fillfactor = 80);
create index matter_list on matter (tenant_id, procedure, opened_on desc, id desc);
create index matter_all on matter (tenant_id, opened_on desc, id desc);
create index matter_category on matter (tenant_id, procedure, category, opened_on desc, id desc) where category is not null;
create index matter_source on matter (tenant_id, procedure, source, opened_on desc, id desc) where source is not null;
create index matter_state on matter (tenant_id, procedure, state, opened_on desc, id desc) where closed_on is null;
create index matter_unit on matter (tenant_id, unit_id, opened_on desc, id desc);
create index matter_community on matter (tenant_id, community_id, opened_on desc, id desc) where community_id is not null;
create index matter_due on matter (tenant_id, due_on, id) where closed_on is null and due_on is not null;
create index matter_closed on matter (tenant_id, procedure, closed_on) where closed_on is not null;
create index matter_number on matter (tenant_id, number) where number is not null;
create index matter_party on matter (tenant_id, party) where party is not null;
create index matter_person_facet on matter (tenant_id, procedure, person) where person is not null;
create index matter_suspended on matter (tenant_id, suspended_until) where suspended_until is not null;

-- The ledger (全过程记录). body is the canonical JSON of the entry without prevHash and hash: the very bytes that were hashed.
create table entry (
  tenant_id    uuid not null,
  matter_id    uuid not null,
  revision     integer not null check (revision > 0),
  procedure    text not null,
  kind         text not null check (kind in ('act', 'pending', 'opinion')),
  act          text not null,
  actor        uuid not null,
  recorded_at  timestamptz(3) not null,
  effective_at timestamptz(3) not null,
  effective_on date not null,
  command_id   uuid not null,
  body         text not null,
  prev_hash    text not null check (prev_hash ~ '^[0-9a-f]{64}$'),
  hash         text not null check (hash ~ '^[0-9a-f]{64}$'),
  primary key (tenant_id, matter_id, revision),
  foreign key (tenant_id, matter_id) references matter (tenant_id, id)
);
create index entry_act on entry (tenant_id, procedure, act, effective_on) where kind = 'act';
create index entry_recorded on entry using brin (recorded_at);

-- Projections: rebuilt by replay ------------------------------------------------------------------------------------------

-- One row for each role that may do it (or one for the account asked), so that a worklist is an index range.
create table task (
  tenant_id uuid not null,
  matter_id uuid not null,
  key       text not null,
  -- Role asked; '' when the task is for one account.
  role      text not null,
  account_id uuid,
  kind      text not null check (kind in ('act', 'opinion', 'read')),
  acts      text[] not null,
  title     text not null,
  procedure text not null,
  unit_id   uuid not null,
  unit_path text collate "C" not null,
  since     timestamptz(3) not null,
  due_on    date,
  due_at    timestamptz(3),
  -- What worklists are ordered by: the due moment, or the year 9999 when there is none.
  order_at  timestamptz(3) not null,
  primary key (tenant_id, matter_id, key, role),
  foreign key (tenant_id, matter_id) references matter (tenant_id, id),
  check ((role = '') = (account_id is not null))
);
create index task_account on task (tenant_id, account_id, order_at, matter_id) where account_id is not null;
create index task_role on task (tenant_id, role, order_at, matter_id) include (unit_path) where account_id is null;
create index task_unit on task (tenant_id, role, unit_path, order_at) where account_id is null;

create table clock (
  tenant_id   uuid not null,
  matter_id   uuid not null,
  clock       text not null,
  procedure   text not null,
  title       text not null,
  kind        text not null check (kind in ('duty', 'right', 'cap')),
  unit_id     uuid not null,
  from_on     date not null,
  due_on      date not null,
  due_at      timestamptz(3) not null,
  safe_on     date,
  warn_at     timestamptz(3),
  phase       text not null check (phase in ('running', 'near', 'overdue', 'suspended', 'stopped')),
  provisional boolean not null,
  stopped_on  date,
  expired_at  timestamptz(3),
  -- When the sweeper has to look next: to warn or to act on the running out; null: never.
  next_at     timestamptz(3),
  state       jsonb not null,
  primary key (tenant_id, matter_id, clock),
  foreign key (tenant_id, matter_id) references matter (tenant_id, id)
);
create index clock_next on clock (tenant_id, next_at) where next_at is not null;
create index clock_due on clock (tenant_id, due_on) where stopped_on is null;

create table party (
  tenant_id      uuid not null,
  matter_id      uuid not null,
  field          text not null,
  position       integer not null,
  kind           text not null check (kind in ('citizen', 'organisation', 'business')),
  name           text not null,
  id_number      text,
  phone          text,
  address        text,
  representative text,
  primary key (tenant_id, matter_id, field, position),
  foreign key (tenant_id, matter_id) references matter (tenant_id, id)
);
create index party_id_number on party (tenant_id, id_number) where id_number is not null;
create index party_name on party (tenant_id, name);
create index party_phone on party (tenant_id, phone) where phone is not null;

create table instrument (
  tenant_id  uuid not null,
  id         uuid not null,
  matter_id  uuid not null,
  instrument text not null,
  title      text not null,
  number     text,
  issued_on  date not null,
  revision   integer not null,
  served_on  date,
  served_way text,
  receiver   text,
  withdrawn  boolean not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, matter_id) references matter (tenant_id, id)
);
create index instrument_matter on instrument (tenant_id, matter_id);
create index instrument_issued on instrument (tenant_id, instrument, issued_on);
create index instrument_number on instrument (tenant_id, number) where number is not null;

create table matter_link (
  tenant_id uuid not null,
  matter_id uuid not null,
  other_id  uuid not null,
  kind      text not null check (kind in ('origin', 'child', 'followUp', 'related', 'duplicateOf', 'duplicate')),
  procedure text not null,
  primary key (tenant_id, matter_id, other_id, kind),
  foreign key (tenant_id, matter_id) references matter (tenant_id, id)
);
create index matter_link_other on matter_link (tenant_id, other_id);

-- Who sees a matter because of having worked on it.
create table matter_person (
  tenant_id  uuid not null,
  matter_id  uuid not null,
  account_id uuid not null,
  relation   text not null check (relation in ('opener', 'handler', 'coHandler', 'member', 'signer', 'reader')),
  opened_on  date not null,
  primary key (tenant_id, matter_id, account_id, relation),
  foreign key (tenant_id, matter_id) references matter (tenant_id, id)
);
create index matter_person_account on matter_person (tenant_id, account_id, opened_on desc, matter_id desc);

create table publication (
  tenant_id        uuid not null,
  id               uuid not null,
  matter_id        uuid not null,
  procedure        text not null,
  title            text not null,
  fields           text[] not null,
  due_on           date not null,
  provisional      boolean not null,
  published_on     date,
  withdrawn_on     date,
  withdrawn_reason text,
  primary key (tenant_id, id),
  foreign key (tenant_id, matter_id) references matter (tenant_id, id)
);
create index publication_matter on publication (tenant_id, matter_id);
create index publication_public on publication (tenant_id, published_on desc, id desc)
  where published_on is not null and withdrawn_on is null;
create index publication_due on publication (tenant_id, due_on) where published_on is null and withdrawn_on is null;

-- Files -------------------------------------------------------------------------------------------------------------------

create table exhibit (
  tenant_id      uuid not null references tenant (id),
  id             uuid not null,
  -- 'sm3:…' or 'sha256:…' of the original's bytes.
  digest         text not null,
  kind           text not null,
  name           text not null,
  media_type     text not null,
  size           bigint not null check (size >= 0),
  -- Where and with what it was captured, as the device said.
  captured_at    timestamptz(3),
  capture        jsonb,
  preview_digest text,
  uploaded_by    uuid not null,
  uploaded_at    timestamptz(3) not null,
  primary key (tenant_id, id)
);
create index exhibit_digest on exhibit (tenant_id, digest);

create table matter_exhibit (
  tenant_id  uuid not null,
  matter_id  uuid not null,
  exhibit_id uuid not null,
  field      text not null,
  primary key (tenant_id, matter_id, exhibit_id, field),
  foreign key (tenant_id, matter_id) references matter (tenant_id, id),
  foreign key (tenant_id, exhibit_id) references exhibit (tenant_id, id)
);
create index matter_exhibit_exhibit on matter_exhibit (tenant_id, exhibit_id);

-- Reports -----------------------------------------------------------------------------------------------------------------

create table report (
  tenant_id    uuid not null references tenant (id),
  id           uuid not null,
  outline      text not null,
  title        text not null,
  period_from  date not null,
  period_to    date not null,
  state        text not null check (state in ('draft', 'published')),
  revision     integer not null default 1,
  body         jsonb not null,
  created_by   uuid not null,
  created_at   timestamptz(3) not null,
  updated_at   timestamptz(3) not null,
  published_at timestamptz(3),
  primary key (tenant_id, id),
  check (period_to >= period_from),
  check ((state = 'published') = (published_at is not null))
);
create index report_period on report (tenant_id, outline, period_from);

create table figure (
  tenant_id uuid not null,
  report_id uuid not null,
  indicator text not null,
  -- '' for the whole; else the value of the dimension.
  dimension text not null default '',
  value     numeric,
  records   uuid[] not null,
  frozen_at timestamptz(3) not null,
  primary key (tenant_id, report_id, indicator, dimension),
  foreign key (tenant_id, report_id) references report (tenant_id, id)
);

-- Trust and housekeeping --------------------------------------------------------------------------------------------------

-- Entries not yet under a seal; written with them, taken away by the seal that covers them.
create table unsealed (
  tenant_id uuid not null,
  matter_id uuid not null,
  revision  integer not null,
  primary key (tenant_id, matter_id, revision)
);

create table seal (
  tenant_id uuid not null references tenant (id),
  number    bigint not null check (number > 0),
  sealed_at timestamptz(3) not null,
  -- Entries under this seal, and under all seals up to it.
  leaves    integer not null check (leaves > 0),
  total     bigint not null check (total >= leaves),
  digest    text not null check (digest in ('SM3', 'SHA-256')),
  root      text not null check (root ~ '^[0-9a-f]{64}$'),
  prev_hash text not null check (prev_hash ~ '^[0-9a-f]{64}$'),
  hash      text not null check (hash ~ '^[0-9a-f]{64}$'),
  signer    text not null check (signer in ('Ed25519', 'SM2')),
  -- Public key of the signer.
  key       text not null,
  signature text not null,
  primary key (tenant_id, number)
);

create table seal_leaf (
  tenant_id uuid not null,
  matter_id uuid not null,
  revision  integer not null,
  seal      bigint not null,
  position  integer not null check (position >= 0),
  primary key (tenant_id, matter_id, revision),
  unique (tenant_id, seal, position),
  foreign key (tenant_id, seal) references seal (tenant_id, number)
);

create table number_series (
  tenant_id uuid not null references tenant (id),
  series    text not null,
  -- '2024' or '2024-09-25', as the series resets.
  period    text not null,
  -- Last number given out.
  last      bigint not null check (last >= 0),
  primary key (tenant_id, series, period)
);

-- What a command did, so that asked again it is answered alike and done once.
create table idempotency_key (
  tenant_id     uuid not null,
  command_id    uuid not null,
  -- Digest of what was asked: the same id for another request is an error.
  fingerprint   text not null,
  matter_id     uuid not null,
  from_revision integer not null,
  to_revision   integer not null,
  created_at    timestamptz(3) not null,
  primary key (tenant_id, command_id),
  check (to_revision >= from_revision)
);
create index idempotency_key_age on idempotency_key using brin (created_at);

-- What an act sets off elsewhere (reports to other matters, notices), until a job has seen to it. It lies here and not in
-- the job, because jobs lie outside the tenants' tables.
create table outbox (
  tenant_id  uuid not null,
  id         uuid not null,
  matter_id  uuid not null,
  effects    jsonb not null,
  created_at timestamptz(3) not null,
  primary key (tenant_id, id)
);
create index outbox_age on outbox (tenant_id, created_at);

create table notification (
  tenant_id  uuid not null,
  id         uuid not null,
  account_id uuid not null,
  matter_id  uuid,
  text       text not null,
  at         timestamptz(3) not null,
  read_at    timestamptz(3),
  primary key (tenant_id, id)
);
create index notification_account on notification (tenant_id, account_id, at desc, id desc);

create table login_event (
  tenant_id  uuid not null references tenant (id),
  id         uuid not null,
  account_id uuid,
  login      text not null,
  at         timestamptz(3) not null,
  ok         boolean not null,
  reason     text not null default '',
  ip         text,
  agent      text,
  primary key (tenant_id, id)
);
create index login_event_at on login_event using brin (at);
create index login_event_account on login_event (tenant_id, account_id, at desc);

create table read_event (
  tenant_id  uuid not null references tenant (id),
  id         uuid not null,
  account_id uuid not null,
  at         timestamptz(3) not null,
  what       text not null,
  matter_id  uuid,
  exhibit_id uuid,
  reason     text not null default '',
  ip         text,
  primary key (tenant_id, id)
);
create index read_event_at on read_event using brin (at);
create index read_event_matter on read_event (tenant_id, matter_id, at desc);
create index read_event_account on read_event (tenant_id, account_id, at desc);

-- Everything administrators do: accounts, grants, calendars, settings, connections.
create table admin_event (
  tenant_id  uuid not null references tenant (id),
  id         uuid not null,
  account_id uuid not null,
  at         timestamptz(3) not null,
  action     text not null,
  subject    text not null,
  before     jsonb,
  after      jsonb,
  primary key (tenant_id, id)
);
create index admin_event_at on admin_event (tenant_id, at desc, id desc);

-- Isolation ---------------------------------------------------------------------------------------------------------------
-- The runner gives every table with tenant_id its policy (isolation.ts), those of later migrations too.

grant usage on schema public to fadu_app;
grant select, insert, update, delete on all tables in schema public to fadu_app;
alter default privileges in schema public grant select, insert, update, delete on tables to fadu_app;
-- The ledger, its seals and the logs are only ever added to.
revoke update, delete on entry, seal, seal_leaf, login_event, read_event, admin_event from fadu_app;
-- What others refer to is ended, never deleted.
revoke delete on tenant, unit, account, procedure_version, matter, instrument, exhibit, report, number_series from fadu_app;
-- Who did which migration is for the owner to write.
revoke insert, update, delete on migration from fadu_app;

-- A tenant sees itself; the directory of tenants (which street to sign in to, whose clocks to sweep) is read by saying so,
-- and saying so opens no other table: 'directory' is not a uuid.
alter table tenant enable row level security;
alter table tenant force row level security;
create policy tenant on tenant
  using (current_setting('app.tenant') in (id::text, 'directory'))
  with check (id::text = current_setting('app.tenant'));
