-- A delegation may be for some procedures only; none named: for all. When it was given is on the page of who gave it.
alter table delegation add column procedures text[] not null default '{}';
alter table delegation add column given_at timestamptz(3);
create index delegation_from on delegation (tenant_id, from_id);

-- What sort of news it is, and where it leads when that is not a matter.
alter table notification add column kind text not null default 'told' check (kind <> '');
alter table notification add column link text check (link like '/%');
create index notification_unread on notification (tenant_id, account_id) where read_at is null;

-- 常用语: words an account often writes into an opinion.
create table phrase (
  tenant_id  uuid not null,
  account_id uuid not null,
  position   integer not null check (position >= 0),
  act        text not null check (act <> ''),
  words      text not null check (words <> ''),
  primary key (tenant_id, account_id, position),
  foreign key (tenant_id, account_id) references account (tenant_id, id)
);
