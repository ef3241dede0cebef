import { defineConfig } from 'vitest/config'

// Where the day begins hours before it does in UTC: a day taken from the wrong clock shows.
process.env.TZ = 'Asia/Karachi'

/** What touches the database runs twice: on the embedded engine and on a real PostgreSQL 18. */
const onBothEngines = [
  'kernel/{database,ledger,jobs,files,http}/**/*.test.ts',
  'slices/*/database/**/*.test.ts',
  'slices/*/server/**/*.test.ts',
  'server/**/*.test.ts',
  'checks/catalogue.test.ts',
]
const never = ['**/node_modules/**', '**/dist/**', 'checks/planted/**']
/**
 * A worker takes one file after the other in one process: our modules keep no state between them, and reading them anew
 * for each file costs half of the time. Whoever spies on something puts it back.
 */
const oneProcess = { isolate: false }
const common = { testTimeout: 30_000, hookTimeout: 60_000, pool: 'forks' as const }

export default defineConfig({
  test: {
    // As many as a small machine has cores: with a third, files of the database took longer together, not less.
    maxWorkers: 2,
    projects: [
      {
        test: {
          ...common,
          ...oneProcess,
          name: 'pure',
          include: ['**/*.test.{ts,tsx}'],
          exclude: [...never, ...onBothEngines, 'journeys/**'],
        },
      },
      {
        test: {
          ...common,
          name: 'pglite',
          ...oneProcess,
          include: onBothEngines,
          exclude: never,
          env: { SUTOON_ENGINE: 'pglite' },
        },
      },
      {
        test: {
          ...common,
          name: 'postgres',
          ...oneProcess,
          include: onBothEngines,
          // These bring an embedded database of their own, or none at all: once is enough.
          exclude: [
            ...never,
            'kernel/database/migration/**',
            'kernel/database/embedded/**',
            'server/any-text-in-any-field.test.ts',
          ],
          env: { SUTOON_ENGINE: 'postgres' },
          globalSetup: ['kernel/database/testing/global-setup.ts'],
        },
      },
      {
        test: {
          ...common,
          name: 'journeys',
          globalSetup: ['journeys/house/global-setup.ts'],
          include: ['journeys/**/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
})
