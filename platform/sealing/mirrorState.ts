/** Whether what transparency keeps agrees with itself: one row for each register, and how many rows there are of each kind. */
import type { CountedKind, ShownState } from './mirrorRows.ts';

const STREAMS = ['audit', 'outbox'];

/** Full subtrees of a tree: what is kept of a log of this many leaves. */
function countNodes(leaves: number): number {
  let ones = 0;
  for (let rest = leaves; rest > 0; rest = Math.floor(rest / 2)) ones += rest % 2;
  return 2 * leaves - ones;
}

/** Rows of one kind that belong to a register. */
export function countOf(state: ShownState, kind: CountedKind, register: string): number {
  return state.counts
    .filter((count) => count.kind === kind && count.register === register)
    .reduce((sum, { rows }) => sum + Number(rows), 0);
}

/** Where the log of a register ends here; undefined before anything of it was taken in. */
export function headOf(
  state: ShownState,
  register: string,
): { size: number; frontier: string; xid: string; id: string } | undefined {
  const head = state.heads.find((row) => row.register === register);
  return head === undefined ? undefined : { ...head, size: Number(head.size) };
}

export const offsetOf = (
  state: ShownState,
  register: string,
  stream: string,
): ShownState['offsets'][number] | undefined =>
  state.offsets.find((row) => row.register === register && row.stream === stream);

/** Entries of a register that were deleted here. */
export const deletedOf = ({ deletions }: ShownState, register: string): number =>
  deletions.filter((row) => row.register === register).reduce((sum, { entries }) => sum + Number(entries), 0);

/** Sentences, each with the register first; `registers` are those that have a log, ours among them. */
export function judgeShownState(
  state: ShownState,
  registers: readonly string[],
): { register: string; problem: string }[] {
  const problems = state.alarms.map(({ register, problem }) => ({
    register: registers.includes(register) ? register : 'transparency',
    problem: `the witness has raised an alarm: ${problem}`,
  }));
  const unknown = listUnknown(state, registers);
  for (const what of unknown) problems.push({ register: 'transparency', problem: `${what} of no register` });
  for (const register of registers)
    for (const problem of judgeRegister(state, register)) problems.push({ register, problem });
  const covered = state.coverage.filter(({ register }) => register === 'gateway').length;
  if (covered !== 1)
    problems.push({ register: 'transparency', problem: 'the coverage of the gateway is not one row' });
  return problems;
}

function listUnknown(state: ShownState, registers: readonly string[]): string[] {
  const isKnown = (register: string) => registers.includes(register);
  const isShown = (register: string) => register === 'gateway' || isKnown(register);
  return [
    ...state.heads.filter(({ register }) => !isKnown(register)).map(() => 'the end of a log'),
    ...state.offsets
      .filter(({ register, stream }) => !isKnown(register) || !STREAMS.includes(stream))
      .map(() => 'the offset of a feed'),
    ...state.coverage.filter(({ register }) => !isShown(register)).map(() => 'coverage'),
    ...state.deletions.filter(({ register }) => !isKnown(register)).map(() => 'a deletion'),
    ...state.counts
      .filter(({ kind, register }) => !(kind === 'entries' ? isShown : isKnown)(register))
      .map(({ kind, rows }) => `${rows} ${kind}`),
  ];
}

function judgeRegister(state: ShownState, register: string): string[] {
  const head = headOf(state, register);
  const size = head?.size ?? 0;
  const [audit, outbox] = STREAMS.map((stream) => offsetOf(state, register, stream));
  const coverage = state.coverage.filter((row) => row.register === register);
  const reported = state.lastReports.find((row) => row.register === register);
  const isOwn = register === 'transparency';
  const kept = size - deletedOf(state, register);
  const counted: [CountedKind, number][] = [
    ['nodes', countNodes(size)],
    ['places', kept],
    ...(isOwn ? [] : [['entries', kept] satisfies [CountedKind, number]]),
  ];
  const isAlarmed = state.alarms.some((alarm) => alarm.register === register);
  const checks: [boolean, string][] = [
    [state.heads.filter((row) => row.register === register).length < 2, 'its log ends here twice'],
    ...STREAMS.map((stream): [boolean, string] => [
      state.offsets.filter((row) => row.register === register && row.stream === stream).length < 2,
      `its feed ${stream} is taken in twice`,
    ]),
    [Number.isSafeInteger(size) && size >= 0, 'the size of its log here is not one'],
    ...counted.map(([kind, wanted]): [boolean, string] => {
      const found = countOf(state, kind, register);
      return [
        found === wanted,
        `${found} ${kind} are kept where ${kind === 'nodes' ? size : wanted} entries were told`.replace(
          'nodes are',
          'nodes of the tree are',
        ),
      ];
    }),
    [(audit !== undefined) === size > 0, 'its feed is not taken in as far as its log is kept'],
    [
      audit === undefined || (audit.xid === head?.xid && audit.id === head?.id),
      'its feed is not taken in up to the last entry that is kept',
    ],
    [coverage.length === 1, 'its coverage is not one row'],
    [(coverage[0]?.at ?? null) === (audit?.at ?? null), 'its coverage is not when it last reported'],
    [
      isAlarmed || (outbox?.at ?? null) === (reported?.at ?? null),
      'its last checkpoint did not arrive when its feed was last taken in',
    ],
  ];
  return checks.filter(([holds]) => !holds).map(([, problem]) => problem);
}
