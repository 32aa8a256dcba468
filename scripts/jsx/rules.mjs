// What of JSX is known to come out of Preact's renderer letter by letter.

/** Elements without content, as the renderer has them. */
export const VOID = new Set(
  'area base br col command embed hr img input keygen link meta param source track wbr'.split(' '),
);

/** Elements that the renderer writes by what stands around or in them. */
const OWN_RULES = new Set(['select', 'option', 'textarea', 'math']);

/** @param {string} tag `div`; not `Frame`, `foreignObject` */
export function isPlainTag(tag) {
  return /^[a-z][a-z\d]*$/.test(tag) && !OWN_RULES.has(tag);
}

/** Attributes that are written as they are called, in drawings as well; the same as in `src/text/markup.ts`. */
const PLAIN = /^[a-z][a-z\d]*(?:-[a-z\d]+)*$|^viewBox$|^preserveAspectRatio$/;
const OWN_ATTRIBUTES = new Set(['children', 'key', 'ref', 'style', 'value', 'panose1']);

/**
 * @param {object} node
 * @param {Set<string>} named those before it: of two with one name the last counts, in the place of the first
 * @returns {{ text: string } | { name: string, expression: object } | undefined} undefined where the element has to stay as it is
 */
export function attributeOf(node, named) {
  if (node.type !== 'JSXAttribute' || node.name.type !== 'JSXIdentifier') return undefined;
  const { name } = node.name;
  if (!PLAIN.test(name) || OWN_ATTRIBUTES.has(name) || named.has(name)) return undefined;
  named.add(name);
  const { value } = node;
  // `aria-hidden` is "true", `hidden` is nothing but there.
  if (value === null) return isSpelled(name) ? { text: ` ${name}="true"` } : { text: ` ${name}` };
  if (value.type === 'JSXExpressionContainer') {
    const { expression } = value;
    if (expression.type === 'JSXEmptyExpression') return undefined;
    const known = literal(expression);
    return known === undefined ? { name, expression } : { text: attribute(name, known) };
  }
  // Compilers differ in what they make of entities and breaks in it.
  if (value.type !== 'Literal' || /[&\\\n\r\u2028\u2029]/.test(value.value)) return undefined;
  return { text: attribute(name, value.value) };
}

function attribute(name, value) {
  return value === '' ? ` ${name}` : ` ${name}="${escaped(value)}"`;
}

/** The attributes whose truth the renderer spells out. */
function isSpelled(name) {
  return name[4] === '-' || name === 'draggable' || name === 'spellcheck';
}

/**
 * The HTML of a child that is text: of JSX, or a literal.
 * @returns {string | undefined} undefined of what is none, or not the same to all compilers
 */
export function textOf(node) {
  if (node.type !== 'JSXText') {
    const known = literal(node);
    return known === undefined ? undefined : escaped(known);
  }
  const { raw } = node;
  // Entities; spaces and breaks that not every compiler takes for such.
  if (raw.includes('&') || /[^\S \t\n\r]/.test(raw)) return undefined;
  const [first, ...rest] = raw.split(/\r\n|\n|\r/);
  const lines = [first, ...rest.map((line) => line.replace(/^[ \t]+/, ''))];
  const text = lines
    .map((line, index) => (index === rest.length ? line : withoutEnd(line)))
    .filter((line) => line !== '')
    .join(' ');
  // Between words, to some compilers a tab is a space.
  return text.includes('\t') ? undefined : escaped(text);
}

function withoutEnd(line) {
  let end = line.length;
  while (end > 0 && ' \t'.includes(line[end - 1])) end -= 1;
  return line.slice(0, end);
}

function literal({ type, value }) {
  if (type !== 'Literal') return undefined;
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
