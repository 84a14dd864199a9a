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

/** Where the script lists the files. */
export const FILES = `<noscript><p>The list of all files needs the script of this file.</p></noscript>
<div id="files"><div class="scripted" hidden>
<form>
<label>Words in the path <input type="search" name="words" autocomplete="off"></label>
<label>Only files that changed in coverage <input type="checkbox" name="changed"></label>
</form>
${PAGER}
<div class="scroll"><table><thead><tr><th scope="col">File</th><th scope="col" class="n">Base</th><th scope="col" class="n">Here</th>
<th scope="col" class="n">Covered</th><th scope="col">Lines that never ran</th></tr></thead><tbody class="rows"></tbody></table></div>
</div></div>`;
