import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

type Rules = Readonly<Record<string, readonly (readonly [string, string])[]>>;

const require = createRequire(import.meta.url);
const folder = dirname(require.resolve('cldr-rbnf/package.json'));

/** All cardinal forms in which CLDR spells a whole number in a language: genders, cases. */
export function spellouts(lang: string, value: number): string[] {
  const rules = rulesOf(lang);
  const forms = Object.keys(rules).filter(
    (name) => name.startsWith('%spellout-cardinal') && !UNSPOKEN.test(name),
  );
  return [...new Set(forms.map((form) => spell(lang, rules, form, value).replaceAll('\u00ad', '')))];
}

/** Forms of finance and of measures apart. */
const UNSPOKEN = /financial|alternate2|verbose/;
const known = new Map<string, Rules>();

function rulesOf(lang: string): Rules {
  const read = known.get(lang);
  if (read !== undefined) return read;
  const file: unknown = JSON.parse(readFileSync(join(folder, 'rbnf', `${lang}.json`), 'utf8'));
  const { SpelloutRules } = (file as { rbnf: { rbnf: { SpelloutRules: Rules } } }).rbnf.rbnf;
  known.set(lang, SpelloutRules);
  return SpelloutRules;
}

/** UTS 35, rule-based number formatting, as much of it as whole numbers need. */
function spell(lang: string, rules: Rules, name: string, value: number): string {
  const all = (rules[name] ?? []).flatMap(([base, body]) => {
    const match = /^(\d+)(?:\/(\d+))?(>*)$/.exec(base);
    return match === null
      ? []
      : [{ base: Number(match[1]), radix: Number(match[2] ?? 10), back: match[3]?.length ?? 0, body }];
  });
  const rule = all.findLast(({ base }) => base <= value);
  if (rule === undefined) throw new Error(`${name} has no rule for ${String(value)}`);
  const { base, radix, back } = rule;
  const power = base === 0 ? 0 : Math.max(0, Math.floor(Math.log(base) / Math.log(radix) + 1e-9) - back);
  const divisor = radix ** power;
  const [quotient, rest] = [Math.floor(value / divisor), value % divisor];
  const body = rule.body.replace(/;$/, '').replace(/^'/, '');
  const plural = body.replace(/\$\(cardinal,([^)]*)\)\$/g, (_, cases: string) => {
    const wanted = new Intl.PluralRules(lang).select(quotient);
    const choices = new Map(
      [...cases.matchAll(/(\w+)\{([^}]*)\}/g)].map(([, name = '', text = '']) => [name, text]),
    );
    return choices.get(wanted) ?? choices.get('other') ?? '';
  });
  const shown = plural.replace(/\[([^\]]*)\]/g, (_, part: string) => (rest === 0 ? '' : part));
  return shown.replace(/(←|→|=)(%{0,2}[\w-]*|[#,0]*)\1/g, (_, sign: string, inner: string) => {
    const number = sign === '←' ? quotient : sign === '→' ? rest : value;
    return inner.startsWith('%')
      ? spell(lang, rules, inner, number)
      : inner === ''
        ? spell(lang, rules, name, number)
        : String(number);
  });
}
