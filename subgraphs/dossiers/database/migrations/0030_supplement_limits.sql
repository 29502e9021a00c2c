-- Until which day a supplement can be answered before the dossier may be refused for it; null of what was asked for before there were limits.
alter table supplement_requests add column answer_by date;
