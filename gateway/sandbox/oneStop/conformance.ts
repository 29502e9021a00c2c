/** Numbered cases of the older protocol (DOMAIN §3.3), for whoever speaks it: each is asked of an address, and passes or says why not. */
import { catalogueCases } from './catalogueCases.ts';
import { type Life, type LifeOptions, makeLife } from './life.ts';
import { call, type OneStopReply, type SimulatedSystem } from './system.ts';

/** What the cases are run with. */
export interface ConformanceSubject extends Pick<LifeOptions, 'agency' | 'procedure' | 'run' | 'now'> {
  system: SimulatedSystem;
}

export interface ConformanceResult {
  number: number;
  title: string;
  /** Why it did not pass; undefined where it did. */
  fault: string | undefined;
}

/** A case did not get the answer that the protocol asks for. */
class NotConforming extends Error {}

const expect = (holds: boolean, what: string, reply?: OneStopReply): void => {
  const got = reply === undefined ? '' : `; error_code ${reply.error_code}: ${reply.message}`;
  if (!holds) throw new NotConforming(`${what}${got}`);
};

/** One case with a dossier of its own. */
class Trial {
  readonly life: Life;
  readonly procedure: string;
  readonly #system: SimulatedSystem;

  constructor({ system, ...options }: ConformanceSubject, index: number) {
    this.#system = system;
    this.procedure = options.procedure;
    this.life = makeLife({ ...options, index });
  }

  get code(): string {
    return this.life.accepted.MaHoSo;
  }

  send(data: readonly object[], isUpdating = 'False'): Promise<OneStopReply> {
    return call(this.#system, { service: 'DongBoHoSoMC', isUpdating, data });
  }

  progress(data: readonly object[]): Promise<OneStopReply> {
    return call(this.#system, { service: 'CapNhatTienDoHoSoMC', data });
  }

  async found(): Promise<Record<string, unknown> | undefined> {
    const { result } = await call(this.#system, { service: 'TraCuuHoSo', mahoso: this.code });
    return result?.find(({ MaHoSo }) => MaHoSo === this.code);
  }

  ask(body: object): Promise<OneStopReply> {
    return call(this.#system, body);
  }

  /** Sends the accepted dossier with something wrong, and expects it to be named. */
  async names(changes: object, field: string, taken: boolean): Promise<void> {
    const reply = await this.send([{ ...this.life.accepted, ...changes }]);
    expect((reply.error_code === '0') === taken, taken ? 'not taken' : 'taken', reply);
    const findings = reply.data?.find(({ MaHoSo }) => MaHoSo === this.code)?.findings ?? [];
    expect(
      findings.some(({ Truong }) => Truong.startsWith(field)),
      `the record and the field ${field} are not named`,
      reply,
    );
  }

  async accepted(): Promise<void> {
    const reply = await this.send([this.life.accepted]);
    expect(reply.error_code === '0', 'a new dossier is not taken', reply);
  }
}

const cases: readonly (readonly [title: string, run: (trial: Trial) => Promise<void>])[] = [
  [
    'refuses a request whose session is none',
    async (trial) => {
      const reply = await trial.ask({ session: 'none', service: 'TraCuuHoSo', mahoso: trial.code });
      expect(reply.error_code !== '0', 'answered', reply);
    },
  ],
  [
    'refuses a service that there is not',
    async (trial) => {
      const reply = await trial.ask({ service: 'XoaHoSo', data: [] });
      expect(reply.error_code !== '0', 'answered', reply);
    },
  ],
  [
    'answers a look-up of what was not reported with an empty result',
    async (trial) => expect((await trial.found()) === undefined, 'something was found'),
  ],
  [
    'takes a new dossier and finds it again, with the times as they were sent',
    async (trial) => {
      await trial.accepted();
      const found = await trial.found();
      const { NgayTiepNhan } = trial.life.accepted;
      expect(
        found?.NgayTiepNhan === NgayTiepNhan,
        `NgayTiepNhan is ${found?.NgayTiepNhan}, not ${NgayTiepNhan}`,
      );
    },
  ],
  [
    'answers the same report sent again as the first time',
    async (trial) => {
      const [first, second] = [
        await trial.send([trial.life.accepted]),
        await trial.send([trial.life.accepted]),
      ];
      expect(JSON.stringify(first) === JSON.stringify(second), 'another answer', second);
    },
  ],
  [
    'says in words that a dossier exists when another content is sent as new, and takes it as a change',
    async (trial) => {
      await trial.accepted();
      const again = await trial.send([trial.life.done]);
      expect(again.error_code !== '0' && /tồn tại/.test(again.message), 'not said', again);
      const changed = await trial.send([trial.life.done], 'True');
      expect(changed.error_code === '0', 'the change is not taken', changed);
      expect((await trial.found())?.TrangThaiHoSo === '10', 'the change is not found');
    },
  ],
  [
    'takes a dossier that is sent as a change and was not there',
    async (trial) => {
      const reply = await trial.send([trial.life.accepted], 'True');
      expect(reply.error_code === '0' && (await trial.found()) !== undefined, 'not taken', reply);
    },
  ],
  [
    'takes progress in a block, and ends in the last status by time',
    async (trial) => {
      await trial.accepted();
      const reply = await trial.progress(trial.life.steps);
      expect(reply.error_code === '0', 'not taken', reply);
      expect((await trial.found())?.TrangThaiHoSo === '10', 'another status');
    },
  ],
  [
    'ends in the same status when steps come backwards, twice, and before the dossier',
    async (trial) => {
      const backwards = [...trial.life.steps].reverse();
      for (const step of [...backwards, ...backwards]) {
        const reply = await trial.progress([step]);
        expect(reply.error_code === '0', 'a step is not taken', reply);
      }
      await trial.accepted();
      expect((await trial.found())?.TrangThaiHoSo === '10', 'another status');
    },
  ],
  [
    'has the good half of a batch in',
    async (trial) => {
      const bad = { ...trial.life.accepted, MaHoSo: `${trial.code}x`, NgayTiepNhan: '20261331' };
      const reply = await trial.send([bad, trial.life.accepted]);
      expect(reply.error_code !== '0', 'the bad half is answered as taken', reply);
      expect((await trial.found()) !== undefined, 'the good half is not in', reply);
    },
  ],
  [
    'names a day that there is not',
    (trial) => trial.names({ NgayTiepNhan: '20260230080000' }, 'NgayTiepNhan', false),
  ],
  [
    'names a time that has not come',
    (trial) => trial.names({ NgayTiepNhan: '20990101080000' }, 'NgayTiepNhan', false),
  ],
  [
    'names a status of another table',
    (trial) => trial.names({ TrangThaiHoSo: '97' }, 'TrangThaiHoSo', false),
  ],
  ['names a procedure that there is not', (trial) => trial.names({ MaTTHC: '9.999999' }, 'MaTTHC', false)],
  ['names a unit of another agency', (trial) => trial.names({ DonViXuLy: 'G22' }, 'DonViXuLy', false)],
  ['names a scalar that is no string', (trial) => trial.names({ KenhThucHien: 2 }, 'KenhThucHien', false)],
  [
    'takes a number that fills a gap as none, and says so',
    (trial) =>
      trial.names({ DinhDanhCHS: [{ LoaiDinhDanh: '2', SoDinhDanh: '000000001' }] }, 'DinhDanhCHS', true),
  ],
  ...catalogueCases.map(
    ([title, run]) =>
      [
        title,
        (trial: Trial) => run({ procedure: trial.procedure, ask: (body) => trial.ask(body) }, expect),
      ] as const,
  ),
];

/** Runs every case; none stops the others. */
export async function* runConformance(subject: ConformanceSubject): AsyncGenerator<ConformanceResult> {
  for (const [index, [title, run]] of cases.entries()) {
    let fault: string | undefined;
    try {
      await run(new Trial(subject, index));
    } catch (error) {
      // What answers otherwise than the protocol says is the finding, whatever it is.
      fault = error instanceof Error ? error.message : String(error);
    }
    yield { number: index + 1, title, fault };
  }
}
