/** `npm run feed:publish`: the publishing side of a source; `--help` says the rest. */
import { readFile, writeFile } from 'node:fs/promises';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import { type SourceKind, sourceKinds, sourceName } from '../../kernel/sources/source.ts';
import { PublishingRefused, publish } from '../../platform/publishing/publish.ts';
import { serveSource } from '../../platform/publishing/serve.ts';
import { closeOnSignal, NotStarted, runCommand } from '../assembly/lifetime.ts';
import { readBatches } from '../assembly/takingFiles.ts';
import { Misused, readCommandWords, refuseWords } from '../assembly/words.ts';
import { silenceTelemetry } from '../environment/environment.ts';

silenceTelemetry();

const USAGE = `npm run feed:publish -- KIND FILE|- --source NAME --key KEY.json --to FOLDER
npm run feed:publish -- key KEY.json --kid NAME [--alg EdDSA|ES256]
npm run feed:publish -- serve FOLDER [--port NUMBER] [--token-file FILE]

What a register does that fills one of this system with signed batches (docs/operating/feeds.md): writes the records of FILE behind what
FOLDER holds, makes a key, or serves FOLDER on this machine for a trial. Any web server can serve FOLDER; a ministry may do the same
in a system of its own.

KIND is ${sourceKinds.join(', ')}. FILE is JSON Lines as the imports read it (docs/operating/registers.md), packed with gzip or not.
key writes a private key, which nobody else is given, and prints its public half.

  --source NAME      the name by which the installation knows this source
  --key KEY.json     private key (JWK) with kid and alg
  --to FOLDER        where the batches lie
  --token-file FILE  serve: the token that whoever asks has to say`;

type Asked =
  | { word: 'publish'; kind: SourceKind; file: string; source: string; key: string; folder: string }
  | { word: 'key'; file: string; kid: string; alg: 'EdDSA' | 'ES256' }
  | { word: 'serve'; folder: string; port: number; tokenFile: string | undefined };

function readAsked(): Asked {
  const { values, positionals } = readCommandWords({
    usage: USAGE,
    positionals: [2, 2],
    options: {
      source: { type: 'string', default: '' },
      key: { type: 'string', default: '' },
      to: { type: 'string', default: '' },
      kid: { type: 'string', default: '' },
      alg: { type: 'string', default: 'EdDSA' },
      port: { type: 'string', default: '0' },
      'token-file': { type: 'string' },
    },
  });
  const [word = '', file = ''] = positionals;
  const refuse = (sentence: string): never => refuseWords(USAGE, new Misused(sentence));
  if (word === 'key') {
    const { kid, alg } = values;
    if (kid === '') return refuse('say --kid: by it the key is known');
    if (alg !== 'EdDSA' && alg !== 'ES256') return refuse('--alg is EdDSA or ES256');
    return { word, file, kid, alg };
  }
  if (word === 'serve') {
    const port = Number(values.port);
    if (!Number.isInteger(port) || port < 0 || port > 65_535) return refuse('--port is 0 to 65535');
    return { word, folder: file, port, tokenFile: values['token-file'] };
  }
  const kind = sourceKinds.find((one) => one === word);
  if (kind === undefined) return refuse(`KIND is ${sourceKinds.join(', ')}`);
  const { source, key, to: folder } = values;
  if (!sourceName.safeParse(source).success)
    return refuse('say --source: small letters, digits and dashes, never six digits together');
  if (key === '' || folder === '') return refuse('say --key and --to');
  return { word: 'publish', kind, file, source, key, folder };
}

const asked = readAsked();
await runCommand(async () => {
  if (asked.word === 'key') await makeKey(asked);
  else if (asked.word === 'serve') await serve(asked);
  else await publishFile(asked);
});

async function publishFile({
  kind,
  file,
  source,
  key: keyFile,
  folder,
}: Extract<Asked, { word: 'publish' }>) {
  const key = await readKey(keyFile);
  async function* lines(): AsyncGenerator<Buffer> {
    for await (const batch of readBatches(file))
      for (const { bytes, tooLong, position } of batch) {
        if (tooLong) throw new NotStarted(`TOO_LONG: dòng ${position} dài quá mức cho phép (line too long)`);
        yield bytes;
      }
  }
  const publishing = { folder, source, kind, key, now: () => new Date() };
  const { batches, records, newest } = await publish(publishing, lines()).catch((error: unknown) => {
    if (error instanceof PublishingRefused) throw new NotStarted(error.message);
    throw error;
  });
  console.log(`✓ ${records} bản ghi, ${batches} lô (records, batches), mới nhất (newest): ${newest}`);
}

async function readKey(file: string): Promise<JWK> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new NotStarted(`--key: ${error instanceof Error ? error.message : 'unknown'}`);
  });
  try {
    return JSON.parse(text) as JWK;
  } catch {
    throw new NotStarted('--key names no file that holds a key (JWK)');
  }
}

async function makeKey({ file, kid, alg }: Extract<Asked, { word: 'key' }>): Promise<void> {
  const { privateKey, publicKey } = await generateKeyPair(alg, { extractable: true });
  const named = { kid, alg, use: 'sig' };
  await writeFile(file, `${JSON.stringify({ ...(await exportJWK(privateKey)), ...named })}\n`, {
    mode: 0o600,
    flag: 'wx',
  });
  console.log(JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), ...named }] }));
}

async function serve({ folder, port, tokenFile }: Extract<Asked, { word: 'serve' }>): Promise<void> {
  const token = tokenFile === undefined ? undefined : (await readFile(tokenFile, 'utf8')).trim();
  const served = await serveSource({ folder, host: '127.0.0.1', port, token });
  closeOnSignal(() => served.close());
  console.log(`✓ ${served.url}`);
}
