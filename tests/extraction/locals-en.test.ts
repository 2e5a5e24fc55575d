// English local news, which names its own country least: whose town and whose board it is, and what its boxes are.
import { expect, it } from "vitest";
import { claimsOf } from "../support/extracted.ts";
import { endsOf } from "../support/claim-forms.ts";

const DATE = { date: "2024-10-20", language: "en" };

it("knows the country of a port where something happens in the headline", async () => {
  const claims = await claimsOf({ ...DATE, title: "Four cattle boats in a week at Fremantle" }, [
    "Four boats will be at the wharf this week.",
    "Israeli buyers had come looking for heavy bullocks, an agent said.",
    "Israel took 6,100 head in September, and Jordan has taken 28,000 head since January.",
  ]);
  expect(claims.map(endsOf)).toEqual(["AUS>ISR", "AUS>JOR"]);
});

it("knows whose figures they are by the board that gives them, and crates from containers", async () => {
  const claims = await claimsOf({ ...DATE, title: "The packing sheds are busy" }, [
    "By October 12 growers had sent 3.1 million boxes out of the country, the Guayaquil Banana Board counts.",
    "Egypt took 611,000 boxes and Canada 84,000.",
  ]);
  expect(claims.map((claim) => `${claim.value} ${claim.unit} ${endsOf(claim)}`)).toEqual([
    "3100000 boxes ECU",
    "611000 boxes ECU>EGY",
    "84000 boxes ECU>CAN",
  ]);
  const [lifted] = await claimsOf(DATE, ["Kenya's port handled 42,000 boxes in 2023, and its cranes are new."]);
  expect(lifted?.unit).toBe("TEU");
});

it("has what others will supply go to the one that bought", async () => {
  const claims = await claimsOf({ ...DATE, title: "Cairo picks up wheat" }, [
    "Egypt's state buyer has bought 444,000 tonnes of wheat. Russia will supply 214,000 tonnes and France 170,000.",
  ]);
  expect(claims.map(endsOf)).toEqual(["EGY", "RUS>EGY", "FRA>EGY"]);
});
