import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { projectRoot } from '#kernel/database/project-root.ts'
import { benchAgreement } from './agreement/bench-agreement.ts'
import { measureAgreement } from './agreement/measure-agreement.ts'
import { benchCountry } from './country/bench-country.ts'
import { benchEmbedded } from './engines/bench-embedded.ts'
import { benchPostgres } from './engines/bench-postgres.ts'
import type { EngineRun, Sizes } from './engines/engine-run.ts'
import { benchLive } from './live/bench-live.ts'
import type { LiveMeasurement } from './live/measure-live.ts'
import { startChild } from './measure/child.ts'
import { measureStarts, type Starts } from './measure/measure-starts.ts'
import { heading, line, type Measurement } from './measurement.ts'
import { measurePaper } from './papers/measure-paper.ts'
import { benchPlan } from './plan/bench-plan.ts'
import { machineAndVersions } from './surroundings.ts'
import { verdictsOn } from './verdicts.ts'

const { values: given } = parseArgs({
  options: {
    figures: { type: 'string', default: '1000000' },
    'embedded-figures': { type: 'string' },
    'import-rows': { type: 'string', default: '50000' },
    seconds: { type: 'string', default: '8' },
    'country-indicators': { type: 'string', default: '300' },
    'live-seconds': { type: 'string', default: '120' },
    participants: { type: 'string', default: '500' },
    'embedded-participants': { type: 'string', default: '60' },
    only: { type: 'string' },
    out: { type: 'string', default: 'bench/results/latest.json' },
  },
})

const root = projectRoot()
const began = performance.now()
const say = (text: string) => void process.stdout.write(`  ${text}\n`)
const title = (text: string) => {
  const minutes = ((performance.now() - began) / 60_000).toFixed(1)
  process.stdout.write(`\n[${minutes} min] ${text}\n`)
}
const isAsked = (part: string) => given.only === undefined || given.only.split(',').includes(part)

const sizesOf = (figures: string): Sizes => ({
  figures: Number(figures),
  importRows: Number(given['import-rows']),
  pace: { clients: 16, warmUpSeconds: 2, seconds: Number(given.seconds) },
})

/** Built first and started first, while the machine is quiet: what is measured is what `npm start` starts. */
async function starts(): Promise<Starts | null> {
  if (!isAsked('start')) return null
  title('Start of the built server')
  const built = spawnSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'inherit' })
  if (built.status !== 0) throw new Error('The server could not be built.')
  const seen = await measureStarts(root)
  say(`first start ${seen.firstStartSeconds} s, start ${seen.startSeconds} s, ${seen.rssMb} MB after 5 s`)
  return seen
}

async function engines(): Promise<Readonly<Record<string, EngineRun>>> {
  const generator = await startChild('measure/load-process.ts', {})
  const runs: Record<string, EngineRun> = {}
  try {
    if (isAsked('postgres')) {
      title('PostgreSQL')
      runs.postgres = await benchPostgres({ sizes: sizesOf(given.figures), generator, say })
    }
    if (isAsked('pglite')) {
      title('Embedded database')
      const figures = given['embedded-figures'] ?? given.figures
      runs.pglite = await benchEmbedded({ sizes: sizesOf(figures), generator, say })
    }
  } finally {
    await generator.stop()
  }
  return runs
}

/** What needs no grown figures: each on data, and where it needs one on a server, of its own. */
async function part(
  name: string,
  says: string,
  measure: () => readonly Measurement[] | Promise<readonly Measurement[]>,
): Promise<readonly Measurement[]> {
  if (!isAsked(name)) return []
  title(says)
  const seen = await measure()
  for (const text of [heading, ...seen.map(line)]) say(text)
  return seen
}

async function live(): Promise<readonly LiveMeasurement[]> {
  if (!isAsked('live')) return []
  title('A workshop, live')
  const sizes = {
    postgres: Number(given.participants),
    embedded: Number(given['embedded-participants']),
    seconds: Number(given['live-seconds']),
  }
  return benchLive(sizes, say)
}

const surroundings = machineAndVersions(root)
const started = await starts()
const runs = await engines()
const measurements = [
  ...Object.values(runs).flatMap((run) => run.measurements),
  ...(await part('agreement', 'Agreement by sector', async () => [
    ...measureAgreement(),
    ...(await benchAgreement()),
  ])),
  ...(await part('papers', 'A long paper', () => measurePaper(say))),
  ...(await part('country', 'A country of 160 districts and 60 months', () =>
    benchCountry({ indicators: Number(given['country-indicators']), districts: 160, months: 60 }, say),
  )),
  ...(await part('plan', 'A plan of 1,000 activities', benchPlan)),
]
const workshops = await live()
const verdicts = verdictsOn(measurements, started, workshops)

title('Targets')
for (const { target, measured, isMet } of verdicts)
  say(`${isMet ? 'met   ' : 'MISSED'}  ${target}; measured ${measured}`)

const out = join(root, given.out)
mkdirSync(join(out, '..'), { recursive: true })
const told = Object.fromEntries(
  Object.entries(runs).map(([name, { version, settings, grown }]) => [name, { version, settings, grown }]),
)
const content = { ...surroundings, engines: told, measurements, live: workshops, starts: started, verdicts }
writeFileSync(out, `${JSON.stringify(content, null, 2)}\n`)
say(`written to ${given.out}`)
