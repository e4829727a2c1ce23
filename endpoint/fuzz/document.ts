/** A schema as it stands in the OpenAPI document: JSON Schema 2020-12, the keywords our schemas use. */
export interface Schema {
  readonly type?: string
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly anyOf?: readonly Schema[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: boolean | Schema
  readonly minProperties?: number
  readonly maxProperties?: number
  readonly items?: Schema
  readonly minItems?: number
  readonly maxItems?: number
  readonly minLength?: number
  readonly maxLength?: number
  readonly pattern?: string
  readonly format?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly exclusiveMinimum?: number
}

export interface Parameter {
  readonly name: string
  readonly in: 'query' | 'path' | 'header'
  readonly required: boolean
  readonly schema: Schema
}

/** One operation of the document, with what it takes and what it may answer. */
export interface Operation {
  readonly id: string
  readonly method: string
  /** With its version, parameters in braces: `/v1/shares/{id}`. */
  readonly path: string
  readonly parameters: readonly Parameter[]
  /** Undefined when it takes no body. */
  readonly body: Schema | undefined
  /** Bodies that would do, where the document gives any. */
  readonly examples: readonly unknown[]
  /** By status; null where the answer has no body. */
  readonly answers: ReadonlyMap<number, { readonly type: string; readonly schema: Schema } | null>
}

interface Document {
  readonly servers: readonly { readonly url: string }[]
  readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>>
}
type Content = Readonly<Record<string, { readonly schema?: Schema }>>
interface Described {
  readonly operationId: string
  readonly parameters?: readonly (Omit<Parameter, 'required'> & { readonly required?: boolean })[]
  readonly requestBody?: {
    readonly content: Readonly<
      Record<
        string,
        {
          readonly schema?: Schema
          readonly examples?: Readonly<Record<string, { readonly value: unknown }>>
        }
      >
    >
  }
  readonly responses: Readonly<Record<string, { readonly content?: Content }>>
}

/** Every operation of an OpenAPI document. */
export function operationsOf(document: unknown): readonly Operation[] {
  const { servers, paths } = document as Document
  const base = servers[0]?.url ?? ''
  return Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, described]) => ({
      id: described.operationId,
      method: method.toUpperCase(),
      path: `${base}${path}`,
      parameters: (described.parameters ?? []).map((one) => ({ ...one, required: one.required ?? false })),
      body: described.requestBody?.content['application/json']?.schema,
      examples: Object.values(described.requestBody?.content['application/json']?.examples ?? {}).map(
        ({ value }) => value,
      ),
      answers: new Map(
        Object.entries(described.responses).map(([status, { content }]) => {
          const [type, media] = Object.entries(content ?? {})[0] ?? []
          return [Number(status), type && media?.schema ? { type, schema: media.schema } : null] as const
        }),
      ),
    })),
  )
}
