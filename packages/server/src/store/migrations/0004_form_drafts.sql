-- What somebody has typed into a form and not yet sent: his own, seen by nobody else, gone once it is done or has grown old.
create table form_draft (
  tenant_id  uuid not null,
  account_id uuid not null,
  -- The matter it is about, or the procedure that it would open one of: its id as text.
  about      text not null check (about <> ''),
  act        text not null check (act <> ''),
  procedure  text not null,
  matter_id  uuid,
  values     jsonb not null,
  words      text not null default '',
  saved_at   timestamptz(3) not null,
  primary key (tenant_id, account_id, about, act),
  foreign key (tenant_id, account_id) references account (tenant_id, id),
  foreign key (tenant_id, matter_id) references matter (tenant_id, id),
  check (about = coalesce(matter_id::text, procedure))
);
create index form_draft_saved on form_draft (tenant_id, saved_at);

-- Earlier parties are found by the beginning of their name.
drop index party_name;
create index party_name on party (tenant_id, name text_pattern_ops);
