import { z } from 'zod'
import type { Act, Contract } from './act.ts'
import { letter, sentFile } from './shapes.ts'

type Json = Record<string, unknown>

/** The contracts as an OpenAPI 3.1 document. */
export function openApiOf(
  contracts: readonly Contract[],
  about: { readonly title: string; readonly version: string },
): Json {
  const paths: Record<string, Json> = {}
  for (const contract of contracts) {
    for (const [name, act] of Object.entries(contract.acts)) {
      const path = `/api/${contract.slice}${act.path.replace(/:([A-Za-z]+)/g, '{$1}')}`
      paths[path] = { ...paths[path], [act.method.toLowerCase()]: operation(contract.slice, name, act) }
    }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: about.title,
      version: about.version,
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    tags: contracts.map((contract) => ({ name: contract.slice })),
    paths,
    components: {
      schemas: { Reasons: reasonsSchema, Letter: schemaOf(letter, 'input') },
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: 'sutoon.session_token' },
        accessToken: { type: 'http', scheme: 'bearer' },
      },
    },
  }
}

const reasonsSchema = {
  type: 'object',
  required: ['reasons'],
  properties: {
    reference: { type: 'string', description: 'Of a bug: what to tell us.' },
    reasons: {
      type: 'array',
      items: {
        type: 'object',
        required: ['code', 'message'],
        properties: {
          code: { type: 'string' },
          path: { type: 'string' },
          message: {
            type: 'object',
            properties: { en: { type: 'string' }, ur: { type: 'string' } },
            required: ['en', 'ur'],
          },
        },
      },
    },
  },
}

function schemaOf(schema: z.ZodType, io: 'input' | 'output'): Json {
  const { $schema: _, ...json } = z.toJSONSchema(schema, { io, unrepresentable: 'any' }) as Json
  return json
}

function operation(slice: string, name: string, act: Act): Json {
  const input = schemaOf(act.input, 'input') as { properties?: Record<string, Json>; required?: string[] }
  const inPath = [...act.path.matchAll(/:([A-Za-z]+)/g)].map((match) => match[1] ?? '')
  const parameters = Object.entries(input.properties ?? {})
    .filter(([field]) => inPath.includes(field) || act.method === 'GET')
    .map(([field, schema]) => ({
      name: field,
      in: inPath.includes(field) ? 'path' : 'query',
      required: inPath.includes(field) || (input.required ?? []).includes(field),
      schema,
    }))
  const refusals = Object.entries(act.refusals).map(([code, words]) => `- \`${code}\`: ${words.en}`)
  return {
    operationId: `${slice}.${name}`,
    tags: [slice],
    summary: act.does.en,
    description: [`Who: ${whoInWords(act)}.`, `Records: ${act.records ?? 'nothing'}.`, ...refusals].join(
      '\n',
    ),
    parameters,
    ...(act.method === 'GET'
      ? {}
      : { requestBody: { content: { 'application/json': { schema: body(act, input, inPath) } } } }),
    responses: {
      200: {
        description: 'Done.',
        content:
          act.output === sentFile
            ? { 'application/octet-stream': {} }
            : { 'application/json': { schema: schemaOf(act.output, 'output') } },
      },
      '4XX': {
        description: 'Refused, with all reasons.',
        content: { 'application/json': { schema: { $ref: '#/components/schemas/Reasons' } } },
      },
    },
    ...(act.who === 'anyone' ? {} : { security: [{ session: [] }, { accessToken: [] }] }),
  }
}

function body(
  act: Act,
  input: { properties?: Record<string, Json>; required?: string[] },
  inPath: readonly string[],
): Json {
  const properties = Object.fromEntries(
    Object.entries(input.properties ?? {}).filter(([field]) => !inPath.includes(field)),
  )
  const required = (input.required ?? []).filter((field) => !inPath.includes(field))
  return {
    type: 'object',
    properties: act.byLetter
      ? { ...properties, letter: { $ref: '#/components/schemas/Letter' } }
      : properties,
    ...(required.length > 0 ? { required } : {}),
  }
}

/** Who may call an act, in words. */
export function whoInWords(act: Pick<Act, 'who'>): string {
  return typeof act.who === 'string' ? act.who : act.who.join(', ')
}
