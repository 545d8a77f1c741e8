import { TestEnvironment } from 'jest-environment-node';

/** Hands over the process itself: what a program rejects and nobody handles arrives there, not in the copy that tests are given. */
export default class PulumiEnvironment extends TestEnvironment {
  public override async setup(): Promise<void> {
    await super.setup();
    (this.global as unknown as { wholeProcess: NodeJS.Process }).wholeProcess = process;
  }
}
