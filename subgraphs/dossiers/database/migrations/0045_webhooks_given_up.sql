-- Events that were given up are counted every minute, among many that were told.
create index webhook_deliveries_dead on webhook_deliveries (client, place) where state = 'DEAD';
