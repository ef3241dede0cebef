import type { ExampleWork } from '#slices/delivery/server/index.ts'
import { dayFromNow } from './day-from-now.ts'

/** Illustrative milestones of activities of the example, one of them late, one behind another, and one that is blocked. */
export const workOfExample = (version: string): ExampleWork => ({
  version,
  milestones: [
    {
      ...{ key: 'form', activity: 'PRM-1.4', dueOn: dayFromNow(-12) },
      title: {
        en: 'One workbook agreed by all reporting offices',
        ur: 'تمام رپورٹ کنندہ دفاتر کی متفقہ ورک بک',
      },
    },
    {
      ...{ key: 'first', activity: 'PRM-1.4', dueOn: dayFromNow(80), waitsFor: 'form' },
      title: { en: 'First quarter collected', ur: 'پہلی سہ ماہی کے اعداد جمع' },
    },
    {
      ...{ key: 'list', activity: 'PUR-1.2', dueOn: dayFromNow(45) },
      title: {
        en: 'List of cases older than eighteen months drawn up',
        ur: 'اٹھارہ ماہ سے پرانے مقدمات کی فہرست تیار',
      },
    },
    {
      ...{ key: 'reasons', activity: 'PUR-1.2', dueOn: dayFromNow(160), waitsFor: 'list' },
      title: { en: 'A reason recorded for each of them', ur: 'ہر مقدمے کی وجہ درج' },
    },
    {
      ...{ key: 'sheet', activity: 'PRT-1.1', dueOn: dayFromNow(60) },
      title: { en: 'Screening sheet notified', ur: 'جانچ پرچے کا نوٹیفکیشن جاری' },
    },
    {
      ...{ key: 'desk', activity: 'PUR-3.1', dueOn: dayFromNow(120) },
      title: { en: 'Staff of the desk posted by three agencies', ur: 'تین اداروں سے ڈیسک کا عملہ تعینات' },
    },
  ],
  block: {
    activity: 'PUR-3.1',
    obstacle: 'Which agency hosts the desk has not been settled.',
    authority: 'Its terms of reference: it settles matters between agencies.',
    dueOn: dayFromNow(30),
  },
})
