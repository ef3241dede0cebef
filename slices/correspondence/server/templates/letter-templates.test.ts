import { afterAll, beforeAll, expect, test } from 'vitest'
import { usualLetters } from '../../contract/usual-letters.ts'
import { type Registry, registry } from '../testing/registry.ts'

let house: Registry
beforeAll(async () => {
  house = await registry()
})
afterAll(() => house.database.close())

const own = {
  subject: { en: 'Come to {event}', ur: '{event} میں تشریف لائیے' },
  body: { en: '{addressee} is asked to come on {day}.', ur: '{addressee} سے {day} کو آنے کی درخواست ہے۔' },
}
const keep = (after: number, more: object = {}) =>
  house.call(house.secretariat.credential, 'keepLetterTemplate', {
    ...{ strategy: house.strategy, kind: 'invitation', ...own, after, ...more },
  })
const invitation = async () => {
  const { templates } = await house.call(house.secretariat.credential, 'listLetterTemplates', {
    strategy: house.strategy,
  })
  return templates.find(({ kind }) => kind === 'invitation')
}

test('the usual words hold until an office keeps its own, and each keeping is an edition that stays', async () => {
  expect(await invitation()).toMatchObject({ edition: 0, keptAt: null, ...usualLetters.invitation })
  expect(await keep(0)).toEqual({ edition: 1 })
  const again = { en: 'Please come to {event}', ur: 'براہِ کرم {event} میں آئیے' }
  expect(await keep(1, { subject: again })).toEqual({ edition: 2 })
  expect(await invitation()).toMatchObject({ edition: 2, subject: again, body: own.body })
  const { editions } = await house.call(house.secretariat.credential, 'listTemplateEditions', {
    ...{ strategy: house.strategy, kind: 'invitation' },
  })
  expect(editions.map(({ edition, subject }) => [edition, subject.en])).toEqual([
    [2, again.en],
    [1, own.subject.en],
  ])
})

test('who began from words that were replaced meanwhile is told so, and nothing is lost', async () => {
  const before = (await invitation())?.edition ?? 0
  await expect(keep(before - 1)).rejects.toThrow('changed-meanwhile')
  expect((await invitation())?.edition).toBe(before)
})

test('a name that this letter cannot fill, and a brace left open, are refused by what is wrong', async () => {
  const before = (await invitation())?.edition ?? 0
  const subject = { en: 'On {money}', ur: 'بابت {event}' }
  await expect(keep(before, { subject })).rejects.toMatchObject({
    reasons: [{ code: 'unknown-placeholder', values: { names: 'money' } }],
  })
  await expect(keep(before, { subject: { en: 'Come to {event', ur: 'آئیے' } })).rejects.toMatchObject({
    reasons: [{ code: 'brace-left-open', values: { where: '{event' } }],
  })
  expect((await invitation())?.edition).toBe(before)
})

test('templates are the secretariat’s of this strategy: nobody else reads or keeps them, and no edition is changed', async () => {
  for (const other of [house.oversight, house.focalPerson, house.participant, house.secretariatElsewhere]) {
    await expect(
      house.call(other.credential, 'listLetterTemplates', { strategy: house.strategy }),
    ).rejects.toThrow('not-allowed')
    const seen = await house.database.as(other.credential, 'correspondence', (tx) =>
      tx.query('select * from correspondence.letter_templates'),
    )
    expect(seen.rows).toEqual([])
  }
  const seen = await house.database.as(house.secondSecretary.credential, 'correspondence', (tx) =>
    tx.query('select * from correspondence.letter_templates'),
  )
  expect(seen.rows.length).toBeGreaterThan(0)
  const change = house.database.as(house.secretariat.credential, 'correspondence', (tx) =>
    tx.query(`update correspondence.letter_templates set subject_en = 'x'`),
  )
  await expect(change).rejects.toThrow(/permission denied/)
})
