import { isFact } from '#slices/strategy/contract.ts'
import type { Html } from '../html.ts'
import type { Speaker } from '../look/speak.ts'

interface Changed {
  readonly field: string
  readonly before: string
  readonly after: string
  readonly language: 'en' | 'ur'
}

/** What changed in a field: word by word, of a fact each name or day as a whole. */
export const differenceShown = (speaker: Speaker, { field, before, after, language }: Changed): Html =>
  isFact(field)
    ? speaker.differenceOfNames(before, after, language)
    : speaker.difference(before, after, language)
