/** Every journey of an installation, over HTTP and in one process: the ordinary run takes the first. */
import '../operations/oneStop.test.ts';
import '../procedures/files/uploads.test.ts';
import './counterDay.test.ts';
import './counterFiling.test.ts';
import './figures.test.ts';
import './following.test.ts';
import './notices.test.ts';
import './paymentAtTheDesk.test.ts';
import './registersFollow.test.ts';
import './results.test.ts';
import './revisedResults.test.ts';
import './slips.test.ts';
import './sparing.test.ts';
