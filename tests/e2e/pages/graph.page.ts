import { expect, type Locator, type Page } from '@playwright/test';

interface Place {
  readonly x: number;
  readonly y: number;
}

/** The graph of who knows whom, in Spanish. */
export class GraphPage {
  readonly stage: Locator;
  readonly search: Locator;
  readonly summary: Locator;
  readonly card: Locator;
  /** The name of whoever is chosen, or of both. */
  readonly title: Locator;

  constructor(readonly page: Page) {
    this.stage = page.getByRole('application');
    this.search = page.getByRole('combobox', { name: 'Buscar a una persona' });
    this.summary = page.locator('.toolbar__title p');
    this.card = page.getByRole('complementary', { name: 'Junto al dibujo' }).getByRole('article');
    this.title = this.card.getByRole('heading', { level: 2 });
  }

  button(name: string | RegExp): Locator {
    return this.page.locator('#content').getByRole('button', { name });
  }

  /** How many people and ties are in sight. */
  async counts(): Promise<{ people: number; ties: number }> {
    await expect(this.summary).toHaveText(/person|nadie/u);
    const text = (await this.summary.textContent()) ?? '';
    const [people = 0, ties = 0] = text.split('·').map((part) => Number(/[\d.]+/u.exec(part)?.[0] ?? 0));
    return { people, ties };
  }

  /** Finds whoever comes first by a letter that every list of names has, and says their name. */
  async findAnybody(): Promise<string> {
    await this.search.fill('ma');
    const first = this.page.getByRole('option').first();
    const name = (await first.locator('.listbox__label').textContent()) ?? '?';
    await this.search.press('Enter');
    await expect(this.title).toHaveText(name);
    return name;
  }

  /**
   * Where people stand in the picture, on the page: where the hand would take hold of somebody. Those who stand under
   * something else are left out.
   */
  async people(): Promise<Place[]> {
    await expect(this.stage.locator('canvas').last()).toBeVisible();
    return this.stage.evaluate((host) => {
      const box = host.getBoundingClientRect();
      const step = 4;
      const found: { x: number; y: number; count: number }[] = [];
      for (let y = box.top + 20; y < box.bottom - 20; y += step) {
        for (let x = box.left + 20; x < box.right - 20; x += step) {
          const surface = document.elementFromPoint(x, y);
          if (!(surface instanceof HTMLCanvasElement)) continue;
          const init = { pointerType: 'mouse', clientX: x, clientY: y, bubbles: true };
          surface.dispatchEvent(new PointerEvent('pointermove', init));
          if (surface.style.cursor !== 'pointer') continue;
          const near = found.find((one) => Math.hypot(one.x - x, one.y - y) < 22);
          if (!near) found.push({ x, y, count: 1 });
          else {
            near.x = (near.x * near.count + x) / (near.count + 1);
            near.y = (near.y * near.count + y) / (near.count + 1);
            near.count += 1;
          }
        }
      }
      return found.map(({ x, y }) => ({ x, y }));
    });
  }

  /** Those who stand at either end of the picture: nobody has tied those yet. */
  async outermost(): Promise<[Place, Place]> {
    const sorted = (await this.people()).toSorted((left, right) => left.x - right.x);
    const [first, last] = [sorted[0], sorted.at(-1)];
    if (!first || !last) throw new Error('Nobody stands in the picture.');
    return [first, last];
  }

  /** A place in the picture where nobody stands and no line passes. */
  async nowhere(): Promise<Place> {
    const box = await this.stage.boundingBox();
    if (!box) throw new Error('There is no picture.');
    // Everybody is kept in sight with a margin: nothing is drawn along the upper border.
    return { x: box.x + box.width - 90, y: box.y + 4 };
  }

  /** Goes there by the Tab key alone, forwards or back. */
  async tabTo(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    await expect(target).toBeVisible();
    for (let presses = 0; presses < 80; presses += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await this.page.keyboard.press(key);
    }
    await expect(target).toBeFocused();
  }

  /** Waits until people have found their places. */
  async settled(): Promise<void> {
    await expect(this.stage).toBeVisible();
    await expect(this.button('Recolocar')).toBeEnabled();
    await expect.poll(async () => JSON.stringify(await this.people())).not.toBe('[]');
    await expect
      .poll(async () => {
        const before = JSON.stringify(await this.people());
        return before === JSON.stringify(await this.people());
      })
      .toBe(true);
  }
}
