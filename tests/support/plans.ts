export interface Plan {
  operator: string;
  details?: string;
  rows: number;
  dbHits: number;
  children: Plan[];
}

const operatorsOf = (plan: Plan): Plan[] => [plan, ...plan.children.flatMap(operatorsOf)];

/** Lists of everything of a kind are read in the order of a name, and hold some hundreds of things. */
const listsOfAll = /^(pageOf\w+|observations)$/;

const leavesOf = (plan: Plan): Plan[] => (plan.children.length ? plan.children.flatMap(leavesOf) : [plan]);

/** Two things found by their ids and then linked: one row times one row. */
const ofSingles = (plan: Plan): boolean => leavesOf(plan).every(({ operator }) => /^(NodeUniqueIndexSeek|Argument)/.test(operator));

/** What no statement does: read all nodes or all of a label, or multiply what it need not. */
export const faultsOf = ({ name, plan }: { name: string; plan: unknown }): string[] =>
  operatorsOf(plan as Plan)
    .filter(
      (each) =>
        /AllNodesScan|AllRelationshipsScan/.test(each.operator) ||
        (/CartesianProduct/.test(each.operator) && !ofSingles(each)) ||
        (/NodeByLabelScan/.test(each.operator) && !listsOfAll.test(name)),
    )
    .map(({ operator, details }) => `${name}: ${operator} ${details ?? ""}`);
