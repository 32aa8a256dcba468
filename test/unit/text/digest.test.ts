import { expect, test } from 'vitest';
import { digest } from '../../../src/text/digest.js';

// The examples of FIPS 180-4, and one of more than ASCII.
test.each([
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  ['30 万', '06976b6c6109452b26b99ad6fd309a9139938d294956b554eb81cf2107916d34'],
])('digest of %j', (text, expected) => {
  expect(digest(text)).toBe(expected);
});
