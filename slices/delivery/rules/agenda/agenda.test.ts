import { expect, it } from 'vitest'
import { agendaText } from './an-agenda-begins-with-what-was-decided-before.ts'

it('an agenda numbers its items in both languages, each with its notes below', () => {
  const item = (name: string, ...notes: string[]) => ({
    title: { en: name, ur: `${name} ur` },
    notes: notes.map((note) => ({ en: note, ur: `${note} ur` })),
  })
  const text = agendaText([item('Minutes', 'Confirmed?'), item('Desk', 'In the way', 'By Friday')])
  expect(text.en).toBe('# 1. Minutes\nConfirmed?\n# 2. Desk\nIn the way\nBy Friday')
  expect(text.ur).toContain('# 2. Desk ur\nIn the way ur')
})
