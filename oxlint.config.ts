// What the linter holds the house to: its rules, and which room may import which.
import { defineConfig } from 'oxlint';
import type { OxlintOverride } from 'oxlint';

interface Ban {
  readonly regex: string;
  readonly message: string;
  readonly allowTypeImports?: boolean;
}

const bans = {
  browser: {
    regex: '^(react|react-dom|zustand|wouter)(/|$)|^(react-aria|@tanstack/)',
    message: 'Only renderer draws.',
  },
  build: { regex: '/(build|tests)/', message: 'The app knows neither its build nor its tests.' },
  database: {
    regex: '^better-sqlite3',
    message: 'Only electron/agent/store opens the database.',
    allowTypeImports: true,
  },
  desktop: { regex: '^electron(/|$)', message: 'Only shell, main.ts and preload.ts know Electron.' },
  hosts: { regex: '/electron/', message: 'What lies outside electron/ knows no host and no agent.' },
  node: { regex: '^node:', message: 'This room runs in the page too.' },
  agent: { regex: '/agent/', message: 'The agent is reached through shared/api.ts only.' },
  renderer: { regex: '/renderer/', message: 'Nothing but the build and the tests looks into the renderer.' },
  wire: { regex: '^(ws$|@msgpack/)', message: 'Only the loopback host speaks over a socket.' },
} satisfies Record<string, Ban>;

/** The neighbours, by the names of their folders or files, that a room may not import. */
const neighbours = (...names: readonly string[]): Ban => ({
  regex: `/(${names.join('|')})(/|\\.ts$)`,
  message: 'This room may not know that one: see docs/develop.md, “Rooms”.',
});

const room = (files: string[], ...patterns: Ban[]): OxlintOverride => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns }] },
});

const { browser, build, database, desktop, hosts, node, agent, renderer, wire } = bans;
const pure = [node, database, desktop, renderer, browser, wire, build, hosts];
const inAgent = [
  desktop,
  renderer,
  browser,
  wire,
  build,
  neighbours('shell', 'page', 'worker', 'loopback', 'main', 'preload', 'cli', 'agent-worker', 'agent-start'),
];
const inHost = [renderer, database, browser, build];
const inPage = [node, database, desktop, wire, build, hosts];

// A file is held to the last entry that names it: narrower rooms come after the wider ones they lie in.
const layers = [
  room(['shared/model/**'], { regex: '^(\\.\\./|[^.z]|z[^o])', message: 'The model imports nothing but zod.' }),
  room(['shared/judge/**'], ...pure, neighbours('terms', 'api', 'wire')),
  room(['shared/terms/**'], ...pure, neighbours('judge', 'api', 'wire')),
  room(['shared/answer-page/**'], ...pure, neighbours('judge', 'api', 'wire')),
  room(['shared/*.ts', 'shared/contract/**'], ...pure, neighbours('judge')),
  room(['electron/agent/**'], ...inAgent, database),
  room(['electron/agent/store/**'], ...inAgent, neighbours('facts', 'intake', 'chain', 'watch', 'queries', 'commands')),
  room(
    ['electron/agent/facts/**'],
    ...inAgent,
    database,
    neighbours('intake', 'chain', 'watch', 'queries', 'commands'),
  ),
  room(['electron/agent/intake/**'], ...inAgent, database, neighbours('chain', 'watch', 'queries', 'commands')),
  room(['electron/agent/chain/**'], ...inAgent, database, neighbours('intake', 'watch', 'queries', 'commands')),
  room(['electron/agent/queries/**'], ...inAgent, database, neighbours('watch', 'commands')),
  room(['electron/agent/commands/**'], ...inAgent, database, neighbours('watch')),
  room(['electron/agent/watch/**'], ...inAgent, database, neighbours('intake', 'commands')),
  room(
    ['electron/shell/**', 'electron/main.ts', 'electron/preload.ts'],
    ...inHost,
    wire,
    agent,
    neighbours('loopback'),
  ),
  room(['electron/page/**', 'electron/worker/**'], ...inHost, desktop, wire, agent, neighbours('shell', 'loopback')),
  room(['electron/loopback/**', 'electron/loopback.ts'], ...inHost, desktop, agent, neighbours('shell')),
  room(
    ['electron/agent-{worker,start}.ts', 'electron/cli.ts', 'electron/command-line/**'],
    ...inHost,
    desktop,
    wire,
    neighbours('shell', 'page', 'loopback'),
  ),
  room(['renderer/**'], ...inPage),
  room(['renderer/state/**'], ...inPage, neighbours('ui', 'screens')),
  room(['renderer/state/loopback-bridge.ts'], ...inPage.filter((ban) => ban !== wire), neighbours('ui', 'screens')),
  room(['renderer/ui/**'], ...inPage, neighbours('state', 'screens', 'shared', 'language')),
];

export default defineConfig({
  plugins: ['eslint', 'typescript', 'unicorn', 'oxc', 'import', 'promise', 'node', 'react', 'jsx-a11y', 'vitest'],
  categories: { correctness: 'error', suspicious: 'error', perf: 'error' },
  options: { typeAware: true, denyWarnings: true, reportUnusedDisableDirectives: 'error' },
  ignorePatterns: ['out', 'dist', 'test-results'],
  rules: {
    'eslint/eqeqeq': ['error', 'always', { null: 'ignore' }],
    'eslint/no-empty': 'error',
    'eslint/no-param-reassign': 'error',
    'eslint/no-var': 'error',
    'eslint/prefer-const': 'error',
    'import/extensions': ['error', 'always', { ignorePackages: true }],
    'import/no-cycle': 'error',
    'import/no-default-export': 'error',
    'react/button-has-type': 'error',
    'react/exhaustive-deps': 'error',
    'react/no-danger': 'error',
    'react/rules-of-hooks': 'error',
    'typescript/ban-ts-comment': 'error',
    'typescript/consistent-type-imports': 'error',
    'typescript/no-deprecated': 'error',
    'typescript/no-explicit-any': 'error',
    'typescript/no-misused-promises': 'error',
    'typescript/no-non-null-assertion': 'error',
    'typescript/no-unsafe-argument': 'error',
    'typescript/no-unsafe-assignment': 'error',
    'typescript/no-unsafe-call': 'error',
    'typescript/no-unsafe-member-access': 'error',
    'typescript/no-unsafe-return': 'error',
    'typescript/only-throw-error': 'error',
    'typescript/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    'typescript/use-unknown-in-catch-callback-variable': 'error',
    'unicorn/prefer-node-protocol': 'error',

    // Matters of taste, or mistaken here.
    'eslint/no-await-in-loop': 'off', // One after another is often the point.
    'eslint/no-control-regex': 'off', // What is typed as an escape is meant.
    'eslint/no-shadow': 'off',
    'eslint/no-underscore-dangle': 'off',
    'eslint/no-unmodified-loop-condition': 'off', // Does not see what a callback changes.
    'import/no-named-as-default-member': 'off',
    'import/no-unassigned-import': 'off',
    'jsx-a11y/no-autofocus': 'off', // Where a person asked to enter something, that is where they type.
    'jsx-a11y/prefer-tag-over-role': 'off',
    'oxc/no-map-spread': 'off',
    'promise/always-return': 'off',
    'react/exhaustive-effect-dependencies': 'off', // An effect may run again for what it does not read.
    'react/react-in-jsx-scope': 'off',
    'typescript/consistent-return': 'off', // The compiler checks returns.
    'typescript/no-unsafe-type-assertion': 'off',
    'unicorn/consistent-function-scoping': 'off',
    'unicorn/no-array-reverse': 'off',
    'unicorn/no-useless-spread': 'off',
    'unicorn/prefer-set-has': 'off',
    'unicorn/no-array-sort': 'off',
    'unicorn/require-post-message-target-origin': 'off', // Worker threads have no origins.
  },
  overrides: [
    { files: ['**/*.config.ts'], rules: { 'import/no-default-export': 'off' } },
    {
      files: ['tests/**'],
      rules: {
        'typescript/no-unnecessary-type-parameters': 'off',
        'typescript/require-array-sort-compare': 'off',
        'vitest/expect-expect': 'off', // Some assert through a function of their own.
        'vitest/no-conditional-expect': 'off',
        'vitest/no-standalone-expect': 'off',
        'vitest/valid-expect': ['error', { maxArgs: 2 }],
      },
    },
    // Playwright's fixtures take a function named `use`, which is no hook.
    { files: ['tests/e2e/**'], rules: { 'react/rules-of-hooks': 'off' } },
    ...layers,
  ],
});
