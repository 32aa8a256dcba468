import type { ConfigProblem } from '../model/settings.js';
import { formProblems } from './form-problems.js';
import { problemMaker, type ConfigSource, type ProblemMaker } from './problems.js';
import { configSchema } from './schema.js';
import { refused, settingsOf, type ParseContext, type ParsedSettings } from './settings.js';

/**
 * Checks a configuration and fills in every default. Pure: what it is held against comes in by `context`.
 * @param raw what the file exports or holds; undefined where there is no file
 * @returns the settings, or all problems at once
 */
export function parseSettings(raw: unknown, context: ParseContext = {}): ParsedSettings {
  const maker = problemMaker(raw, context);
  const repeated = repeatedNames(maker, context);
  const parsed = configSchema.safeParse(raw === undefined ? {} : raw, { reportInput: true });
  return parsed.success
    ? settingsOf(parsed.data, context, maker, repeated)
    : refused([...repeated, ...formProblems(parsed.error.issues, maker)]);
}

/** JSON readers take the last of two settings of one name and drop the first in silence. */
function repeatedNames({ places }: ProblemMaker, { file }: ConfigSource): ConfigProblem[] {
  return (places?.repeated ?? []).map(({ name, place }) => ({
    file,
    ...place,
    key: name,
    read: `${JSON.stringify(name)} a second time`,
    expected: 'every name once',
  }));
}
