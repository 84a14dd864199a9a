import type { TextForm } from './fields.ts';

/** Printable text of one line. `\p{C}`: control and format characters, which could change how the rest of a line is read. */
const PRINTABLE = '[^\\p{C}\\p{Zl}\\p{Zp}]';

export const NAME: TextForm = {
  pattern: new RegExp(`^${PRINTABLE}{1,100}$`, 'u'),
  wanted: 'a text of at most 100 characters',
};

/** Of report files: relative to the workspace, or absolute; `!` excludes. */
export const FILE_GLOB: TextForm = {
  pattern: new RegExp(`^${PRINTABLE}{1,1000}$`, 'u'),
  wanted: 'a path or a glob such as reports/**/*.xml',
};

/** Of source files: relative to the repository, forward slashes, nothing above it; `!` excludes. */
export const REPO_GLOB: TextForm = {
  pattern: /^(?!!?\/)(?!!?[A-Za-z]:)(?!.*(^|[!/])\.\.(\/|$))[^\\\p{C}\p{Zl}\p{Zp}]{1,1000}$/u,
  wanted: 'a path or a glob relative to the repository such as src/billing/**',
};

/** A sentence of a person. */
export const SENTENCE: TextForm = {
  pattern: new RegExp(`^${PRINTABLE}{1,500}$`, 'u'),
  wanted: 'a text of at most 500 characters',
};

/** A calendar day as people sort it; that the day exists is checked apart. */
export const DAY: TextForm = { pattern: /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/, wanted: 'a day such as 2026-11-30' };

export const LINK: TextForm = {
  pattern: /^https?:\/\/[^\s\p{C}\p{Z}"<>`]{1,500}$/u,
  wanted: 'the address of an issue (https://…)',
};
