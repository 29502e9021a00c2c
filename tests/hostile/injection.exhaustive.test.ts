/** Four of the three hundred in every place, and all of them as words of a search and as an id. */
import './injection.test.ts';
