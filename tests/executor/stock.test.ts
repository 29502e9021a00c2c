/** The product with Apollo's executor: a switch that works. */
import { CompiledOperation } from '../../gateway/executor/operation.ts';
import type { Connection } from '../../kernel/connection.ts';
import type { SubgraphName } from '../../schema/files.ts';
import { openSystem, PATIENT, type System } from '../support/system.ts';

let system: System;
let isDown = false;

const withFault = (name: SubgraphName, connection: Connection): Connection => ({
  close: () => connection.close(),
  send: (path, ...rest) =>
    isDown && name === 'payments' && path === '/graphql'
      ? Promise.reject(new Error('down'))
      : connection.send(path, ...rest),
});

beforeAll(async () => {
  system = await openSystem({ executor: 'stock', courierLimits: PATIENT, intercept: withFault });
}, 120_000);
afterAll(() => system?.close());

it('answers a prefill with the stock executor, whole and with a register down', async () => {
  const ours = jest.spyOn(CompiledOperation.prototype, 'execute');
  const opened = await system.run('open-draft');
  expect(opened.errors).toBeUndefined();
  const whole = await system.run('prefill');
  expect(whole.errors).toBeUndefined();
  expect(whole.data.prefill.answer.seal).not.toBeNull();
  isDown = true;
  const part = await system.run('prefill');
  expect(part.data.prefill.answer.amountsDue).toBeNull();
  expect(part.data.prefill.answer.fields.length).toBeGreaterThan(0);
  expect(ours).not.toHaveBeenCalled();
  ours.mockRestore();
}, 120_000);
