import { expectTypeOf, test } from 'vitest';
import type { Finding, Fact } from '../../src/model/finding.js';
import type { PageInput } from '../../src/model/page.js';
import type { PageResult } from '../../src/model/page-result.js';
import type { Report } from '../../src/model/report.js';
import type { Settings } from '../../src/model/settings.js';

/** `T` where it can be copied between threads and stored as JSON, with functions, symbols and classes turned into `never`. */
type Plain<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends (...args: never[]) => unknown
    ? never
    : T extends readonly (infer Item)[]
      ? readonly Plain<Item>[]
      : T extends object
        ? { [Key in keyof T]: Plain<T[Key]> }
        : never;

test('what crosses threads or is stored is plain data', () => {
  expectTypeOf<PageInput>().toExtend<Plain<PageInput>>();
  expectTypeOf<PageResult>().toExtend<Plain<PageResult>>();
  expectTypeOf<Fact>().toExtend<Plain<Fact>>();
  expectTypeOf<Finding>().toExtend<Plain<Finding>>();
  expectTypeOf<Report>().toExtend<Plain<Report>>();
  expectTypeOf<Settings>().toExtend<Plain<Settings>>();
});

test('a function in a result would not compile', () => {
  // @ts-expect-error a function is no plain data
  expectTypeOf<{ call: () => void }>().toExtend<Plain<{ call: () => void }>>();
});
