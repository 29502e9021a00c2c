/**
 * Jest's runtime over Node's own modules. Jest's loads the house and its libraries anew, cold, for every file of tests, which was half of
 * the time of a run; here a worker loads them once, through tsx as in service, and the files of tests that it runs share them. What a
 * file of tests leaves behind in a module, the next one of its worker finds.
 */
const { pathToFileURL } = require('node:url');
const Runtime = require('jest-runtime').default;

module.exports = class NativeRuntime extends Runtime {
  /** Jest's own framework, fresh for each file: it keeps the tests that a file has declared. */
  requireInternalModule(path) {
    delete require.cache[path];
    return require(path);
  }

  unstable_shouldLoadAsEsm() {
    return true;
  }

  async unstable_importModule(path) {
    globalThis.jest = this.jestGlobals.jestObjectFor(path);
    return import(pathToFileURL(path).href);
  }
};
