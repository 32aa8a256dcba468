import { Fragment, h, isValidElement, type VNode } from 'preact';
import { renderToStaticMarkup } from 'preact-render-to-string';
import { jsxEscape, jsxTemplate } from 'preact/jsx-runtime';

// What precompiled JSX calls (scripts/jsx): elements that are text from the start. All that is not plain is left to Preact, which writes it as ever.

/** A part of markup: text that is escaped, or what Preact is yet to write. */
type Part = string | object;

/** An element that is its own HTML, escaped already. To Preact it is an element like others. */
export function markup(html: string): VNode {
  return jsxTemplate([html]) as VNode;
}

/** Markup with parts between its pieces: text at once where all of them are. */
export function template(pieces: readonly string[], ...parts: readonly Part[]): VNode {
  let html = pieces[0] ?? '';
  for (let index = 0; index < parts.length; index += 1) {
    const part = parts[index];
    if (typeof part !== 'string') return jsxTemplate([...pieces], ...parts) as VNode;
    html += part + (pieces[index + 1] ?? '');
  }
  return markup(html);
}

/** A child: text is escaped, and elements that are text are taken for it. */
export function child(value: unknown, only = false): Part {
  switch (typeof value) {
    case 'string':
      return escaped(value);
    case 'number':
    case 'bigint':
      return String(value);
    case 'undefined':
    case 'boolean':
    case 'function':
      return '';
    case 'object':
      if (value === null) return '';
      if (Array.isArray(value)) return children(value);
      if (isValidElement(value)) return htmlIn(value) ?? value;
      return only && isSignal(value) ? child(value.value) : '';
    case 'symbol':
      throw new TypeError('a symbol cannot be shown');
  }
}

function children(values: readonly unknown[]): Part {
  let html = '';
  for (const value of values) {
    const part = child(value);
    if (typeof part !== 'string') return values;
    html += part;
  }
  return html;
}

/** Preact's renderer takes the value of a signal that is all of an element's children, and no other. */
function isSignal(value: object): value is { value: unknown } {
  return 'peek' in value && typeof value.peek === 'function' && 'value' in value;
}

/** An attribute with the space before it. */
export function attribute(name: string, value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return value === '' ? ` ${name}` : ` ${name}="${escaped(value)}"`;
  if (typeof value === 'number') return ` ${name}="${value}"`;
  // Truth, styles, signals: rare, and Preact has rules for them.
  return renderToStaticMarkup(h('a', { [name]: value })).slice('<a'.length, -'></a>'.length);
}

/** An element whose attributes are not known before it is made, as text where they and its children are plain. */
export function element(made: VNode): VNode {
  const { type, props } = made as VNode<Record<string, unknown>>;
  let attributes = '';
  let content = '';
  for (const name in props) {
    if (name === 'children') {
      const part = child(props[name], true);
      if (typeof part !== 'string') return made;
      content = part;
    } else {
      if (!PLAIN.test(name) || OWN_RULES.has(name)) return made;
      attributes += attribute(name, props[name]);
    }
  }
  return markup(`<${type as string}${attributes}>${content}</${type as string}>`);
}

/** Attributes that are written as they are called. The transform goes by these rules as well. */
const PLAIN = /^[a-z][a-z\d]*(?:-[a-z\d]+)*$|^viewBox$|^preserveAspectRatio$/;
const OWN_RULES = new Set(['children', 'key', 'ref', 'style', 'value', 'panose1']);

function htmlIn({ type, props }: VNode<{ tpl?: readonly string[] }>): string | undefined {
  return type === Fragment && props.tpl?.length === 1 ? props.tpl[0] : undefined;
}

function escaped(text: string): string {
  return jsxEscape(text) as string;
}
