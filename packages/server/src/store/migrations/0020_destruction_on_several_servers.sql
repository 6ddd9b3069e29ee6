-- destroy_matter() as before, but that it makes up what is left of a matter before it writes it: where tables are spread over several
-- servers (Citus), a statement sent to them may choose between values, but not between calls of functions that are not immutable.
create or replace function destroy_matter(p_tenant uuid, p_matter uuid, p_order uuid) returns text[]
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  fault text;
  found_files text[];
  own uuid[];
  last entry%rowtype;
  m matter%rowtype;
  left_over jsonb;
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
  left_over := jsonb_build_object(
    'destroyed', jsonb_build_object('order', p_order, 'at', to_char(now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')),
    'id', p_matter, 'procedure', m.procedure, 'definition', m.definition, 'revision', m.revision, 'state', m.state,
    'title', '（档案已销毁）', 'numbers', case when m.number is null then '{}'::jsonb else jsonb_build_object('matter', m.number) end,
    'values', '{}'::jsonb, 'opener', jsonb_build_object('account', nobody, 'name', '', 'unit', m.unit_id),
    'openedAt', to_char(m.opened_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'openedOn', m.opened_on,
    'closedOn', m.closed_on, 'unit', m.unit_id, 'coHandlers', '[]'::jsonb, 'members', '[]'::jsonb,
    'visits', '[]'::jsonb, 'done', '{}'::jsonb, 'clocks', '{}'::jsonb, 'instruments', '[]'::jsonb,
    'publications', '[]'::jsonb, 'links', '[]'::jsonb, 'rounds', '[]'::jsonb, 'urged', 0,
    'lastAt', to_char(last.effective_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'head', m.head);
  update matter set title = '（档案已销毁）', opener = nobody, handler = null, outcome = null, "values" = '{}',
         search_open = coalesce(lower(m.number), ''), search_personal = '', due_clock = null, due_on = null, due_at = null,
         category = null, subcategory = null, source = null, channel = null, level = null, mode = null, party = null,
         place = null, topic = null, person = null, amount = null, headcount = null, area = null, quantity = null,
         score = null, total = null, occurred_on = null, filed_on = null, decided_on = null, paid_on = null,
         served_on = null, answered_on = null, effective_on = null, facet_due_on = null, valid_from = null,
         valid_to = null, flagged = null, special = null, facet_unit_id = null, community_id = null,
         snapshot = left_over
   where tenant_id = p_tenant and id = p_matter;
  insert into destroyed_matter (tenant_id, matter_id, order_id, destroyed_at, procedure, number, closed_on, revisions, head, files)
  values (p_tenant, p_matter, p_order, now(), m.procedure, m.number, m.closed_on, last.revision, last.hash, found_files);
  return found_files;
end $$;
