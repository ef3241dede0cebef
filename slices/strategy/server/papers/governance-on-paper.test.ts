import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Credential } from '#kernel/database/session.ts'
import { versionFile } from '../../contract/papers/version-file.ts'
import { type StrategyWorld, strategyWorld } from '../../testing/strategy-world.ts'
import { writePaperNow } from '../../testing/write-papers.ts'

let world: StrategyWorld
let version: string
beforeEach(async () => {
  world = await strategyWorld('draft')
  version = world.loaded.version
}, 60_000)
afterEach(() => world.database.close())

const office = () => world.offices.get('NCCIA') ?? ''

const judged = (title: string, level: string) => ({
  ...{
    likelihood: 4,
    impact: 2,
    office: office(),
    reviewOn: '2027-06-30',
    level,
    closed: false,
    lineages: [],
  },
  title: { en: title, ur: `${title} (اردو)` },
  mitigation: { en: `Against ${title}.`, ur: `${title} کے خلاف۔` },
})
const record = async (title: string, level = 'government'): Promise<string> =>
  (
    (await world.call(world.as.secretariat, 'recordRisk', { version, ...judged(title, level) })) as {
      risk: string
    }
  ).risk

async function revise(risk: string, title: string): Promise<void> {
  const { risks } = (await world.call(world.as.secretariat, 'listRisks', { version })) as {
    risks: { id: string; revision: string }[]
  }
  const seen = risks.find(({ id }) => id === risk)?.revision
  const said = { ...judged(title, 'government'), seen, reason: 'Said more exactly.' }
  await world.call(world.as.secretariat, 'reviseRisk', { version, risk, ...said })
}

const writeBody = (terms: string, level = 'government', lineage: string = randomUUID()) =>
  world.call(world.as.secretariat, 'writeBody', {
    ...{ version, lineage, level, quorum: 1, from: null, until: null },
    name: { en: 'Steering committee', ur: 'رہنما کمیٹی' },
    terms: { en: terms, ur: 'کام کی نگرانی۔' },
    decides: { en: 'Priorities.', ur: 'ترجیحات۔' },
    rhythm: { en: 'Quarterly', ur: 'سہ ماہی' },
    members: [{ office: office(), role: 'chair' }],
  })

async function page(who: Credential, order: object = {}): Promise<string> {
  const asked = { version, kind: 'version', language: 'both', format: 'html', ...order }
  const { paper, isReady } = (await world.call(who, 'makePaper', asked)) as {
    paper: string
    isReady: boolean
  }
  if (!isReady) await writePaperNow(world, paper)
  const { sha256 } = (await world.call(who, 'downloadPaper', { paper })) as { sha256: string }
  return (await world.files.get(sha256)).toString('utf8')
}

test('bodies and risks stand in the paper of a version as far as each reader may know them', async () => {
  await record('Staff leave')
  await record('A source is lost', 'restricted annex')
  await record('The public is not heard', 'partners')
  await writeBody('Oversees the work.')
  const whole = await page(world.as.secretariat)
  for (const words of [
    'R1  Staff leave',
    'R2  A source is lost',
    '4: Likely',
    '4: غالب امکان',
    'Oversees the work.',
  ])
    expect(whole).toContain(words)
  const inside = await page(world.as.evaluator)
  expect(inside).toContain('R1  Staff leave')
  expect(inside).not.toContain('A source is lost')
  const draftOfOthers = page(world.as.participant)
  await expect(draftOfOthers).rejects.toThrow()
})

test('a version that left the draft keeps the risks that stood then, whatever is said of them later', async () => {
  const risk = await record('Funds come late')
  const letter = {
    ...{ theirReference: 'L-4', ourReference: 'S-9', dated: '2026-11-02', signatory: 'Joint Secretary' },
    ...{ medium: 'letter', scan: 'a'.repeat(64) },
  }
  const approval = { instrument: 'Cabinet decision', number: 'EX-14/2027', dated: '2027-01-04' }
  await world.call(world.as.secretariat, 'recordApproval', { version, ...approval, letter })
  await revise(risk, 'Funds come never')
  await record('A risk of later')
  const kept = await page(world.as.secretariat)
  expect(kept).toContain('R1  Funds come late')
  expect(kept).not.toContain('Funds come never')
  expect(kept).not.toContain('A risk of later')
  const { version: draft } = (await world.call(world.as.secretariat, 'startVersion', {
    strategy: world.strategy,
    from: version,
  })) as { version: string }
  const comparison = await page(world.as.secretariat, {
    version: draft,
    kind: 'comparison',
    earlier: version,
  })
  expect(comparison).toMatch(/Funds come <del>late<\/del><ins>never<\/ins>/)
  expect(comparison).toContain('A risk of later')
  expect(await page(world.as.participant)).not.toContain('Funds come late')
})

test('as JSON they follow the published schema', async () => {
  await record('Staff leave')
  await writeBody('Oversees the work.')
  const file = versionFile.parse(JSON.parse(await page(world.as.secretariat, { format: 'json' })))
  expect(file.risks).toMatchObject([{ number: 1, likelihood: 4, impact: 2, reviewOn: '2027-06-30' }])
  expect(file.bodies).toMatchObject([{ terms: { en: 'Oversees the work.' }, members: [{ role: 'chair' }] }])
})

test('a summary says what is asked, the plan in brief, what is open, and has four annexes', async () => {
  await record('Staff leave')
  await writeBody('Oversees the work.')
  const summary = await page(world.as.secretariat, { kind: 'summary' })
  for (const words of [
    'Summary with annexes of version 1',
    'nothing is asked of the approving authority yet',
    'Annex A: Activities, offices and dates',
    'Annex B: Coordinating bodies',
    'Annex C: Risk register',
    'Annex D: Assumptions',
    'R1  Staff leave',
    'Oversees the work.',
    'Nothing holds this version.',
    'ضمیمہ A',
  ])
    expect(summary).toContain(words)
})

test('on screen two versions compare by their bodies and risks too, added, changed and removed', async () => {
  const [stays, goes] = [randomUUID(), randomUUID()]
  await writeBody('Oversees the work.', 'government', stays)
  await writeBody('Advises.', 'restricted annex', goes)
  const risk = await record('Funds come late')
  const letter = {
    ...{ theirReference: 'L-4', ourReference: 'S-9', dated: '2026-11-02', signatory: 'Joint Secretary' },
    ...{ medium: 'letter', scan: 'a'.repeat(64) },
  }
  const approval = { instrument: 'Cabinet decision', number: 'EX-14/2027', dated: '2027-01-04' }
  await world.call(world.as.secretariat, 'recordApproval', { version, ...approval, letter })
  const { version: draft } = (await world.call(world.as.secretariat, 'startVersion', {
    strategy: world.strategy,
    from: version,
  })) as { version: string }
  const earlier = version
  version = draft
  await writeBody('Oversees the work and publishes it.', 'government', stays)
  await world.call(world.as.secretariat, 'removeBody', { version, lineage: goes, reason: 'Not needed.' })
  await revise(risk, 'Funds come never')
  await record('A risk of later')
  const differences = async (who: Credential) =>
    (
      (await world.call(who, 'compareVersions', { version, earlier })) as {
        differences: { kind: string; what: string; title: { en: string }; fields: { field: string }[] }[]
      }
    ).differences.map(({ kind, what, fields }) => [kind, what, fields.length] as const)
  expect(await differences(world.as.secretariat)).toEqual([
    ['body', 'changed', 1],
    ['risk', 'changed', 4],
    ['risk', 'added', 9],
    ['body', 'removed', 11],
  ])
  // The removed body stood in the restricted annex.
  expect(await differences(world.as.evaluator)).toEqual([
    ['body', 'changed', 1],
    ['risk', 'changed', 4],
    ['risk', 'added', 9],
  ])
})
