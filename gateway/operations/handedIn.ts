/** What a client hands in to be run beside the release: read and judged as a registered operation of a release would be. */
import { Kind, type OperationDefinitionNode, parse, print } from 'graphql';
import {
  type HandedInManifest,
  MANIFEST_LIMITS,
  type ManifestFault,
  type ManifestVerdict,
} from '../../kernel/domain/clientManifests.ts';
import { idOf } from '../../kernel/domain/documents.ts';
import { isPersonal, type Policy } from '../../kernel/domain/policy.ts';
import { Failure } from '../../kernel/failure.ts';
import type { Documents, KnownDocument } from '../document/documents.ts';
import { letOthersIn } from '../pause.ts';
import { PUBLIC_CLIENT } from '../release/release.ts';
import { type ClientRules, findOversteps } from './clientRules.ts';
import { OperationRefused, readClientFile, type SourceOperation } from './sources.ts';
import { readToolManifest } from './toolManifests.ts';

const MESSAGES: Readonly<Record<ManifestFault, string>> = {
  UNREADABLE:
    'Không đọc được bản đăng ký: cần GraphQL có nhãn tiếng Việt phía trên mỗi thao tác, hoặc bản kê do công cụ tạo kèm nhãn.',
  TOO_MANY_OPERATIONS: `Mỗi bản đăng ký có nhiều nhất ${MANIFEST_LIMITS.operations} thao tác; hãy chia thành nhiều bản.`,
  DOCUMENT_TWICE: 'Một thao tác có mặt hai lần; hãy giữ lại một.',
  NAME_TWICE: 'Hai thao tác khác nhau mang cùng một tên; hãy đổi tên một thao tác.',
  CLIENT_WITHOUT_RULES:
    'Bản phát hành đang chạy chưa có hệ thống này, hoặc hệ thống này không nhận thêm thao tác; hãy đăng ký với cơ quan vận hành.',
  PURPOSE_NOT_OF_CLIENT: 'Thao tác nêu một mục đích mà hệ thống này không được đăng ký.',
  TOO_EXPENSIVE: 'Thao tác yêu cầu nhiều dữ liệu hơn mức người dùng của hệ thống này được hỏi một lần.',
  DOES_NOT_FIT: 'Thao tác không khớp với lược đồ hoặc vượt giới hạn của một thao tác đăng ký.',
};
/** More than anybody mends at once. */
const FINDINGS_MAX = 50;
const DETAIL_MAX = 500;

type Finding = ManifestVerdict['findings'][number];
const findingOf = (code: ManifestFault, operation: string | null, detail: string | null = null): Finding => ({
  code,
  operation,
  message: MESSAGES[code],
  detail: detail?.slice(0, DETAIL_MAX) ?? null,
});

/** The part of an engine that judges. */
export interface Judge {
  rules: ClientRules;
  policy: Policy;
  judging: Pick<Documents, 'readRegistered'>;
  plan(document: KnownDocument): Promise<unknown>;
  registered: { listOf(client: string): KnownDocument[]; find(id: string, client: string): unknown };
}

/** @throws OperationRefused when it is neither GraphQL with labels nor what a known tool writes */
export function readHandedIn({ client, document, labels }: HandedInManifest): SourceOperation[] {
  try {
    return labels === null ? readClientFile(client, document) : readToolManifest(client, document, labels);
  } catch (error) {
    // Brackets within brackets without end end the parser by the depth of its calls.
    if (error instanceof RangeError) throw new OperationRefused(`${client}: nested too deep`);
    throw error;
  }
}

/** Judges what was handed in: everything that is wrong, or what each operation costs and what of people it opens. */
export async function judgeHandedIn(handed: HandedInManifest, judge: Judge): Promise<ManifestVerdict> {
  const { client } = handed;
  const atOnce = findInText(handed);
  if (atOnce.length > 0) return faulted(atOnce);
  let sources: SourceOperation[];
  try {
    sources = readHandedIn(handed);
  } catch (error) {
    if (!(error instanceof OperationRefused)) throw error;
    return faulted([findingOf('UNREADABLE', null, error.message)]);
  }
  if (sources.length === 0) return faulted([findingOf('UNREADABLE', null, 'no operation')]);
  if (sources.length > MANIFEST_LIMITS.operations) return faulted([findingOf('TOO_MANY_OPERATIONS', null)]);
  if (client === PUBLIC_CLIENT) return faulted([findingOf('CLIENT_WITHOUT_RULES', null)]);
  const findings = [...findRepeated(sources)];
  const operations: ManifestVerdict['operations'] = [];
  const coordinates = new Set<string>();
  for (const source of sources) {
    const judged = await judgeOperation(source, judge);
    findings.push(...judged.findings);
    if (judged.document === undefined) continue;
    for (const coordinate of judged.document.touched.coordinates) coordinates.add(coordinate);
    operations.push(describe(source, judged.document, judge));
    // Requests go on in between.
    await letOthersIn();
  }
  if (findings.length > 0) return faulted(findings);
  return { operations, findings, added: findAdded(client, coordinates, judge) };
}

const faulted = (findings: readonly Finding[]): ManifestVerdict => ({
  operations: [],
  findings: findings.slice(0, FINDINGS_MAX),
  added: [],
});

/** Looked at before anything is made of them: of two operations of one name only one could be told apart later. */
function findInText({ document, labels }: HandedInManifest): Finding[] {
  if (labels !== null) return [];
  const names = new Map<string, string>();
  const findings: Finding[] = [];
  const operations = listOperations(document);
  if (operations.length > MANIFEST_LIMITS.operations) return [findingOf('TOO_MANY_OPERATIONS', null)];
  for (const operation of operations) {
    const name = operation.name?.value ?? '';
    const text = print(operation);
    const before = names.get(name);
    if (before !== undefined)
      findings.push(findingOf(before === text ? 'DOCUMENT_TWICE' : 'NAME_TWICE', name));
    names.set(name, text);
  }
  return findings;
}

/** None where the text cannot be parsed: whoever reads it says so. */
function listOperations(document: string): OperationDefinitionNode[] {
  try {
    const { definitions } = parse(document, { noLocation: true });
    return definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
  } catch {
    return [];
  }
}

function* findRepeated(sources: readonly SourceOperation[]): Generator<Finding> {
  const documents = new Set<string>();
  const names = new Map<string, string>();
  for (const { name, document } of sources) {
    if (documents.has(document)) yield findingOf('DOCUMENT_TWICE', name);
    else if (names.has(name)) yield findingOf('NAME_TWICE', name);
    documents.add(document);
    names.set(name, document);
  }
}

/** Reads, plans and prices one operation; without a document where it does not fit. */
export async function judgeOperation(
  source: SourceOperation,
  judge: Pick<Judge, 'judging' | 'rules' | 'plan'>,
): Promise<{ document?: KnownDocument; findings: Finding[] }> {
  try {
    const document = judge.judging.readRegistered(source);
    const oversteps = [...findOversteps(source, document, judge.rules)];
    const findings = oversteps.map(({ fault, detail }) => findingOf(fault, source.name, detail));
    if (findings.length === 0) await judge.plan(document);
    return findings.length === 0 ? { document, findings } : { findings };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    // Whoever cannot plan just now has found nothing against the operation.
    if (error.code === 'OVERLOADED') throw error;
    const where = error.locations?.map(({ line, column }) => `${line}:${column}`).join(' ') ?? '';
    return {
      findings: [findingOf('DOES_NOT_FIT', source.name, `${error.code} ${error.message} ${where}`.trim())],
    };
  }
}

const describe = (
  { client, name, label, purpose, document: text }: SourceOperation,
  document: KnownDocument,
  { registered }: Judge,
): ManifestVerdict['operations'][number] => ({
  id: idOf(text),
  name,
  label,
  cost: document.price({}).total,
  purpose: purpose?.code ?? null,
  known: registered.find(idOf(text), client) !== undefined,
});

/** What of people these coordinates open that no operation of the client reads yet. */
function findAdded(
  client: string,
  coordinates: ReadonlySet<string>,
  { registered, policy }: Judge,
): string[] {
  const had = new Set(registered.listOf(client).flatMap(({ touched }) => touched.coordinates));
  return [...coordinates].filter((one) => !had.has(one) && isPersonal(policy.fields[one])).sort();
}
