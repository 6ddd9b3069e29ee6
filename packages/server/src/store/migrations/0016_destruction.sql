-- Destruction of files whose time of keeping is over. The application may neither change nor delete what the record says; the
-- only way is destroy_matter(), which belongs to the owner and asks the record itself, not the application, whether the
-- destruction was approved and is due.

-- A matter that may not be destroyed: a suit, a petition, an appeal is pending, or somebody said so.
create table archive_hold (
  tenant_id uuid not null,
  id        uuid not null,
  matter_id uuid not null,
  reason    text not null check (reason <> ''),
  held_by   uuid not null,
  held_at   timestamptz(3) not null,
  lifted_by uuid,
  lifted_at timestamptz(3),
  primary key (tenant_id, id),
  foreign key (tenant_id, matter_id) references matter (tenant_id, id),
  check ((lifted_by is null) = (lifted_at is null))
);
create index archive_hold_matter on archive_hold (tenant_id, matter_id) where lifted_at is null;
revoke delete on archive_hold from fadu_app;

-- What stays of a destroyed matter beside its number, its dates and the hashes of its entries: under which order it was
-- destroyed. Written by destroy_matter() alone.
create table destroyed_matter (
  tenant_id    uuid not null,
  matter_id    uuid not null,
  order_id     uuid not null,
  destroyed_at timestamptz(3) not null,
  procedure    text not null,
  number       text,
  closed_on    date not null,
  revisions    integer not null check (revisions > 0),
  head         text not null check (head ~ '^[0-9a-f]{64}$'),
  -- Digests of the files handed in to it alone.
  files        text[] not null,
  primary key (tenant_id, matter_id),
  foreign key (tenant_id, matter_id) references matter (tenant_id, id),
  foreign key (tenant_id, order_id) references matter (tenant_id, id)
);
create index destroyed_matter_order on destroyed_matter (tenant_id, order_id);
revoke insert, update, delete on destroyed_matter from fadu_app;

-- The definition a matter was opened under says how long it is kept; nothing may rewrite it afterwards.
revoke update on procedure_version from fadu_app;

-- Files that no exhibit of any tenant stands for any more may be taken away: one store of files serves all tenants.
create function files_unused(p_tenant uuid, p_digests text[]) returns text[]
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  t uuid;
  tenants uuid[];
  unused text[] := p_digests;
begin
  if current_setting('app.tenant') <> p_tenant::text then raise exception 'not of this tenant'; end if;
  perform set_config('app.tenant', 'directory', true);
  select array_agg(id) into tenants from tenant;
  foreach t in array tenants loop
    perform set_config('app.tenant', t::text, true);
    select coalesce(array_agg(d), '{}') into unused from unnest(unused) as d
     where not exists (select from exhibit e where e.tenant_id = t and e.name <> '' and d in (e.digest, e.preview_digest));
  end loop;
  perform set_config('app.tenant', p_tenant::text, true);
  return unused;
end $$;
revoke execute on function files_unused(uuid, text[]) from public;
grant execute on function files_unused(uuid, text[]) to fadu_app;

-- Why a matter may not be destroyed under an order, as the record has it; null when it may.
create function destruction_fault(p_tenant uuid, p_matter uuid, p_order uuid) returns text
language plpgsql stable set search_path = pg_catalog, public as $$
declare
  listed entry%rowtype;
  line jsonb;
  permitted integer;
  years integer;
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
  -- The matter: named with the very record it has, over, free, and kept for as long as its definition says.
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
  select (v.definition::jsonb #>> '{retention,years}')::integer into years from entry e
    join procedure_version v on v.tenant_id = e.tenant_id and v.hash = e.body::jsonb #>> '{changes,open,definition}'
   where e.tenant_id = p_tenant and e.matter_id = p_matter and e.revision = 1;
  if years is null then return 'no term'; end if;
  if years = 0 then return 'kept for ever'; end if;
  -- The latest day of all its entries: one that is added later can only put it off.
  if (select max(effective_on) from entry where tenant_id = p_tenant and matter_id = p_matter)
       + make_interval(years => years) >= (now() at time zone 'Asia/Shanghai')::date then return 'not due'; end if;
  return null;
end $$;
revoke execute on function destruction_fault(uuid, uuid, uuid) from public;
grant execute on function destruction_fault(uuid, uuid, uuid) to fadu_app;

-- Destroys what a matter says. @returns digests of files that were its alone, again when it is asked again.
create function destroy_matter(p_tenant uuid, p_matter uuid, p_order uuid) returns text[]
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  fault text;
  found_files text[];
  own uuid[];
  last entry%rowtype;
  m matter%rowtype;
  nobody constant uuid := '00000000-0000-0000-0000-000000000000';
begin
  if current_setting('app.tenant') <> p_tenant::text then raise exception 'not of this tenant'; end if;
  select files into found_files from destroyed_matter
   where tenant_id = p_tenant and matter_id = p_matter and order_id = p_order;
  if found then return found_files; end if;
  select * into m from matter where tenant_id = p_tenant and id = p_matter for update;
  fault := destruction_fault(p_tenant, p_matter, p_order);
  if fault is not null then
    raise exception 'matter % may not be destroyed: %', p_matter, fault using errcode = 'insufficient_privilege';
  end if;
  select * into last from entry where tenant_id = p_tenant and matter_id = p_matter order by revision desc limit 1;

  -- Files named anywhere in its record, but by no other matter and in the record of none it is linked to.
  select coalesce(array_agg(distinct e.id), '{}') into own
    from entry x, regexp_matches(x.body, '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}', 'g') as id(parts)
    join exhibit e on e.tenant_id = p_tenant and e.id = id.parts[1]::uuid
   where x.tenant_id = p_tenant and x.matter_id = p_matter
     and not exists (select from matter_exhibit o where o.tenant_id = p_tenant and o.exhibit_id = e.id and o.matter_id <> p_matter)
     and not exists (select from matter_link l join entry y on y.tenant_id = p_tenant
            and y.matter_id = case when l.matter_id = p_matter then l.other_id else l.matter_id end
          where l.tenant_id = p_tenant and p_matter in (l.matter_id, l.other_id) and strpos(y.body, e.id::text) > 0);
  select coalesce(array_agg(distinct d), '{}') into found_files
    from exhibit e, unnest(array[e.digest, e.preview_digest]) as d
   where e.tenant_id = p_tenant and e.id = any(own) and d is not null;
  update exhibit set name = '', kind = '', capture = null, captured_at = null, preview_digest = null
   where tenant_id = p_tenant and id = any(own);

  delete from task where tenant_id = p_tenant and matter_id = p_matter;
  delete from clock where tenant_id = p_tenant and matter_id = p_matter;
  delete from party where tenant_id = p_tenant and matter_id = p_matter;
  delete from instrument where tenant_id = p_tenant and matter_id = p_matter;
  delete from matter_link where tenant_id = p_tenant and matter_id = p_matter;
  delete from matter_person where tenant_id = p_tenant and matter_id = p_matter;
  delete from matter_exhibit where tenant_id = p_tenant and matter_id = p_matter;
  delete from publication where tenant_id = p_tenant and matter_id = p_matter;
  delete from form_draft where tenant_id = p_tenant and matter_id = p_matter;
  delete from outbox where tenant_id = p_tenant and matter_id = p_matter;
  delete from notification where tenant_id = p_tenant and matter_id = p_matter;
  delete from idempotency_key where tenant_id = p_tenant and matter_id = p_matter;

  update entry set body = '', act = 'destroyed', actor = nobody, command_id = nobody
   where tenant_id = p_tenant and matter_id = p_matter;
  update matter set title = '（档案已销毁）', opener = nobody, handler = null, outcome = null, "values" = '{}',
         search_open = coalesce(lower(number), ''), search_personal = '', due_clock = null, due_on = null, due_at = null,
         category = null, subcategory = null, source = null, channel = null, level = null, mode = null, party = null,
         place = null, topic = null, person = null, amount = null, headcount = null, area = null, quantity = null,
         score = null, total = null, occurred_on = null, filed_on = null, decided_on = null, paid_on = null,
         served_on = null, answered_on = null, effective_on = null, facet_due_on = null, valid_from = null,
         valid_to = null, flagged = null, special = null, facet_unit_id = null, community_id = null,
         snapshot = jsonb_build_object(
           'destroyed', jsonb_build_object('order', p_order, 'at', to_char(now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')),
           'id', p_matter, 'procedure', m.procedure, 'definition', m.definition, 'revision', m.revision, 'state', m.state,
           'title', '（档案已销毁）', 'numbers', case when m.number is null then '{}'::jsonb else jsonb_build_object('matter', m.number) end,
           'values', '{}'::jsonb, 'opener', jsonb_build_object('account', nobody, 'name', '', 'unit', m.unit_id),
           'openedAt', to_char(m.opened_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'openedOn', m.opened_on,
           'closedOn', m.closed_on, 'unit', m.unit_id, 'coHandlers', '[]'::jsonb, 'members', '[]'::jsonb,
           'visits', '[]'::jsonb, 'done', '{}'::jsonb, 'clocks', '{}'::jsonb, 'instruments', '[]'::jsonb,
           'publications', '[]'::jsonb, 'links', '[]'::jsonb, 'rounds', '[]'::jsonb, 'urged', 0,
           'lastAt', to_char(last.effective_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'head', m.head)
   where tenant_id = p_tenant and id = p_matter;
  insert into destroyed_matter (tenant_id, matter_id, order_id, destroyed_at, procedure, number, closed_on, revisions, head, files)
  values (p_tenant, p_matter, p_order, now(), m.procedure, m.number, m.closed_on, last.revision, last.hash, found_files);
  return found_files;
end $$;
revoke execute on function destroy_matter(uuid, uuid, uuid) from public;
grant execute on function destroy_matter(uuid, uuid, uuid) to fadu_app;
