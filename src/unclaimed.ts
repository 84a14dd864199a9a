import type { Diagnostic } from './domain/diagnostic.ts';
import type { FoundFile } from './find.ts';
import { utf8 } from './formats/decode.ts';
import type { Chunks, Head } from './formats/format.ts';
import { hiddenReport, hidesNone } from './hidden-report.ts';
import type { Recogniser } from './recognise.ts';
import { unreadFailures } from './unread-tests.ts';

/** A file that no format claims. */
export interface Unclaimed {
  readonly chunks: Chunks;
  readonly head: Head;
  readonly recognise: Recogniser;
}

/**
 * Another kind of file, or a report that ends before it says what it is or begins too late. These are never let pass.
 * @throws ReportError for text in an encoding that is not known.
 */
export async function diagnose(file: FoundFile, { chunks, head, recognise }: Unclaimed): Promise<Diagnostic> {
  const broken = endsTooEarly(file, head);
  // What is no text has none either.
  if (broken === NOTHING_IN_IT) utf8(chunks).next();
  const hidden = hidesNone(head) ? undefined : await hiddenReport({ chunks, recognise });
  if (hidden !== undefined) {
    const message = `a report (${hidden.title}) begins here, behind other text: wanted a file that begins with it`;
    return { level: 'error', file: file.path, line: hidden.line, message };
  }
  if (broken !== undefined) return { level: 'error', file: file.path, message: broken };
  const tool = unreadFailures(head, chunks);
  if (tool !== undefined) {
    const message = `has failed tests, in a format of ${tool} that is not read: wanted JUnit XML`;
    return { level: 'error', file: file.path, message };
  }
  return { level: 'warning', file: file.path, message: 'is not a test or coverage report that is known: left out' };
}

/** A file shorter than this cannot be told from the first bytes of a report. */
const SHORTEST = 64;

function endsTooEarly(file: FoundFile, { text, root, whole }: Head): string | undefined {
  if (/(^|\/)\.git(keep|ignore)$/.test(file.path)) return undefined;
  if (file.bytes === 0) return 'is empty: the run that was to write it did not finish';
  if (text.trim() === '') return NOTHING_IN_IT;
  if (!whole) return undefined;
  const cut = text.startsWith('<') ? cutMarkup(text, root) : undefined;
  if (cut !== undefined) return `${cut}: the run that was to write it did not finish`;
  if (/^[[{]/.test(text) && !isJson(text)) return 'is not complete JSON: the run that was to write it did not finish';
  return file.bytes < SHORTEST ? 'is too short to be recognised as any report' : undefined;
}

/** Where XML ends before anybody can tell what it was to be. Words behind a comment are none: Markdown, say. */
function cutMarkup(text: string, root: Head['root']): string | undefined {
  const [before = ''] = /^(?:\s|<!--[\s\S]*?-->|<\?[\s\S]*?\?>)*/.exec(text) ?? [];
  const rest = text.slice(before.length);
  if (root === undefined) return rest === '' || rest.startsWith('<') ? 'ends before its first element' : undefined;
  return rest.startsWith('<') && !rest.includes('>') ? 'ends inside its first element' : undefined;
}

const NOTHING_IN_IT = 'holds nothing but white space: the run that was to write it did not finish';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
