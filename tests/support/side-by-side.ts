/**
 * Runs the same for each item, a few in parallel, because pages spend half of their time waiting. All are run; an error
 * names its item.
 */
export async function sideBySide<One>(
  all: readonly One[],
  name: (one: One) => string,
  act: (one: One) => Promise<void>,
  lanes = 3,
): Promise<void> {
  const left = [...all];
  const wrong: Error[] = [];
  const lane = async () => {
    for (let one = left.shift(); one !== undefined; one = left.shift())
      await act(one).catch((error: unknown) => {
        const problem = error instanceof Error ? error : new Error(String(error));
        problem.message = `${name(one!)}: ${problem.message}`;
        wrong.push(problem);
      });
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  const [first, ...others] = wrong;
  if (!first) return;
  if (others.length > 0) first.message += `\n${others.map(({ message }) => message).join("\n")}`;
  throw first;
}
