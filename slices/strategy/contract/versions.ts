import { z } from 'zod'
import { approvalByLetter } from './read-back.ts'
import { act } from '#kernel/contract/act.ts'
import { date, id, text } from '#kernel/contract/shapes.ts'
import { difference } from './differences.ts'
import { refusals } from './refusals.ts'
import { can, everyone, hold, removal, treeNode, version } from './shapes.ts'

const ofVersion = z.object({ version: id })
const approvalShape = ofVersion.extend({
  instrument: text(200),
  number: text(100),
  dated: date,
  /** Without it, the day that its approved change names, or else the date of the instrument. */
  effectiveOn: date.optional(),
})

export const versionActs = {
  startVersion: act({
    method: 'POST',
    path: '/versions',
    does: {
      en: 'Start the next version of a strategy: empty, or as a copy of an earlier one.',
      ur: 'حکمتِ عملی کا اگلا نسخہ شروع کرنا: خالی، یا کسی سابقہ نسخے کی نقل۔',
    },
    who: ['secretariat'],
    records: 'version started',
    byLetter: false,
    input: z.object({
      strategy: id,
      from: id.optional(),
      title: z.object({ en: text(300).optional(), ur: text(300).optional() }).optional(),
    }),
    output: z.object({ version: id, number: z.number().int() }),
    refusals: { 'draft-exists': refusals['draft-exists'], 'needs-a-title': refusals['needs-a-title'] },
  }),
  listVersions: act({
    method: 'GET',
    path: '/versions',
    does: { en: 'List the versions of a strategy.', ur: 'حکمتِ عملی کے نسخوں کی فہرست۔' },
    who: everyone,
    records: null,
    byLetter: false,
    input: z.object({ strategy: id }),
    output: z.object({ versions: z.array(version), may: z.object({ start: can }) }),
    refusals: {},
  }),
  readVersion: act({
    method: 'GET',
    path: '/versions/:version',
    does: {
      en: 'Read a version: its tree, what is open on it, and what may be done with it.',
      ur: 'نسخہ پڑھنا: اس کا خاکہ، اس پر کھلے امور، اور اس کے ساتھ کیا کیا جا سکتا ہے۔',
    },
    who: everyone,
    records: null,
    byLetter: false,
    input: ofVersion,
    output: z.object({
      version,
      nodes: z.array(treeNode),
      holds: z.array(hold),
      /** What was open when it was approved, as printed on the approval. */
      openAtApproval: z.array(hold.pick({ placedBy: true, code: true, reason: true, subject: true })),
      /** What was removed while it was a draft, oldest first, each with how many nodes went with it. */
      removals: z.array(removal),
      may: z.object({
        edit: can,
        add: can,
        consult: can,
        submit: can,
        approve: can,
        recordApproval: can,
        withdraw: can,
      }),
    }),
    refusals: {},
  }),
  listHolds: act({
    method: 'GET',
    path: '/versions/:version/holds',
    does: {
      en: 'List what holds a version from submission.',
      ur: 'وہ امور جو نسخے کو پیش ہونے سے روکتے ہیں۔',
    },
    who: everyone,
    records: null,
    byLetter: false,
    input: ofVersion,
    output: z.object({ holds: z.array(hold) }),
    refusals: {},
  }),
  openForConsultation: act({
    method: 'POST',
    path: '/versions/:version/consultation',
    does: { en: 'Open a draft for consultation.', ur: 'مسودہ مشاورت کے لیے کھولنا۔' },
    who: ['secretariat'],
    records: 'version opened for consultation',
    byLetter: false,
    input: ofVersion,
    output: z.object({ version: id }),
    refusals: { 'not-a-draft': refusals['not-a-draft'], 'no-activities': refusals['no-activities'] },
  }),
  submitVersion: act({
    method: 'POST',
    path: '/versions/:version/submission',
    does: {
      en: 'Submit a version for approval. Refused, with every reason at once, while it is held.',
      ur: 'نسخہ منظوری کے لیے پیش کرنا۔ رکا ہونے کی صورت میں تمام وجوہ کے ساتھ انکار۔',
    },
    who: ['secretariat'],
    records: 'version submitted',
    byLetter: false,
    input: ofVersion,
    output: z.object({ version: id }),
    refusals: {
      'not-open-for-submission': refusals['not-open-for-submission'],
      held: refusals.held,
      'held-meanwhile': refusals['held-meanwhile'],
      'too-many-lint-errors': refusals['too-many-lint-errors'],
      'no-activities': refusals['no-activities'],
      'carries-more-than-decided': refusals['carries-more-than-decided'],
      'closed-without-a-reason': refusals['closed-without-a-reason'],
      'target-dropped-without-a-reason': refusals['target-dropped-without-a-reason'],
    },
  }),
  approveVersion: act({
    method: 'POST',
    path: '/versions/:version/approval',
    does: {
      en: 'Approve a submitted version, by its instrument, number and date. What is open is printed on it.',
      ur: 'پیش کردہ نسخے کی منظوری، دستاویز، نمبر اور تاریخ کے ساتھ۔ کھلے امور اس پر درج ہوتے ہیں۔',
    },
    who: ['approving authority'],
    records: 'version approved',
    byLetter: false,
    input: approvalShape,
    output: z.object({ version: id, open: z.number().int() }),
    refusals: {
      'not-submitted': refusals['not-submitted'],
      'already-approved': refusals['already-approved'],
      'needs-a-second-person': refusals['needs-a-second-person'],
    },
  }),
  recordApproval: act({
    method: 'POST',
    path: '/versions/:version/approval-by-letter',
    does: {
      en: 'Record an approval that the state gave, whatever was open; what was open is printed on it.',
      ur: 'ریاست کی دی ہوئی منظوری درج کرنا، خواہ کچھ بھی کھلا ہو؛ کھلے امور اس پر درج ہوتے ہیں۔',
    },
    who: ['approving authority'],
    records: 'approval recorded',
    byLetter: approvalByLetter,
    input: approvalShape,
    output: z.object({ version: id, open: z.number().int() }),
    refusals: {
      'needs-its-letter': refusals['needs-its-letter'],
      'already-decided': refusals['already-decided'],
      'already-approved': refusals['already-approved'],
    },
  }),
  withdrawVersion: act({
    method: 'POST',
    path: '/versions/:version/withdrawal',
    does: { en: 'Withdraw a version, with a reason.', ur: 'وجہ کے ساتھ نسخہ واپس لینا۔' },
    who: ['secretariat', 'approving authority'],
    records: 'version withdrawn',
    byLetter: false,
    input: ofVersion.extend({ reason: text(2000) }),
    output: z.object({ version: id }),
    refusals: { 'status-does-not-follow': refusals['status-does-not-follow'] },
  }),
  compareVersions: act({
    method: 'GET',
    path: '/versions/:version/differences',
    does: {
      en: 'Compare a version with an earlier one, field by field, deletions, partners, terms, readers, bodies and risks included.',
      ur: 'نسخے کا کسی سابقہ نسخے سے خانہ بہ خانہ موازنہ، حذف شدہ متن، معاون دفاتر، جرائم، مقامات، ضوابط، پڑھنے والوں، اداروں اور خطرات سمیت۔',
    },
    who: everyone,
    records: null,
    byLetter: false,
    input: ofVersion.extend({ earlier: id }),
    output: z.object({
      version,
      earlier: version,
      differences: z.array(difference),
    }),
    refusals: { 'different-strategies': refusals['different-strategies'] },
  }),
}
