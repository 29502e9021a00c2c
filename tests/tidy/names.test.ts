/** The gateway and the kernel know no register by its name: what they need to know of one, its contract says. */
import { subgraphNames } from '../../schema/files.ts';
import { isGenerated, textBreaches } from '../support/houseRules.ts';

/** A register's name as a whole literal, or as an identifier of a value or member that stands for the register. */
const AS_LITERAL = new RegExp(`(['"\`])(?:${subgraphNames.join('|')})\\1`, 'g');
const AS_IDENTIFIER = new RegExp(
  `\\b(?:${subgraphNames.join('|')})\\s*(?::\\s*(?:connect|Connection)\\b|\\.send\\()`,
  'g',
);

/** The synthetic people's page and the operations that clients hand in are about the registers of this nation. */
const mayName = (path: string): boolean =>
  path.startsWith('gateway/operations/') || path.startsWith('gateway/sandbox/') || isGenerated(path);
const isBound = (path: string): boolean => /^(gateway|kernel)\//.test(path) && !mayName(path);

describe('The gateway and the kernel', () => {
  it('hold no name of a register as a literal', () => {
    expect(textBreaches(isBound, AS_LITERAL)).toEqual([]);
  });

  it('hold no connection to a register under its name', () => {
    expect(textBreaches(isBound, AS_IDENTIFIER)).toEqual([]);
  });
});
