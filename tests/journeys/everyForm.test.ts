/**
 * Every form of the catalogue, drawn and filed by a portal that knows the graph alone: issue 16, section 1. The ordinary run takes every second
 * embedded one.
 */
import { readSeedContents } from '../../subgraphs/procedures/database/seedFiles.ts';
import { codeOf, makeRecord, takeIn, toLines, writeFile } from '../procedures/import/records.ts';
import { isSampled } from '../support/extent.ts';
import { type Ending, EXPLAINED, fileEveryCase, openForPortal } from '../support/portal.ts';
import type { System } from '../support/system.ts';

const AGENCY = 'H15.50.05';
/** At a counter alone; by ministries alone. */
const UNFILED: ReadonlyMap<string, string> = new Map([
  ['1.013833', 'ChannelNotOffered'],
  ['2.000815', 'ChannelNotOffered'],
  ['3.000346', 'AgencyNotEligible'],
]);

let system: System;
beforeAll(async () => {
  system = await openForPortal();
}, 120_000);
afterAll(() => system?.close());

describe('A portal that knows the graph alone', () => {
  it('files every embedded form, or is told by which rule it cannot', async () => {
    const endings: Ending[] = [];
    const contents = readSeedContents().filter(
      ({ code }, place) => UNFILED.has(code) || isSampled(place, 0, 2),
    );
    for (const { code } of contents) endings.push(...(await fileEveryCase(system, code, AGENCY)));
    expect(endings).toHaveLength(contents.flatMap(({ cases }) => cases).length);
    const open = endings.filter(({ outcome }) => outcome !== 'DossierFiled' && !EXPLAINED.has(outcome));
    expect(open.map(({ form, outcome }) => `${form}: ${outcome}`)).toEqual([]);
    const unfiled = endings.filter(({ outcome }) => outcome !== 'DossierFiled');
    expect(unfiled.map(({ form, outcome }) => [form, outcome])).toEqual(
      expect.arrayContaining([...UNFILED].map(([code, outcome]) => [`${code} GENERAL`, outcome])),
    );
    expect(unfiled).toHaveLength(UNFILED.size);
  }, 300_000);

  it('files an imported procedure by who may apply: a person, an organisation, either', async () => {
    const audiences = [
      ['Công dân Việt Nam'],
      ['Doanh nghiệp'],
      ['Công dân Việt Nam', 'Doanh nghiệp'],
      ['Người nước ngoài'],
    ];
    const records = audiences.map((names, index) =>
      makeRecord(codeOf(900 + index), {
        DOITUONGTHUCHIEN: names.map((TENDOITUONG) => ({ TENDOITUONG })),
        CACHTHUCTHUCHIEN: [{ KENH: '2', THOIGIAN: [] }],
      }),
    );
    const database = system.test.house.get('procedures').database;
    await takeIn(database, writeFile(toLines(records)), { day: '2026-11-20', source: 'forms' });
    await system.test.house.settle();
    const endings: Ending[] = [];
    for (const { MATTHC } of records) endings.push(...(await fileEveryCase(system, String(MATTHC), AGENCY)));
    expect(endings.map(({ outcome }) => outcome)).toEqual(audiences.map(() => 'DossierFiled'));
    const heads = endings.map(({ fields: [first] }) => first?.key);
    expect(heads).toEqual([
      'applicantFullName',
      'organizationName',
      'applicantFullName',
      'applicantFullName',
    ]);
  }, 300_000);
});
