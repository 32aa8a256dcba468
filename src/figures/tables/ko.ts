import type { WordTable } from '../lexicon.js';

/** Source: 표준국어대사전, native numerals before counters; CLDR RBNF `ko`. Sino-Korean digits count only beside a scale. */
export const numerals: WordTable = [
  ['한 하나 첫', { cardinal: 1, bound: true }],
  ['두 둘', { cardinal: 2, bound: true }],
  ['세 셋 석', { cardinal: 3, bound: true }],
  ['네 넷 넉', { cardinal: 4, bound: true }],
  ['다섯', { cardinal: 5, bound: true }],
  ['여섯', { cardinal: 6, bound: true }],
  ['일곱', { cardinal: 7, bound: true }],
  ['여덟', { cardinal: 8, bound: true }],
  ['아홉', { cardinal: 9, bound: true }],
  ['열', { cardinal: 10, bound: true }],
  ['열한', { cardinal: 11, bound: true }],
  ['열두', { cardinal: 12, bound: true }],
  ['스물 스무', { cardinal: 20, bound: true }],
  ['서른', { cardinal: 30, bound: true }],
  ['마흔', { cardinal: 40, bound: true }],
  ['쉰', { cardinal: 50, bound: true }],
  ['십', { scale: 1 }],
  ['백', { scale: 2 }],
  ['천', { scale: 3 }],
  ['만', { scale: 4 }],
  ['백만', { scale: 6, alone: true }],
  ['천만', { scale: 7, alone: true }],
  ['억', { scale: 8 }],
  ['십억', { scale: 9, alone: true }],
  ['조', { scale: 12 }],
  ['한두 두어', { cardinal: 2, bound: true }],
  // Nouns and verbs that only begin like a scale.
  ['조건 조합 조각 조사 조직 조회 조정 조치 만약 만료 만들 만족 백업 천천 천장 억제', {}],
  ['번째 째', { ordinalMark: true }],
];

/** Source: CLDR currencies and units `ko`. */
export const units: WordTable = [
  ['퍼센트 프로', { percent: 0 }],
  ['달러', { currency: 'USD', loose: true }],
  ['미국_달러 미국달러 미_달러', { currency: 'USD' }],
  ['미화', { currency: 'USD', opens: true }],
  ['유로', { currency: 'EUR' }],
  ['엔', { currency: 'JPY' }],
  ['위안', { currency: 'CNY' }],
  ['원', { currency: 'KRW' }],
  ['파운드', { currency: 'GBP' }],
  ['루블', { currency: 'RUB' }],
  ['센트', { unit: 'cent' }],
  ['밀리초', { unit: 'millisecond' }],
  ['초', { unit: 'second' }],
  ['분', { unit: 'minute', loose: true }],
  ['분간', { unit: 'minute' }],
  ['시간', { unit: 'hour' }],
  ['일', { unit: 'day', loose: true }],
  ['영업일 일간 업무일 근무일', { unit: 'day' }],
  ['주 주간', { unit: 'week' }],
  ['개월 달 개월간', { unit: 'month' }],
  ['분기', { unit: 'quarter', loose: true }],
  ['년 년간', { unit: 'year' }],
  ['바이트', { unit: 'byte' }],
  ['비트', { unit: 'bit' }],
  ['킬로바이트', { unit: 'kilobyte' }],
  ['메가바이트', { unit: 'megabyte' }],
  ['기가바이트', { unit: 'gigabyte' }],
  ['테라바이트', { unit: 'terabyte' }],
  ['픽셀', { unit: 'pixel' }],
  ['킬로그램', { unit: 'kilogram' }],
  ['킬로미터', { unit: 'kilometer' }],
  ['미터', { unit: 'meter' }],
  ['마일', { unit: 'mile' }],
  ['인치', { unit: 'inch' }],
  [
    '개 명 번 가지 대 장 권 건 회 곳 차례 사람 배 종류 단계 항목 자리 줄 단어 글자 쪽 층 점 살 쌍 문장 부분 행 열 문자 조각 군데 차 세트 팀 방법 유형 버전 옵션 파일 패키지 값 경우 요소',
    { counter: true },
  ],
];

/**
 * What may follow a unit or counter: an end, or a particle that it takes. Keeps `5 분석` from being minutes and `2 원본` from being won.
 *
 * Source: 표준국어대사전, 조사 and 접미사.
 */
export const endings =
  /(?![가-힣])|(?:은|는|이|가|을|를|의|에|로|으로|과|와|도|만|까지|부터|간|동안|마다|이상|이하|이내|미만|초과|후|전|당|씩|짜리|인|입|이|보다|중|째|뿐|이나|나|라|한|쯤|정도|차|분|말|초)/y;
