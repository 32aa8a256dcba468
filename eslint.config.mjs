import eslint from '@eslint/js';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'content/',
      'coverage/',
      '.cache/',
      'test/fixtures/*/',
      'test/golden/*/',
      'test/types/consumer/',
    ],
  },
  eslint.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // A union of plain literals is closed: a switch over it needs no default, and a missing case is an error.
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      'no-irregular-whitespace': [
        'error',
        { skipStrings: true, skipRegExps: true, skipTemplates: true, skipComments: true },
      ],
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  {
    files: ['**/*.mjs', 'eslint.config.mjs'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } },
    rules: { 'no-console': 'off' },
  },
  {
    // Scripts for the browser: tsconfig.browser.json knows what is there.
    files: ['src/**/*.js'],
    extends: [tseslint.configs.disableTypeChecked],
    rules: { 'no-undef': 'off' },
  },
  {
    // Raw HTML stands in a document at three places: an article, a page of a rule, and what was rendered once before. What precompiled JSX calls
    // makes it as well.
    files: ['src/**/*.{ts,tsx}'],
    ignores: [
      'src/site/templates/article.tsx',
      'src/reporters/html/templates/rule-page.tsx',
      'src/text/html.ts',
      'src/text/markup.ts',
    ],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: ':matches(JSXIdentifier, Identifier)[name="dangerouslySetInnerHTML"]',
          message: 'Content is text: write it as a child. Raw HTML has its places (eslint.config.mjs).',
        },
        {
          selector: 'ImportDeclaration[source.value=/(?:text\\u002Fmarkup\\.js|^preact\\u002Fjsx-runtime)$/]',
          message:
            'Markup is made of JSX, when the program is compiled. Raw HTML has its places (eslint.config.mjs).',
        },
      ],
    },
  },
  {
    // The types of Preact bring those of a browser along, whose globals are not there where this runs.
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...[
          'document',
          'window',
          'self',
          'location',
          'history',
          'navigator',
          'name',
          'status',
          'event',
          'parent',
        ],
        ...[
          'top',
          'length',
          'origin',
          'open',
          'close',
          'stop',
          'print',
          'find',
          'alert',
          'confirm',
          'prompt',
        ],
        ...['localStorage', 'sessionStorage', 'DOMParser', 'Node', 'Element', 'Document', 'Text', 'Range'],
      ],
    },
  },
  { files: ['scripts/**', 'test/**'], rules: { 'no-console': 'off' } },
);
