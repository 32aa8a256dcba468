import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { textsBelow } from './check-folder.js';
import { interlinear, type Ran } from './interlinear.js';
import { tempProject } from './temp-project.js';

/** A project of `test/golden/`, copied, to be built, changed and built again: the test reads as a story. */
export class SiteStory {
  readonly root = tempProject();
  last: Ran = { code: null, stdout: '', stderr: '' };

  constructor(name: string) {
    cpSync(fileURLToPath(new URL(`../golden/${name}`, import.meta.url)), this.root, { recursive: true });
  }

  build(...args: string[]): this {
    return this.#run(undefined, args);
  }

  buildIn(env: Record<string, string>, ...args: string[]): this {
    return this.#run(env, args);
  }

  #run(env: Record<string, string> | undefined, args: readonly string[]): this {
    this.last = interlinear(['build', ...args], this.root, env);
    expect(this.last.stderr).not.toContain('fault');
    expect(this.last.code).toBe(0);
    return this;
  }

  change(path: string, from: string, to: string): this {
    const file = join(this.root, path);
    const text = readFileSync(file, 'utf8');
    expect(text).toContain(from);
    writeFileSync(file, text.replace(from, to));
    return this;
  }

  /** All that was published: path → text. */
  get files(): Record<string, string> {
    return textsBelow(join(this.root, 'dist'));
  }
}
