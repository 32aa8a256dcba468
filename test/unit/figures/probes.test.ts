import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findings, pair } from './pair.js';

/**
 * `probes/<family>.txt`: an English sentence in a line, below it translations, `=` where they state the same figures, `≠` where they do not.
 */
const folder = new URL('./probes/', import.meta.url);

for (const file of readdirSync(folder).sort()) {
  describe(file, () => {
    test.each(rowsOf(readFileSync(new URL(file, folder), 'utf8')))(
      '$source $sign $lang $target',
      ({ source, sign, lang, target }) => {
        const found = findings(pair(source, lang, target));
        if (sign === '=') expect(found).toEqual([]);
        else expect(found).not.toEqual([]);
      },
    );
  });
}

function rowsOf(text: string): { source: string; sign: string; lang: string; target: string }[] {
  let source = '';
  return text.split('\n').flatMap((line) => {
    const [, lang = '', sign = '', target = ''] = /^(ko|ja|es|ru|zh) ([=≠]) (.+)$/.exec(line) ?? [];
    if (lang !== '') return [{ source, sign, lang, target }];
    if (line !== '' && !line.startsWith('# ')) source = line;
    return [];
  });
}
