import { checks } from '../checks/index.js';
import type { PageContext } from '../checks/check.js';
import type { Fact } from '../model/finding.js';
import type { PageInput } from '../model/page.js';
import type { PageResult } from '../model/page-result.js';
import { timed } from '../profile/timed.js';
import { readSideBySide, type SideBySide } from '../sidebyside/read.js';
import { toOriginal } from '../text/offset-map.js';
import { renderNotedArticle } from './article.js';
import { articleLabels } from './article-labels.js';
import {
  figureMarks,
  figureReviews,
  foreignBlocks,
  markOutline,
  type ArticleNotes,
} from './article-notes.js';
import { readTranslation } from './context.js';
import { fillInsets } from './insets.js';
import { readEnglishPage } from './reference.js';
import { articleReferences } from './references.js';
import { rawLocation, readSide, type Side } from './side.js';
import { withSummary } from './summary.js';
import { unitResults } from './unit-results.js';
import { unsupportedIn } from './unsupported.js';

/**
 * Analyses one page: pairs it with its English, checks it and renders its article. A pure function of its input. What is wrong with the page
 * comes out as facts; a page that cannot be read at all comes out unpublished.
 */
export function analyse(input: PageInput): PageResult {
  const read = timed('side-by-side', () => readSideBySide(input.text));
  const parsed = readPage(input, read);
  const trouble = [...troubleOf(parsed, input)];
  if (trouble.some(({ code }) => code === 'page/limits' || code === 'page/front-matter'))
    return broken(input, parsed, trouble);
  const translation = input.role === 'translation' ? readTranslation(input, read, parsed) : undefined;
  const context = translation?.context;
  const filled = timed('insets', () =>
    fillInsets(input, parsed, translation?.headingIds ?? (() => undefined)),
  );
  const side = { ...parsed, document: filled.document };
  const notes = timed('article', () => notesOf(input, side, context));
  const references = timed('article', () => articleReferences(input, side, filled.places));
  const article = timed('article', () =>
    renderNotedArticle(side.document, {
      ...(input.labels ? { labels: articleLabels(input.labels) } : {}),
      lang: input.lang,
      href: references.href,
      src: references.src,
      notes,
    }),
  );
  return timed('summary', () =>
    withSummary({
      ...pageOf(input, side, notes),
      published: true,
      article: article.html,
      ...(input.settings.markFigures === true ? { reviews: figureReviews(notes.marks, article.placed) } : {}),
      links: references.links(),
      files: [...filled.files, ...references.files()],
      unsupported: unsupportedIn(side),
      source: sourceOf(input, read),
      stale: context !== undefined && (context.stale || context.history !== undefined),
      units: context ? timed('unit results', () => unitResults(context.units, context)) : [],
      asides: context ? timed('unit results', () => unitResults(context.asides, context)) : [],
      facts: [...trouble, ...(context ? factsOf(context, input, read) : []), ...filled.facts],
    }),
  );
}

function readPage(input: PageInput, read: SideBySide): Side {
  if (input.role === 'source') return readEnglishPage(input, read);
  return readSide(input, read, input.role === 'recovered' ? 'source' : 'target', input.settings);
}

function notesOf(input: PageInput, side: Side, context: PageContext | undefined): ArticleNotes {
  const units = context?.units ?? [];
  const sameLanguage = input.lang.split('-')[0] === input.sourceLang.split('-')[0];
  return {
    marks: input.settings.markFigures === true ? figureMarks(units) : [],
    foreign: sameLanguage ? new Set() : foreignBlocks(side.document, units),
    foreignLang: input.sourceLang,
  };
}

function* troubleOf(side: Side, input: PageInput): Iterable<Fact> {
  const { front, exceeded, map } = side.document;
  const common = { unit: null, source: null };
  // The front matter of a recovered page is the donor's, and said there.
  if (input.role === 'recovered') {
    // Nothing to say of it.
  } else if (front.problem) {
    const target = rawLocation(side, toOriginal(map, front.problem.range));
    yield { code: 'page/front-matter', ...common, target, args: { problem: front.problem.message } };
  } else if (!front.present) {
    yield {
      code: 'page/no-front-matter',
      ...common,
      target: rawLocation(side, { start: 0, end: 0 }),
      args: {},
    };
  }
  if (exceeded) {
    const { limit, value, allowed, range } = exceeded;
    // Where it begins: all of it would be most of the page.
    const { start } = toOriginal(map, range);
    const target = rawLocation(side, { start, end: start });
    yield { code: 'page/limits', ...common, target, args: { limit, value, allowed } };
  }
}

function broken(input: PageInput, side: Side, facts: Fact[]): PageResult {
  return withSummary({
    ...pageOf(input, side),
    published: false,
    article: '',
    links: [],
    source: undefined,
    stale: false,
    units: [],
    asides: [],
    facts,
  });
}

function pageOf(
  input: PageInput,
  { document }: Side,
  notes?: ArticleNotes,
): Pick<
  PageResult,
  'key' | 'lang' | 'path' | 'role' | 'frontMatter' | 'title' | 'titleLang' | 'outline' | 'anchors'
> {
  const { key, lang, path, role } = input;
  const { anchors } = document;
  const outline = notes ? markOutline(document, notes) : document.outline;
  const { frontMatter } = document.front;
  // The front matter of a donor is in the donor's language.
  const title = role === 'recovered' ? undefined : frontMatter.title;
  // A front matter that says the same as an untranslated heading is as little translated.
  const titleLang = outline.find(({ text }) => title === undefined || text === title)?.lang;
  return {
    key,
    lang,
    path,
    role,
    frontMatter,
    title: title ?? outline[0]?.text ?? key.slug,
    ...(titleLang === undefined ? {} : { titleLang }),
    outline,
    anchors,
  };
}

function sourceOf(input: PageInput, read: SideBySide): PageResult['source'] {
  if (input.role !== 'translation') return undefined;
  const { source } = input;
  if (source) return { kind: source.kind, path: source.path, revision: source.revision };
  return read.spans ? { kind: 'recovered', path: input.path, revision: undefined } : undefined;
}

function factsOf(context: PageContext, input: PageInput, read: SideBySide): Fact[] {
  const facts = timed('checks', () =>
    checks.flatMap((check) => (check.scope === 'page' ? [...check.run(context)] : [])),
  );
  if (input.source === undefined && !read.spans) {
    facts.unshift({
      code: 'page/no-source',
      unit: null,
      target: context.locateRaw({ start: 0, end: 0 }),
      source: null,
      args: {},
    });
  }
  return facts;
}
