import { saveFile } from "./save-file.ts";

/** Properties that decide how a drawing looks; a picture that leaves the page must carry them itself. */
const looks = [
  "fill",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "stroke-opacity",
  "fill-opacity",
  "opacity",
  "font-family",
  "font-size",
  "font-weight",
  "text-anchor",
] as const;
const svgNamespace = "http://www.w3.org/2000/svg";

/** Copies a drawing of the page with its colours and fonts written out, as the style sheet does not travel with it. */
export function standalone(drawing: SVGSVGElement): SVGSVGElement {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const originals = [drawing, ...drawing.querySelectorAll("*")];
  const copies = [copy, ...copy.querySelectorAll("*")];
  originals.forEach((original, index) => {
    const style = getComputedStyle(original);
    for (const look of looks) copies[index]!.setAttribute(look, style.getPropertyValue(look));
    copies[index]!.removeAttribute("class");
  });
  copy.querySelectorAll("[aria-label=tip], [data-mark=tip], title").forEach((tip) => tip.remove());
  return copy;
}

export interface PictureWords {
  title: string;
  source: string;
  /** The page's own legend, if it has one. */
  legend?: Element | null;
}

/** A drawing with its title above, legend and source line below: it must still say what it shows when it is found elsewhere. */
export function composed(drawing: SVGSVGElement, { title, source, legend }: PictureWords): SVGSVGElement {
  const { width, height } = drawing.getBoundingClientRect();
  const page = getComputedStyle(document.body);
  const entries = [...(legend?.querySelectorAll("li") ?? [])].map((entry) => ({
    mark: entry.querySelector("svg"),
    label: entry.textContent ?? "",
  }));
  const margin = 20;
  const rows: (typeof entries)[] = [[]];
  let across = 0;
  for (const entry of entries) {
    const needs = 44 + entry.label.length * 6.6;
    if (across + needs > width && rows.at(-1)!.length > 0) {
      rows.push([]);
      across = 0;
    }
    rows.at(-1)!.push(entry);
    across += needs;
  }
  const sourceLines = wrapped(source, Math.floor(width / 6.2));
  const below = entries.length ? rows.length * 22 + 8 : 0;
  const total = { width: width + 2 * margin, height: height + 40 + below + sourceLines.length * 16 + 2 * margin };
  const svg = element("svg", {
    xmlns: svgNamespace,
    width: total.width,
    height: total.height,
    viewBox: `0 0 ${total.width} ${total.height}`,
  });
  svg.append(element("rect", { width: "100%", height: "100%", fill: page.backgroundColor }));
  const text = (words: string, x: number, y: number, size: number, weight = "normal") => {
    const line = element("text", { x, y, fill: page.color, "font-size": size, "font-weight": weight, "font-family": page.fontFamily });
    line.textContent = words;
    return line;
  };
  svg.append(text(title, margin, margin + 16, 18, "600"));
  const body = standalone(drawing);
  body.setAttribute("x", String(margin));
  body.setAttribute("y", String(margin + 32));
  body.setAttribute("width", String(width));
  body.setAttribute("height", String(height));
  svg.append(body);
  rows.forEach((row, index) => {
    let x = margin;
    const y = margin + height + 44 + index * 22;
    for (const { mark, label } of row) {
      if (mark) {
        const copy = standalone(mark);
        copy.setAttribute("x", String(x));
        copy.setAttribute("y", String(y));
        svg.append(copy);
      }
      svg.append(text(label, x + 30, y + 11, 12));
      x += 44 + label.length * 6.6;
    }
  });
  sourceLines.forEach((line, index) => svg.append(text(line, margin, margin + height + 52 + below + index * 16, 11)));
  return svg as SVGSVGElement;
}

function element(name: string, attributes: Record<string, string | number>): SVGElement {
  const made = document.createElementNS(svgNamespace, name);
  for (const [key, value] of Object.entries(attributes)) if (key !== "xmlns") made.setAttribute(key, String(value));
  return made;
}

function wrapped(words: string, perLine: number): string[] {
  const lines = [""];
  for (const word of words.split(" ")) {
    if ((lines.at(-1)! + word).length > perLine) lines.push("");
    lines[lines.length - 1] += `${word} `;
  }
  return lines;
}

const fileOf = (svg: SVGSVGElement) => new Blob([new XMLSerializer().serializeToString(svg)], { type: "image/svg+xml;charset=utf-8" });

export const saveSvg = (svg: SVGSVGElement, name: string) => saveFile(fileOf(svg), `${name}.svg`);

/** Twice the size on the page, so that it stays sharp in print. */
export async function savePng(svg: SVGSVGElement, name: string) {
  const url = URL.createObjectURL(fileOf(svg));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = Number(svg.getAttribute("width")) * 2;
    canvas.height = Number(svg.getAttribute("height")) * 2;
    canvas.getContext("2d")!.drawImage(image, 0, 0, canvas.width, canvas.height);
    const content = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/png"));
    if (content) saveFile(content, `${name}.png`);
  } finally {
    URL.revokeObjectURL(url);
  }
}
