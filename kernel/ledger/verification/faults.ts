import type { Bilingual } from '#kernel/pure/bilingual.ts'

/** Everything that the verification can find wrong, each with a stable code and one line of reason. */
export interface Fault {
  readonly code: FaultCode
  /** The place in the tree, or the size of the tree, that the fault is about. */
  readonly at: number | null
  readonly message: Bilingual
}

const says = (en: string, ur: string): Bilingual => ({ en, ur })

const faultMessages = {
  'entry-changed': (at: string) =>
    says(
      `Entry ${at} was changed: it no longer matches its leaf in the tree.`,
      `اندراج ${at} تبدیل کیا گیا ہے: یہ شجرے میں اپنے پتّے سے مطابقت نہیں رکھتا۔`,
    ),
  'entry-missing': (at: string) =>
    says(
      `Entry ${at} was deleted: its leaf is left without it.`,
      `اندراج ${at} حذف کیا گیا ہے: صرف اس کا پتّا باقی ہے۔`,
    ),
  'index-gap': (at: string) =>
    says(`Leaf ${at} is missing from the tree.`, `شجرے میں سے پتّا نمبر ${at} غائب ہے۔`),
  'node-differs': (at: string) =>
    says(
      `A stored node of the tree near leaf ${at} is missing or wrong.`,
      `پتّا نمبر ${at} کے قریب شجرے کی ایک محفوظ گرہ غائب یا غلط ہے۔`,
    ),
  'root-differs': (at: string) =>
    says(
      `The signed checkpoint of size ${at} does not match the entries.`,
      `${at} اندراجات کا دستخط شدہ نشانِ تصدیق ان اندراجات سے مطابقت نہیں رکھتا۔`,
    ),
  'signature-wrong': (at: string) =>
    says(
      `The checkpoint of size ${at} is not signed by a trusted key.`,
      `${at} اندراجات کے نشانِ تصدیق پر کسی معتبر کلید کے دستخط نہیں۔`,
    ),
  'not-covered': (at: string) =>
    says(
      `The leaves from ${at} on are under no signed checkpoint.`,
      `پتّا نمبر ${at} اور اس کے بعد کے پتّے کسی دستخط شدہ نشانِ تصدیق میں شامل نہیں۔`,
    ),
  'checkpoint-unreachable': (at: string) =>
    says(
      `The ledger is shorter than a checkpoint of size ${at}: entries were removed.`,
      `کھاتہ ${at} اندراجات کے نشانِ تصدیق سے چھوٹا ہے: اندراجات نکالے گئے ہیں۔`,
    ),
  'earlier-checkpoint-differs': (at: string) =>
    says(
      `The ledger was rewritten: its first ${at} entries are not those of the checkpoint given.`,
      `کھاتہ دوبارہ لکھا گیا ہے: اس کے پہلے ${at} اندراجات پیش کردہ نشانِ تصدیق والے نہیں۔`,
    ),
  'earlier-checkpoint-not-ours': () =>
    says(
      'The checkpoint given is not signed by a trusted key of this ledger.',
      'پیش کردہ نشانِ تصدیق پر اس کھاتے کی کسی معتبر کلید کے دستخط نہیں۔',
    ),
  'entry-lost': (at: string) =>
    says(
      `${at} entries are neither in the tree nor waiting for it.`,
      `${at} اندراجات نہ شجرے میں ہیں اور نہ اس کے منتظر۔`,
    ),
  'import-differs': (at: string) =>
    says(
      `The rows kept for the import at entry ${at} do not match its commitment.`,
      `اندراج ${at} کی درآمد شدہ سطریں اس کی مہر سے مطابقت نہیں رکھتیں۔`,
    ),
} satisfies Record<string, (at: string) => Bilingual>

export type FaultCode = keyof typeof faultMessages

export const fault = (code: FaultCode, at: number | null): Fault => ({
  code,
  at,
  message: faultMessages[code](String(at ?? '')),
})

const mostFaults = 100

/** Collects faults; keeps the first hundred and counts all. */
export class Findings {
  readonly faults: Fault[] = []
  count = 0

  add(code: FaultCode, at: number | null): void {
    this.count += 1
    if (this.faults.length < mostFaults) this.faults.push(fault(code, at))
  }
}
