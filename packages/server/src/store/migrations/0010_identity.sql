-- Who somebody is: passwords used before, brakes on guessing, known devices, second factors, sign-ins half done, sessions whose
-- secret changes while they last, tokens that open only what they name, and signing in through another system.

-- Digests of passwords an account has had, so that they are not taken again.
create table password_history (
  tenant_id  uuid not null,
  account_id uuid not null,
  id         uuid not null,
  secret     text not null,
  set_at     timestamptz(3) not null,
  primary key (tenant_id, account_id, id),
  foreign key (tenant_id, account_id) references account (tenant_id, id)
);

-- Failed tries by what they have in common: a login at an address, a known device, an address, a login anywhere. The key holds the
-- digest of the login as it was typed, whether or not there is such an account.
create table sign_in_brake (
  tenant_id uuid not null references tenant (id),
  key       text not null check (key <> ''),
  failures  integer not null default 0 check (failures >= 0),
  last_at   timestamptz(3) not null,
  until     timestamptz(3),
  primary key (tenant_id, key)
);
create index sign_in_brake_last on sign_in_brake (tenant_id, last_at);

-- Browsers an account has signed in with. A stranger's failures do not keep them out.
create table device (
  tenant_id    uuid not null,
  account_id   uuid not null,
  token_hash   text not null,
  created_at   timestamptz(3) not null,
  last_used_at timestamptz(3) not null,
  expires_at   timestamptz(3) not null,
  primary key (tenant_id, account_id, token_hash),
  foreign key (tenant_id, account_id) references account (tenant_id, id)
);
create index device_token on device (tenant_id, token_hash);

-- One-time codes (RFC 6238). The secret lies sealed; a code's time step is used once.
create table second_factor (
  tenant_id    uuid not null,
  account_id   uuid not null,
  sealed       text not null,
  created_at   timestamptz(3) not null,
  confirmed_at timestamptz(3),
  last_step    bigint not null default 0,
  primary key (tenant_id, account_id),
  foreign key (tenant_id, account_id) references account (tenant_id, id)
);
create table recovery_code (
  tenant_id  uuid not null,
  account_id uuid not null,
  hash       text not null,
  used_at    timestamptz(3),
  primary key (tenant_id, account_id, hash),
  foreign key (tenant_id, account_id) references account (tenant_id, id)
);

-- The first step was right, the second is awaited. No session yet.
create table pending_sign_in (
  tenant_id  uuid not null,
  token_hash text not null,
  account_id uuid not null,
  via        uuid,
  created_at timestamptz(3) not null,
  expires_at timestamptz(3) not null,
  tries      integer not null default 0,
  primary key (tenant_id, token_hash),
  foreign key (tenant_id, account_id) references account (tenant_id, id)
);

-- Signing in through another system (OpenID Connect).
create table provider (
  tenant_id     uuid not null references tenant (id),
  id            uuid not null,
  name          text not null check (name <> ''),
  issuer        text not null check (issuer <> ''),
  client_id     text not null check (client_id <> ''),
  sealed_secret text not null,
  -- What tells the account: its login, its phone, or only a person linked by hand.
  maps          text not null check (maps in ('login', 'phone', 'link')),
  claim         text not null default '',
  scope         text not null default 'openid',
  -- Where this installation is reached from outside; the redirect address begins with it.
  base_address  text not null check (base_address <> ''),
  closes_local  boolean not null default false,
  disabled_at   timestamptz(3),
  created_at    timestamptz(3) not null,
  primary key (tenant_id, id)
);
create table provider_link (
  tenant_id   uuid not null,
  provider_id uuid not null,
  subject     text not null check (subject <> ''),
  account_id  uuid not null,
  linked_at   timestamptz(3) not null,
  -- Null: by the claim the provider's settings name, at the first sign-in.
  linked_by   uuid,
  primary key (tenant_id, provider_id, subject),
  unique (tenant_id, provider_id, account_id),
  foreign key (tenant_id, provider_id) references provider (tenant_id, id),
  foreign key (tenant_id, account_id) references account (tenant_id, id)
);
create index provider_link_account on provider_link (tenant_id, account_id);
-- Gone to the provider and not back yet. Used once.
create table provider_trip (
  tenant_id   uuid not null,
  token_hash  text not null,
  provider_id uuid not null,
  state       text not null,
  nonce       text not null,
  verifier    text not null,
  onward      text not null default '/' check (onward like '/%'),
  expires_at  timestamptz(3) not null,
  primary key (tenant_id, token_hash),
  foreign key (tenant_id, provider_id) references provider (tenant_id, id)
);

-- A session's secret changes; the one before holds until the new one has been seen, and a little longer.
alter table session add column rotated_at timestamptz(3);
alter table session add column previous_hash text;
alter table session add column previous_until timestamptz(3);
-- Why it ended: signOut, ended, password, disabled, expired, idle, replaced. Null while it lasts.
alter table session add column ended text;
-- The provider it came through; null: a password.
alter table session add column via uuid;
create index session_previous on session (tenant_id, previous_hash) where previous_hash is not null;

-- signIn, signOut, expired, ended.
alter table login_event add column kind text not null default 'signIn' check (kind <> '');

-- What a token may be used for, from where, and whether it still is. Null scopes: everything its account may (tokens of before).
alter table credential add column name text not null default '';
alter table credential add column scopes text[];
alter table credential add column addresses text[];
alter table credential add column last_used_at timestamptz(3);

revoke delete on provider from fadu_app;
