import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { fileHistory } from '../../../src/io/git.js';
import { tempProject, writeInto } from '../../harness/temp-project.js';

/** A commit of all files, at an hour of a day of its own. */
function commit(root: string, day: number, files: Readonly<Record<string, string>>): string {
  for (const [path, text] of Object.entries(files)) writeInto(root, path, text);
  const date = `2024-01-${String(day).padStart(2, '0')}T12:00:00Z`;
  const run = (...args: string[]): string =>
    execFileSync('git', ['-C', root, '-c', 'user.name=n', '-c', 'user.email=n@example.com', ...args], {
      encoding: 'utf8',
      env: { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date },
    });
  if (!existsSync(join(root, '.git'))) run('init', '-q', '.');
  run('add', '-A');
  run('commit', '-q', '-m', String(day), '--allow-empty');
  return run('rev-parse', 'HEAD').trim();
}

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('the history of files', () => {
  test('is the last commit of each, whatever their names', async () => {
    const root = tempProject();
    const first = commit(root, 1, { 'content/en/a.md': '1', 'content/ko/가 나.md': '1', 'x.md': '1' });
    const second = commit(root, 2, { 'content/en/a.md': '2' });
    commit(root, 3, { 'x.md': '2' });
    writeInto(root, 'content/ko/new.md', 'not committed');
    const { changes, problem } = await fileHistory(root, [
      'content/en/a.md',
      'content/ko/가 나.md',
      'content/ko/new.md',
    ]);
    expect(problem).toBeUndefined();
    expect(Object.fromEntries(changes)).toEqual({
      'content/en/a.md': { commit: second, seconds: Date.UTC(2024, 0, 2, 12) / 1000 },
      'content/ko/가 나.md': { commit: first, seconds: Date.UTC(2024, 0, 1, 12) / 1000 },
    });
  });

  test('is found where the project is a folder of the work tree, and where locales are repositories', async () => {
    const root = tempProject();
    commit(root, 1, { 'site/content/en/a.md': '1' });
    const inside = await fileHistory(join(root, 'site'), ['content/en/a.md']);
    expect([...inside.changes.keys()]).toEqual(['content/en/a.md']);
    const beside = tempProject();
    for (const [day, name] of ['docs', 'docs.ko-kr'].entries()) {
      mkdirSync(join(beside, name));
      commit(join(beside, name), day + 1, { 'a.md': '1' });
    }
    const { changes, problem } = await fileHistory(beside, ['docs/a.md', 'docs.ko-kr/a.md']);
    expect(problem).toBeUndefined();
    expect([...changes].map(([path, { seconds }]) => [path, new Date(seconds * 1000).getUTCDate()])).toEqual([
      ['docs/a.md', 1],
      ['docs.ko-kr/a.md', 2],
    ]);
  });

  test('is not there outside of a work tree, nor in a shallow clone, nor without git', async () => {
    const root = tempProject({ 'a.md': '1' });
    expect(await fileHistory(root, ['a.md'])).toEqual({ changes: new Map(), problem: 'none' });
    commit(root, 1, { 'a.md': '1' });
    commit(root, 2, { 'a.md': '2' });
    const clone = tempProject();
    execFileSync('git', ['clone', '-q', '--depth', '1', `file://${root}`, join(clone, 'c')]);
    expect((await fileHistory(join(clone, 'c'), ['a.md'])).problem).toBe('shallow');
    vi.stubEnv('PATH', clone);
    expect((await fileHistory(root, ['a.md'])).problem).toBe('absent');
  });

  test('is empty before the first commit', async () => {
    const root = tempProject({ 'a.md': '1' });
    execFileSync('git', ['init', '-q', root]);
    expect(await fileHistory(root, ['a.md'])).toEqual({ changes: new Map(), problem: undefined });
  });

  test('does not go on for ever', async () => {
    const root = tempProject({ 'a.md': '1' });
    const slow = tempProject();
    writeFileSync(join(slow, 'git'), '#!/bin/sh\nexec sleep 60\n', { mode: 0o755 });
    vi.stubEnv('PATH', `${slow}:${process.env.PATH ?? ''}`);
    expect((await fileHistory(root, ['a.md'], 0.1)).problem).toBe('failed');
  });
});

describe('a repository that nobody vouches for', () => {
  test('runs none of the programs that it names', async () => {
    const root = tempProject();
    const last = commit(root, 1, { 'a.md': '1', '.gitattributes': '*.md diff=mine filter=mine\n' });
    const trap = join(root, 'trap.sh');
    const sprung = join(root, 'sprung');
    writeFileSync(trap, `#!/bin/sh\ntouch ${sprung}\n`, { mode: 0o755 });
    const settings = [
      ['core.fsmonitor', trap],
      ['core.hooksPath', root],
      ['core.pager', trap],
      ['diff.external', trap],
      ['diff.mine.textconv', trap],
      ['diff.mine.command', trap],
      ['filter.mine.clean', trap],
      ['filter.mine.process', trap],
      ['log.showSignature', 'true'],
      ['gpg.program', trap],
      ['core.sshCommand', trap],
      ['core.askPass', trap],
      ['pager.log', trap],
      ['alias.log', `!${trap}`],
      ['alias.rev-parse', `!${trap}`],
    ] as const;
    for (const [name, value] of settings) execFileSync('git', ['-C', root, 'config', name, value]);
    for (const hook of ['post-index-change', 'post-checkout', 'reference-transaction'])
      writeFileSync(join(root, hook), `#!/bin/sh\ntouch ${sprung}\n`, { mode: 0o755 });
    const { changes } = await fileHistory(root, ['a.md']);
    expect(changes.get('a.md')?.commit).toBe(last);
    expect(existsSync(sprung)).toBe(false);
  });

  test('is the one of the folder, whatever the surroundings name', async () => {
    const root = tempProject();
    commit(root, 1, { 'a.md': '1' });
    vi.stubEnv('GIT_DIR', '/nowhere');
    expect((await fileHistory(root, ['a.md'])).changes.size).toBe(1);
  });
});
