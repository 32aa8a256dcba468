/** How a language marks a condition that stands before its conclusion: at the head of the sentence, and between the figures of the two. */
interface Condition {
  opening?: RegExp;
  between: RegExp;
}

const COMMA = /^[^.!?;,]*,[^.!?;,]*$/;

/**
 * Source: conjunctions of each grammar; in Korean and Japanese the condition ends in them, and no sentence mark may stand there. For `If …, …`, ko `…하는 경우 …`; leaves
 * `… if …` alone.
 */
export const clauses: Readonly<Record<string, Condition>> = {
  en: { opening: /^(?:if|when|once|after|before|unless|whenever)(?!\p{L})/iu, between: COMMA },
  es: { opening: /^(?:si|cuando|una vez|después de|antes de|al)(?!\p{L})/iu, between: COMMA },
  ru: { opening: /^(?:если|когда|после|перед|при)(?!\p{L})/iu, between: COMMA },
  zh: { opening: /^(?:如果|若|当|在|一旦|除非)/u, between: /^[^。！？；，]*，[^。！？；，]*$/u },
  ko: { between: /^[^.!?;]*(?:경우|[가-힣]면|때|후에?|다음|전에)(?:에는|에|는)?,? [^.!?;]*$/u },
  ja: { between: /^[^。！？]*(?:場合|れば|たら|とき|時|後|前)(?:に|は|には)?、?[^。！？]*$/u },
};
