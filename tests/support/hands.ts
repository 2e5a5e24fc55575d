import type { Locator, Page } from "playwright-core";

/** Real input events as from a person: a moving mouse, the keyboard alone, or touch. */
export interface Hand {
  name: string;
  press: (page: Page, what: Locator) => Promise<void>;
}

export const mouse: Hand = {
  name: "by mouse",
  press: async (page, what) => {
    for (let tries = 1; ; tries++) {
      const { x, y } = await middleOf(what);
      await page.mouse.move(x - 40, y - 25);
      await page.mouse.move(x, y, { steps: 4 });
      if (await what.evaluate((element) => element.matches(":hover"))) break;
      if (tries === 10) throw new Error("Expected it under the pointer; it moved away ten times.");
    }
    await page.mouse.down();
    await page.mouse.up();
  },
};

/** Moves by Tab from the current focus. */
export const keyboard: Hand = {
  name: "by keyboard",
  press: async (page, what) => {
    await what.waitFor();
    await reach(page, what);
    await page.keyboard.press("Enter");
  },
};

export const finger: Hand = {
  name: "by touch",
  press: async (page, what) => {
    const { x, y } = await middleOf(what);
    await page.touchscreen.tap(x, y);
  },
};

/** The centre of an element once it is visible, at rest and not covered, so that a press hits it. */
async function middleOf(what: Locator): Promise<{ x: number; y: number }> {
  await what.click({ trial: true });
  const box = (await what.boundingBox())!;
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

async function reach(page: Page, what: Locator): Promise<void> {
  for (let steps = 0; steps < 150; steps++) {
    if (await what.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error("Expected to reach it by Tab within 150 steps; the focus never came there.");
}
