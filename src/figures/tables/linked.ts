/** What may stand between a figure and the word that it belongs to: behind the figure, and before it (the rest of a word whose stem is known). */
interface Links {
  behind: RegExp;
  before: RegExp;
}

/**
 * Source: the genitives and counters of each grammar. For `32 GB of RAM`, ko `RAM 32GB`, ja `32 GB のメモリ`; leaves what a comma divides alone.
 */
export const linked: Readonly<Record<string, Links>> = {
  en: { behind: /^[ -]?(?:(?:of|in|on|for) )?(?:an? )?$/i, before: /^[ :]{0,2}$/ },
  ko: { behind: /^의? ?$/, before: /^(?:은|는|이|가|을|를|에|에는|의|:)? ?$/ },
  ja: { behind: /^ ?(?:の ?)?$/, before: /^ ?(?:は|が|に|には|の|:|：)? ?$/ },
  es: { behind: /^ ?(?:(?:de|del|en|para)(?: el| la| los| las)? )?$/i, before: /^\p{L}{0,4}[ :]{0,2}$/iu },
  ru: { behind: /^ ?(?:(?:в|на|для) )?$/i, before: /^\p{L}{0,4}[ :]{0,2}$/iu },
  zh: { behind: /^ ?(?:的 ?)?$/, before: /^ ?(?:的|为|是|:|：)? ?$/ },
};
