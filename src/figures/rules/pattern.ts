import type { FoundFigure, Rule } from '../grammar.js';
import type { Match } from '../template.js';
import { compileTemplates } from '../template.js';

/**
 * A rule of ways of writing, tried in order: the first that matches, and whose fields make a figure, is read. Long ways stand before short ones.
 */
export function patternRule(
  templates: readonly string[],
  fields: Readonly<Record<string, string>>,
  figure: (groups: Match['groups']) => Omit<FoundFigure, 'range'> | undefined,
): Rule {
  const compiled = compileTemplates(templates, fields);
  const digit = compiled.filter((template) => template.digit);
  const word = compiled.filter((template) => !template.digit);
  const han = compiled.filter((template) => !template.digit || template.han);
  return {
    starts: [
      ...(digit.length > 0 ? (['digit'] as const) : []),
      ...(han.length > 0 ? (['word'] as const) : []),
      ...(word.length > 0 ? (['name'] as const) : []),
    ],
    read({ text }, at) {
      const code = text.charCodeAt(at);
      for (const template of code > 0x2e80 ? han : code >= 0x30 && code <= 0x39 ? digit : word) {
        const match = template.match(text, at);
        const found = match === undefined ? undefined : figure(match.groups);
        if (match !== undefined && found !== undefined)
          return [{ ...found, range: { start: at, end: match.end } }];
      }
      return undefined;
    },
  };
}
