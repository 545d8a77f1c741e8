/** What the program calls a resource. */
export interface ResourceName {
  readonly type: string;
  readonly name: string;
}
