import { isValidElement, type ComponentChildren } from 'preact';
import type { ShownTemplates, Templates } from './context.js';

/**
 * A team's own templates, by the name of the one they replace. Each is called with what the theme made (or nothing), and what the theme made it
 * from, and gives what is shown in its place: elements of Preact, text, or nothing.
 */
export type TemplateOverrides = {
  [Name in keyof Templates]?: (
    made: ReturnType<Templates[Name]>,
    ...from: Parameters<Templates[Name]>
  ) => ComponentChildren;
};

/** What can be replaced. */
export const TEMPLATE_NAMES: ReadonlySet<string> = new Set(
  Object.keys({
    header: true,
    sectionNav: true,
    breadcrumbs: true,
    outline: true,
    neighbours: true,
    footer: true,
    languageChoice: true,
  } satisfies Record<keyof Templates, true>),
);

/** The theme's templates with a team's own in their places. */
export function withOverrides(theme: Templates, own: TemplateOverrides): ShownTemplates {
  const { header, sectionNav, breadcrumbs, outline, neighbours, footer, languageChoice } = own;
  return {
    header: over('header', theme.header, header),
    sectionNav: over('sectionNav', theme.sectionNav, sectionNav),
    breadcrumbs: over('breadcrumbs', theme.breadcrumbs, breadcrumbs),
    outline: over('outline', theme.outline, outline),
    neighbours: over('neighbours', theme.neighbours, neighbours),
    footer: over('footer', theme.footer, footer),
    languageChoice: over('languageChoice', theme.languageChoice, languageChoice),
  };
}

/** @throws TypeError where a team's template gives what cannot be shown, which would be left out without a word */
function over<From extends unknown[], Made extends ComponentChildren>(
  name: keyof Templates,
  template: (...from: From) => Made,
  own: ((made: Made, ...from: From) => ComponentChildren) | undefined,
): (...from: From) => ComponentChildren {
  if (own === undefined) return template;
  return (...from) => {
    const shown = own(template(...from), ...from);
    if (!canBeShown(shown)) throw new TypeError(`site.templates: ${name} gives neither elements nor text`);
    return shown;
  };
}

/** What a team gives is the affair of its own types, so anything may come: the tree of another library, a promise. */
function canBeShown(shown: unknown): boolean {
  if (Array.isArray(shown)) return shown.every(canBeShown);
  return (
    (typeof shown !== 'object' && typeof shown !== 'function') || shown === null || isValidElement(shown)
  );
}
