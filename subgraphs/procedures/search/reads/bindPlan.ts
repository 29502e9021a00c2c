import { type SearchParams, type Shape, slotNames } from '../database/search.ts';
import type { Plan } from '../rules/plan.ts';

/** Slots are counted in fours, so that few statements come about. */
const SLOT_STEP = 4;

type WordsShape = Extract<Shape, { kind: 'WORDS' }>;

/** The statement that a plan needs. */
export function shapeOf({ readings }: Plan): WordsShape {
  const slots = Math.max(...readings.map((reading) => reading.slots.length));
  return {
    kind: 'WORDS',
    readings: readings.length,
    slots: Math.max(1, Math.ceil(slots / SLOT_STEP)) * SLOT_STEP,
  };
}

const quoted = (term: string): string => `'${term}'`;

/** A plan as the values of that statement. */
export function bindPlan({ readings, nameGate, textGate }: Plan, { slots }: WordsShape): SearchParams {
  const params: SearchParams = { nameGate, textGate };
  for (const [number, reading] of readings.entries()) {
    params[`r${number}length`] = reading.length;
    params[`r${number}total`] = Math.max(1, reading.total);
    params[`r${number}weight`] = reading.weight;
    for (let index = 0; index < slots; index += 1) {
      const names = slotNames(number, index);
      const slot = reading.slots[index];
      params[names.exact] = slot === undefined ? null : quoted(slot.exact);
      params[names.folded] = slot === undefined ? null : quoted(slot.folded);
      params[names.weight] = slot?.weight ?? null;
    }
  }
  return params;
}
