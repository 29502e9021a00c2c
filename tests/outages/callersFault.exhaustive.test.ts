/** In both transports, where the ordinary run has the registers behind HTTP only. */
import './callersFault.test.ts';
