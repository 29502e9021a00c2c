/** Every stranger at every place. */
import './identifiers.generated.test.ts';
