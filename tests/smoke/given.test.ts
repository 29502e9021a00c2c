/** What a start says of PostgreSQL servers that it was given. */
import { readFileSync } from 'node:fs';
import { describeCredentials, describeKey, describePlaces, describeRoom } from '../../app/assembly/given.ts';
import { developmentKeySource, Keys } from '../../kernel/keys.ts';
import { CONNECTIONS_PER_REGISTER } from '../../kernel/poolSizes.ts';
import { subgraphNames } from '../../schema/files.ts';

const urlsAt = (server: string) =>
  Object.fromEntries(subgraphNames.map((name) => [name, `postgres://${server}/mot_lan_${name}`]));

describe('A start on given servers', () => {
  it('says which database each register uses, and never who signs in', () => {
    const said = describePlaces(urlsAt('clerk:secret@db.example.vn'));
    expect(said).toHaveLength(subgraphNames.length);
    expect(said.join('\n')).toMatch(/population +db\.example\.vn:5432\/mot_lan_population/);
    expect(said.join('\n')).not.toMatch(/clerk|secret/);
  });

  it('says which register has no given server beside those that have one', () => {
    const { population, ...others } = urlsAt('db.example.vn:5433');
    const said = describePlaces(others);
    expect(said.filter((line) => /^ {2}! population +.*embedded/.test(line))).toHaveLength(1);
    expect(said.filter((line) => line.includes('db.example.vn:5433/'))).toHaveLength(5);
    expect(describePlaces({})).toEqual([]);
  });

  it('says once that names in the URLs are not used, for all registers', () => {
    const said = describeCredentials(urlsAt('clerk:secret@db.example.vn'));
    expect(said).toEqual([expect.stringContaining(subgraphNames.join(', '))]);
    expect(said.join('')).not.toMatch(/clerk|secret/);
    expect(describeCredentials(urlsAt('db.example.vn'))).toEqual([]);
  });

  it('says that the passwords are made from the published key where no other is given', () => {
    const published = new Keys(developmentKeySource);
    const own = new Keys((name) => (name === 'database' ? Buffer.alloc(32, 7) : undefined));
    expect(describeKey(urlsAt('db.example.vn'), published)).toEqual([
      expect.stringMatching(/^ {2}! KEY_DATABASE/),
    ]);
    expect(describeKey(urlsAt('db.example.vn'), own)).toEqual([]);
    expect(describeKey({}, published)).toEqual([]);
  });

  it('warns of a server that has fewer connections than its registers need', () => {
    const needed = subgraphNames.length * CONNECTIONS_PER_REGISTER;
    const rooms = (room: number) => Object.fromEntries(subgraphNames.map((name) => [name, room]));
    expect(describeRoom(urlsAt('db.example.vn'), rooms(needed))).toEqual([]);
    const said = describeRoom(urlsAt('db.example.vn'), rooms(needed - 1));
    expect(said).toEqual([expect.stringMatching(/db\.example\.vn:5432.*max_connections/)]);
    expect(said[0]).toContain(String(needed));
  });

  it('counts only the registers of the same server', () => {
    const urls = { ...urlsAt('a.example.vn'), population: 'postgres://b.example.vn/mot_lan_population' };
    const rooms = Object.fromEntries(
      subgraphNames.map((name) => [name, name === 'population' ? CONNECTIONS_PER_REGISTER : 5]),
    );
    expect(describeRoom(urls, rooms)).toEqual([expect.stringContaining('a.example.vn')]);
  });
});

describe('The page of configuration', () => {
  it('says how many connections the code keeps, for a register and for an installation', () => {
    const page = readFileSync(new URL('../../docs/operating/configuration.md', import.meta.url), 'utf8');
    expect(page).toContain(`up to **${CONNECTIONS_PER_REGISTER}** connections for each register`);
    expect(page).toContain(
      `**${CONNECTIONS_PER_REGISTER * subgraphNames.length}** for an installation with one process of each`,
    );
  });
});
