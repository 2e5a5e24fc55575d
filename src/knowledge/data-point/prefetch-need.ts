import { fieldsNamed, type Selection } from "../../graph/selection.ts";
import { storedGroupsSuffice } from "./stored-groups.ts";

export type MemberType = "Claim" | "Observation" | "DataPoint";
export type Owner = "Claim" | "DataPoint" | "Conflict";

/** A place further down that will request members of a data point by id, and the fields selected there. */
interface Place {
  place: string;
  of: MemberType;
  selection: Selection;
}

export interface Need {
  figures: boolean;
  /** Figures are wanted of points that do not keep their groups. */
  ungrouped: boolean;
  linked: boolean;
  places: Place[];
  /** Places that request the official figures behind the verdicts and outcomes of claims. */
  evidence: Place[];
}

/**
 * Predicts what the resolvers below rows of one type will request: the mirror image of claim-standing, data-point and conflict.resolver.ts.
 */
export function noteNeed(owner: Owner, selection: Selection, path: string, need: Need): Need {
  for (const field of Object.values(selection[owner] ?? {})) {
    const at = `${path}.${field.alias}`;
    const inner = field.fieldsByTypeName;
    const members = (type: string, name: string, of: MemberType) => {
      for (const each of fieldsNamed(inner, name))
        need.places.push({ place: `${type}:${at}.${each.alias}`, of, selection: each.fieldsByTypeName });
    };
    const grouped = (type: string) => {
      members(type, "claims", "Claim");
      members(type, "observations", "Observation");
    };
    if (field.name === "dataPoint") {
      if (owner === "Conflict") need.places.push({ place: `Conflict:${at}`, of: "DataPoint", selection: inner });
      noteNeed("DataPoint", inner, at, need);
      continue;
    }
    if (field.name === "conflictsWith") need.places.push({ place: `Claim:${at}`, of: "Claim", selection: inner });
    else if (field.name === "assessments" || field.name === "outcome") {
      const type = field.name === "assessments" ? "Assessment" : "ClaimOutcome";
      for (const each of fieldsNamed(inner, "observation"))
        need.evidence.push({ place: `${type}:${at}.${each.alias}`, of: "Observation", selection: each.fieldsByTypeName });
      continue;
    } else if (field.name === "relatedClaims") {
      members("ClaimLink", "claim", "Claim");
      need.linked = true;
    } else if (field.name === "groups") {
      grouped("ValueGroup");
      if (owner === "Conflict" && storedGroupsSuffice(inner, field.args.first)) {
        need.ungrouped = true;
        continue;
      }
    } else if (field.name === "best") grouped("BestValue");
    else continue;
    need.figures = true;
  }
  return need;
}
