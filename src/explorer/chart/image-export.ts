import { textBox } from "./boxes.ts";
import { wrapText } from "./wrap-text.ts";
import { saveFile } from "../frame/save-file.ts";

/** Style properties that an exported picture must contain, since it has no style sheet. */
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

/** Copies a drawing with its computed colours and fonts as attributes. */
export function standaloneSvg(drawing: SVGSVGElement): SVGSVGElement {
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

export interface ImageText {
  title: string;
  source: string;
  /** The page's own legend, if it has one. */
  legend?: Element | null;
}

const margin = 20;
const sizes = { title: 18, legend: 12, source: 11 };

/** A drawing with its title above, legend and source line below: it must be understandable outside the page. */
export function composeImage(drawing: SVGSVGElement, { title, source, legend }: ImageText): SVGSVGElement {
  const { width, height } = drawing.getBoundingClientRect();
  const page = getComputedStyle(document.body);
  const titles = wrapText(title, sizes.title, width, true);
  const rows = rowsOf(legend ?? null, width);
  const sources = wrapText(source, sizes.source, width);
  const top = margin + titles.length * 24 + 10;
  const under = top + height + 12 + rows.length * 22;
  const total = { width: width + 2 * margin, height: under + sources.length * 16 + margin };
  const svg = element("svg", {
    xmlns: svgNamespace,
    width: total.width,
    height: total.height,
    viewBox: `0 0 ${total.width} ${total.height}`,
  });
  const place = (part: SVGElement, x: number, y: number, more: Record<string, number> = {}) => {
    for (const [name, value] of Object.entries({ x, y, ...more })) part.setAttribute(name, String(value));
    svg.append(part);
  };
  const write = (words: string, x: number, y: number, size: number, weight = "normal") => {
    const line = element("text", { fill: page.color, "font-size": size, "font-weight": weight, "font-family": page.fontFamily });
    line.textContent = words;
    place(line, x, y);
  };
  svg.append(element("rect", { width: "100%", height: "100%", fill: page.backgroundColor }));
  titles.forEach((line, index) => write(line, margin, margin + 16 + index * 24, sizes.title, "600"));
  place(standaloneSvg(drawing), margin, top, { width, height });
  rows.forEach((row, index) => {
    for (const { mark, label, x } of row) {
      if (mark) place(standaloneSvg(mark), margin + x, top + height + 12 + index * 22);
      write(label, margin + x + 30, top + height + 23 + index * 22, sizes.legend);
    }
  });
  sources.forEach((line, index) => write(line, margin, under + 14 + index * 16, sizes.source));
  return svg as SVGSVGElement;
}

interface LegendEntry {
  mark: SVGSVGElement | null;
  label: string;
  x: number;
}

/** The legend's entries in rows, as many in each as fit. Hidden explanations of terms are left out. */
function rowsOf(legend: Element | null, width: number): LegendEntry[][] {
  const rows: LegendEntry[][] = [];
  let x = width;
  for (const entry of legend?.querySelectorAll<HTMLElement>("li") ?? []) {
    if (!entry.checkVisibility()) continue;
    const label = entry.innerText.trim();
    const needs = 48 + textBox(label, sizes.legend).width;
    if (x + needs > width) {
      rows.push([]);
      x = 0;
    }
    rows.at(-1)!.push({ mark: entry.querySelector("svg"), label, x });
    x += needs;
  }
  return rows;
}

function element(name: string, attributes: Record<string, string | number>): SVGElement {
  const made = document.createElementNS(svgNamespace, name);
  for (const [key, value] of Object.entries(attributes)) if (key !== "xmlns") made.setAttribute(key, String(value));
  return made;
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
