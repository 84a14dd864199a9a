import { oneLine } from '../domain/printable.ts';
import type { GateResult, Judgement } from '../domain/verdict.ts';
import type { CommitStatus } from '../github/client.ts';
import { shorten } from '../render/plain.ts';
import type { RenderContext } from '../render/renderer.ts';
import { checkWords } from '../render/rules.ts';

/** Characters that GitHub takes. */
const DESCRIPTION = 140;
const CONTEXT = 255;
/** More would be noise, and each is a request. */
export const MOST_STATUSES = 20;

/** One status for each gate, the worst where two have one name: `test-health (ci.yml.test) / coverage (src/billing/**)`. Only what blocks fails. */
export function statusesOf(
  { gates }: Judgement,
  { checkName = 'test-health', runUrl }: RenderContext,
  sha: string,
): readonly CommitStatus[] {
  const worst = new Map<string, GateResult>();
  for (const gate of gates) {
    const name = shorten(oneLine(nameOf(gate, checkName)), CONTEXT);
    const known = worst.get(name);
    if (known === undefined || (known.state !== 'block' && gate.state === 'block')) worst.set(name, gate);
  }
  return [...worst].map(([context, { state, sentence }]) => ({
    sha,
    context,
    state: state === 'block' ? 'failure' : 'success',
    description: shorten(oneLine(sentence), DESCRIPTION),
    targetUrl: runUrl ?? '',
  }));
}

function nameOf(gate: GateResult, checkName: string): string {
  return `${checkName} / ${checkWords(gate)}${gate.scope === '' ? '' : ` (${gate.scope})`}`;
}
