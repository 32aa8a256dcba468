/** A number of at most two places in Han digits (`二十三`), or in others. */
export function hanNumber(text: string): string {
  const [tens = '', units] = text.split('十');
  const value = (digit: string): number => HAN.indexOf(digit) + 1;
  if (/^\d/.test(text)) return String(Number(text));
  return String(
    units === undefined
      ? value(tens.charAt(0))
      : (tens === '' ? 10 : value(tens) * 10) + (units === '' ? 0 : value(units)),
  );
}

const HAN = '一二三四五六七八九';
