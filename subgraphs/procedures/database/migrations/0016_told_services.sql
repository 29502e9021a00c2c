-- Dossiers hears where a procedure can be done online, and what kind of agency a code is. What kind was told of each; the work of
-- the register tells it of whoever is missing here or has become another.
create table told_agencies (
  code text primary key constraint told_agencies_agency_exists references agencies (code) on delete restrict,
  kind text not null
);
grant select on told_agencies to {{app}}, {{job}};
grant insert, update (kind) on told_agencies to {{job}};

-- What is online already is told once; from now on every change tells it.
insert into outbox (topic, payload)
select 'onlineService.changed', jsonb_build_object('procedure', procedure_code, 'agency', agency,
  'revision', count(*) + count(in_force_to) + sum(stops.number),
  'services', jsonb_agg(jsonb_build_object('level', level, 'from', in_force_from, 'to', in_force_to, 'stops', stops.terms)
    order by in_force_from))
from online_services s cross join lateral (
  select count(st.id) + count(r.stop_id) as number,
    coalesce(jsonb_agg(jsonb_build_object('from', st.stopped_from, 'until', coalesce(r.resumed_on, st.stopped_until))
      order by st.stopped_from), '[]') as terms
  from online_service_stops st left join online_service_resumptions r on r.stop_id = st.id
  where st.service_id = s.id) stops
group by procedure_code, agency order by procedure_code, agency;
