import { afterAll, beforeAll, expect, it } from 'vitest'
import { type EvidenceWorld, evidenceWorld, typed } from '../../testing/evidence-world.ts'

let world: EvidenceWorld
let scale: string
let source: string
beforeAll(async () => {
  world = await evidenceWorld()
  const { as, call, strategy } = world
  scale = (await call(as.secretariat, 'declareScale', typed.scale(strategy))).scale
  source = (await call(as.secretariat, 'registerSource', typed.source(strategy))).source
}, 120_000)
afterAll(() => world.database.close())

const score = (code: string, value: string) => ({ code, name: { en: code, ur: 'منڈی' }, score: value })

const record = (year: string, markets: object, more: object = {}) =>
  world.call(world.as.secretariat, 'recordPicture', {
    ...{ strategy: world.strategy, openness: 'public', scale, source },
    title: { en: `Index ${year}`, ur: 'اشاریہ' },
    period: { from: `${year}-01-01`, to: `${year}-12-31` },
    parts: [{ component: 'market', scores: [], ...markets }],
    ...more,
  })

it('an average over ten markets is not compared with one over fifteen, while single markets are', async () => {
  const before = await record('2021', {
    ...{ items: 10, average: '6.30' },
    scores: [score('human-trafficking', '8.0'), score('synthetic-drugs', '6.5')],
  })
  const after = await record('2025', {
    ...{ items: 15, average: '6.53' },
    scores: [score('human-trafficking', '8.5'), score('extortion', '7.0')],
  })
  const { parts } = await world.call(world.as.participant, 'readPicture', {
    picture: after.picture,
    beside: before.picture,
  })
  expect(parts).toMatchObject([
    {
      averages: { comparable: false, because: ['another number of items'] },
      earlier: { items: 10, average: '6.30' },
      later: { items: 15, average: '6.53' },
      items: [
        { code: 'human-trafficking', earlier: '8.0', later: '8.5', change: '0.5' },
        { code: 'extortion', earlier: null, later: '7.0', change: null },
        { code: 'synthetic-drugs', earlier: '6.5', later: null, change: null },
      ],
    },
  ])
})

it('pictures on another scale do not compare at all', async () => {
  const own = await world.call(
    world.as.secretariat,
    'declareScale',
    typed.scale(world.strategy, { name: { en: 'Own scale', ur: 'اپنا پیمانہ' }, highest: '5' }),
  )
  const before = await record('2021', { items: 1, average: '8', scores: [score('heroin', '8')] })
  const after = await record(
    '2026',
    { items: 1, average: '4', scores: [score('heroin', '4')] },
    { scale: own.scale },
  )
  const { parts } = await world.call(world.as.secretariat, 'readPicture', {
    picture: after.picture,
    beside: before.picture,
  })
  expect(parts).toMatchObject([
    { averages: { comparable: false, because: ['another scale'] }, items: [{ change: null }] },
  ])
})

it('a score off the scale, an item twice and more scores than items are refused', async () => {
  await expect(
    record('2025', { items: 1, average: '0.5', scores: [score('heroin', '10.5'), score('cocaine', '3')] }),
  ).rejects.toMatchObject({
    reasons: [
      { code: 'off-the-scale', values: { item: 'heroin', score: '10.5', lowest: '1', highest: '10' } },
      { code: 'off-the-scale' },
      { code: 'more-scores-than-items' },
    ],
  })
  await expect(
    record('2025', { scores: [score('heroin', '8'), score('heroin', '8')] }),
  ).rejects.toMatchObject({ constraint: 'one_score_per_item' })
})

it('a corrected picture supersedes the first, which leaves the list', async () => {
  const first = await record('2023', { items: 15, average: '6.2' })
  const second = await record('2023', { items: 15, average: '6.3' }, { supersedes: first.picture })
  const { pictures } = await world.call(world.as.participant, 'listPictures', { strategy: world.strategy })
  const listed = pictures.map(({ id }) => id)
  expect(listed).toContain(second.picture)
  expect(listed).not.toContain(first.picture)
})

it('a picture is no more open than its source', async () => {
  const closed = await world.call(
    world.as.secretariat,
    'registerSource',
    typed.source(world.strategy, { openness: 'government' }),
  )
  await expect(record('2025', {}, { source: closed.source })).rejects.toMatchObject({
    reasons: [{ code: 'more-open-than-its-source' }],
  })
})
