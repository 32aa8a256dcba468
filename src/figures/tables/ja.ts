import type { WordTable } from '../lexicon.js';
import { hanCardinals } from './han.js';

/** Source: CLDR RBNF `ja`; native numerals in つ by dictionary. */
export const numerals: WordTable = [
  ...hanCardinals,
  ['一つ ひとつ', { cardinal: 1 }],
  ['二つ ふたつ 両方', { cardinal: 2 }],
  ['三つ みっつ', { cardinal: 3 }],
  ['四つ よっつ', { cardinal: 4 }],
  ['五つ いつつ', { cardinal: 5 }],
  ['六つ むっつ', { cardinal: 6 }],
  ['七つ ななつ', { cardinal: 7 }],
  ['八つ やっつ', { cardinal: 8 }],
  ['万', { scale: 4 }],
  ['億', { scale: 8 }],
  ['兆', { scale: 12 }],
  ['倍増', { cardinal: 2 }],
  ['半分 半数 半減', { fraction: '1/2' }],
  ['正午', { time: '12:00' }],
  ['番目 つ目 回目 個目 件目 人目 度目', { ordinalMark: true }],
];

/** What CLDR lacks: short and colloquial names, counters, words that mean more than one thing. */
export const units: WordTable = [
  ['パーセント パーセント_ポイント パーセントポイント %_ポイント %ポイント', { percent: 0 }],
  ['割', { percent: 1 }],
  ['ドル', { currency: 'USD', loose: true }],
  ['米国ドル USドル US_ドル アメリカドル', { currency: 'USD' }],
  ['元素 元帳 元データ 分析 分類 分割 分散 日本 日常 日付 年齢', {}],
  ['元 人民元', { currency: 'CNY' }],
  ['豪ドル', { currency: 'AUD' }],
  ['加ドル', { currency: 'CAD' }],
  ['ルピー', { currency: 'INR' }],
  ['ウォン', { currency: 'KRW' }],
  ['英ポンド ポンド', { currency: 'GBP' }],
  ['ルーブル', { currency: 'RUB' }],
  ['セント', { unit: 'cent' }],
  ['秒間', { unit: 'second' }],
  ['分', { unit: 'minute' }],
  ['分間', { unit: 'minute' }],
  ['日', { unit: 'day' }],
  ['日間 営業日 営業日間 日以内 日前 日後 日分', { unit: 'day' }],
  ['週', { unit: 'week' }],
  ['ヶ月 ヵ月 カ月 ケ月 箇月 か月間 ヶ月間 ヵ月間 カ月間 ケ月間', { unit: 'month' }],
  ['四半期', { unit: 'quarter', loose: true }],
  ['年間', { unit: 'year' }],
  [
    'つ 個 人 名 件 回 度 台 本 枚 種類 種 か所 ヶ所 箇所 カ所 ページ 行 列 文字 倍 桁 段階 項目 点 社 冊 通り 方法 要素 者 部 組 番 歳 ユーザー ライセンス 試験 製品 クリック',
    { counter: true },
  ],
];
