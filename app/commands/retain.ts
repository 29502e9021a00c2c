/** `npm run retain`: deletes what has outlived the time that was set for it; `--help` says the rest. */
import type { Database } from '../../kernel/database.ts';
import {
  type FilesClass,
  type Outlived,
  RETENTION_DAYS_MIN,
  retainedSince,
} from '../../kernel/domain/retention.ts';
import { cleanLine } from '../../kernel/domain/text/clean.ts';
import { isUnicode } from '../../kernel/domain/text/typed.ts';
import { liftHold, listHolds, placeHold, retainFirstAnswers } from '../../kernel/retention.ts';
import { deleteOutlivedLeaves } from '../../platform/sealing/deleting.ts';
import { type SubgraphName, subgraphNames } from '../../schema/files.ts';
import { retainDrafts } from '../../subgraphs/dossiers/actions/retainDrafts.ts';
import { retainFiles } from '../../subgraphs/dossiers/actions/retainFiles.ts';
import { retainReported } from '../../subgraphs/dossiers/actions/retainReported.ts';
import { runCommand } from '../assembly/lifetime.ts';
import { withRegisters } from '../assembly/openRegister.ts';
import { Misused, readCommandWords, refuseWords } from '../assembly/words.ts';
import { type Environment, readForWork, silenceTelemetry } from '../environment/environment.ts';
import { DATABASE_KEY, type NeededKeys } from '../environment/environmentKeys.ts';

silenceTelemetry();

const USAGE = `npm run retain [-- --dry-run]
npm run retain -- leaves [--dry-run]
npm run retain -- holds
npm run retain -- hold ABOUT --by NAME --reason TEXT
npm run retain -- lift ABOUT --by NAME --reason TEXT

Deletes what is older than the time set for its class, beside the running system, and says how much. Nothing of a class is deleted until
its time is set:

  RETAIN_DRAFTS_DAYS                 drafts that were never filed, since they were opened, with everything of them
  RETAIN_FILES_WITH_RESULT_DAYS      bytes of files of dossiers whose result was returned, ${RETENTION_DAYS_MIN.FILES_WITH_RESULT} days or more after it
  RETAIN_FILES_WITHOUT_RESULT_DAYS   the same of dossiers that were refused or withdrawn; rows and hashes of files stay
  RETAIN_REPORTED_DAYS               whose the closed dossiers of connected systems were, ${RETENTION_DAYS_MIN.REPORTED} days or more after their last step
  RETAIN_FIRST_ANSWERS_DAYS          what mutations answered first, ${RETENTION_DAYS_MIN.FIRST_ANSWERS} days or more

leaves deletes the text of entries of the access logs, who read whom, that are older than RETAIN_LEAVES_DAYS (${RETENTION_DAYS_MIN.LEAVES} or more). Their hashes
stay, and each deletion is an entry signed with the key checkpoint-<register>, which it needs of every register.

ABOUT is a person, an organisation or a dossier, by its opaque id (a UUID). What is about it stays while the hold is in force, and while any
hold is in force all first answers stay. Who placed or lifted a hold, when and why stays on record.

  --dry-run   says how much would be deleted, and deletes nothing`;

/** Deletions are signed as the checkpoints of their log are. */
const LEAVES_KEYS: NeededKeys = {
  held: [...DATABASE_KEY.held, ...subgraphNames.map((name) => `checkpoint-${name}` as const)],
  verified: [],
};
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

type Asked =
  | { word: 'run'; dryRun: boolean }
  | { word: 'leaves'; dryRun: boolean }
  | { word: 'holds' }
  | { word: 'hold' | 'lift'; about: string; by: string; reason: string };

function readAsked(): Asked {
  const { values, positionals } = readCommandWords({
    usage: USAGE,
    positionals: [0, 2],
    options: {
      'dry-run': { type: 'boolean', default: false },
      by: { type: 'string', default: '' },
      reason: { type: 'string', default: '' },
    },
  });
  const [word, about] = positionals;
  if (word === undefined) return { word: 'run', dryRun: values['dry-run'] };
  if (word === 'leaves' && about === undefined) return { word, dryRun: values['dry-run'] };
  if (values['dry-run'])
    return refuseWords(USAGE, new Misused('--dry-run goes with no word, or with leaves'));
  if (word === 'holds' && about === undefined) return { word };
  if ((word !== 'hold' && word !== 'lift') || about === undefined || !UUID.test(about))
    return refuseWords(USAGE, new Misused('say holds, or hold or lift with what it is about'));
  const [by, reason] = [cleanLine(values.by), cleanLine(values.reason)];
  if (by === '' || reason === '' || !isUnicode(values.by) || !isUnicode(values.reason))
    return refuseWords(USAGE, new Misused('say who and why, in Unicode: it stays on record'));
  return { word, about, by, reason };
}

const asked = readAsked();
await runCommand(async () => {
  const environment = readForWork(
    subgraphNames,
    undefined,
    asked.word === 'leaves' ? LEAVES_KEYS : DATABASE_KEY,
  );
  await withRegisters(environment, subgraphNames, async ({ openAsOwner }) => {
    if (asked.word === 'run') await retain(environment, openAsOwner, asked.dryRun);
    else if (asked.word === 'leaves') await retainLeaves(environment, openAsOwner, asked.dryRun);
    else if (asked.word === 'holds') await tellHolds(openAsOwner);
    else await decide(openAsOwner, asked);
  });
});

type Open = (name: SubgraphName) => Database;

function tell(what: string, { deleted, held }: Outlived, dryRun: boolean): void {
  const done = dryRun ? 'sẽ xóa (would be deleted)' : 'đã xóa (deleted)';
  console.log(`✓ ${what}: ${deleted} ${done}, ${held} giữ lại theo yêu cầu pháp lý (kept by a legal hold)`);
}

function unset(variable: string): void {
  console.log(`  ${variable}: chưa đặt, không xóa gì (is not set; nothing is deleted)`);
}

async function retainLeaves({ keys, retention }: Environment, open: Open, dryRun: boolean): Promise<void> {
  const at = new Date();
  if (retention.leavesDays === undefined) return unset('RETAIN_LEAVES_DAYS');
  const before = retainedSince(at, retention.leavesDays);
  const transparency = open('transparency');
  for (const register of subgraphNames) {
    const log = register === 'transparency' ? transparency : open(register);
    const outlived = await deleteOutlivedLeaves({ register, log, transparency, keys, before, at, dryRun });
    tell(`LEAVES ${register}`, outlived, dryRun);
  }
}

async function retain(environment: Environment, open: Open, dryRun: boolean): Promise<void> {
  const at = new Date();
  const { draftsDays, firstAnswersDays, filesDays, reportedDays } = environment.retention;
  const say = (what: string, outlived: Outlived): void => tell(what, outlived, dryRun);
  if (draftsDays === undefined) unset('RETAIN_DRAFTS_DAYS');
  else
    say(
      'DRAFTS',
      await retainDrafts(open('dossiers'), { before: retainedSince(at, draftsDays), at, dryRun }),
    );
  for (const kind of ['FILES_WITH_RESULT', 'FILES_WITHOUT_RESULT'] satisfies FilesClass[]) {
    const days = filesDays[kind];
    if (days === undefined) unset(`RETAIN_${kind}_DAYS`);
    else
      say(kind, await retainFiles(open('dossiers'), kind, { before: retainedSince(at, days), at, dryRun }));
  }
  if (reportedDays === undefined) unset('RETAIN_REPORTED_DAYS');
  else {
    const before = retainedSince(at, reportedDays);
    say('REPORTED', await retainReported(open('dossiers'), { before, at, dryRun }));
  }
  if (firstAnswersDays === undefined) return unset('RETAIN_FIRST_ANSWERS_DAYS');
  for (const name of subgraphNames) {
    const before = retainedSince(at, firstAnswersDays);
    say(`FIRST_ANSWERS ${name}`, await retainFirstAnswers(open(name), { before, at, dryRun }));
  }
}

async function tellHolds(open: Open): Promise<void> {
  // Each register has the same ones: one says all, and where one differs a command was broken off and is to be repeated.
  const lines = new Map<string, number>();
  for (const name of subgraphNames)
    for (const { about, placedAt, placedBy, reason } of await listHolds(open(name))) {
      const line = `${about} ${placedAt} ${placedBy}: ${reason}`;
      lines.set(about, (lines.get(about) ?? 0) + 1);
      if (name === subgraphNames[0] || lines.get(about) === 1) console.log(line);
    }
  for (const [about, count] of lines)
    if (count < subgraphNames.length)
      console.log(
        `✗ ${about}: chỉ có ở ${count} cơ sở dữ liệu, hãy đặt lại (in ${count} registers only; place it again)`,
      );
  if (lines.size === 0) console.log('✓ không có yêu cầu giữ lại nào (no hold is in force)');
}

async function decide(
  open: Open,
  { word, about, by, reason }: Extract<Asked, { about: string }>,
): Promise<void> {
  const at = new Date();
  let changed = 0;
  for (const name of subgraphNames)
    if (await (word === 'hold' ? placeHold : liftHold)(open(name), { about, by, reason, at })) changed += 1;
  console.log(changed > 0 ? `✓ ${about}` : `✓ ${about}: không đổi gì (nothing changed)`);
}
