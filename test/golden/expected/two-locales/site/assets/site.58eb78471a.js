// @ts-check
/** What a page does more where scripts run. It fails in silence: all of it is there without. */

/** Old browsers cannot show folded contents by their stylesheet alone. */
function unfoldColumns() {
  if (CSS.supports('selector(::details-content)') || !matchMedia('(min-width: 60rem)').matches) return;
  /** @type {NodeListOf<HTMLDetailsElement>} */
  const folded = document.querySelectorAll('.frame > nav > details');
  for (const details of folded) details.open = true;
}

/** Where the languages do not fit into a line, the one that is being read comes into sight. */
function showLanguage() {
  const current = document.querySelector('.languages [aria-current]');
  const list = current?.closest('ul');
  if (!current || !list) return;
  const line = list.getBoundingClientRect();
  const { left, right } = current.getBoundingClientRect();
  list.scrollLeft += Math.max(0, right + 16 - line.right) + Math.min(0, left - 16 - line.left);
}

/**
 * Marks the heading that is being read in the outline, and lets the languages lead to it: all languages have the same ids.
 * @param {Element[]} headings in the order of the page
 */
function followHeadings(headings) {
  /** @type {NodeListOf<HTMLAnchorElement>} */
  const entries = document.querySelectorAll('.outline a');
  /** @type {NodeListOf<HTMLAnchorElement>} */
  const languages = document.querySelectorAll('.languages a');
  /** @type {string | undefined} */
  let current;

  /** The last heading that the upper part of the window has passed. */
  const follow = () => {
    const line = innerHeight / 4;
    const atEnd = scrollY > 0 && innerHeight + scrollY >= document.documentElement.scrollHeight - 2;
    const passed = headings.filter((heading) => heading.getBoundingClientRect().top <= line);
    const target = headings.find((heading) => heading.matches(':target'));
    // At the end of a page its last headings never come up: there the one that was asked for counts.
    const heading = atEnd && target !== undefined ? target : passed.at(-1);
    const seen = heading?.id;
    if (seen === current) return;
    current = seen;
    for (const entry of entries) {
      if (seen !== undefined && entry.hash === `#${encodeURIComponent(seen)}`)
        entry.setAttribute('aria-current', 'true');
      else entry.removeAttribute('aria-current');
    }
    // The first heading is where a page begins anyway.
    const hash = seen === undefined || heading?.tagName === 'H1' ? '' : `#${encodeURIComponent(seen)}`;
    for (const language of languages) language.hash = hash;
  };

  const observer = new IntersectionObserver(follow, { rootMargin: '0px 0px -75% 0px' });
  for (const heading of headings) observer.observe(heading);
  addEventListener('hashchange', follow);
  addEventListener('scrollend', follow);
  follow();
}

try {
  unfoldColumns();
  showLanguage();
  followHeadings([...document.querySelectorAll('article :is(h1, h2, h3, h4, h5, h6)[id]')]);
} catch {
  // The page is whole as it is.
}
