import { idOf } from './identifiers.ts'

/** How many lines a draft of about 100 pages has, at ten lines of 45 words a page. */
export const lines = 1_000
const wordsInALine = 45
const linesOfAField = 4

/** Words of plans, the common ones first: a line takes the first of them far oftener than the last. */
const vocabulary =
  `the of and to in for by with on shall agencies every provincial federal report data cases victims
  police prosecutors courts training evidence assets finance cooperation review prevention trafficking smuggling
  narcotics cybercrime laundering witnesses shelters communities borders customs intelligence units joint standard
  procedures budget quarterly annual baseline indicator district national legal reform draft rules regulations forms
  public awareness media schools youth women children survivors referral mechanism helpline protection services
  monitoring evaluation committee secretariat minutes decisions register database exchange forensic laboratory
  seizure confiscation recovery mutual assistance extradition treaty convention article ministry department bureau
  authority commission bank exporters importers ports airports containers vehicles routes documents visas identity
  biometric consent privacy oversight audit complaint remedy appeal tribunal judges magistrates interpreters lawyers
  volunteers clinics hospitals counselling vocational placement livelihoods land water forests wildlife timber`
    .trim()
    .split(/\s+/)

/** A number from 0 up to 1, the same on every run. */
function chance(seed: number): number {
  let bits = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b)
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35)
  return ((bits ^ (bits >>> 16)) >>> 0) / 2 ** 32
}

const wordAt = (seed: number): string =>
  vocabulary[Math.floor(vocabulary.length * chance(seed) ** 2)] ?? 'the'

/** The words of one line of the draft. */
export const wordsOfLine = (line: number): readonly string[] =>
  Array.from({ length: wordsInALine }, (_, at) => wordAt(line * 1_009 + at + 1))

const textOf = (line: number) => wordsOfLine(line).join(' ')

/** The lines of the draft stand in 250 entries; once more, all in one field of one entry. */
const entries = Array.from({ length: lines / linesOfAField }, (_, entry) => ({
  ...{ version: 4, node: 3_000 + entry, code: `D.${entry + 1}` },
  text: Array.from({ length: linesOfAField }, (__, at) => textOf(entry * linesOfAField + at)).join('\n'),
}))
const asOne = {
  ...{ version: 5, node: 4_000, code: 'D.1' },
  text: Array.from({ length: lines }, (_, line) => textOf(line)).join('\n'),
}

/** Rounds to which files are sent in: on the draft of many entries, and on that of one. */
export const intakeRounds = { entries: [2, 3, 4, 5, 6, 7], one: [8, 9, 10] } as const
export const intakeRound = (number: number): string => idOf('round', number)

/** Two drafts that nothing else reads, and rounds on them. */
export const draftForIntake = `
  insert into strategy.versions (id, strategy, number, title_en, title_ur, status, opened_at, ledger_entry, ledger_salt)
    select pg_temp.id_of('version', n), pg_temp.id_of('strategy', 1), n - 1, 'Draft ' || n, 'مسودہ ' || n, 'withdrawn',
           now(), pg_temp.id_of('entry', n), pg_temp.salt_of(n)
      from generate_series(4, 5) n;
  create temp table grown_draft as
    select * from json_to_recordset('${JSON.stringify([...entries, asOne])}')
      as d (version int, node int, code text, text text);
  insert into strategy.nodes (id, version, strategy, kind, parent, pillar, code, position, level)
    select pg_temp.id_of('node', node), pg_temp.id_of('version', version), pg_temp.id_of('strategy', 1), 'activity', null,
           'D', code, node, 'government' from grown_draft;
  insert into strategy.field_texts (node, field, language, version, strategy, node_level, level, text)
    select pg_temp.id_of('node', node), 'description', 'en', pg_temp.id_of('version', version),
           pg_temp.id_of('strategy', 1), 'government', 'government', text from grown_draft;
  insert into consultation.rounds (id, strategy, version, title_en, title_ur, opens_on, closes_on, ledger_entry, ledger_salt)
    select pg_temp.id_of('round', n), pg_temp.id_of('strategy', 1), pg_temp.id_of('version', case when n < 8 then 4 else 5 end),
           'Round ' || n, 'دور ' || n, current_date - 30, current_date + 365, pg_temp.id_of('entry', n), pg_temp.salt_of(n)
      from generate_series(2, 10) n;`
