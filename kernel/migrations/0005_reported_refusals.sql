-- Why an attempt was refused, as a code of the closed list; null for a disclosure, and where the register that refused does
-- not say. One leaf may stand for many attempts of one caller: the log of a person cannot be filled by whoever is refused.
alter table audit_leaves
  add column refusal text,
  add column attempts integer not null default 1 constraint audit_leaves_attempts_counted check (attempts > 0);
