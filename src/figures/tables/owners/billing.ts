import type { Owner } from './owner.js';

/* Terms of prices, plans and sales. */

export const rate: readonly Owner[] = [
  [
    '(?:per|a|each|every|/) ?second',
    '초당|매초|/초',
    '毎秒|1 ?秒あたり|/秒',
    '(?:por|cada) segundo|/s(?:eg)?',
    '(?:в|за) секунду|/с(?:ек)?',
    '每秒|/秒',
  ],
  [
    '(?:per|a|each|every|/) ?minute',
    '분당|매분|/분',
    '毎分|1 ?分あたり|/分',
    '(?:por|cada) minuto|/min',
    '(?:в|за) минуту|/мин',
    '每分钟|/分',
  ],
  [
    '(?:per|an|each|every|/) ?hour|hourly',
    '시간당|매시간|시간별|/시',
    '毎時|時間あたり|時間ごと|/時',
    '(?:por|cada|a la) hora|/h(?:ora)?',
    '(?:в|за) час|ежечасн|почасов|/ч(?:ас)?',
    '每小时|按小时|/小?时',
  ],
  [
    '(?:per|a|each|every|/) ?day|daily',
    '매일|하루|일일|1일당|일별|/일',
    '毎日|1 ?日あたり|日次|日額|日ごと|/日',
    '(?:por|cada|al) día|diari|/día',
    '(?:в|за) (?:день|сутки)|ежедневн|/(?:день|сут)',
    '每天|每日|按天|/[日天]',
  ],
  [
    '(?:per|a|each|every|/) ?week|weekly',
    '매주|주당|주간|주별|/주',
    '毎週|週間あたり|週次|週ごと|/週',
    '(?:por|cada|a la) semana|semanal|/sem',
    '(?:в|за) неделю|еженедельн|/нед',
    '每周|每星期|按周|/周',
  ],
  [
    '(?:per|a|each|every|/) ?month|monthly',
    '매월|매달|월간|월별|월정액|한 달|/월|(?<!\\d ?)월 (?=[\\d$₩€])',
    '毎月|月額|月間|か月あたり|月次|月ごと|/か?月',
    '(?:por|cada|al) mes|mensual|/mes',
    '(?:в|за) месяц|ежемесячн|помесячн|/мес',
    '每月|每个月|月费|按月|/月',
  ],
  [
    '(?:per|a|each|every|/) ?year|yearly|annual',
    '매년|연간|연 (?=[\\d$₩€])|1년에|연별|/년',
    '毎年|年額|年間|年あたり|年次|年ごと|/年',
    '(?:por|cada|al) año|anual|/año',
    '(?:в|за) год|ежегодн|годов|/год',
    '每年|年费|按年|/年',
  ],
];

export const level: readonly Owner[] = [
  ['bronze', '브론즈', 'ブロンズ', 'bronce', 'бронзов', '铜牌|青铜'],
  ['silver', '실버', 'シルバー', 'plata', 'серебрян', '银牌|白银'],
  ['gold', '골드', 'ゴールド', 'oro', 'золот', '金牌|黄金'],
  ['platinum', '플래티넘', 'プラチナ', 'platino', 'платинов', '白金|铂金'],
  ['free', '무료', '無料', 'gratuit|gratis', 'бесплатн', '免费'],
  ['paid', '유료', '有料', 'de pago', 'платн', '付费'],
  ['trial', '평가판|체험판', '試用|体験版', 'prueba|versión de prueba', 'пробн', '试用'],
  [
    'basic',
    '베이직|기본(?=형| 계층| 플랜| 요금제| 등급| 버전| 사용자)',
    'ベーシック|基本',
    'básic',
    'базов',
    '基本|基础',
  ],
  ['standard', '표준|스탠다드', '標準|スタンダード', 'estándar', 'стандарт', '标准'],
  ['premium', '프리미엄', 'プレミアム', 'premium', 'премиум', '高级|优质'],
  ['professional', '프로페셔널|전문가', 'プロフェッショナル', 'profesional', 'профессиональн', '专业'],
  ['enterprise', '엔터프라이즈|기업', 'エンタープライズ|企業', 'empresa|enterprise', 'корпоративн', '企业'],
  [
    'small(?:er)?',
    '소형|소규모|작은',
    '小規模|小型|小さ',
    'pequeñ',
    'небольш|мал(?:ый|ая|ое|ые|ого|ых|ой)',
    '小型|小规模',
  ],
  ['medium', '중형|중간', '中規模|中型|中程度', 'median|medio', 'средн', '中型|中等'],
  [
    'larger?',
    '대형|대규모|큰',
    '大規模|大型|大き',
    'grande',
    'крупн|больш(?:ой|ая|ое|ие|их|ого)',
    '大型|大规模',
  ],
];

export const limit: readonly Owner[] = [
  ['minimum|lowest|min\\.', '최소|최저', '最小|最低', 'mínim', 'минимал|минимум|наименьш', '最小|最低|最少'],
  [
    'maximum|highest|max\\.',
    '최대|최고',
    '最大|最高',
    'máxim',
    'максимал|максимум|наибольш',
    '最大|最高|最多',
  ],
  [
    'defaults?',
    '기본값|기본적|기본 (?:할당|설정|제한)',
    '既定|デフォルト',
    'predeterminad',
    'по умолчанию',
    '默认',
  ],
  ['average', '평균', '平均', 'promedio|medi[ao]', 'средн', '平均'],
];

export const sale: readonly Owner[] = [
  [
    '(?:first|initial) (?:order|purchase)s?|new (?:order|purchase)s?',
    '첫 (?:주문|구매)|최초 (?:주문|구매)|신규 (?:주문|구매)',
    '初回|新規',
    '(?:primer|nuev)[oa]s? (?:pedido|compra)s?|(?:pedido|compra) inicial',
    'перв\\p{L}+ (?:заказ|покупк)|нов\\p{L}+ (?:заказ|покупк)',
    '首次|首单|新订单|新购',
  ],
  ['renewals?|renew', '갱신', '更新', 'renovaci', 'продлени', '续订|续约'],
  ['upgrades?', '업그레이드', 'アップグレード', 'actualizaci', 'обновлени', '升级'],
  ['purchases?', '구매|구입', '購入', 'compra', 'покупк|приобретен', '购买'],
  ['cancel\\w*', '취소|해지', 'キャンセル|解約|取り消', 'cancelaci', 'отмен', '取消'],
];

export const trade: readonly Owner[] = [
  ['revenues?|income', '수익|매출|수입', '収益|売上|収入', 'ingreso', 'доход|выручк', '收入'],
  [
    'costs?|expenses?',
    '비용|원가',
    'コスト|費用|原価|料金|価格',
    'coste|costo|gasto',
    'затрат|расход|стоимост',
    '成本|费用|支出',
  ],
  ['profits?', '이익', '利益', 'beneficio|ganancia', 'прибыл', '利润'],
  ['tax(?:es)?', '세금', '税', 'impuesto', 'налог', '税'],
  ['discounts?', '할인', '割引', 'descuento', 'скидк', '折扣'],
];
