/**
 * A simulator of a store that speaks S3, over HTTP: PutObject, GetObject, DeleteObject and ListObjectsV2 of one bucket named in the path, with
 * the errors and the XML of the reference (https://docs.aws.amazon.com/AmazonS3/latest/API/). It checks each signature (Signature Version 4)
 * with code of its own: whoever signs wrongly gets what Amazon answers.
 */
import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

const REGION = 'vn-1';
const SKEW_MS = 15 * 60_000;

export interface S3Simulator {
  endpoint: string;
  bucket: string;
  region: string;
  accessKeyId: string;
  secret: string;
  objects: Map<string, Buffer>;
  /** Requests by operation. */
  asked: string[];
  /** Keys of one page of a listing. */
  pageSize: number;
  /** `DOWN` answers 503 to everything. */
  mode: 'UP' | 'DOWN';
  close(): Promise<void>;
}

class S3Error extends Error {
  readonly status: number;
  constructor(status: number, code: string) {
    super(code);
    this.status = status;
  }
}

export async function startS3(): Promise<S3Simulator> {
  const s3: S3Simulator = {
    ...{
      endpoint: '',
      bucket: 'mot-lan-files',
      region: REGION,
      accessKeyId: 'AKIDTEST',
      secret: 'secret/of+test',
    },
    ...{ objects: new Map(), asked: [], pageSize: 1_000, mode: 'UP', close: async () => undefined },
  };
  const server = createServer((request, response) => {
    serve(s3, request, response).catch((error: unknown) => {
      const { status, message } = error instanceof S3Error ? error : new S3Error(500, 'InternalError');
      response
        .writeHead(status, { 'content-type': 'application/xml' })
        .end(
          `<?xml version="1.0" encoding="UTF-8"?><Error><Code>${message}</Code><Message>m</Message></Error>`,
        );
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  s3.endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  s3.close = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return s3;
}

async function serve(s3: S3Simulator, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const body = Buffer.concat(chunks);
  if (s3.mode === 'DOWN') throw new S3Error(503, 'SlowDown');
  const url = new URL(request.url ?? '', s3.endpoint);
  judgeSignature(s3, request, url, body);
  const [, bucket = '', ...rest] = url.pathname.split('/');
  const key = rest.map(decodeURIComponent).join('/');
  if (bucket !== s3.bucket) throw new S3Error(404, 'NoSuchBucket');
  const asked = `${request.method} ${key === '' ? 'bucket' : 'object'}`;
  s3.asked.push(asked);
  switch (asked) {
    case 'PUT object':
      s3.objects.set(key, body);
      return void response.writeHead(200, { etag: etagOf(body) }).end();
    case 'GET object': {
      const found = s3.objects.get(key);
      if (found === undefined) throw new S3Error(404, 'NoSuchKey');
      return void response.writeHead(200, { etag: etagOf(found), 'content-length': found.length }).end(found);
    }
    case 'DELETE object':
      s3.objects.delete(key);
      return void response.writeHead(204).end();
    case 'GET bucket':
      return void response
        .writeHead(200, { 'content-type': 'application/xml' })
        .end(list(s3, url.searchParams));
    default:
      throw new S3Error(405, 'MethodNotAllowed');
  }
}

const etagOf = (bytes: Buffer): string => `"${createHash('md5').update(bytes).digest('hex')}"`;

function list({ objects, pageSize, bucket }: S3Simulator, asked: URLSearchParams): string {
  if (asked.get('list-type') !== '2') throw new S3Error(400, 'InvalidArgument');
  const [prefix, after] = [asked.get('prefix') ?? '', asked.get('continuation-token') ?? ''];
  const keys = [...objects.keys()].filter((key) => key.startsWith(prefix) && key > after).sort();
  const page = keys.slice(0, pageSize);
  const more = keys.length > page.length;
  const contents = page.map(
    (key) => `<Contents><Key>${key}</Key><Size>${objects.get(key)?.length}</Size></Contents>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?><ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Name>${bucket}</Name>
    <Prefix>${prefix}</Prefix><KeyCount>${page.length}</KeyCount><MaxKeys>${pageSize}</MaxKeys><IsTruncated>${more}</IsTruncated>
    ${more ? `<NextContinuationToken>${page.at(-1)}</NextContinuationToken>` : ''}${contents.join('')}</ListBucketResult>`;
}

const sha256 = (bytes: Buffer | string): string => createHash('sha256').update(bytes).digest('hex');
const hmac = (key: Buffer | string, text: string): Buffer => createHmac('sha256', key).update(text).digest();
/** RFC 3986, as the signature wants it. */
const encode = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`);

/** https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html */
function judgeSignature(
  { accessKeyId, secret, region }: S3Simulator,
  { method = '', headers }: IncomingMessage,
  url: URL,
  body: Buffer,
): void {
  const said =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request, SignedHeaders=([^,]+), Signature=([0-9a-f]{64})$/.exec(
      headers.authorization ?? '',
    );
  if (said === null) throw new S3Error(403, 'AccessDenied');
  const [, id, day = '', saidRegion, names = '', signature = ''] = said;
  if (id !== accessKeyId) throw new S3Error(403, 'InvalidAccessKeyId');
  if (saidRegion !== region) throw new S3Error(400, 'AuthorizationHeaderMalformed');
  const at = String(headers['x-amz-date']);
  const instant = Date.parse(at.replace(/^(\d{4})(\d\d)(\d\dT\d\d)(\d\d)(\d\dZ)$/, '$1-$2-$3:$4:$5'));
  if (!(Math.abs(Date.now() - instant) < SKEW_MS)) throw new S3Error(403, 'RequestTimeTooSkewed');
  const content = String(headers['x-amz-content-sha256']);
  if (content !== sha256(body)) throw new S3Error(400, 'XAmzContentSHA256Mismatch');
  const signed = names.split(';');
  for (const needed of ['host', 'x-amz-date', 'x-amz-content-sha256'])
    if (!signed.includes(needed)) throw new S3Error(403, 'AccessDenied');
  const query = [...url.searchParams].map(([name, value]) => `${encode(name)}=${encode(value)}`).sort();
  const canonical = [
    method,
    url.pathname
      .split('/')
      .map((part) => encode(decodeURIComponent(part)))
      .join('/'),
    query.join('&'),
    ...signed.map(
      (name) =>
        `${name}:${String(headers[name] ?? '')
          .trim()
          .replace(/ +/g, ' ')}`,
    ),
    '',
    names,
    content,
  ].join('\n');
  const scope = `${day}/${region}/s3/aws4_request`;
  const key = scope.split('/').reduce<Buffer | string>((last, part) => hmac(last, part), `AWS4${secret}`);
  const expected = hmac(key, ['AWS4-HMAC-SHA256', at, scope, sha256(canonical)].join('\n'));
  if (!timingSafeEqual(expected, Buffer.from(signature, 'hex')))
    throw new S3Error(403, 'SignatureDoesNotMatch');
}
