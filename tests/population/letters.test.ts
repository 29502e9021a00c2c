/** Records of good batches that are refused: the source goes on, and they wait. */
import postgres from 'postgres';
import { personIdOfNumber } from '../../kernel/identity.ts';
import { Follower, type FollowerParts } from '../../kernel/sources/follow.ts';
import { discardLetters, LETTERS_HELD_MAX, listLetters } from '../../kernel/sources/letters.ts';
import { listSources, retrySource, type Stopped } from '../../kernel/sources/standing.ts';
import { replayLetters } from '../../kernel/sources/take.ts';
import { importPeople } from '../../subgraphs/population/actions/importPeople.ts';
import { importRelations } from '../../subgraphs/population/actions/importRelations.ts';
import { openHouse, type TestHouse, testKeys } from '../support/house.ts';
import { openSource, type TestSource } from '../support/source.ts';

let open: TestHouse;
let owner: postgres.Sql;
let people: TestSource;
let relations: TestSource;
const stops: Stopped[] = [];

beforeAll(async () => {
  open = await openHouse({ only: ['population'] });
  owner = postgres(open.ownerUrl('population'), { max: 1, onnotice: () => undefined });
  people = await openSource('dan-cu', 'people');
  relations = await openSource('ho-tich', 'relations');
});
afterAll(async () => {
  await Promise.all([people.close(), relations.close()]);
  await owner.end();
  await open.close();
});

const parts = (take: FollowerParts['take']) => ({
  ...{ database: open.house.get('population').database, keys: testKeys, take, synthetic: false },
});
const follow = ({ source }: TestSource, take: FollowerParts['take'], now = () => new Date()) =>
  new Follower({
    ...{ ...parts(take), source: { ...source, intervalSeconds: 0 }, now },
    onStopped: (_source, stopped) => stops.push(stopped),
  }).turn();
const lettersOf = ({ source }: TestSource) => listLetters(open.house.get('population').database, source.name);
const isIn = async (number: string) =>
  (await owner`select 1 from people where person_id = ${personIdOfNumber(testKeys, number)}`).length === 1;

const told = { version: 1, recordedAt: '2026-06-01T08:00:00+07:00' };
const person = (number: string, changes: object = {}) => ({
  ...{
    ...told,
    personalNumber: number,
    fullName: 'Trịnh Thị Hạnh',
    gender: 'FEMALE',
    birthDate: '1990-02-03',
  },
  ...{ lifeStatus: 'ALIVE', ...changes },
});
const [MOTHER, CHILD, WRONG] = ['001190610001', '001315610002', '001190610003'];
const AS_TOLD = {
  record: 'DC-17',
  reason: 'NUMBER_CONTRADICTS',
  field: 'birthDate',
  tries: 1,
  isWhole: true,
};

describe('A record that is refused', () => {
  it('holds up no other, and waits with its place and why, encrypted', async () => {
    await people.publish([
      person(MOTHER),
      person(WRONG, { birthDate: '1991-02-03', record: 'DC-17' }),
      [],
      { half: 'a record' },
    ]);
    expect(await follow(people, importPeople)).toBe(1);
    expect([await isIn(MOTHER), await isIn(WRONG)]).toEqual([true, false]);
    expect(await lettersOf(people)).toMatchObject([
      { ...AS_TOLD, number: 1, position: 2 },
      { position: 3, record: null, reason: 'NOT_AN_OBJECT' },
      { position: 4, record: null, reason: 'RECORD_MALFORMED' },
    ]);
    const kept = await owner`select to_jsonb(source_letters)::text as row, sealed from source_letters`;
    for (const { row, sealed } of kept) {
      expect(`${row}${Buffer.from(sealed).toString('latin1')}`).not.toMatch(/001190|Hạnh|1991/);
    }
    const [state] = await listSources(open.house.get('population').database);
    expect(state).toMatchObject({ number: 1, stop: null, letters: 3 });
  });

  it('is tried again, and stays with the number of tries while it is refused', async () => {
    const again = () => replayLetters(parts(importPeople), 'dan-cu', new Date());
    expect(await again()).toEqual({ tried: 3, settled: 0 });
    expect(await lettersOf(people)).toMatchObject([{ ...AS_TOLD, tries: 2 }, { tries: 2 }, { tries: 2 }]);
    // What it said was refused for its own sake: a number of invented people is known in a sandbox.
    await people.publish([person('901190610004'), person(CHILD, { birthDate: '2015-05-06' })]);
    await follow(people, importPeople);
    const [letter] = (await lettersOf(people)).filter(({ number }) => number === 2);
    const inSandbox = { ...parts(importPeople), synthetic: true };
    expect(await replayLetters(inSandbox, 'dan-cu', new Date(), { id: letter?.id })).toEqual({
      tried: 1,
      settled: 1,
    });
    expect([await isIn('901190610004'), (await lettersOf(people)).length]).toEqual([true, 3]);
  });

  it('goes where somebody discards it, who stays on record', async () => {
    const { database } = open.house.get('population');
    const deciding = { by: 'Vận Hành', reason: 'Không phải bản ghi', at: new Date() };
    const [, letter] = await lettersOf(people);
    expect(await discardLetters(database, 'dan-cu', letter?.id, deciding)).toBe(1);
    expect(await discardLetters(database, 'dan-cu', letter?.id, deciding)).toBe(0);
    expect(await lettersOf(people)).toHaveLength(2);
    expect(await owner`select decision, code, before, after from source_decisions`).toEqual([
      { decision: 'DISCARD', code: 'NOT_AN_OBJECT', before: 1, after: 3 },
    ]);
  });

  it('that waits for a person of another source is tried again by itself', async () => {
    const LATER = '001315610005';
    const motherhood = (child: string) => ({
      ...{ ...told, kind: 'MOTHER', person: { personalNumber: child }, relative: { personalNumber: MOTHER } },
    });
    await relations.publish([motherhood(LATER), motherhood(CHILD)]);
    expect(await follow(relations, importRelations)).toBe(1);
    expect(await lettersOf(relations)).toMatchObject([{ reason: 'PERSON_UNKNOWN', field: 'person' }]);
    await people.publish([person(LATER, { birthDate: '2015-05-06' })]);
    await follow(people, importPeople);
    expect(await follow(relations, importRelations)).toBe(0);
    expect(await follow(relations, importRelations, () => new Date(Date.now() + 61_000))).toBe(1);
    expect(await lettersOf(relations)).toEqual([]);
    const child = personIdOfNumber(testKeys, LATER);
    expect(await owner`select kind from relations where person_id = ${child}`).toEqual([{ kind: 'MOTHER' }]);
  });

  it('for which a newer state has come meanwhile is not tried any more', async () => {
    const LATE = '001315610006';
    const record = (version: number, changes: object) => ({
      ...{ ...told, version, kind: 'MOTHER', person: { personalNumber: LATE } },
      ...{ relative: { personalNumber: MOTHER }, ...changes },
    });
    await relations.publish([record(1, {})]);
    await follow(relations, importRelations);
    await people.publish([person(LATE, { birthDate: '2015-05-06' })]);
    await follow(people, importPeople);
    await relations.publish([record(2, {})]);
    await follow(relations, importRelations, () => new Date(Date.now() + 61_000));
    expect(await lettersOf(relations)).toEqual([]);
  });

  it('that the database refuses, though it looked right, holds up no other either', async () => {
    const [REFUSED, GOOD] = ['001190610007', '001190610008'];
    const id = personIdOfNumber(testKeys, REFUSED);
    await owner.unsafe(`create function refuse_one() returns trigger language plpgsql as $$ begin
      if new.person_id = '${id}' then raise exception 'no' using errcode = '23514'; end if; return new; end $$;
      create trigger refuse_one before insert on people for each row execute function refuse_one()`);
    await people.publish([person(REFUSED, { record: 'DC-18' }), person(GOOD)]);
    expect(await follow(people, importPeople)).toBe(1);
    expect([await isIn(REFUSED), await isIn(GOOD)]).toEqual([false, true]);
    expect((await lettersOf(people)).at(-1)).toMatchObject({
      record: 'DC-18',
      reason: 'NOT_KEPT',
      position: 1,
    });
    await owner.unsafe('drop trigger refuse_one on people');
    const last = (await lettersOf(people)).at(-1);
    expect(await replayLetters(parts(importPeople), 'dan-cu', new Date(), { id: last?.id })).toMatchObject({
      settled: 1,
    });
    expect(await isIn(REFUSED)).toBe(true);
    expect(stops).toEqual([]);
  });

  it('ends as overtaken once a newer state of the same record is in, of whatever it was refused', async () => {
    const { database } = open.house.get('population');
    await discardLetters(database, 'dan-cu', undefined, { by: 'Vận Hành', reason: 'Thử', at: new Date() });
    const overtaken = async () =>
      Number((await listSources(database)).find(({ source }) => source === 'dan-cu')?.overtaken);
    const before = await overtaken();
    const NAMELESS = '001190610009';
    await people.publish([
      person(NAMELESS, { fullName: '' }),
      person(MOTHER, { fullName: '' }),
      { ...person(NAMELESS), record: 'DC-19', fullName: '' },
    ]);
    await follow(people, importPeople);
    expect(await lettersOf(people)).toHaveLength(3);
    await people.publish([person(NAMELESS, { version: 2 })]);
    await follow(people, importPeople);
    // The third is another record by its own name.
    expect(await lettersOf(people)).toMatchObject([{ position: 2 }, { position: 3, record: 'DC-19' }]);
    expect(await overtaken()).toBe(before + 1);
    // An older state than the one that is held is none from the beginning; one that only says to be newer is a mistake of its source.
    const earlier = { version: 3, recordedAt: '2026-01-01T08:00:00+07:00' };
    await people.publish([person(NAMELESS), person(NAMELESS, earlier)]);
    await follow(people, importPeople);
    expect((await lettersOf(people)).at(-1)).toMatchObject({
      position: 2,
      reason: 'GOES_BACK',
      field: 'recordedAt',
    });
    expect([(await lettersOf(people)).length, await overtaken()]).toEqual([3, before + 2]);
  });

  it('is one of too many where a source sends nothing else: it stands still before it fills the disk', async () => {
    const { database } = open.house.get('population');
    await owner`insert into source_letters (source, number, position, reason, field, refused_at, tried_at)
      select 'dan-cu', 0, one, 'NOT_JSON', '', now(), now() from generate_series(1, ${LETTERS_HELD_MAX - 4}) one`;
    const GOOD = '001190610010';
    const { newest } = await people.publish([person(GOOD), {}, {}]);
    expect(await follow(people, importPeople)).toBe(0);
    expect(stops).toEqual([{ stop: 'TOO_MANY_REFUSED', number: newest }]);
    expect([await isIn(GOOD), (await lettersOf(people)).length]).toEqual([false, 1_000]);
    const deciding = { by: 'Vận Hành', reason: 'Nguồn đã sửa', at: new Date() };
    expect(await discardLetters(database, 'dan-cu', undefined, deciding)).toBe(LETTERS_HELD_MAX - 1);
    await retrySource(database, 'dan-cu', deciding);
    expect([await follow(people, importPeople), await isIn(GOOD)]).toEqual([1, true]);
    expect(await lettersOf(people)).toHaveLength(2);
  });
});
