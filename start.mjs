// `npm start` on a fresh clone: installs, builds, starts. Plain Node, for nothing is installed yet when it runs.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { installedIsLocked } from './installed.mjs'

const root = dirname(fileURLToPath(import.meta.url))
const stamps = join(root, 'node_modules/.cache/sutoon')

function needNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  fail(
    `Sutoon needs Node 20.19 or later; this is ${process.versions.node}. Install a newer Node and try again.`,
  )
}

function install() {
  if (installedIsLocked(root)) return
  step('Installing packages (a minute or two on a first start)', () => {
    run(
      'npm',
      ['ci', '--no-audit', '--no-fund', '--loglevel=error'],
      'Packages could not be installed. Is the npm registry reachable?',
    )
  })
}

function build() {
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

needNode()
install()
build()
const server = spawn(process.execPath, [join(root, 'dist/server/main.js')], { cwd: root, stdio: 'inherit' })
// A terminal sends Ctrl-C to the server as well; a second one from here would be taken for impatience.
process.on('SIGINT', () => {})
process.on('SIGTERM', () => server.kill('SIGTERM'))
server.on('exit', (code) => process.exit(code ?? 1))
