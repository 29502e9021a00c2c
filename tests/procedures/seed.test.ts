import { readdirSync, readFileSync } from 'node:fs';
import { findConcept } from '../../kernel/domain/concepts.ts';
import type {
  CaseContent,
  ComponentContent,
  ProcedureContent,
  QuestionContent,
} from '../../kernel/domain/content.ts';
import { isDemonstrationPaper } from '../../kernel/domain/mappings.ts';
import type { AgencyRecord } from '../../nation/types.ts';
import { readSeedContents } from '../../subgraphs/procedures/database/seedFiles.ts';

const SEED = new URL('../../subgraphs/procedures/database/seed/', import.meta.url);

/** A result type of the seed; `dataSchema` is null where nobody has described the data of the paper yet. */
interface ResultTypeSeed {
  code: string;
  name: string;
  issuer: string;
  dataSchema: { type: 'object'; properties: Record<string, { title: string }> } | null;
}
type UnitSeed = [
  code: string,
  name: string,
  level: 'PROVINCE' | 'DISTRICT' | 'COMMUNE',
  parentCode: string | null,
];

function readText(path: string): string {
  return readFileSync(new URL(path, SEED), 'utf8');
}

const procedureFiles = readdirSync(new URL('procedures/', SEED)).sort();
const paperFiles = readdirSync(new URL('papers/', SEED)).sort();
const procedures = readSeedContents();
const resultTypes = JSON.parse(readText('result-types.json')) as ResultTypeSeed[];
const agencies = JSON.parse(readText('agencies.json')) as AgencyRecord[];
const units34 = JSON.parse(readText('units/units-34.json')) as UnitSeed[];
const units63 = JSON.parse(readText('units/units-63.json')) as UnitSeed[];
const provinceMerge = JSON.parse(readText('units/province-63-to-34.json')) as Record<string, string>;
const resultTypeByCode = new Map(resultTypes.map((type) => [type.code, type]));

const cases = procedures.flatMap((procedure) =>
  procedure.cases.map((content): [string, CaseContent] => [`${procedure.code} ${content.code}`, content]),
);
const components = cases.flatMap(([, content]) => content.components);
const completeForms = new Set(
  cases.filter(([, content]) => content.questions.length > 0).map(([title]) => title.split(' ')[0]),
);

/** `CONCEPT=path` pairs: which attribute answers which concept. */
function parsePairs(text: string): Record<string, string> {
  return Object.fromEntries(text.split(' ').map((pair) => pair.split('=')));
}
const PERSON_CONCEPT = parsePairs(
  'FULL_NAME=fullName BIRTH_DATE=birthDate GENDER=gender PERSONAL_NUMBER=personalNumber OLD_IDENTITY_NUMBER=oldNumber ' +
    'ETHNICITY=ethnicity RELIGION=religion NATIONALITY=nationality BIRTH_REGISTRATION_PLACE=birthRegistrationPlace ' +
    'HOMETOWN=hometown PERMANENT_RESIDENCE=permanentResidence.text CURRENT_RESIDENCE=currentResidence.text ' +
    'MARITAL_STATUS=maritalStatus HOUSEHOLD_HEAD=householdHeadName DEATH_DATE=diedOn ' +
    'RELATION_TO_HOUSEHOLD_HEAD=relationToHouseholdHead',
);
const ORGANIZATION_CONCEPT = parsePairs(
  'ORGANIZATION_NAME=name TAX_NUMBER=taxNumber HEADQUARTERS=headquarters LEGAL_REPRESENTATIVE=representativeName ' +
    'ESTABLISHMENT_DATE=establishedOn LEGAL_FORM=legalForm',
);
const DOCUMENT_CONCEPT: Record<string, RegExp> = {
  DOCUMENT_NUMBER: /^number$/,
  DOCUMENT_DATE: /^issuedOn$/,
  DOCUMENT_ISSUER: /^issuer$/,
  DOCUMENT_VALIDITY: /^validUntil$/,
  DOCUMENT_CONTENT: /^data\.\w+$/,
};
const BINDING =
  /^(APPLICANT|CHILD|FATHER|MOTHER|SPOUSE|DECEASED|GUARDIAN|ORGANIZATION)\.(?:(Person|Organization)\.([\w.]+)|Document\[(KQ\.[GH]\d{2}\.\d{6})\]\.(number|issuedOn|issuer|validUntil|data\.\w+))$/;

/** What is wrong with the binding of one question, in words; undefined when nothing is. */
function findBindingFault(question: QuestionContent): string | undefined {
  if (question.binding === null)
    return findConcept(question.concept)?.held === false ? undefined : `${question.concept} needs a binding`;
  const match = BINDING.exec(question.binding);
  if (match === null) return `${question.binding} does not parse`;
  const [, role, kind, path, resultType, documentPath = ''] = match;
  if (role !== question.role) return `${question.binding} reads another role than ${question.role}`;
  if (kind !== undefined) {
    const known = kind === 'Person' ? PERSON_CONCEPT : ORGANIZATION_CONCEPT;
    if ((kind === 'Organization') !== (role === 'ORGANIZATION')) return `${role} is no ${kind}`;
    return known[question.concept] === path ? undefined : `${question.concept} is not ${path}`;
  }
  if (!DOCUMENT_CONCEPT[question.concept]?.test(documentPath))
    return `${question.concept} is not ${documentPath}`;
  const type = resultTypeByCode.get(resultType ?? '');
  if (type === undefined) return `${resultType} is unknown`;
  const field = documentPath.startsWith('data.') ? documentPath.slice('data.'.length) : undefined;
  if (field !== undefined && type.dataSchema?.properties[field] === undefined)
    return `${resultType} has no ${field}`;
  return undefined;
}

const isMadeUp = ({ code }: ComponentContent): boolean => isDemonstrationPaper({ code, origin: 'EMBEDDED' });

/** A row of 1.004884 that ends as a heading does and asks for papers all the same. */
const ENDS_AS_A_HEADING = ['TP-e44f59a3d3'];

/** What is wrong with one paper, in words; undefined when nothing is. */
function findComponentFault(component: ComponentContent, roles: string[]): string | undefined {
  const hasMappings = component.mappings.length > 0;
  if (hasMappings === (component.noEvidenceReason !== null)) return 'needs mappings or a reason, never both';
  // A row of a record says in one name when the paper is asked for, when not and where it is looked up; a remark is longer still.
  const { code, kind, name } = component;
  if (kind !== 'NOTE' && name.length > (isMadeUp(component) ? 400 : 1_400)) return 'has a passage for a name';
  if (kind !== 'NOTE' && name.trimEnd().endsWith(':') && !ENDS_AS_A_HEADING.includes(code))
    return 'is a heading';
  if (!roles.includes(component.role)) return `belongs to ${component.role}, who is not in the case`;
  if ([component.originals, component.copies].some((count) => count !== null && !Number.isInteger(count)))
    return 'counts in fractions';
  const unknown = component.mappings.find((mapping) => !resultTypeByCode.has(mapping.resultType));
  return unknown === undefined ? undefined : `maps to the unknown ${unknown.resultType}`;
}

function expectUnique(values: string[]): void {
  expect(values.filter((value, index) => values.indexOf(value) !== index)).toEqual([]);
}

describe('the embedded procedures', () => {
  it('are at least thirty, each in the file named after its code', () => {
    expect(procedures.length).toBeGreaterThanOrEqual(30);
    expect(procedures.map((procedure) => `${procedure.code}.json`)).toEqual(procedureFiles);
  });

  it('hold at least eight complete forms', () => {
    expect(completeForms.size).toBeGreaterThanOrEqual(8);
  });

  it('are written in NFC with tidy spaces, like all other seed texts', () => {
    for (const file of [
      ...procedureFiles.map((name) => `procedures/${name}`),
      ...paperFiles.map((name) => `papers/${name}`),
      'result-types.json',
      'agencies.json',
    ]) {
      const text = readText(file);
      expect(text.normalize('NFC') === text).toBe(true);
    }
    const names = [
      ...procedures.map((procedure) => procedure.name),
      ...components.map((component) => component.name),
    ];
    expect(names.filter((name) => /^\s|\s$|\s\s/.test(name))).toEqual([]);
  });

  it.each(procedures.map((procedure): [string, ProcedureContent] => [procedure.code, procedure]))(
    '%s has a well formed head, channels and results',
    (code, procedure) => {
      expect(code).toMatch(/^\d\.\d{6}$/);
      expect(procedure.decisionNumber).toMatch(/\/QĐ-/);
      expect(agencies.map((agency) => agency.code)).toContain(procedure.publisher);
      expect(procedure.tiers.length * procedure.audiences.length * procedure.cases.length).toBeGreaterThan(0);
      expect(procedure.legalBasis.length).toBeLessThanOrEqual(6);
      expect(procedure.results.filter((result) => !resultTypeByCode.has(result))).toEqual([]);
      expectUnique(procedure.channels.map((channel) => channel.channel));
      const fees = procedure.channels.flatMap((channel) => channel.fees);
      expectUnique(fees.map((fee) => fee.code));
      for (const fee of fees) {
        expect(fee.code).toMatch(new RegExp(`^${fee.kind === 'CHARGE' ? 'LP' : 'PH'}-${code}-\\d+$`));
        if (fee.amountDong !== null)
          expect(Number.isInteger(fee.amountDong) && fee.amountDong > 0).toBe(true);
      }
      expectUnique(procedure.cases.map((content) => content.code));
    },
  );

  it.each(cases)('%s has roles, questions and papers that fit together', (title, content) => {
    const roles = content.roles.map((role) => role.role);
    expect(roles.length).toBeGreaterThan(0);
    expectUnique(roles);
    expectUnique(content.questions.map((question) => question.key));
    expect(content.questions.length > 0).toBe(content.formName !== null);
    for (const question of content.questions) {
      expect(question.key).toMatch(/^[a-z][A-Za-z0-9]*$/);
      expect(roles).toContain(question.role);
      expect(findBindingFault(question)).toBeUndefined();
    }
    expectUnique(content.components.map(({ code }) => code));
    for (const component of content.components) {
      if (isMadeUp(component)) expect(component.code.slice(0, -3)).toBe(title.replace(' ', '-'));
      expect(findComponentFault(component, roles)).toBeUndefined();
    }
  });

  it('show every kind of paper and condition the rules must judge', () => {
    const inWords = components.filter((one) => one.condition !== null && 'text' in one.condition);
    const proposed = components.filter((one) => one.mappings.some((mapping) => mapping.state === 'PROPOSED'));
    const shown = {
      inWords: inWords.length > 0,
      anyOf: components.some((one) => one.anyOfGroup !== null),
      present: components.some((one) => one.kind === 'PRESENT'),
      note: components.some((one) => one.kind === 'NOTE'),
      proposed: proposed.length >= 3,
    };
    expect(Object.entries(shown).filter(([, isShown]) => !isShown)).toEqual([]);
  });

  it('say that permanent residence takes 7 working days and costs 10000 online, 20000 at the counter', () => {
    const residence = procedures.find((procedure) => procedure.code === '1.004222');
    const facts = residence?.channels.map((channel) => ({
      channel: channel.channel,
      timeLimits: channel.timeLimits.map(({ value, unit }) => [value, unit]),
      amounts: channel.fees.map((fee) => fee.amountDong),
    }));
    expect(facts).toEqual([
      { channel: 'ONLINE', timeLimits: [[7, 'WORKING_DAY']], amounts: [10000] },
      { channel: 'COUNTER', timeLimits: [[7, 'WORKING_DAY']], amounts: [20000] },
    ]);
    expect(residence?.cases[0]?.code).toBe('JOIN_FAMILY');
  });
});

describe('the embedded result types, agencies and units', () => {
  it('name each result type once, with an issuer that is a known agency', () => {
    expectUnique(resultTypes.map((type) => type.code));
    const roots = new Set(agencies.map((agency) => agency.code));
    expect(resultTypes.filter((type) => !roots.has(type.issuer) || type.name === '')).toEqual([]);
  });

  it('place every agency under one that exists and spell both codes', () => {
    const codes = agencies.map((agency) => agency.code);
    expectUnique(codes);
    expect(agencies.filter(({ parentCode }) => parentCode !== null && !codes.includes(parentCode))).toEqual(
      [],
    );
    expect(
      agencies.filter(({ legacyCode }) => !/^\d{3}\.\d{2}\.\d{2}\.[GH]\d{2}$/.test(legacyCode ?? '')),
    ).toEqual([]);
  });

  it.each([
    ['34', units34, { PROVINCE: 34, DISTRICT: 0, COMMUNE: 3321 }],
    ['63', units63, { PROVINCE: 63, DISTRICT: 696, COMMUNE: 10035 }],
  ] as const)('hold the whole table of units of vintage %s', (_vintage, units, counts) => {
    for (const [level, count] of Object.entries(counts))
      expect(units.filter((unit) => unit[2] === level).length).toBe(count);
    const parents = new Set(units.filter((unit) => unit[2] !== 'COMMUNE').map((unit) => unit[0]));
    expect(units.filter((unit) => unit[3] !== null && !parents.has(unit[3]))).toEqual([]);
    expect(units.filter((unit) => unit[1].normalize('NFC') !== unit[1])).toEqual([]);
  });

  it('map each of the 63 provinces to one of the 34', () => {
    const provinces = (units: UnitSeed[]) =>
      units.filter((unit) => unit[2] === 'PROVINCE').map((unit) => unit[0]);
    expect(Object.keys(provinceMerge).sort()).toEqual(provinces(units63).sort());
    expect([...new Set(Object.values(provinceMerge))].sort()).toEqual(provinces(units34).sort());
  });
});
