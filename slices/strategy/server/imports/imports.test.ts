import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type StrategyWorld, strategyWorld } from '../../testing/strategy-world.ts'

let world: StrategyWorld
let version: string
beforeAll(async () => {
  world = await strategyWorld('in consultation')
  const made = await world.call<'startVersion'>(world.as.secretariat, 'startVersion', {
    strategy: world.strategy,
    title: { en: 'Second plan' },
  })
  version = (made as { version: string }).version
})
afterAll(() => world.database.close())

const csv = (rows: readonly string[]) =>
  Buffer.from(['No,Objective,Activity,Responsible party,Deadline,Indicator', ...rows].join('\n'))
const good = [
  '1,Stronger borders,Publish a manual,Federal Investigation Agency Headquarters,2027-12-31,Manual published',
  '2,,Train 200 officers by 2028,NCCIA; ANF,ongoing,Number of officers trained',
]

interface Sheet {
  readonly sheet: string
  readonly mapping: readonly (string | null)[]
  readonly headers: readonly string[]
  readonly language: string
}

async function previewed(name: string, bytes: Buffer) {
  const file = await world.upload(world.as.secretariat, name, bytes)
  const preview = (await world.call(world.as.secretariat, 'previewImport', { version, file, name })) as {
    readonly sheets: readonly Sheet[]
    readonly problems: readonly unknown[]
  }
  const [sheet] = preview.sheets
  const reading = {
    version,
    file,
    name,
    sheet: sheet?.sheet ?? '',
    mapping: sheet?.mapping ?? [],
    language: 'en',
  }
  return { preview, sheet, reading }
}

test('a plan goes in through three acts, each row with where it came from and a proof in the ledger', async () => {
  const before = await world.count('strategy.nodes')
  const { sheet, reading } = await previewed('plan.csv', csv(good))
  expect(sheet?.mapping).toEqual(['code', 'objective', 'action', 'lead', 'deadline', 'indicators'])
  const dry = await world.call(world.as.secretariat, 'dryRunImport', reading)
  expect(dry).toMatchObject({ errors: [], nodes: { objective: 1, activity: 2 } })
  expect(await world.count('strategy.nodes')).toBe(before)
  expect(await world.call(world.as.secretariat, 'importPlan', reading)).toMatchObject({
    nodes: 3,
    activities: 2,
  })
  expect(await world.count('strategy.provenance where version = $1', [version])).toBe(3)
  expect(
    await world.count(
      'strategy.imported_rows r join strategy.imports i on i.id = r.import where i.version = $1',
      [version],
    ),
  ).toBe(3)
  const listed = (await world.call(world.as.secretariat, 'listActivities', {
    strategy: world.strategy,
    version,
    limit: 50,
    offset: 0,
  })) as {
    readonly activities: readonly {
      readonly node: string
      readonly code: string
      readonly ends: string | null
    }[]
  }
  expect(listed.activities).toMatchObject([
    { code: '1', ends: '2027-12-31' },
    { code: '2', ends: null },
  ])
  const page = await world.call(world.as.secretariat, 'readNode', { node: listed.activities[1]?.node })
  expect(page).toMatchObject({
    provenance: { fileName: 'plan.csv', row: 3, columns: { 'lead.as-written': 'Responsible party' } },
  })
  const lint = (await world.call(world.as.secretariat, 'lintVersion', { version })) as {
    readonly findings: readonly { readonly code: string; readonly activity: string | null }[]
  }
  expect(lint.findings).toContainEqual(expect.objectContaining({ code: 'several-owners', activity: '2' }))
  expect(lint.findings).toContainEqual(
    expect.objectContaining({ code: 'open-ended-deadline', activity: '2' }),
  )
})

test('a plan with one wrong cell is not imported at all, and the cell is named', async () => {
  const rows = [
    '11,Aim,Do this,ANF,03/04/2027,Done',
    '12,,Do that,ANF,2027-12-31,Done',
    '12,,Again,ANF,2028-12-31,Done',
  ]
  const { reading } = await previewed('wrong.csv', csv(rows))
  const dry = (await world.call(world.as.secretariat, 'dryRunImport', reading)) as {
    readonly errors: readonly { readonly code: string; readonly row: number; readonly column: string }[]
  }
  expect(dry.errors).toContainEqual(
    expect.objectContaining({ code: 'date-has-two-readings', row: 2, column: 'Deadline' }),
  )
  expect(dry.errors).toContainEqual(expect.objectContaining({ code: 'number-twice', row: 4 }))
  const before = await world.count('strategy.nodes')
  await expect(world.call(world.as.secretariat, 'importPlan', reading)).rejects.toThrow('import-has-errors')
  expect(await world.count('strategy.nodes')).toBe(before)
  expect(
    await world.count(`ledger.entries where act = 'strategy.importPlan' and subject = $1`, [version]),
  ).toBeLessThanOrEqual(1)
})

test('the mapping may be changed before the import', async () => {
  const { sheet, reading } = await previewed(
    'mapped.csv',
    Buffer.from('Nr,Thing to do,Who\n21,Write it,ANF\n'),
  )
  expect(sheet?.headers).toEqual(['Nr', 'Thing to do', 'Who'])
  const dry = await world.call(world.as.secretariat, 'dryRunImport', {
    ...reading,
    mapping: ['code', 'action', 'lead'],
  })
  expect(dry).toMatchObject({
    errors: [],
    nodes: { activity: 1 },
    offices: [{ written: 'ANF', office: world.offices.get('ANF') }],
  })
})

const plans = [
  'eu-drugs-2017-20.csv',
  'pakistan-business-human-rights-2021-26.csv',
  'serbia-organised-crime-2009.csv',
]

test.each(plans)('the real plan %s is read in a dry run', async (name) => {
  const folder = new URL('../../../../examples/plans/', import.meta.url)
  const { reading } = await previewed(name, readFileSync(new URL(name, folder)))
  const dry = (await world.call(world.as.secretariat, 'dryRunImport', reading)) as {
    readonly summary: { readonly activities: number }
  }
  expect(dry.summary.activities).toBeGreaterThan(0)
})

test('a file that is no table is told in words, and nobody else may read an upload', async () => {
  const { preview } = await previewed('broken.csv', Buffer.from(' '))
  expect(preview.sheets).toEqual([])
  expect(preview.problems.length).toBeGreaterThan(0)
  const { reading } = await previewed('plan.csv', csv(good))
  await expect(world.call(world.as['focal person'], 'dryRunImport', reading)).rejects.toThrow('not-allowed')
})

test('a cost that the plan writes is told as written, and is not called missing', async () => {
  const table = Buffer.from(
    [
      'No,Objective,Activity,Responsible party,Deadline,Indicator,Cost',
      '81,Costs in words,Print the manual,NCCIA,2027-12-31,Manual printed,PKR 5 million',
      '82,,Share the manual,NCCIA,2027-12-31,Manual shared,to be found',
    ].join('\n'),
  )
  const { sheet, reading } = await previewed('costs.csv', table)
  expect(sheet?.mapping).toContain('cost')
  await world.call(world.as.secretariat, 'importPlan', reading)
  const stateOf = (code: string, state: string) =>
    world.count(
      `strategy.activities a join strategy.nodes n on n.id = a.node
        where n.version = $1 and n.code = $2 and a.cost_state = $3`,
      [version, code, state],
    )
  expect(await stateOf('81', 'as-written')).toBe(1)
  expect(await stateOf('82', 'not-yet-costed')).toBe(1)
})
