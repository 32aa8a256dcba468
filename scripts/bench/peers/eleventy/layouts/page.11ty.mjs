const BASE = 'https://docs.example.com';

export function render({ title, content, page, collections }) {
  const { sections, versions } = grouped(collections.all);
  const [, lang, ...rest] = page.url.split('/');
  const section = sections.get(sectionOf(page.url));
  const place = section.findIndex(({ url }) => url === page.url);
  const others = versions.get(rest.join('/'));
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<title>${escaped(title)}</title>
<link rel="canonical" href="${BASE}${page.url}">
${others.map(({ url }) => `<link rel="alternate" hreflang="${url.split('/')[1]}" href="${BASE}${url}">`).join('')}
</head>
<body>
<header>${others.map(({ url }) => link(url, url.split('/')[1])).join(' ')}</header>
<nav><ul>${section.map((item) => `<li>${link(item.url, item.data.title)}</li>`).join('')}</ul></nav>
<main><h1>${escaped(title)}</h1>${content}</main>
<footer>${neighbour(section[place - 1], 'prev')} ${neighbour(section[place + 1], 'next')}</footer>
</body>
</html>
`;
}

/** The pages of each section and the versions of each page, once for all pages. */
function grouped(all) {
  if (known?.all === all) return known;
  known = { all, sections: new Map(), versions: new Map() };
  for (const item of all) {
    push(known.sections, sectionOf(item.url), item);
    push(known.versions, item.url.split('/').slice(2).join('/'), item);
  }
  return known;
}

let known;

function push(map, key, item) {
  const items = map.get(key);
  if (items) items.push(item);
  else map.set(key, [item]);
}

function sectionOf(url) {
  return url.split('/').slice(0, 3).join('/');
}

function neighbour(item, rel) {
  return item === undefined ? '' : `<a rel="${rel}" href="${item.url}">${escaped(item.data.title)}</a>`;
}

function link(url, text) {
  return `<a href="${url}">${escaped(text)}</a>`;
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
