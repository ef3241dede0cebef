import { z } from 'zod'
import { act } from '#kernel/contract/act.ts'
import { ability, date, id, text } from '#kernel/contract/shapes.ts'
import { moneySources, moneyStates } from '../../rules/money/money-has-a-source-and-a-state.ts'
import { everyone, ofVersion, versionShown } from '../shapes.ts'
import { words as ofConcurrence } from '../words.ts'
import {
  activityOfMoney,
  currency,
  fiscalYearShown,
  moneyLine,
  moneySettings,
  planOfMoney,
  rate,
  total,
} from './shapes.ts'
import { moneyByLetter, moneyWords as words } from './words.ts'

/** Who may say something of the money of an activity, and of which. */
export const sayingMoney = {
  'not-yet-submitted': ofConcurrence.notYetSubmitted,
  'no-longer-in-force': ofConcurrence.noLongerInForce,
  'no-money-settings': words.noSettings,
  'another-office-is-accountable': ofConcurrence.anotherOffice,
  'no-accountable-office': ofConcurrence.noAccountableOffice,
  'letter-names-no-office': ofConcurrence.letterNamesNoOffice,
  'not-asked-yet': ofConcurrence.notAskedYet,
} as const

/** Lines of money, the rates by which they add, and how a country counts. */
export const moneyLineActs = {
  setMoneySettings: act({
    method: 'POST',
    path: '/strategies/:strategy/money-settings',
    does: words.setMoneySettings,
    who: ['secretariat'],
    records: 'counting of money set',
    byLetter: false,
    input: z.object({ strategy: id, fiscalStartMonth: z.number().int().min(1).max(12), currency }),
    output: moneySettings,
    refusals: {},
  }),
  enterRate: act({
    method: 'POST',
    path: '/strategies/:strategy/exchange-rates',
    does: words.enterRate,
    who: ['secretariat'],
    records: 'exchange rate entered',
    byLetter: false,
    input: z.object({ strategy: id, currency, rate: text(40), inForceFrom: date, document: text(300) }),
    output: z.object({ rate: id }),
    refusals: {
      'no-money-settings': words.noSettings,
      'rate-unreadable': words.rateUnreadable,
      'rate-of-the-same-currency': {
        ...words.rateOfItsOwn,
        constraint: 'a_rate_is_between_two_currencies',
      },
    },
  }),
  listRates: act({
    method: 'GET',
    path: '/exchange-rates',
    does: words.listRates,
    who: everyone,
    records: null,
    byLetter: false,
    input: z.object({ strategy: id }),
    output: z.object({
      settings: moneySettings.nullable(),
      /** The newest day first. */
      rates: z.array(rate),
      may: z.object({ set: ability, enterRate: ability }),
    }),
    refusals: {},
  }),
  enterMoney: act({
    method: 'POST',
    path: '/versions/:version/activities/:lineage/money',
    does: words.enterMoney,
    who: ['secretariat', 'focal person'],
    records: 'money entered',
    byLetter: moneyByLetter,
    input: z.object({
      version: id,
      lineage: id,
      /** That in which the fiscal year begins. */
      year: z.number().int().min(2000).max(2100),
      source: z.enum(moneySources),
      payer: text(200).optional(),
      state: z.enum(moneyStates),
      currency,
      amount: text(40),
      document: text(300),
      replaces: id.optional(),
      reason: text(2_000).optional(),
    }),
    output: z.object({ line: id }),
    refusals: {
      ...sayingMoney,
      'amount-unreadable': words.amountUnreadable,
      'payer-missing': { ...words.payerMissing, constraint: 'donor_money_names_its_payer' },
      'unfunded-is-not-given': { ...words.unfundedIsNotGiven, constraint: 'unfunded_money_is_not_given' },
      'nothing-to-replace': words.nothingToReplace,
      'replaced-already': { ...words.replacedAlready, constraint: 'a_money_line_is_replaced_once' },
      'replacing-needs-a-reason': {
        ...words.replacingNeedsAReason,
        constraint: 'replacing_a_line_gives_a_reason',
      },
    },
  }),
  readActivityMoney: act({
    method: 'GET',
    path: '/activities/:lineage/money',
    does: words.readActivityMoney,
    who: everyone,
    records: null,
    byLetter: false,
    input: z.object({
      ...ofVersion,
      lineage: id,
      /** The day whose rates are used; today where none is said. */
      ratesOn: date.optional(),
    }),
    output: z.object({
      version: versionShown,
      activity: activityOfMoney,
      plan: planOfMoney,
      settings: moneySettings.nullable(),
      /** Fiscal years that can be chosen; empty until it is said when one begins. */
      years: z.array(fiscalYearShown),
      /** Newest first, those that no longer count included. */
      lines: z.array(moneyLine),
      /** What counts, by year and state; empty until it is said in which currency totals are made. */
      totals: z.array(
        z.object({
          year: fiscalYearShown,
          states: z.array(z.object({ state: z.enum(moneyStates), total })),
        }),
      ),
      may: z.object({ enter: ability, enterLetter: ability }),
    }),
    refusals: {},
  }),
}
