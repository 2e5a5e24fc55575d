// A fetched page as paragraphs to search for words.
import { parseHTML } from "linkedom";
import { readHtml } from "../extraction/document/html.ts";
import { PageRejected, type FetchedPage } from "./page.ts";

const BLOCKS = "p,li,blockquote,h1,h2,h3,h4,h5,h6,td,th,dd,dt,pre,div,article,section";

/**
 * Several readings of a page, the likeliest first: the main text as in reader mode, every block with whitespace collapsed, every block
 * verbatim, and every block in NFKC, as corpora store Chinese text. Throws PageRejected for anything but a text page.
 */
export function readingsOf(page: FetchedPage): string[][] {
  if (page.status !== 200) throw new PageRejected(`the host answers ${page.status}.`);
  if (page.contentType !== "" && !/text\/html|application\/xhtml|text\/plain/i.test(page.contentType))
    throw new PageRejected(`expected HTML or plain text, got ${page.contentType.split(";")[0]}.`);
  const markup = decode(page);
  if (markup.trim() === "") throw new PageRejected("the page is empty.");
  if (/text\/plain/i.test(page.contentType)) return [markup.split(/\n+/).map(collapsed).filter(Boolean)];
  const { document } = parseHTML(markup);
  for (const noise of document.querySelectorAll("script, style, noscript, template")) noise.remove();
  const blocks = [...document.querySelectorAll(BLOCKS)]
    .filter((block) => block.querySelector(BLOCKS) === null)
    .map((block) => block.textContent ?? "");
  const squeezedBlocks = blocks.map(collapsed).filter(Boolean);
  return [
    readHtml(markup).paragraphs.map(({ text }) => text),
    squeezedBlocks,
    blocks.map((text) => text.trim()),
    squeezedBlocks.map((text) => text.normalize("NFKC")),
  ];
}

const collapsed = (text: string): string => text.replace(/\s+/g, " ").trim();

/** By the header's charset, then the page's own, then UTF-8. */
function decode({ body, contentType }: FetchedPage): string {
  const inPage = /<meta[^>]+charset=["']?([\w-]+)/i.exec(body.subarray(0, 2048).toString("latin1"))?.[1];
  const charset = /charset=["']?([\w-]+)/i.exec(contentType)?.[1] ?? inPage ?? "utf-8";
  try {
    return new TextDecoder(charset).decode(body);
  } catch {
    throw new PageRejected(`its encoding ${charset} is not known.`);
  }
}
