import { afterAll, beforeAll, expect, test } from 'vitest'
import { Refusal } from '#kernel/contract/refusal.ts'
import type { Credential } from '#kernel/database/session.ts'
import type { TreeNode, Version } from '../../contract.ts'
import type {
  Change,
  PeriodInForce,
  TargetLeft,
  TouchedNode,
} from '../../contract/governance/change-control.ts'
import { type StrategyWorld, strategyWorld } from '../../testing/strategy-world.ts'
import { writePaperNow } from '../../testing/write-papers.ts'

/** One story: a version is approved, a change to it goes through three people, then comes the plan of a year. */
let world: StrategyWorld
let approved: string
let change: string
let carrying: string
beforeAll(async () => {
  world = await strategyWorld('submitted')
  approved = world.loaded.version
  const instrument = { instrument: 'Cabinet decision', number: 'EX-1/2027', dated: '2027-01-04' }
  await by('approving authority', 'approveVersion', { version: approved, ...instrument })
})
afterAll(() => world.database.close())

type Who = keyof StrategyWorld['as']
type Act = Parameters<StrategyWorld['call']>[1]
const by = (who: Who, act: Act, input: object): Promise<unknown> => world.call(world.as[who], act, input)
const refusedTo = async (who: Who, act: Act, input: object): Promise<readonly string[]> => {
  const error: unknown = await by(who, act, input).then(
    () => null,
    (thrown: unknown) => thrown,
  )
  if (error === null) return []
  if (error instanceof Refusal) return error.reasons.map(({ code }) => code)
  const { constraint, message } = error as { constraint?: string; message: string }
  return [constraint ?? message]
}
const nodesOf = async (version: string): Promise<readonly TreeNode[]> =>
  ((await by('secretariat', 'readVersion', { version })) as { nodes: TreeNode[] }).nodes
const nodeAt = async (version: string, code: string): Promise<TreeNode> => {
  const node = (await nodesOf(version)).find((one) => one.code === code)
  if (node === undefined) throw new Error(code)
  return node
}
const changes = async (credential: Credential = world.as.secretariat): Promise<readonly Change[]> =>
  ((await world.call(credential, 'listChanges', { strategy: world.strategy })) as { changes: Change[] })
    .changes
interface Carriage {
  readonly touched: TouchedNode[]
  readonly beyond: TouchedNode[]
  readonly unexplained: TouchedNode[]
}
const carriage = async (version: string): Promise<Carriage> =>
  (await by('secretariat', 'readCarriage', { version })) as Carriage
const codes = (list: readonly TouchedNode[]) => list.map(({ code, what }) => `${code} ${what}`)
const edit = async (version: string, code: string, after: string) => {
  const node = await nodeAt(version, code)
  return { node: node.id, field: 'title', language: 'en', before: node.title.en, after }
}
const decision = {
  ...{ decision: 'approved', instrument: 'Cabinet decision', number: 'EX-9/2027', dated: '2027-05-20' },
  ...{ reason: 'The deadline cannot be held.', effectiveOn: '2027-07-01' },
}

test('a change is proposed to the version in force, by what, why, and which entries', async () => {
  const { lineage } = await nodeAt(approved, 'PRV-1.1')
  const proposed = {
    ...{ strategy: world.strategy, title: { en: 'A later start' }, what: 'Begin a year later.' },
    ...{ why: 'No office exists yet.', lineages: [lineage] },
  }
  expect(await refusedTo('participant', 'proposeChange', proposed)).toEqual(['not-allowed'])
  expect(await refusedTo('secretariat', 'proposeChange', { ...proposed, lineages: [approved] })).toEqual([
    'no-such-node',
  ])
  ;({ change } = (await by('secretariat', 'proposeChange', proposed)) as { change: string })
  expect(await changes()).toMatchObject([{ number: 1, nodes: [{ code: 'PRV-1.1' }], decision: null }])
})

test('proposer, reviewer and decider are three people', async () => {
  const review = { change, verdict: 'supports', reason: 'It is so.' }
  expect(await refusedTo('approving authority', 'decideChange', { change, ...decision })).toEqual([
    'needs-a-review',
  ])
  expect(await refusedTo('secretariat', 'reviewChange', review)).toEqual(['needs-another-person'])
  await by('both', 'reviewChange', review)
  expect(await refusedTo('both', 'reviewChange', review)).toEqual(['reviewed-already'])
  expect(await refusedTo('both', 'decideChange', { change, ...decision })).toEqual(['needs-a-third-person'])
  const undated = { change, ...decision, effectiveOn: undefined }
  expect(await refusedTo('approving authority', 'decideChange', undated)).toEqual(['needs-effective-date'])
  expect(await refusedTo('secretariat', 'draftChange', { change })).toEqual(['not-approved'])
  await by('approving authority', 'decideChange', { change, ...decision })
  expect(await refusedTo('approving authority', 'decideChange', { change, ...decision })).toContain(
    'decided-already',
  )
})

test('the draft of a change carries it and nothing beside it, and says what goes beyond', async () => {
  ;({ version: carrying } = (await by('secretariat', 'draftChange', { change })) as { version: string })
  expect(await refusedTo('secretariat', 'draftChange', { change })).toContain('drafted-already')
  await by('secretariat', 'editField', await edit(carrying, 'PRV-1.1', 'Begin in the second year.'))
  expect(codes((await carriage(carrying)).touched)).toEqual(['PRV-1.1 changed'])
  expect((await carriage(carrying)).beyond).toEqual([])
  const other = await nodeAt(carrying, 'PUR-1.1')
  await by('secretariat', 'editField', await edit(carrying, 'PUR-1.1', 'Something else.'))
  expect(codes((await carriage(carrying)).beyond)).toEqual(['PUR-1.1 changed'])
  expect(await refusedTo('secretariat', 'submitVersion', { version: carrying })).toEqual([
    'carries-more-than-decided',
  ])
  await by('secretariat', 'editField', await edit(carrying, 'PUR-1.1', other.title.en ?? ''))
  expect((await carriage(carrying)).beyond).toEqual([])
})

test('an approved activity leaves the plan with a reason and with what becomes of what was promised', async () => {
  const { lineage, id } = await nodeAt(carrying, 'PRV-1.1')
  await by('secretariat', 'removeNode', { node: id })
  expect(codes((await carriage(carrying)).unexplained)).toEqual(['PRV-1.1 removed'])
  expect(await refusedTo('secretariat', 'submitVersion', { version: carrying })).toEqual([
    'closed-without-a-reason',
  ])
  const closing = {
    ...{ version: carrying, activity: lineage, outcome: 'carried on' },
    ...{ reason: 'Two activities did the same.', promised: 'Its target moves to the other.' },
  }
  expect(await refusedTo('secretariat', 'closeActivity', closing)).toEqual(['says-where-it-goes-on'])
  const into = (await nodeAt(carrying, 'PUR-1.1')).lineage
  await by('secretariat', 'closeActivity', { ...closing, into })
  expect(await by('oversight', 'readCarriage', { version: carrying })).toMatchObject({
    unexplained: [],
    closures: [{ code: 'PRV-1.1', outcome: 'carried on', into: { code: 'PUR-1.1' } }],
  })
  expect(await refusedTo('secretariat', 'submitVersion', { version: carrying })).toEqual([])
})

test('pain 15: what was promised on a day is answered by the day from which each approval is in force', async () => {
  await by('approving authority', 'approveVersion', {
    ...{ version: carrying, instrument: 'Notification', number: 'N-4/2027', dated: '2027-06-10' },
  })
  const on = async (day: string) => {
    const asked = { strategy: world.strategy, on: day }
    return (await by('oversight', 'planOn', asked)) as {
      inForce: PeriodInForce | null
      strategyPart: PeriodInForce | null
      periods: PeriodInForce[]
    }
  }
  expect((await on('2027-01-03')).inForce).toBeNull()
  expect((await on('2027-03-01')).inForce).toMatchObject({ version: { number: 1 }, until: '2027-07-01' })
  // Recorded in June, in force from July, as the change was approved.
  expect((await on('2027-06-30')).inForce).toMatchObject({ version: { number: 1 } })
  expect((await on('2027-07-01')).inForce).toMatchObject({
    ...{ version: { number: 2 }, effectiveOn: '2027-07-01', until: null, change: { number: 1 } },
  })
  expect((await on('2027-07-01')).periods).toHaveLength(2)
})

test('the action plan of a year changes activities and leaves the strategy alone, and says so', async () => {
  expect(await refusedTo('secretariat', 'startActionPlan', { version: approved, year: 2028 })).toEqual([
    'not-in-force',
  ])
  const { version } = (await by('secretariat', 'startActionPlan', {
    version: carrying,
    year: 2028,
  })) as Version & {
    version: string
  }
  const tree = await nodesOf(version)
  for (const kind of ['pillar', 'objective'] as const) {
    const node = tree.find((one) => one.kind === kind)
    const changed = { node: node?.id, field: 'title', language: 'en', before: node?.title.en, after: 'Else' }
    expect(await refusedTo('secretariat', 'editField', changed), kind).toEqual([
      'the_strategy_part_is_locked',
    ])
    expect(await by('secretariat', 'readNode', { node: node?.id })).toMatchObject({
      may: { edit: { ok: false }, remove: { ok: false } },
    })
  }
  const added = { version, kind: 'section', parent: null, code: 'S-NEW', title: { en: 'New' } }
  expect(await refusedTo('secretariat', 'addNode', added)).toEqual(['the_strategy_part_is_locked'])
  await by('secretariat', 'editField', await edit(version, 'PUR-1.1', 'What is done in 2028.'))
  const objective = tree.find(({ kind }) => kind === 'objective')
  await by('secretariat', 'addNode', {
    ...{ version, kind: 'activity', parent: objective?.id, code: 'Y-1', title: { en: 'New in 2028' } },
  })
  expect(codes((await carriage(version)).touched)).toEqual(
    expect.arrayContaining(['Y-1 added', 'PUR-1.1 changed']),
  )
  expect((await carriage(version)).beyond).toEqual([])
  await by('secretariat', 'submitVersion', { version })
  await by('approving authority', 'approveVersion', {
    ...{
      version,
      instrument: 'Notification',
      number: 'N-9/2027',
      dated: '2027-12-20',
      effectiveOn: '2028-01-01',
    },
  })
  expect(await by('evaluator', 'planOn', { strategy: world.strategy, on: '2028-03-01' })).toMatchObject({
    inForce: { actionYear: 2028, version: { number: 3 } },
    strategyPart: { version: { number: 2 } },
  })
})

test('a decision that came by letter is recorded whoever reviewed, and prints nothing it does not know', async () => {
  const { lineage } = await nodeAt(carrying, 'PUR-1.1')
  const { change: second } = (await by('focal person', 'proposeChange', {
    ...{ strategy: world.strategy, title: { ur: 'دوسری تبدیلی' }, what: 'x', why: 'y', lineages: [lineage] },
  })) as { change: string }
  const letter = {
    ...{ theirReference: 'L-4', ourReference: 'S-9', dated: '2028-02-02', signatory: 'Cabinet Division' },
    ...{ medium: 'letter', scan: 'a'.repeat(64) },
  }
  const rejected = { ...decision, decision: 'rejected', effectiveOn: undefined }
  await by('secretariat', 'decideChange', { change: second, ...rejected, letter })
  const [newest] = await changes(world.as.oversight)
  expect(newest).toMatchObject({ number: 2, decision: { decision: 'rejected', byLetter: true } })
})

test('an approved target is carried over with the copy, or leaves with a reason that is kept and printed', async () => {
  const { version: promising } = (await by('secretariat', 'startVersion', {
    ...{ strategy: world.strategy, from: await inForce() },
  })) as { version: string }
  const write = async (version: string, code: string, before: string, after: string) => {
    const { id: node } = await nodeAt(version, code)
    const text = { field: 'indicator.target', language: 'en', before, after }
    await by('secretariat', 'editField', { node, ...text })
    return node
  }
  const objectives = (await nodesOf(promising)).filter(({ kind }) => kind === 'objective')
  const [open, closed, other] = objectives.map(({ code }) => code)
  if (open === undefined || closed === undefined || other === undefined) throw new Error('three objectives')
  await write(promising, open, '', '40 trained by 2028')
  const annexed = await write(promising, closed, '', '12 raids by 2028')
  const annex = { node: annexed, field: 'indicator.target', level: 'restricted annex' }
  await by('secretariat', 'setLevel', annex)
  await by('secretariat', 'submitVersion', { version: promising })
  const instrument = { instrument: 'Notification', number: 'N-2/2028', dated: '2028-06-01' }
  await by('approving authority', 'approveVersion', { version: promising, ...instrument })

  const { version } = (await by('secretariat', 'startVersion', {
    ...{ strategy: world.strategy, from: promising },
  })) as { version: string }
  const left = async (who: Who) =>
    ((await by(who, 'readCarriage', { version })) as { targetsLeft: TargetLeft[] }).targetsLeft
  expect(await left('secretariat')).toEqual([])
  const of = (await nodeAt(version, open)).lineage
  const closing = { version, of, outcome: 'given up', reason: 'Nobody was found to train them.' }
  expect(await refusedTo('secretariat', 'closeTarget', closing)).toEqual(['target-has-not-left'])

  await write(version, open, '40 trained by 2028', 'TBD')
  await write(version, closed, '12 raids by 2028', '')
  const refused: unknown = await by('secretariat', 'submitVersion', { version }).catch(
    (thrown: unknown) => thrown,
  )
  expect((refused as Refusal).reasons).toMatchObject([
    {
      code: 'target-dropped-without-a-reason',
      values: {
        count: 2,
        targets: `${named(open, '40 trained by 2028')} · ${named(closed, '12 raids by 2028')}`,
      },
    },
  ])
  expect((await left('evaluator')).map(({ code }) => code)).toEqual([open])

  const goesOn = { ...closing, of: (await nodeAt(version, closed)).lineage, outcome: 'carried on' }
  const into = (await nodeAt(version, other)).lineage
  expect(await refusedTo('secretariat', 'closeTarget', goesOn)).toEqual(['says-whose-target-takes-its-place'])
  expect(await refusedTo('secretariat', 'closeTarget', { ...goesOn, into })).toEqual([
    'says-whose-target-takes-its-place',
  ])
  await write(version, other, '', 'TBD')
  for (const nothing of [into, goesOn.of])
    expect(await refusedTo('secretariat', 'closeTarget', { ...goesOn, into: nothing })).toEqual([
      'says-whose-target-takes-its-place',
    ])
  await write(version, other, 'TBD', '20 raids by 2029')
  await by('secretariat', 'closeTarget', { ...goesOn, into })
  expect(await refusedTo('evaluator', 'closeTarget', closing)).toEqual(['not-allowed'])
  expect(await refusedTo('secretariat', 'submitVersion', { version })).toEqual([
    'target-dropped-without-a-reason',
  ])
  await by('secretariat', 'closeTarget', closing)
  expect(await refusedTo('secretariat', 'closeTarget', closing)).toEqual(['target-closed-already'])
  expect(await left('oversight')).toMatchObject([
    { code: open, target: { en: '40 trained by 2028' }, closed: { outcome: 'given up', into: null } },
    { code: closed, closed: { outcome: 'carried on', into: { code: other } } },
  ])
  expect(await by('oversight', 'listDecisions', { version })).toMatchObject({
    decisions: expect.arrayContaining([
      expect.objectContaining({ what: targetLeftWords(open), reason: closing.reason }),
    ]) as unknown,
  })
  const compared = (await by('evaluator', 'compareVersions', { version, earlier: promising })) as {
    differences: { code: string; closings: { of: string; reason: string }[] }[]
  }
  expect(
    compared.differences.flatMap(({ code, closings }) => closings.map((one) => ({ code, ...one }))),
  ).toEqual([
    { code: open, of: 'target', reason: closing.reason, outcome: { en: 'Given up', ur: 'ترک کیا گیا' } },
  ])
  expect(await world.count('strategy.target_closures')).toBe(2)
  const order = { version, kind: 'comparison', earlier: promising, language: 'both', format: 'html' }
  const { paper } = (await by('evaluator', 'makePaper', order)) as { paper: string }
  await writePaperNow(world, paper)
  const { sha256 } = (await by('evaluator', 'downloadPaper', { paper })) as { sha256: string }
  const page = (await world.files.get(sha256)).toString('utf8')
  expect(page).toContain(`Why its target left: Given up. ${closing.reason}`)
  expect(page).not.toContain('Carried on as')

  await write(version, other, '20 raids by 2029', '—')
  const holds = async (who: Who) => (await left(who)).map(({ code, closed }) => [code, closed?.holds])
  expect(await holds('oversight')).toEqual([
    [open, true],
    [closed, false],
  ])
  expect(await holds('evaluator')).toEqual([[open, true]])
  expect(await refusedTo('secretariat', 'submitVersion', { version })).toEqual([
    'target-dropped-without-a-reason',
  ])
  const anew = { ...goesOn, outcome: 'given up', reason: 'No raids are planned any more.' }
  await by('secretariat', 'closeTarget', anew)
  expect(await refusedTo('secretariat', 'closeTarget', anew)).toEqual(['target-closed-already'])
  expect(await world.count('strategy.target_closures')).toBe(3)
  expect((await left('oversight'))[1]?.closed).toMatchObject({ outcome: 'given up', into: null, holds: true })
  expect(await refusedTo('secretariat', 'submitVersion', { version })).toEqual([])
})

const named = (code: string, words: string) => `\u2068${code}\u2069 “\u2068${words}\u2069”`
const targetLeftWords = (code: string) => ({
  en: `Target of ${code} left: Given up`,
  ur: `${code} کا ہدف نکلا: ترک کیا گیا`,
})
const inForce = async (): Promise<string> => {
  const { versions } = (await by('secretariat', 'listVersions', { strategy: world.strategy })) as {
    versions: Version[]
  }
  return versions.find(({ status }) => status === 'approved')?.id ?? ''
}
