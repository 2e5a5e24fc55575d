import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import pixelmatch from "pixelmatch";
import type { Browser, Locator, Page } from "playwright-core";
import { PNG } from "pngjs";
import { root } from "../../src/config.ts";

/**
 * Pages compared with accepted screenshots: tests/pictures/<name>.png. Differences between machines are
 * excluded: the font is a package, nothing moves, and glyphs that no packaged font has are not drawn. Only
 * Chromium remains, so pictures are valid for one major version, which is in chromium.txt next to them.
 */
const folder = join(root, "tests/pictures");
const versionFile = join(folder, "chromium.txt");
const accept = "ACCEPT_PICTURES=1 npx vitest run tests/explorer/explorer.test.ts -t pictures";
const accepting = process.env["ACCEPT_PICTURES"] === "1";

/** How much a pixel may differ, as a share of the range from black to white; edges of letters do not count. */
const threshold = 0.1;
/** The share of pixels that may differ; a line of text or a colour is more. */
const forgiven = 0.001;

const majorOf = (browser: Browser) => browser.version().split(".")[0]!;

/** Why pictures cannot be compared in this browser; null if they can. */
export function whyNotCompared(browser: Browser): string | null {
  if (accepting) return null;
  const accepted = existsSync(versionFile) ? readFileSync(versionFile, "utf8").trim() : "none";
  if (accepted === majorOf(browser)) return null;
  return `the pictures were accepted in Chromium ${accepted} and this is ${majorOf(browser)}; check them again with: ${accept}`;
}

const require = createRequire(import.meta.url);
const fontFile = (weight: number) =>
  readFileSync(require.resolve(`@fontsource/noto-sans/files/noto-sans-latin-${weight}-normal.woff2`)).toString("base64");

/** Makes a page, before it is opened, look the same everywhere. Its context must bypass the content security policy, which forbids this. */
export async function holdStill(page: Page): Promise<void> {
  const style = `
    :root { --sans: Pictured !important; --serif: Pictured !important; }
    * { animation: none !important; transition: none !important; caret-color: transparent !important; }
    .arrow, .menu > summary::after, .chain li::after, .held { display: none !important; }
    summary { list-style: none !important; }
    .questions a[href*="manzhouli"] span { visibility: hidden !important; }
    ::placeholder { color: transparent !important; }`;
  const fonts = [400, 700].map((weight) => ({ weight, file: fontFile(weight) }));
  await page.addInitScript(
    ({ text, fonts }) => {
      // Created from bytes, the fonts are available at once: a canvas that drew its labels earlier would keep another font.
      for (const { weight, file } of fonts) {
        const bytes = Uint8Array.from(atob(file), (letter) => letter.charCodeAt(0));
        document.fonts.add(new FontFace("Pictured", bytes.buffer, { weight: `${weight}` }));
      }
      const add = () => {
        if (!document.head) return false;
        const element = document.createElement("style");
        element.textContent = text;
        document.head.append(element);
        return true;
      };
      if (!add()) {
        const watch = new MutationObserver(() => add() && watch.disconnect());
        watch.observe(document, { childList: true, subtree: true });
      }
    },
    { text: style, fonts },
  );
}

/** Takes pictures until two in a row are equal, so that a slow machine has finished drawing. */
async function settled(what: Page | Locator): Promise<Buffer> {
  let before = await what.screenshot({ animations: "disabled" });
  for (let times = 0; times < 20; times++) {
    await new Promise((resolve) => setTimeout(resolve, 120));
    const now = await what.screenshot({ animations: "disabled" });
    if (now.equals(before)) return now;
    before = now;
  }
  throw new Error("Expected the page to settle; it changed in each of twenty pictures.");
}

/**
 * Describes the difference from the accepted picture; null if there is none. A difference is written to tests/pictures/failed-<name>.png, with
 * the differing pixels in red, next to the current picture.
 */
export async function differenceFrom(name: string, page: Page, part?: Locator): Promise<string | null> {
  await page.evaluate(() => document.fonts.ready);
  const now = await settled(part ?? page);
  const file = join(folder, `${name}.png`);
  const failed = join(folder, `failed-${name}.png`);
  rmSync(failed, { force: true });
  if (accepting) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, now);
    writeFileSync(versionFile, `${majorOf(page.context().browser()!)}\n`);
    return null;
  }
  if (!existsSync(file)) return `There is no ${name}.png in tests/pictures. Make it with: ${accept}`;
  const [was, is] = [PNG.sync.read(readFileSync(file)), PNG.sync.read(now)];
  if (was.width !== is.width || was.height !== is.height) {
    writeFileSync(failed, now);
    return `${name} was ${was.width} × ${was.height} and is ${is.width} × ${is.height}; it is in ${failed}. If that is right: ${accept}`;
  }
  const different = new PNG({ width: is.width, height: is.height });
  const dots = pixelmatch(was.data, is.data, different.data, is.width, is.height, { threshold });
  if (dots <= is.width * is.height * forgiven) return null;
  writeFileSync(failed, PNG.sync.write(beside(is, different)));
  return `${name} differs in ${dots} pixels; they are red in ${failed}. If the new look is right: ${accept}`;
}

function beside(one: PNG, other: PNG): PNG {
  const both = new PNG({ width: one.width + other.width, height: one.height });
  PNG.bitblt(one, both, 0, 0, one.width, one.height, 0, 0);
  PNG.bitblt(other, both, 0, 0, other.width, other.height, one.width, 0);
  return both;
}
