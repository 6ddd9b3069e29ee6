-- 我的指标板: the indicators that an account looks at side by side, in its order.
create table indicator_board (
  tenant_id  uuid not null,
  account_id uuid not null,
  indicators text[] not null check (cardinality(indicators) <= 60),
  updated_at timestamptz(3) not null,
  primary key (tenant_id, account_id),
  foreign key (tenant_id, account_id) references account (tenant_id, id)
);
