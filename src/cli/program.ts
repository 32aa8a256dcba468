import { Command, InvalidArgumentError, Option } from 'commander';
import { DEFAULT_OUTPUTS } from './outputs.js';
import type { WarmThread } from '../io/warm-thread.js';
import { warmWorker } from '../run/worker.js';
import { EXIT } from './exit-codes.js';
import type { BuildOptions } from './build-options.js';
import type { CheckOptions } from './commands/check.js';
import type { ExplainOptions } from './commands/explain.js';
import type { InitOptions } from './commands/init.js';
import type { MergeOptions } from './commands/merge.js';
import type { ExportOptions } from './commands/export.js';

/** What a command answers: the program's exit code. */
type Answer = Promise<number>;

/**
 * The command line. Commands are loaded when they are called, so that `--help` is quick.
 * @param version of the package
 * @param finish takes the exit code of the command that ran
 */
export function createProgram(version: string, finish: (code: number) => void): Command {
  const program = new Command('interlinear')
    .description(
      'Builds a multilingual documentation site and proves that every figure in every translation agrees with the English.',
    )
    .version(version, '-v, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .helpCommand('help [command]', 'print help for a command')
    .showSuggestionAfterError(true)
    .showHelpAfterError('(interlinear --help shows all commands and options)')
    .configureHelp({ sortSubcommands: false, showGlobalOptions: false })
    .addHelpText('after', AFTER_HELP)
    .exitOverride();

  const run =
    <Options>(load: () => Promise<(options: Options) => Answer>) =>
    async (options: Options): Promise<void> => {
      const command = await load();
      finish(await command(options));
    };
  /** A command that analyses pages in any case: a worker starts before all else. */
  const work = <Options>(load: () => Promise<(options: Options, warm: WarmThread) => Answer>) =>
    run<Options>(async () => {
      const warm = warmWorker();
      const command = await load();
      return (options) => command(options, warm);
    });

  withOptions(
    program.commandsGroup('Commands:').command('build').description('build the site and the report'),
    [root(), ...outputs(), ...analysis(), failOn('never'), shard()],
  )
    .addHelpText(
      'after',
      '\nExamples:\n  interlinear build\n  interlinear build --root docs --out public --site-url https://docs.example.com\n',
    )
    .action(run<BuildOptions>(async () => (await import('./commands/build.js')).build));

  withOptions(
    program
      .command('check')
      .description('check the pages and print what was found; writes nothing but its cache'),
    [
      root(),
      new Option('--format <name>', 'how to print')
        .choices(['terminal', 'json', 'github'])
        .default('terminal'),
      ...analysis(),
      failOn('error'),
    ],
  )
    .addHelpText(
      'after',
      '\nExamples:\n  interlinear check\n  interlinear check --locale ko --fail-on warning\n  interlinear check --format json | jq .totals\n',
    )
    .action(work<CheckOptions>(async () => (await import('./commands/check.js')).check));

  withOptions(
    program
      .command('merge')
      .description('build the site and the report from what other machines worked out (build --shard)')
      .argument('<caches...>', 'folders of their caches'),
    [root(), ...outputs(), ...analysis(), failOn('never')],
  )
    .addHelpText('after', '\nExamples:\n  interlinear merge shards/1 shards/2\n')
    .action(async (caches: string[], options: Omit<MergeOptions, 'caches'>) => {
      const { merge } = await import('./commands/merge.js');
      finish(await merge({ ...options, caches }));
    });

  program
    .command('init')
    .description('write a configuration that says how the project looks')
    .addOption(root())
    .addHelpText('after', '\nExamples:\n  interlinear init\n  interlinear init --root docs\n')
    .action(run<InitOptions>(async () => (await import('./commands/init.js')).init));

  program
    .command('explain')
    .description('say what a finding code means, or list all codes')
    .argument('[code]', 'a finding code, such as figure/value')
    .addHelpText('after', '\nExamples:\n  interlinear explain\n  interlinear explain structure/missing\n')
    .action(async (code: string | undefined) => {
      const { explain } = await import('./commands/explain.js');
      finish(await explain({ code } satisfies ExplainOptions));
    });

  program
    .command('export')
    .description('write the English that the translations carry as Markdown')
    .addOption(root())
    .addOption(new Option('--format <name>', 'what to write').choices(['source']).makeOptionMandatory())
    .requiredOption('--out <dir>', 'folder to write to; no file in it is overwritten')
    .addHelpText('after', '\nExamples:\n  interlinear export --format source --out content/en\n')
    .action(run<ExportOptions>(async () => (await import('./commands/export.js')).exportPages));

  // Options and errors are inherited by hand: commander copies them only to commands made after.
  for (const command of program.commands) command.exitOverride().showSuggestionAfterError(true);
  return program;
}

function withOptions(command: Command, options: readonly Option[]): Command {
  for (const option of options) command.addOption(option);
  return command;
}

/** What is published, and where. */
function outputs(): Option[] {
  return [
    new Option('--out <dir>', 'folder of the site').default(DEFAULT_OUTPUTS.out),
    new Option('--report <dir>', 'folder of the report').default(DEFAULT_OUTPUTS.report),
    new Option('--site-url <url>', 'absolute address of the site, for canonical, hreflang and the sitemap'),
  ];
}

/** How pages are analysed, and what is said of it. */
function analysis(): Option[] {
  return [
    locales(),
    parser(),
    new Option('--cache <dir>', 'folder, from the root, of what is kept from run to run').default(
      '.interlinear/cache',
    ),
    new Option('--no-cache', 'work everything out anew, and keep nothing'),
    threads(),
    new Option('--profile', 'print what each stage took'),
    maxFindings(),
    quiet(),
  ];
}

function shard(): Option {
  return new Option(
    '--shard [i/n]',
    'work out a share of the pages and publish nothing: 2/4, a count (with JOB_COMPLETION_INDEX), or alone (with CI_NODE_INDEX and CI_NODE_TOTAL)',
  );
}

function root(): Option {
  return new Option('--root <dir>', 'the project').default('.', 'this folder');
}

function locales(): Option {
  return new Option('--locale <locales...>', 'only these locales, such as ko,es').argParser(
    (value: string, before: string[] | undefined) => [
      ...(before ?? []),
      ...value.split(',').filter((locale) => locale !== ''),
    ],
  );
}

function parser(): Option {
  return new Option('--parser <name>', 'remark: read Markdown with the reference parser alone')
    .choices(['fast', 'remark'])
    .default('fast');
}

/** What a person can look through; the counts and the report hold all. */
const SHOWN = 50;

function threads(): Option {
  return new Option('--threads <count>', 'most worker threads at once (default: as many as pay)').argParser(
    (value: string) => {
      if (/^[1-9]\d{0,2}$/.test(value)) return Number(value);
      throw new InvalidArgumentError('Expected a count from 1 to 999.');
    },
  );
}

function maxFindings(): Option {
  return new Option('--max-findings <count>', 'findings to print at the most, or all')
    .argParser((value: string) => {
      if (value === 'all') return Number.POSITIVE_INFINITY;
      if (/^\d{1,9}$/.test(value)) return Number(value);
      throw new InvalidArgumentError('Expected a count, or all.');
    })
    .default(SHOWN);
}

function quiet(): Option {
  return new Option('--quiet', 'print errors only; the counts are of all');
}

function failOn(preset: string): Option {
  return new Option('--fail-on <severity>', `exit ${EXIT.findings} for findings of this severity or worse`)
    .choices(['error', 'warning', 'note', 'never'])
    .default(preset);
}

const AFTER_HELP = `
Exit codes:
  0  done
  1  findings at or above --fail-on (check: error; build: never)
  2  wrong usage or configuration, no content, or an output that must not be written: nothing was published
  3  a fault of interlinear

Examples:
  interlinear build                        content/ to dist/site and dist/report
  interlinear check --format github        annotations for a pull request
  interlinear explain figure/value         what a finding means and what to do
`;
