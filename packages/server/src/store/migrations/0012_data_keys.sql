-- Keys under which a tenant's secret values are sealed, each wrapped by a master key that lies outside the database. The
-- application makes new ones and wraps them anew, and deletes none: a key that is gone takes with it what it sealed.

create table data_key (
  tenant_id  uuid not null references tenant (id),
  use        text not null check (use in ('seal', 'digest')),
  number     integer not null check (number > 0),
  cipher     text not null check (cipher in ('AES-256-GCM', 'SM4-CTR-HMAC-SM3')),
  wrapped    bytea not null,
  -- Which master key wrapped it.
  master     text not null check (master ~ '^[0-9a-f]{8}$'),
  made_at    timestamptz(3) not null,
  retired_at timestamptz(3),
  primary key (tenant_id, use, number)
);
revoke delete on data_key from fadu_app;
