import type { Figure } from '../../model/figure.js';

/** The source's time in the digits of another: `15:00` for 5 PM becomes `17:00`, `오후 3시` becomes `오후 5시`. The half of the day has to be right. */
export function rewriteTime(form: Figure, source: Figure): string | undefined {
  const was = TIME.exec(form.value);
  const now = TIME.exec(source.value);
  if (was === null || now === null || was[3] !== now[3]) return undefined;
  const half = HALF.test(form.text);
  const [hour, minute] = Array.from(form.text.matchAll(/\d+/g));
  if (hour === undefined || (minute === undefined && was[2] !== now[2])) return undefined;
  const [old, wanted] = [Number(was[1]), Number(now[1])];
  if (half && old < 12 !== wanted < 12) return undefined;
  const shown = half ? String(wanted % 12 === 0 ? 12 : wanted % 12) : String(wanted);
  const hours = shown.padStart(hour[0].startsWith('0') || (!half && minute !== undefined) ? 2 : 1, '0');
  const behind = hour.index + hour[0].length;
  const tail = form.text.slice(behind);
  return (
    form.text.slice(0, hour.index) +
    hours +
    (minute === undefined
      ? tail
      : tail.slice(0, minute.index - behind) +
        (now[2] ?? '') +
        tail.slice(minute.index - behind + minute[0].length))
  );
}

const TIME = /^(\d\d):(\d\d)(:\d\d)?$/;
/** Words for the halves of the day, in all locales. */
const HALF = /[ap]\.? ?m|오전|오후|午前|午後|上午|下午|утра|дня|вечера|ночи|mañana|tarde|noche/i;
