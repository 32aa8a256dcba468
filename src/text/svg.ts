/**
 * Whether an SVG can do no more than be looked at, also where somebody opens it by itself: then a browser runs its scripts in the name of the site.
 * Only elements that draw are let through, and of addresses only places in the file, pictures inside it and the web. Errs on the safe side: what is
 * not understood (entities, other namespaces without a prefix, encodings besides UTF-8) may run. SVG 2, appendix F, names what can.
 */
export function isInertSvg(text: string): boolean {
  if (!/<svg[\s>]/i.test(text) || ACTIVE.some((pattern) => pattern.test(text))) return false;
  for (const [, element = ''] of text.matchAll(/<\/?([^\s<>/!?][^\s<>/]*)/g)) {
    const [name = '', prefix] = element.toLowerCase().split(':').reverse();
    // Editors keep notes of their own under a prefix (`sodipodi:namedview`); a prefix may stand for SVG itself as well.
    if (!DRAWING.has(name) && (prefix === undefined || RUNNING.has(name))) return false;
  }
  for (const [, address = ''] of text.matchAll(/\b(?:href|src)\s*=\s*["']\s*([^"']{0,64})/gi)) {
    if (!SAFE_ADDRESS.test(address)) return false;
  }
  return true;
}

const ACTIVE = [
  // Event handlers; XML has values in quotes only.
  /[\s"'/]on[a-z]+\s*=\s*["']/i,
  /<!ENTITY|<!ATTLIST|<\?xml-stylesheet/i,
  /<\?xml[^>]{0,100}\sencoding\s*=\s*["'](?!utf-8["'])/i,
  /javascript:/i,
];

const SAFE_ADDRESS = /^(?:#|https?:\/\/|data:image\/(?:png|jpeg|jpg|gif|webp)[;,]|$)/i;

/** What runs, or lets in what runs, under any prefix. */
const RUNNING = new Set(
  'script handler listener foreignobject iframe frame object embed applet set animate animatetransform animatemotion'.split(
    ' ',
  ),
);

const DRAWING = new Set(
  (
    'svg g path rect circle ellipse line polyline polygon text tspan textpath tref defs use symbol marker lineargradient radialgradient ' +
    'stop clippath mask pattern image filter style title desc metadata switch view a font font-face font-face-src font-face-name glyph ' +
    'missing-glyph hkern vkern feblend fecolormatrix fecomponenttransfer fecomposite feconvolvematrix fediffuselighting ' +
    'fedisplacementmap fedistantlight fedropshadow feflood fefunca fefuncb fefuncg fefuncr fegaussianblur feimage femerge ' +
    'femergenode femorphology feoffset fepointlight fespecularlighting fespotlight fetile feturbulence'
  ).split(' '),
);
