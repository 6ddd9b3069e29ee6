-- Indicators a tenant defines itself, baselines of years before the platform, and reports whose published figures keep the
-- records they were made from. The first drafts of report and figure held no row yet.

drop table figure;
drop table report;

-- Every version is kept: a published figure names the one it was computed with.
create table indicator_definition (
  tenant_id  uuid not null references tenant (id),
  id         text not null check (id <> ''),
  version    integer not null check (version > 0),
  -- Null: retired with this version.
  definition jsonb,
  defined_by uuid not null,
  defined_at timestamptz(3) not null,
  primary key (tenant_id, id, version),
  foreign key (tenant_id, defined_by) references account (tenant_id, id)
);

-- What a year before the platform came to, with where it is from: the base of a change on that year, marked as such.
create table indicator_baseline (
  tenant_id   uuid not null references tenant (id),
  indicator   text not null,
  period_from date not null,
  period_to   date not null,
  -- A plain number, or numerator and denominator of a rate.
  numerator   numeric not null,
  denominator numeric check (denominator > 0),
  source      text not null check (source <> ''),
  entered_by  uuid not null,
  entered_at  timestamptz(3) not null,
  primary key (tenant_id, indicator, period_from, period_to),
  foreign key (tenant_id, entered_by) references account (tenant_id, id),
  check (period_to >= period_from)
);

create table report (
  tenant_id    uuid not null references tenant (id),
  id           uuid not null,
  outline      text not null,
  title        text not null check (title <> ''),
  period_from  date not null,
  -- Cut-off: records after it are not counted.
  period_to    date not null,
  state        text not null check (state in ('draft', 'submitted', 'approved', 'published')),
  revision     integer not null check (revision > 0),
  -- Sections, paragraphs with slots, and the slots themselves.
  body         jsonb not null,
  -- Times it was published; the figures of each are kept.
  published    integer not null default 0,
  created_by   uuid not null,
  created_at   timestamptz(3) not null,
  updated_at   timestamptz(3) not null,
  published_at timestamptz(3),
  primary key (tenant_id, id),
  foreign key (tenant_id, created_by) references account (tenant_id, id),
  check (period_to >= period_from),
  check (state <> 'published' or (published > 0 and published_at is not null))
);
create index report_period on report (tenant_id, period_from desc, id desc);

-- Who did what to a report, with the text as it stood after it.
create table report_event (
  tenant_id  uuid not null,
  report_id  uuid not null,
  revision   integer not null,
  kind       text not null check (kind in ('create', 'edit', 'submit', 'sendBack', 'approve', 'publish', 'reopen')),
  account_id uuid not null,
  at         timestamptz(3) not null,
  words      text not null default '',
  body       jsonb not null,
  primary key (tenant_id, report_id, revision),
  foreign key (tenant_id, report_id) references report (tenant_id, id),
  foreign key (tenant_id, account_id) references account (tenant_id, id)
);

-- A figure as it was published.
create table figure (
  tenant_id    uuid not null,
  report_id    uuid not null,
  -- Which publication of the report.
  publication  integer not null,
  slot         text not null,
  indicator    text not null,
  title        text not null,
  unit         text not null,
  period_from  date not null,
  period_to    date not null,
  -- What was asked: definitions of the indicator and those it rests on, the narrowing filter.
  query        jsonb not null,
  query_hash   text not null,
  -- Numerator, denominator, base year; value is the one number, null where there is no data.
  result       jsonb not null,
  value        numeric,
  printed      text not null,
  computed_at  timestamptz(3) not null,
  primary key (tenant_id, report_id, publication, slot),
  foreign key (tenant_id, report_id) references report (tenant_id, id)
);

-- The records behind each part of a figure (numerator, denominator, base year …).
create table figure_part (
  tenant_id   uuid not null,
  report_id   uuid not null,
  publication integer not null,
  slot        text not null,
  part        text not null,
  title       text not null,
  position    integer not null,
  matters     uuid[] not null,
  -- Revision of the entry beside each matter, where acts are counted.
  revisions   jsonb,
  primary key (tenant_id, report_id, publication, slot, part),
  foreign key (tenant_id, report_id, publication, slot) references figure (tenant_id, report_id, publication, slot)
);

revoke update, delete on indicator_definition, report_event, figure, figure_part from fadu_app;
revoke delete on report from fadu_app;
