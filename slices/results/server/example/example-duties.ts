import { randomUUID } from 'node:crypto'
import type { Transaction } from '#kernel/database/transaction.ts'
import { record } from '#kernel/ledger/record.ts'
import type { ResultsRows } from '../../database/rows.ts'
import { type DutyDeclared, keepDuty } from '../periodic/keep-duties.ts'

type Tx = Transaction<ResultsRows>
type Declared = Omit<DutyDeclared, 'strategy' | 'questions'> & {
  /** Fields of the form, each with the code of the indicator that answers it. */
  readonly fields: readonly (readonly [field: string, code: string])[]
}

const year = (of: number) => ({ from: `${of}-01-01`, to: `${of}-12-31` })

const duties: readonly Declared[] = [
  {
    ...{ code: 'STRATEGY-QUARTER', asker: 'strategy', frequency: 'quarter' },
    name: { en: 'Quarterly report on the strategy', ur: 'حکمتِ عملی کی سہ ماہی رپورٹ' },
    legalBasis: 'The strategy, section on monitoring (illustrative)',
    form: 'Report form of the secretariat',
    next: { due: '2026-10-31', period: { from: '2026-07-01', to: '2026-09-30' } },
    fields: [
      ['Reports with a first action within one day', 'PRT-2.4'],
      ['Old cases with a recorded decision', 'PUR-1.2'],
    ],
  },
  {
    ...{ code: 'NA-QUESTIONS', asker: 'parliament', frequency: 'quarter' },
    name: {
      en: 'Questions of the National Assembly on cybercrime',
      ur: 'سائبر جرائم پر قومی اسمبلی کے سوالات',
    },
    legalBasis:
      'Rules of Procedure and Conduct of Business in the National Assembly, 2007, chapter on questions',
    form: 'Reply with an annex by year',
    next: { due: '2027-01-15', period: { from: '2026-10-01', to: '2026-12-31' } },
    fields: [
      ['Complaints received', 'CYB-COMPLAINTS'],
      ['Enquiries', 'CYB-ENQUIRIES'],
      ['Cases registered', 'CYB-CASES'],
      ['Arrests', 'CYB-ARRESTS'],
      ['Convictions', 'CYB-CONVICTIONS'],
    ],
  },
  {
    ...{ code: 'TIP-QUESTIONNAIRE', asker: 'trafficking report', frequency: 'year' },
    name: {
      en: 'Questionnaire for the Trafficking in Persons Report',
      ur: 'انسانی سمگلنگ کی سالانہ رپورٹ کا سوالنامہ',
    },
    legalBasis: 'Trafficking Victims Protection Act of the United States, 2000; answered by agreement',
    form: 'Annual questionnaire, April to March',
    next: { due: '2027-02-28', period: { from: '2026-04-01', to: '2027-03-31' } },
    fields: [
      ['Victims identified', 'TIP-DETECTED'],
      ['Persons prosecuted', 'TIP-PROSECUTED'],
      ['Persons convicted', 'TIP-CONVICTED'],
    ],
  },
  {
    ...{ code: 'UNODC-ARQ', asker: 'UNODC', frequency: 'year' },
    name: { en: 'Annual Report Questionnaire on drugs', ur: 'منشیات پر سالانہ رپورٹ کا سوالنامہ' },
    legalBasis: 'Single Convention on Narcotic Drugs, 1961, article 18, and the conventions of 1971 and 1988',
    form: 'Annual Report Questionnaire',
    next: { due: '2027-06-30', period: year(2026) },
    fields: [
      ['Heroin seized', 'NAR-HEROIN'],
      ['Opium seized', 'NAR-OPIUM'],
      ['Cannabis resin seized', 'NAR-CHARAS'],
      ['Persons arrested', 'NAR-ARRESTED'],
    ],
  },
  {
    ...{ code: 'UNTOC-REVIEW', asker: 'treaty body', frequency: 'once' },
    name: {
      en: 'Review of the Convention against Transnational Organized Crime',
      ur: 'بین الاقوامی منظم جرائم کے خلاف کنونشن کا جائزہ',
    },
    legalBasis: 'Convention against Transnational Organized Crime, article 32, and its review mechanism',
    form: 'Self-assessment questionnaire',
    next: { due: '2027-09-30', period: year(2026) },
    fields: [
      ['Trafficking: persons convicted', 'TIP-CONVICTED'],
      ['Trafficking: victims identified', 'TIP-DETECTED'],
      ['Cybercrime: convictions', 'CYB-CONVICTIONS'],
    ],
  },
]

/** Who asks for the figures of the example, and what its offices are asked: what they promised a baseline for. */
export async function declareExampleDuties(
  tx: Tx,
  strategy: string,
  indicators: readonly { readonly id: string; readonly code: string }[],
): Promise<void> {
  const byCode = new Map(indicators.map(({ id, code }) => [code, id]))
  for (const { fields, ...declared } of duties) {
    const questions = fields.flatMap(([field, code]) => {
      const indicator = byCode.get(code)
      return indicator === undefined ? [] : [{ field, indicator, place: '', breakdown: '' }]
    })
    if (questions.length === 0) continue
    const [id, duty] = [randomUUID(), { ...declared, strategy, questions }]
    const { ledger_entry, ledger_salt } = await record(tx, {
      act: 'results.declareDuty',
      subject: id,
      content: duty,
    })
    await keepDuty(tx, id, duty, { ledger_entry, ledger_salt })
  }
  await record(tx, { act: 'results.askOffice', subject: strategy, content: { strategy } })
  await tx.query(
    `insert into results.expected_reports (indicator, strategy, openness, place, office)
     select distinct b.indicator, b.strategy, b.openness, 'Pakistan', b.promised_by
       from results.baselines b where b.strategy = $1 and b.promised_by is not null`,
    [strategy],
  )
}
