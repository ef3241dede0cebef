import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { arch, cpus, loadavg, platform, totalmem } from 'node:os'
import { join } from 'node:path'

/** On what it was measured, so that two runs are not compared that cannot be. */
export function machineAndVersions(root: string) {
  const [cpu] = cpus()
  return {
    machine: {
      cpu: cpu?.model.trim() ?? 'unknown',
      cores: cpus().length,
      memoryGb: Math.round(totalmem() / 2 ** 30),
      system: `${platform()} ${arch()}`,
      /** More than nothing at the beginning: something else was running. */
      loadAtStart: loadavg()[0] ?? 0,
      /** How long the processor takes for always the same, in milliseconds: the same machine may be half as fast another day. */
      hashingMs: hashing(),
    },
    versions: {
      node: process.versions.node,
      pglite: packageVersion(root, '@electric-sql/pglite'),
      fastify: packageVersion(root, 'fastify'),
      sutoon: commit(root),
    },
  }
}

/** A hash of a hash, 200,000 times; the best of three, so that only the processor counts. */
function hashing(): number {
  const once = () => {
    const began = performance.now()
    let bytes = Buffer.alloc(32)
    for (let at = 0; at < 200_000; at++) bytes = createHash('sha256').update(bytes).digest()
    return performance.now() - began
  }
  return Math.round(Math.min(once(), once(), once()))
}

const packageVersion = (root: string, name: string): string => {
  const text = readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')
  return (JSON.parse(text) as { version: string }).version
}

function commit(root: string): string {
  try {
    const git = (...words: string[]) => execFileSync('git', words, { cwd: root, encoding: 'utf8' }).trim()
    const changed = git('status', '--porcelain', '--untracked-files=no', '--', '.', ':!bench/results') !== ''
    return `${git('rev-parse', '--short', 'HEAD')}${changed ? ' with changes' : ''}`
  } catch {
    return 'unknown'
  }
}
