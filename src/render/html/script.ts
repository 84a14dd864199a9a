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
    const draw = ([id, , verdict, kind, evidence, ms, place, failure]) => {
      const item = make('li');
      const line = failure < 0 ? item : make('summary');
      line.append(make('span', data.verdicts[verdict], 'state ' + COLOURS[verdict]));
      const name = make('code');
      name.append(make('bdi', id));
      const link = make('a', '#');
      link.href = '#test=' + encodeURIComponent(id);
      link.setAttribute('aria-label', 'link to this test');
      line.append(' ', name, ' ', link);
      const notes = [];
      if (kind >= 0) notes.push(data.classes[kind]);
      if (evidence >= 0) notes.push(data.evidence[evidence]);
      if (place) notes.push(place);
      if (ms >= 0) notes.push(ms < 1000 ? ms + ' ms' : (Math.floor(ms / 10) / 100) + ' s');
      if (notes.length) line.append(make('span', ' ' + notes.join(' · '), 'soft'));
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
    const draw = ([path, covered, total, baseCovered, baseTotal, lines]) => {
      const row = make('tr');
      const name = make('code');
      name.append(make('bdi', path));
      row.append(make('td'));
      row.firstChild.append(name);
      row.append(make('td', baseTotal < 0 ? 'new' : percent(baseCovered, baseTotal), 'n'), make('td', percent(covered, total), 'n'),
        make('td', number(covered) + ' of ' + number(total), 'n'), make('td', lines));
      return row;
    };
    const matches = () => {
      const word = form.elements.words.value.toLowerCase();
      const changed = form.elements.changed.checked;
      return (row) => row[0].toLowerCase().includes(word) && (!changed || row[1] !== row[3] || row[2] !== row[4]);
    };
    const filter = pages({ root: files, rows: data.files, matches, draw, one: 'file' });
    form.addEventListener('input', filter);
    form.addEventListener('submit', (event) => event.preventDefault());
    filter();
    files.querySelector('.scripted').hidden = false;
  }
})();
`;
