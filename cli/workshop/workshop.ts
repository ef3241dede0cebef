import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { type Command, InvalidArgumentError } from 'commander'
import { z } from 'zod'
import { projectRoot } from '#kernel/database/project-root.ts'
import { readSettings } from '#server/settings.ts'
import type { OutputOf } from '#kernel/contract/act.ts'
import type { consultation } from '#slices/consultation/contract.ts'
import { asPerson, type Person } from './as-person.ts'

type HomecomingPreview = OutputOf<typeof consultation.acts.previewHomecoming>

interface InWhoseName {
  readonly as: string
}

const tell = (line: string): void => void process.stderr.write(`${line}\n`)

const email = (value: string): string => {
  if (!z.email().safeParse(value).success) throw new InvalidArgumentError('Give an e-mail address.')
  return value
}
const uuid = (value: string): string => {
  if (!z.uuid().safeParse(value).success) {
    throw new InvalidArgumentError('Give the identifier that stands in the address of the round’s page.')
  }
  return value
}

/** Adds `workshop pack`, `open`, `return` and `merge`: a round leaves on a laptop without a line and comes home. */
export function registerWorkshop(program: Command): void {
  const workshop = program.command('workshop').description('a round on a laptop without a line')
  workshop
    .command('pack')
    .description('at home: pack a round into one signed file')
    .argument('<file>', 'where to write it')
    .requiredOption('--round <id>', 'which round', uuid)
    .requiredOption('--as <e-mail>', 'in whose name; somebody of the secretariat', email)
    .action(async (file: string, { round, as }: InWhoseName & { readonly round: string }) => {
      refuseToOverwrite(file)
      tell('Packing the round …')
      await save(await asPerson(as), `/rounds/${round}/packages`, file)
      tell(
        `${file} is signed and not encrypted: whoever holds it can read it. Its groups are run on the laptop now.`,
      )
    })
  workshop
    .command('open')
    .description('on the laptop: open the workshop in the folder SUTOON_DATA, and listen')
    .argument('[file]', 'the package; without it, what the folder holds is opened again')
    .option('--lan', 'let phones behind the same router in; without it only this laptop can open the pages')
    .option('--address <address>', 'the address of this laptop behind the router, where it has several')
    .action(openHere)
  workshop
    .command('return')
    .description('on the laptop: pack what happened, to be merged at home')
    .argument('<file>', 'where to write it')
    .requiredOption('--as <e-mail>', 'in whose name; somebody of the secretariat', email)
    .action(async (file: string, { as }: InWhoseName) => {
      refuseToOverwrite(file)
      const person = await asPerson(as)
      tell('Packing what happened …')
      await save(person, `/rounds/${await roundHere(person)}/return`, file)
      tell(`${file} says who took which position: bring it home and delete it.`)
    })
  workshop
    .command('merge')
    .description('at home: merge what a laptop brought back')
    .argument('<file>', 'the file that the laptop made')
    .requiredOption('--round <id>', 'which round', uuid)
    .requiredOption('--as <e-mail>', 'in whose name; somebody of the secretariat', email)
    .option('--fingerprint <fingerprint>', 'of the laptop’s key, as its own screen shows it')
    .option('--dry-run', 'show what would come home, and change nothing')
    .action(mergeHere)
}

interface Merging extends InWhoseName {
  readonly round: string
  readonly fingerprint?: string
  readonly dryRun?: boolean
}

async function mergeHere(file: string, { round, as, fingerprint, dryRun }: Merging): Promise<void> {
  if (!existsSync(file)) throw new Error(`There is no file ${file}.`)
  const person = await asPerson(as)
  tell('Sending the package …')
  const sent = { file: await person.upload(file, readFileSync(file)) }
  tell('Comparing it with what stands here …')
  const preview = await person.ask<HomecomingPreview>(`/rounds/${round}/homecomings/preview`, sent)
  process.stdout.write(`${linesOf(preview).join('\n')}\n`)
  if (dryRun === true || preview.isNothingNew) return
  await person.ask(`/rounds/${round}/homecomings`, {
    ...sent,
    ...(fingerprint === undefined ? {} : { fingerprint }),
  })
  tell('Merged.')
}

function linesOf(preview: HomecomingPreview): readonly string[] {
  const { fingerprint, isKnown, minutesOff, counts, renumbered, unbundled, answeredMeanwhile } = preview
  const clock =
    minutesOff === 0
      ? 'The laptop’s clock agrees with ours.'
      : `The laptop’s clock is off by ${minutesOff} minutes; times are compared with that correction.`
  return [
    `Laptop ${fingerprint}${isKnown ? ', confirmed before' : ': compare this with its own screen'}`,
    clock,
    ...counts
      .filter(({ added, replaced, same, overtaken }) => added + replaced + same + overtaken > 0)
      .map(
        ({ table, added, replaced, same, overtaken }) =>
          `${table.padEnd(18)} ${added} new, ${replaced} later, ${same} here already, ${overtaken} overtaken here`,
      ),
    ...renumbered.map(({ from, to }) => `Proposal ${from} is ${to} here, for its number is taken.`),
    ...(preview.entered > 0 ? [`${preview.entered} people from the door are entered here.`] : []),
    ...preview.recognised.map(
      ({ there, here }) =>
        `Entered at the door as "${there.en}", known here as "${here.en}" by the same address and name.`,
    ),
    ...preview.sharingAddress.map(
      ({ there, here }) =>
        `"${there.en}" came with the address of "${here.en}": the names differ, so they are entered as somebody new without it.`,
    ),
    ...unbundled.map(
      (title) => `The bundle "${title}" stays out, for one of its proposals was answered here.`,
    ),
    ...(answeredMeanwhile > 0 ? [`${answeredMeanwhile} proposals were answered here meanwhile.`] : []),
    ...(preview.roundClosedMeanwhile ? ['The round was closed here meanwhile.'] : []),
    ...(preview.isNothingNew ? ['Everything in this package is here already. Nothing is added.'] : []),
  ]
}

async function openHere(
  file: string | undefined,
  { lan, address }: { readonly lan?: boolean; readonly address?: string },
): Promise<void> {
  if (process.env.SUTOON_DATA === undefined) {
    throw new Error(
      'Set SUTOON_DATA to a folder of its own for the workshop, so that no other workspace is touched.',
    )
  }
  // Loaded only here: the other commands need no server.
  const { openLaptop } = await import('#server/laptop/open-laptop.ts')
  const { localAddresses } = await import('#server/laptop/local-address.ts')
  const settings = readSettings(process.env, projectRoot())
  const behindRouter = lan === true ? (address ?? localAddresses()[0]) : undefined
  if (lan === true && behindRouter === undefined) {
    throw new Error('This laptop has no address behind a router. Join the router first, or give --address.')
  }
  const installation = await openLaptop(
    {
      ...settings,
      host: behindRouter === undefined ? settings.host : '0.0.0.0',
      publicUrl: behindRouter === undefined ? settings.publicUrl : `http://${behindRouter}:${settings.port}`,
    },
    { file: file ?? null, tell: (line) => void process.stdout.write(`${line}\n`) },
  )
  process.stdout.write(
    `Sutoon is ready: ${installation.address}${behindRouter === undefined ? ' (this laptop only; say --lan to let phones in)' : ''}\n`,
  )
  await untilStopped()
  await installation.close()
}

const untilStopped = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })

function refuseToOverwrite(file: string): void {
  if (existsSync(file)) throw new Error(`${file} is there already. Name another file, or remove it first.`)
}

async function save(person: Person, path: string, file: string): Promise<void> {
  writeFileSync(file, await person.fetch(path), { flag: 'wx', mode: 0o600 })
}

/** The one round that this laptop holds. */
async function roundHere(person: Person): Promise<string> {
  const held = await person.held()
  if (held === null)
    throw new Error('The server on this folder is not a laptop that was made from a package.')
  return held
}
