import type { Templates } from './context.js';

/**
 * A team's own templates, by the name of the one they replace. Each is called with what the theme made (or nothing), and what the theme made it
 * from, and gives what is shown in its place.
 */
export type TemplateOverrides = {
  [Name in keyof Templates]?: (
    made: ReturnType<Templates[Name]>,
    ...from: Parameters<Templates[Name]>
  ) => ReturnType<Templates[Name]>;
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
export function withOverrides(theme: Templates, own: TemplateOverrides): Templates {
  const { header, sectionNav, breadcrumbs, outline, neighbours, footer, languageChoice } = own;
  return {
    header: over(theme.header, header),
    sectionNav: over(theme.sectionNav, sectionNav),
    breadcrumbs: over(theme.breadcrumbs, breadcrumbs),
    outline: over(theme.outline, outline),
    neighbours: over(theme.neighbours, neighbours),
    footer: over(theme.footer, footer),
    languageChoice: over(theme.languageChoice, languageChoice),
  };
}

function over<From extends unknown[], Made>(
  template: (...from: From) => Made,
  own: ((made: Made, ...from: From) => Made) | undefined,
): (...from: From) => Made {
  return own === undefined ? template : (...from) => own(template(...from), ...from);
}
