/** Bodies that the grammar of JSON allows and that two programs read differently: refused before anything is built. */
import fc from 'fast-check';
import { admitBody } from '../../gateway/door/admission.ts';
import { checkJson } from '../../gateway/door/strictJson.ts';
import { safeLimits } from '../../gateway/settings.ts';
import { Failure } from '../../kernel/failure.ts';

const codeOf = (body: string): string => {
  try {
    admitBody(body, safeLimits);
    return 'ADMITTED';
  } catch (error) {
    return error instanceof Failure ? error.code : 'THROWN';
  }
};
const withVariables = (variables: string): string => `{"query":"{ a }","variables":${variables}}`;

const refused: Record<string, string> = {
  'the same key twice in the body': '{"query":"{ a }","query":"{ b }"}',
  'the same key twice in variables': withVariables('{"a":1,"a":2}'),
  'the same key twice, far inside': withVariables('{"a":[{"b":{"c":1,"d":2,"c":3}}]}'),
  'the same key twice, once escaped': withVariables('{"a":1,"\\u0061":2}'),
  'the same key twice in extensions': '{"query":"{ a }","extensions":{"a":1,"a":1}}',
  'a byte order mark': `\ufeff${withVariables('{}')}`,
  NUL: withVariables('{"a":"\u0000"}'),
  'NUL, escaped': withVariables('{"a":"\\u0000"}'),
  'half a character': withVariables('{"a":"\ud800"}'),
  'half a character, escaped': withVariables('{"a":"\\ud800"}'),
  'the other half, escaped': withVariables('{"a":"\\udc00 x"}'),
  'two halves the wrong way round': withVariables('{"a":"\\udc00\\ud800"}'),
  'half a character in a key': withVariables('{"\\ud800":1}'),
  '17 levels of objects': withVariables(`${'{"a":'.repeat(16)}1${'}'.repeat(16)}`),
  'a number that would be rounded': withVariables('{"a":9007199254740993}'),
  'money that would be rounded': withVariables('{"a":20000.0000000000001}'),
  'a number with more digits than can be kept': withVariables('{"a":[0.12345678901234567890]}'),
  'a number too large': withVariables('{"a":1e400}'),
  'a number too small': withVariables('{"a":-1e-400}'),
  'a thousand digits': withVariables(`{"a":${'1'.repeat(1_000)}}`),
  'text after the end': `${withVariables('{}')} x`,
  'a second value': `${withVariables('{}')}{}`,
  'a closing bracket too many': `${withVariables('{}')}}`,
  'a string without its end': '{"query":"{ a }',
  'a comment': `${withVariables('{}')}//`,
  'an escape that is none': withVariables('{"a":"\\x41"}'),
  '__proto__ in the body': '{"query":"{ a }","__proto__":{"admin":true}}',
  '__proto__ in variables': withVariables('{"__proto__":{"admin":true}}'),
  '__proto__ inside a list': withVariables('{"a":[{"__proto__":null}]}'),
  '__proto__ as a scalar': withVariables('{"a":{"__proto__":1}}'),
  '__proto__, escaped': withVariables('{"a":{"\\u005f_proto__":{}}}'),
  '__proto__ in extensions': '{"query":"{ a }","extensions":{"a":{"__proto__":{}}}}',
  'constructor.prototype': withVariables('{"a":{"constructor":{"prototype":{"admin":true}}}}'),
};

describe('The body of a request', () => {
  it.each(Object.entries(refused))('is refused: %s', (_name, body) => {
    expect(codeOf(body)).toBe('BAD_REQUEST');
    expect(({} as { admin?: boolean }).admin).toBeUndefined();
  });

  it.each(['NUL', 'NUL, escaped'])('is told of a character that nobody sees by its name: %s', (name) => {
    expect(() => admitBody(refused[name] ?? '', safeLimits)).toThrow(/ký tự NUL \(U\+0000\)/);
  });

  it('is told of a byte order mark by its name', () => {
    expect(() => admitBody(refused['a byte order mark'] ?? '', safeLimits)).toThrow(/BOM, U\+FEFF/);
  });

  it.each(
    Object.entries({
      'sixteen levels': withVariables(`${'{"a":'.repeat(14)}1${'}'.repeat(14)}`),
      'the same key in two objects': withVariables('{"a":{"b":1},"c":{"b":2}}'),
      'a value equal to a key': withVariables('{"a":"a","b":["a","b"]}'),
      'a whole character outside the first plane': withVariables('{"a":"\\ud83d\\ude00 😀"}'),
      'quotes and brackets inside strings': withVariables('{"a":"\\"}]{[,","b":"\\\\"}'),
      'Vietnamese in either form': withVariables('{"a":"Đăng ký","b":"\\u0110\\u0103ng"}'),
      'numbers as programs write them': withVariables(
        '{"a":[0,-0,0.0,1.50,1e3,1E+3,12e-2,9007199254740991,0.1234567890123456,1.7976931348623157e308,5e-324]}',
      ),
      'a list of a hundred': withVariables(`{"a":[${Array.from({ length: 100 }, () => 0).join()}]}`),
    }),
  )('is admitted: %s', (_name, body) => {
    expect(codeOf(body)).toBe('ADMITTED');
  });

  it('is admitted whenever a program wrote it, and refused when one of its keys is written twice', () => {
    const value = fc
      .jsonValue({ maxDepth: 6, noUnicodeString: false })
      .filter((json) => !/__proto__|\\u0000|\\ud[89a-f]/.test(JSON.stringify(json)));
    fc.assert(
      fc.property(value, fc.string({ maxLength: 5 }), (json, key) => {
        fc.pre(key !== '__proto__' && !key.includes('\u0000'));
        const text = JSON.stringify(json);
        expect(() => checkJson(text)).not.toThrow();
        const name = JSON.stringify(key);
        expect(() => checkJson(`{${name}:${text},"~":[${text}],${name}:1}`)).toThrow(Failure);
      }),
      { numRuns: 300 },
    );
  });

  it('of the largest size is looked over in a moment', () => {
    const body = withVariables(`{"a":"${'\\u0041'.repeat(10_000)}"}`);
    const keys = withVariables(`{${Array.from({ length: 6_000 }, (_, index) => `"k${index}":1`).join()}}`);
    const timeOf = (text: string): number => {
      const began = performance.now();
      checkJson(text);
      return performance.now() - began;
    };
    const zeros = withVariables(`{"a":[${Array.from({ length: 900 }, () => `1${'0'.repeat(57)}1`).join()}]}`);
    for (const text of [body, keys, zeros, '1'.repeat(60_000), '['.repeat(60_000), '"'.repeat(60_000)]) {
      const times = [1, 2, 3].map(() => {
        try {
          return timeOf(text);
        } catch {
          return 0;
        }
      });
      expect(Math.min(...times)).toBeLessThan(50);
    }
  });
});
