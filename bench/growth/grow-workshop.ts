import type { GrowthStep } from './grow-ground.ts'

/** How many could sit in the workshop; a run takes as many of them as it asks for. */
export const participants = 500
export const workshopProposals = 40
/** Five of each of the four sectors have spoken on every proposal before, so that every further position is counted. */
export const positionsBefore = 20

/** The secret of a participant's session: 32 letters and digits, as the sign-in library makes it. */
export const participantToken = (n: number): string => `benchParticipant${String(n).padStart(16, '0')}`

const people = participants + positionsBefore

const workshop = `
  insert into identity.people (id, name_en, name_ur)
    select pg_temp.id_of('participant', n), 'Participant ' || n, 'شریک ' || n from generate_series(1, ${people}) n;
  insert into identity.memberships (person, organisation, member_from)
    select pg_temp.id_of('participant', n), pg_temp.id_of('organisation', 1 + n % 40), '2025-01-01'
      from generate_series(1, ${people}) n;
  insert into identity.mandates (person, strategy, kind, holds_from, ledger_entry, ledger_salt)
    select pg_temp.id_of('participant', n), pg_temp.id_of('strategy', 1), 'participant', '2025-01-01',
           pg_temp.id_of('entry', n), pg_temp.salt_of(n) from generate_series(1, ${people}) n;
  insert into sign_in."user" ("id", "name", "email", "emailVerified")
    select pg_temp.id_of('participant', n), 'Participant', 'participant-' || n || '@example.org', true
      from generate_series(1, ${participants}) n;
  insert into sign_in."session" ("expiresAt", "token", "updatedAt", "userId")
    select now() + interval '1 day', 'benchParticipant' || lpad(n::text, 16, '0'), now(), pg_temp.id_of('participant', n)
      from generate_series(1, ${participants}) n;
  insert into consultation.breakouts (id, strategy, round, title_en, title_ur, ledger_entry, ledger_salt)
    values (pg_temp.id_of('breakout', 1), pg_temp.id_of('strategy', 1), pg_temp.id_of('round', 1), 'Group', 'گروپ',
            pg_temp.id_of('entry', 1), pg_temp.salt_of(1));
  insert into consultation.breakout_nodes (breakout, strategy, node, place)
    select pg_temp.id_of('breakout', 1), pg_temp.id_of('strategy', 1), pg_temp.id_of('node', 1000 + n), n
      from generate_series(1, ${workshopProposals}) n;
  insert into consultation.proposals (id, number, round, strategy, version, node, lineage, field, language, level,
                                      text_before, text_after, rationale, sector, is_hidden, ledger_entry, ledger_salt)
    select pg_temp.id_of('workshop proposal', n), 1000 + n, pg_temp.id_of('round', 1), pg_temp.id_of('strategy', 1),
           pg_temp.id_of('version', 3), pg_temp.id_of('node', 1000 + n), pg_temp.id_of('lineage', n), 'title', 'en',
           'public', 'as it was', 'as it should be', 'because of n ' || n, 'justice', false,
           pg_temp.id_of('entry', n), pg_temp.salt_of(n)
      from generate_series(1, ${workshopProposals}) n;
  insert into consultation.positions (proposal, person, strategy, sector, position, ledger_entry, ledger_salt)
    select pg_temp.id_of('workshop proposal', p), pg_temp.id_of('participant', n), pg_temp.id_of('strategy', 1), g.sector,
           'agree', pg_temp.id_of('entry', n), pg_temp.salt_of(n)
      from generate_series(1, ${workshopProposals}) p, generate_series(${participants + 1}, ${people}) n
      join identity.organisations g on g.id = pg_temp.id_of('organisation', 1 + n % 40);`

export const workshopSteps: readonly GrowthStep[] = [
  { says: 'a breakout group with 40 proposals and 500 participants', sql: workshop },
]
