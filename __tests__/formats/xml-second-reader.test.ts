import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { utf8 } from '../../src/formats/decode.ts';
import { parseDocument, type XmlElement } from '../../src/formats/xml-document.ts';
import { createXmlReader } from '../../src/formats/xml-events.ts';

/*
 * Every XML report of real tools, and every public one where they are at hand, gives the same elements, attributes and texts in our
 * reader and in an independent one.
 */

const FIXTURES = path.join(import.meta.dirname, '../fixtures/producers');
const CORPUS = path.join(import.meta.dirname, '../../../shared/corpus');

/** fast-xml-parser takes minutes for much more, and ours leaves the middle of longer texts out. */
const LARGEST = 400_000;
const LONGEST_TEXT = 16_000;

function xmlFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.golden'))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => /^(\ufeff)?\s*</.test(readText(file).slice(0, 100)) && readFileSync(file).length < LARGEST)
    .sort();
}

function readText(file: string): string {
  return Buffer.concat([...utf8([readFileSync(file)])]).toString('utf8');
}

/** The second reader takes no control characters, and refuses what is not well-formed. */
function parsed(file: string): XmlElement | undefined {
  try {
    return parseDocument(readText(file));
  } catch {
    return undefined;
  }
}

function walk(element: XmlElement, lines: string[]): string[] {
  const attributes = [...element.attributes].filter(([name]) => !name.startsWith('xmlns'));
  lines.push(`<${element.name} ${JSON.stringify(attributes.sort())}`);
  for (const child of element.children) walk(child, lines);
  lines.push(`${shown(element.text)}</${element.name}`);
  return lines;
}

const shown = (text: string) => (text.length < LONGEST_TEXT ? text : 'long').replaceAll(/\s+/g, ' ');

function names(element: XmlElement, elements: Set<string>, attributes: Set<string>): void {
  elements.add(element.name);
  for (const name of element.attributes.keys()) attributes.add(name);
  for (const child of element.children) names(child, elements, attributes);
}

function events(file: string, root: XmlElement): string[] {
  const elements = new Set<string>();
  const attributes = new Set<string>();
  names(root, elements, attributes);
  const vocabulary = {
    elements: [...elements],
    attributes: [...attributes].filter((name) => !name.startsWith('xmlns')),
  };
  const lines: string[] = [];
  const reader = createXmlReader(
    vocabulary,
    {
      open(element, values) {
        const written = vocabulary.attributes.flatMap((name, i) => (values.has(i) ? [[name, values.text(i)]] : []));
        lines.push(`<${vocabulary.elements[element]} ${JSON.stringify(written.sort())}`);
        return true;
      },
      close: (element, text) => lines.push(`${shown(text)}</${vocabulary.elements[element]}`),
    },
    () => 1,
  );
  for (const block of utf8([readFileSync(file)])) reader.write(block);
  reader.end();
  return lines;
}

const files = [FIXTURES, path.join(CORPUS, 'tests'), path.join(CORPUS, 'coverage')].flatMap(xmlFiles);
const wellFormed = files.flatMap((file): [string, XmlElement][] => {
  const root = parsed(file);
  return root === undefined ? [] : [[file, root]];
});

describe('an independent reader', () => {
  test('takes nearly all of them', () => {
    if (!existsSync(CORPUS)) console.log('the public reports are not here: only our own are compared');
    expect(wellFormed.length).toBeGreaterThan(files.length * 0.9);
  });

  test('finds the same in them', () => {
    const different = wellFormed.filter(([file, root]) => {
      const expected = walk(root, []);
      const found = events(file, root);
      return expected.length !== found.length || expected.some((line, i) => line !== found[i]);
    });
    expect(different.map(([file]) => file)).toEqual([]);
  });
});
