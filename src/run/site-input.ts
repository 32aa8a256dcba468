import type { Resources } from '../i18n/messages.js';
import type { Locale } from '../model/locale.js';
import type { SiteAssets, SiteInput } from '../site/input.js';
import type { Analysis } from './analysis.js';

/** What the site of a project is made of. `locales`: the translations to build, undefined for all; the English comes with them. */
export function siteInputOf(
  { project, results, redirects }: Analysis,
  locales: readonly Locale[] | undefined,
  resources: Resources,
  assets: SiteAssets,
  program: string,
): SiteInput {
  const { settings } = project;
  const source = settings.source.locale;
  return {
    program,
    title: settings.site.title,
    siteUrl: settings.siteUrl,
    source,
    locales: project.locales.filter(({ locale }) => locale === source || (locales?.includes(locale) ?? true)),
    pages: results,
    navigation: project.navigation,
    redirects,
    resources,
    assets,
  };
}
