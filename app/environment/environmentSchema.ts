import { z } from 'zod';
import { DEFAULT_EXECUTOR, executors } from '../../gateway/executor/names.ts';
import { defaultBudgets } from '../../kernel/domain/budgets.ts';
import { FIRST_INSTALLATION } from '../../platform/provisioning/names.ts';
import { filesSchema } from './filesSchema.ts';
import { identitySchema } from './identitySchema.ts';
import { retentionVariables } from './retentionSchema.ts';
import { says } from './says.ts';
import { sourcesVariables } from './sourcesSchema.ts';

/** Never 0: a budget of nobody would switch the register off, and there is a switch for that. */
const count = z.coerce.number().int().min(1).max(1_000_000_000);
export const url = z.url({ protocol: /^(https?|postgres(ql)?)$/ });
const text = z.string().min(1);
/** As a browser writes it: no path, no capital letters, no port that goes without saying; a pattern would let in more than was meant. */
const isOrigin = (value: string): boolean =>
  URL.canParse(value) && /^https?:[^*]+$/.test(value) && new URL(value).origin === value;
const whole = z.coerce.number().int();

/** Of the synthetic nation. */
export const PEOPLE_MIN = 100;
export const PEOPLE_MAX = 1_000_000;

/**
 * Every variable of the environment with what it may be, its default and what it means. `docs/operating/configuration.md` is
 * generated from here (`npm run docs:configuration`).
 */
export const environmentSchema = z.object({
  NODE_ENV: z
    .string()
    .optional()
    .meta(says('`production` chooses the production profile, as `PROFILE=production` does.')),
  PROFILE: z
    .enum(['sandbox', 'production'])
    .optional()
    .meta(
      says(
        '`sandbox`: ad-hoc documents, introspection, the sandbox page, the embedded issuer, outage switches, synthetic data. `production`: none of these, and [what production refuses](#what-production-refuses), whichever variable chose it.',
        '`sandbox`; `production` when `NODE_ENV=production`',
      ),
    ),
  HOST: text.default('127.0.0.1').meta(says('Address to listen on.')),
  SANDBOX_PUBLIC: z
    .enum(['yes', 'no'])
    .optional()
    .meta(
      says(
        '`yes` lets a sandbox listen where others reach it (any `HOST` but loopback); without it the start is refused. The start prints a warning: a sandbox has no passwords, and all its keys are published.',
      ),
    ),
  PORT: whole
    .min(0)
    .max(65535)
    .default(4000)
    .meta(
      says(
        'Port to listen on; `0` chooses a free one. A gateway in the sandbox replaces a taken port by a free one and prints it; in production, and for a register, a taken port is an error.',
      ),
    ),
  DATA_DIRECTORY: text
    .default('.data')
    .meta(
      says(
        'Folder of the embedded database, relative to the project. Under root it may be placed elsewhere; the place is printed.',
      ),
    ),
  EMBEDDED_USER: z
    .string()
    .regex(/^[a-z_][\w.-]{0,31}$/i)
    .optional()
    .meta(
      says(
        'System user that the embedded PostgreSQL runs as, [under root](#under-root).',
        'an account of its own',
        'the name of a system user',
      ),
    ),
  INSTALLATION: z
    .string()
    .regex(/^(?!pg_)[a-z][a-z0-9_]{0,30}$/)
    .default(FIRST_INSTALLATION)
    .meta(
      says(
        'Name of this installation, where several share one PostgreSQL server: databases are `<installation>_<subgraph>`, roles `<installation>_app_<subgraph>`. The default is the one whose roles have no prefix.',
        undefined,
        'up to 31 small letters, digits and _, beginning with a letter and not with pg_',
      ),
    ),
  DATABASE_ADMIN_URL: url
    .optional()
    .meta(
      says(
        'An administrator of the PostgreSQL server, for [`npm run provision`](configuration.md#given-postgresql-servers) only. No other process uses it, and production refuses to serve while it is set.',
      ),
    ),
  PEOPLE: whole
    .min(PEOPLE_MIN)
    .max(PEOPLE_MAX)
    .default(1000)
    .meta(says('People of the synthetic nation. Read only when an empty database is seeded.')),
  ...identitySchema.shape,
  PAYMENT_PLATFORM_URL: url
    .optional()
    .meta(
      says(
        'The online payment platform. It calls back at the gateway, at `/webhooks/payments/confirm`.',
        'the simulator',
      ),
    ),
  PAYMENT_PLATFORM_ANSWERS: z
    .enum(['signed', 'unsigned'])
    .default('signed')
    .meta(
      says(
        '`signed`: the platform’s answers to our own questions (INIT, QUERY) count only with its signature, as the simulator gives it. `unsigned`: for a platform that signs callbacks only, as the public description of the national one says. Unsigned answers are then accepted over https, but never as proof of payment: if the callback is lost, the request stays `PENDING` until two officials decide it. Tested against the simulator only.',
      ),
    ),
  ...filesSchema.shape,
  ALLOWED_ORIGINS: z
    .string()
    .refine((list) => list.split(',').every((origin) => origin === '' || isOrigin(origin)))
    .default('')
    .meta(
      says(
        'Origins of pages, other than our own, that a browser may let call the graph, the catalogue and the keys of seals, separated by commas; each in full, without a path. In production `https` only.',
        undefined,
        'origins such as https://host.example.vn, separated by commas; never * or null',
      ),
    ),
  RELEASE_DIRECTORY: text
    .optional()
    .meta(
      says(
        'Folder of the [release](running.md#releases-and-registered-operations): supergraph, policy and signed manifest.',
        '`schema`',
      ),
    ),
  AD_HOC_DOCUMENTS: z
    .enum(['on', 'off'])
    .optional()
    .meta(
      says(
        'Whether documents may be sent as text. `off` in the sandbox rehearses production.',
        '`on` in the sandbox, `off` in production',
      ),
    ),
  INTROSPECTION: z
    .enum(['on', 'off'])
    .optional()
    .meta(says('Whether callers may ask for the schema.', '`on` in the sandbox, `off` in production')),
  EXECUTOR: z
    .enum(executors)
    .default(DEFAULT_EXECUTOR)
    .meta(says('Who carries out query plans: `stock`, as `@apollo/gateway` does, or `compiled`, ours.')),
  SUBGRAPH_TIMEOUT_MS: whole
    .min(100)
    .max(10_000)
    .default(3_000)
    .meta(
      says('Longest wait of the gateway for one call to a subgraph, within the deadline of the request.'),
    ),
  SUBGRAPH_CONCURRENCY: whole
    .min(1)
    .max(1_000)
    .default(64)
    .meta(says('Calls to one subgraph at the same time; over HTTP also its connections.')),
  SUBGRAPH_QUEUE: whole
    .min(0)
    .max(10_000)
    .default(256)
    .meta(says('Calls to one subgraph that may wait; one more is refused at once with `OVERLOADED`.')),
  STALE_CATALOGUE_HOURS: z.coerce
    .number()
    .min(0)
    .max(168)
    .default(24)
    .meta(
      says(
        'How old an answer of the public catalogue may be when `procedures` does not answer; `0` keeps none.',
      ),
    ),
  ...sourcesVariables,
  ...retentionVariables,
  SUBJECTS_WITHOUT_DOSSIER_PER_MINUTE: count
    .default(defaultBudgets.withoutDossierPerMinute)
    .meta(says('Different people that one account may look up in a minute on a stated purpose.')),
  SUBJECTS_PER_ACCOUNT_PER_HOUR: count
    .default(defaultBudgets.perAccountPerHour)
    .meta(says('Different people disclosed to one account in an hour, for whatever reason.')),
  SUBJECTS_PER_CLIENT_PER_HOUR: count
    .default(defaultBudgets.perClientPerHour)
    .meta(says('Different people disclosed through one client system of an agency in an hour.')),
  SUBJECTS_OF_CLIENTS_PER_HOUR: z
    .string()
    .regex(/^([\w-]+=\d{1,9}(,|$))*$/)
    .default('')
    .meta(
      says(
        'Client systems with an hourly budget of their own: `one-stop-ha-noi=60000,one-stop-hue=30000`.',
        undefined,
        'CLIENT=NUMBER, separated by commas',
      ),
    ),
  SUBJECTS_WITHOUT_DOSSIER_ALERT: count
    .default(defaultBudgets.alertWithoutDossierPerDay)
    .meta(says('Number of people looked up without a dossier in a day at which an alert is raised.')),
  LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error', 'silent'])
    .default('info')
    .meta(
      says(
        'Which lines of the [log](running.md#logs-metrics-and-traces) are written. `debug`, in the sandbox only, adds a line for each call of a register.',
      ),
    ),
  ADMIN_HOST: text
    .default('127.0.0.1')
    .meta(says('Address of the admin port. It is for operators: never make it reachable for callers.')),
  ADMIN_PORT: whole
    .min(0)
    .max(65535)
    .optional()
    .meta(
      says(
        'Admin port; `0` chooses a free one. The address is printed. A taken port is treated as `PORT` is.',
        '`9400`; a free one for a subgraph',
      ),
    ),
  OTEL_EXPORTER_OTLP_ENDPOINT: url
    .optional()
    .meta(
      says(
        'OpenTelemetry collector, such as `http://collector:4318`. Without it nothing is recorded and no socket is opened.',
      ),
    ),
  DRAIN_NOTICE_MS: whole
    .min(0)
    .max(4_000)
    .default(1_500)
    .meta(says('How long a gateway is only unready after SIGTERM before it stops listening.')),
});

/** Variables that exist once for each subgraph or key. */
export const variableFamilies: readonly {
  pattern: string;
  unset: string;
  values: string;
  meaning: string;
}[] = [
  {
    pattern: '`DATABASE_URL_<SUBGRAPH>`',
    unset: 'the embedded server',
    values: 'URL',
    meaning: 'A [given PostgreSQL server](#given-postgresql-servers).',
  },
  {
    pattern: '`SUBGRAPH_URL_<SUBGRAPH>`',
    unset: '–',
    values: 'URL',
    meaning: 'Where a subgraph listens when it is a process of its own.',
  },
  {
    pattern: '`KEY_<NAME>`',
    unset: 'a fixed development key',
    values: '32 bytes in base64',
    meaning: 'A [key](keys.md).',
  },
  {
    pattern: '`PUBLIC_KEY_<NAME>`',
    unset: 'derived from `KEY_<NAME>`',
    values: '32 bytes in base64',
    meaning: 'Public half of a signing key, for a process that only verifies.',
  },
  {
    pattern: '`PREVIOUS_PUBLIC_KEY_<NAME>`, `PREVIOUS_KEY_<NAME>`',
    unset: '–',
    values: '32 bytes in base64',
    meaning:
      'The other key [during a rotation](keys.md#replacing-a-signing-key): its public half, or its seed.',
  },
];
