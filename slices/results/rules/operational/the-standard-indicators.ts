import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { justiceEntries, justiceFunnels } from './from-complaint-to-conviction.ts'
import type { StandardEntry, StandardFunnel } from './standard-entry.ts'
import { assetEntries, assetFunnels, seizureEntries } from './what-is-seized.ts'
import { capacityEntries, capacityFunnels } from './what-stands-ready.ts'
import { migrantEntries, victimEntries } from './who-is-helped.ts'
import { jointEntries, requestEntries, requestFunnels } from './who-works-together.ts'

/** Changes when a definition does: what was adopted keeps the edition that it was adopted from. */
export const catalogueEdition = '2026-12'

/** What is counted together: an offence from complaint to conviction, a substance, assets, those who are helped. */
export const subjectKinds = [
  'offence',
  'substance',
  'assets',
  'persons',
  'capacity',
  'requests',
  'joint work',
] as const
export type SubjectKind = (typeof subjectKinds)[number]

export const subjects = [
  'trafficking in persons',
  'smuggling of migrants',
  'controlled drugs',
  'money laundering',
  'computer systems',
  'organised criminal group',
  'heroin',
  'opium',
  'cannabis resin',
  'cannabis herb',
  'methamphetamine',
  'cocaine',
  'acetic anhydride',
  'criminal assets',
  'victims of trafficking',
  'smuggled migrants',
  'work on organised crime',
  'mutual legal assistance',
  'extradition',
  'work with other states',
] as const
export type Subject = (typeof subjects)[number]

interface SubjectKnown {
  readonly kind: SubjectKind
  /** Code of the International Classification of Crime for Statistical Purposes, version 1.0; null of what is no offence. */
  readonly iccs: string | null
  readonly prefix: string
  readonly name: Bilingual
  /** In which a quantity of it is told. */
  readonly quantityIn?: 'kg' | 'litre'
}

const offence = (iccs: string, prefix: string, en: string, ur: string): SubjectKnown => ({
  ...{ kind: 'offence', iccs, prefix, name: { en, ur } },
})

/** Unlawful acts involving controlled drugs or precursors. */
const drugs = '0601'
const substance = (
  prefix: string,
  en: string,
  ur: string,
  quantityIn: 'kg' | 'litre' = 'kg',
): SubjectKnown => ({
  ...{ kind: 'substance', iccs: drugs, prefix, name: { en, ur }, quantityIn },
})

export const subjectsKnown: Readonly<Record<Subject, SubjectKnown>> = {
  'trafficking in persons': offence('0204', 'TIP', 'trafficking in persons', 'انسانی تجارت'),
  'smuggling of migrants': offence('08051', 'SOM', 'smuggling of migrants', 'تارکینِ وطن کی اسمگلنگ'),
  'controlled drugs': offence(
    ...([drugs, 'DRG', 'controlled drugs or precursors', 'ممنوعہ منشیات یا ان کے کیمیائی اجزا'] as const),
  ),
  'money laundering': offence('07041', 'ML', 'money laundering', 'منی لانڈرنگ'),
  'computer systems': offence(
    ...(['0903', 'CSY', 'acts against computer systems', 'کمپیوٹر نظاموں کے خلاف جرائم'] as const),
  ),
  'organised criminal group': offence(
    ...([
      '09051',
      'OCG',
      'participation in an organised criminal group',
      'منظم مجرمانہ گروہ میں شمولیت',
    ] as const),
  ),
  heroin: substance('HER', 'heroin', 'ہیروئن'),
  opium: substance('OPI', 'opium', 'افیون'),
  'cannabis resin': substance('CHR', 'cannabis resin (charas)', 'چرس'),
  'cannabis herb': substance('CHB', 'cannabis herb', 'بھنگ'),
  methamphetamine: substance('MTH', 'methamphetamine', 'میتھ ایمفیٹامین (آئس)'),
  cocaine: substance('COC', 'cocaine', 'کوکین'),
  'acetic anhydride': substance('AAN', 'acetic anhydride', 'ایسیٹک اینہائیڈرائیڈ', 'litre'),
  'criminal assets': {
    ...{ kind: 'assets', iccs: null, prefix: 'AST' },
    name: { en: 'criminal assets', ur: 'مجرمانہ اثاثے' },
  },
  'victims of trafficking': {
    ...{ kind: 'persons', iccs: '0204', prefix: 'VOT' },
    name: { en: 'trafficking in persons', ur: 'انسانی تجارت' },
  },
  'smuggled migrants': {
    ...{ kind: 'persons', iccs: '08051', prefix: 'SMI' },
    name: { en: 'smuggling of migrants', ur: 'تارکینِ وطن کی اسمگلنگ' },
  },
  'work on organised crime': {
    ...{ kind: 'capacity', iccs: null, prefix: 'CAP' },
    name: { en: 'work on organised crime', ur: 'منظم جرائم پر کام' },
  },
  'mutual legal assistance': {
    ...{ kind: 'requests', iccs: null, prefix: 'MLA' },
    name: { en: 'mutual legal assistance', ur: 'باہمی قانونی معاونت' },
  },
  extradition: {
    ...{ kind: 'requests', iccs: null, prefix: 'EXT' },
    name: { en: 'extradition', ur: 'حوالگیِ ملزمان' },
  },
  'work with other states': {
    ...{ kind: 'joint work', iccs: null, prefix: 'JNT' },
    name: { en: 'organised crime', ur: 'منظم جرائم' },
  },
}

/** What is listed to choose from; two subjects share the name of their offence. */
export const subjectTitles: Readonly<Record<SubjectKind, Bilingual>> = {
  offence: { en: 'From complaint to conviction', ur: 'شکایت سے سزا تک' },
  substance: { en: 'Seizures', ur: 'ضبطیاں' },
  assets: { en: 'Assets', ur: 'اثاثے' },
  persons: { en: 'Victims and migrants', ur: 'متاثرین اور تارکین' },
  capacity: { en: 'Capacity', ur: 'استعداد' },
  requests: { en: 'Requests between states', ur: 'ریاستوں کے مابین درخواستیں' },
  'joint work': { en: 'Work with other states', ur: 'دوسری ریاستوں کے ساتھ کام' },
}

const entries: Readonly<Record<Exclude<SubjectKind, 'persons'>, readonly StandardEntry[]>> = {
  offence: justiceEntries,
  substance: seizureEntries,
  assets: assetEntries,
  capacity: capacityEntries,
  requests: requestEntries,
  'joint work': jointEntries,
}

export function entriesOf(subject: Subject): readonly StandardEntry[] {
  const { kind } = subjectsKnown[subject]
  if (kind === 'persons') return subject === 'smuggled migrants' ? migrantEntries : victimEntries
  return entries[kind]
}

const funnels: Readonly<Partial<Record<SubjectKind, readonly StandardFunnel[]>>> = {
  offence: justiceFunnels,
  assets: assetFunnels,
  capacity: capacityFunnels,
  requests: requestFunnels,
}

export const funnelsOf = (subject: Subject): readonly StandardFunnel[] =>
  funnels[subjectsKnown[subject].kind] ?? []

export const everyEntryKey: readonly string[] = [
  ...new Set(subjects.flatMap((subject) => entriesOf(subject).map(({ key }) => key))),
]

/** Whether what is adopted counts money, so that a currency must be named. */
export const countsMoney = (subject: Subject, keys: readonly string[]): boolean =>
  entriesOf(subject).some(({ key, unit }) => unit === 'money' && keys.includes(key))

/** The unit of an entry for a subject; `currency` is that of the strategy, such as PKR. */
export function unitFor(entry: Pick<StandardEntry, 'unit'>, subject: Subject, currency: string): string {
  if (entry.unit === 'money') return currency
  return entry.unit === 'quantity' ? (subjectsKnown[subject].quantityIn ?? 'kg') : entry.unit
}

/** A text of the catalogue with the subject in its place. */
export const ofSubject = (text: Bilingual, subject: Subject): Bilingual => ({
  en: text.en.replace('{subject}', subjectsKnown[subject].name.en),
  ur: text.ur.replace('{subject}', subjectsKnown[subject].name.ur),
})

export const codeOf = (entry: Pick<StandardEntry, 'suffix'>, subject: Subject): string =>
  `${subjectsKnown[subject].prefix}-${entry.suffix}`

/** The name of a standard funnel in both languages; undefined of one that people declared themselves. */
export const standardFunnelNamed = (english: string): Bilingual | undefined =>
  subjects
    .flatMap((subject) => funnelsOf(subject).map(({ name }) => ofSubject(name, subject)))
    .find(({ en }) => en === english)
