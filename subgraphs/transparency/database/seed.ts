/** The log begins empty: nobody has read anything in a nation that was made just now. */
export async function seed(): Promise<void> {}
