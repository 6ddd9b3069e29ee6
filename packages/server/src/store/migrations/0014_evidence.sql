-- What was found in a file when it was handed in (archive, active, opaque), how it was looked at for viruses (off: no scanner is
-- set up; clean; missed: the scanner was down or could not take it), and the digest that the sender made before sending.
alter table exhibit add column findings text[] not null default '{}';
alter table exhibit add column scan text not null default 'off' check (scan in ('off', 'clean', 'missed'));
alter table exhibit add column sent_digest text;

-- Who opened an exhibit: its chain of custody.
create index read_event_exhibit on read_event (tenant_id, exhibit_id, at desc);

-- A file in which a virus was found. It was not kept; neither is its name, which may hold a person's.
create table infected_upload (
  tenant_id  uuid not null references tenant (id),
  id         uuid not null,
  account_id uuid not null,
  at         timestamptz(3) not null,
  -- What the scanner calls it.
  virus      text not null,
  digest     text not null,
  size       bigint not null check (size >= 0),
  ip         text,
  primary key (tenant_id, id)
);
create index infected_upload_at on infected_upload (tenant_id, at desc, id desc);
revoke update, delete on infected_upload from fadu_app;

-- Of an exhibit that was handed in only the preview may be made anew: its digest, name and times stay what they were.
revoke update on exhibit from fadu_app;
grant update (preview_digest) on exhibit to fadu_app;
