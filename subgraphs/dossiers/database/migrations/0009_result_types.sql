-- The result types that the list has, as procedures tells it. Rebuilt from its feed.
create table listed_result_types (
  code text primary key
);
grant select on listed_result_types to {{app}};
grant select, insert, update, delete on listed_result_types to {{job}};

-- Procedures may have told of them already, while nobody here listened: its feed is heard from the start once more, and whatever
-- was taken in before is taken in as the same.
delete from inbox_offsets where publisher = 'procedures' and stream = 'outbox';
