-- What a matter is found by, kept apart by who may find it so: search_open is for everybody who sees the matter, as it is shown
-- to him; search_personal (names of citizens, what the masks hide) only for those who work on it. Both hold the words and their
-- pinyin. Null: not written yet by a program that spells them; the job `fill` does (job/fill.ts), and till then such a matter is
-- found by no words.
alter table matter drop column search_text;
alter table matter add column search_open text;
alter table matter add column search_personal text;
create index matter_unfilled on matter (tenant_id, id) where search_open is null;
-- The list of everything, which also holds the texts: a search reads them from the index alone. No index of words can be used
-- here, for row-level security lets only leakproof operators reach an index, and those of GIN are not.
drop index matter_all;
create index matter_all on matter (tenant_id, opened_on desc, id desc) include (search_open, search_personal);

-- A list as somebody keeps it: what it asks for and how it is shown. Shared with a unit: everybody there and below may open it;
-- what it then shows is by their own rights.
create table saved_view (
  tenant_id  uuid not null,
  id         uuid not null,
  owner_id   uuid not null,
  -- The page it belongs to, and the procedure; '' for all of that page.
  list       text not null check (list in ('matters', 'records')),
  procedure  text not null default '',
  name       text not null check (name <> ''),
  unit_id    uuid,
  search     jsonb not null check (jsonb_typeof(search) = 'object'),
  columns    text[] not null,
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, owner_id) references account (tenant_id, id),
  foreign key (tenant_id, unit_id) references unit (tenant_id, id)
);
create unique index saved_view_name on saved_view (tenant_id, owner_id, list, procedure, name);
create index saved_view_unit on saved_view (tenant_id, unit_id) where unit_id is not null;

-- How an account looks at the list of a procedure: its columns, and the view it begins with.
create table list_layout (
  tenant_id  uuid not null,
  account_id uuid not null,
  list       text not null check (list in ('matters', 'records')),
  procedure  text not null default '',
  columns    text[],
  view_id    uuid,
  primary key (tenant_id, account_id, list, procedure),
  foreign key (tenant_id, account_id) references account (tenant_id, id)
);

-- A list being written into a file, by a job.
create table list_export (
  tenant_id   uuid not null,
  id          uuid not null,
  account_id  uuid not null,
  title       text not null check (title <> ''),
  query       jsonb not null check (jsonb_typeof(query) = 'object'),
  columns     text[] not null,
  state       text not null check (state in ('waiting', 'running', 'done', 'failed', 'cancelled', 'expired')),
  -- Rows written so far, and rows there are.
  written     integer not null default 0,
  total       integer not null,
  -- Why it failed, in words for whoever asked for it.
  problem     text,
  digest      text,
  size        bigint,
  created_at  timestamptz(3) not null,
  finished_at timestamptz(3),
  expires_at  timestamptz(3),
  primary key (tenant_id, id),
  foreign key (tenant_id, account_id) references account (tenant_id, id)
);
create index list_export_account on list_export (tenant_id, account_id, created_at desc, id desc);
create index list_export_expiry on list_export (tenant_id, expires_at) where state = 'done';
