import { z } from 'zod'
import { act } from '#kernel/contract/act.ts'
import { ability, bilingual, date, id, text } from '#kernel/contract/shapes.ts'
import { donorWarnings } from '../../rules/money/who-pays-after-the-donor.ts'
import { everyone, ofVersion, versionShown, whole } from '../shapes.ts'
import { words as ofConcurrence } from '../words.ts'
import { questionWords as words } from './questions-words.ts'
import { activityOfMoney, moneySettings, total } from './shapes.ts'
import { moneyWords } from './words.ts'

/** Activities that have something in common, with their money and how many of them have any line of it. */
const moneyGroup = z.object({
  key: z.string(),
  name: bilingual,
  activities: whole,
  withLine: whole,
  needed: total,
  unfunded: total,
  /** Of what is needed, from 0 to 1; null where nothing is. */
  unfundedShare: z.number().nullable(),
  released: total,
  /** With a milestone that is late, or, without any milestone, past their own end. */
  late: whole,
})
export type MoneyGroup = z.output<typeof moneyGroup>

const donorFunction = z.object({
  id,
  activity: activityOfMoney,
  payer: z.string(),
  what: z.string(),
  paysSalaries: z.boolean(),
  isPermanent: z.boolean(),
  paidUntil: date.nullable(),
  afterPayer: z.string().nullable(),
  afterFrom: date.nullable(),
  document: z.string(),
  warnings: z.array(z.enum(donorWarnings)),
  illustrative: z.boolean(),
})
export type DonorFunction = z.output<typeof donorFunction>

const pillarBalance = moneyGroup.extend({
  /** Of all released money, from 0 to 1. */
  share: z.number().nullable(),
  /** In percent. */
  approved: z.number().nullable(),
  isBelow: z.boolean(),
})
export type PillarBalance = z.output<typeof pillarBalance>

export const moneyRead = z.object({
  whole: moneyGroup,
  balance: z.object({
    document: z.string().nullable(),
    decidedOn: date.nullable(),
    illustrative: z.boolean(),
    pillars: z.array(pillarBalance),
  }),
  offices: z.array(moneyGroup),
  places: z.array(moneyGroup),
  functions: z.array(donorFunction),
  illustrative: z.boolean(),
})
export type MoneyRead = z.output<typeof moneyRead>

/** What money must answer: what is not paid for, who pays after a donor, and which pillar goes short. */
export const moneyQuestionActs = {
  readMoney: act({
    method: 'GET',
    path: '/money',
    does: words.readMoney,
    who: everyone,
    records: null,
    byLetter: false,
    input: z.object({ ...ofVersion, ratesOn: date.optional() }),
    output: z.object({
      version: versionShown.nullable(),
      settings: moneySettings.nullable(),
      /** Null until there is a version, and the currency of its totals is said. */
      money: moneyRead.nullable(),
      /** What a donor's function can be of. */
      activities: z.array(activityOfMoney),
      may: z.object({ approve: ability, enterFunction: ability }),
    }),
    refusals: {},
  }),
  listDueWithoutReleasedMoney: act({
    method: 'GET',
    path: '/money/due-without-release',
    does: words.listDue,
    who: everyone,
    records: null,
    byLetter: false,
    input: z.object(ofVersion),
    output: z.object({
      from: date,
      until: date,
      /** Of how many that are due at all. */
      outOf: whole,
      due: z.array(
        z.object({
          activity: activityOfMoney,
          what: z.enum(['begins', 'ends']),
          on: date,
          hasLine: z.boolean(),
        }),
      ),
    }),
    refusals: {},
  }),
  approveShares: act({
    method: 'POST',
    path: '/strategies/:strategy/approved-balances',
    does: words.approveShares,
    who: ['secretariat'],
    records: 'approved balance entered',
    byLetter: false,
    input: z.object({
      strategy: id,
      document: text(300),
      decidedOn: date,
      shares: z
        .array(z.object({ pillar: text(40), percent: text(10) }))
        .min(1)
        .max(20),
    }),
    output: z.object({ balance: id }),
    refusals: {
      'percent-unreadable': words.percentUnreadable,
      'shares-above-whole': words.sharesAboveWhole,
      'no-such-pillar': words.noSuchPillar,
    },
  }),
  enterDonorFunction: act({
    method: 'POST',
    path: '/versions/:version/activities/:lineage/donor-functions',
    does: words.enterDonorFunction,
    who: ['secretariat'],
    records: 'function paid by a donor entered',
    byLetter: false,
    input: z.object({
      version: id,
      lineage: id,
      payer: text(200),
      what: text(500),
      paysSalaries: z.boolean(),
      isPermanent: z.boolean(),
      paidUntil: date.optional(),
      afterPayer: text(200).optional(),
      afterFrom: date.optional(),
      document: text(300),
      replaces: id.optional(),
      reason: text(2_000).optional(),
    }),
    output: z.object({ entry: id }),
    refusals: {
      'not-yet-submitted': ofConcurrence.notYetSubmitted,
      'no-longer-in-force': ofConcurrence.noLongerInForce,
      'after-needs-both': { ...words.afterNeedsBoth, constraint: 'who_pays_after_is_named_with_a_day' },
      'nothing-to-replace': words.notStanding,
      'replaced-already': { ...moneyWords.replacedAlready, constraint: 'a_donor_function_is_replaced_once' },
      'replacing-needs-a-reason': {
        ...moneyWords.replacingNeedsAReason,
        constraint: 'replacing_a_donor_function_gives_a_reason',
      },
    },
  }),
}
