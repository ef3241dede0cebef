import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { NodeKind } from '../../rules/a-node-hangs-below-its-kind.ts'

/** Words of the dry run and of what follows it. */
export const trialWords = {
  title: { en: 'Try it, then import', ur: 'آزمائیے، پھر درآمد کیجیے' },
  waits: {
    en: 'Then the whole table is tried. Nothing is written before you say so, and then all of it or nothing.',
    ur: 'پھر پورے جدول کی آزمائش ہو گی۔ آپ کے کہنے سے پہلے کچھ درج نہیں ہوتا، اور پھر سب کچھ درج ہوتا ہے یا کچھ بھی نہیں۔',
  },
  trying: { en: 'Trying the table with these columns …', ur: 'ان کالموں کے ساتھ جدول آزمایا جا رہا ہے …' },
  tried: { en: 'Tried. Nothing has been written yet.', ur: 'آزمائش مکمل۔ ابھی کچھ درج نہیں ہوا۔' },
  errors: {
    en: '{count, plural, one {error to mend} other {errors to mend}}',
    ur: '{count, plural, one {غلطی درست کرنی ہے} other {غلطیاں درست کرنی ہیں}}',
  },
  offices: { en: 'offices recognised', ur: 'دفاتر پہچانے گئے' },
  outOf: { en: '{known} of {all}', ur: '{all} میں سے {known}' },
  findings: {
    en: '{count, plural, one {finding of the lint} other {findings of the lint}}',
    ur: '{count, plural, one {نکتہ جانچ میں ملا} other {نکات جانچ میں ملے}}',
  },
  import: {
    en: 'Import {count, plural, one {# activity} other {# activities}}',
    ur: '{count, plural, one {# سرگرمی} other {# سرگرمیاں}} درآمد کیجیے',
  },
  mendFirst: {
    en: '{count, plural, one {One error stands} other {# errors stand}} against it. Mend the file or change a column above.',
    ur: '{count, plural, one {ایک غلطی} other {# غلطیاں}} رکاوٹ ہیں۔ فائل درست کیجیے یا اوپر کوئی کالم بدلیے۔',
  },
  stillTrying: {
    en: 'The columns were changed; the trial is running.',
    ur: 'کالم بدل دیے گئے ہیں؛ آزمائش جاری ہے۔',
  },
  errorsTitle: { en: 'Errors, cell by cell', ur: 'غلطیاں، خانہ بہ خانہ' },
  error: { en: 'What is wrong', ur: 'کیا غلط ہے' },
  row: { en: 'Row', ur: 'سطر' },
  column: { en: 'Column', ur: 'کالم' },
  wholeSheet: { en: 'whole sheet', ur: 'پوری شیٹ' },
  wholeRow: { en: 'whole row', ur: 'پوری سطر' },
  mend: { en: 'What to do', ur: 'کیا کیا جائے' },
  more: {
    en: '{count} more are not shown. Mend these first; the trial then shows the rest.',
    ur: 'مزید {count} نہیں دکھائی گئیں۔ پہلے یہ درست کیجیے؛ پھر آزمائش باقی دکھائے گی۔',
  },
  unknownTitle: {
    en: '{count, plural, one {One leading office is} other {# leading offices are}} not in the register by this name',
    ur: '{count, plural, one {ایک ذمہ دار دفتر} other {# ذمہ دار دفاتر}} اس نام سے رجسٹر میں نہیں',
  },
  unknownNext: {
    en: 'They are kept as written, and the activities have no accountable office until you choose one.',
    ur: 'یہ نام جوں کے توں محفوظ رہیں گے، اور آپ کے انتخاب تک ان سرگرمیوں کا کوئی ذمہ دار دفتر نہ ہو گا۔',
  },
  inRows: {
    en: '{count, plural, one {# row} other {# rows}}',
    ur: '{count, plural, one {# سطر} other {# سطریں}}',
  },
  lintTitle: { en: 'What the lint says of this plan', ur: 'جانچ اس منصوبے کے بارے میں کیا کہتی ہے' },
  lintNext: {
    en: 'This does not stop the import. It stays with the draft and is mended there.',
    ur: 'اس سے درآمد نہیں رکتی۔ یہ نکات مسودے کے ساتھ رہتے ہیں اور وہیں درست کیے جاتے ہیں۔',
  },
  done: {
    en: '{count, plural, one {# activity was} other {# activities were}} imported',
    ur: '{count, plural, one {# سرگرمی} other {# سرگرمیاں}} درآمد ہو گئیں',
  },
  doneNext: {
    en: '{nodes} entries in all. Each keeps the file, sheet, row and columns that it came from.',
    ur: 'کل {nodes} اندراجات۔ ہر اندراج کے ساتھ اس کی فائل، شیٹ، سطر اور کالم محفوظ ہیں۔',
  },
  open: { en: 'Open version {number}', ur: 'نسخہ {number} کھولیے' },
  lint: { en: 'See what the lint says', ur: 'جانچ کے نتائج دیکھیے' },
  another: { en: 'Import another file', ur: 'دوسری فائل درآمد کیجیے' },
} satisfies Record<string, Bilingual>

/** Under a number, so without it. */
export const kindCounts: Readonly<Record<NodeKind, Bilingual>> = {
  pillar: { en: '{count, plural, one {pillar} other {pillars}}', ur: '{count, plural, other {ستون}}' },
  objective: {
    en: '{count, plural, one {objective} other {objectives}}',
    ur: '{count, plural, one {مقصد} other {مقاصد}}',
  },
  outcome: {
    en: '{count, plural, one {outcome} other {outcomes}}',
    ur: '{count, plural, one {نتیجہ} other {نتائج}}',
  },
  output: { en: '{count, plural, one {output} other {outputs}}', ur: '{count, plural, other {ماحصل}}' },
  activity: {
    en: '{count, plural, one {activity} other {activities}}',
    ur: '{count, plural, one {سرگرمی} other {سرگرمیاں}}',
  },
  section: {
    en: '{count, plural, one {section} other {sections}}',
    ur: '{count, plural, one {حصہ} other {حصے}}',
  },
  paragraph: {
    en: '{count, plural, one {paragraph} other {paragraphs}}',
    ur: '{count, plural, one {پیراگراف} other {پیراگراف}}',
  },
}
