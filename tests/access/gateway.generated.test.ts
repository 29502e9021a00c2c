/**
 * Attacks made from the schema, at the gateway: every coordinate by every way to it and in every writing, by everybody who
 * may not. The contracts say what to expect (tests/support/attackContract.ts); nothing of the gateway does (SEC-3, ACC-1).
 */
import { isPersonal, type Policy } from '../../kernel/domain/policy.ts';
import { readPolicy } from '../../platform/house.ts';
import { scopesOf } from '../../nation/accounts.ts';
import { personas } from '../../nation/nation.ts';
import {
  type Asker,
  judge,
  nearMisses,
  readApiSchema,
  readRequirements,
  readSensitiveInputs,
  scopesNamed,
  type Verdict,
} from '../support/attackContract.ts';
import {
  type AttackedGateway,
  openAttackedGateway,
  registerAttack,
  STATED_PURPOSE,
} from '../support/attackGateway.ts';
import { writeLiterals } from '../support/attackInputs.ts';
import { type Attack, writeAttacks } from '../support/attackRoutes.ts';
import { inExhaustive, isSampled, spreadOver } from '../support/extent.ts';

const AS_IT_IS = 'as it is';
/** An account of each kind asks plainly for every second thing, and in a fragment within a fragment for every fourth about people. */
const TARGETS_OF_ACCOUNT = 2;
/** What needs a plan, or a gateway of its own that plans it, is tried for one target of so many; the exhaustive run tries all. */
const ALLOWED_SAMPLE = 5;
const NESTED = 'in a fragment within a fragment';

const requirements = readRequirements();
const attacks = writeAttacks(readApiSchema());
const stranger: Asker = { name: 'somebody who has not signed in', scopes: null };
const { fields } = readPolicy();
const targets = [...new Set(attacks.map(({ target }) => target))];
const writings = new Set(attacks.map(({ form }) => form));
const isInTurn = spreadOver(
  attacks,
  ({ target }) => target,
  ({ form }) => form,
);
/**
 * Everything is tried plainly. What is about people is tried in every fifth writing besides, the rest in one, each target in its
 * turn, so that every writing meets every kind of target; the exhaustive run tries each target in every writing.
 */
const WRITINGS_OF_PEOPLE = 5;
const isAboutPeople = ({ coordinates }: Attack): boolean =>
  coordinates.some((coordinate) => isPersonal(fields[coordinate]));
const isTried = (attack: Attack): boolean =>
  attack.form === AS_IT_IS || isInTurn(attack, isAboutPeople(attack) ? WRITINGS_OF_PEOPLE : writings.size);
const closed = attacks.filter(
  (attack) => isTried(attack) && judge(requirements, attack.coordinates, stranger, true) !== 'ADMITTED',
);
const forms = [...new Set(closed.map(({ form }) => form))];

/** One account of each kind, with what its token carries. */
const accounts: Asker[] = [...new Map(personas.map((persona) => [persona.role, persona])).values()].map(
  (persona) => ({ name: `an account of kind ${persona.role}`, scopes: scopesOf(persona) }),
);

/** The scopes that the directives ask for, and not one more. */
function exactly(coordinates: readonly string[]): Asker {
  const needed = coordinates.flatMap((coordinate) =>
    (requirements.get(coordinate)?.scopes ?? []).flatMap((anyOf) => anyOf[0] ?? []),
  );
  return { name: 'somebody with exactly the scopes', scopes: [...new Set(needed)] };
}

describe('The authorisation of the gateway, attacked at every coordinate', () => {
  let gateway: AttackedGateway;
  beforeAll(async () => {
    gateway = await openAttackedGateway();
  });
  afterAll(() => gateway?.close());

  /** What went otherwise than the contracts say, one line each. */
  const findBreaches = async (
    chosen: readonly Attack[],
    askersOf: (attack: Attack) => readonly Asker[],
    headers: Record<string, string> = STATED_PURPOSE,
  ): Promise<string[]> => {
    const breaches: string[] = [];
    for (const attack of chosen) {
      for (const asker of askersOf(attack)) {
        const expected = judge(requirements, attack.coordinates, asker, headers === STATED_PURPOSE);
        if (expected === 'ADMITTED') continue;
        const { code, data, sent } = await gateway.attack(attack, asker, headers);
        if (code !== expected || data !== undefined || sent > 0)
          breaches.push(`${attack.target} ${attack.form}, by ${asker.name}: ${code}, ${sent} sent`);
      }
    }
    return breaches.slice(0, 20);
  };

  it('is attacked in thousands of ways, on every coordinate that is not open to everybody', () => {
    const api = new Set(attacks.map(({ target }) => target));
    const protectedOnes = [...api].filter((target) => requirements.get(target)?.signedIn);
    const attacked = new Set(closed.map(({ target }) => target));
    expect(protectedOnes.filter((target) => !attacked.has(target))).toEqual([]);
    expect(protectedOnes.length).toBeGreaterThan(200);
    expect(closed.length).toBeGreaterThan(inExhaustive(2_500, 1_000));
    expect(forms.length).toBeGreaterThan(9);
  });

  it('is expected to do what the policy table says, which was made another way', () => {
    const table: Policy['fields'] = readPolicy().fields;
    const differing = [...requirements].filter(([coordinate, { signedIn, scopes, purpose }]) => {
      const rule = table[coordinate];
      const same = JSON.stringify(rule?.scopes) === JSON.stringify(scopes);
      return !same || rule?.authenticated !== signedIn || rule.purpose !== purpose;
    });
    expect(differing).toEqual([]);
    expect(Object.keys(table).sort()).toEqual([...requirements.keys()].sort());
  });

  it.each(forms)('refuses what is asked %s, to a stranger and to everybody who lacks one scope', async (form) => {
    const chosen = closed.filter((attack) => attack.form === form);
    const breaches = await findBreaches(chosen, ({ coordinates }) => [
      stranger,
      ...nearMisses(requirements, coordinates),
    ]);
    expect(breaches).toEqual([]);
  }, 60_000);

  it.each(accounts.map((account) => [account.name, account] as const))(
    'are refused to %s wherever its token does not reach',
    async (_name, account) => {
      const turn = accounts.indexOf(account);
      const isAsked = (attack: Attack, every: number): boolean =>
        isSampled(targets.indexOf(attack.target), turn, every);
      const asked = closed.filter(
        (attack) =>
          (attack.form === AS_IT_IS && isAsked(attack, TARGETS_OF_ACCOUNT)) ||
          (attack.form === NESTED && isAboutPeople(attack) && isAsked(attack, 2 * TARGETS_OF_ACCOUNT)),
      );
      expect(await findBreaches(asked, () => [account])).toEqual([]);
    },
    60_000,
  );

  it('refuses everything without a purpose, to an account with every scope', async () => {
    const everything: Asker = { name: 'somebody with every scope', scopes: scopesNamed(requirements) };
    const needing = closed.filter(
      ({ coordinates }) => judge(requirements, coordinates, everything, false) === 'PURPOSE_REQUIRED',
    );
    expect(needing.length).toBeGreaterThan(50);
    expect(await findBreaches(needing, () => [everything], {})).toEqual([]);
  });

  it('allows a coordinate to an account with exactly the scopes that the contracts ask for', async () => {
    const refused: string[] = [];
    const seen = new Set<string>();
    for (const attack of attacks) {
      if (seen.has(attack.target) || attack.form !== AS_IT_IS) continue;
      if (!isSampled(targets.indexOf(attack.target), 0, ALLOWED_SAMPLE)) continue;
      seen.add(attack.target);
      const { code } = await gateway.attack(attack, exactly(attack.coordinates), STATED_PURPOSE);
      const scopeRefusals: (string | undefined)[] = ['UNAUTHENTICATED', 'FORBIDDEN'] satisfies Verdict[];
      if (scopeRefusals.includes(code)) refused.push(`${attack.target}: ${code}`);
    }
    expect(refused).toEqual([]);
    expect(seen.size).toBeGreaterThan(inExhaustive(300, 60));
  }, 120_000);

  it('refuses the same as registered operations: being registered opens nothing', async () => {
    const plain = closed.filter(
      ({ form, target }) => form === AS_IT_IS && isSampled(targets.indexOf(target), 1, ALLOWED_SAMPLE),
    );
    const registered = new Map(plain.map(registerAttack));
    const prepared = await openAttackedGateway({ registered });
    const breaches: string[] = [];
    for (const attack of plain) {
      const [documentId] = registerAttack(attack);
      const body = JSON.stringify({ documentId, variables: attack.variables });
      for (const asker of [stranger, ...nearMisses(requirements, attack.coordinates)]) {
        const expected = judge(requirements, attack.coordinates, asker, true);
        const { code, data, sent } = await prepared.send(body, asker);
        if (expected !== 'ADMITTED' && (code !== expected || data !== undefined || sent > 0))
          breaches.push(`${attack.target}, by ${asker.name}: ${code} for ${expected}, ${sent} sent`);
      }
    }
    await prepared.close();
    expect(registered.size).toBeGreaterThan(inExhaustive(200, 35));
    expect(breaches.slice(0, 20)).toEqual([]);
  }, 60_000);

  it('refuses a batch, whatever is in it', async () => {
    const batch = closed.slice(0, 3).map(({ query, variables }) => ({ query, variables }));
    const everything: Asker = { name: 'somebody with every scope', scopes: scopesNamed(requirements) };
    for (const asker of [stranger, everything]) {
      const { code, data, sent } = await gateway.send(JSON.stringify(batch), asker);
      expect({ code, data, sent }).toEqual({ code: 'BATCHING_NOT_SUPPORTED', data: undefined, sent: 0 });
    }
  });

  it('refuses an identity, an answer or a seal written into the text: each such input, to an account with every scope', async () => {
    const sensitive = readSensitiveInputs();
    expect(readPolicy().personalInputs).toEqual([...sensitive].sort());
    const everything: Asker = { name: 'somebody with every scope', scopes: scopesNamed(requirements) };
    const literals = writeLiterals(readApiSchema(), new Set(sensitive));
    expect(new Set(literals.map(({ coordinate }) => coordinate)).size).toBeGreaterThan(12);
    const breaches: string[] = [];
    for (const literal of literals) {
      const { code, sent } = await gateway.attack(literal, everything, STATED_PURPOSE);
      if (code !== 'PERSONAL_LITERAL' || sent > 0) breaches.push(`${literal.coordinate}: ${code} ${literal.query}`);
    }
    expect(breaches).toEqual([]);
  });
});
