/** A number of at most two places in Han digits (`二十三`), a year digit by digit (`二〇一七`), or a number in others. */
export function hanNumber(text: string): string {
  if (/^\d/.test(text)) return String(Number(text));
  const [tens = '', units] = text.split('十');
  if (units === undefined)
    return String(Number(Array.from(text, (digit) => String(HAN.indexOf(digit))).join('')));
  return String((tens === '' ? 10 : HAN.indexOf(tens) * 10) + (units === '' ? 0 : HAN.indexOf(units)));
}

const HAN = '〇一二三四五六七八九';

/** Pattern of a day, month or hour in Han digits. */
export const HAN_NUMBER = '[一二三四五六七八九十]{1,3}';
/** Pattern of a year in Han digits. */
export const HAN_YEAR = '[一二][〇一二三四五六七八九]{3}';
