/** Where signed events may go, and when they are told again. */
import { isPublicAddress, isWebhookUrl, mayReach } from '../../subgraphs/dossiers/rules/webhooks/address.ts';
import { ATTEMPTS_MAX, againAt, judgeStatus } from '../../subgraphs/dossiers/rules/webhooks/attempt.ts';

describe('The address of a webhook', () => {
  it.each([
    'https://hooks.example.vn/events',
    'https://hooks.example.vn:8443/a?b=c',
    'http://127.0.0.1:9000/x',
    'http://[::1]:9000/x',
  ])('may be %s', (url) => expect(isWebhookUrl(url)).toBe(true));

  it.each([
    'http://hooks.example.vn/events',
    'https://user:secret@hooks.example.vn/',
    'https://hooks.example.vn/#part',
    'ftp://hooks.example.vn/',
    'file:///etc/passwd',
    'hooks.example.vn',
    'https://hooks.example.vn/\0',
    'https://hooks.example.vn/\ud800',
    'https://hooks.example.vn/a b',
    '',
  ])('is never %s', (url) => expect(isWebhookUrl(url)).toBe(false));
});

describe('An address that is connected to', () => {
  it.each(['8.8.8.8', '203.162.4.190', '2001:ee0::1', '::ffff:8.8.8.8'])('may be %s', (address) =>
    expect(isPublicAddress(address)).toBe(true),
  );

  it.each([
    ...['127.0.0.1', '10.1.2.3', '172.16.0.1', '192.168.1.1', '169.254.169.254', '100.64.0.1', '0.0.0.0'],
    ...['224.0.0.1', '255.255.255.255', '198.18.0.1', '192.0.2.1', '240.0.0.1'],
    ...[
      '::1',
      '::',
      'fe80::1',
      'fd00::1',
      'ff02::1',
      '2001:db8::1',
      '64:ff9b::a00:1',
      '2002:a00:1::',
      'fec0::1',
    ],
    ...['::ffff:10.0.0.1', '::ffff:127.0.0.1', '::7f00:1', 'hooks.example.vn', ''],
  ])('is never %s', (address) => expect(isPublicAddress(address)).toBe(false));

  it('may be of this machine in development, and still no other inside', () => {
    for (const own of ['127.0.0.1', '::1', '::ffff:127.0.0.1']) {
      expect(mayReach(own, true)).toBe(true);
      expect(mayReach(own, false)).toBe(false);
    }
    expect(mayReach('10.0.0.1', true)).toBe(false);
  });
});

describe('An event that was not taken', () => {
  it.each([
    [200, undefined],
    [202, undefined],
    [204, undefined],
    [301, 'REDIRECT'],
    [308, 'REDIRECT'],
    [400, 'STATUS'],
    [410, 'STATUS'],
    [500, 'STATUS'],
  ] as const)('with the answer %d is %s', (status, failure) =>
    expect(judgeStatus(status)?.failure).toBe(failure),
  );

  it('is told again after a pause that doubles up to an hour, spread by a fifth, and is given up in the end', () => {
    const now = new Date('2026-11-29T00:00:00Z');
    const pause = (attempts: number, random: number) =>
      ((againAt(attempts, now, random)?.getTime() ?? Number.NaN) - now.getTime()) / 1000;
    expect([1, 2, 3, 10].map((attempts) => pause(attempts, 0.5))).toEqual([5, 10, 20, 2560]);
    expect([11, 69].map((attempts) => pause(attempts, 0.5))).toEqual([3600, 3600]);
    expect([pause(1, 0), pause(1, 1)]).toEqual([4, 6]);
    expect(againAt(ATTEMPTS_MAX, now, 0)).toBeUndefined();
  });
});
