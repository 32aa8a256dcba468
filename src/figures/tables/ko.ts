import type { Word, WordTable } from '../lexicon.js';

/** Sino-Korean numerals of two places, and hundreds and thousands: `십`, `이십오`, `삼백`. A single digit is the head of too many words. */
function sinoKorean(): [string, Word][] {
  const digits = Array.from('일이삼사오육칠팔구');
  return digits.flatMap((digit, index): [string, Word][] => [
    [`십${digit}`, { cardinal: 11 + index, bound: true }],
    ...(index === 0
      ? []
      : [
          [`${digit}십`, { cardinal: (index + 1) * 10, bound: true }] satisfies [string, Word],
          [`${digit}백`, { cardinal: (index + 1) * 100, bound: true }] satisfies [string, Word],
          ...digits.map((unit, ones): [string, Word] => [
            `${digit}십${unit}`,
            { cardinal: (index + 1) * 10 + ones + 1, bound: true },
          ]),
        ]),
  ]);
}

/** Source: 표준국어대사전, native numerals before counters; CLDR RBNF `ko`. Sino-Korean digits count only beside a scale. */
export const numerals: WordTable = [
  ...sinoKorean(),
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
  ['십만', { scale: 1, then: 4, alone: true }],
  ['백만', { scale: 2, then: 4, alone: true }],
  ['천만', { scale: 3, then: 4, alone: true }],
  ['억', { scale: 8 }],
  ['십억', { scale: 1, then: 8, alone: true }],
  ['백억', { scale: 2, then: 8, alone: true }],
  ['천억', { scale: 3, then: 8, alone: true }],
  ['조', { scale: 12 }],
  ['한두 두어', { cardinal: 2, bound: true }],
  // Nouns and verbs that only begin like a scale.
  ['조건 조합 조각 조사 조직 조회 조정 조치 만약 만료 만들 만족 백업 천천 천장 억제', {}],
  ['절반', { fraction: '1/2' }],
  ['정오', { time: '12:00' }],
  ['자정', { time: '00:00' }],
  ['번째 째', { ordinalMark: true }],
];

/** What CLDR lacks: short and colloquial names, counters, words that mean more than one thing. */
export const units: WordTable = [
  ['분_반', { unit: 'minute', half: true }],
  ['시간_반 시간반', { unit: 'hour', half: true }],
  ['달_반 개월_반', { unit: 'month', half: true }],
  ['년_반', { unit: 'year', half: true }],
  ['반시간', { unit: 'hour', amount: '0.5' }],
  ['반년', { unit: 'year', amount: '0.5' }],
  ['퍼센트 프로', { percent: 0 }],
  ['달러', { currency: 'USD', loose: true }],
  ['미국달러 미_달러', { currency: 'USD' }],
  ['미화', { currency: 'USD', opens: true }],
  ['엔', { currency: 'JPY' }],
  ['위안', { currency: 'CNY' }],
  ['원', { currency: 'KRW' }],
  ['파운드', { currency: 'GBP' }],
  ['루블', { currency: 'RUB' }],
  ['센트', { unit: 'cent' }],
  ['분', { unit: 'minute' }],
  ['분간', { unit: 'minute' }],
  ['일', { unit: 'day' }],
  ['영업일 일간 업무일 근무일', { unit: 'day' }],
  ['주 주간', { unit: 'week' }],
  ['달 개월간', { unit: 'month' }],
  ['분기', { unit: 'quarter', loose: true }],
  ['년간', { unit: 'year' }],
  ['픽셀', { unit: 'pixel' }],
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
