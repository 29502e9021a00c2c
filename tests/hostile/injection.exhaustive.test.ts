/** Four of the three hundred at every place, where the ordinary run tries one at every second, and all of them as words of a search and as an id. */
import './injection.test.ts';
