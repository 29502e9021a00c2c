-- A citizen gets no verdict about another adult: whom she types is read by the officer who takes the dossier.

alter table dossier_parties
  drop constraint dossier_parties_verification_known,
  add constraint dossier_parties_verification_known
    check (verification in ('OWN_RECORD', 'REPRESENTED', 'VERIFIED', 'NOT_VERIFIED', 'READ_AT_INTAKE')),
  drop constraint dossier_parties_capacity_known,
  add constraint dossier_parties_capacity_known
    check (capacity in ('OWN_RECORD', 'PARENT', 'GUARDIAN', 'NEXT_OF_KIN', 'ORGANIZATION_REPRESENTATIVE')),
  -- Number, name and birth date as the citizen typed them, encrypted: a mismatch is settled when the dossier is taken.
  add column typed_encrypted bytea,
  add constraint dossier_parties_typed_at_intake check (typed_encrypted is null or verification = 'READ_AT_INTAKE');

-- What was typed by a citizen until now was compared at once. The verdict is taken back; the hash is still there to be
-- compared again by the officer. A draft for an applicant who was typed has no applicant any more.
update dossier_parties p set verification = 'READ_AT_INTAKE'
  from dossiers d
  where d.dossier_id = p.dossier_id and p.typed_hash is not null and p.capacity is null
    and not exists (select 1 from officers o where o.account = d.opened_by);
update dossiers d set applicant_id = null
  from dossier_parties p
  where d.stage = 'DRAFT' and p.dossier_id = d.dossier_id and p.role = 'APPLICANT' and p.verification = 'READ_AT_INTAKE';

-- The next of kin of somebody who has died: they represent nobody, and are told of the death.
alter table family_mandates
  drop constraint family_mandates_capacity_known,
  add constraint family_mandates_capacity_known check (capacity in ('PARENT', 'GUARDIAN', 'NEXT_OF_KIN')),
  drop constraint family_mandates_scope_known,
  add constraint family_mandates_scope_known check (scope in ('WHOLE', 'PROPERTY', 'DEATH'));
