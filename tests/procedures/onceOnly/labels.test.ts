import { MEASURED } from '../../../subgraphs/procedures/onceOnly/rules/matching/measured.ts';
import { countMatches, readIndex, readLabels, readResultTypes } from './labelled.ts';

const labels = readLabels();
const index = readIndex();
const known = new Set(readResultTypes().map(({ code }) => code));

describe('The labelled components', () => {
  it('are at least three hundred of a stratified draw, each once, with nobody in both halves', () => {
    expect(labels.filter(({ draw }) => draw === 'STRATIFIED').length).toBeGreaterThanOrEqual(300);
    expect(new Set(labels.map(({ procedure, position }) => `${procedure}/${position}`)).size).toBe(
      labels.length,
    );
    const halves = new Map<string, Set<string>>();
    for (const { title, part } of labels)
      halves.set(title.toLowerCase(), (halves.get(title.toLowerCase()) ?? new Set()).add(part));
    expect([...halves.values()].filter((parts) => parts.size > 1)).toEqual([]);
  });

  it('name result types of the national list only, and none for what the state does not issue', () => {
    const named = new Set(labels.flatMap(({ resultTypes }) => resultTypes));
    expect([...named].filter((code) => !known.has(code))).toEqual([]);
    expect(labels.filter(({ issued, resultTypes }) => issued === 'NO' && resultTypes.length > 0)).toEqual([]);
  });
});

describe('What the matcher suggests, counted on the labels', () => {
  const heldOut = countMatches(
    labels.filter(({ part }) => part === 'HELD_OUT'),
    index,
  );
  const development = countMatches(
    labels.filter(({ part }) => part === 'DEVELOPMENT'),
    index,
  );

  it('is as good on components that its rules never saw as the report to the public says', () => {
    expect({ labelled: labels.length, heldOut: heldOut.components }).toEqual({
      labelled: MEASURED.labelled,
      heldOut: MEASURED.heldOut,
    });
    for (const name of [
      'issuedPrecision',
      'issuedRecall',
      'firstPrecision',
      'firstThreeRecall',
      'likelyPrecision',
    ] as const)
      expect([name, heldOut[name]]).toEqual([name, expect.closeTo(MEASURED[name], 3)]);
  });

  it.each([
    ['issuedPrecision', 0.82],
    ['issuedRecall', 0.93],
    ['issuedExact', 0.84],
    ['firstPrecision', 0.78],
    ['firstThreeRecall', 0.75],
    ['likelyPrecision', 0.95],
  ] as const)('keeps %s above %d on both halves', (name, floor) => {
    expect(heldOut[name]).toBeGreaterThan(floor);
    expect(development[name]).toBeGreaterThan(floor);
  });
});
