/**
 * The HTTP library makes an empty text, or a text that is no JSON, of an answer that broke off. Half an answer is none: each of these throws what
 * the library throws of a broken connection, so that it is asked for again.
 */

/** Of an answer that must be JSON. */
export function assertParsed({ status, data }: { readonly status: number; readonly data: unknown }): void {
  if (typeof data === 'string' && status !== 204) throw brokenOff();
}

/** An archive or a change of more is not read, whatever was said of its size before: 10,000 tests take about 32 kB. */
export const MOST_BYTES = 128 * 1024 * 1024;

/** All bytes of an answer that was not read yet (`parseSuccessResponseBody: false`). */
export async function wholeBody(body: unknown, most = MOST_BYTES): Promise<Buffer> {
  if (!isStream(body)) throw brokenOff();
  const chunks: Uint8Array[] = [];
  try {
    let bytes = 0;
    for await (const chunk of body) {
      bytes += chunk.length;
      if (bytes > most) throw new RangeError(`it has more than ${most} bytes`);
      chunks.push(chunk);
    }
  } catch (cause) {
    throw brokenOff(cause);
  }
  return Buffer.concat(chunks);
}

/** Without a status of its own a connection that broke has 500, and no response. */
function brokenOff(cause?: unknown): Error {
  return Object.assign(new Error('the answer broke off', { cause }), { status: 500 });
}

function isStream(body: unknown): body is AsyncIterable<Uint8Array> {
  return typeof body === 'object' && body !== null && Symbol.asyncIterator in body;
}
