// The report's conveniences. All of the report can be read without them. A classic script: from a disk, browsers load no modules.
'use strict';

(() => {
  const words = globalThis.interlinearWords;
  const address = new URL(location.href);

  if (words !== undefined) speak(address.searchParams.get('lang') ?? document.documentElement.lang);
  const fields = document.querySelector('.filters');
  if (fields !== null) filter(fields);
  document.addEventListener('keydown', walk);

  /** Documents that come once are written in one language; this puts the reader's words in the place of those, and leads links on in it. */
  function speak(lang) {
    const said = words[lang];
    if (said === undefined) return;
    const root = document.documentElement;
    const before = words[root.lang] ?? {};
    for (const element of document.querySelectorAll('[data-t]')) {
      const word = said[element.dataset.t];
      if (word !== undefined) element.textContent = word;
    }
    for (const key of ['figures.heading', 'read.heading', 'pages.heading', 'rule.heading']) {
      document.title = document.title.replace(` · ${before[key]} · `, ` · ${said[key]} · `);
    }
    const skip = document.querySelector('.skip');
    if (skip !== null) skip.textContent = said.skip;
    const choice = document.querySelector('nav.languages');
    if (choice !== null) {
      choice.hidden = false;
      choice.setAttribute('aria-label', said.languages);
      for (const link of choice.querySelectorAll('a')) {
        if (link.lang === lang) link.setAttribute('aria-current', 'true');
        else link.removeAttribute('aria-current');
        link.hash = location.hash;
      }
    }
    const top = new URL(root.dataset.up, location.href);
    for (const link of document.querySelectorAll('main a:not([rel]), a.home')) {
      if (link.getAttribute('href').startsWith('#')) continue;
      if (link.hasAttribute('data-in')) {
        const path = link.pathname.slice(top.pathname.length).replace(new RegExp(`^${root.lang}/`), '');
        link.pathname = top.pathname + (lang === 'en' ? '' : `${lang}/`) + path;
      } else {
        link.search = `?lang=${lang}`;
      }
    }
    root.lang = lang;
  }

  /** Shows the findings that the form's fields ask for, and keeps what they ask for in the address. */
  function filter(fields) {
    const names = ['locale', 'severity', 'code', 'page', 'text'];
    const list = document.querySelector('.findings');
    const part = Number(list.dataset.part);
    const findings = [...list.children].map((element) => ({
      element,
      text: element.textContent.toLowerCase(),
    }));
    const others = (globalThis.interlinearFindings ?? []).filter((entry) => entry[0] !== part);
    fields.hidden = false;
    read();
    show();
    fields.addEventListener('input', () => {
      write();
      show();
    });
    fields.querySelector('button').addEventListener('click', () => {
      read(new URLSearchParams());
      write();
      show();
    });
    // Links to some of the findings, of the cards and the headline, need no new document.
    document.addEventListener('click', (event) => {
      const link = event.target.closest('a[href^="?"]');
      if (link === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      history.pushState(null, '', link.href);
      read();
      show();
      document.getElementById('findings').scrollIntoView();
      fields.elements[0].focus({ preventScroll: true });
    });
    addEventListener('popstate', () => {
      read();
      show();
    });

    function read(query = new URL(location.href).searchParams) {
      for (const name of names) {
        const field = fields.elements[name];
        if (field === undefined) continue;
        const value = query.get(name) ?? '';
        // A page that the choice has no room for can still be named by a link.
        if (field.options && ![...field.options].some((option) => option.value === value)) {
          field.append(new Option(value, value));
        }
        field.value = value;
      }
    }

    function asked() {
      return Object.fromEntries(names.map((name) => [name, fields.elements[name]?.value ?? '']));
    }

    function write() {
      const url = new URL(location.href);
      for (const [name, value] of Object.entries(asked())) {
        if (value === '') url.searchParams.delete(name);
        else url.searchParams.set(name, value);
      }
      history.replaceState(null, '', url);
    }

    function show() {
      const want = asked();
      const sought = want.text.toLowerCase().split(/\s+/).filter(Boolean);
      const wanted = (locale, code, severity, page, text) =>
        (want.locale === '' || want.locale === locale) &&
        (want.code === '' || want.code === code) &&
        (want.severity === '' || want.severity === severity) &&
        (want.page === '' || want.page === page) &&
        sought.every((word) => text.includes(word));
      let shown = 0;
      for (const { element, text } of findings) {
        const { locale, code, severity, page } = element.dataset;
        element.hidden = !wanted(locale, code, severity, page, text);
        if (!element.hidden) shown += 1;
      }
      fields.elements.shown.textContent = `${shown} / ${findings.length}`;
      const choice = document.querySelector('.report-header nav');
      for (const link of choice?.querySelectorAll('a') ?? []) link.search = location.search;
      elsewhere(others.filter(([, ...entry]) => wanted(...entry)));
    }

    /** Where more of them stand, with how many there are. */
    function elsewhere(entries) {
      const line = fields.querySelector('.filter-elsewhere');
      const active = Object.values(asked()).some((value) => value !== '');
      line.hidden = !active || entries.length === 0;
      const counts = new Map();
      for (const [other] of entries) counts.set(other, (counts.get(other) ?? 0) + 1);
      const links = [...counts]
        .sort(([a], [b]) => a - b)
        .map(([other, count]) => {
          const link = document.createElement('a');
          link.href = `${other === 1 ? 'index' : `findings-${other}`}.html${location.search}#findings`;
          link.textContent = `${other} (${count})`;
          return link;
        });
      line.querySelector('span').replaceChildren(...links.flatMap((link) => [link, ' ']));
    }
  }

  /** j and k lead from unit to unit, and from finding to finding. */
  function walk(event) {
    const step = { j: 1, k: -1 }[event.key];
    if (step === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.target.closest('input:not([type="checkbox"]), select, textarea') !== null) return;
    const stops = [...document.querySelectorAll('.unit-block, .finding')].filter((stop) =>
      stop.checkVisibility(),
    );
    const here =
      document.activeElement?.closest('.unit-block, .finding') ?? document.querySelector(':target');
    const at = stops.indexOf(here);
    const next = stops[at === -1 ? (step === 1 ? 0 : stops.length - 1) : at + step];
    if (next === undefined) return;
    event.preventDefault();
    next.focus({ preventScroll: true });
    next.scrollIntoView({ block: 'center' });
    if (next.id !== '') history.replaceState(null, '', `#${next.id}`);
  }
})();
