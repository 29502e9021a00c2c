/** The contract as files of a release: for everybody, for who signs in, and what the tools of clients need beside it. */
import { readFileSync } from 'node:fs';
import { buildSchema, isAbstractType, isObjectType, parse, validate } from 'graphql';
import { readSourceOperations } from '../../app/commands/operations.ts';
import { CONTRACT_FILES } from '../../gateway/release/contracts.ts';
import { digest, RELEASE_FOLDER } from '../../gateway/release/release.ts';
import type { Policy } from '../../kernel/domain/policy.ts';
import { failures } from '../../kernel/failure.ts';
import { currentRelease } from '../support/releases.ts';

const read = (name: keyof typeof CONTRACT_FILES): string =>
  readFileSync(new URL(`contract/${CONTRACT_FILES[name]}`, RELEASE_FOLDER), 'utf8');
const { manifest, policy: policyText } = currentRelease();
const policy = JSON.parse(policyText) as Policy;
const everybodys = buildSchema(read('public'));
const personal = buildSchema(read('personal'));

it('each is named by hash in the signed manifest, which has the version', () => {
  const names = Object.keys(CONTRACT_FILES) as (keyof typeof CONTRACT_FILES)[];
  expect(Object.fromEntries(names.map((name) => [CONTRACT_FILES[name], digest(read(name))]))).toEqual(
    manifest.contract,
  );
});

describe('The contract for everybody', () => {
  it('has nothing that needs a token, and names nothing that leads there', () => {
    const fields = Object.values(everybodys.getTypeMap()).flatMap((type) =>
      isObjectType(type) && !type.name.startsWith('__')
        ? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`)
        : [],
    );
    expect(fields.length).toBeGreaterThan(200);
    expect(fields.filter((one) => policy.fields[one]?.authenticated !== false)).toEqual([]);
    for (const name of ['Person', 'Dossier', 'IdentityInput', 'PersonalNumber', 'Mutation'])
      expect([name, everybodys.getType(name)]).toEqual([name, undefined]);
  });

  it('answers everything that is registered for everybody', () => {
    const registered = readSourceOperations().filter(({ client }) => client === 'public');
    expect(registered.length).toBeGreaterThan(20);
    const unfit = registered.filter(({ document }) => validate(everybodys, parse(document)).length > 0);
    expect(unfit.map(({ name }) => name)).toEqual([]);
  });
});

describe('The contract for who signs in', () => {
  it('answers everything that is registered', () => {
    const unfit = readSourceOperations().filter(
      ({ document }) => validate(personal, parse(document)).length > 0,
    );
    expect(unfit.map(({ name }) => name)).toEqual([]);
  });

  it('has its possible types told to caches, every one of them', () => {
    const told = JSON.parse(read('possibleTypes')) as Record<string, string[]>;
    const abstract = Object.values(personal.getTypeMap()).filter(
      (type) => isAbstractType(type) && !type.name.startsWith('__'),
    );
    expect(Object.keys(told).sort()).toEqual(abstract.map(({ name }) => name).sort());
    expect(told.SubmitDossierResult).toEqual(expect.arrayContaining(['DossierFiled', 'RequestIdReused']));
  });
});

it('the schema of failures has each code of the closed list with its sentence and status, and no other', () => {
  const schema = JSON.parse(read('failures'));
  const told = schema.properties.extensions.properties.code.oneOf;
  expect(
    Object.fromEntries(
      told.map((one: { const: string; description: string; 'x-http-status': number }) => [
        one.const,
        { message: one.description, status: one['x-http-status'] },
      ]),
    ),
  ).toEqual(failures);
});
