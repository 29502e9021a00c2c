/** The slip that says that the state holds a paper: who gets one, what it says, and who can check it without a network. */
import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createLocalJWKSet, jwtVerify } from 'jose';
import { HELD_PAPER_SLIP_TYPE } from '../../subgraphs/dossiers/rules/heldPaperSlip.ts';
import { listSealKeys } from '../../subgraphs/dossiers/rules/seal.ts';
import { personId, viewerOf } from '../support/ask.ts';
import { testKeys } from '../support/house.ts';
import { BIRTH, type FilingScene, openFilingScene } from './filingScene.ts';

const VERIFIER = fileURLToPath(new URL('../../docs/verify-seal/verify_slip.py', import.meta.url));
const [lan, hung, minh] = [viewerOf('lan'), viewerOf('hung'), viewerOf('minh')];
const folder = mkdtempSync(join(tmpdir(), 'slip-'));

let scene: FilingScene;
beforeAll(async () => {
  scene = await openFilingScene();
  // An installation that does not say that its people are invented has real ones.
  await scene.sql`delete from nation`;
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await scene.close();
});

const SLIP = '... on HeldPaperSlip { token document { id } paper { code } legalBasis issuedAt expiresAt }';
const issue = async (document: string, viewer = lan, requestId: string = randomUUID()) =>
  (await scene.mutate('issueHeldPaperSlip', SLIP, { document, requestId }, viewer)).data.answer;
const hold = async (validUntil: string | null, state = 'VALID', subject: string = scene.lan) => {
  const document = randomUUID();
  await scene.sql`insert into held_evidence values
    (${subject}, ${document}, ${BIRTH}, 'STRUCTURED', ${state}, null, ${validUntil}, ${validUntil === null}, '1')`;
  return document;
};
const deniedLeaves = async () =>
  (
    await scene.sql`select subject from audit_leaves where outcome = 'DENIED' and 'Mutation.issueHeldPaperSlip' = any(fields)`
  ).map(({ subject }) => subject);

/** Exit code and output of the verifier. */
function verify(token: string, ...flags: string[]) {
  const files = [join(folder, 'slip.txt'), join(folder, 'keys.json')] as const;
  writeFileSync(files[0], `${token}\n`);
  writeFileSync(files[1], JSON.stringify(listSealKeys(testKeys)));
  const run = spawnSync('python3', [VERIFIER, ...files, ...flags], { encoding: 'utf8' });
  expect([run.error, run.stderr]).toEqual([undefined, '']);
  return { code: run.status, said: run.stdout };
}
const changeAt = (text: string, index: number): string =>
  `${text.slice(0, index)}${text[index] === 'A' ? 'B' : 'A'}${text.slice(index + 1)}`;
const hoursFrom = (instant: string, hours: number): string =>
  new Date(Date.parse(instant) + hours * 3_600_000).toISOString();

describe('A slip about a held paper', () => {
  it('is given to whoever the paper is of, for a day, with its legal ground and no value', async () => {
    const slip = await issue(scene.birthDocument);
    expect(slip).toMatchObject({
      document: { id: scene.birthDocument },
      paper: { code: BIRTH },
      legalBasis: expect.stringContaining('66.7/2025/NQ-CP'),
    });
    expect(slip.expiresAt).toBe(hoursFrom(slip.issuedAt, 24));
    const claims = JSON.parse(Buffer.from(slip.token.split('.')[1], 'base64url').toString());
    expect(claims).toEqual({
      ...{ sub: scene.lan, document: scene.birthDocument, paper: BIRTH, register: 'WAREHOUSE' },
      ...{ basis: slip.legalBasis, synthetic: false },
      ...{ iat: Date.parse(slip.issuedAt) / 1000, exp: Date.parse(slip.expiresAt) / 1000 },
    });
    // A QR code of level M has room for 1,000 characters and is still read from a telephone.
    expect(slip.token.length).toBeLessThan(700);
  });

  it('is the same when the request is repeated', async () => {
    const requestId = randomUUID();
    const first = await issue(scene.birthDocument, lan, requestId);
    expect(await issue(scene.birthDocument, lan, requestId)).toEqual(first);
  });

  it('counts no longer than the paper', async () => {
    const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
    const { expiresAt } = await issue(await hold(today));
    expect(expiresAt).toBe(new Date(`${today}T23:59:59+07:00`).toISOString());
  });

  it.each([
    ['revoked', null, 'REVOKED'],
    ['waiting for approval', null, 'IN_REVIEW'],
    ['expired', '2026-01-31', 'VALID'],
  ])('is not given for a paper that is %s, and nobody is accused', async (_why, until, state) => {
    const before = await deniedLeaves();
    expect((await issue(await hold(until, state))).__typename).toBe('HeldPaperNotFound');
    expect(await deniedLeaves()).toEqual(before);
  });

  it('is given for the child of whoever asks, and for nobody else, who is told', async () => {
    const child = personId('tam');
    const document = await hold(null, 'VALID', child);
    const nothing = await issue(document);
    expect(nothing).toEqual(await issue(randomUUID()));
    expect(nothing).toEqual(await issue('x'));
    expect(await deniedLeaves()).toContain(child);
    await scene.sql`insert into family_mandates (representative_id, represented_id, capacity, from_day, until_day, minor_until, restricted_from, restricted_until, scope)
      values (${scene.lan}, ${child}, 'PARENT', '2020-01-01', null, '2038-01-01', null, null, 'WHOLE')`;
    expect(await issue(document)).toMatchObject({ __typename: 'HeldPaperSlip' });
    for (const viewer of [hung, minh])
      expect((await issue(document, viewer)).__typename).toBe('HeldPaperNotFound');
  });

  it('stands in the access log of whose paper it is', async () => {
    await issue(scene.birthDocument);
    const leaves =
      await scene.sql`select 1 from audit_leaves where subject = ${scene.lan} and 'HeldPaperSlip.token' = any(fields)`;
    expect(leaves.length).toBeGreaterThan(0);
  });
});

describe('A verifier of slips that shares nothing with us', () => {
  let slip: { token: string; issuedAt: string; expiresAt: string };
  beforeAll(async () => {
    slip = await issue(scene.birthDocument);
  });

  it('says what a good slip says', () => {
    const { code, said } = verify(slip.token, '--production', '--paper', BIRTH, '--person', scene.lan);
    expect(code).toBe(0);
    expect(JSON.parse(said)).toMatchObject({ paper: BIRTH, sub: scene.lan, register: 'WAREHOUSE' });
  });

  it('rejects a slip that was changed anywhere', () => {
    const { token } = slip;
    const step = Math.floor(token.length / 9);
    for (let index = 0; index < token.length; index += step)
      expect([index, verify(changeAt(token, index)).code]).not.toEqual([index, 0]);
    // The last character of a signature has spare bits: other spellings of the same bytes are not ours.
    expect(verify(changeAt(token, token.length - 1)).code).toBe(10);
  });

  it('rejects another time, person and paper, and what is no slip', () => {
    const { token, issuedAt, expiresAt } = slip;
    expect(verify(token, '--at', hoursFrom(expiresAt, 0.01)).code).toBe(13);
    expect(verify(token, '--at', hoursFrom(issuedAt, -1)).code).toBe(13);
    expect(verify(token, '--person', randomUUID()).code).toBe(14);
    expect(verify(token, '--paper', 'KQ.G15.000032').code).toBe(17);
    expect(verify(token, '--paper', 'KQ.G15.000032', '--paper', BIRTH).code).toBe(0);
    for (const text of ['', 'a.b', 'a.b.c', 'bnVsbA.bnVsbA.AA']) expect(verify(text).code).toBe(10);
  });

  it('tells slips about invented people apart', async () => {
    await scene.sql`insert into nation (synthetic) values (true)`;
    const { token } = await issue(scene.birthDocument);
    await scene.sql`delete from nation`;
    expect(verify(token).code).toBe(0);
    expect(verify(token, '--production').code).toBe(12);
    const kid = (text: string) => Buffer.from(text.split('.')[0] ?? '', 'base64url').toString();
    expect([kid(slip.token), kid(token)]).toEqual([
      expect.stringContaining('"seal-'),
      expect.stringContaining('"seal-synthetic-'),
    ]);
  });

  it('is any library for JSON Web Tokens', async () => {
    const keys = createLocalJWKSet(listSealKeys(testKeys));
    const options = { typ: HELD_PAPER_SLIP_TYPE, algorithms: ['EdDSA'] };
    expect((await jwtVerify(slip.token, keys, options)).payload).toMatchObject({ paper: BIRTH });
    await expect(jwtVerify(changeAt(slip.token, slip.token.length - 5), keys, options)).rejects.toThrow();
  });
});
