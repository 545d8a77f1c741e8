/** What an API server publishes about the types of an API group, as far as it matters here. */
export interface OpenApi {
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

export interface Schema {
  readonly type?: string;
  readonly format?: string;
  readonly $ref?: string;
  /** A reference that has a default or a description beside it. */
  readonly allOf?: readonly Schema[];
  /** `{}` where the API server decodes what is absent into an object without fields. */
  readonly default?: unknown;
  readonly items?: Schema;
  readonly additionalProperties?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
}

/** The paths of the documents that describe the built-in kinds that hold pods. */
export const PATHS: readonly string[] = ['/openapi/v3/api/v1', '/openapi/v3/apis/apps/v1', '/openapi/v3/apis/batch/v1'];

/** Several documents as one: what they both describe, they describe alike. */
export function united(documents: readonly OpenApi[]): OpenApi {
  return { components: { schemas: Object.assign({}, ...documents.map(({ components }) => components.schemas)) as OpenApi['components']['schemas'] } };
}
