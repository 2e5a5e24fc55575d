import { addressOf } from "../address/address.ts";
import { AppLink } from "../address/link.tsx";
import { say } from "../language/say.ts";
import { changed, isListWord, misreadIn, toggled, type Misread } from "./filter-address.ts";

/** Reports invalid parameters: what is wrong, that it is ignored, and a correction. */
export function IgnoredFilters({ path, params }: { path: string; params: URLSearchParams }) {
  const misread = misreadIn(params);
  if (misread.length === 0) return null;
  return (
    <div role="status">
      <ul className="note">
        {misread.map((each) => (
          <li key={`${each.word} ${each.said}`}>
            {why(each)}{" "}
            {each.turned && <AppLink to={addressOf(path, changed(params, { [each.word]: each.turned }))}>{say("Swap them")}</AppLink>}{" "}
            <AppLink to={addressOf(path, without(params, each))}>{say("Remove")}</AppLink>
          </li>
        ))}
      </ul>
    </div>
  );
}

function why({ word, said, unknown, turned }: Misread): string {
  if (unknown) return say("The address contains {word}, which is not a filter; it was ignored.", { word });
  if (turned) return say("{word}: {said} ends before it starts; it was ignored.", { word, said });
  return say("{word}: “{said}” is not valid; it was ignored.", { word, said });
}

const without = (params: URLSearchParams, { word, said }: Misread) =>
  isListWord(word) ? toggled(params, word, said) : changed(params, { [word]: null });
