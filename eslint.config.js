import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

/**
 * Names that say nothing; the field's noun says it. `Handler` alone is the house's own word for what answers an act
 * (house.md 4); as an ending it says nothing, like the others.
 */
const emptySuffix = '(.Handler|Manager|Service|Data|Info|Util|Utils|Helper|Helpers)$'
const namesNothing = (selector) => ({
  selector: `${selector}[id.name=/${emptySuffix}/]`,
  message: 'Name it by the noun of the field: no Manager, Service, Handler, Data, Info, Util (house.md 7).',
})

const noEmptyNames = [
  namesNothing('ExportNamedDeclaration > ClassDeclaration'),
  namesNothing('ExportNamedDeclaration > TSInterfaceDeclaration'),
  namesNothing('ExportNamedDeclaration > TSTypeAliasDeclaration'),
  namesNothing('ExportNamedDeclaration > FunctionDeclaration'),
  namesNothing('ExportNamedDeclaration > VariableDeclaration > VariableDeclarator'),
]

const noEnums = {
  selector: 'TSEnumDeclaration',
  message: 'A union of words is enough, and survives JSON.',
}
const noDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Give it a name: a default export is renamed at every import.',
}
const noSilencedTests = {
  selector: 'MemberExpression[object.name=/^(it|test|describe)$/][property.name=/^(skip|only|todo|fails)$/]',
  message: 'A test that does not run protects nobody.',
}

const everywhere = [...noEmptyNames, noEnums, noDefaultExport, noSilencedTests]

/** A rule that reads the clock or rolls dice gives another answer tomorrow: both are handed in. */
const impure = [
  { selector: 'MemberExpression[object.name="Date"][property.name="now"]', message: 'Hand the time in.' },
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'Hand the time in.' },
  { selector: 'MemberExpression[object.name="Math"][property.name="random"]', message: 'Hand chance in.' },
]

const asLongAs = (lines) => ['error', { max: lines, skipBlankLines: false, skipComments: false }]
const functionsAsLongAs = (lines) => ['error', { max: lines, skipBlankLines: true, skipComments: true }]

export default tseslint.config(
  {
    ignores: [
      'node_modules/',
      'dist/',
      '**/data/',
      'checks/planted/',
      'examples/',
      '**/rows.ts',
      '**/*.generated.ts',
    ],
  },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx,mjs,js}'],
    extends: [tseslint.configs.base],
    rules: {
      'max-lines': asLongAs(300),
      'max-lines-per-function': functionsAsLongAs(60),
      'no-restricted-syntax': ['error', ...everywhere],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'], location: 'anywhere' }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-var': 'error',
      'prefer-const': 'error',
      'no-eval': 'error',
      'no-new-func': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': false }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
    },
  },
  {
    // Types cost time: only where a compiler project covers the file, which leaves out tests of screens and documents.
    files: ['**/*.{ts,tsx}'],
    ignores: ['web/**/*.test.*', 'slices/*/web/**/*.test.*', 'docs/**'],
    languageOptions: {
      parserOptions: {
        project: ['tsconfig.json', 'tsconfig.web.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: true },
      ],
      '@typescript-eslint/no-unsafe-argument': 'error',
      '@typescript-eslint/no-unsafe-assignment': 'error',
      '@typescript-eslint/no-unsafe-call': 'error',
      '@typescript-eslint/no-unsafe-member-access': 'error',
      '@typescript-eslint/no-unsafe-return': 'error',
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
    },
  },
  {
    files: ['slices/*/rules/**/*.ts', 'kernel/pure/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: { 'no-restricted-syntax': ['error', ...everywhere, ...impure] },
  },
  {
    // What the process prints is a structured log or the answer of a command, never a stray line.
    files: ['kernel/**/*.ts', 'slices/**/*.{ts,tsx}', 'web/**/*.{ts,tsx}'],
    ignores: ['**/*.test.*'],
    rules: { 'no-console': 'error' },
  },
  {
    files: ['web/**/*.{ts,tsx}', 'slices/*/web/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  { files: ['**/*.tsx'], rules: { 'max-lines-per-function': functionsAsLongAs(120) } },
  {
    files: ['**/*.test.{ts,tsx}'],
    rules: { 'max-lines': asLongAs(500), 'max-lines-per-function': 'off' },
  },
  {
    // Tools ask for a default export by name.
    files: ['**/*.config.{js,ts}', '**/global-setup.ts'],
    rules: { 'no-restricted-syntax': ['error', ...noEmptyNames, noEnums], 'max-lines-per-function': 'off' },
  },
)
