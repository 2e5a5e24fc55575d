import { useEffect, useState } from "react";

/** Whether the window is at least this wide; collapsible parts depend on it. */
export function useMinWidth(atLeast: string): boolean {
  const query = `(min-width: ${atLeast})`;
  const [room, setRoom] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const media = matchMedia(query);
    const update = () => setRoom(media.matches);
    update();
    media.addEventListener("change", update);
    return () => media.removeEventListener("change", update);
  }, [query]);
  return room;
}
