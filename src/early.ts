/** Begun before anybody waits for it: a failure is told where its answer is needed, not before. */
export function early<T>(begun: Promise<T>): Promise<T> {
  begun.catch(() => undefined);
  return begun;
}
