// JSX whose markup is known becomes text when the program is compiled (docs/decisions/0017).
import { attributeOf, isPlainTag, textOf, VOID } from './rules.mjs';

/** What a module calls in the place of its JSX: the functions of `src/text/markup.ts`. */
const CALLS = ['template', 'child', 'attribute', 'element'];

/**
 * The same module with its elements as templates of text. What is not known to come out the same stays JSX, and what is in it is looked at by itself.
 *
 * @param {string} code a module in TSX
 * @param {object} program its ESTree
 * @param {string} runtime what the module imports the functions of markup from
 * @returns {string | undefined} undefined where there is nothing to do
 * @throws Error where the module has names of ours
 */
export function precompile(code, program, runtime) {
  const writer = { code, templates: [] };
  const written = codeOf(writer, program, 0, code.length);
  if (written === code) return undefined;
  if (code.includes('jsx$')) throw new Error('names with jsx$ are those of precompiled JSX');
  const imports = CALLS.filter((name) => written.includes(`jsx$${name}(`));
  const names = imports.map((name) => `${name} as jsx$${name}`).join(',');
  const constants = writer.templates.map((texts, index) => `const jsx$${index}=${JSON.stringify(texts)};`);
  // On the first line, so that all others keep their numbers.
  return `import{${names}}from${JSON.stringify(runtime)};${constants.join('')}${written}`;
}

/** The text of a stretch of the module, the elements below a node replaced. */
function codeOf(writer, node, start, end) {
  let text = '';
  let from = start;
  for (const { element, inJsx } of elementsBelow(node)) {
    const code = elementCode(writer, element);
    text += writer.code.slice(from, element.start) + (inJsx && !code.startsWith('<') ? `{${code}}` : code);
    from = element.end;
  }
  return text + writer.code.slice(from, end);
}

/** The elements below a node that stand in no other, in order, and whether they stand in JSX itself or in an expression. */
function elementsBelow(node) {
  const found = [];
  for (const value of Object.values(node)) {
    for (const below of Array.isArray(value) ? value : [value]) {
      if (typeof below?.type !== 'string') continue;
      if (below.type === 'JSXElement') found.push({ element: below, inJsx: JSX.has(node.type) });
      else found.push(...elementsBelow(below));
    }
  }
  return found.sort((a, b) => a.element.start - b.element.start);
}

const JSX = new Set(['JSXElement', 'JSXFragment', 'JSXAttribute']);

/** An element in the place of an expression. */
function elementCode(writer, node) {
  const parts = attempt(writer, () => partsOf(writer, node, false));
  if (parts !== undefined) return templateCode(writer, parts);
  const plain = codeOf(writer, node, node.start, node.end);
  return mayBeText(node) ? `jsx$element(${plain})` : plain;
}

/** What was made of an element that stays JSX after all is made again. */
function attempt(writer, make) {
  const before = writer.templates.length;
  const made = make();
  if (made === undefined) writer.templates.length = before;
  return made;
}

/** Whether `element` is worth a call: it looks at attributes when they are there. */
function mayBeText({ openingElement: { name, attributes } }) {
  return (
    name.type === 'JSXIdentifier' &&
    isPlainTag(name.name) &&
    !VOID.has(name.name) &&
    attributes.every(({ name: of }) => of?.name !== 'dangerouslySetInnerHTML')
  );
}

function templateCode(writer, parts) {
  const texts = [''];
  const calls = [];
  for (const { text, call } of parts) {
    if (call === undefined) texts.push(texts.pop() + text);
    else {
      calls.push(call);
      texts.push('');
    }
  }
  writer.templates.push(texts);
  return `jsx$template(${[`jsx$${writer.templates.length - 1}`, ...calls].join(',')})`;
}

/** An element as texts and calls; undefined where it has to stay as it is. */
function partsOf(writer, { openingElement, children }, inDrawing) {
  const { name, attributes } = openingElement;
  if (name.type !== 'JSXIdentifier' || !isPlainTag(name.name)) return undefined;
  const tag = name.name;
  const named = new Set();
  const opening = all(attributes, (node) => {
    const known = attributeOf(node, named);
    if (known === undefined || known.text !== undefined) return known && [known];
    return [{ call: `jsx$attribute(${JSON.stringify(known.name)},${expressionCode(writer, node.value)})` }];
  });
  const shown = children.filter((node) => !isEmpty(node));
  const content = all(shown, (node) =>
    childParts(writer, node, { inDrawing: inDrawing || tag === 'svg', only: shown.length === 1 }),
  );
  if (opening === undefined || content === undefined) return undefined;
  const start = [{ text: `<${tag}` }, ...opening];
  if (!VOID.has(tag)) return [...start, { text: '>' }, ...content, { text: `</${tag}>` }];
  return content.length === 0 ? [...start, { text: '/>' }] : undefined;
}

/** What no compiler makes a child of: comments, breaks between lines. */
function isEmpty(node) {
  return node.type === 'JSXText' ? textOf(node) === '' : node.expression?.type === 'JSXEmptyExpression';
}

function childParts(writer, node, { inDrawing, only }) {
  const text = textOf(node.type === 'JSXExpressionContainer' ? node.expression : node);
  if (text !== undefined) return [{ text }];
  switch (node.type) {
    case 'JSXElement': {
      const parts = attempt(writer, () => partsOf(writer, node, inDrawing));
      // What Preact is yet to write in a drawing has to stand in the drawing.
      if (parts !== undefined || inDrawing) return parts;
      return [{ call: `jsx$child(${elementCode(writer, node)})` }];
    }
    case 'JSXExpressionContainer':
      if (inDrawing) return undefined;
      return [{ call: `jsx$child(${expressionCode(writer, node)}${only ? ',true' : ''})` }];
    default:
      return undefined;
  }
}

/** What stands between braces, with its comments. */
function expressionCode(writer, { expression, start, end }) {
  return codeOf(writer, { expression }, start + 1, end - 1);
}

/** The parts of all, or undefined where one has none. */
function all(nodes, partsOfNode) {
  const found = [];
  for (const node of nodes) {
    const parts = partsOfNode(node);
    if (parts === undefined) return undefined;
    found.push(...parts);
  }
  return found;
}
