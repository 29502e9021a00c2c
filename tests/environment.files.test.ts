/** Where files lie, as an installation says it: a folder, or a bucket, and in production one of them. */
import { randomBytes } from 'node:crypto';
import { EnvironmentInvalid, readForWork } from '../app/environment/environment.ts';
import { FILES_KEYS } from '../app/environment/environmentKeys.ts';

const BUCKET = {
  FILES_S3_ENDPOINT: 'https://store.example.vn',
  FILES_S3_BUCKET: 'mot-lan-files',
  FILES_S3_REGION: 'vn-1',
  FILES_S3_ACCESS_KEY_ID: 'AKIDTEST',
  FILES_S3_SECRET_FILE: '/srv/secret',
};
/** A command that looks at files, in production. */
const production = {
  PROFILE: 'production',
  DATABASE_URL_DOSSIERS: 'postgres://owner@db.example.vn/dossiers',
  KEY_DATABASE: randomBytes(32).toString('base64'),
  KEY_FILES: randomBytes(32).toString('base64'),
};
const read = (source: NodeJS.ProcessEnv) => readForWork(['dossiers'], source, FILES_KEYS);
function problemsOf(source: NodeJS.ProcessEnv): string[] {
  try {
    read(source);
    return [];
  } catch (error) {
    if (error instanceof EnvironmentInvalid) return error.problems;
    throw error;
  }
}
const without = (name: keyof typeof BUCKET): NodeJS.ProcessEnv => ({ ...BUCKET, [name]: undefined });

it('Files lie in a folder, or in the bucket that is named', () => {
  expect(read({ FILES_DIRECTORY: '/srv/files' }).files.storage).toEqual({ folder: '/srv/files' });
  expect(read(BUCKET).files.storage).toEqual({
    endpoint: 'https://store.example.vn',
    bucket: 'mot-lan-files',
    region: 'vn-1',
    accessKeyId: 'AKIDTEST',
    secretFile: '/srv/secret',
  });
});

it.each<[string, NodeJS.ProcessEnv, RegExp]>([
  ['a bucket without an endpoint', without('FILES_S3_ENDPOINT'), /^FILES_S3_ENDPOINT is needed with/],
  ['a bucket without a name', without('FILES_S3_BUCKET'), /^FILES_S3_BUCKET is needed with/],
  ['a bucket without a region', without('FILES_S3_REGION'), /^FILES_S3_REGION is needed with/],
  ['a bucket without a key', without('FILES_S3_ACCESS_KEY_ID'), /^FILES_S3_ACCESS_KEY_ID is needed with/],
  ['a bucket without a secret', without('FILES_S3_SECRET_FILE'), /^FILES_S3_SECRET_FILE is needed with/],
  [
    'two places',
    { ...BUCKET, FILES_DIRECTORY: '/srv/files' },
    /^FILES_DIRECTORY and FILES_S3_ENDPOINT exclude/,
  ],
  [
    'a name that no bucket has',
    { ...BUCKET, FILES_S3_BUCKET: 'Tệp' },
    /^FILES_S3_BUCKET must be the name of a bucket/,
  ],
  [
    'a slip',
    { ...BUCKET, FILES_S3_SECRET_FIL: 'x' },
    /^FILES_S3_SECRET_FIL is no setting .* FILES_S3_SECRET_FILE\.$/,
  ],
  [
    'in production an open line',
    { ...production, ...BUCKET, FILES_S3_ENDPOINT: 'http://store.example.vn' },
    /^FILES_S3_ENDPOINT must be https/,
  ],
  ['in production silence', production, /^FILES_DIRECTORY, or FILES_S3_ENDPOINT, is needed/],
])('Is refused: %s', (_what, source, problem) => {
  expect(problemsOf(source)).toEqual([expect.stringMatching(problem)]);
});

it('In production a command that looks at files needs one of them, and no scanner', () => {
  expect(problemsOf({ ...production, ...BUCKET })).toEqual([]);
  expect(problemsOf({ ...production, FILES_DIRECTORY: '/srv/files' })).toEqual([]);
});

it('A slip in the name of a time of retention is told', () => {
  expect(problemsOf({ RETAIN_FILES_DAYS: '400' })).toEqual([
    expect.stringMatching(/^RETAIN_FILES_DAYS is no setting of this system/),
  ]);
});
