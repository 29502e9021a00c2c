-- What nobody decided is said to be so. The sources of the embedded versions name no first day, and one of them is invented.

alter table procedures_versions
  drop constraint procedures_versions_basis_known,
  add constraint procedures_versions_basis_known check (in_force_basis in ('DECIDED', 'ASSUMED', 'OBSERVED')),
  drop constraint procedures_versions_origin_known,
  add constraint procedures_versions_origin_known
    check (origin in ('EMBEDDED', 'DEMONSTRATION', 'IMPORTED', 'PUBLISHED'));

-- No fact of a version changes: only where it came from is told truly, in a sandbox that was filled before.
alter table procedures_versions disable trigger procedures_versions_immutable;
update procedures_versions set in_force_basis = 'ASSUMED' where origin = 'EMBEDDED';
update procedures_versions set origin = 'DEMONSTRATION', decision_id = null
  where origin = 'EMBEDDED' and code = '1.001193' and version = 1 and in_force_from = '2024-07-01';
alter table procedures_versions enable trigger procedures_versions_immutable;
