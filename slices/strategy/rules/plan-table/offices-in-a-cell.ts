import { itemsIn } from './items-in-a-cell.ts'
import { type PlanRow, type PlanTable, textOf } from './plan-table.ts'

/**
 * What the name of an office can open with. "Ministry of Law and Justice" and "Ministry of Planning,
 * Development and Special Initiatives" stay one: neither "Justice" nor "Development" opens a name.
 */
const opening =
  /^(?:the\s+)?(?:ministr(?:y|ies)|departments?|divisions?|directorates?|bureau|commission|councils?|committee|authority|agency|agencies|office of|police|courts?|prosecution|secretariat|cabinet|provincial|federal|national (?:police|commission|agency|authority|counter|crimes?|cyber|accountability|database)|state bank|home departments?|attorney|frontier corps|coast guards?|customs)\b/i

const urduOpening =
  /^(?:وزارت|محکمہ|ادارہ|ڈویژن|کمیشن|کونسل|پولیس|عدالت|استغاثہ|وفاقی|صوبائی|قومی|ایف آئی اے|نیب|کسٹمز|اینٹی نارکوٹکس)/

const acronym = /^[A-Z]{2,8}(?:\s*\(|$)/

const opens = (text: string) => opening.test(text) || urduOpening.test(text)

/** Cuts at a comma, slash or "and" only where the name of another office begins after it. */
function cut(item: string): readonly string[] {
  const parts = item.split(/(\s*[,،/]\s*|\s+(?:and|&|اور)\s+)/)
  const offices: string[] = [parts[0] ?? '']
  for (let at = 1; at < parts.length; at += 2) {
    const joint = parts[at] ?? ''
    const next = parts[at + 1] ?? ''
    const before = offices[offices.length - 1] ?? ''
    const and = !/[,،/]/.test(joint)
    const another = opens(next) || (acronym.test(next) && (!and || acronym.test(before)))
    if (another) offices.push(next)
    else offices[offices.length - 1] = before + joint + next
  }
  return offices
    .map((office) => office.replace(/^(?:and|اور)\s+/, '').trim())
    .filter((office) => office !== '')
}

/** "Ministry of Interior (lead), FIA, ANF" names one lead, and says which. */
const marked = /[([](?:lead|leading|leader|مرکزی|قائد)[)\]]/i

/** The offices that a cell names as leading, in its order, each once. */
export function leadingOffices(text: string): readonly string[] {
  const offices = itemsIn(text).flatMap(cut)
  const leaders = offices.filter((office) => marked.test(office))
  return leaders.length > 0 ? [...new Set(leaders)] : [...new Set(offices)]
}

/** Three rules ask each row for its offices, and many rows name the same: they are cut once a plan. */
const cutOnce = new WeakMap<PlanTable, Map<string, readonly string[]>>()

/** The offices that lead a row. */
export function officesLeading(plan: PlanTable, row: PlanRow): readonly string[] {
  const text = textOf(plan, row, 'lead')
  const known = cutOnce.get(plan) ?? new Map<string, readonly string[]>()
  cutOnce.set(plan, known)
  const offices = known.get(text) ?? leadingOffices(text)
  known.set(text, offices)
  return offices
}

export const isMinistry = (office: string): boolean =>
  /^(?:the\s+)?(?:federal\s+)?ministr(?:y|ies)\b/i.test(office) || /^(?:وفاقی\s+)?وزارت/.test(office)

/** Names of a province's offices say so, or are departments of one. */
export const isProvincial = (office: string): boolean =>
  /\b(?:provinc\w*|departments?|punjab|sindh|balochistan|khyber|gilgit|azad jammu|district\w*|local|municipal\w*|regional)\b/i.test(
    office,
  ) || /صوب|محکمہ|پنجاب|سندھ|بلوچستان|خیبر|گلگت|آزاد جموں|ضلع/.test(office)
