import type { FoundFigure, Rule } from '../grammar.js';
import type { Match } from '../template.js';
import { anyOf, compileTemplates } from '../template.js';

/**
 * A rule of ways of writing, tried in order: the first that matches, and whose fields make a figure, is read. Long ways stand before short ones.
 */
export function patternRule(
  templates: readonly string[],
  fields: Readonly<Record<string, string>>,
  figure: (groups: Match['groups']) => Omit<FoundFigure, 'range'> | undefined,
): Rule {
  const compiled = compileTemplates(templates, fields);
  const all = {
    digit: compiled.filter((template) => template.digit),
    word: compiled.filter((template) => !template.digit),
    han: compiled.filter((template) => !template.digit || template.han),
  };
  const some = { digit: anyOf(all.digit), word: anyOf(all.word), han: anyOf(all.han) };
  return {
    starts: [
      ...(all.digit.length > 0 ? (['digit'] as const) : []),
      ...(all.han.length > 0 ? (['word'] as const) : []),
      ...(all.word.length > 0 ? (['name'] as const) : []),
    ],
    read({ text }, at) {
      const code = text.charCodeAt(at);
      const kind = code > 0x2e80 ? 'han' : code >= 0x30 && code <= 0x39 ? 'digit' : 'word';
      if (!some[kind](text, at)) return undefined;
      for (const template of all[kind]) {
        const match = template.match(text, at);
        const found = match === undefined ? undefined : figure(match.groups);
        if (match !== undefined && found !== undefined)
          return [{ ...found, range: { start: at, end: match.end } }];
      }
      return undefined;
    },
  };
}
