import type { FoundFigure, Rule, WritingKind } from '../grammar.js';
import { writingKind } from '../rule-order.js';
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
  const all = {
    digit: compiled.filter((template) => template.digit),
    word: compiled.filter((template) => !template.digit),
    han: compiled.filter((template) => !template.digit || template.han),
  };
  const patterns = (kind: WritingKind): string[] => all[kind].map(({ pattern }) => pattern);
  return {
    starts: [
      ...(all.digit.length > 0 ? (['digit'] as const) : []),
      ...(all.han.length > 0 ? (['word'] as const) : []),
      ...(all.word.length > 0 ? (['name'] as const) : []),
    ],
    writings: { digit: patterns('digit'), word: patterns('word'), han: patterns('han') },
    read({ text }, at) {
      for (const template of all[writingKind(text.charCodeAt(at))]) {
        const match = template.match(text, at);
        const found = match === undefined ? undefined : figure(match.groups);
        if (match !== undefined && found !== undefined)
          return [{ ...found, range: { start: at, end: match.end } }];
      }
      return undefined;
    },
  };
}
