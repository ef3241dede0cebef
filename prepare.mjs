// What must be there before anything runs: packages as locked, and a build of what stands here. Plain Node, for
// `npm start`, `npm test` and `./sutoon` ask it on a fresh clone.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(fileURLToPath(import.meta.url))
const stamps = join(root, 'node_modules/.cache/sutoon')

export function needNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  fail(
    `Sutoon needs Node 20.19 or later; this is ${process.versions.node}. Install a newer Node and try again.`,
  )
}

export function install() {
  if (installedIsLocked()) return
  step('Installing packages (a minute or two on a first start)', () => {
    run(
      'npm',
      ['ci', '--no-audit', '--no-fund', '--loglevel=error'],
      'Packages could not be installed. Is the npm registry reachable?',
    )
  })
}

export function build() {
  const sources = newest(['kernel', 'slices', 'web', 'server', 'cli', 'package-lock.json', 'slices.map.json'])
  if (existsSync(join(root, 'dist/server/main.js')) && readStamp('built') === sources) return
  step('Building', () => {
    run('npm', ['run', '--silent', 'build'], 'The build failed; its message stands above.')
  })
  writeStamp('built', sources)
}

/** Names, sizes and times of all sources as one digest: cheap, and changes when any of them does. */
function newest(places) {
  const hash = createHash('sha256')
  const visit = (path) => {
    const entry = statSync(path)
    if (entry.isDirectory()) for (const name of readdirSync(path).sort()) visit(join(path, name))
    else if (!/\.(md|test\.tsx?)$/.test(path)) hash.update(`${path} ${entry.size} ${entry.mtimeMs}\n`)
  }
  for (const place of places) if (existsSync(join(root, place))) visit(join(root, place))
  return hash.digest('hex')
}

function step(name, work) {
  process.stdout.write(`${name} …\n`)
  const began = Date.now()
  work()
  process.stdout.write(`${name}: done in ${((Date.now() - began) / 1000).toFixed(1)} s\n`)
}

function run(command, args, onFailure) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', process.stderr, process.stderr],
  })
  if (error || status !== 0) fail(onFailure)
}

function fail(line) {
  process.stderr.write(`${line}\n`)
  process.exit(1)
}

function readStamp(name) {
  const path = join(stamps, name)
  return existsSync(path) ? readFileSync(path, 'utf8') : null
}

function writeStamp(name, text) {
  mkdirSync(stamps, { recursive: true })
  writeFileSync(join(stamps, name), text)
}

/** npm writes what it installed beside the packages, and only when it has finished; so whoever installed, it shows. */
export function installedIsLocked() {
  const installedFile = join(root, 'node_modules/.package-lock.json')
  if (!existsSync(installedFile)) return false
  const installed = packagesIn(installedFile)
  return Object.entries(packagesIn(join(root, 'package-lock.json'))).every(
    ([path, { version, optional }]) => {
      if (path === '') return true
      return installed[path] === undefined ? optional === true : installed[path].version === version
    },
  )
}

const packagesIn = (file) => JSON.parse(readFileSync(file, 'utf8')).packages
