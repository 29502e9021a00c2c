import { agencies, listOrganizations, streamCitizens, streamDocuments } from '../../nation/nation.ts';
import { type ResultTypeFacts, resultTypes } from '../../nation/resultTypes.ts';
import { type HeldDocument, SEED_TODAY } from '../../nation/types.ts';

const nation = { people: 4000, seed: 'mot-lan' };
const citizens = new Map([...streamCitizens(nation)].map((citizen) => [citizen.key, citizen]));
const documents = [...streamDocuments(nation)];
const organizations = listOrganizations(nation);
const types: Readonly<Record<string, ResultTypeFacts>> = resultTypes;

function ofType(resultType: string): HeldDocument[] {
  return documents.filter((document) => document.resultType === resultType && document.form === 'STRUCTURED');
}

function holderOf(document: HeldDocument) {
  return 'person' in document.holder ? citizens.get(document.holder.person) : undefined;
}

describe('The papers of the nation', () => {
  it('hold exactly the fields of their type, and none when only scanned', () => {
    const malformed = documents.filter(({ resultType, form, data, title }) => {
      const fields = form === 'STRUCTURED' ? (types[resultType]?.fields ?? []) : [];
      return (
        Object.keys(data).sort().join() !== [...fields].sort().join() ||
        Object.values(data).some((value) => value !== null && typeof value !== 'string') ||
        title !== types[resultType]?.title
      );
    });
    expect(malformed).toEqual([]);
  });

  it('belong to somebody, have a key of their own and an issuer that is known', () => {
    const codes = new Set(agencies.map(({ code }) => code));
    const keys = new Set(organizations.map(({ key }) => key));
    expect(new Set(documents.map(({ key }) => key)).size).toBe(documents.length);
    const stray = documents.filter(({ holder, issuer }) => {
      const isHeld = 'person' in holder ? citizens.has(holder.person) : keys.has(holder.organization);
      return !isHeld || !codes.has(issuer);
    });
    expect(stray).toEqual([]);
  });

  it('are dated no later than the day of the seed, and run out after they were issued', () => {
    const misdated = documents.filter(({ issuedOn, recordedAt, validUntil, permanent }) => {
      const isFuture = (issuedOn ?? '') > SEED_TODAY || recordedAt.slice(0, 10) > SEED_TODAY;
      return isFuture || (validUntil !== null && (permanent || validUntil < (issuedOn ?? '')));
    });
    expect(misdated).toEqual([]);
  });

  it('come in every kind and every state', () => {
    const kinds = new Set(documents.map(({ resultType }) => resultType));
    expect([...kinds].sort()).toEqual(Object.keys(types).sort());
    const share = (holds: (document: HeldDocument) => boolean) =>
      documents.filter(holds).length / documents.length;
    expect(share(({ form }) => form === 'DOCUMENT_ONLY')).toBeGreaterThan(0.12);
    expect(share(({ form }) => form === 'DOCUMENT_ONLY')).toBeLessThan(0.18);
    expect(share(({ state }) => state === 'IN_REVIEW')).toBeGreaterThan(0.005);
    expect(share(({ state }) => state === 'REVOKED')).toBeGreaterThan(0.005);
    const statuses = documents.filter(({ resultType }) => resultType === 'KQ.G15.000038');
    expect(statuses.some(({ validUntil }) => (validUntil ?? '') < SEED_TODAY)).toBe(true);
    expect(statuses.some(({ validUntil }) => (validUntil ?? '') > SEED_TODAY)).toBe(true);
  });

  it('name the parents and spouses whom the population register names', () => {
    const misnamed = ofType('KQ.G15.000031').filter((document) => {
      const { fatherName, motherName, registrationPlace } = document.data;
      const holder = holderOf(document);
      const father = citizens.get(holder?.fatherKey ?? '')?.fullName ?? fatherName;
      const mother = citizens.get(holder?.motherKey ?? '')?.fullName ?? motherName;
      const place = holder?.birthRegistrationPlace?.text;
      return father !== fatherName || mother !== motherName || registrationPlace !== place;
    });
    const mismatched = ofType('KQ.G15.000032').filter(
      (document) => document.data.spouseName !== citizens.get(holderOf(document)?.spouseKey ?? '')?.fullName,
    );
    expect([misnamed, mismatched]).toEqual([[], []]);
  });

  it('certify each marriage twice alike', () => {
    const marriages = documents.filter(({ resultType }) => resultType === 'KQ.G15.000032');
    const byHolder = new Map(marriages.map((document) => [holderOf(document)?.key, document]));
    const factsOf = (document: HeldDocument | undefined) =>
      [document?.number, document?.issuedOn, document?.issuer, document?.form, document?.state].join();
    const unlike = marriages.filter(
      (document) => factsOf(document) !== factsOf(byHolder.get(holderOf(document)?.spouseKey ?? '')),
    );
    expect(unlike).toEqual([]);
  });
});

describe('The organisations of the nation', () => {
  it('are thirty, each with a sound tax number and one present representative who exists', () => {
    expect(organizations).toHaveLength(30);
    expect(new Set(organizations.map(({ taxNumber }) => taxNumber)).size).toBe(30);
    expect(new Set(organizations.map(({ name }) => name)).size).toBe(30);
    const weights = [31, 29, 23, 19, 17, 13, 7, 5, 3];
    for (const { taxNumber, representatives } of organizations) {
      const sum = weights.reduce((total, weight, index) => total + weight * Number(taxNumber[index]), 0);
      expect(taxNumber).toMatch(/^99\d{8}$/);
      expect(Number(taxNumber[9])).toBe(10 - (sum % 11));
      expect(representatives.filter(({ until }) => until === null)).toHaveLength(1);
      expect(representatives.every(({ personKey }) => citizens.has(personKey))).toBe(true);
    }
    expect(organizations.filter(({ representatives }) => representatives.length > 1).length).toBeGreaterThan(
      3,
    );
  });

  it('each hold a registration certificate', () => {
    const holders = documents.flatMap(({ holder }) =>
      'organization' in holder ? [holder.organization] : [],
    );
    expect(holders).toEqual(organizations.map(({ key }) => key));
  });
});
