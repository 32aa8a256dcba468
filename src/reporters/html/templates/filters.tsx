import type { VNode } from 'preact';
import type { FindingChoices } from '../choices.js';
import type { ReportView } from '../view.js';

/**
 * Fields by which the script shows some of the findings; what is chosen stands in the address. Without the script they do not show, and the list
 * is whole. Only what occurs can be chosen; the pages, which are many, are filled in by the script.
 */
export function filters(
  view: ReportView,
  { locales: found, severities, codes, pages }: FindingChoices,
): VNode {
  const { frame, t } = view;
  const locales = frame.locales.filter(({ locale }) => found.includes(locale));
  return (
    <fieldset class="filters" hidden>
      <legend class="unseen">{t('filter.heading')}</legend>
      {choice(
        view,
        'locale',
        locales.map(({ locale, lang, name }) => ({ value: locale, text: name, lang })),
      )}
      {choice(
        view,
        'severity',
        severities.map((value) => ({ value, text: t(`severity.${value}`) })),
      )}
      {choice(
        view,
        'code',
        codes.map((value) => ({ value, text: value })),
      )}
      {pages ? choice(view, 'page', []) : null}
      <label class="filter-text">
        {t('filter.text')}
        <input type="search" name="text" autocomplete="off" />
      </label>
      <p class="filter-result">
        <output name="shown"></output> <button type="button">{t('filter.clear')}</button>
      </p>
      <p class="filter-elsewhere" hidden>
        {t('filter.elsewhere')} <span></span>
      </p>
    </fieldset>
  );
}

interface Option {
  value: string;
  text: string;
  lang?: string;
}

function choice(
  { t }: ReportView,
  name: 'locale' | 'severity' | 'code' | 'page',
  options: readonly Option[],
): VNode {
  const entries = options.map(({ value, text, lang }) => (
    <option value={value} lang={lang}>
      {text}
    </option>
  ));
  return (
    <label>
      {t(`filter.${name}`)}
      <select name={name}>
        <option value="">{t('filter.any')}</option>
        {entries}
      </select>
    </label>
  );
}
