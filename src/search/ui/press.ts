/** Milliseconds in which the click of a finger that was lifted comes, where one comes. */
const CLICK = 300;

/**
 * A finger, or a button of the mouse, that is down on what may be tapped, until its click has come. What
 * would move something then waits: the reader would hit what came in its place, or nothing.
 */
export class Press {
  private isDown = false;
  private waiting: (() => void)[] = [];
  private click: ReturnType<typeof setTimeout> | undefined;

  constructor(places: Iterable<HTMLElement>) {
    for (const place of places)
      place.addEventListener('pointerdown', ({ button }) => {
        this.end();
        // No end is told of a press that opens a menu.
        this.isDown = button === 0;
      });
    addEventListener('pointerup', () => {
      clearTimeout(this.click);
      if (this.isDown) this.click = setTimeout(() => this.end(), CLICK);
    });
    for (const end of ['click', 'pointercancel', 'blur']) addEventListener(end, () => this.end());
  }

  private end(): void {
    clearTimeout(this.click);
    this.isDown = false;
    for (const release of this.waiting.splice(0)) release();
  }

  /** Resolves when nothing is pressed. */
  async over(): Promise<void> {
    while (this.isDown) await new Promise<void>((release) => this.waiting.push(release));
  }
}
