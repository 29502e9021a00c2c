-- The rule that gives homes their keys reads `ng.7`, `h.7`, `Trần Phú ngõ 7 số 5` and `7 Y Jút` as people mean them. `rekeyHomes`
-- (actions/rekeyHomes.ts) gives the records that are here their keys by it, in the transaction of this file, and tells the homes anew.
select 1;
