import { Field, InputType } from "type-graphql";
import { Flow } from "../../contract/vocabulary.ts";
import { DateRange } from "../figure/figure.input.ts";

@InputType({ description: "Which observations. All conditions hold at once." })
export class ObservationFilter {
  @Field(() => [String], { nullable: true, description: "Two countries, in either order, by code or name." })
  between?: string[];
  @Field(() => String, { nullable: true, description: "The country whose office counted it, by code or name." })
  reportedBy?: string;
  @Field(() => [Flow.graphql], { nullable: true, description: "Only these flows." })
  flow?: Flow[];
  @Field(() => String, { nullable: true, description: "A good by code or name, with everything below it." })
  commodity?: string;
  @Field(() => DateRange, { nullable: true, description: "A period that overlaps these days." })
  period?: DateRange;
  @Field(() => String, { nullable: true, description: "Id of a dataset." })
  dataset?: string;
}
