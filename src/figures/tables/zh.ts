import type { WordTable } from '../lexicon.js';
import { hanCardinals } from './han.js';

/** Source: CLDR RBNF `zh`; GB/T 15835-2011 (numerals in publications). */
export const numerals: WordTable = [
  ...hanCardinals,
  ['两 俩', { cardinal: 2 }],
  ['双', { cardinal: 2, bound: true }],
  ['两侧 两旁', {}],
  ['翻一番 翻了一番 翻倍 翻了一倍 加倍 一倍', { cardinal: 2 }],
  ['翻两番 翻了两番', { cardinal: 4 }],
  ['一半 半数 减半', { fraction: '1/2' }],
  ['正午', { time: '12:00' }],
  ['午夜', { time: '00:00' }],
  ['万', { scale: 4 }],
  ['亿', { scale: 8 }],
  ['兆', { scale: 12 }],
];

/** What CLDR lacks: short and colloquial names, counters, words that mean more than one thing. */
export const units: WordTable = [
  ['个百分点 百分点', { percent: 0 }],
  ['美金', { currency: 'USD' }],
  ['元 元人民币', { currency: 'CNY' }],
  ['元素 元数据 元组 元件 米尔 克隆 克服 周期 周年 周边 年级 年份 天线 天然', {}],
  ['加元', { currency: 'CAD' }],
  ['澳元', { currency: 'AUD' }],
  ['新元', { currency: 'SGD' }],
  ['卢比', { currency: 'INR' }],
  ['卢布', { currency: 'RUB' }],
  ['港币', { currency: 'HKD' }],
  ['美分', { unit: 'cent' }],
  ['分', { unit: 'minute' }],
  ['个小时', { unit: 'hour' }],
  ['日', { unit: 'day' }],
  ['个工作日 工作日 个自然日', { unit: 'day' }],
  ['个星期 星期', { unit: 'week' }],
  ['个季度', { unit: 'quarter' }],
  ['位', { counter: true }],
  ['千兆字节', { unit: 'gigabyte' }],
  ['公斤', { unit: 'kilogram' }],
  ['平方千米', { unit: 'square-kilometer' }],
  ['摄氏度', { unit: 'celsius' }],
  ['华氏度', { unit: 'fahrenheit' }],
  ['千米', { unit: 'kilometer' }],
  [
    '个 名 种 项 次 台 份 条 张 类 步 家 组 套 人 倍 页 行 列 段 件 级 层 款 门 部分 字符 用户 许可证 代 遍 点 处 方面 者 轮 句 根 只 本 间 座 辆 架 颗 粒 支 枚 幅 篇 封 片 块 副 批 群 排 串 束 册 场 届 期 集 章 节 箱 袋 包 瓶 杯 栏 格 道 艘 户 单 栋 幢 倍数 字节 席位 席 周期 位数 分区 副本 节点',
    { counter: true },
  ],
];
