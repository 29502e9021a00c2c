/** Ten releases under load, where the ordinary run loads two. */
import './reload.test.ts';
