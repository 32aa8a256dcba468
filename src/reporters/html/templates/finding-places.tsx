import type { VNode } from 'preact';
import type { FindingOf } from '../../../model/finding.js';
import type { CitedUnit } from '../../../model/page-result.js';
import { interlinearFile, placeId } from '../files.js';
import type { ListedFinding } from '../listed.js';
import { wholeFigure } from '../prose-marks.js';
import type { Sentence } from '../../reporter.js';
import type { ReportView } from '../view.js';
import { contrastOf } from './contrast.js';
import { joint, side } from './finding-sides.js';

/** A sentence of the source over the two places where one translation of it states different values, with the ways to both. */
export function findingPlaces(
  view: ReportView,
  finding: FindingOf<'figure/inconsistent'>,
  { title, unit, sentences, other }: ListedFinding,
): VNode {
  const { frame, t } = view;
  const { args } = finding;
  const { locale, lang } = frame.locale(finding.locale);
  const english = frame.source;
  const contrast = contrastOf(finding);
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
          where: place(view, { page: args.page, locale, unit: args.unit }, other ?? { title: args.page }),
          sentence: sentenceWith(other?.unit?.target, args.other.text),
          figure: args.other,
        },
        contrast,
      )}
      {joint(contrast)}
      {side(
        view,
        {
          ...translation,
          where: place(view, finding, { title, unit }),
          sentence: sentenceWith(sentences?.target?.text, args.target.text),
          figure: args.target,
        },
        contrast,
      )}
    </div>
  );
}

function place(
  { t, to }: ReportView,
  { page, locale, unit }: { page: string; locale: string; unit: string | null },
  shown: { title: string; unit?: CitedUnit | undefined },
): VNode {
  const name = <bdi>{shown.title}</bdi>;
  if (unit === null || shown.unit === undefined) return name;
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
