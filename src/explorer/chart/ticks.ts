/** Round numbers from below the lowest to above the highest. */
export function niceTicks(low: number, high: number, about: number): number[] {
  const span = high - low || 1;
  const rough = span / about;
  const size = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].map((each) => each * size).find((each) => each >= rough)!;
  const ticks: number[] = [];
  for (let tick = Math.floor(low / step); tick <= Math.ceil(high / step); tick++) ticks.push(tick * step);
  return ticks;
}
