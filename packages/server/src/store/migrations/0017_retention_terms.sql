-- How long files are kept is the tenant's to set, by its own table of terms (setting `<procedure>.retention`, years, 0 for ever).
-- The database takes the term from the log of administration, which the application can neither change nor delete, and not
-- from the settings, which it can.

-- Why a matter may not be destroyed under an order, as the record has it; null when it may.
create or replace function destruction_fault(p_tenant uuid, p_matter uuid, p_order uuid) returns text
language plpgsql stable set search_path = pg_catalog, public as $$
declare
  listed entry%rowtype;
  line jsonb;
  permitted integer;
  years integer;
  of_procedure text;
  kept jsonb;
  own jsonb;
  set_years integer;
  verified boolean;
begin
  -- The order: its list, consented to by two others than who made it, permitted and carried out after the list last changed.
  select * into listed from entry where tenant_id = p_tenant and matter_id = p_order and procedure = 'archive-destruction'
     and kind = 'act' and body <> '' and body::jsonb #> '{changes,values}' ? 'list' order by revision desc limit 1;
  if not found then return 'no order'; end if;
  select max(revision) into permitted from entry where tenant_id = p_tenant and matter_id = p_order
     and kind = 'act' and act = 'permit' and revision > listed.revision;
  if permitted is null then return 'not permitted'; end if;
  if (select count(distinct actor) from entry where tenant_id = p_tenant and matter_id = p_order and revision > listed.revision
       and revision <= permitted and body::jsonb #>> '{changes,opinion,verdict}' = 'agree' and actor <> listed.actor) < 2
    then return 'not consented to by two'; end if;
  if not exists (select from entry where tenant_id = p_tenant and matter_id = p_order
       and kind = 'act' and act = 'destroy' and revision > permitted) then return 'not carried out'; end if;
  -- The matter: named with the very record it has, over, free, and kept for as long as its definition or the tenant says.
  select l into line from jsonb_array_elements(listed.body::jsonb #> '{changes,values,list}') as l
   where l ->> 'matter' = p_matter::text;
  if line is null then return 'not listed'; end if;
  if not exists (select from entry where tenant_id = p_tenant and matter_id = p_matter
       and revision = (line ->> 'revisions')::integer and hash = line ->> 'head'
       and revision = (select max(revision) from entry where tenant_id = p_tenant and matter_id = p_matter))
    then return 'changed since it was listed'; end if;
  if exists (select from entry where tenant_id = p_tenant and matter_id = p_matter and body = '')
    then return 'destroyed already'; end if;
  if coalesce((select (body::jsonb #>> '{changes,closed}')::boolean from entry where tenant_id = p_tenant
       and matter_id = p_matter and body::jsonb -> 'changes' ? 'closed' order by revision desc limit 1), false) is not true
    then return 'not closed'; end if;
  if exists (select from archive_hold where tenant_id = p_tenant and matter_id = p_matter and lifted_at is null)
    then return 'held'; end if;
  if exists (select from matter_link l join matter m on m.tenant_id = l.tenant_id
       and m.id = case when l.matter_id = p_matter then l.other_id else l.matter_id end
       where l.tenant_id = p_tenant and p_matter in (l.matter_id, l.other_id) and m.closed_on is null)
    then return 'a linked matter is open'; end if;
  select e.procedure, v.definition::jsonb -> 'retention' into of_procedure, kept from entry e
    join procedure_version v on v.tenant_id = e.tenant_id and v.hash = e.body::jsonb #>> '{changes,open,definition}'
   where e.tenant_id = p_tenant and e.matter_id = p_matter and e.revision = 1;
  years := (kept ->> 'years')::integer;
  -- The tenant's own term, as the log of administration has it: the application can add to that log, but take nothing away.
  -- A line without a basis does not count; one that counts can only put off what the definition has by verified rules.
  select a.after into own from admin_event a where a.tenant_id = p_tenant
     and a.action = 'setting.change' and a.subject = of_procedure || '.retention'
     and btrim(a.reason) <> '' order by a.at desc, a.id desc limit 1;
  if jsonb_typeof(own) = 'number' then
    set_years := (own #>> '{}')::integer;
    verified := jsonb_array_length(kept -> 'basis') > 0
      and not exists (select from jsonb_array_elements(kept -> 'basis') b where b ->> 'status' not in ('V', 'V2'));
    if set_years >= 0 and not (verified and set_years <> 0 and (years = 0 or set_years < years)) then years := set_years; end if;
  end if;
  if years is null then return 'no term'; end if;
  if years = 0 then return 'kept for ever'; end if;
  -- The latest day of all its entries: one that is added later can only put it off.
  if (select max(effective_on) from entry where tenant_id = p_tenant and matter_id = p_matter)
       + make_interval(years => years) >= (now() at time zone 'Asia/Shanghai')::date then return 'not due'; end if;
  return null;
end $$;
