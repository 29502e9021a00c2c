/**
 * The older national protocol over HTTP, in production: translated into the registered operations of the system's client, under the token that it
 * calls its session. Both transports answer alike.
 */
import { randomUUID } from 'node:crypto';
import { SignJWT } from 'jose';
import { readSourceOperations } from '../../app/commands/operations.ts';
import { documentIdOf, oneStopDocuments } from '../../gateway/door/oneStop/documents.ts';
import { AUDIENCE } from '../../gateway/sandbox/issuer.ts';
import { openSystemOf } from '../dossiers/reportScene.ts';
import { testKeys } from '../support/house.ts';
import { runAs } from '../support/portal.ts';
import { openSystem, registeredId, type System, tokenOf } from '../support/system.ts';
import { journeyTransports } from '../support/transports.ts';

/** The system's own token, as its provider gives it for client credentials. */
async function sessionOf(claims: object = {}, at = new Date()): Promise<string> {
  const signer = testKeys.signer('issuer');
  const iat = Math.floor(at.getTime() / 1000);
  return new SignJWT({ kind: 'SYSTEM', agency: 'H15', azp: 'one-stop-dak-lak', ...claims })
    .setProtectedHeader({ alg: 'EdDSA', kid: signer.keyId, typ: 'at+jwt' })
    .setIssuer('https://issuer.test')
    .setAudience(AUDIENCE)
    .setSubject('system-of-dak-lak')
    .setJti(randomUUID())
    .setIssuedAt(iat)
    .setExpirationTime(iat + 600)
    .sign(signer.privateKey);
}

let counted = 0;
const newCode = (): string => {
  counted += 1;
  return `H15.50.05-261110-${String(counted).padStart(4, '0')}`;
};

const record = (MaHoSo: string, changes: object = {}) => ({
  ...{
    MaHoSo,
    MaTTHC: '1.004222.000.00.00.H15',
    TenTTHC: 'Đăng ký thường trú',
    MaLinhVuc: 'CT',
    KenhThucHien: '2',
  },
  ...{
    ChuHoSo: 'Nguyễn Thị Lan',
    LoaiDoiTuong: '1',
    DinhDanhCHS: [{ LoaiDinhDanh: '1', SoDinhDanh: '901190000018' }],
  },
  ...{ NgayNopHoSo: '20261110081500', NgayTiepNhan: '20261110090000', NgayHenTra: '20261125170000' },
  ...{
    TrangThaiHoSo: '2',
    DonViXuLy: '000.05.50.H15',
    DuocThanhToanTrucTuyen: '3',
    TrichYeuHoSo: 'Thường trú',
  },
  ...changes,
});

describe.each(journeyTransports)('A one-stop system (%s)', (transport) => {
  let system: System;
  let session: string;
  beforeAll(async () => {
    system = await openSystem({ profile: 'production', transport });
    session = await sessionOf();
    await openSystemOf(system.test);
  }, 120_000);
  afterAll(async () => system?.close());

  const post = async (body: unknown, type = 'application/json') => {
    const sent = typeof body === 'string' ? body : JSON.stringify(body);
    const response = await fetch(`${system.origin}/one-stop`, {
      method: 'POST',
      headers: { 'content-type': type },
      body: sent,
    });
    // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever was answered
    return { status: response.status, headers: response.headers, body: (await response.json()) as any };
  };
  const send = (service: string, data: unknown[], more: object = {}) =>
    post({ session, service, data, ...more });

  it('synchronises a dossier, tells its progress and looks it up', async () => {
    const code = newCode();
    expect(await send('DongBoHoSoMC', [record(code)], { isUpdating: 'False' })).toMatchObject({
      status: 200,
      body: {
        error_code: '0',
        message: 'Thành công',
        data: [{ MaHoSo: code, error_code: '0', findings: [] }],
      },
    });
    const step = {
      MaHoSo: code,
      NguoiXuLy: 'Trần Văn B',
      ChucDanh: 'CV',
      ThoiDiemXuLy: '20261111080000',
      TrangThai: '4',
    };
    expect((await send('CapNhatTienDoHoSoMC', [step])).body).toMatchObject({ error_code: '0' });
    expect((await post({ session, service: 'TraCuuHoSo', mahoso: code })).body).toEqual({
      ...{ error_code: '0', message: 'Thành công' },
      result: [
        {
          ...{ MaHoSo: code, MaTTHC: '1.004222', DonViXuLy: 'H15.50.05', TrangThaiHoSo: '4' },
          ...{
            ThoiDiemTrangThai: '20261111080000',
            NgayNopHoSo: '20261110081500',
            NgayTiepNhan: '20261110090000',
          },
          ...{ NgayHenTra: '20261125170000', NgayKetThucXuLy: '', NgayTra: '' },
        },
      ],
    });
    expect((await post({ session, service: 'TraCuuHoSo', mahoso: 'H15-unknown' })).body.result).toEqual([]);
  });

  it('is told in words that a dossier exists, and sends it again as a change', async () => {
    const code = newCode();
    await send('DongBoHoSoMC', [record(code)], { isUpdating: 'False' });
    const changed = [record(code, { TrangThaiHoSo: '4' })];
    const told = await send('DongBoHoSoMC', changed, { isUpdating: 'False' });
    expect(told.body).toMatchObject({
      error_code: '1',
      message: expect.stringMatching(/đã tồn tại.*ALREADY_EXISTS/),
    });
    expect((await send('DongBoHoSoMC', changed, { isUpdating: 'True' })).body).toMatchObject({
      error_code: '0',
    });
  });

  it('learns of each bad record by its code and its own name of the field, and the good half is in', async () => {
    const codes = Array.from({ length: 6 }, newCode);
    const [a = '', b = '', c = '', d = '', e = '', f = ''] = codes;
    const { body, status } = await send('DongBoHoSoMC', [
      record(a),
      record(b, { NgayTiepNhan: '20261131000000' }),
      record(c, { KenhThucHien: 2 }),
      record(d, { TrangThaiHoSo: '13' }),
      record(e, { TaiLieuNop: [{ DuocTaiSuDung: '1', DuongDanTaiTepTin: 'http://x/1' }] }),
      record(f, { TaiLieuNop: { DuocTaiSuDung: '1' } }),
    ]);
    expect(status).toBe(200);
    const said = body.data.map(
      (one: { MaHoSo: string; error_code: string; findings: { MaLoi: string; Truong: string }[] }) => [
        one.MaHoSo,
        one.error_code,
        ...one.findings.map(({ MaLoi, Truong }) => `${MaLoi} ${Truong}`),
      ],
    );
    expect(said).toEqual([
      [a, '0'],
      [b, '1', 'TIME_UNREADABLE NgayTiepNhan'],
      [c, '1', 'NOT_A_TEXT KenhThucHien'],
      [d, '2', 'UNMAPPED_STATUS TrangThaiHoSo'],
      [e, '0', 'REUSE_WITHOUT_EVIDENCE TaiLieuNop[0].DuocTaiSuDung'],
      [f, '1', 'NOT_A_LIST TaiLieuNop'],
    ]);
    expect(body.error_code).toBe('1');
    expect(body.message).toContain(`2/6`);
    expect(body.message).toContain(`${b} NgayTiepNhan`);
  });

  it('is told the finding that refused it, not one that was only noted', async () => {
    const [exists, dated] = [newCode(), newCode()];
    const nobody = { DinhDanhCHS: [] };
    await send('DongBoHoSoMC', [record(exists, nobody)]);
    const { body } = await send('DongBoHoSoMC', [record(newCode(), nobody)]);
    expect(body.data[0].findings[0]).toMatchObject({ Truong: 'DinhDanhCHS' });
    const again = await send('DongBoHoSoMC', [record(exists, { ...nobody, TrangThaiHoSo: '4' })]);
    expect(again.body.message).toMatch(new RegExp(`${exists}: Hồ sơ đã tồn tại .*\\(ALREADY_EXISTS\\)$`));
    const bad = await send('DongBoHoSoMC', [
      record(newCode(), nobody),
      record(dated, { ...nobody, NgayTra: 'x' }),
    ]);
    expect(bad.body.message).toMatch(new RegExp(`^1/2 .*${dated} NgayTra: .*\\(TIME_UNREADABLE\\)$`));
  });

  it('keeps no other record out with a text that nobody can store, also in a field that is not kept', async () => {
    const [nul = '', half = '', inside = '', named = '', good = ''] = Array.from({ length: 5 }, newCode);
    const { status, body } = await send('DongBoHoSoMC', [
      record(nul, { TrichYeuHoSo: 'a\u0000b' }),
      record(half, { TenTTHC: 'a\ud800b' }),
      record(inside, { TaiLieuNop: [{}, { TenTepTin: '\u0000' }] }),
      record(named, { 'x\u0000': '1' }),
      record(`${good}\u0000`),
      record(good),
    ]);
    const said = body.data.map((one: { MaHoSo: string; findings: { MaLoi: string; Truong: string }[] }) => [
      one.MaHoSo,
      ...one.findings.map(({ MaLoi, Truong }) => `${MaLoi} ${Truong}`),
    ]);
    expect(status).toBe(200);
    expect(said).toEqual([
      [nul, 'TEXT_HOLDS_NUL TrichYeuHoSo'],
      [half, 'TEXT_NOT_UNICODE TenTTHC'],
      [inside, 'TEXT_HOLDS_NUL TaiLieuNop[1].TenTepTin'],
      [named, 'TEXT_HOLDS_NUL x\ufffd'],
      [`${good}\ufffd`, 'TEXT_HOLDS_NUL MaHoSo'],
      [good],
    ]);
    expect(body.message).toMatch(/^1\/6 .* TrichYeuHoSo: .*NUL \(U\+0000\)/);
  });

  it.each<[string, object | string, RegExp]>([
    ['101 records', { data: Array(101).fill({}) }, /^data: .*100/],
    ['a list that is none', { data: {} }, /^data: .*danh sách/],
    ['isUpdating as a boolean', { isUpdating: true }, /^isUpdating: .*FLAG_UNREADABLE/],
    ['isUpdating Maybe', { isUpdating: 'Maybe' }, /^isUpdating: .*FLAG_UNREADABLE/],
    ['isUpdating after a space', { isUpdating: ' True' }, /^isUpdating: .*FLAG_UNREADABLE/],
    ['a long mahoso', { service: 'TraCuuHoSo', mahoso: 'x'.repeat(101) }, /^mahoso: .*100/],
    ['NUL in mahoso', { service: 'TraCuuHoSo', mahoso: 'x\u0000' }, /mahoso.*NUL/],
    ['half a character in mahoso', { service: 'TraCuuHoSo', mahoso: 'x\ud800' }, /mahoso.*nửa ký tự/],
    ['a byte order mark', '\ufeff{}', /BOM/],
  ])('is told what was wrong with the request: %s', async (_name, told, says) => {
    const body = { session, service: 'DongBoHoSoMC', data: [record('H15-1')] };
    const answer = await post(typeof told === 'string' ? told : { ...body, ...told });
    expect(answer.status).toBe(400);
    expect(answer.body.error_code).toMatch(/^BAD_/);
    expect(answer.body.message).toMatch(says);
  });

  it.each(['DongBoHoSoMC', 'CapNhatTienDoHoSoMC', 'TraCuuHoSo'])(
    'is told that the session must be a system’s token: %s',
    async (service) => {
      const step = { MaHoSo: 'H15-1', TrangThai: '2', ThoiDiemXuLy: '20261111080000' };
      const data = [service === 'DongBoHoSoMC' ? record('H15-1') : step];
      for (const claims of [{}, { azp: 'one-stop-dak-lak' }]) {
        const officer = await sessionOf({ kind: 'OFFICER', scope: 'dossier:process', ...claims });
        const { status, body } = await post({ session: officer, service, data });
        expect([status, body.error_code]).toEqual([403, 'FORBIDDEN']);
        expect(body.message).toMatch(/session.*SYSTEM/);
      }
      const { body } = await post({ session: await tokenOf('minh'), service, data });
      expect(body.message).toMatch(/session.*SYSTEM/);
    },
  );

  it('may send a batch that is larger than one operation takes', async () => {
    const codes = Array.from({ length: 60 }, newCode);
    const { body } = await send(
      'DongBoHoSoMC',
      codes.map((code) => record(code)),
    );
    expect(body).toMatchObject({ error_code: '0' });
    expect(body.data.map(({ MaHoSo }: { MaHoSo: string }) => MaHoSo)).toEqual(codes);
  });

  it.each<[string, () => Promise<unknown> | unknown, number, string]>([
    ['no session', () => ({ service: 'TraCuuHoSo', mahoso: 'x' }), 401, 'UNAUTHENTICATED'],
    [
      'a session that is none',
      () => ({ session: 'abc', service: 'TraCuuHoSo', mahoso: 'x' }),
      401,
      'UNAUTHENTICATED',
    ],
    [
      'a session that has expired',
      async () => ({
        ...{ service: 'TraCuuHoSo', mahoso: 'x' },
        session: await sessionOf({}, new Date(Date.now() - 3_600_000)),
      }),
      401,
      'UNAUTHENTICATED',
    ],
    [
      'the token of an officer as its session',
      async () => ({ session: await tokenOf('minh'), service: 'DongBoHoSoMC', data: [record('H15-1')] }),
      403,
      'FORBIDDEN',
    ],
    [
      'a session of a client that has not registered the operation',
      async () => ({
        session: await sessionOf({ azp: 'one-stop-nowhere' }),
        service: 'TraCuuHoSo',
        mahoso: 'x',
      }),
      400,
      '',
    ],
    ['another service', () => ({ session, service: 'XoaHoSo', data: [] }), 400, 'BAD_REQUEST'],
    ['no records', () => ({ session, service: 'DongBoHoSoMC' }), 400, 'BAD_USER_INPUT'],
    [
      'more records than a hundred',
      () => ({ session, service: 'DongBoHoSoMC', data: Array(101).fill({}) }),
      400,
      'BAD_REQUEST',
    ],
    ['no JSON', () => '{"session":', 400, 'BAD_REQUEST'],
    ['a member twice', () => '{"service":"TraCuuHoSo","service":"DongBoHoSoMC"}', 400, 'BAD_REQUEST'],
    ['too much', () => `"${'x'.repeat(1_100_000)}"`, 413, 'PAYLOAD_TOO_LARGE'],
  ])('with %s is refused in the protocol’s form', async (_what, make, status, code) => {
    const answer = await post(await make());
    expect(answer.status).toBe(status);
    if (code !== '') expect(answer.body.error_code).toBe(code);
    expect(answer.body).toMatchObject({ error_code: expect.any(String), message: expect.any(String) });
    expect(JSON.stringify(answer.body)).not.toMatch(/select |at \/|127\.0\.0\.1|stack/i);
  });

  it('has its dossier seen by whoever it is of, and by officers of the agency that handles it', async () => {
    const code = newCode();
    const owner = {
      ChuHoSo: 'Nguyễn Thị Lan',
      DinhDanhCHS: [{ LoaiDinhDanh: '1', SoDinhDanh: '966194000101' }],
    };
    const unknown = newCode();
    const { body } = await send('DongBoHoSoMC', [
      record(code, owner),
      record(unknown, { ...owner, ChuHoSo: 'Ai Đó' }),
    ]);
    expect(body).toMatchObject({ error_code: '0' });
    const agency = { code: 'H15.50.05', name: expect.any(String) };
    const shown = { system: 'one-stop-dak-lak', code, status: 'ACCEPTED', agency };
    const mine = await runAs(system, 'national-portal', 'lan', 'MyReportedDossiers', { first: 100 });
    expect(mine.reportedDossiers.nodes).toEqual([expect.objectContaining(shown)]);
    const ours = await runAs(system, 'one-stop-dak-lak', 'minh', 'AgencyReportedDossiers', { first: 100 });
    for (const one of [code, unknown])
      expect(ours.nodes).toContainEqual(expect.objectContaining({ ...shown, code: one }));
  });

  it('reads records, the list of procedures and shared lists in the words of the protocol', async () => {
    const read = async (service: string, more: object = {}) =>
      (await post({ session, service, ...more })).body;
    const found = await read('LayThuTuc', { maTTHC: '1.004222.000.00.00.H15' });
    expect(found).toMatchObject({
      error_code: '0',
      result: [{ MATTHC: '1.004222', TENTTHC: 'Đăng ký thường trú' }],
    });
    expect(found.result[0].NgayCapNhat).toMatch(/^20\d{12}$/);
    expect(JSON.stringify(found.result)).not.toMatch(/:(null|true|false|-?\d)/);
    expect((await read('LayThuTuc', { maTTHC: '9.999999' })).result).toEqual([]);
    expect(await read('LayThuTuc', { maTTHC: '…' })).toMatchObject({ error_code: 'BAD_USER_INPUT' });
    expect((await read('LayDanhSachTTHC')).result).toContainEqual({
      MATTHC: '1.004222',
      TENTTHC: 'Đăng ký thường trú',
    });
    expect((await read('LayDanhMucCoQuan')).result).toContainEqual(
      expect.objectContaining({ MADONVI: 'G01', TENDONVI: 'Bộ Công an', MADONVICHA: '' }),
    );
    // More than a page: all of them.
    expect((await read('LayDanhMucTinhThanh')).result).toHaveLength(34);
    expect(await read('LayDanhMucNganHang')).toMatchObject({ error_code: 'BAD_REQUEST' });
  }, 60_000);

  it('does the same as batched GraphQL, under the same ids', async () => {
    const code = newCode();
    const dossier = {
      ...{ code, procedure: '1.004222', channel: '2', ownerKind: '1', ownerNumber: '901190000018' },
      ...{ submittedAt: '20261110081500', acceptedAt: '20261110090000', status: '2', unit: 'H15.50.05' },
    };
    const response = await fetch(`${system.origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${session}` },
      body: JSON.stringify({
        documentId: documentIdOf('DongBoHoSoMC'),
        variables: { input: { requestId: randomUUID(), updating: false, dossiers: [dossier] } },
      }),
    });
    expect(await response.json()).toEqual({
      data: {
        reportDossiers: {
          __typename: 'DossiersReported',
          outcomes: [{ code, outcome: 'TAKEN', findings: [] }],
        },
      },
    });
  });
});

describe('The texts of the older protocol', () => {
  it('are registered for the systems that speak it', () => {
    const registered = readSourceOperations().filter(({ client }) => client === 'one-stop-dak-lak');
    const ids = registered.map(({ document }) => registeredId(document));
    for (const name of Object.keys(oneStopDocuments) as (keyof typeof oneStopDocuments)[])
      expect(ids).toContain(documentIdOf(name));
  });
});
