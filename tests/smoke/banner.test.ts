/** The words at the end of a start: a newcomer's invitation in the sandbox, and none of it in production. */
import { describeStart, publicSandboxWarning, type Started } from '../../app/assembly/banner.ts';
import { personas } from '../../nation/personas.ts';

const started: Started = {
  profile: 'sandbox',
  origin: 'http://127.0.0.1:4000',
  adminOrigin: 'http://127.0.0.1:9400',
  platformUrl: 'http://127.0.0.1:4001',
  dataDirectory: '/srv/data',
  logFile: '/srv/data/mot-lan.log',
  welcome: true,
  hasPage: true,
};

describe('The banner of npm start', () => {
  it('in the sandbox names the page, people to sign in as and something to try', () => {
    const said = describeStart(started);
    for (const words of [
      'http://127.0.0.1:4000/sandbox/',
      'Đăng nhập thử',
      'curl -s',
      '/srv/data/mot-lan.log',
      '9400/metrics',
    ])
      expect(said).toContain(words);
    for (const { name } of personas.filter(({ featured }) => featured)) expect(said).toContain(name);
  });

  it('in production names neither sandbox nor anybody, in one process and in many', () => {
    for (const welcome of [true, false]) {
      const said = describeStart({ ...started, profile: 'production', welcome });
      expect(said).toContain('http://127.0.0.1:4000/graphql');
      expect(said).not.toMatch(/sandbox|hộp cát|đăng nhập|curl|npm run|4001/i);
      for (const { name } of personas) expect(said).not.toContain(name);
    }
  });

  it('says that the page is not built instead of an address where nothing is', () => {
    const said = describeStart({ ...started, hasPage: false });
    expect(said).toContain('the page is not built');
    expect(said).not.toContain('/sandbox/');
  });

  it('about a sandbox that others reach is more than one line', () => {
    const said = publicSandboxWarning('0.0.0.0');
    expect(said).toContain('0.0.0.0');
    expect(said.match(/!!!/g)?.length).toBeGreaterThan(2);
  });
});
