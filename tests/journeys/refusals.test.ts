/** What the gateway refuses itself, about a person whom it can name, reaches her own log, in both ways of running. */
import { getCastCitizen } from '../../nation/nation.ts';
import { personId } from '../support/ask.ts';
import {
  askOverHttp,
  findExample,
  type HttpAnswer,
  openSystem,
  registeredId,
  type System,
  tokenOf,
} from '../support/system.ts';

const LAN = { personalNumber: '966194000101', fullName: 'Nguyễn Thị Lan', birthDate: '1994-03-12' };
const typed = (key: string) => ({ ...LAN, personalNumber: getCastCitizen(key).personalNumber });
const NOBODY = { personalNumber: '966194999999', fullName: 'Nguyễn Thị Lan', birthDate: '1994-03-12' };
const LOG = findExample('access-log').document;
const COVERAGE =
  'query AccessLogCoverage { accessLogCoverage { register lastReportAt lastSealedAt consistent } }';
const LOOK_UP = 'query Look($input: IdentityInput!) { lookUpPerson(input: $input) { __typename } }';
const VERIFY = `query VerifyPerson($input: IdentityInput!) {
  verifyPerson(input: $input) { outcome attributes { attribute verdict } message }
}`;
const ASSIGN = `mutation ($input: AssignDossierInput!) { assignDossier(input: $input) { __typename } }`;
const DRAFT = `mutation ($input: OpenDraftDossierInput!) { openDraftDossier(input: $input) { __typename } }`;

interface Entry {
  outcome: string;
  register: string;
  role: string;
  agency: { name: string } | null;
  purpose: string;
  refusal: string | null;
  attempts: number;
  fields: string[];
}

/** A register that was too busy to take a report is left alone for a while: then it is sent again. */
const DELIVERED_WITHIN_MS = 60_000;

/** Everything that is on its way arrives: reports of the gateway, then the feeds of the registers. */
async function arrive(system: System): Promise<void> {
  await deliver(system);
  await system.test.house.settle();
}

async function deliver({ gateway: { refusals } }: System): Promise<void> {
  const giveUp = Date.now() + DELIVERED_WITHIN_MS;
  await refusals.send();
  while (refusals.health().waiting > 0 && Date.now() < giveUp) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    await refusals.send();
  }
  expect(refusals.health()).toMatchObject({ waiting: 0, dropped: 0 });
}

async function refusalsIn(system: System, persona: string): Promise<Entry[]> {
  const answer = await system.ask(persona, LOG);
  expect(answer.errors).toBeUndefined();
  const nodes = answer.data.viewer.person.accessLog.nodes as Entry[];
  return nodes.filter(({ outcome }) => outcome === 'DENIED');
}

const codeOf = ({ errors }: HttpAnswer) => errors?.[0]?.extensions.code;

const STATED = { 'access-purpose': 'PERSON_VERIFICATION', 'access-basis': '91/2025/QH15' };

// Reports are made again and feeds wait for transactions of other tests: nothing of it is lost, and some of it takes its time.
jest.setTimeout(120_000);

let sandbox: System;
let production: System;
beforeAll(async () => {
  sandbox = await openSystem({ profile: 'sandbox', transport: 'in process' });
  production = await openSystem({ profile: 'production', transport: 'over HTTP' });
}, 240_000);
afterAll(async () => {
  await sandbox?.close();
  await production?.close();
});

describe.each([
  ['sandbox', 'in process'],
  ['production', 'over HTTP'],
])('A refusal of the gateway (%s, %s)', (profile) => {
  let system: System;
  const isSandbox = profile === 'sandbox';
  beforeAll(async () => {
    system = isSandbox ? sandbox : production;
    await system.run('open-draft');
  });

  it('about a number that was typed is in the log of whoever carries it, with the reason', async () => {
    const answer = await (isSandbox
      ? system.ask('minh', LOOK_UP, { input: LAN })
      : system.ask('minh', VERIFY, { input: LAN }, STATED));
    expect(codeOf(answer)).toBe(isSandbox ? 'PURPOSE_REQUIRED' : 'PURPOSE_NOT_ALLOWED');
    await arrive(system);
    expect(await refusalsIn(system, 'lan')).toMatchObject([
      {
        register: 'population',
        role: 'OFFICER',
        agency: { name: expect.stringContaining('Buôn') },
        purpose: 'Không nêu mục đích',
        refusal: isSandbox ? 'Không nêu mục đích' : 'Mục đích không được phép',
        attempts: 1,
        fields: expect.arrayContaining([
          isSandbox ? 'Tra cứu công dân theo số định danh' : 'Xác thực thông tin công dân',
        ]),
      },
    ]);
  });

  it('says and asks the same whether somebody carries the number or nobody does', async () => {
    const ask = async (input: object) => {
      system.calls.clear();
      const answer = await system.ask(
        'minh',
        isSandbox ? LOOK_UP : VERIFY,
        { input },
        isSandbox ? {} : STATED,
      );
      return JSON.stringify([answer, [...system.calls]]).replace(/"incidentId":"[^"]*"/, '');
    };
    expect(await ask(NOBODY)).toBe(await ask(LAN));
  });

  it('about the people of a dossier is in their log', async () => {
    const { dossier } = system.captured;
    const answer = isSandbox
      ? await system.ask('uyen', ASSIGN, { input: { requestId: 'a', dossier, officer: 'x' } })
      : await system.ask('minh', findExample('prefill').document, { dossier }, STATED);
    expect(codeOf(answer)).toBe(isSandbox ? 'FORBIDDEN' : 'PURPOSE_NOT_ALLOWED');
    await arrive(system);
    expect(await refusalsIn(system, 'lan')).toContainEqual(
      expect.objectContaining({
        register: 'dossiers',
        role: isSandbox ? 'CITIZEN' : 'OFFICER',
        refusal: isSandbox ? 'Không có quyền' : 'Mục đích không được phép',
      }),
    );
  });

  it('at level 1 of her identity is in her own log: somebody may have signed in as her', async () => {
    const authorization = `Bearer ${await tokenOf('chi', 1)}`;
    const asked = isSandbox ? LOG : { documentId: registeredId(LOG) };
    const answer = await askOverHttp(system.origin, null, asked, {}, { authorization });
    expect(codeOf(answer)).toBe('STEP_UP_REQUIRED');
    await arrive(system);
    expect(await refusalsIn(system, 'chi')).toMatchObject([
      {
        register: 'gateway',
        role: 'CITIZEN',
        refusal: 'Chưa đăng nhập bằng tài khoản định danh điện tử mức độ 2',
        fields: expect.arrayContaining(['Nhật ký truy cập']),
      },
    ]);
  });

  it('lets everybody see when the gateway last refused something about a person whom a request named by an id', async () => {
    const { data } = await system.ask(null, COVERAGE);
    const reports = data.accessLogCoverage as { register: string; lastReportAt: string | null }[];
    const gateway = reports.find(({ register }) => register === 'gateway');
    expect(Math.abs(Date.parse(gateway?.lastReportAt ?? '') - Date.now())).toBeLessThan(600_000);
  });
});

describe('Refusals of the gateway in the access log:', () => {
  let system: System;
  beforeAll(() => {
    system = sandbox;
  });

  it('an id in a variable, by itself or within others, is told to whose it is', async () => {
    const authorization = `Bearer ${await tokenOf('uyen', 1)}`;
    const party = { role: 'APPLICANT', relation: personId('hung') };
    const input = {
      requestId: 'a',
      procedure: '1.004222',
      caseCode: 'ANY',
      channel: 'ONLINE',
      parties: [party],
    };
    const inner = `mutation ($id: ID, $role: PartyRole!) { openDraftDossier(input: { requestId: "b", procedure: "1.004222",
      caseCode: "ANY", channel: ONLINE, parties: [{ role: $role, relation: $id }] }) { __typename } }`;
    for (const [document, variables] of [
      [DRAFT, { input }],
      [inner, { id: personId('dung'), role: 'APPLICANT' }],
    ] as const)
      expect(codeOf(await askOverHttp(system.origin, null, document, variables, { authorization }))).toBe(
        'STEP_UP_REQUIRED',
      );
    await arrive(system);
    for (const persona of ['hung', 'dung'])
      expect(await refusalsIn(system, persona)).toMatchObject([{ role: 'CITIZEN', register: 'gateway' }]);
  });

  it('what nobody signed in for, a mistake and a fault of ours are told to nobody', async () => {
    const before = await refusalsIn(system, 'lan');
    const verify = 'query ($input: IdentityInput!) { verifyPerson(input: $input) { outcome } }';
    expect(codeOf(await system.ask(null, verify, { input: LAN }))).toBe('UNAUTHENTICATED');
    const wrong = { ...LAN, birthDate: 'yesterday' };
    expect(codeOf(await system.ask('minh', verify, { input: wrong }, STATED))).toBe('BAD_USER_INPUT');
    await arrive(system);
    expect(await refusalsIn(system, 'lan')).toEqual(before);
  });

  it('a claim of a dossier that cannot be one costs nobody else her entry', async () => {
    const authorization = `Bearer ${await tokenOf('khanh', 1)}`;
    const headers = { authorization, 'access-dossier': '00000000-0000-0000-0000-00000000000f' };
    await askOverHttp(system.origin, null, LOG, {}, headers);
    await arrive(system);
    expect(await refusalsIn(system, 'khanh')).toMatchObject([{ register: 'gateway' }]);
  });

  it('waits while a register is down, and is told when it is back', async () => {
    system.outages.set('population', true);
    await system.ask('phong', LOOK_UP, { input: typed('mai') });
    await system.gateway.refusals.send();
    expect(system.gateway.refusals.health()).toMatchObject({ waiting: 1, dropped: 0 });
    system.outages.set('population', false);
    await arrive(system);
    expect(await refusalsIn(system, 'mai')).toMatchObject([{ register: 'population', attempts: 1 }]);
  });

  it('thirty attempts of one stranger are two entries, and none of them is lost', async () => {
    const verify = 'query ($input: IdentityInput!) { verifyPerson(input: $input) { outcome } }';
    for (let attempt = 0; attempt < 30; attempt += 1)
      expect(codeOf(await system.ask('oanh', verify, { input: typed('son') }))).toBe('FORBIDDEN');
    await arrive(system);
    expect(await refusalsIn(system, 'son')).toMatchObject([{ attempts: 1, refusal: 'Không có quyền' }]);
    await system.gateway.refusals.close();
    await system.test.house.settle();
    expect((await refusalsIn(system, 'son')).map(({ attempts }) => attempts)).toEqual([29, 1]);
    expect(system.gateway.refusals.health()).toMatchObject({ waiting: 0, dropped: 0 });
  });
});
