/** Registers that hang over HTTP too. */
import './outages.test.ts';
