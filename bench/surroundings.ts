import { execFileSync } from 'node:child_process'
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
    },
    versions: {
      node: process.versions.node,
      pglite: packageVersion(root, '@electric-sql/pglite'),
      fastify: packageVersion(root, 'fastify'),
      sutoon: commit(root),
    },
  }
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
