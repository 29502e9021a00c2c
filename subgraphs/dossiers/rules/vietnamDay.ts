/** The civil day in Vietnam: what "today" means for validity, acceptance and the codes of dossiers. */
const VIETNAM_DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' });

/** Day of an instant in Asia/Ho_Chi_Minh, `yyyy-MM-dd`. */
export const vietnamDay = (instant: Date): string => VIETNAM_DAY.format(instant);
