import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { copyOfContent, tempProject } from '../harness/temp-project.js';
import { interlinear } from '../harness/interlinear.js';

const PAGE = '---\ntitle: Page\n---\n# Page\n\nIt costs $12.\n';

/** Command lines, the project that they run in, and the exit code; what they print is in `snapshots/`. */
const COMMANDS: readonly { name: string; args: string[]; project?: () => string; code: number }[] = [
  { name: 'help', args: ['--help'], code: 0 },
  { name: 'no-command', args: [], code: 2 },
  { name: 'help-build', args: ['help', 'build'], code: 0 },
  { name: 'check-help', args: ['check', '--help'], code: 0 },
  { name: 'typo-in-command', args: ['chekc'], code: 2 },
  { name: 'typo-in-option', args: ['check', '--fomrat', 'json'], code: 2 },
  { name: 'wrong-choice', args: ['check', '--fail-on', 'sometimes'], code: 2 },
  { name: 'explain', args: ['explain'], code: 0 },
  { name: 'explain-code', args: ['explain', 'figure/value'], code: 0 },
  { name: 'explain-typo', args: ['explain', 'figure/valeu'], code: 2 },
  { name: 'check', args: ['check'], project: copyOfContent, code: 1 },
  { name: 'check-locale', args: ['check', '--locale', 'zh'], project: copyOfContent, code: 0 },
  {
    name: 'check-locale-warning',
    args: ['check', '--locale', 'zh,ru', '--fail-on', 'warning', '--format', 'github'],
    project: copyOfContent,
    code: 1,
  },
  { name: 'check-unknown-locale', args: ['check', '--locale', 'fr'], project: copyOfContent, code: 2 },
  {
    name: 'check-json',
    args: ['check', '--format', 'json', '--locale', 'es'],
    project: copyOfContent,
    code: 1,
  },
  { name: 'build', args: ['build'], project: copyOfContent, code: 0 },
  {
    name: 'build-fail-on',
    args: ['build', '--fail-on', 'warning', '--site-url', 'https://docs.example.com'],
    project: copyOfContent,
    code: 1,
  },
  { name: 'build-no-content', args: ['build'], project: () => tempProject(), code: 2 },
  { name: 'build-no-root', args: ['build', '--root', 'nowhere'], project: () => tempProject(), code: 2 },
  {
    name: 'build-bad-url',
    args: ['build', '--site-url', 'docs.example.com'],
    project: copyOfContent,
    code: 2,
  },
  { name: 'build-into-content', args: ['build', '--out', 'content/site'], project: copyOfContent, code: 2 },
  { name: 'build-over-content', args: ['build', '--out', '.'], project: copyOfContent, code: 2 },
  {
    name: 'build-over-foreign-files',
    args: ['build', '--out', 'public'],
    project: () => tempProject({ 'content/es/page.md': PAGE, 'public/mine.txt': 'precious' }),
    code: 2,
  },
  {
    name: 'wrong-configuration',
    args: ['check'],
    project: () =>
      tempProject({
        'content/es/page.md': PAGE,
        'interlinear.config.json': '{\n  "siteURL": "https://docs.example.com"\n}\n',
      }),
    code: 2,
  },
  {
    name: 'export-without-english',
    args: ['export', '--format', 'source', '--out', 'english'],
    project: () => tempProject({ 'content/es/page.md': PAGE }),
    code: 2,
  },
  {
    name: 'export',
    args: ['export', '--format', 'source', '--out', 'english'],
    project: copyOfContent,
    code: 0,
  },
];

describe.each(COMMANDS)('$name', ({ name, args, project, code }) => {
  test(`interlinear ${args.join(' ')}`, async () => {
    const root = project?.() ?? tempProject();
    const ran = interlinear(args, root);
    const printed = [
      `$ interlinear ${args.join(' ')}`,
      ran.stdout,
      '--- stderr',
      ran.stderr,
      `--- exit code ${String(ran.code)}`,
      '',
    ];
    await expect(steady(printed.join('\n'), root)).toMatchFileSnapshot(join('snapshots', `${name}.txt`));
    expect(ran.code).toBe(code);
  });
});

/** What a command printed, without what differs from run to run: the folder, and the milliseconds, which end the table's lines. */
function steady(printed: string, root: string): string {
  return printed
    .replaceAll(root, '<root>')
    .replace(/ +ms$/gm, '  ms')
    .replace(/^([a-zA-Z]+(?: +[\d%–]+){6}) +[\d,]+$/gm, '$1  <ms>');
}
