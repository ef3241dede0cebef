// `npm test`: from a fresh clone to a verdict. Plain Node and no dependency, because it installs them.
import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, installedIsLocked, root } from './prepare.mjs'

const verdicts = join(root, 'node_modules/.cache')
const browsers = ['chromium', 'chromium-browser', 'google-chrome'].map((name) => `/usr/bin/${name}`)
const twentyMinutes = 20 * 60 * 1000
const verdictNames = ['vitest.json', 'vitest-journeys.json']

function run(command, args, environment = {}) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    timeout: twentyMinutes,
    env: { ...process.env, ...environment },
  })
  if (error?.code === 'ETIMEDOUT') console.error(`${command} ${args.join(' ')} took more than twenty minutes`)
  return status === 0
}

/** Runs a script beside another, and prints what it said when it ends: two that talk at once are read by nobody. */
function beside(name) {
  return new Promise((resolve) => {
    const start = Date.now()
    const script = spawn('npm', ['run', '--silent', name], { cwd: root, timeout: twentyMinutes })
    const said = []
    for (const stream of [script.stdout, script.stderr]) stream.on('data', (part) => said.push(part))
    script.once('error', ({ message }) => said.push(Buffer.from(message)))
    script.once('close', (status) => {
      process.stdout.write(Buffer.concat(said))
      console.log(`npm run ${name}: ${status === 0 ? 'done' : 'failed'}, ${seconds(start)}`)
      resolve(status === 0 || `npm run ${name} found faults, listed above`)
    })
  })
}

/** What reads the program without running it. The linter takes as long as the others one after the other. */
async function readProgram() {
  const others = async () => {
    for (const name of ['format', 'types', 'boundaries']) {
      const outcome = await beside(name)
      if (outcome !== true) return outcome
    }
    return true
  }
  const outcomes = await Promise.all([beside('lint'), others()])
  return outcomes.find((outcome) => outcome !== true) ?? true
}

function nodeIsNewEnough() {
  const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const wanted = engines.node.replace('>=', '')
  const [have, need] = [process.versions.node, wanted].map((version) => version.split('.').map(Number))
  const differs = need.findIndex((part, index) => have[index] !== part)
  if (differs === -1 || have[differs] > need[differs]) return true
  return `this is Node ${process.versions.node}; install Node ${wanted} or newer`
}

function install() {
  if (installedIsLocked()) return true
  return run('npm', ['ci', '--no-audit', '--no-fund']) || 'npm ci could not install the locked packages'
}

/** The journeys need a browser; the fonts draw Urdu in it. */
function findBrowser() {
  if ([process.env.CHROMIUM_PATH ?? '', ...browsers].some((path) => path !== '' && existsSync(path)))
    return true
  const byHand = 'install Chromium (Debian: apt-get install chromium fonts-noto-core) or set CHROMIUM_PATH'
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))
    return `no browser for the journeys: ${byHand}`
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' }
  const packages = ['chromium', 'fonts-noto-core']
  const installed =
    run('apt-get', ['update', '-qq'], quiet) &&
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], quiet)
  return (installed && browsers.some((path) => existsSync(path))) || `apt-get brought no browser: ${byHand}`
}

/** The tests of papers read a PDF back with a program that is not ours. */
function findPdfReader() {
  if (spawnSync('pdftotext', ['-v'], { stdio: 'ignore' }).error === undefined) return true
  const byHand = 'install pdftotext (Debian: apt-get install poppler-utils)'
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))
    return `no pdftotext for the tests: ${byHand}`
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' }
  const installed =
    run('apt-get', ['update', '-qq'], quiet) &&
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'poppler-utils'], quiet)
  return installed || `apt-get brought no pdftotext: ${byHand}`
}

/** Runs these projects of `vitest.config.ts`, and keeps their verdict in a file. */
function runTests(verdictName, ...projects) {
  const verdictFile = join(verdicts, verdictName)
  mkdirSync(verdicts, { recursive: true })
  const vitest = join(root, 'node_modules/vitest/vitest.mjs')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${verdictFile}`]
  // What tests leave in the folder for temporary files goes with it; PostgreSQL, as a user of its own, must get in.
  const folder = mkdtempSync(join(tmpdir(), 'sutoon-test-'))
  chmodSync(folder, 0o755)
  const which = projects.flatMap((project) => ['--project', project])
  const passed = run(process.execPath, [vitest, 'run', ...which, ...reporters], { TMPDIR: folder })
  rmSync(folder, { recursive: true, force: true })
  if (!existsSync(verdictFile)) return 'the tests ended without a verdict'
  return passed || 'tests failed, listed above'
}

const testsInProcess = () => runTests('vitest.json', 'pure', 'pglite', 'postgres')
const journeys = () => runTests('vitest-journeys.json', 'journeys')

/** Verdicts of an earlier run would speak for this one. */
function forgetVerdicts() {
  for (const name of verdictNames) rmSync(join(verdicts, name), { force: true })
}

/** What was not run is one failure. */
function countTests() {
  const counts = verdictNames.map(countVerdict)
  const sum = (kind) => counts.reduce((all, count) => all + count[kind], 0)
  return { passed: sum('passed'), failed: sum('failed') }
}

/** Counts a file that could not even be loaded as one failure, since none of its tests ran. */
function countVerdict(name) {
  const verdictFile = join(verdicts, name)
  if (!existsSync(verdictFile)) return { passed: 0, failed: 1 }
  const verdict = JSON.parse(readFileSync(verdictFile, 'utf8'))
  const unloaded = verdict.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((result) => result.status === 'failed'),
  )
  const failed = verdict.numFailedTests + unloaded.length
  return { passed: verdict.numPassedTests, failed: failed === 0 && !verdict.success ? 1 : failed }
}

/** As `npm start` builds, so that the command line, which is typed next, finds it built and does not build again. */
function prepareBuild() {
  build()
  return true
}

/** The command line as a person types it: the real plan has findings of error level, so it ends with 1 and says them. */
function typeACommand() {
  const plan = join(root, 'examples/plans/serbia-organised-crime-2009.csv')
  const { status, stdout } = spawnSync(join(root, 'sutoon'), ['plan', 'lint', plan, '--json'], {
    encoding: 'utf8',
  })
  const said = status === 1 && JSON.parse(stdout).findings.length > 0
  return said || `./sutoon plan lint ended with ${status} where it should have found faults`
}

const steps = [
  ['Node is new enough', nodeIsNewEnough],
  ['packages as locked', install],
  ['a browser for the journeys', findBrowser],
  ['a reader of PDF', findPdfReader],
  ['build', prepareBuild],
  ['the command line', typeACommand],
  ['format, lint and sizes, types, boundaries', readProgram],
  ['tests', testsInProcess],
  ['journeys in a browser', journeys],
]

const began = Date.now()
forgetVerdicts()
const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`

for (const [index, [name, step]] of steps.entries()) {
  const stepBegan = Date.now()
  console.log(`\n[step ${index + 1} of ${steps.length}] ${name}`)
  const outcome = await step()
  console.log(
    `[step ${index + 1} of ${steps.length}] ${name}: ${outcome === true ? 'done' : 'failed'}, ${seconds(stepBegan)}`,
  )
  if (outcome === true) continue
  console.error(`\nnpm test stopped at ${name}: ${outcome}`)
  process.exitCode = 1
  break
}

if (process.exitCode !== 1) console.log(`\nall ${steps.length} steps in ${seconds(began)}`)
const { passed, failed } = countTests()
console.log(`${passed} passed, ${failed} failed`)
if (failed > 0 || passed === 0) process.exitCode = 1
