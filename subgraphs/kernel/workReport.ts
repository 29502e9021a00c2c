/** What the work of a subgraph has to say to its operators. */
export interface WorkReport {
  /** Days from today until the first that no notice of holidays settles. */
  calendarKnownDays?: number | undefined;
}
