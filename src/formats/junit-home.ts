import type { CaseHome } from './format.ts';
import { mayTell } from './junit-dialect.ts';
import { FAILED_IMPORT, namesOf, type Surroundings } from './junit-naming.ts';
import type { Run } from './junit-run.ts';
import { type OpenSuite, surroundings } from './junit-suites.ts';
import { A, fileOf, written } from './junit-vocabulary.ts';
import type { Attributes } from './xml-events.ts';

/** Finds where a case belongs; `undefined` where that depends on what only this case has, or its name may tell who wrote the report. */
export type HomeOf = (attributes: Attributes, suite: OpenSuite | undefined) => CaseHome | undefined;

/** Neighbours mostly share it. */
export function rememberedHome(run: Run): HomeOf {
  let home: CaseHome | undefined;
  let ofClassname: string | undefined;
  let ofFile: string | undefined;
  let ofSurroundings: Surroundings | undefined;
  return (attributes, suite) => {
    if (attributes.has(A.class)) return undefined;
    const classname = attributes.repeatedText(A.classname);
    const file = fileOf(attributes);
    const around = surroundings(run, suite);
    if (classname === ofClassname && file === ofFile && around === ofSurroundings) return home;
    home = derived({ classname: written(classname), file, around, suite: suite?.name });
    ofClassname = classname;
    ofFile = file;
    ofSurroundings = around;
    return home;
  };

  function derived({ classname, file, around, suite }: Shared): CaseHome | undefined {
    const { dialect } = run;
    if (classname === FAILED_IMPORT || (dialect === 'pytest' && classname === '')) return undefined;
    if (dialect === 'other' && mayTell(classname, suite)) return undefined;
    return namesOf({ classname, class: undefined, name: undefined, file }, around, dialect);
  }
}

interface Shared {
  readonly classname: string;
  readonly file: string | undefined;
  readonly around: Surroundings;
  /** Name of the nearest suite. */
  readonly suite: string | undefined;
}
