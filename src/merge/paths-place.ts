import type { SourceFile } from './paths-roots.ts';

/** What a report says of a file besides its path. */
export interface Origin {
  /** Folders that the report says its paths are relative to (Cobertura's `<source>`), as written. */
  readonly sources?: readonly string[];
  /** Where the report itself lies, from the root of the repository: a package leaves it in its own folder. */
  readonly report?: string;
  /** The module that the report puts the file in (JaCoCo's `<group>`), and the path of the file within it. */
  readonly module?: { readonly name: string; readonly path: string };
}

/** Folders of the repository that the place of a report tells of. */
export interface Place {
  /** Those that it lies in, the deepest first: `packages/web/coverage`, `packages/web`, `packages`. Never the root. */
  readonly above: readonly string[];
  /** What its folder ends in, the longest first: `libs/web`, `web` of `coverage/libs/web`, where Nx puts the report of `libs/web`. */
  readonly ends: readonly string[];
}

export function placeOf(report: string | undefined): Place {
  const segments = report === undefined || /^(?:\/|\.\.|[A-Za-z]:)/.test(report) ? [] : report.split('/').slice(0, -1);
  return {
    above: segments.map((_, i) => segments.slice(0, segments.length - i).join('/')),
    ends: segments.slice(1).map((_, i) => segments.slice(i + 1).join('/')),
  };
}

/** The file of the module that is meant, of files with one package and name; `undefined`: nothing tells. */
export function inModule(
  files: readonly SourceFile[],
  { place, module = '' }: { readonly place: Place; readonly module?: string | undefined },
): SourceFile | undefined {
  if (files.length < 2) return files[0];
  const names = [module, module.slice(module.lastIndexOf('/') + 1)].filter((name) => name !== '');
  const ways = [
    ...names.map((name) => (file: SourceFile) => file.module === name || file.module.endsWith(`/${name}`)),
    ...[...place.above, ...place.ends].map((folder) => (file: SourceFile) => file.module === folder),
  ];
  for (const isMeant of ways) {
    const [meant, another] = files.filter(isMeant);
    if (meant !== undefined && another === undefined) return meant;
  }
  return undefined;
}
