import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { makeEmptyCluster } from '#kernel/database/embedded/embedded.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

/** The screens into dist/web; server and command line into dist/server, packages left where npm put them. */
await build({ configFile: `${root}web/vite.config.ts`, logLevel: 'warn' })
await build({
  root,
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'dist/server',
    emptyOutDir: true,
    sourcemap: true,
    rolldownOptions: {
      input: {
        main: `${root}server/main.ts`,
        sutoon: `${root}cli/main.ts`,
        typesetting: `${root}kernel/papers/typesetting.ts`,
      },
      output: { entryFileNames: '[name].js', chunkFileNames: 'parts/[name]-[hash].js' },
    },
  },
})
await makeEmptyCluster()
process.exit(0) // PGlite leaves its engine running
