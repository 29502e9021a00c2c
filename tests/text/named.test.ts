import { buildSchema, type OperationDefinitionNode, parse } from 'graphql';
import { findNamed } from '../../gateway/caller/refusals/named.ts';
import { UNSEEN } from './writings.ts';

const schema = buildSchema(`
  scalar PersonalNumber
  input IdentityInput { personalNumber: PersonalNumber! fullName: String! }
  type Query { verifyPerson(input: IdentityInput!): String }`);
const operation = parse('query ($input: IdentityInput!) { verifyPerson(input: $input) }')
  .definitions[0] as OperationDefinitionNode;

describe('Whoever is named in a request that is refused', () => {
  it.each([
    ...UNSEEN.map(([what, one]) => [`with ${what}`, `966194${one}000101`]),
    ['with spaces around it', '\u00a0966194000101 '],
    ['full-width', '９６６１９４０００１０１'],
  ])('is known by her number %s, so that she reads of it', (_what, personalNumber) => {
    const { numbers } = findNamed(
      { operation, touched: { subjectVariables: new Set<string>() } } as never,
      schema,
      { subjectInputs: [] } as never,
      { input: { personalNumber, fullName: 'x' } },
    );
    expect([...numbers]).toEqual(['966194000101']);
  });
});
