import { Buffer } from 'node:buffer';
import { describe, expect, test } from '@jest/globals';
import { readHead } from '../../src/formats/head.ts';

const head = (text: string | Uint8Array) => readHead(typeof text === 'string' ? Buffer.from(text) : text, true);

describe('the head of a file', () => {
  test.each([
    ['a root element', '<testsuites name="n" tests="1">', 'testsuites name=n tests=1'],
    ['one with nothing in it', '<testsuites/>', 'testsuites'],
    [
      'one behind a declaration, comments and instructions',
      '\n<?xml version="1.0"?>\n<!-- <b> -->\n<?xml-stylesheet href="x"?>\n<a x=\'1\'/>',
      'a x=1',
    ],
    [
      'one behind a DOCTYPE',
      '<!DOCTYPE coverage SYSTEM "http://x/coverage-04.dtd">\n<coverage version="1"/>',
      'coverage version=1',
    ],
    ['one behind a DOCTYPE with an internal subset', `<!DOCTYPE a [<!ENTITY x "]>"><!-- ' --><?p '?>]> <a/>`, 'a'],
    ['one with a namespace', '<t:TestRun xmlns:t="urn:x" id="1">', 'TestRun xmlns:t=urn:x id=1'],
    ['attributes that are decoded', '<a x="&lt;&#65;&amp;lt;&nbsp;" y="1 < 2"/>', 'a x=<A&lt;&nbsp; y=1 < 2'],
    ['names of JavaScript objects', '<__proto__ constructor="1"/>', '__proto__ constructor=1'],
    ['one behind the lines of a runner', '\n> p@1.0.0 test\n> mocha\n\n<testsuite name="m"/>', 'testsuite name=m'],
    ['no root in JSON with markup', '{"a":"\n<a>"}', undefined],
    ['no root in TAP with markup', 'ok 1 - x\n<a>', undefined],
    ['no root in text', 'hello <a>', undefined],
    ['no root in an empty file', '', undefined],
    ['no root in a cut declaration', '<?xml version="1.0"', undefined],
    ['no root in a cut comment', '<!-- <a>', undefined],
    ['no root in a cut DOCTYPE', '<!DOCTYPE a [', undefined],
    ['an end tag', '</a>', undefined],
  ])('finds %s', (_, text, expected) => {
    const { root } = head(text);
    const shown =
      root === undefined ? undefined : [root.name, ...Array.from(root.attributes, ([n, v]) => `${n}=${v}`)].join(' ');
    expect(shown).toBe(expected);
  });

  test('decodes the text, without mark and leading blanks', () => {
    expect(head(Buffer.from('\ufeff \n<é/>', 'utf16le'))).toMatchObject({
      text: '<é/>',
      root: { name: 'é' },
      whole: true,
    });
  });

  test('holds at most 64 Ki characters', () => {
    const large = readHead(Buffer.from(`<a>${'é'.repeat(70_000)}</a>`), true);
    expect(large.text.length).toBeLessThanOrEqual(64 * 1024);
    expect(large.text).not.toContain('\ufffd');
    expect(large).toMatchObject({ whole: false, root: { name: 'a' } });
  });

  test.each([1000, 1010, 1015, 1019, 1020, 1021, 1022, 1023, 1024, 1025, 2000])(
    'finds a root element behind %i characters',
    (length) => {
      const found = [
        `<!--${'é'.repeat(length >> 1)}${'-'.repeat(length & 1)}--><näme x="1">`,
        `<?xml version="1.0" encoding="utf-8"?>${' '.repeat(length)}<n:e y='2'/>`,
        `${'b'.repeat(length)}\n<a z="3">`,
      ].map((text) => head(`${text}${'x'.repeat(3000)}`).root);
      expect(found.map((root) => [root?.name, root?.attributes.size])).toEqual([
        ['näme', 1],
        ['e', 1],
        ['a', 1],
      ]);
    },
  );

  test('has no text where the encoding is not known', () => {
    expect(head('<?xml version="1.0" encoding="no-such"?><a/>')).toEqual({ text: '', root: undefined, whole: true });
  });

  test('is found in linear time in hostile text', () => {
    const hostile = [
      `<a ${'x="1" '.repeat(20_000)}`,
      `<!DOCTYPE a [${'<!--'.repeat(20_000)}`,
      `<${'a:'.repeat(30_000)}`,
      `<a${' '.repeat(65_000)}x`,
    ];
    expect(hostile.map((text) => head(text).text.length > 0)).toEqual([true, true, true, true]);
  });
});
