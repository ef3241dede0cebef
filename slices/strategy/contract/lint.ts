import { z } from 'zod'
import { act, type RefusalWords } from '#kernel/contract/act.ts'
import { printedSheet } from '#kernel/contract/papers.ts'
import { bilingual, fileHash, id, instant, text } from '#kernel/contract/shapes.ts'
import { lintCodeNames } from '../rules/plan-lint/configured-rules.ts'
import { levels } from '../rules/openness/levels-of-openness.ts'
import { finding, summary } from './imports.ts'
import { can, everyone } from './shapes.ts'

/** How acts on the lint refuse, in plain words. */
const refusals = {
  'set-so-already': {
    en: 'The rule is set so already.',
    ur: 'یہ قاعدہ پہلے ہی اسی طرح مقرر ہے۔',
  },
  'no-such-finding': {
    en: 'The lint no longer finds this in these words. Read the findings again.',
    ur: 'ان الفاظ میں جانچ کو اب یہ نکتہ نہیں ملتا۔ نتائج دوبارہ پڑھیے۔',
  },
  'waived-already': {
    en: 'This finding is waived already. Withdraw that waiver first to give another reason.',
    ur: 'یہ نکتہ پہلے ہی قبول کیا جا چکا ہے۔ دوسری وجہ دینے کے لیے پہلے وہ قبولیت واپس لیجیے۔',
  },
  'withdrawn-already': {
    en: 'This waiver has been withdrawn already.',
    ur: 'یہ قبولیت پہلے ہی واپس لی جا چکی ہے۔',
    constraint: 'lint_waiver_withdrawals_pkey',
  },
} as const satisfies Record<string, RefusalWords>

const code = z.enum(lintCodeNames)
const severity = z.enum(['error', 'warning', 'notice', 'off'])
const who = bilingual.nullable()

/** A finding that the strategy lives with. */
const waiver = z.object({ id, reason: z.string(), by: who, at: instant })
export type Waiver = z.output<typeof waiver>

const versionFinding = finding.extend({
  node: id.nullable(),
  activity: z.string().nullable(),
  /** With the code it names the finding in any version, for as long as its words stand. */
  lineage: id.nullable(),
  field: z.string().nullable(),
  wordsHash: fileHash,
  waiver: waiver.nullable(),
})
export type VersionFinding = z.output<typeof versionFinding>

const setting = z.object({ code: z.string(), severity, reason: z.string(), by: who, at: instant })
export type LintSetting = z.output<typeof setting>

/** What the lint says of a version, and what a strategy decides of it: how grave a rule is, and what it lives with. */
export const lintActs = {
  lintVersion: act({
    method: 'GET',
    path: '/versions/:version/lint',
    does: {
      en: 'Say of a version what will fail: activities without an office, dates without end, indicators without a source.',
      ur: 'بتانا کہ نسخے میں کیا ناکام ہو گا: بے دفتر سرگرمیاں، بے انتہا تاریخیں، بے ماخذ اشاریے۔',
    },
    who: everyone,
    records: null,
    byLetter: false,
    input: z.object({ version: id }),
    output: z.object({
      findings: z.array(versionFinding),
      /** Counts what is not waived. */
      summary: summary.extend({ waived: z.number().int(), notAsked: z.array(z.string()) }),
      /** What the strategy has set otherwise than published. */
      settings: z.array(setting),
      /** How many errors a version may carry into its submission, and whether these are more. */
      submission: z.object({ mostErrors: z.number().int(), isStopped: z.boolean() }),
      may: z.object({ setLintRule: can, waiveFinding: can }),
    }),
    refusals: {},
  }),
  printLintReport: act({
    method: 'POST',
    path: '/versions/:version/lint/reports',
    does: {
      en: 'Make the report of what the lint finds in a version to hand round, with a code by which anyone asks whether it is current.',
      ur: 'نسخے میں جانچ کے نکات کی رپورٹ تقسیم کے لیے تیار کرنا، ایسے کوڈ کے ساتھ جس سے کوئی بھی پوچھ سکے کہ یہ موجودہ ہے یا نہیں۔',
    },
    who: everyone,
    records: 'lint report made',
    byLetter: false,
    input: z.object({ version: id }),
    output: z.object({ printed: printedSheet, marking: z.enum(levels) }),
    refusals: {},
  }),
  readLintSettings: act({
    method: 'GET',
    path: '/strategies/:strategy/lint',
    does: {
      en: 'Read which rules of the lint a strategy has set otherwise than published, who did, and why.',
      ur: 'پڑھنا کہ حکمتِ عملی نے جانچ کے کون سے قاعدے شائع شدہ صورت سے مختلف مقرر کیے، کس نے اور کیوں۔',
    },
    who: everyone,
    records: null,
    byLetter: false,
    input: z.object({ strategy: id }),
    output: z.object({ settings: z.array(setting) }),
    refusals: {},
  }),
  setLintRule: act({
    method: 'PUT',
    path: '/strategies/:strategy/lint/:code',
    does: {
      en: 'Set how grave a rule of the lint is to a strategy, or that it is not asked, with the reason.',
      ur: 'مقرر کرنا کہ حکمتِ عملی کے لیے جانچ کا کوئی قاعدہ کتنا سنگین ہے، یا وہ پوچھا نہ جائے؛ وجہ سمیت۔',
    },
    who: ['secretariat'],
    records: 'lint rule set',
    byLetter: false,
    input: z.object({
      strategy: id,
      code,
      /** Null: as published again. */
      severity: severity.nullable(),
      reason: text(2000),
    }),
    output: z.object({ code: z.string() }),
    refusals: { 'set-so-already': refusals['set-so-already'] },
  }),
  waiveFinding: act({
    method: 'POST',
    path: '/versions/:version/lint/waivers',
    does: {
      en: 'Live with a finding of the lint, with the reason, for as long as the words stand that it judged.',
      ur: 'جانچ کے کسی نکتے کو، وجہ سمیت، قبول کرنا؛ جب تک وہ الفاظ برقرار ہیں جن پر وہ نکتہ تھا۔',
    },
    who: ['secretariat'],
    records: 'lint finding waived',
    byLetter: false,
    input: z.object({
      version: id,
      code,
      lineage: id.optional(),
      field: text(100).optional(),
      wordsHash: fileHash,
      reason: text(2000),
    }),
    output: z.object({ waiver: id }),
    refusals: {
      'no-such-finding': refusals['no-such-finding'],
      'waived-already': refusals['waived-already'],
    },
  }),
  withdrawWaiver: act({
    method: 'POST',
    path: '/lint/waivers/:waiver/withdrawal',
    does: {
      en: 'Withdraw a waiver: the finding counts again.',
      ur: 'قبولیت واپس لینا: نکتہ پھر شمار ہو گا۔',
    },
    who: ['secretariat'],
    records: 'lint waiver withdrawn',
    byLetter: false,
    input: z.object({ waiver: id, reason: text(2000) }),
    output: z.object({ waiver: id }),
    refusals: { 'withdrawn-already': refusals['withdrawn-already'] },
  }),
}
