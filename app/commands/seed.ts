/** `npm run seed`: fills the sandbox with an invented nation of any size, before it is started or instead. */
import { endWithParent, NotStarted, runCommand } from '../assembly/lifetime.ts';
import { Misused, readCommandWords, refuseWords } from '../assembly/words.ts';
import { isProduction, readEnvironment, silenceTelemetry } from '../environment/environment.ts';
import { PEOPLE_MAX, PEOPLE_MIN } from '../environment/environmentSchema.ts';

const USAGE = `npm run seed -- [--people N]

Fills empty databases of the sandbox with the invented nation, as the first start does, and says how far it is: people, their papers, and
what the registers tell each other of them. Then it ends; \`npm start\` finds everything in place. Databases that hold a nation stay as they
are. It does not run in production.

  --people N   how many people, from ${PEOPLE_MIN} to ${PEOPLE_MAX} (PEOPLE, or 1000)`;

const { values } = readCommandWords({ usage: USAGE, options: { people: { type: 'string' } } });
const people = values.people === undefined ? undefined : Number(values.people);
if (people !== undefined && !(Number.isInteger(people) && people >= PEOPLE_MIN && people <= PEOPLE_MAX))
  refuseWords(USAGE, new Misused(`--people is a whole number from ${PEOPLE_MIN} to ${PEOPLE_MAX}`));

silenceTelemetry();
endWithParent();

await runCommand(async () => {
  if (isProduction()) throw new NotStarted('production holds nobody who is invented');
  const environment = readEnvironment();
  const { seedAll } = await import('../assembly/seeding.ts');
  await seedAll({ ...environment, people: people ?? environment.people }, (line) => console.log(line));
  process.exit(0);
});
