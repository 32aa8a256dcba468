/**
 * Who may import whom: the rooms of the house (ARCHITECTURE.md). Each rule's comment is for the one who broke it.
 * Every room may import `model/`, `profile/` and itself.
 */
const rooms = {
  model: [],
  profile: [],
  text: [],
  i18n: ['text'],
  layouts: ['text'],
  io: ['text', 'i18n'],
  sidebyside: ['text'],
  markdown: ['text'],
  navigation: ['sidebyside', 'markdown', 'text'],
  redirects: ['markdown', 'text'],
  figures: ['text'],
  pairing: ['markdown', 'text'],
  findings: ['text', 'i18n'],
  checks: ['markdown', 'figures', 'text'],
  page: ['sidebyside', 'markdown', 'figures', 'pairing', 'checks', 'findings', 'text'],
  reporters: ['findings', 'i18n', 'text'],
  site: ['markdown', 'findings', 'i18n', 'text'],
  config: ['layouts', 'checks', 'reporters', 'findings', 'i18n', 'text'],
  run: [
    'text',
    'i18n',
    'layouts',
    'io',
    'sidebyside',
    'markdown',
    'navigation',
    'redirects',
    'figures',
    'pairing',
    'findings',
    'checks',
    'page',
    'reporters',
    'site',
    'config',
  ],
};

const layering = Object.entries(rooms).map(([room, doors]) => ({
  name: `${room}-stays-in-its-room`,
  severity: 'error',
  comment: `src/${room} may import ${['model', 'profile', ...doors].join(', ')} and nothing else of src. Move what you need down, or the caller up.`,
  from: { path: `^src/${room}/` },
  to: {
    path: '^(src|locales)/',
    pathNot: `^(src/(${[room, 'model', 'profile', ...doors].join('|')})/|locales/en/)`,
  },
}));

export default {
  forbidden: [
    ...layering,
    {
      name: 'no-circles',
      severity: 'error',
      comment: 'Two files that need each other are one file, or hide a third.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'effects-at-the-rim',
      severity: 'error',
      comment:
        'Only io, cli and worker.ts touch the machine. Return text and let the caller write it, or ask io for a door.',
      from: { path: '^src/', pathNot: '^src/(io|cli|server)/|^src/worker\\.ts$' },
      to: { dependencyTypes: ['core'], pathNot: '^(node:)?(crypto|path/posix|perf_hooks)$' },
    },
    {
      name: 'readings-are-noted',
      severity: 'error',
      comment:
        'A build knows that nothing has changed because io/questions.ts notes all that is read of a project. Ask there; if it is no input of a build, add the file to this rule.',
      from: {
        path: '^src/',
        // What notes its answer itself; what is the program; what is ours: the outputs and the cache; what writes.
        pathNot:
          '^src/io/(output/[\\w-]+|questions|config-file|assets|locales|package|program|cache|rename|write-new)\\.ts$',
      },
      to: { dependencyTypes: ['core'], path: '^(node:)?fs(/promises)?$' },
    },
    {
      name: 'checks-do-not-know-each-other',
      severity: 'error',
      comment: 'A check that needs another is one check, or needs a field of the context.',
      from: { path: '^src/checks/([^/]+)\\.ts$', pathNot: '^src/checks/(index|of-project)\\.ts$' },
      to: { path: '^src/checks/', pathNot: '^src/checks/(check|$1)\\.ts$' },
    },
    {
      name: 'grammars-do-not-know-each-other',
      severity: 'error',
      comment: 'What two languages share is a rule or a table beside the grammars.',
      from: { path: '^src/figures/grammars/([^/]+)\\.ts$', pathNot: '^src/figures/grammars/index\\.ts$' },
      to: { path: '^src/figures/grammars/', pathNot: '^src/figures/grammars/(define|$1)\\.ts$' },
    },
    {
      name: 'one-folder-knows-the-parsers',
      severity: 'error',
      comment: 'Ask markdown/parse.ts for a tree.',
      from: { path: '^src/', pathNot: '^src/markdown/parser/' },
      to: { path: 'node_modules/(remark-parse|remark-gfm|mdast-util-from-markdown|micromark)' },
    },
    {
      name: 'product-knows-no-tests',
      severity: 'error',
      comment: 'src is what is shipped.',
      from: { path: '^src/' },
      to: { path: '^(test|scripts)/' },
    },
    {
      name: 'shipped-code-needs-shipped-packages',
      severity: 'error',
      comment: 'A dev dependency is not there when the package is installed.',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only', 'npm'], pathNot: '/@types/' },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      comment: 'Nobody imports this file: remove it.',
      // A .js file is one for the browser, which no code of ours imports.
      from: { orphan: true, path: '^src/', pathNot: '^src/(worker|index)\\.ts$|\\.d\\.ts$|\\.js$' },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
    },
    exclude: { path: '^dist/' },
  },
};
