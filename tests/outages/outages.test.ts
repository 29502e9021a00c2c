/** Each register in turn is down, hangs or answers garbage: what survives, exactly, in both transports. */

import type { Connection } from '../../kernel/connection.ts';
import type { SubgraphName } from '../../schema/files.ts';
import { inExhaustive } from '../support/extent.ts';
import { type HttpAnswer, openSystem, PATIENT, type System, type Transport } from '../support/system.ts';

type Fault = 'down' | 'hung' | 'garbage';
const ALL: Fault[] = ['down', 'hung', 'garbage'];
/** Enough for an answer on a busy machine, and short where nobody answers. */
const TIMEOUT_MS = 1_500;
let faulty: { name: SubgraphName; fault: Fault } | undefined;

/** Stands before a subgraph's GraphQL; service calls such as the grant pass. */
function withFaults(name: SubgraphName, connection: Connection): Connection {
  return {
    close: () => connection.close(),
    send: (path, ...rest) => {
      if (faulty?.name !== name || path !== '/graphql') return connection.send(path, ...rest);
      if (faulty.fault === 'down')
        return Promise.reject(new Error('connect ECONNREFUSED 10.0.0.7:5432 select * from people'));
      if (faulty.fault === 'hung') return new Promise(() => undefined);
      return Promise.resolve({
        status: 200,
        body: { data: { _entities: 'garbage', prefill: 7, viewer: [] }, errors: 'no' },
      });
    },
  };
}

interface Field {
  key: string;
  state: string;
  reason: string | null;
  provenance: { register: string; asOf: string | null } | null;
}

const fieldOf = (answer: HttpAnswer, key: string): Field =>
  answer.data.prefill.answer.fields.find((field: Field) => field.key === key);
const paperOf = (answer: HttpAnswer, code: string): string =>
  answer.data.prefill.answer.checklist.find((item: { code: string }) => item.code === code).state;

describe.each<Transport>(['in process', 'over HTTP'])('A register that fails, %s', (transport) => {
  let system: System;

  beforeAll(async () => {
    faulty = undefined;
    system = await openSystem({
      transport,
      intercept: withFaults,
      courierLimits: { ...PATIENT, timeoutMs: TIMEOUT_MS },
    });
    await system.run('open-draft');
  }, 120_000);
  afterAll(async () => {
    faulty = undefined;
    await system?.close();
  });
  afterEach(() => {
    faulty = undefined;
  });

  const prefillWith = async (name: SubgraphName, fault: Fault): Promise<HttpAnswer> => {
    faulty = { name, fault };
    return system.run('prefill');
  };

  // The fault stands before both transports alike: each is tried in one of them.
  const faults = inExhaustive<Fault[]>(ALL, transport === 'in process' ? ['down', 'hung'] : ['garbage']);
  describe.each<Fault>(faults)('%s', (fault) => {
    it('population: its answers are UNAVAILABLE, never NOT_HELD; papers stay HELD; nothing is sealed', async () => {
      const answer = await prefillWith('population', fault);
      expect(answer.status).toBe(200);
      expect(fieldOf(answer, 'applicantFullName')).toMatchObject({
        state: 'UNAVAILABLE',
        reason: 'REGISTER_DOWN',
        provenance: { register: 'POPULATION', asOf: null },
      });
      expect(paperOf(answer, 'TP-dad2e57a74')).toBe('HELD');
      expect(answer.data.prefill.answer).toMatchObject({
        seal: null,
        remaining: null,
        summary: { askedNow: null },
      });
    });

    it('population: a verification says that the register is unavailable, never that there is nobody', async () => {
      faulty = { name: 'population', fault };
      const document = 'query ($input: IdentityInput!) { verifyPerson(input: $input) { outcome } }';
      const input = { personalNumber: '966194000101', fullName: 'Nguyễn Thị Lan', birthDate: '1994-03-12' };
      const stated = { 'access-purpose': 'PERSON_VERIFICATION', 'access-basis': 'Luat 91/2025/QH15' };
      const answer = await system.ask('minh', document, { input }, stated);
      expect(answer.data.verifyPerson).toBeNull();
      expect(answer.errors?.[0]?.extensions.code).toMatch(/^SUBGRAPH_/);
    });

    it('warehouse: papers are UNAVAILABLE; her identity stays HELD; nothing is sealed', async () => {
      const answer = await prefillWith('warehouse', fault);
      expect(answer.status).toBe(200);
      expect(paperOf(answer, 'TP-dad2e57a74')).toBe('UNAVAILABLE');
      expect(fieldOf(answer, 'applicantFullName').state).toBe('HELD');
      expect(answer.data.prefill.answer).toMatchObject({ seal: null, remaining: null });
    });

    it('payments: amounts are null; everything else is answered and sealed', async () => {
      const answer = await prefillWith('payments', fault);
      expect(answer.data.prefill.answer.amountsDue).toBeNull();
      expect(answer.data.prefill.answer.seal).not.toBeNull();
    });

    it('procedures: there is no form, and that is said: never an empty list, never a seal', async () => {
      const answer = await prefillWith('procedures', fault);
      expect(answer.status).toBe(200);
      expect(answer.data.prefill.answer).toMatchObject({
        __typename: 'PrefillUnavailable',
        register: 'PROCEDURES',
      });
    });

    it('transparency: a prefill does not need it; the access log is null with one error', async () => {
      const answer = await prefillWith('transparency', fault);
      expect(answer.errors).toBeUndefined();
      const log = await system.run('access-log');
      expect(log.data.viewer?.person?.accessLog ?? null).toBeNull();
      expect(log.errors?.[0]?.extensions.code).toMatch(/^SUBGRAPH_/);
    });

    it('dossiers: the catalogue keeps answering, and so does what each citizen holds', async () => {
      faulty = { name: 'dossiers', fault };
      const answer = await system.ask(
        'lan',
        '{ viewer { person { fullName } documents(first: 1) { nodes { title } } dossiers { nodes { id } } } procedure(code: "1.001193") { name } }',
      );
      expect(answer.status).toBe(200);
      expect(answer.data.procedure.name).toContain('khai sinh');
      expect(answer.data.viewer.person.fullName).toBe('Nguyễn Thị Lan');
      expect(answer.data.viewer.documents.nodes).toHaveLength(1);
      expect(answer.data.viewer.dossiers).toBeNull();
    });

    it('tells nobody how it failed: no host, no SQL, no stack', async () => {
      const answer = await prefillWith('population', fault);
      const text = JSON.stringify(answer);
      for (const leak of ['ECONNREFUSED', '10.0.0.7', 'select *', 'at Object', 'serviceName', 'stacktrace'])
        expect(text).not.toContain(leak);
      for (const error of answer.errors ?? [])
        expect(Object.keys(error.extensions).sort()).toEqual(['code', 'incidentId']);
    });
  });
});
