const PAGER = `<div class="pager"><button type="button">Previous</button> <button type="button">Next</button> <span role="status"></span></div>`;

/** Where the script lists the tests. Without it the sections around say what matters. */
export const TESTS = `<noscript><p>The list of all tests needs the script of this file.</p></noscript>
<div class="scripted" hidden>
<form>
<label>Words in the name or the message <input type="search" name="words" autocomplete="off"></label>
<label>Result <select name="verdict"><option value="">all</option></select></label>
<label>Against base <select name="kind"><option value="">all</option></select></label>
<label>Suite <select name="suite"><option value="">all</option></select></label>
<button type="reset">Clear</button>
<button type="button" class="all" hidden>Show all tests</button>
</form>
${PAGER}
<ol class="tests rows"></ol>
</div>`;

/** Columns of the table of files; each sorts by its values. */
const COLUMNS = [
  ['path', 'File', ''],
  ['base', 'Base', ' class="n"'],
  ['here', 'Here', ' class="n"'],
  ['missed', 'Not covered', ' class="n"'],
] as const;

const HEADER = COLUMNS.map(
  ([key, title, kind]) =>
    `<th scope="col"${kind} data-sort="${key}"><button type="button">${title}<span aria-hidden="true"></span></button></th>`,
).join('');

/** Where the script lists the files. */
export const FILES = `<noscript><p>The list of all files needs the script of this file.</p></noscript>
<div id="files"><div class="scripted" hidden>
<form>
<label>Words in the path <input type="search" name="words" autocomplete="off"></label>
<label>Only files that changed in coverage <input type="checkbox" name="changed"></label>
<button type="button" class="all" hidden>Show all files</button>
</form>
${PAGER}
<div class="scroll" tabindex="0" role="region" aria-label="Files"><table><thead><tr>${HEADER}<th scope="col">Lines that never ran</th></tr></thead><tbody class="rows"></tbody></table></div>
</div></div>`;
