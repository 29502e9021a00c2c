-- Whoever gets a dossier after it was filed may ask for what it owes, and whoever loses it no longer may.
grant update (accounts) on payable_dossiers to {{job}};
