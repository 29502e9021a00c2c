/** People of the synthetic nation whom the tests seed. */
export const TEST_PEOPLE = 200;
