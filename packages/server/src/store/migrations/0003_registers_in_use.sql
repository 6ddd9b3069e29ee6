-- Since when the street keeps a register: what tells a zero from 无数据 while no record has come in. Only added to: the row
-- declared last holds, and one without a day takes the declaration back.
create table register_in_use (
  tenant_id   uuid not null,
  procedure   text not null,
  version     integer not null,
  since       date,
  ground      text not null,
  declared_by uuid not null,
  declared_at timestamptz(3) not null,
  primary key (tenant_id, procedure, version),
  foreign key (tenant_id, declared_by) references account (tenant_id, id)
);

revoke update, delete on register_in_use from fadu_app;
