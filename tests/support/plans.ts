export interface Plan {
  operator: string;
  details?: string;
  rows: number;
  dbHits: number;
  children: Plan[];
}

const operatorsOf = (plan: Plan): Plan[] => [plan, ...plan.children.flatMap(operatorsOf)];

/** Lists of all things of a kind are sorted by name, and have some hundreds of entries. */
const listsOfAll = /^(pageOf\w+|observations)$/;

const leavesOf = (plan: Plan): Plan[] => (plan.children.length ? plan.children.flatMap(leavesOf) : [plan]);

/** Two things found by id and then linked: one row times one row. */
const ofSingles = (plan: Plan): boolean => leavesOf(plan).every(({ operator }) => /^(NodeUniqueIndexSeek|Argument)/.test(operator));

/** What no statement may do: read all nodes or all of a label, or form an avoidable Cartesian product. */
export const faultsOf = ({ name, plan }: { name: string; plan: unknown }): string[] =>
  operatorsOf(plan as Plan)
    .filter(
      (each) =>
        /AllNodesScan|AllRelationshipsScan/.test(each.operator) ||
        (/CartesianProduct/.test(each.operator) && !ofSingles(each)) ||
        (/NodeByLabelScan/.test(each.operator) && !listsOfAll.test(name)),
    )
    .map(({ operator, details }) => `${name}: ${operator} ${details ?? ""}`);
