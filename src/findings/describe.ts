import type { Translate } from '../i18n/translator.js';
import type { StatedFigure } from '../model/figure.js';
import type { Code, FindingArgs, ValueHint } from '../model/finding.js';
import { clip, joinList, oneLine, shortRevision, whatChanged } from './wording.js';

type Say = Translate<'findings'>;

/**
 * What a finding says, in the translator's language: one line, without a full stop. Text of the pages is inserted as it is, white space folded and
 * long stretches cut; nothing is escaped.
 */
export function describe<C extends Code>(finding: { code: C; args: FindingArgs[C] }, translate: Say): string {
  const sentence: Sentence<C> = sentences[finding.code];
  return sentence(finding.args, translate);
}

type Sentence<C extends Code> = (args: FindingArgs[C], say: Say) => string;

const sentences: { [C in Code]: Sentence<C> } = {
  'figure/value': ({ source, target, hint }, say) => {
    const message = say('message.figure/value', contrast(source, target));
    return hint === undefined ? message : hinted(message, hint, target, say);
  },
  'figure/missing': ({ source }, say) => say('message.figure/missing', { source: oneLine(source.text) }),
  'figure/added': ({ target }, say) => say('message.figure/added', { target: oneLine(target.text) }),
  'figure/format': ({ target, form }, say) =>
    say('message.figure/format', { target: oneLine(target.text), form: say(`form.${form}`) }),
  'figure/inconsistent': ({ target, other, page, unit }, say) => {
    const told = contrast(other, target);
    return say('message.figure/inconsistent', {
      target: told.target,
      other: told.source,
      page: pageName(page),
      unit: clip(unit),
    });
  },
  'identifier/changed': ({ source, target }, say) =>
    say('message.identifier/changed', contrast(source, target)),
  'source/suspect': ({ source, target, locales }, say) =>
    say('message.source/suspect', { ...contrast(source, target), locales: joinList(locales, say) }),
  'structure/missing': ({ blocks, of, units, figures }, say) => {
    if (of !== undefined) return say('structure.page', { missing: blocks, count: of });
    let message = say('message.structure/missing', { count: blocks });
    if (units.length > 0) {
      message = say('structure.units', { message, units: joinList(units, say), count: units.length });
    }
    if (figures.length > 0) message = say('structure.figures', { message, figures: joinList(figures, say) });
    return message;
  },
  'structure/added': ({ blocks, text }, say) =>
    say('message.structure/added', { count: blocks, text: clip(text) }),
  'staleness/revision': ({ revision, handoff, current, currentHandoff }, say) =>
    say('message.staleness/revision', {
      revision: dated(revision, handoff, say),
      current: dated(current, currentHandoff, say),
    }),
  'staleness/history': ({ changed, commit, translated, translatedCommit }, say) =>
    say('message.staleness/history', {
      changed,
      commit: shortRevision(commit),
      translated,
      translatedCommit: shortRevision(translatedCommit),
    }),
  'staleness/unit': ({ was, now }, say) => say('message.staleness/unit', whatChanged(was, now)),
  'untranslated/page': ({ untranslated, units }, say) =>
    say('message.untranslated/page', { untranslated, count: units }),
  'link/broken': ({ target }, say) => say('message.link/broken', { target: pageName(target) }),
  'link/fragment': ({ target, fragment }, say) =>
    say('message.link/fragment', { target: pageName(target), fragment: clip(fragment) }),
  'link/missing': ({ target }, say) => say('message.link/missing', { target: clip(target) }),
  'link/changed': ({ source, target }, say) =>
    say('message.link/changed', { source: clip(source), target: clip(target) }),
  'link/file': ({ target, problem }, say) =>
    say('message.link/file', { target: clip(target), reason: say(`file.${problem}`) }),
  'link/absent': ({ kind, count, pages }, say) =>
    say('message.link/absent', { what: say(`absent.${kind}`), files: count, pages }),
  'link/circular': ({ files }, say) =>
    say('message.link/circular', { files: files.map((file) => clip(file)).join(' → ') }),
  'markup/unclosed': ({ id }, say) => say('message.markup/unclosed', { id: clip(id) }),
  'markup/nested': ({ id }, say) => say('message.markup/nested', { id: clip(id) }),
  'markup/duplicate': ({ id, line }, say) =>
    say('message.markup/duplicate', { id: clip(id), line: String(line) }),
  'markup/crossing': ({ id }, say) => say('message.markup/crossing', { id: clip(id) }),
  'markup/orphan': ({ id }, say) => say('message.markup/orphan', { id: clip(id) }),
  'markup/unsupported': ({ construct, count, pages }, say) =>
    say('message.markup/unsupported', { what: say(`unsupported.${construct}`), places: count, pages }),
  'page/encoding': ({ offset }, say) => say('message.page/encoding', { offset: String(offset) }),
  'page/front-matter': ({ problem }, say) =>
    say('message.page/front-matter', { problem: problemOf(problem) }),
  'page/limits': ({ limit, value, allowed }, say) =>
    say('message.page/limits', { excess: say(`limit.${limit}`, { value, allowed }) }),
  'page/duplicate': ({ route, other }, say) => say('message.page/duplicate', { route: `/${route}`, other }),
  'page/name': ({ part, problem }, say) =>
    say('message.page/name', { part: clip(part), reason: say(`name.${problem}`) }),
  'page/unreadable': ({ problem }, say) => say('message.page/unreadable', { problem: problemOf(problem) }),
  'page/symlink': ({ target }, say) => say('message.page/symlink', { target }),
  'page/failed': ({ problem }, say) => say('message.page/failed', { problem: problemOf(problem) }),
  'page/timeout': ({ seconds }, say) => say('message.page/timeout', { count: seconds }),
  'page/unknown-locale': ({ folder, pages }, say) =>
    say('message.page/unknown-locale', { folder, count: pages }),
  'page/one-locale': ({ locale }, say) => say('message.page/one-locale', { locale }),
  'page/no-front-matter': (_, say) => say('message.page/no-front-matter'),
  'page/redirected': ({ target }, say) => say('message.page/redirected', { target: clip(target) }),
  'page/no-source': (_, say) => say('message.page/no-source'),
  'navigation/broken': ({ title, target }, say) =>
    say('message.navigation/broken', { title: clip(title), target: clip(target) }),
  'navigation/unlisted': ({ count, pages }, say) =>
    say('message.navigation/unlisted', { count, pages: joinList(pages.map(pageName), say) }),
  'navigation/unreadable': ({ problem }, say) =>
    say('message.navigation/unreadable', { problem: problemOf(problem) }),
  'redirect/broken': ({ from, target }, say) =>
    say('message.redirect/broken', { from: pageName(from), target: clip(target) }),
  'redirect/loop': ({ pages }, say) =>
    say('message.redirect/loop', { pages: pages.map((page) => clip(page)).join(' → ') }),
  'redirect/shadowed': ({ from }, say) => say('message.redirect/shadowed', { from: pageName(from) }),
  'redirect/unreadable': ({ problem }, say) =>
    say('message.redirect/unreadable', { problem: problemOf(problem) }),
};

/**
 * The two figures of a sentence. Where they are written alike, what tells them apart is said with them: the bound that the words around state
 * (`no more than 1` and `1 つ以上` are `≤ 1` and `≥ 1 つ`), else the value and unit that were read.
 */
function contrast(source: StatedFigure, target: StatedFigure): { source: string; target: string } {
  const [left, right] = [oneLine(source.text), oneLine(target.text)];
  if (source.bound !== target.bound && source.value === target.value) {
    return { source: bounded(source, left), target: bounded(target, right) };
  }
  if (left !== right) return { source: left, target: right };
  return { source: `${left} (${reading(source)})`, target: `${right} (${reading(target)})` };
}

const BOUNDS = { '<': '<', '<=': '≤', '>': '>', '>=': '≥' } as const;

function bounded(figure: StatedFigure, text: string): string {
  return figure.bound === undefined ? text : `${BOUNDS[figure.bound]} ${text}`;
}

function reading({ value, unit }: StatedFigure): string {
  return unit === undefined ? value : `${value} ${unit}`;
}

function hinted(message: string, hint: ValueHint, target: StatedFigure, say: Say): string {
  switch (hint.kind) {
    case 'neighbour':
      return say('hint.neighbour', { message, target: oneLine(target.text), unit: hint.unit });
    case 'impossible-date':
      return say('hint.impossible-date', { message });
    case 'scale':
      return say('hint.scale', { message, factor: timesMore(hint.factor) });
  }
}

/** `0.001` is as far off as `1000`: the message says how far, the figures which way. */
function timesMore(factor: string): string {
  const zeros = /^0\.(0*)1$/.exec(factor)?.[1];
  return zeros === undefined ? factor : `10${'0'.repeat(zeros.length)}`;
}

function dated(revision: string, date: string | undefined, say: Say): string {
  const short = shortRevision(revision);
  return date === undefined ? short : say('revision.dated', { revision: short, date });
}

/** The page of `index.md` has an empty slug. */
function pageName(slug: string): string {
  return slug === '' ? '/' : clip(slug);
}

/** A parser's message may bring its own lines and full stop; here it ends a line of ours. */
function problemOf(problem: string): string {
  return clip(problem, 200).replace(/\.$/, '');
}
