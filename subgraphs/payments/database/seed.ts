/** Nothing is owed in a nation that was made just now: published amounts and filed dossiers come by the feeds. */
export async function seed(): Promise<void> {}
