// @ts-check
// The report's conveniences. All of the report can be read without them. A classic script: from a disk, browsers load no modules.
'use strict';

/**
 * What other scripts of the report leave behind: the words of documents that come once, by language, and the findings as filters ask for them.
 * @typedef {[part: number, locale: string, code: string, severity: string, page: string, text: string]} FindingEntry
 * @typedef {{ interlinearWords?: Record<string, Record<string, string>>, interlinearPages?: [page: string, title: string][], interlinearFindings?: FindingEntry[] }} Left
 */

(() => {
  const left = /** @type {typeof globalThis & Left} */ (globalThis);
  const words = left.interlinearWords;
  const address = new URL(location.href);

  if (words !== undefined) speak(words, address.searchParams.get('lang') ?? document.documentElement.lang);
  /** @type {HTMLFieldSetElement | null} */
  const fields = document.querySelector('.filters');
  const list = document.querySelector('.findings');
  if (fields !== null && list instanceof HTMLElement) filter(fields, list);
  document.addEventListener('keydown', walk);

  /**
   * Documents that come once are written in one language; this puts the reader's words in the place of those, and leads links on in it.
   * @param {Record<string, Record<string, string>>} words
   * @param {string} lang
   */
  function speak(words, lang) {
    const said = words[lang];
    if (said === undefined) return;
    const root = document.documentElement;
    const before = words[root.lang] ?? {};
    /** @type {NodeListOf<HTMLElement>} */
    const spoken = document.querySelectorAll('[data-t]');
    for (const element of spoken) {
      const word = said[element.dataset.t ?? ''];
      if (word !== undefined) element.textContent = word;
    }
    for (const key of ['figures.heading', 'read.heading', 'pages.heading', 'rule.heading']) {
      document.title = document.title.replace(` · ${before[key]} · `, ` · ${said[key]} · `);
    }
    const skip = document.querySelector('.skip');
    if (skip !== null) skip.textContent = said.skip ?? '';
    const choice = document.querySelector('nav.languages');
    if (choice instanceof HTMLElement) {
      choice.hidden = false;
      choice.setAttribute('aria-label', said.languages ?? '');
      for (const link of choice.querySelectorAll('a')) {
        if (link.lang === lang) link.setAttribute('aria-current', 'true');
        else link.removeAttribute('aria-current');
        link.hash = location.hash;
      }
    }
    const top = new URL(root.dataset.up ?? '', location.href);
    /** @type {NodeListOf<HTMLAnchorElement>} */
    const links = document.querySelectorAll('main a:not([rel]), a.home');
    for (const link of links) {
      if (link.getAttribute('href')?.startsWith('#')) continue;
      if (link.hasAttribute('data-in')) {
        const path = link.pathname.slice(top.pathname.length).replace(new RegExp(`^${root.lang}/`), '');
        link.pathname = top.pathname + (lang === 'en' ? '' : `${lang}/`) + path;
      } else {
        link.search = `?lang=${lang}`;
      }
    }
    root.lang = lang;
  }

  /**
   * Shows the findings that the form's fields ask for, and keeps what they ask for in the address.
   * @param {HTMLFieldSetElement} fields
   * @param {HTMLElement} list
   */
  function filter(fields, list) {
    const names = /** @type {const} */ (['locale', 'severity', 'code', 'page', 'text']);
    const part = Number(list.dataset.part);
    /** @type {NodeListOf<HTMLElement>} */
    const articles = list.querySelectorAll(':scope > .finding');
    const entries = left.interlinearFindings ?? [];
    // The findings of this document stand in it in the same order.
    const own = entries.filter((entry) => entry[0] === part);
    const others = entries.filter((entry) => entry[0] !== part);
    const findings = [...articles].map((element, index) => {
      const [, locale = '', code = '', severity = '', page = ''] = own[index] ?? [];
      return { element, entry: [locale, code, severity, page, element.textContent.toLowerCase()] };
    });
    // A list longer than this is no choice: the text finds pages as well, and links from the map name any.
    for (const [page, title] of (left.interlinearPages ?? []).slice(0, 300)) {
      const name = title.length <= 60 ? title : `${title.slice(0, 59)}…`;
      fields.querySelector('select[name="page"]')?.append(new Option(name, page));
    }
    fields.hidden = false;
    read();
    show();
    fields.addEventListener('input', () => {
      write();
      show();
    });
    fields.querySelector('button')?.addEventListener('click', () => {
      read(new URLSearchParams());
      write();
      show();
    });
    // Links to some of the findings, of the cards and the headline, need no new document.
    document.addEventListener('click', (event) => {
      /** @type {HTMLAnchorElement | null} */
      const link = event.target instanceof Element ? event.target.closest('a[href^="?"]') : null;
      if (link === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      history.pushState(null, '', link.href);
      read();
      show();
      document.getElementById('findings')?.scrollIntoView();
      field('locale')?.focus({ preventScroll: true });
    });
    addEventListener('popstate', () => {
      read();
      show();
    });

    /** @param {(typeof names)[number]} name */
    function field(name) {
      const found = fields.elements.namedItem(name);
      return found instanceof HTMLSelectElement || found instanceof HTMLInputElement ? found : undefined;
    }

    function read(query = new URL(location.href).searchParams) {
      for (const name of names) {
        const asking = field(name);
        if (asking === undefined) continue;
        const value = query.get(name) ?? '';
        // A page that the choice has no room for can still be named by a link.
        if ('options' in asking && ![...asking.options].some((option) => option.value === value)) {
          asking.append(new Option(value, value));
        }
        asking.value = value;
      }
    }

    function asked() {
      /** @param {(typeof names)[number]} name */
      const value = (name) => field(name)?.value ?? '';
      return {
        locale: value('locale'),
        severity: value('severity'),
        code: value('code'),
        page: value('page'),
        text: value('text'),
      };
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
      /** @param {string[]} finding */
      const wanted = ([locale, code, severity, page, text = '']) =>
        (want.locale === '' || want.locale === locale) &&
        (want.code === '' || want.code === code) &&
        (want.severity === '' || want.severity === severity) &&
        (want.page === '' || want.page === page) &&
        sought.every((word) => text.includes(word));
      let shown = 0;
      for (const { element, entry } of findings) {
        element.hidden = !wanted(entry);
        if (!element.hidden) shown += 1;
      }
      const output = fields.querySelector('output');
      if (output !== null) output.textContent = `${shown} / ${findings.length}`;
      const choice = document.querySelector('.report-header nav');
      for (const link of choice?.querySelectorAll('a') ?? []) link.search = location.search;
      elsewhere(others.filter(([, ...entry]) => wanted(entry)));
    }

    /**
     * Where more of them stand, with how many there are.
     * @param {FindingEntry[]} entries
     */
    function elsewhere(entries) {
      const line = fields.querySelector('.filter-elsewhere');
      if (!(line instanceof HTMLElement)) return;
      const active = Object.values(asked()).some((value) => value !== '');
      line.hidden = !active || entries.length === 0;
      /** @type {Map<number, number>} */
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
      line.querySelector('span')?.replaceChildren(...links.flatMap((link) => [link, ' ']));
    }
  }

  /**
   * j and k lead from unit to unit, and from finding to finding.
   * @param {KeyboardEvent} event
   */
  function walk(event) {
    const step = event.key === 'j' ? 1 : event.key === 'k' ? -1 : undefined;
    if (step === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    const typing = 'input:not([type="checkbox"]), select, textarea';
    if (event.target instanceof Element && event.target.closest(typing) !== null) return;
    /** @type {NodeListOf<HTMLElement>} */
    const all = document.querySelectorAll('.unit-block, .finding');
    const stops = [...all].filter((stop) => stop.checkVisibility());
    const here =
      document.activeElement?.closest('.unit-block, .finding') ?? document.querySelector(':target');
    const at = stops.findIndex((stop) => stop === here);
    const next = stops[at === -1 ? (step === 1 ? 0 : stops.length - 1) : at + step];
    if (next === undefined) return;
    event.preventDefault();
    next.tabIndex = -1;
    next.focus({ preventScroll: true });
    next.scrollIntoView({ block: 'center' });
    if (next.id !== '') history.replaceState(null, '', `#${next.id}`);
  }
})();
