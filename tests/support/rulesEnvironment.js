/** Jest's environment of Node for the tests of rules, held to their name: whoever opens a socket or starts a process is no rule. */
import { ChildProcess } from 'node:child_process';
import { Server, Socket } from 'node:net';
import NativeEnvironment from './nativeEnvironment.js';

const FORBIDDEN = [
  [Socket.prototype, 'connect'],
  [Server.prototype, 'listen'],
  [ChildProcess.prototype, 'spawn'],
];

function refuse() {
  throw new Error('A test of rules opens a connection or starts a process: see tests/support/testKinds.js.');
}

export default class RulesEnvironment extends NativeEnvironment {
  #kept = [];

  async setup() {
    await super.setup();
    this.#kept = FORBIDDEN.map(([owner, name]) => owner[name]);
    for (const [owner, name] of FORBIDDEN) owner[name] = refuse;
  }

  /** The next file of this worker may be an integration. */
  async teardown() {
    for (const [index, [owner, name]] of FORBIDDEN.entries()) owner[name] = this.#kept[index];
    await super.teardown();
  }
}
