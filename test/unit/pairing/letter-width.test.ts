import { expect, test } from 'vitest';
import { letterWidth } from '../../../src/pairing/letter-width.js';

test('letters of English count as one', () => {
  expect(letterWidth('NuGet 3.4')).toBe(9);
});

test.each([
  '云客户关系管理选项非常适合想要通过达到收入阈值和考试要求来证明其能力的合作伙伴。',
  'これらの顧客に対して、Digital Partner of Record として関連付けられている必要があります。',
  '이러한 고객과 Microsoft CRM Online 또는 Dynamics 365 공식 디지털 파트너로 제휴 관계를 맺어야 합니다.',
  'С этими клиентами у вас должны быть установлены отношения в качестве Цифрового партнера записи.',
])('a translation is about as long as its source: %s', (text) => {
  // Their English: from 107 to 160 letters.
  expect(letterWidth(text)).toBeGreaterThan(75);
  expect(letterWidth(text)).toBeLessThan(160);
});

test('characters beyond the basic plane count once', () => {
  expect(letterWidth('𠮷')).toBe(letterWidth('吉'));
});
