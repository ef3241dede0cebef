import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { GroundToKeepBack } from '../../rules/kinds/a-line-may-be-kept-back.ts'

/** Why lines are not printed, in the general words that everybody reads. */
export const groundNames: Readonly<Record<GroundToKeepBack, Bilingual>> = {
  'names somebody': { en: 'names somebody', ur: 'کسی کا نام لیا گیا' },
  'tells who spoke': { en: 'would tell who spoke', ur: 'بولنے والے کی پہچان ہو جاتی' },
  'reports a crime': {
    en: 'reports a crime that others look into',
    ur: 'جرم کی اطلاع ہے جسے دوسرے ادارے دیکھتے ہیں',
  },
  other: { en: 'another reason, which is kept', ur: 'کوئی اور وجہ، جو محفوظ ہے' },
}

export const keptBackWords = {
  keepLineBack: {
    en: 'Keep one line of a sheet off the public page, with a reason that is kept. It is answered like any other.',
    ur: 'شیٹ کی ایک سطر عوامی صفحے پر نہ چھاپنا، وجہ کے ساتھ جو محفوظ رہتی ہے۔ جواب اسے باقی سطروں کی طرح ملتا ہے۔',
  },
  printLineAgain: {
    en: 'Print a line again that was kept off the public page.',
    ur: 'روکی گئی سطر عوامی صفحے پر دوبارہ چھاپنا۔',
  },
  keptBackAlready: {
    en: 'This line is kept back already. Look at the list of lines kept back.',
    ur: 'یہ سطر پہلے ہی روکی جا چکی ہے۔ روکی گئی سطروں کی فہرست دیکھیے۔',
  },
  notKeptBack: {
    en: 'This line is not kept back. Look at the preview again.',
    ur: 'یہ سطر روکی نہیں گئی۔ پیش نظارہ دوبارہ دیکھیے۔',
  },
  keptBackMeanwhile: {
    en: 'Somebody decided about this line at the same moment. Look at it, then try again.',
    ur: 'اسی وقت کسی اور نے اس سطر کا فیصلہ کیا۔ اسے دیکھ کر دوبارہ کوشش کیجیے۔',
  },
} as const satisfies Record<string, Bilingual>
