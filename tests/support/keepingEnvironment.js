/**
 * Jest's environment of Node, which also tells a file of tests which of its tests have failed, so that their databases are kept,
 * and gives it the planner that the files of this worker share.
 */
import { relative } from 'node:path';
import NativeEnvironment from './nativeEnvironment.js';
import { sharePlanner } from './sharedPlanner.js';
import { shareTracing } from './sharedTracing.js';

shareTracing();

export default class KeepingEnvironment extends NativeEnvironment {
  #file;

  constructor(config, context) {
    super(config, context);
    this.#file = relative(config.projectConfig.rootDir, context.testPath);
    this.global.failedTests = [];
    this.global.sharePlanner = sharePlanner;
  }

  handleTestEvent(event) {
    if (event.name === 'test_fn_failure') this.#note(event.test);
    else if (event.name === 'hook_failure') this.#note(event.test ?? event.hook);
  }

  #note(failed) {
    const words = [];
    for (let at = failed; at !== undefined && at.name !== 'ROOT_DESCRIBE_BLOCK'; at = at.parent)
      if (at.name !== undefined) words.unshift(at.name);
      else if (at.type !== undefined) words.unshift(at.type);
    const sentence = `${this.#file}: ${words.join(' › ')}`;
    if (!this.global.failedTests.includes(sentence)) this.global.failedTests.push(sentence);
  }
}
