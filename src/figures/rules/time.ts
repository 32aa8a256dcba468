import type { Rule } from '../grammar.js';
import { HAN_NUMBER, hanNumber } from '../han-number.js';
import { choice } from '../template.js';
import { patternRule } from './pattern.js';

/** How a language writes times of the day. */
export interface TimeWriting {
  /** Words for the halves of the day; the night lies in both: its twelve is midnight. */
  halves: Readonly<Record<string, 'am' | 'pm' | 'night'>>;
  /** Ways to write, with `{half}` `{hour}` `{minute}` `{second}`, `{clock}` an hour also in Han digits, and `{thirty}`, half an hour. */
  templates: readonly string[];
}

/**
 * Times of the day, on 24 hours. A time that names no half of the day and is not later than 12:59 keeps both readings.
 *
 * Source: CLDR gregorian dayPeriods and timeFormats. For `5PM`, `오후 5시`, `下午 5 点`, `17:00`; leaves `16:9` alone.
 */
export function timeRule({ halves, templates }: TimeWriting): Rule {
  const names = new Map(Object.entries(halves).map(([name, half]) => [name.toLowerCase(), half]));
  const fields = { ...FIELDS, half: `(?:${choice(names.keys())})(?![A-Za-z])` };
  return patternRule(
    [...templates, '{hour}:{minute}[:{second}]'],
    fields,
    ({ half, hour: digits, clock, minute: written, second, thirty }) => {
      const hour = digits ?? hanNumber(clock ?? '');
      const hours = Number(hour);
      const minute = written ?? (thirty === undefined ? '00' : '30');
      if (hours > 24) return undefined;
      const write = (value: number): string =>
        `${String(value).padStart(2, '0')}:${minute}${second === undefined || second === '00' ? '' : `:${second}`}`;
      const known = half === undefined ? undefined : names.get(half.toLowerCase());
      if (known !== undefined)
        return { kind: 'time', value: write((hours % 12) + (isLate(known, hours) ? 12 : 0)) };
      if (hours > 12 || hours === 0 || hour.startsWith('0')) return { kind: 'time', value: write(hours) };
      return { kind: 'time', value: write(hours), readings: [write(hours), write((hours + 12) % 24)] };
    },
  );
}

/** The night goes from evening to morning: ko `밤 11시` is 23:00, `밤 12시` midnight, ru `2 часа ночи` 02:00. */
function isLate(half: 'am' | 'pm' | 'night', hours: number): boolean {
  return half === 'pm' || (half === 'night' && hours % 12 >= DUSK);
}

const DUSK = 6;

const FIELDS = {
  hour: '\\d{1,2}(?!\\d)',
  clock: `\\d{1,2}(?!\\d)|${HAN_NUMBER}`,
  thirty: '半|반',
  minute: '[0-5]\\d(?!\\d)',
  second: '[0-5]\\d(?!\\d)',
};
