/** How many calls of google.script.run are under way at a time. */
const atATime = 10;

/**
 * Runs calls one by one, in no promised order: any of the first ten that wait comes next.
 *
 * Google sends ten at a time and promises nothing about the order of their answers.
 */
export class CallQueue {
  private readonly waiting: (() => Promise<void>)[] = [];
  private isBusy = false;

  /** `seed` decides the order; any integer. */
  constructor(private seed: number) {}

  /** What the work gives, once its turn has come; fails with what it throws. */
  run<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = new Promise<Result>((resolve, reject) => {
      this.waiting.push(() => work().then(resolve, reject));
    });
    if (!this.isBusy) void this.drain();
    return result;
  }

  private async drain(): Promise<void> {
    this.isBusy = true;
    // What is asked in the same moment waits together.
    await Promise.resolve();
    while (this.waiting.length > 0) {
      const [work] = this.waiting.splice(this.pick(Math.min(atATime, this.waiting.length)), 1);
      await work?.();
    }
    this.isBusy = false;
  }

  // The generator of "Numerical Recipes"; its upper bits are good enough to shuffle ten calls.
  private pick(count: number): number {
    this.seed = (Math.imul(this.seed, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((this.seed / 2 ** 32) * count);
  }
}
