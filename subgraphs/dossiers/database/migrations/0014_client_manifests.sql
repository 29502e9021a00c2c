-- What clients hand in to be registered beside a release, and everything that is done with it. Both are only ever added to; each act is
-- signed by the register over the acts before it, so that what is written here by anybody else opens nothing.

create table client_manifests (
  id uuid primary key default uuidv7(),
  client text not null,
  -- Which agency answers for the client, as the directory had it.
  agency text not null,
  document text not null,
  -- Beside the manifest of a tool; null where the document is GraphQL.
  labels text,
  digest text not null,
  -- OFFICIAL: in the graph. COMMAND: by the operator whom its first act names.
  origin text not null constraint client_manifests_origin_known check (origin in ('OFFICIAL', 'COMMAND')),
  handed_in_at timestamptz not null
);
create index client_manifests_newest on client_manifests (handed_in_at desc, id desc);
create index client_manifests_of_client on client_manifests (client);

create table client_manifest_acts (
  manifest uuid not null references client_manifests,
  seq integer not null,
  kind text not null constraint client_manifest_acts_kind_known
    check (kind in ('HANDED_IN', 'CHECKED', 'FAULTED', 'APPROVED', 'REJECTED', 'SUSPENDED')),
  actor text not null,
  at timestamptz not null,
  -- The verdict of the gateway as JSON, or the reason of an official.
  said text,
  -- Where the manifest stands after it: only to be found by; what counts follows from the signed acts.
  state text not null,
  key_id text not null,
  signature text not null,
  primary key (manifest, seq),
  constraint client_manifest_acts_reason_given check (kind not in ('REJECTED', 'SUSPENDED') or said <> '')
);

create function judge_client_manifest_act() returns trigger language plpgsql as $$
declare
  resigned constant text[] := '{key_id,signature}';
  last client_manifest_acts;
begin
  if tg_op = 'INSERT' then
    select * into last from client_manifest_acts a where a.manifest = new.manifest order by a.seq desc limit 1;
    if new.seq <> coalesce(last.seq, 0) + 1 then
      raise exception 'an act follows the one before'
        using errcode = 'restrict_violation', constraint = 'client_manifest_acts_in_order';
    end if;
    if new.kind = 'APPROVED' and last.kind = 'APPROVED' and new.actor = last.actor then
      raise exception 'two officials approve'
        using errcode = 'check_violation', constraint = 'client_manifest_acts_four_eyes';
    end if;
    return new;
  end if;
  -- Under a new key of the register the same is signed again.
  if tg_op = 'UPDATE' and to_jsonb(new) - resigned = to_jsonb(old) - resigned then
    return new;
  end if;
  raise exception 'what was done with a manifest is kept'
    using errcode = 'restrict_violation', constraint = 'client_manifest_acts_kept';
end
$$;
create trigger client_manifest_acts_kept before insert or update or delete on client_manifest_acts
  for each row execute function judge_client_manifest_act();

create function refuse_change_of_manifest() returns trigger language plpgsql as $$
begin
  raise exception 'what was handed in is kept'
    using errcode = 'restrict_violation', constraint = 'client_manifests_kept';
end
$$;
create trigger client_manifests_kept before update or delete on client_manifests
  for each row execute function refuse_change_of_manifest();

grant select, insert on client_manifests, client_manifest_acts to {{app}}, {{job}};
grant update (key_id, signature) on client_manifest_acts to {{job}};
