/** Frames of runtimes, test runners and dependencies: they say nothing about which code of the project it was. */
const FOREIGN =
  /site-packages|dist-packages|node_modules|node:|internal\/|\/lib\/python\d|<frozen|\/usr\/(?:lib|local)\/|\/hostedtoolcache\/|\/pkg\/mod\/|\/rustc\/|\/gems\/|\/vendor\/|^(?:java|javax|jdk|sun|com\.sun|kotlin|kotlinx|scala|groovy|org\.(?:junit|testng|gradle|apache\.maven|assertj|hamcrest|mockito|opentest4j|codehaus|springframework)|junit|System|Microsoft|Xunit|NUnit|testing|runtime)[./]/;

/** Java, Kotlin, Scala: `at com.acme.Cart.total(Cart.java:12)` */
const JVM = /^at ([\w$.<>/@-]+)\(([\w$.-]+)(?::\d+)?\)/;
/** JavaScript: `at total (src/cart.js:1:2)`, `at src/cart.js:1:2`. .NET: `at Acme.Cart.Total() in /src/Cart.cs:line 12` */
const AT = /^at (?:(.{1,120}?) (?:\(|in ))?([^():]{0,250}[\w)]):(?:line )?\d+/;
/** CPython: `File "src/cart.py", line 12, in total` */
const PYTHON = /^File "([^"]{1,250})", line \d+(?:, in (\S+))?/;
/** pytest, Go, Ruby, PHP, gcc: `src/cart.py:12: in total`, `cart_test.go:12: …` */
const LOCATION = /^([\w./\\@+~:-]{1,250}\.[A-Za-z]\w{0,5}):\d+(?::(?: in (\S+)|in [`'](\S+)'))?/;

/**
 * The innermost frame of a stack trace that is the project's own, as `file function` without line: the same after an edit above it.
 * Python puts it last, the others first (below the last `Caused by`).
 */
export function innermostFrame(detail: string): string | undefined {
  const panicked = goFrame(detail) ?? rustFrame(detail);
  if (panicked !== undefined) return panicked;
  const from = Math.max(0, detail.lastIndexOf('Caused by: '));
  for (let start = from; start < detail.length; ) {
    const end = lineEnd(detail, start);
    const frame = STACK_LINE.test(detail.slice(start, start + 24)) ? outward(lineAt(detail, start, end)) : undefined;
    if (frame !== undefined) return frame;
    start = end + 1;
  }
  for (let end = detail.length; end > from; ) {
    const start = Math.max(detail.lastIndexOf('\n', end - 1) + 1, from);
    const frame = inward(lineAt(detail, start, end));
    if (frame !== undefined) return frame;
    end = start - 1;
  }
  return undefined;
}

/** Go: the first goroutine is the one that panicked; below its call of `panic` come a function and its place in turn, the innermost first. */
function goFrame(detail: string): string | undefined {
  const dump = detail.search(/^goroutine \d{1,9} \[/m);
  if (dump < 0) return undefined;
  const end = detail.indexOf('\n\n', dump);
  const lines = detail.slice(dump, end < 0 ? undefined : end).split('\n');
  const raised = lines.findLastIndex((line) => line.startsWith('panic('));
  for (let at = Math.max(raised, 0) + 1; at < lines.length; at++) {
    const [, path] = /^\t([^\t]{1,400}?):\d{1,9}(?: |$)/.exec(lines[at] ?? '') ?? [];
    if (path === undefined || FOREIGN.test(path)) continue;
    const called = /^(?:.*\/)?([^/]{1,200})\([^()]*\)$/.exec((lines[at - 1] ?? '').slice(0, 600))?.[1];
    return `${baseName(path)} ${called ?? ''}`.trim();
  }
  return undefined;
}

/** Rust: `thread 'a' panicked at src/cart.rs:5:10:`, before 1.73 behind the message in quotes. */
function rustFrame(detail: string): string | undefined {
  const at = detail.indexOf(PANICKED);
  if (at < 0) return undefined;
  const line = lineAt(detail, at, lineEnd(detail, at));
  const path = /^([\w./\\-]{1,250}\.rs):\d{1,9}:\d{1,9}:?$/.exec(line.slice(line.lastIndexOf(' ') + 1))?.[1];
  return path === undefined || FOREIGN.test(path) ? undefined : baseName(path);
}

const PANICKED = "' panicked at ";
const STACK_LINE = /^\s*at /;

function lineEnd(text: string, start: number): number {
  const newline = text.indexOf('\n', start);
  return newline < 0 ? text.length : newline;
}

function lineAt(text: string, start: number, end: number): string {
  return text.slice(start, Math.min(end, start + 400)).trim();
}

function outward(line: string): string | undefined {
  const [, method, source] = JVM.exec(line) ?? [];
  if (method !== undefined && source !== undefined) return FOREIGN.test(method) ? undefined : `${source} ${method}`;
  const [, name = '', path = ''] = AT.exec(line) ?? [];
  return path === '' || FOREIGN.test(path) || FOREIGN.test(name) ? undefined : `${baseName(path)} ${name}`.trim();
}

function inward(line: string): string | undefined {
  const [, path = '', name = ''] = PYTHON.exec(line) ?? [];
  if (path !== '') return FOREIGN.test(path) ? undefined : `${baseName(path)} ${name}`.trim();
  const [, place = '', pytest, ruby] = LOCATION.exec(line) ?? [];
  return place === '' || FOREIGN.test(place) ? undefined : `${baseName(place)} ${pytest ?? ruby ?? ''}`.trim();
}

function baseName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}
