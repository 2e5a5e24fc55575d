const lastDay = (year: number, month: number): string => new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);

/** The months that make up some days; none unless these begin and end with whole months, and none of more than three years. */
export function monthsOf({ start, end }: { start: string; end: string }): { start: string; end: string }[] {
  const first = Number(start.slice(0, 4)) * 12 + Number(start.slice(5, 7)) - 1;
  const last = Number(end.slice(0, 4)) * 12 + Number(end.slice(5, 7)) - 1;
  if (!start.endsWith("-01") || last < first || last - first > 35 || end !== lastDay(Math.floor(last / 12), (last % 12) + 1)) return [];
  return Array.from({ length: last - first + 1 }, (_, i) => {
    const [year, month] = [Math.floor((first + i) / 12), ((first + i) % 12) + 1];
    return { start: `${year}-${String(month).padStart(2, "0")}-01`, end: lastDay(year, month) };
  });
}
