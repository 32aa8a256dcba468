import type { Child, Result } from 'hastscript';
import { describe } from '../../../findings/describe.js';
import type { Finding } from '../../../model/finding.js';
import type { Sentence } from '../../reporter.js';
import type { Witness } from '../../witnesses.js';
import { figuresFile, type ReportView } from '../context.js';

/** One finding: what is wrong, where, in which sentences, and what the other locales state. `id` is its name in the document. */
export function findingArticle(view: ReportView, finding: Finding, id: string): Result {
  const { t } = view;
  const { severity, accepted } = finding;
  return (
    <article class={`finding finding-${severity}`} id={id}>
      <h3>
        <span class="severity">
          <span aria-hidden="true">{SYMBOLS[severity]}</span> {t(`severity.${severity}`)}
          {accepted ? ` (${t('findings.accepted')})` : null}
        </span>{' '}
        {describe(finding, view.findings)}
      </h3>
      {place(view, finding)}
      {sentences(view, finding)}
      {witnessList(view, finding)}
    </article>
  );
}

const SYMBOLS = { error: '✗', warning: '▲', note: '●' } as const;

function place({ context, t, link }: ReportView, finding: Finding): Result {
  const { code, locale, page, unit, target } = finding;
  const { lang, name } = context.locale(locale);
  const title = <bdi>{context.title(page)}</bdi>;
  const facts: [term: string, description: Child][] = [
    [t('findings.language'), <bdi lang={lang}>{name}</bdi>],
    [t('findings.page'), context.slugs.has(page) ? <a href={link(figuresFile(page))}>{title}</a> : title],
    ...(unit === null ? [] : ([[t('findings.unit'), <code>{unit}</code>]] as [string, Child][])),
    [t('findings.place'), <code>{`${target.path}:${target.start.line}:${target.start.column}`}</code>],
    [t('findings.code'), <code>{code}</code>],
  ];
  return (
    <dl class="place">
      {facts.map(([term, description]) => (
        <div>
          <dt>{term}</dt>
          <dd>{description}</dd>
        </div>
      ))}
    </dl>
  );
}

function sentences({ context, t }: ReportView, finding: Finding): Result | null {
  const { source, target } = context.input.sentences(finding) ?? {};
  if (source === undefined && target === undefined) return null;
  const { locale, lang, name } = context.locale(finding.locale);
  const english = context.input.report.source;
  // A finding on the source's own page has one side.
  const onSource = locale === english.locale;
  return (
    <dl class="sentences">
      {source === undefined ? null : side(t('findings.source'), english.lang, english.lang, marked(source))}
      {onSource && target === undefined
        ? null
        : side(
            name,
            lang,
            lang,
            target === undefined ? <em>{t('findings.untranslated')}</em> : marked(target),
          )}
    </dl>
  );
}

function side(name: string, nameLang: string, lang: string, text: Child): Result {
  return (
    <div>
      <dt lang={nameLang}>{name}</dt>
      <dd lang={lang} dir="auto">
        {text}
      </dd>
    </div>
  );
}

/** Prose with the stretch that the finding is about; a stretch that is the whole marks nothing out. */
function marked({ text, start, end }: Sentence): Child {
  if (end <= start || (start === 0 && end === text.length)) return readable(text);
  return [
    readable(text.slice(0, start)),
    <mark>{readable(text.slice(start, end))}</mark>,
    readable(text.slice(end)),
  ];
}

/** Prose has one U+FFFC in the place of code, which is not part of what is compared. */
function readable(prose: string): string {
  return prose.replaceAll('\uFFFC', '…');
}

function witnessList(view: ReportView, finding: Finding): Result | null {
  const witnesses = view.context.witnesses(finding);
  if (witnesses.length === 0) return null;
  return (
    <div class="witnesses">
      <p>{view.t('findings.witnesses')}</p>
      <ul>{witnesses.map((witness) => witnessItem(view, witness))}</ul>
    </div>
  );
}

function witnessItem({ context, t }: ReportView, { locale, state, text }: Witness): Result {
  const { lang, name } = context.locale(locale);
  return (
    <li class={`state-${state}`}>
      <bdi lang={lang}>{name}</bdi> {text === undefined ? null : <bdi lang={lang}>{text}</bdi>}{' '}
      <span class="verdict">
        <span aria-hidden="true">{VERDICTS[state]}</span> {t(`findings.${state}`)}
      </span>
    </li>
  );
}

const VERDICTS: Record<Witness['state'], string> = { agrees: '✓', differs: '✗', silent: '–' };
