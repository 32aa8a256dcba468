import type { Schema } from 'hast-util-sanitize';

/**
 * What may stay of a page's HTML. Elements that are not named are taken away around their contents, so that no text is lost; only what is code
 * for the browser goes with its contents. Of attributes only those named stay: no event handler, no style, no class of the author's, and no
 * `data-*` (so that `data-ttu-id` never reaches a reader). Addresses are relative, http, https or mailto. Ids are no matter of this table:
 * each is replaced by one that is the page's own (see `article-ids.ts`).
 */
export const ARTICLE_SCHEMA: Schema = {
  strip: ['script', 'style'],
  clobber: [],
  clobberPrefix: '',
  allowComments: false,
  allowDoctypes: false,
  protocols: { href: ['http', 'https', 'mailto'], src: ['http', 'https'] },
  tagNames: (
    'h1 h2 h3 h4 h5 h6 p div section blockquote hr br pre ul ol li dl dt dd table caption colgroup col thead tbody tfoot tr th td ' +
    'a abbr b bdi bdo cite code del dfn em i ins kbd mark q s samp small span strike strong sub sup time tt u var wbr ruby rb rp rt ' +
    'img figure figcaption details summary input'
  ).split(' '),
  ancestors: {
    caption: ['table'],
    col: ['table'],
    colgroup: ['table'],
    thead: ['table'],
    tbody: ['table'],
    tfoot: ['table'],
    tr: ['table'],
    th: ['table'],
    td: ['table'],
    li: ['ul', 'ol'],
    dt: ['dl'],
    dd: ['dl'],
    summary: ['details'],
    figcaption: ['figure'],
  },
  required: { input: { type: 'checkbox', disabled: true } },
  attributes: {
    '*': ['id', 'title', 'lang', ['dir', 'ltr', 'rtl', 'auto'], 'dataPlaced'],
    a: ['href', 'name', 'dataFootnoteRef', 'dataFootnoteBackref', 'ariaDescribedBy', 'ariaLabel'],
    code: [['className', /^language-[\w+#.-]+$/]],
    details: ['open'],
    div: [
      ['className', 'alert', /^alert-[a-z]+$/],
      ['role', 'note'],
    ],
    h2: [['className', 'sr-only']],
    img: ['src', 'alt', ['width', /^\d{1,4}$/], ['height', /^\d{1,4}$/]],
    input: [['type', 'checkbox'], ['disabled', true], 'checked'],
    li: [
      ['className', 'task-list-item'],
      ['value', /^\d{1,6}$/],
    ],
    ol: [
      ['className', 'contains-task-list'],
      ['start', /^-?\d{1,9}$/],
      'reversed',
      ['type', '1', 'a', 'A', 'i', 'I'],
    ],
    p: [['className', 'alert-title']],
    section: ['dataFootnotes', ['className', 'footnotes']],
    td: ['colSpan', 'rowSpan', ['align', 'left', 'center', 'right']],
    th: [
      'colSpan',
      'rowSpan',
      ['align', 'left', 'center', 'right'],
      ['scope', 'col', 'row', 'colgroup', 'rowgroup'],
    ],
    time: ['dateTime'],
    ul: [['className', 'contains-task-list']],
  },
};
