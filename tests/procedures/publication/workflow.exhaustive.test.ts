/** Everything that is not allowed, in every state, by whoever has any duty. */
import './workflow.test.ts';
