-- The same as before, but that it goes from tenant to tenant by SET LOCAL and not by set_config(): where tables are spread over
-- several servers (Citus, citus.propagate_set_commands = 'local'), only the statement is passed on to them. With the function the
-- others' rows would have stayed out of sight, and a file that another tenant holds been taken for unused.
create or replace function files_unused(p_tenant uuid, p_digests text[]) returns text[]
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  t uuid;
  tenants uuid[];
  unused text[] := p_digests;
begin
  if current_setting('app.tenant') <> p_tenant::text then raise exception 'not of this tenant'; end if;
  execute 'set local app.tenant = ''directory''';
  select array_agg(id) into tenants from tenant;
  foreach t in array tenants loop
    execute format('set local app.tenant = %L', t);
    select coalesce(array_agg(d), '{}') into unused from unnest(unused) as d
     where not exists (select from exhibit e where e.tenant_id = t and e.name <> '' and d in (e.digest, e.preview_digest));
  end loop;
  execute format('set local app.tenant = %L', p_tenant);
  return unused;
end $$;
