import type { VNode } from 'preact';
import type { FindingOf } from '../../../model/finding.js';
import { interlinearFile, placeId } from '../files.js';
import { wholeFigure } from '../prose-marks.js';
import type { Sentence } from '../../reporter.js';
import type { ReportView } from '../view.js';
import { contrastOf } from './contrast.js';
import { joint, side } from './finding-sides.js';

/** A sentence of the source over the two places where one translation of it states different values, with the ways to both. */
export function findingPlaces(view: ReportView, finding: FindingOf<'figure/inconsistent'>): VNode {
  const { context, t } = view;
  const { args } = finding;
  const { locale, lang } = context.locale(finding.locale);
  const english = context.input.report.source;
  const sentences = context.input.sentences(finding);
  const contrast = contrastOf(finding);
  const other = { page: args.page, locale, unit: args.unit };
  const translation = {
    label: undefined,
    locale,
    lang,
    role: 'target',
    absent: t('findings.untranslated'),
  } as const;
  return (
    <div class="sides sides-inconsistent">
      {side(
        view,
        {
          label: t('findings.source'),
          locale: english.locale,
          lang: english.lang,
          role: 'source',
          sentence: sentenceWith(sentences?.source?.text, args.source.text),
          figure: args.source,
          absent: t('findings.notInSource'),
        },
        contrast,
      )}
      {side(
        view,
        {
          ...translation,
          where: place(view, other),
          sentence: sentenceWith(context.unit(other)?.target, args.other.text),
          figure: args.other,
        },
        contrast,
      )}
      {joint(contrast)}
      {side(
        view,
        {
          ...translation,
          where: place(view, finding),
          sentence: sentenceWith(sentences?.target?.text, args.target.text),
          figure: args.target,
        },
        contrast,
      )}
    </div>
  );
}

function place(
  { context, t, to }: ReportView,
  { page, locale, unit }: { page: string; locale: string; unit: string | null },
): VNode {
  const name = <bdi>{context.title(page)}</bdi>;
  if (unit === null || context.unit({ page, locale, unit }) === undefined) return name;
  return (
    <a {...to(interlinearFile({ slug: page, locale }), placeId('unit', unit))}>
      {name}, {t('figures.unit', { unit })}
    </a>
  );
}

/** Prose with what it states marked. */
function sentenceWith(prose: string | undefined, figure: string): Sentence | undefined {
  if (prose === undefined) return undefined;
  const start = wholeFigure(prose, figure, 0);
  return start === -1
    ? { text: prose, start: 0, end: prose.length }
    : { text: prose, start, end: start + figure.length };
}
