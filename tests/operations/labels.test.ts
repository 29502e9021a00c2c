/** What an official reads who approves a release: what each operation does, whatever story it was first written for. */
import { Supergraph } from '@apollo/federation-internals';
import { buildSchema, isObjectType, isUnionType, Kind, parse, print } from 'graphql';
import { readCostModel } from '../../gateway/document/costModel.ts';
import { Documents } from '../../gateway/document/documents.ts';
import { PUBLIC_CLIENT } from '../../gateway/release/release.ts';
import { safeLimits } from '../../gateway/settings.ts';
import { namedOperations } from '../../kernel/domain/namedOperations.ts';
import { personas } from '../../nation/personas.ts';
import { portals } from '../../nation/systems.ts';
import { readPolicy } from '../../platform/house.ts';
import { readSchema, subgraphNames } from '../../schema/files.ts';
import { currentRelease } from '../support/releases.ts';

/** How each act is called: whoever approves an operation that does it reads so. A new mutation needs its words here. */
const ACTS: Readonly<Record<string, RegExp>> = {
  openDraftDossier: /^Mở hồ sơ nháp/,
  openUpload: /^Mở lượt gửi tệp/,
  openCatalogueUpload: /^Mở lượt gửi tệp quyết định/,
  submitDossier: /^Nộp hồ sơ/,
  declineHeldValue: /^Từ chối dùng một giá trị/,
  createPaymentRequest: /^Lập yêu cầu thanh toán/,
  recordCashReceipt: /^Ghi nhận phí, lệ phí nộp tiền mặt/,
  registerDecision: /^Đăng ký quyết định công bố/,
  enterProcedure: /^Nhập thủ tục/,
  compareDraft: /^Đối chiếu/,
  approveDraft: /^Phê duyệt/,
  publishProcedure: /^Công bố/,
  publiciseProcedure: /^Công khai/,
  assignDossier: /^Phân công/,
  reportDossiers: /^Đồng bộ hồ sơ/,
  reportProgress: /^Cập nhật tiến độ/,
  unassignDossier: /^Thôi phân công/,
  requestSupplement: /^Yêu cầu bổ sung/,
  recordDossierStatus: /^Ghi nhận một bước/,
  amendDraft: /^Sửa nội dung/,
  waiveDifference: /^Chấp nhận một khác biệt/,
  returnDraft: /^Trả lại thủ tục/,
  withdrawDraft: /^Rút một thủ tục/,
  repealProcedure: /^Bãi bỏ/,
  publishEligibilityList: /^Nhập danh mục/,
  attachOnlineService: /^Nhập một dịch vụ công trực tuyến/,
  stopOnlineService: /^Nhập quyết định tạm dừng/,
  resumeOnlineService: /^Nhập quyết định cung cấp trở lại/,
  registerRestructuringPlan: /^Đăng ký phương án/,
  confirmOnlineProposal: /^Xác nhận một đề xuất/,
  rejectOnlineProposal: /^Trả lại hoặc rút một đề xuất/,
  mapLocalCode: /^Gắn một mã thủ tục/,
  confirmMapping: /^Xác nhận một loại kết quả/,
  rejectMapping: /^Bác bỏ/,
  draftPortalItem: /^Soạn/,
  checkPortalItem: /^Kiểm tra/,
  publishPortalItem: /^Đưa một thông tin/,
  withdrawPortalItem: /^Gỡ/,
  proposeDelegation: /^Đề nghị giao cho một cán bộ/,
  confirmDelegation: /^Xác nhận một nhiệm vụ công bố/,
  withdrawDelegation: /^Thu hồi một nhiệm vụ/,
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
  handInClientManifest: /^Nộp bản đăng ký thao tác/,
  approveClientManifest: /^Phê duyệt bản đăng ký thao tác/,
  rejectClientManifest: /^Trả lại bản đăng ký thao tác/,
  suspendClientManifest: /^Đình chỉ ngay bản đăng ký thao tác/,
  takeDossier: /^Nhận hồ sơ/,
  acceptDossier: /^Tiếp nhận hồ sơ/,
  refuseDossier: /^Từ chối tiếp nhận/,
  stopDossier: /^Dừng xử lý/,
  answerConsultation: /^Trả lời nội dung mà cơ quan khác lấy ý kiến/,
  resumeDossier: /^Tiếp tục xử lý/,
  withdrawDossier: /^Rút hồ sơ/,
  leaveToOwnSystem: /^Giao hồ sơ cho hệ thống riêng/,
  extendPromisedDay: /^Gia hạn ngày hẹn/,
  issueHeldPaperSlip: /^Cấp phiếu xác nhận giấy tờ đã có/,
  rateDossier: /^Đánh giá việc giải quyết hồ sơ/,
  replayWebhookDeliveries: /^Gửi lại những sự kiện/,
  markNoticesRead: /^Đánh dấu đã đọc/,
  finishDossier: /^Kết thúc xử lý/,
  reviseResult: /^Thu hồi hoặc đính chính kết quả/,
  handOverResult: /^Ghi nhận việc trả kết quả/,
  handOverDossiers: /^Bàn giao hồ sơ/,
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

describe('What the contract offers', () => {
  /** Root fields that no client has registered, each with the reason. */
  const ASKED_BY_NOBODY: Readonly<Record<string, string>> = {};

  it('can be asked for and done in production: each root field is in an operation of some client', () => {
    const offered = subgraphNames.flatMap((subgraph) => {
      const schema = buildSchema(print(readSchema(subgraph)), { assumeValid: true, assumeValidSDL: true });
      return [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
        Object.keys(type?.getFields() ?? {}),
      );
    });
    const asked = new Set(registered.flatMap(({ roots }) => roots));
    const missing = new Set(offered.filter((name) => !name.startsWith('_') && !asked.has(name)));
    expect([...missing].sort()).toEqual(Object.keys(ASKED_BY_NOBODY).sort());
    expect(asked.size).toBeGreaterThan(80);
  });

  it('is within what the people of each client may ask at once, with a page of the usual length', () => {
    const supergraph = Supergraph.build(currentRelease().supergraph).apiSchema().toGraphQLJSSchema();
    const documents = new Documents({
      ...{ policy: readPolicy(), schema: supergraph, costs: readCostModel(currentRelease().supergraph) },
      ...{ introspection: false, explains: true },
    });
    const ofCitizens = [PUBLIC_CLIENT, ...portals.map(({ clientId }) => clientId as string)];
    const tooDear = Object.entries(manifest.clients).flatMap(([client, ids]) => {
      const most = ofCitizens.includes(client) ? safeLimits.costCitizen : safeLimits.costAgency;
      return registered
        .filter(({ id }) => ids.includes(id))
        .map((one) => ({
          name: `${client} ${one.name}`,
          cost: documents.readRegistered(one).price({}).total,
        }))
        .filter(({ cost }) => cost > most);
    });
    expect(tooDear).toEqual([]);
  });

  it('is registered for a client of each kind', () => {
    expect(Object.keys(manifest.clients)).toEqual(
      expect.arrayContaining([
        'agency-administration',
        'government-office',
        'national-database',
        'national-portal',
        'one-stop-dak-lak',
        'portal-dak-lak',
        'public',
      ]),
    );
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
