-- Identity numbers of citizens lie sealed; a party is found again by the keyed digest beside. id_number holds the sealed form
-- (of organisations, and of records from before there was sealing, the plain one).

alter table party add column id_digest text check (id_digest ~ '^[0-9a-f]{64}$');
create index party_id_digest on party (tenant_id, id_digest) where id_digest is not null;
-- A sealed form is long and found by nobody; plain ones are short.
drop index party_id_number;
create index party_id_number on party (tenant_id, id_number) where id_number is not null and id_digest is null;
