import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { precompressed, versioned } from './precompressed.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/**
 * Builds the screens into `dist/web`. `#web/*`, `#slices/*` and `#kernel/*` are resolved by package.json.
 * Nothing is inlined into the page: the content policy allows scripts and styles only as files of ours.
 */
export default defineConfig({
  root: here('.'),
  publicDir: here('./public'),
  plugins: [react(), versioned('before-paint.js', here('./public/before-paint.js')), precompressed()],
  build: {
    outDir: here('../dist/web'),
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: {
      // The second page is for phones, and brings nothing of the application with it.
      input: { index: here('./index.html'), breakout: here('./breakout.html') },
      output: {
        // What changes rarely is fetched once and kept, however often the rooms change.
        codeSplitting: {
          groups: [
            { name: 'ground', test: /node_modules[\\/](react|react-dom|scheduler|@tanstack)[\\/]/ },
            { name: 'drawing', test: /node_modules[\\/]zrender[\\/]/ },
          ],
        },
      },
    },
  },
  server: { proxy: { '/api': process.env.SUTOON_API ?? 'http://127.0.0.1:3000' } },
})
