/** Something in a document that cannot be read, and where it begins. */
export class YamlFault extends Error {
  public constructor(message: string, public readonly offset: number) {
    super(message);
  }
}
