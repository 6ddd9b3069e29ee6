-- What an administrator changes is said why; how the office calls itself on paper is kept as it was at every time; somebody may
-- have the record verified from the desk.

alter table admin_event add column reason text not null default '';
-- A matter's readers, and what happened to one account or setting.
create index admin_event_subject on admin_event (tenant_id, action, subject, at desc);

-- 机关代字: stands for the office in numbers of documents and instruments. Null: the short name.
alter table tenant add column number_word text check (number_word <> '');

-- How the office was called and what stood at the head of its papers, from a moment on: an instrument is printed as the office was
-- when it was issued. The first row holds what it was founded with.
create table office_profile (
  tenant_id   uuid not null references tenant (id),
  version     integer not null check (version > 0),
  valid_from  timestamptz(3) not null,
  name        text not null check (name <> ''),
  -- Layout → lines of the letterhead (发文机关标志); a layout left out has the name.
  letterheads jsonb not null check (jsonb_typeof(letterheads) = 'object'),
  set_by      uuid,
  primary key (tenant_id, version)
);

-- Verifications of the record asked for at the desk, and what they found. A job runs them.
create table verification (
  tenant_id   uuid not null references tenant (id),
  id          uuid not null,
  asked_by    uuid not null,
  asked_at    timestamptz(3) not null,
  started_at  timestamptz(3),
  finished_at timestamptz(3),
  entries     bigint not null default 0,
  matters     bigint not null default 0,
  seals       bigint not null default 0,
  unsealed    bigint not null default 0,
  -- The first divergence; null: none, or not yet known.
  divergence  jsonb,
  primary key (tenant_id, id),
  foreign key (tenant_id, asked_by) references account (tenant_id, id)
);
create index verification_asked on verification (tenant_id, asked_at desc, id desc);

revoke update, delete on office_profile from fadu_app;
revoke delete on verification from fadu_app;
