/** What an API server publishes about its types at /openapi/v3/api/v1, as far as it matters here. */
export interface OpenApi {
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

export interface Schema {
  readonly type?: string;
  readonly format?: string;
  readonly $ref?: string;
  /** A reference that has a default or a description beside it. */
  readonly allOf?: readonly Schema[];
  readonly items?: Schema;
  readonly additionalProperties?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
}

/** The path of the document that describes pods. */
export const PATH = '/openapi/v3/api/v1';
