/** A prime, and one of its primitive roots, as Park and Miller chose them: every state but 0 comes up once. */
const MODULUS = 2 ** 31 - 1;
const FACTOR = 48_271;

/** Decisions that follow from a number alone, so that the number is enough to take them again. */
export class Dice {
  private state: number;

  public constructor(seed: number) {
    this.state = 1 + Math.abs(seed) % (MODULUS - 1);
    // States of numbers next to each other soon lie apart.
    for (let count = 0; count < 3; count++) this.roll();
  }

  /** From 0 to one less than a limit. */
  public below(limit: number): number {
    return Math.floor(this.roll() * limit);
  }

  /** Whether something of a probability happens. */
  public chance(probability: number): boolean {
    return this.roll() < probability;
  }

  /** One of some values. There has to be one. */
  public pick<T>(values: readonly T[]): T {
    return values[this.below(values.length)]!;
  }

  /** Some of the values, at most so many, in their order. */
  public some<T>(values: readonly T[], most: number): T[] {
    const left = new Set(Array.from({ length: this.below(most + 1) }, () => this.below(values.length)));
    return values.filter((_, index) => left.has(index));
  }

  private roll(): number {
    this.state = this.state * FACTOR % MODULUS;
    return this.state / MODULUS;
  }
}
