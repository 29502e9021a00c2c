-- Duties of publishers also come with the directory of an installation, which an operator takes in from a file.
grant insert, update (withdrawn_by, withdrawn_at) on delegations to {{job}};
