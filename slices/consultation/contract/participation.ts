import { z } from 'zod'
import { act } from '#kernel/contract/act.ts'
import { mandateKinds, type MandateKind } from '#kernel/contract/mandates.ts'
import { bilingual, id } from '#kernel/contract/shapes.ts'

/** Persons by what was given of them. No number of one to four is told, nor left to be worked out. */
export const split = z.object({
  /** Of how many it was given; null where this would tell a small number. */
  given: z.number().int().nullable(),
  shown: z.array(z.object({ value: z.string(), name: bilingual, persons: z.number().int() })),
  /** Given too, and not counted here. Of sexes none is named. */
  hidden: z.array(bilingual),
  /** Whether something was given that is not counted here. */
  isPartHidden: z.boolean(),
})

export const peopleOfRound = z.object({
  /** Who came; before anybody did, who is nominated. */
  measure: z.enum(['nominated', 'came']),
  /** Events counted together, each person once; and those left out, for too few came to them. */
  events: z.number().int(),
  leftOut: z.number().int(),
  total: z.number().int(),
  bySex: split,
  byProvince: split,
})
export type PeopleOfRound = z.output<typeof peopleOfRound>

export const participationActs = {
  readParticipation: act({
    method: 'GET',
    path: '/rounds/:round/participation',
    does: {
      en: 'Read which sectors have spoken in each pillar of a round and which have not, how many took part by sex and province, and how many voices outside the hotel.',
      ur: 'پڑھنا کہ دور میں ہر ستون پر کن شعبوں نے بات کی اور کن نے نہیں، جنس اور صوبہ وار کتنے شریک ہوئے، اور ہوٹل سے باہر کتنی آوازیں آئیں۔',
    },
    who: mandateKinds as unknown as readonly [MandateKind, ...MandateKind[]],
    records: null,
    byLetter: false,
    input: z.object({ round: id }),
    output: z.object({
      pillars: z.array(
        z.object({
          pillar: z.string(),
          title: z.object({ en: z.string().nullable(), ur: z.string().nullable() }),
          spoken: z.array(
            z.object({
              sector: z.string(),
              proposals: z.number().int(),
              /** On how many proposals the sector took positions. */
              positions: z.number().int(),
            }),
          ),
          silent: z.array(z.string()),
        }),
      ),
      /** Sex and province where they were given; null where nobody is counted. */
      people: peopleOfRound.nullable(),
      /** Voices of rounds outside the hotel on the same version: beside persons, never in a sum with them. */
      outside: z.object({
        rounds: z.array(
          z.object({
            round: id,
            kind: z.enum(['district meeting', 'written call', 'radio hour']),
            lines: z.number().int(),
            sheets: z.number().int(),
            districts: z.array(bilingual),
            /** To how many lines a question about an entry of the pillar was asked. */
            pillars: z.array(z.object({ pillar: z.string(), lines: z.number().int() })),
          }),
        ),
        /** Named by the plan, and no meeting there has brought a line; told once there is a round outside the hotel. */
        silentProvinces: z.array(
          z.object({
            code: z.string(),
            title: z.object({ en: z.string().nullable(), ur: z.string().nullable() }),
          }),
        ),
      }),
    }),
    refusals: {},
  }),
}
