/** MS-1 for every holder of the nation of the tests. */
import './alreadyHeld.test.ts';
