import type { Translate } from '../../i18n/translator.js';
import type { PageLabels } from '../../model/page.js';

/** The words that articles hold besides their authors', in one language. */
export function pageLabels(say: Translate<'site'>): PageLabels {
  return {
    alerts: {
      note: say('article.alert.note'),
      tip: say('article.alert.tip'),
      important: say('article.alert.important'),
      warning: say('article.alert.warning'),
      caution: say('article.alert.caution'),
    },
    footnotes: say('article.footnotes'),
    footnoteBack: say('article.footnoteBack', { number: '#' }),
    table: say('article.table', { number: '#' }),
    taskDone: say('article.taskDone'),
    taskOpen: say('article.taskOpen'),
    underReview: say('article.underReview', { figure: '#' }),
  };
}
