/** Documents that a stranger may send without end: each kind as large as it may be, and no two alike. */
const several = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join(' ');
const codeOf = (n: number): string => `1.${String(n).padStart(6, '0')}`;
const P = (code: string): string => `procedure(code: "${code}")`;

export const hostileKinds: Readonly<Record<string, (n: number) => string>> = {
  'thousands of comments': (n) => `{ __typename }${'#\n'.repeat(21_000)}#${n}`,
  'as many comments as are read': (n) => `{ __typename }${'#\n'.repeat(1_990)}#${n}`,
  'one long comment': (n) => `{ __typename } #${'x'.repeat(19_000)}${n}`,
  commas: (n) => `{ __typename }${','.repeat(60_000)} #${n}`,
  'as many commas as are read': (n) => `{ __typename }${','.repeat(19_900)} #${n}`,
  'byte order marks': (n) => `{ __typename }${'\u{feff}'.repeat(15_000)} #${n}`,
  'empty lines': (n) => `{ __typename }${'\n'.repeat(19_000)} #${n}`,
  'a long text as an argument': (n) =>
    `{ searchProcedures(query: "${'đ'.repeat(25_000)}${n}") { nodes { code } } }`,
  'very many names': (n) =>
    `query Q${n} { ${several(9, (i) => `r${i}: ${P(codeOf(n))} { ${'code name '.repeat(13)} a${i}: name }`)} }`,
  'names of operations': (n) => `query ${'Q'.repeat(80)}${n} { __typename }`,
  'fragments for every type': (n) =>
    `query Q${n} { ${P(codeOf(n))} { ...f0 } } ${several(60, (i) => `fragment f${i} on Procedure { ...f${i + 1} code name publisher { code } }`)} fragment f60 on Procedure { code }`,
  'very many variables': (n) =>
    `query Q${n}(${several(10, (i) => `$v${i}: Int = ${i + 1}`)}) { ${several(10, (i) => `s${i}: searchProcedures(query: "a", first: $v${i}) { nodes { code } }`)} }`,
  'pages whose length only variables say': (n) =>
    `query Q${n}($n: Int) { ${several(10, (i) => `s${i}: searchProcedures(query: "a${n}", first: $n) { nodes { code name publisher { name } } }`)} }`,
  'questions about the schema': (n) => `query Q${n} { __schema { types { name fields { name } } } }`,
};
