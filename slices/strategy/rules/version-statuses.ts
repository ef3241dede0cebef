import type { Bilingual } from '#kernel/pure/bilingual.ts'

/** The life of a version. Any may be withdrawn; what a later one replaces is superseded. */
export const versionStatuses = [
  'draft',
  'in consultation',
  'submitted',
  'approved',
  'superseded',
  'withdrawn',
] as const

export type VersionStatus = (typeof versionStatuses)[number]

export const statusNames: Readonly<Record<VersionStatus, Bilingual>> = {
  draft: { en: 'Draft', ur: 'مسودہ' },
  'in consultation': { en: 'In consultation', ur: 'زیرِ مشاورت' },
  submitted: { en: 'Submitted for approval', ur: 'منظوری کے لیے پیش' },
  approved: { en: 'Approved', ur: 'منظور شدہ' },
  superseded: { en: 'Superseded', ur: 'نئے نسخے سے تبدیل شدہ' },
  withdrawn: { en: 'Withdrawn', ur: 'واپس لیا گیا' },
}
