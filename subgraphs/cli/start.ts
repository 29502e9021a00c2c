/** `npm start`: the whole system in one process, with everything it needs. */
import { join } from 'node:path';
import { readEnvironment, silenceTelemetry } from '../environment.ts';
import { personas } from '../nation/personas.ts';
import type { PersonaRole } from '../nation/types.ts';
import type { Observer } from '../observability/observer.ts';
import { closeOnSignal, endWithParent, giveUp, runCommand } from './lifetime.ts';
import { observe } from './observing.ts';

silenceTelemetry();
endWithParent();

await runCommand(async () => {
  const environment = readEnvironment();
  const { prepareDatabases, startEmbedded } = await import('./embedded.ts');
  const report = (line: string): void => console.log(line);
  console.log('Một Lần – cung cấp thông tin một lần cho Nhà nước');
  console.log('  … đang khởi động cơ sở dữ liệu (starting PostgreSQL)');
  let observer: Observer | undefined;
  const databases = await prepareDatabases(environment, report, {
    onChange: (state) => observer?.databaseChanged(state),
    onGivenUp: giveUp,
  });
  const logFolder =
    environment.profile === 'sandbox'
      ? (databases.postgres?.dataDirectory ?? environment.dataDirectory)
      : undefined;
  observer = observe(environment, 'embedded', logFolder);
  const system = await startEmbedded(environment, databases, report, observer).catch(
    async (error: unknown) => {
      await databases.postgres?.stop();
      throw error;
    },
  );
  closeOnSignal(async (politely) => {
    console.log('\n  … đang dừng (stopping)');
    await system.close(politely ? environment.drainNoticeMs : 0);
    await databases.postgres?.stop();
  });
  const roles: Partial<Record<PersonaRole, string>> = {
    CITIZEN: 'công dân',
    OFFICER: 'cán bộ một cửa',
    GOVERNMENT_OFFICE: 'Văn phòng Chính phủ',
  };
  const featured = personas.filter((persona) => persona.featured);
  console.log(`
  Hộp cát (sandbox)   ${system.origin}/sandbox/
  GraphQL             ${system.origin}/graphql
  Thanh toán (pay)    ${system.platform?.url ?? environment.paymentPlatformUrl ?? ''}
  Dữ liệu (data)      ${databases.postgres?.dataDirectory ?? 'given servers'}
  Vận hành (admin)    ${system.adminOrigin}/metrics
  Nhật ký (log)       ${logFolder === undefined ? 'stdout' : join(logFolder, 'mot-lan.log')}

  Đăng nhập thử (sign in as):
${featured.map((persona) => `    ${persona.key.padEnd(8)} ${persona.name.padEnd(17)} ${roles[persona.role] ?? ''} (${persona.story})`).join('\n')}

  Thử ngay (try):
    curl -s ${system.origin}/graphql -H 'content-type: application/json' \\
      -d '{"query":"{ procedure(code: \\"1.004222\\") { name channels { channel fees { amount } } } }"}'

  Dừng (stop): Ctrl-C    Làm lại từ đầu (start over): npm run reset`);
});
