import { describe, expect, test } from 'vitest';
import { isInertSvg } from '../../../src/text/svg.js';

const svg = (inside: string, attributes = ''): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"${attributes}>${inside}</svg>`;

describe('is only to be looked at', () => {
  test.each([
    [
      'shapes',
      svg('<g id="a"><path d="M0 0h1"/><text>onload = "once" is text</text></g>').replace(
        'onload = "once"',
        'one word',
      ),
    ],
    [
      'a prologue',
      `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "x">${svg('<rect/>')}`,
    ],
    ['references inside', svg('<use xlink:href="#a"/><rect fill="url(#b)"/>')],
    ['a picture inside', svg('<image href="data:image/png;base64,iVBORw0KGgo="/>')],
    ['a link', svg('<a href="https://example.com"><rect/></a>')],
    [
      'notes of an editor',
      svg('<sodipodi:namedview id="x"/><metadata><rdf:RDF><cc:Work/></rdf:RDF></metadata>'),
    ],
    ['styles', svg('<style>.a { fill: red }</style>')],
  ])('%s', (_, text) => expect(isInertSvg(text)).toBe(true));
});

describe('may run', () => {
  test.each([
    ['a script', svg('<script>alert(1)</script>')],
    ['a script under a prefix', svg('<x:script xmlns:x="http://www.w3.org/2000/svg">alert(1)</x:script>')],
    [
      'a script under a prefix that is no ASCII',
      svg('<é:script xmlns:é="http://www.w3.org/2000/svg">1</é:script>'),
    ],
    ['a script in what HTML takes for style', svg('<style><script>alert(1)</script></style>')],
    ['an event handler', svg('<rect/>', ' onload="alert(1)"')],
    ['an event handler behind a bracket in a value', svg('<rect a=">" onclick=\'alert(1)\'/>')],
    ['HTML', svg('<foreignObject><b xmlns="http://www.w3.org/1999/xhtml">x</b></foreignObject>')],
    ['an address that runs', svg('<a href="javascript:alert(1)"><rect/></a>')],
    ['the same in references', svg('<a xlink:href="&#106;avascript:alert(1)"><rect/></a>')],
    ['an animation that sets an address', svg('<a><set attributeName="href" to="javascript:alert(1)"/></a>')],
    ['entities', `<!DOCTYPE svg [<!ENTITY x "y">]>${svg('&x;')}`],
    ['a stylesheet that transforms', `<?xml-stylesheet href="a.xsl"?>${svg('')}`],
    ['another encoding', `<?xml version="1.0" encoding="utf-7"?>${svg('')}`],
    ['another SVG inside', svg('<use href="data:image/svg+xml;base64,PHN2Zz4="/>')],
    ['no SVG at all', '<html></html>'],
  ])('%s', (_, text) => expect(isInertSvg(text)).toBe(false));
});

test('a long one takes no longer for it', () => {
  const long = svg(`<path d="${'M0 0 '.repeat(200_000)}"/>${'<g'.repeat(50_000)}`);
  const started = performance.now();
  isInertSvg(long);
  expect(performance.now() - started).toBeLessThan(2000);
});
