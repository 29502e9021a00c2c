/** Every target in every writing, by every kind of account. */
import './gateway.generated.test.ts';
