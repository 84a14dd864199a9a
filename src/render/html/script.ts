/**
 * The report's own script: filter and pages over the embedded data. It only ever sets text, never markup, and asks for nothing from
 * outside. Written as the browser reads it, since it is part of the document.
 */
export const SCRIPT = String.raw`
'use strict';
(() => {
  const data = JSON.parse(document.getElementById('data').textContent);
  const PAGE = 50;
  const make = (name, text, className) => {
    const element = document.createElement(name);
    if (text !== undefined) element.textContent = text;
    if (className) element.className = className;
    return element;
  };
  const number = (n) => String(n).replace(/\d(?=(?:\d{3})+$)/g, '$&,');
  const COLOURS = ['good', 'bad', 'bad', 'soft', 'warn', 'bad'];

  /** Pages of a list: what matches, drawn a page at a time, so that a hundred thousand rows open at once. */
  const pages = ({ root, rows, matches, draw, one }) => {
    let found = rows;
    let page = 0;
    const list = root.querySelector('.rows');
    const status = root.querySelector('[role=status]');
    const [back, forth] = root.querySelectorAll('.pager button');
    const show = () => {
      const from = page * PAGE;
      const part = found.slice(from, from + PAGE);
      list.replaceChildren(...part.map(draw));
      status.textContent = found.length === 0 ? 'no ' + one + ' matches'
        : number(from + 1) + ' to ' + number(from + part.length) + ' of ' + number(found.length) + (found.length === 1 ? ' ' + one : ' ' + one + 's');
      back.disabled = page === 0;
      forth.disabled = from + PAGE >= found.length;
    };
    const filter = () => { found = rows.filter(matches()); page = 0; show(); };
    back.addEventListener('click', () => { page--; show(); });
    forth.addEventListener('click', () => { page++; show(); });
    return filter;
  };

  const hash = () => new URLSearchParams(location.hash.slice(1));
  const tests = document.getElementById('tests');
  if (tests) {
    const form = tests.querySelector('form');
    const fill = (select, words) => words.forEach((word, i) => {
      const option = make('option', word);
      option.value = String(i);
      select.append(option);
    });
    fill(form.elements.verdict, data.verdicts);
    fill(form.elements.kind, data.classes);
    fill(form.elements.suite, data.suites);
    const draw = ([id, , verdict, kind, evidence, ms, place, failure, past]) => {
      const item = make('li');
      const line = failure < 0 ? item : make('summary');
      line.append(make('span', data.verdicts[verdict], 'state ' + COLOURS[verdict]));
      const name = make('code');
      name.append(make('bdi', id));
      const link = make('a', 'link', 'anchor');
      link.href = '#test=' + encodeURIComponent(id);
      link.setAttribute('aria-label', 'link to this test');
      line.append(' ', name);
      item.append(link);
      const notes = [];
      if (kind >= 0) notes.push(data.classes[kind]);
      if (evidence >= 0) notes.push(data.evidence[evidence]);
      if (place) notes.push(place);
      if (ms >= 0) notes.push(ms < 1000 ? ms + ' ms' : (Math.floor(ms / 10) / 100) + ' s');
      if (notes.length) line.append(make('span', ' ' + notes.join(' · '), 'soft'));
      if (past >= 0) {
        const [bars, words] = data.histories[past];
        line.append(' ', make('span', bars, 'bars'), ' ', make('span', words, 'soft'));
        line.querySelector('.bars').setAttribute('aria-hidden', 'true');
      }
      if (failure >= 0) {
        const [message, detail] = data.failures[failure];
        const box = make('details');
        box.open = hash().get('test') === id;
        box.append(line, make('pre', detail.includes(message) ? detail : [message, detail].filter(Boolean).join('\n\n')));
        item.append(box);
      }
      return item;
    };
    const matches = () => {
      const only = hash().get('test');
      if (only !== null) return (row) => row[0] === only;
      const words = form.elements.words.value.toLowerCase().split(/\s+/).filter(Boolean);
      const at = (name) => form.elements[name].value === '' ? -1 : Number(form.elements[name].value);
      const [verdict, kind, suite] = [at('verdict'), at('kind'), at('suite')];
      return (row) => (verdict < 0 || row[2] === verdict) && (kind < 0 || row[3] === kind) && (suite < 0 || row[1] === suite)
        && words.every((word) => row[0].toLowerCase().includes(word)
          || (row[7] >= 0 && data.failures[row[7]][0].toLowerCase().includes(word)));
    };
    const filter = pages({ root: tests, rows: data.tests, matches, draw, one: 'test' });
    const all = tests.querySelector('.all');
    const read = () => {
      const wanted = hash();
      all.hidden = !wanted.has('test');
      for (const [name, words] of [['suite', data.suites], ['verdict', data.verdicts], ['kind', data.classes]]) {
        if (wanted.has(name)) form.elements[name].value = String(words.indexOf(wanted.get(name)));
      }
      if (wanted.has('words')) form.elements.words.value = wanted.get('words');
      filter();
      if (['test', 'suite', 'verdict', 'kind', 'words'].some((name) => wanted.has(name))) tests.scrollIntoView();
    };
    const leave = () => {
      if (location.hash !== '') history.replaceState(null, '', location.pathname + location.search);
      all.hidden = true;
      filter();
    };
    form.addEventListener('input', leave);
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('reset', () => setTimeout(leave));
    all.addEventListener('click', leave);
    addEventListener('hashchange', read);
    read();
    tests.querySelector('.scripted').hidden = false;
  }

  const files = document.getElementById('files');
  if (files) {
    const form = files.querySelector('form');
    const percent = (covered, total) => total <= 0 ? 'n/a' : Math.floor(covered * 10000 / total) / 100 + ' %';
    const WORDS = { c: 'covered', n: 'never ran', p: 'partly covered' };
    const STATE = { c: 'good', n: 'bad', p: 'warn' };
    /** Lines of one file as "1-9c2 10-12n 15p3b1/2": see line-ranges.ts. */
    const lineList = (known, marks) => {
      const touched = marks.split(' ').filter(Boolean).map((range) => range.split('-').map(Number));
      const list = make('ol', undefined, 'lines');
      for (const word of known.split(' ').filter(Boolean)) {
        const [, first, last = first, kind, times, taken, arms] = /^(\d+)(?:-(\d+))?([cnp])(\d*)(?:b(\d+)\/(\d+))?$/.exec(word) || [];
        if (!kind) continue;
        const changed = touched.some(([from, to]) => from <= Number(last) && Number(first) <= to);
        const item = make('li', undefined, kind);
        const notes = [WORDS[kind]];
        if (kind !== 'n') notes.push((first === last ? '' : 'at least ') + number(times) + ' ×');
        if (taken) notes.push(taken + ' of ' + arms + ' branches');
        if (changed && kind !== 'c') notes.push('changed here');
        item.append(make('b', first === last ? first : first + '–' + last), ' ', make('span', notes.join(' · '), STATE[kind]));
        list.append(item);
      }
      return list;
    };
    const draw = ([path, covered, total, baseCovered, baseTotal, lines, known, marks]) => {
      const row = make('tr');
      const name = make('code');
      name.append(make('bdi', path));
      const place = make('td');
      place.append(name);
      const cell = make('td');
      if (known) {
        const box = make('details');
        box.append(make('summary', lines || 'none'));
        const open = () => { if (box.open && box.children.length === 1) box.append(lineList(known, marks)); };
        box.addEventListener('toggle', open);
        box.open = hash().get('file') === path;
        open();
        cell.append(box);
      } else cell.textContent = lines;
      row.append(place, make('td', baseTotal < 0 ? 'new' : percent(baseCovered, baseTotal), 'n'), make('td', percent(covered, total), 'n'),
        make('td', number(total - covered) + ' of ' + number(total), 'n'), cell);
      return row;
    };
    const part = (covered, total) => total > 0 ? covered / total : 2;
    const VALUES = { path: null, base: (row) => part(row[3], row[4]), here: (row) => part(row[1], row[2]), missed: (row) => row[1] - row[2] };
    const byPath = (a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0);
    let sorted = ['missed', 1];
    const sort = () => {
      const [key, way] = sorted;
      const value = VALUES[key];
      data.files.sort((a, b) => way * (value === null ? byPath(a, b) : value(a) - value(b)) || byPath(a, b));
      for (const head of files.querySelectorAll('th[data-sort]')) {
        const own = head.dataset.sort === key;
        // What is sorted by "not covered" is so by the most first.
        const rising = (way > 0) !== (key === 'missed');
        head.setAttribute('aria-sort', own ? (rising ? 'ascending' : 'descending') : 'none');
        head.querySelector('span').textContent = own ? (rising ? ' ▲' : ' ▼') : '';
      }
    };
    for (const head of files.querySelectorAll('th[data-sort]')) {
      head.querySelector('button').addEventListener('click', () => {
        sorted = [head.dataset.sort, sorted[0] === head.dataset.sort ? -sorted[1] : 1];
        sort();
        filter();
      });
    }
    const all = files.querySelector('.all');
    const matches = () => {
      const only = hash().get('file');
      if (only !== null) return (row) => row[0] === only;
      const word = form.elements.words.value.toLowerCase();
      const changed = form.elements.changed.checked;
      return (row) => row[0].toLowerCase().includes(word) && (!changed || row[1] !== row[3] || row[2] !== row[4]);
    };
    sort();
    const filter = pages({ root: files, rows: data.files, matches, draw, one: 'file' });
    const read = () => {
      const wanted = hash().has('file');
      all.hidden = !wanted;
      filter();
      if (wanted) {
        files.scrollIntoView();
        files.querySelector('summary')?.focus();
      }
    };
    const leave = () => {
      if (hash().has('file')) history.replaceState(null, '', location.pathname + location.search);
      all.hidden = true;
      filter();
    };
    all.addEventListener('click', leave);
    form.addEventListener('input', leave);
    form.addEventListener('submit', (event) => event.preventDefault());
    addEventListener('hashchange', read);
    files.querySelector('.scripted').hidden = false;
    read();
  }
})();
`;
