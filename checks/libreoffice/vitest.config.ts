import { defineConfig } from 'vitest/config'

/** Apart from the other checks: it needs LibreOffice, which not every machine has. `npm run check:libreoffice`. */
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['checks/libreoffice/*.check.ts'],
    env: { SUTOON_ENGINE: 'pglite' },
    testTimeout: 180_000,
    hookTimeout: 120_000,
  },
})
