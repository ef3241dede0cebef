import { rememberUpload } from '#kernel/files/uploads.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type EvidenceWorld, evidenceWorld, typed } from '../../testing/evidence-world.ts'

let world: EvidenceWorld
beforeAll(async () => {
  world = await evidenceWorld()
}, 120_000)
afterAll(() => world.database.close())

const register = (more: Readonly<Record<string, unknown>>) =>
  world.call(world.as.secretariat, 'registerSource', typed.source(world.strategy, more))

it('a source has a title, and can be looked up by a link or a file', async () => {
  await expect(register({ title: { en: ' ' } })).rejects.toMatchObject({ constraint: 'a_source_has_a_title' })
  await expect(register({ link: undefined })).rejects.toMatchObject({
    constraint: 'a_source_can_be_looked_up',
  })
  await expect(register({ file: 'a'.repeat(64) })).rejects.toMatchObject({
    reasons: [{ code: 'file-not-received' }],
  })
  await expect(register({ link: 'javascript:alert(1)' })).rejects.toThrow()
  const { source } = await register({ title: { ur: 'عالمی اشاریۂ منظم جرائم 2025' } })
  const read = await world.call(world.as.participant, 'readSource', { source })
  expect(read.source).toMatchObject({ title: { en: null, ur: 'عالمی اشاریۂ منظم جرائم 2025' }, file: null })
})

it('a source that was graded anew is superseded: the list shows the new grade, the old one stays readable', async () => {
  const { source } = await register({})
  const anew = await register({
    supersedes: source,
    grade: { reliability: 'C', credibility: '3', reason: 'Its method is published.' },
  })
  const { sources } = await world.call(world.as.secretariat, 'listSources', { strategy: world.strategy })
  expect(sources.map(({ id }) => id)).toContain(anew.source)
  expect(sources.map(({ id }) => id)).not.toContain(source)
  const old = await world.call(world.as.secretariat, 'readSource', { source })
  expect(old.source).toMatchObject({ isSuperseded: true, grade: { reliability: 'F' } })
  await expect(register({ supersedes: source })).rejects.toMatchObject({
    constraint: 'one_successor_per_source',
  })
})

it('the copy of a source is opened by whoever may read the source, and by nobody else', async () => {
  const file = { sha256: 'b'.repeat(64), name: 'index.pdf' }
  await world.database.as(world.as.secretariat, 'files', (tx) =>
    rememberUpload(tx, { ...file, size: 3, mediaType: 'application/pdf' }),
  )
  const open = (who: typeof world.as.participant, source: string) =>
    world.call(who, 'openFileOfSource', { source })
  const { source: forAll } = await register({ file: file.sha256 })
  const { source: forOffices } = await register({ file: file.sha256, openness: 'government' })
  const { source: withoutFile } = await register({})
  expect(await open(world.as.participant, forAll)).toEqual(file)
  expect(await open(world.as.secretariat, forOffices)).toEqual(file)
  await expect(open(world.as.participant, forOffices)).rejects.toThrow(NotFound)
  await expect(open(world.as.secretariat, withoutFile)).rejects.toThrow(NotFound)
})
