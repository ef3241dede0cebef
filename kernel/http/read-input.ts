import { z } from 'zod'
import type { Method } from '../contract/act.ts'
import type { ToldReason } from '../contract/client.ts'
import type { Bilingual } from '../pure/bilingual.ts'

/** Puts a request's parts together: the path, and the query of a GET, which are text, or a body of JSON. */
export function gatherInput(
  method: Method,
  schema: z.ZodObject,
  params: Readonly<Record<string, string>>,
  query: Readonly<Record<string, string | string[]>>,
  body: unknown,
): Record<string, unknown> {
  const gathered: Record<string, unknown> = isRecord(body) ? { ...body } : {}
  for (const [name, value] of Object.entries(method === 'GET' ? query : {})) {
    gathered[name] = isArrayField(schema, name) && !Array.isArray(value) ? [value] : value
  }
  return { ...gathered, ...params }
}

function isArrayField(schema: z.ZodObject, name: string): boolean {
  let field = schema.shape[name] as z.ZodType | undefined
  while (field instanceof z.ZodOptional || field instanceof z.ZodDefault) field = field.unwrap() as z.ZodType
  return field instanceof z.ZodArray
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const english = z.locales.en().localeError
const urdu = z.locales.ur().localeError

/** What is wrong with an input, field by field, in both languages. */
export function toldProblems(schema: z.ZodType, input: unknown): readonly ToldReason[] {
  const [en, ur] = [english, urdu].map(
    (error) => schema.safeParse(input, { error: error }).error?.issues ?? [],
  )
  return (en ?? []).map((issue, index) => ({
    code: 'invalid-input',
    path: issue.path.join('.'),
    message: messageOf(issue.path.join('.'), issue.message, ur?.[index]?.message ?? issue.message),
  }))
}

const messageOf = (path: string, en: string, ur: string): Bilingual => ({
  en: `${path === '' ? 'The input' : path}: ${en}`,
  ur: `${path === '' ? 'اندراج' : `\u2068${path}\u2069`}: ${ur}`,
})
