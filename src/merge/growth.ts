const MEGABYTE = 1024 * 1024;

/**
 * How large memory is to be that became too small. Large memory grows in large steps: what nobody has written to costs address space only,
 * and what was copied is garbage that stays for a while.
 * @param size bytes, or numbers of a few bytes
 */
export function grown(size: number): number {
  return size * (size < MEGABYTE ? 2 : 8);
}
