import { Buffer } from 'node:buffer';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { utf8 } from '../../src/formats/decode.ts';

const bytes = (...parts: (string | number[] | Uint8Array)[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));
const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();
const decoded = (blocks: Iterable<Uint8Array>) => Buffer.concat([...utf8(blocks)]).toString('utf8');

describe('decoding', () => {
  test.each([
    ['UTF-8', bytes('<?xml version="1.0" encoding="UTF-8"?><é/>'), '<?xml version="1.0" encoding="UTF-8"?><é/>'],
    ['a byte order mark', bytes([0xef, 0xbb, 0xbf], '<é/>'), '<é/>'],
    ['a byte order mark before other text', bytes([0xef, 0xbb, 0xbf], 'TN:\n'), 'TN:\n'],
    ['UTF-16 little-endian with its mark', bytes([0xff, 0xfe], Buffer.from('<é😀/>', 'utf16le')), '<é😀/>'],
    ['UTF-16 big-endian with its mark', bytes([0xfe, 0xff], utf16be('<é😀/>')), '<é😀/>'],
    [
      'UTF-16 little-endian by its zero bytes',
      Buffer.from('<?xml version="1.0" encoding="UTF-16"?><é/>', 'utf16le'),
      '<?xml version="1.0" encoding="UTF-16"?><é/>',
    ],
    ['UTF-16 big-endian by its zero bytes', utf16be('<é/>'), '<é/>'],
    ['UTF-16 that is cut in a character', bytes([0xff, 0xfe], Buffer.from('<é', 'utf16le'), [0x2f]), '<é\ufffd'],
    [
      'UTF-8 that claims to be UTF-16, as .NET writes it',
      bytes('<?xml version="1.0" encoding="utf-16"?><é/>'),
      '<?xml version="1.0" encoding="utf-16"?><é/>',
    ],
    [
      'ISO-8859-1',
      bytes("<?xml version='1.0' encoding='ISO-8859-1'?><", [0xe9], '/>'),
      "<?xml version='1.0' encoding='ISO-8859-1'?><é/>",
    ],
    [
      'windows-1252',
      bytes('<?xml version="1.0" encoding="windows-1252"?><', [0x80], '/>'),
      '<?xml version="1.0" encoding="windows-1252"?><€/>',
    ],
    [
      'Shift_JIS',
      bytes('<?xml version="1.0" encoding="Shift_JIS"?><', [0x93, 0xfa], '/>'),
      '<?xml version="1.0" encoding="Shift_JIS"?><日/>',
    ],
    [
      'a declaration after blanks',
      bytes('\n <?xml version="1.0" encoding="latin1"?><', [0xe9], '/>'),
      '\n <?xml version="1.0" encoding="latin1"?><é/>',
    ],
    [
      'US-ASCII that is UTF-8 in truth',
      bytes('<?xml version="1.0" encoding="US-ASCII"?><é/>'),
      '<?xml version="1.0" encoding="US-ASCII"?><é/>',
    ],
    [
      'an encoding that only the content names',
      bytes('<a x="encoding=\'latin1\'">é</a>'),
      '<a x="encoding=\'latin1\'">é</a>',
    ],
    ['bytes that are no character', bytes('a', [0xff], 'b'), 'a\ufffdb'],
    ['nothing', bytes(), ''],
    ['one byte', bytes('<'), '<'],
  ])('reads %s', (_, written, expected) => {
    expect(decoded([written])).toBe(expected);
    expect(decoded(Array.from(written, (byte) => Uint8Array.of(byte)))).toBe(expected);
  });

  test.each([
    ['UTF-32', bytes([0xff, 0xfe, 0, 0, 0x3c, 0, 0, 0]), 'the file is in UTF-32'],
    [
      'an encoding that nobody knows',
      bytes('<?xml version="1.0" encoding="k#o"?><a/>'),
      'names the encoding "k?o", which is not known',
    ],
  ])('refuses %s', (_, written, expected) => {
    expect(() => decoded([written])).toThrow(expected);
  });

  test('passes UTF-8 through without a copy', () => {
    const blocks = [Buffer.alloc(600, 'a'), Buffer.from('é')];
    expect([...utf8(blocks)].map(({ buffer }) => buffer)).toEqual(blocks.map(({ buffer }) => buffer));
  });

  test('any text comes back from each encoding, in blocks of any size', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 700 }), (content, size) => {
        const text = `<?xml version="1.0"?><a>${content}</a>`;
        for (const written of [bytes(text), bytes([0xff, 0xfe], Buffer.from(text, 'utf16le')), utf16be(text)]) {
          const blocks = Array.from({ length: Math.ceil(written.length / size) }, (_, i) =>
            written.subarray(i * size, (i + 1) * size),
          );
          expect(decoded(blocks)).toBe(text);
        }
      }),
    );
  });
});
