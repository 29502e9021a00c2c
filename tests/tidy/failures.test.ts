/** No error is swallowed: read from the source. */
import ts from 'typescript';
import { code, isGenerated } from '../support/houseRules.ts';

/**
 * Where an error may end without a word, and why. A `catch` that parses a value and returns what the value is not needs no entry:
 * only those that wait for something (`await`, `.catch`) or do nothing at all.
 */
const ALLOWED: Readonly<Record<string, string>> = {
  'app/commands/verifyAccessLog.ts':
    'the same promise is awaited below: until then its failure must not end the process',
  'gateway/caller/refusals/refusals.ts':
    'the last words of a gateway that ends: what was not taken is counted as dropped',
  'gateway/courier/plainSource.ts': 'the gateway of the public test suites: the suite sees the answer',
  'gateway/courier/deadline.ts': 'nobody waits for a late answer any more: whoever waited was refused',
  'gateway/door/fileParts.ts': 'a connection that broke off: its sender goes on behind what is here',
  'gateway/sandbox/app/session.ts':
    'in the browser: the ticket in hand is used until it is refused, and then the page says so',
  'kernel/copyRows.ts':
    'the same promise is awaited by the writer, or by the next batch: until then its failure must not end the process',
  'kernel/lateTransactions.ts': 'what could not be ended is tried again as long as it goes on',
  'platform/embedded/account.ts': 'a folder that is not there is an answer',
  'platform/embedded/leftover.ts':
    'a process that is gone, or a file that is not there, is an answer; the waiting behind it tells',
  'platform/embedded/origin.ts': 'a file that is not there is an answer: nobody runs',
  'platform/embedded/owner.ts': 'a file that is not there is an answer: nobody owns the folder',
  'platform/embedded/places.ts':
    'probes: a folder that cannot be used is passed over, and that there is none is said',
  'platform/embedded/ports.ts': 'only Linux has the file; elsewhere the usual range holds',
  'platform/embedded/postgres.ts': 'a process that is gone needs no signal; the waiting behind it tells',
  'platform/embedded/processes.ts': 'a process that is gone is an answer',
  'platform/embedded/running.ts': 'a file that is not there is an answer: nobody runs',
  'platform/embedded/server.ts':
    'closing a connection that was only a question; a log that is not there needs no rotating',
  'platform/embedded/space.ts': 'a disk that cannot be asked is not taken for full',
  'platform/observability/heartbeat.ts':
    'that a register does not answer is the answer, and is said when it changes',
  'platform/observability/logWriter.ts': 'the log cannot say that the log cannot be closed',
  'platform/observability/tracing.ts':
    'the last spans of a process that ends: the collector is gone, and nobody is left to tell',
  'platform/sealing/database/export.ts': 'the same promise is awaited by the next page',
  'platform/supervision/keeper.ts': 'the same promise is awaited, and thrown, in the next line',
  'subgraphs/payments/upstream/simulator.ts':
    'the stand-in of the payment platform shows on its page that nobody answered',
  'kernel/uploads/clamd.ts':
    'the same promise is awaited below: until then its failure must not end the process',
};

interface Swallowed {
  path: string;
  line: number;
  what: string;
}

const holdsAwait = (node: ts.Node): boolean => {
  if (ts.isAwaitExpression(node)) return true;
  if (ts.isFunctionLike(node)) return false;
  return ts.forEachChild(node, holdsAwait) ?? false;
};

/** A `try` whose `catch` does not even name the error, though it waited for something; an empty one; `.catch(() => …)`. */
function swallowedIn(path: string, text: string): Swallowed[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: Swallowed[] = [];
  const note = (node: ts.Node, what: string): void => {
    found.push({ path, line: file.getLineAndCharacterOfPosition(node.getStart()).line + 1, what });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isTryStatement(node) && node.catchClause !== undefined) {
      const { variableDeclaration, block } = node.catchClause;
      if (block.statements.length === 0) note(node.catchClause, 'an empty catch');
      else if (variableDeclaration === undefined && holdsAwait(node.tryBlock))
        note(node.catchClause, 'a catch that does not look at the error of what it waited for');
    }
    if (
      ts.isCallExpression(node) &&
      ts.isPropertyAccessExpression(node.expression) &&
      node.expression.name.text === 'catch'
    ) {
      const [handler] = node.arguments;
      if (handler !== undefined && ts.isArrowFunction(handler) && handler.parameters.length === 0)
        note(node.expression.name, '.catch() that does not look at the error');
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

const judged = code.filter(
  ({ path, text }) => !path.startsWith('tests/') && !isGenerated(path) && text.includes('catch'),
);
const swallowed = judged.flatMap(({ path, text }) => swallowedIn(path, text));

describe('An error', () => {
  it('is swallowed nowhere but in the places that say why', () => {
    expect(
      swallowed
        .filter(({ path }) => !Object.hasOwn(ALLOWED, path))
        .map(({ path, line, what }) => `${path}:${line}: ${what}`),
    ).toEqual([]);
  });

  it('has no place to be swallowed that is needed no more', () => {
    const places = new Set(swallowed.map(({ path }) => path));
    expect(Object.keys(ALLOWED).filter((path) => !places.has(path))).toEqual([]);
  });

  it('is found where it is swallowed, and only there', () => {
    const samples = `
      async function a() { try { await b(); } catch { return undefined; } }
      function c() { try { d(); } catch {} }
      e.catch(() => undefined);
      function f() { try { return JSON.parse(g); } catch { return undefined; } }
      async function h() { try { await i(); } catch (error) { report(error); } }
      j.catch((error) => report(error));`;
    expect(swallowedIn('sample.ts', samples).map(({ line }) => line)).toEqual([2, 3, 4]);
  });
});
