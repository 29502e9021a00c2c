/** Jest's environment of Node in the worker's own context, where its modules are: see nativeRuntime.cjs. */
import { ModernFakeTimers } from '@jest/fake-timers';
import { ModuleMocker } from 'jest-mock';

const OWN = [Symbol.for('EVENT_HANDLERS'), 'jest', 'expect'];
/** As Node has it: jest asks for a hundred, and every error of the house would pay for them. */
const STACK_FRAMES = 10;

export default class NativeEnvironment {
  global = globalThis;
  fakeTimers = null;
  #console = globalThis.console;
  #exit = process.exit;

  constructor({ projectConfig }) {
    for (const name of OWN) delete globalThis[name];
    Object.assign(globalThis, projectConfig.globals);
    this.moduleMocker = new ModuleMocker(globalThis);
    this.fakeTimersModern = new ModernFakeTimers({ config: projectConfig, global: globalThis });
  }

  async setup() {
    Error.stackTraceLimit = STACK_FRAMES;
    // Jest's way of writing a stack knows what jest has loaded; Node's own knows the sources from tsx.
    Error.prepareStackTrace = undefined;
  }

  async teardown() {
    this.fakeTimersModern.dispose();
    globalThis.console = this.#console;
    process.exit = this.#exit;
  }

  getVmContext() {
    return null;
  }

  exportConditions() {
    return ['node', 'node-addons'];
  }
}
