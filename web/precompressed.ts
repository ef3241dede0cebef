import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, gzip } from 'node:zlib'
import type { Plugin } from 'vite'

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)

/** Writes a .br and a .gz beside each script and style, once, so that the server never spends time on it. */
export const precompressed = (): Plugin => ({
  name: 'precompressed',
  apply: 'build',
  async writeBundle({ dir }, bundle) {
    if (!dir) return
    const names = Object.keys(bundle).filter((name) => /\.(js|css|svg)$/.test(name))
    await Promise.all(
      names.map(async (name) => {
        const content = readFileSync(join(dir, name))
        await writeFile(join(dir, `${name}.br`), await brotli(content))
        await writeFile(join(dir, `${name}.gz`), await zip(content))
      }),
    )
  },
})

/** Files in `public/` keep their names and are kept by browsers for a year: their address tells the version. */
export const versioned = (name: string, file: string): Plugin => ({
  name: 'versioned',
  transformIndexHtml: {
    order: 'post',
    handler: (html) =>
      html.replace(
        `/${name}`,
        `/${name}?${createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 8)}`,
      ),
  },
})
