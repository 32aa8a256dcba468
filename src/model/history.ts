/** That the English was changed after the translation, by the history of the two files. Dates are ISO 8601, of their last commits. */
export interface HistoryGap {
  changed: string;
  commit: string;
  translated: string;
  translatedCommit: string;
}
