import { dispositionWords as words } from './dispositions-words.ts'

/** How an answer is refused that puts off without saying to when and to whom. */
export const deferralRefusals = {
  'deferral-needs-day-and-office': {
    ...words.deferralNeeds,
    constraint: 'what_is_deferred_names_a_day_and_an_office',
  },
  'deferral-lies-behind': words.deferralLiesBehind,
  'no-such-owner': { ...words.noSuchOwner, constraint: 'dispositions_owner_fkey' },
}
