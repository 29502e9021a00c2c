/** The survey over thousands of sets of ratings. */
import './survey.test.ts';
