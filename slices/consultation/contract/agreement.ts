import { z } from 'zod'
import { act } from '#kernel/contract/act.ts'
import { mandateKinds, type MandateKind } from '#kernel/contract/mandates.ts'
import { bilingual, id } from '#kernel/contract/shapes.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { positions } from '../rules/a-position-is-one-of-three.ts'

const readAgreementDoes: Bilingual = {
  en: 'Read the agreement by sector in a round: what a whole sector opposes comes first, whatever the total.',
  ur: 'کسی دور میں شعبہ وار اتفاق پڑھنا: جس کی کوئی پورا شعبہ مخالفت کرے وہ پہلے آتی ہے، مجموعی تعداد کچھ بھی ہو۔',
}

/** Positions of one sector on one proposal. */
export const countsOfSector = z.object({
  sector: z.string(),
  /** Of persons and offices; where `few`, of offices only. */
  agree: z.number().int(),
  disagree: z.number().int(),
  pass: z.number().int(),
  /** Persons of this sector took positions, but fewer than five: how many, and which, is told to nobody. */
  few: z.boolean(),
  /** Somebody of this sector is against and nobody of it is for. */
  opposes: z.boolean(),
})
export type CountsOfSector = z.output<typeof countsOfSector>

/** The position of an office: official, and always shown. */
const officialPosition = z.object({
  office: id,
  name: bilingual,
  sector: z.string(),
  position: z.enum(positions),
})

export const agreementOnProposal = z.object({
  proposal: id,
  /** 1 heads the list. */
  place: z.number().int(),
  /** 0 to 1; null where it would tell how a small sector stands. */
  consensus: z.number().nullable(),
  opposedBy: z.array(z.string()),
  /** Smallest sector first. */
  sectors: z.array(countsOfSector),
  official: z.array(officialPosition),
})
export type AgreementOnProposal = z.output<typeof agreementOnProposal>

export const agreementActs = {
  readAgreement: act({
    method: 'GET',
    path: '/rounds/:round/agreement',
    does: readAgreementDoes,
    who: mandateKinds as unknown as readonly [MandateKind, ...MandateKind[]],
    records: null,
    byLetter: false,
    input: z.object({ round: id }),
    output: z.object({ statements: z.array(agreementOnProposal) }),
    refusals: {},
  }),
}
