-- From which day new matters open under which version of a procedure. A row without a hash retires the procedure: nothing new
-- is opened, what is open goes on. Of the rows consented to, the one with the latest day that has come holds; of one day, the
-- one consented to last. Rows are never changed but by consent or withdrawal, so what held on any day can be told.
create table procedure_activation (
  tenant_id    uuid not null references tenant (id),
  id           uuid not null,
  procedure    text not null check (procedure <> ''),
  hash         text,
  active_from  date not null,
  reason       text not null,
  -- Nobody: the program brought it.
  proposed_by  uuid,
  proposed_at  timestamptz(3) not null,
  consented_by uuid,
  consented_at timestamptz(3),
  withdrawn_by uuid,
  withdrawn_at timestamptz(3),
  primary key (tenant_id, id),
  foreign key (tenant_id, hash) references procedure_version (tenant_id, hash),
  foreign key (tenant_id, proposed_by) references account (tenant_id, id),
  foreign key (tenant_id, consented_by) references account (tenant_id, id),
  foreign key (tenant_id, withdrawn_by) references account (tenant_id, id),
  check (proposed_by is not null or consented_at is not null)
);
create index procedure_activation_day on procedure_activation (tenant_id, procedure, active_from);

insert into procedure_activation (tenant_id, id, procedure, hash, active_from, reason, proposed_at, consented_at)
select tenant_id, gen_random_uuid(), procedure, hash, (active_from at time zone 'Asia/Shanghai')::date, '程序自带',
       active_from, active_from
  from procedure_version;

drop index procedure_active;
alter table procedure_version rename column active_from to added_at;
alter table procedure_version drop column active_to;

revoke delete on procedure_activation from fadu_app;
