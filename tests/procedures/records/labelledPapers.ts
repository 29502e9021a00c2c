import { readFileSync } from 'node:fs';
import type { ComponentKind } from '../../../kernel/domain/content.ts';
import type { HeadingUse } from '../../../subgraphs/procedures/records/rules/headings.ts';

/**
 * Papers of real procedures, labelled by reading them: drawn across the ministries by a hash of code and position, so that
 * anybody draws the same. The rules were made with the first sample in view; the second was drawn and labelled after.
 */
export interface LabelledPaper {
  sample: 'first' | 'second';
  procedure: string;
  /** Position of the group and of the paper in it, from 0. */
  position: string;
  /** How many groups of papers the record has. */
  headings: number;
  kind: ComponentKind;
  /** Asked for in some situations only, by its own words or its heading's. */
  conditional: boolean;
  /** Null where the paper stands under no heading. */
  headingUse: HeadingUse | null;
  heading: string | null;
  /** The beginning of the paper's title. */
  paper: string;
}

export function readLabelledPapers(): LabelledPaper[] {
  const text = readFileSync(new URL('./labelledPapers.tsv', import.meta.url), 'utf8');
  const [, ...lines] = text.trim().split('\n');
  return lines.map((line) => {
    const [
      sample,
      procedure = '',
      position = '',
      headings,
      kind,
      conditional,
      use,
      heading = '',
      paper = '',
    ] = line.split('\t');
    return {
      sample: sample === 'second' ? 'second' : 'first',
      procedure,
      position,
      headings: Number(headings),
      kind: kind as ComponentKind,
      conditional: conditional === 'yes',
      headingUse: use === '' ? null : (use as HeadingUse),
      heading: heading === '' ? null : heading,
      paper,
    };
  });
}
