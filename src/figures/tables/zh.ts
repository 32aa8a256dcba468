import type { WordTable } from '../lexicon.js';
import { hanCardinals } from './han.js';

/** Source: CLDR RBNF `zh`; GB/T 15835-2011 (numerals in publications). */
export const numerals: WordTable = [
  ...hanCardinals,
  ['两 双', { cardinal: 2, bound: true }],
  ['万', { scale: 4 }],
  ['亿', { scale: 8 }],
  ['兆', { scale: 12 }],
];

/** Source: CLDR currencies and units `zh`; GB 3100. Longest match keeps `千克` from being thousands. */
export const units: WordTable = [
  ['美元 美金', { currency: 'USD' }],
  ['欧元', { currency: 'EUR' }],
  ['日元', { currency: 'JPY' }],
  ['元 人民币 元人民币', { currency: 'CNY' }],
  ['元素 元数据 元组 元件', {}],
  ['韩元', { currency: 'KRW' }],
  ['英镑', { currency: 'GBP' }],
  ['卢布', { currency: 'RUB' }],
  ['港元 港币', { currency: 'HKD' }],
  ['美分', { unit: 'cent' }],
  ['毫秒', { unit: 'millisecond' }],
  ['秒 秒钟', { unit: 'second' }],
  ['分', { unit: 'minute', loose: true }],
  ['分钟', { unit: 'minute' }],
  ['小时 个小时', { unit: 'hour' }],
  ['日', { unit: 'day', loose: true }],
  ['天 个工作日 工作日 个自然日', { unit: 'day' }],
  ['周 个星期 星期', { unit: 'week' }],
  ['个月', { unit: 'month' }],
  ['个季度', { unit: 'quarter' }],
  ['年', { unit: 'year' }],
  ['字节', { unit: 'byte' }],
  ['位', { counter: true }],
  ['比特', { unit: 'bit' }],
  ['千字节', { unit: 'kilobyte' }],
  ['兆字节', { unit: 'megabyte' }],
  ['千兆字节 吉字节', { unit: 'gigabyte' }],
  ['太字节', { unit: 'terabyte' }],
  ['像素', { unit: 'pixel' }],
  ['千克 公斤', { unit: 'kilogram' }],
  ['千米 公里', { unit: 'kilometer' }],
  ['米', { unit: 'meter' }],
  ['英里', { unit: 'mile' }],
  ['英寸', { unit: 'inch' }],
  [
    '个 名 种 项 次 台 份 条 张 类 步 家 组 套 人 倍 页 行 列 段 件 级 层 款 门 部分 字符 用户 许可证 代 遍 点 处 方面 者 轮',
    { counter: true },
  ],
];
