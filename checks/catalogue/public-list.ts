/**
 * Everything that a reader who is nobody may select, each in words. The role `public_visitor` is held against this
 * list: whoever opens one more view to the public changes this file, where a reviewer sees it as one line.
 */
export const publicList: Readonly<Record<string, string>> = {
  'portal.public_snapshots': 'which approved versions are published, past their embargo and not withdrawn',
  'portal.public_parts':
    'what stands in those snapshots: public words and cleared figures, frozen when published',
  'consultation.hidden_parts':
    'which parts of proposals on public text are hidden now, by ledger entry; never the words',
  'consultation.public_calls':
    'what rounds outside the hotel ask, how one answers and what was answered, as last published',
  'portal.public_trackers':
    'the last edition of the tracker of each declaration that is published: answers and what came of them',
  'portal.public_tracker_voices':
    'what signatories that may be named say of its points, without what is hidden now; never a person',
  'portal.public_withdrawals': 'which published snapshots were withdrawn, and why',
}
