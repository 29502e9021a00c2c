/** What an official reads who approves a release: what each operation does, whatever story it was first written for. */
import { buildSchema, isObjectType, isUnionType, Kind, parse, print } from 'graphql';
import { namedOperations } from '../../kernel/domain/namedOperations.ts';
import { personas } from '../../nation/personas.ts';
import { readSchema, subgraphNames } from '../../schema/files.ts';
import { currentRelease } from '../support/releases.ts';

/** How each act is called: whoever approves an operation that does it reads so. A new mutation needs its words here. */
const ACTS: Readonly<Record<string, RegExp>> = {
  openDraftDossier: /^Mở hồ sơ nháp/,
  recordUpload: /^Ghi nhận giấy tờ/,
  submitDossier: /^Nộp hồ sơ/,
  createPaymentRequest: /^Lập yêu cầu thanh toán/,
  registerDecision: /^Đăng ký quyết định công bố/,
  enterProcedure: /^Nhập thủ tục/,
  compareDraft: /^Đối chiếu/,
  approveDraft: /^Phê duyệt/,
  publishProcedure: /^Công bố/,
  publiciseProcedure: /^Công khai/,
  proposeCalendarDecision: /^Nhập một quyết định/,
  confirmCalendarDecision: /^Xác nhận một quyết định/,
  rejectCalendarDecision: /^Trả lại một quyết định/,
  closeIncompleteRecord: /^Đóng một bản ghi/,
  mapSpelling: /^Gắn một cách ghi/,
  proposePaymentDecision: /^Đề xuất cách giải quyết/,
  confirmPaymentDecision: /^Xác nhận cách giải quyết/,
  rejectPaymentDecision: /^Trả lại hoặc rút đề xuất/,
  proposeDirectoryEntry: /^Đề xuất một mục của danh bạ/,
  confirmDirectoryEntry: /^Xác nhận một mục của danh bạ/,
  rejectDirectoryEntry: /^Trả lại một mục của danh bạ/,
  endDirectoryEntry: /^Chấm dứt ngay một mục của danh bạ/,
  delegateOfficial: /^Giao quyền công bố/,
  withdrawDelegation: /^Thu hồi quyền công bố/,
  takeDossier: /^Nhận hồ sơ/,
  answerSupplement: /^Nộp giấy tờ được yêu cầu bổ sung/,
};

const { manifest } = currentRelease();
const registered = Object.entries(manifest.operations).map(([id, operation]) => {
  const [definition] = parse(operation.document).definitions;
  const roots = definition?.kind === Kind.OPERATION_DEFINITION ? definition.selectionSet.selections : [];
  return {
    ...operation,
    id,
    writes: definition?.kind === Kind.OPERATION_DEFINITION && definition.operation === 'mutation',
    roots: roots.flatMap((root) => (root.kind === Kind.FIELD ? [root.name.value] : [])),
  };
});

describe('The label of a registered operation', () => {
  it.each(registered.filter(({ writes }) => writes))(
    '$name says what it does: $label',
    ({ label, roots }) => {
      for (const root of roots) expect(label).toMatch(ACTS[root] ?? /^$/);
    },
  );

  it('names nobody of the story that it was written for, and no step of it', () => {
    const names = personas.flatMap(({ name }) => name.split(' ').slice(-1));
    const told = new RegExp(`(?:chị|anh|cán bộ|ông|bà)\\s+(?:${names.join('|')})|^\\d+\\.|sửa một chữ`, 'iu');
    expect(registered.map(({ label }) => label).filter((label) => told.test(label))).toEqual([]);
    expect(told.test('Cán bộ Minh mở hồ sơ cho chị Lan')).toBe(true);
  });

  it('is that of one thing: two that ask different roots are called differently', () => {
    const asked = new Map<string, string>();
    for (const { label, roots } of registered) {
      const before = asked.get(label) ?? roots.join();
      expect([label, roots.join()]).toEqual([label, before]);
      asked.set(label, before);
    }
  });
});

describe('An operation that an answer names', () => {
  it('is registered for every client that can be answered with it, under the id that is told', () => {
    for (const { id, name, label, document, answerTo } of Object.values(namedOperations)) {
      expect(manifest.operations[id]).toMatchObject({ name, label, document });
      const asking = Object.entries(manifest.clients).filter(([, ids]) =>
        registered.some((one) => ids.includes(one.id) && one.roots.some((root) => answerTo.includes(root))),
      );
      expect(asking.length).toBeGreaterThan(0);
      for (const [client, ids] of asking)
        expect([client, name, ids.includes(id)]).toEqual([client, name, true]);
    }
  });

  it('is known for every root field of the contract whose answers can name one', () => {
    const found = subgraphNames.flatMap((subgraph) => {
      const schema = buildSchema(print(readSchema(subgraph)), { assumeValid: true, assumeValidSDL: true });
      const roots = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
        Object.values(type?.getFields() ?? {}),
      );
      return roots.filter(({ type }) => {
        const answers = isUnionType(type) ? type.getTypes() : [];
        return answers.some(
          (answer) =>
            isObjectType(answer) &&
            Object.values(answer.getFields()).some((field) => /NamedOperation/.test(String(field.type))),
        );
      });
    });
    const told = Object.values(namedOperations).flatMap(({ answerTo }) => answerTo);
    expect(found.map(({ name }) => name).sort()).toEqual([...told].sort());
  });
});
