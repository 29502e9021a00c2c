/** Many more walks. */
import './statusWalks.test.ts';
