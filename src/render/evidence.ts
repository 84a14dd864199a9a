import { CHANGE_CLASSES, type Change, type Comparison, type Slower } from '../domain/comparison.ts';
import { byText } from '../domain/text.ts';

/** Why each test is in its class, for the JSON result: in the order of the classes, each by id. */
export function evidenceJson({ changes }: Comparison): readonly object[] {
  return CHANGE_CLASSES.flatMap((name) => [...changes[name]].sort((a, b) => byText(a.id, b.id)).map(reason));
}

function reason({ id, class: name, evidence, signature, standing }: Change): object {
  return {
    id,
    class: name,
    evidence,
    ...(signature === undefined ? {} : { signature }),
    ...(standing === undefined ? {} : { standing }),
  };
}

export function slowerJson({ id, ms, usual, evidence }: Slower): object {
  return { id, ms, usual, evidence };
}
