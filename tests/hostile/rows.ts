/** Every hostile input of the catalogue, by its number, with the tests that show its answer. Payments are not here. */
import type { Citation } from '../support/citations.ts';

type Table = Record<string, [file: string, ...sentences: string[]][]>;

const DOCUMENTS = 'hostile/documents.test.ts';
const GATEWAY = 'hostile/gateway.test.ts';
const CORPUS = 'hostile/corpus.ts';
const DISCLOSURE = 'hostile/disclosure.test.ts';
const GENERATED = 'access/gateway.generated.test.ts';
const GUARDS = 'access/guards.generated.test.ts';
const WRITINGS = 'support/attackRoutes.ts';
const IDENTIFIERS = 'access/identifiers.generated.test.ts';
const RESPONSES = 'hostile/responses.test.ts';
const TOKENS = 'kernel/tokens.test.ts';
const REFUSED_BY_ALL = 'refuses what is asked %s, to a stranger and to everybody who lacks one scope';
const NOTHING = 'in %s says what an id of nothing says, and takes the same statements';

const table: Table = {
  A02: [
    ['hostile/sockets.test.ts', 'A02: never unpack a compressed body'],
    [GATEWAY, 'refuses a body encoded as %s'],
  ],
  A03: [
    [
      'hostile/sockets.test.ts',
      'A03: close a hundred connections whose headers never end, while an honest client is answered',
    ],
    [GATEWAY, 'closes a connection whose headers never end'],
  ],
  A06: [
    ['hostile/sockets.test.ts', 'A06, A09: name a body in UTF-8, and it is'],
    [GATEWAY, 'refuses a body of type %s', 'application/json; charset=hz-gb-2312'],
  ],
  A07: [[GATEWAY, 'malformed JSON', 'a number', 'a string']],
  A08: [[GATEWAY, 'JSON 17 levels deep']],
  A09: [
    ['hostile/strictJson.test.ts', 'the same key twice in the body'],
    ['hostile/sockets.test.ts', 'A09: are sixty at most'],
    [GATEWAY, 'NUL in a variable'],
  ],
  A10: [
    [DOCUMENTS, 'a bomb of 2^20 fragments', 'a bomb with aliases'],
    [CORPUS, '2^20 selections from 1.3 KB'],
  ],
  A11: [[DOCUMENTS, 'a bomb of 2^14 fragments']],
  A12: [[DOCUMENTS, 'a bomb of 2^30 fragments']],
  A13: [
    [DOCUMENTS, 'a bomb of inline fragments and spreads'],
    [CORPUS, '2^22 selections of spreads and inline fragments'],
  ],
  A14: [[CORPUS, 'a chain of 1,200 fragments']],
  A15: [[DOCUMENTS, 'cyclic fragments', 'a fragment in itself']],
  A16: [
    [DOCUMENTS, 'depth 200', 'depth 5,000'],
    [CORPUS, 'deep recursion through relatives'],
  ],
  A17: [[CORPUS, 'depth in a fragment named __schema', 'depth in a fragment named __type']],
  A18: [[CORPUS, 'alias overloading', 'aliases spread over fragments']],
  A19: [[CORPUS, 'a look-up under many aliases']],
  A20: [[CORPUS, 'field duplication', 'field duplication, thousands']],
  A21: [[CORPUS, 'directive overloading']],
  A22: [[CORPUS, 'many known directives']],
  A23: [[CORPUS, '4,000 unknown fields']],
  A24: [[CORPUS, 'one look-up written 280 times']],
  A25: [[CORPUS, 'eleven root fields', 'eleven mutations in one document']],
  A26: [['hostile/corpora.test.ts', 'A26 (cop, BatchQL): a batch of %s is refused']],
  A27: [[DOCUMENTS, 'two operations without a name', 'two operations, none asked for']],
  A29: [[DOCUMENTS, 'a subscription', '@defer']],
  A31: [
    [CORPUS, 'an alias __proto__ in an entity'],
    ['advisories/behaviour.test.ts', 'by the alias, the variable and the operation name %s changes nothing'],
  ],
  A32: [[CORPUS, 'a variable __proto__', 'an operation named __proto__']],
  A33: [[GATEWAY, '__proto__ in variables', '__proto__ in extensions', 'constructor.prototype']],
  A34: [[GATEWAY, '__proto__, escaped']],
  A35: [[DISCLOSURE, 'refuses introspection however it is written: %p (A35)']],
  A36: [[CORPUS, 'introspection in a circle']],
  A37: [[DISCLOSURE, 'says one and the same to every word that is nearly a name, thousands of them (A37)']],
  A38: [[DISCLOSURE, 'takes no longer over a name that is nearly real than over one that is not (A38)']],
  A39: [[DISCLOSURE, 'has no page and no name of a product at %s (A39)']],
  A40: [[DISCLOSURE, 'answers the probe %p in words of its own (A40)']],
  A41: [[GATEWAY, 'drops headers that only the gateway may set']],
  A42: [['hostile/corpora.test.ts', 'gives no trace, no cost and no limit away, whatever is asked for']],
  A43: [[DISCLOSURE, 'says only that something failed, to the caller and to the log (A43)']],
  A44: [[RESPONSES, 'is masked: a page of HTML with status %s', 'is masked: a connection that breaks']],
  A46: [
    ['hostile/sockets.test.ts', 'A46, SEC-13: ask and change nothing by GET'],
    [GATEWAY, 'does not know %s'],
    ['hostile/protocol.test.ts', 'MUST NOT run a mutation, or anything here, by GET'],
  ],
  A47: [[GATEWAY, 'refuses a body of type %s', 'refuses a body without a type']],
  A48: [
    ['hostile/sockets.test.ts', 'A48: let no other page read an answer, whatever it calls itself'],
    [GATEWAY, 'lets no foreign page ask'],
  ],
  A49: [
    ['hostile/sockets.test.ts', 'A49: hold the token, and neither the address nor a cookie does'],
    ['hostile/tokens.test.ts', 'is refused by another scheme, in the address and in a cookie'],
  ],
  A50: [
    [GENERATED, REFUSED_BY_ALL],
    [WRITINGS, 'by aliases'],
  ],
  A51: [
    [GENERATED, REFUSED_BY_ALL],
    [WRITINGS, 'in a named fragment', 'in a fragment within a fragment', 'in inline fragments'],
  ],
  A52: [
    [
      GUARDS,
      'made stricter, it holds by every way and in every writing, through an interface for each of its types',
    ],
    [
      'advisories/composition.test.ts',
      'refuses protection on a field of an interface, which its types would by-pass (GHSA-mx7m-j9xf-62hw)',
    ],
  ],
  A53: [
    [GUARDS, '%s: no fetch of a plan asks more than the viewer may, by any way'],
    ['access/subgraphs.generated.test.ts', '%s: under a grant but without the scope says nothing'],
  ],
  A54: [['contract/compose.test.ts', 'a personal number in a key']],
  A55: [
    [
      'population/family.access.test.ts',
      'going round through relatives ends where the viewer has no right of her own',
    ],
    [GENERATED, REFUSED_BY_ALL],
  ],
  A56: [
    [GENERATED, REFUSED_BY_ALL],
    [WRITINGS, 'left out by a variable', 'left out by a literal beside an open field'],
  ],
  A57: [[IDENTIFIERS, 'of a member of the union or of an interface tells no more by its __typename']],
  A58: [[IDENTIFIERS, NOTHING]],
  A59: [
    [GENERATED, 'refuses everything without a purpose, to an account with every scope'],
    [
      GENERATED,
      'refuses an identity, an answer or a seal written into the text: each such input, to an account with every scope',
    ],
  ],
  A60: [[IDENTIFIERS, NOTHING, 'written as %p is an id of nothing']],
  A63: [
    [
      'access/purposes.test.ts',
      'A63: a cursor is good for whoever got it, unchanged, in the list it came from',
    ],
    ['kernel/page.test.ts', 'belongs to its list and its caller: elsewhere it is refused'],
  ],
  A64: [
    ['kernel/tokens.subgraphs.test.ts', 'gives its contract to nobody, not even to a good envelope'],
    ['access/attacks.test.ts', '9. calls a subgraph without an envelope: an empty 401, and no schema'],
  ],
  A66: [
    [
      'kernel/tokens.subgraphs.test.ts',
      'is closed to an envelope for another register, path, method or body',
    ],
    [TOKENS, 'from a subgraph does not open the door of the gateway, nor the other way'],
  ],
  A67: [
    [TOKENS, 'is refused for a body that was changed on the way'],
    ['access/subgraphs.generated.test.ts', '%s: opens nothing of Lan to anybody else, whatever else it says'],
  ],
  A68: [[TOKENS, 'is refused with %s']],
  A69: [[TOKENS, 'lives ten seconds and a little skew, no longer']],
  A70: [[GATEWAY, 'drops headers that only the gateway may set']],
  A71: [[RESPONSES, 'sends nobody elsewhere']],
  A72: [[RESPONSES, 'is cut at 4 MiB', 'is cut at the deadline when it drips']],
  A73: [['advisories/behaviour.test.ts', 'is not inflated: %s']],
  A74: [[RESPONSES, 'is not half believed: %s', 'says nothing about fields it was not asked for']],
  A75: [
    [RESPONSES, 'pollutes nothing'],
    [
      'advisories/behaviour.test.ts',
      'by the answers of registers changes nothing, through fetches of entities too',
    ],
  ],
  A76: [[RESPONSES, 'is masked: %s']],
  A77: [[RESPONSES, 'takes no cookie and no caching from a subgraph']],
  A80: [['hostile/tokens.test.ts', 'is refused: %s', '100 KB', 'three dots']],
  A81: [
    [
      'hostile/tokens.test.ts',
      'alg none',
      'HS256 with the public key',
      'an identity token',
      'another audience',
    ],
  ],
  A85: [
    [
      'access/purposes.test.ts',
      'POP-1, A85: an officer without a purpose reads nobody, and no register is asked',
    ],
    ['access/attacks.test.ts', 'asks without a purpose: refused before any subgraph is asked'],
  ],
  A88: [
    ['access/purposes.test.ts', 'A88: a dossier that is not hers, or does not exist, is no purpose'],
    [GATEWAY, 'a dossier that is no id'],
    [
      IDENTIFIERS,
      'in the header of a request says what an id of nothing says, and takes the same statements',
    ],
  ],
  A89: [
    [
      'hostile/injection.test.ts',
      'is tried with every quote and every tail, also where not all of the three hundred are',
      'is a value or no value: no place fails, sleeps, answers with more or changes a row',
      'finds nothing as words of a search and as an id: a third of the three hundred, all of them in the exhaustive run',
      'reaches the databases as a parameter only',
    ],
  ],
  A90: [
    [
      'advisories/lock.test.ts',
      'makes no SQL from text, and names nothing in SQL after a value (CVE-2026-39356)',
    ],
  ],
  A91: [['hostile/storage.test.ts', 'of %s (%s) may not leave their place (A91)']],
  A92: [['hostile/storage.test.ts', '%s: nothing of one request is left for the next']],
  A108: [
    ['outages/interleavings.test.ts', 'share what is public, which is asked in nobody’s name'],
    [
      'hostile/storage.test.ts',
      'give two people who ask in turn and at once each her own, a thousand times (A108)',
    ],
  ],
  A01: [['hostile/sockets.test.ts', 'A01: cut off a body of 60 MB before most of it is read']],
  A04: [['hostile/sockets.test.ts', 'A04: give up a body that drips, with 408']],
  A05: [['hostile/sockets.test.ts', 'A05: read no request in two ways: %s']],
  A28: [['hostile/cost.test.ts', 'A28, GWY-6: four nested lists of a hundred are refused, with their cost']],
  A30: [[GATEWAY, 'a list of 101']],
  A45: [
    [
      'observability/canary.test.ts',
      'fails the run for one line in one file, and names the person by her key alone',
    ],
  ],
  A61: [
    [
      'access/purposes.budgets.test.ts',
      'is answered for twenty people, and the twenty-first look-up gets 429, a DENIED leaf and an alert',
    ],
  ],
  A62: [['access/purposes.test.ts', 'A62: a person is found only by number, name and birth date together']],
  A65: [
    [
      'kernel/tokens.subgraphs.test.ts',
      'opens once for each envelope',
      'is accepted by one of two processes of a register, and never again',
    ],
  ],
  A82: [
    [
      'hostile/revocations.test.ts',
      'a locked citizen is shut out within five seconds, with the token that she holds, and nobody else',
    ],
  ],
  A83: [
    [
      'access/purposes.test.ts',
      'a citizen at level 1 reads the catalogue and nothing personal, not even her own',
    ],
  ],
  A84: [['hostile/revocations.test.ts', 'fails nobody while it rotates twice under load']],
  A86: [['access/purposes.test.ts', 'A86: the right purpose does not open a field outside its list']],
  A87: [
    [
      'access/purposes.test.ts',
      'A87: consent that nobody recorded is no basis, nor is an act that the purpose does not rest on',
    ],
  ],
};

export interface HostileRow {
  id: string;
  tests: Citation[];
}

export const rows: readonly HostileRow[] = Object.entries(table).map(([id, cited]) => ({
  id,
  tests: cited.flatMap(([file, ...sentences]) => sentences.map((says) => ({ file, says }))),
}));
