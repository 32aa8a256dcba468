/** What may stand between a figure and the word that it belongs to: behind the figure, and before it (the rest of a word whose stem is known). */
interface Links {
  behind: RegExp;
  before: RegExp;
}

/**
 * Source: the genitives and counters of each grammar. For `32 GB of RAM`, ko `RAM 32GB`, ja `32 GB のメモリ`; leaves what a comma divides alone.
 */
export const linked: Readonly<Record<string, Links>> = {
  en: { behind: /^[ -]?(?:of )?(?:an? )?$/i, before: /^[ :]{0,2}$/ },
  ko: { behind: /^(?:의)? ?$/, before: /^(?:은|는|이|가|을|를|:)? ?$/ },
  ja: { behind: /^ ?(?:の ?)?$/, before: /^(?:は|が|:|：)? ?$/ },
  es: { behind: /^ ?(?:de |del |de la )?$/i, before: /^\p{L}{0,4}[ :]{0,2}$/iu },
  ru: { behind: /^ ?$/, before: /^\p{L}{0,4}[ :]{0,2}$/iu },
  zh: { behind: /^ ?(?:的 ?)?$/, before: /^(?:为|是|:|：)? ?$/ },
};
