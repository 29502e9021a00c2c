/** Every document of a fetch, where the ordinary run tries one of three. */
import './guards.generated.test.ts';
