-- Which value was revealed, how many rows an export or search gave, and by what filter (never the value searched for: its digest).
alter table read_event add column field text;
alter table read_event add column row_count integer;
alter table read_event add column filter jsonb;
create index read_event_what on read_event (tenant_id, what, at desc);

-- Titles of matters that concern persons are searched as others read them, places and words masked: written anew by a job.
update matter set search_open = null, search_personal = null where sensitivity in ('personal', 'secret');
