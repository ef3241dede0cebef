import type { ExampleMoney } from '#slices/delivery/server/index.ts'

const paper = 'Illustrative amount, no document of this institution'
const year = 2026
const budget = { year, currency: 'PKR', payer: null, document: paper } as const

/**
 * Money of the example plan. The country's fiscal year is real (July to June); every amount, the donor project and the
 * rates are illustrative, and marked so: no such document of these institutions is known to us.
 */
export const exampleMoney: Omit<ExampleMoney, 'strategy' | 'version'> = {
  fiscalStartMonth: 7,
  currency: 'PKR',
  rates: [
    {
      ...{ currency: 'GBP', rate: '372.5', inForceFrom: '2026-07-01' },
      document: 'Illustrative; the State Bank of Pakistan publishes the real rate each working day',
    },
    {
      ...{ currency: 'GBP', rate: '378.25', inForceFrom: '2026-10-01' },
      document: 'Illustrative; the State Bank of Pakistan publishes the real rate each working day',
    },
  ],
  lines: [
    { ...budget, code: 'PRV-1.1', source: 'recurrent', state: 'estimated', amount: '12000000' },
    { ...budget, code: 'PRV-1.1', source: 'recurrent', state: 'released', amount: '3500000' },
    { ...budget, code: 'PRV-1.3', year: 2027, source: 'unfunded', state: 'estimated', amount: '185000000' },
    { ...budget, code: 'PRV-2.3', source: 'unfunded', state: 'estimated', amount: '60000000' },
    { ...budget, code: 'PUR-1.1', source: 'recurrent', state: 'estimated', amount: '64000000' },
    { ...budget, code: 'PUR-1.1', source: 'recurrent', state: 'allocated', amount: '60000000' },
    { ...budget, code: 'PUR-1.1', source: 'recurrent', state: 'released', amount: '45000000' },
    { ...budget, code: 'PUR-1.1', source: 'recurrent', state: 'spent', amount: '18250000' },
    { ...budget, code: 'PUR-2.1', source: 'recurrent', state: 'estimated', amount: '38000000' },
    { ...budget, code: 'PUR-2.1', source: 'recurrent', state: 'released', amount: '24500000' },
    {
      ...budget,
      code: 'PUR-3.3',
      year: 2027,
      source: 'development',
      state: 'requested',
      amount: '240000000',
    },
    {
      ...{ code: 'PRT-1.3', year, source: 'donor project', payer: 'Bilateral donor (illustrative)' },
      ...{ state: 'estimated', currency: 'GBP', amount: '120000', document: paper },
    },
    {
      ...{ code: 'PRT-1.3', year, source: 'donor project', payer: 'Bilateral donor (illustrative)' },
      ...{ state: 'released', currency: 'GBP', amount: '30000', document: paper },
    },
    { ...budget, code: 'PRT-2.2', year: 2027, source: 'unfunded', state: 'estimated', amount: '95000000' },
    { ...budget, code: 'PRM-1.4', source: 'recurrent', state: 'estimated', amount: '9000000' },
    { ...budget, code: 'PRM-1.4', source: 'recurrent', state: 'released', amount: '4000000' },
    { ...budget, code: 'PRM-1.1', source: 'in kind', state: 'estimated', amount: '2500000' },
  ],
  balance: {
    document: 'Illustrative decision of the coordination committee',
    decidedOn: '2026-09-15',
    shares: [
      { pillar: 'PRV', percent: '25' },
      { pillar: 'PUR', percent: '40' },
      { pillar: 'PRT', percent: '25' },
      { pillar: 'PRM', percent: '10' },
    ],
  },
  functions: [
    {
      ...{ code: 'PRT-1.3', payer: 'Bilateral donor (illustrative)' },
      ...{ what: 'Salaries of the referral secretariat', pays_salaries: true, is_permanent: true },
      ...{ paid_until: '2028-06-30', document: paper },
    },
  ],
}
