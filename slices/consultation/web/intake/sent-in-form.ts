import { z } from 'zod'
import type { InputOf } from '#kernel/contract/act.ts'
import type { consultation } from '../../contract.ts'
import { submissionKinds } from '../../contract/intake-shapes.ts'

const shape = z.object({
  kind: z.enum(submissionKinds),
  /** '' for that of the round. */
  version: z.string(),
  title: z.object({ en: z.string(), ur: z.string() }),
  by: z.enum(['office', 'organisation', 'name']),
  office: z.string(),
  organisation: z.string(),
  name: z.string(),
  receivedOn: z.string(),
  theirReference: z.string(),
  earlier: z.string(),
  summary: z.string(),
})
export type SentIn = z.output<typeof shape>
export const isSentIn = (kept: unknown): kept is SentIn => shape.safeParse(kept).success

export const blank: SentIn = {
  ...{
    kind: 'tracked changes',
    version: '',
    title: { en: '', ur: '' },
    by: 'office',
    office: '',
    organisation: '',
    name: '',
  },
  ...{ receivedOn: '', theirReference: '', earlier: '', summary: '' },
}

const given = <Key extends string>(key: Key, value: string): Partial<Record<Key, string>> =>
  value.trim() === '' ? {} : ({ [key]: value.trim() } as Partial<Record<Key, string>>)

type Acts = (typeof consultation)['acts']

export const asPreview = (round: string, file: string, typed: SentIn): InputOf<Acts['previewIntake']> => ({
  ...{ round, file, kind: typed.kind },
  ...given('summary', typed.summary),
  ...given('version', typed.version),
})

export const asTakeIn = (round: string, file: string, typed: SentIn): InputOf<Acts['takeIn']> => ({
  ...asPreview(round, file, typed),
  title: { ...given('en', typed.title.en), ...given('ur', typed.title.ur) },
  receivedOn: typed.receivedOn,
  ...(typed.by === 'office' ? given('office', typed.office) : {}),
  ...(typed.by === 'organisation' ? given('organisation', typed.organisation) : {}),
  ...(typed.by === 'name' ? given('sender', typed.name) : {}),
  ...given('theirReference', typed.theirReference),
  ...given('earlier', typed.earlier),
})
