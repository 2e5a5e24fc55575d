import { useEffect, useState } from "react";

/** Whether the window is at least so wide; what unfolds where there is room folds away elsewhere. */
export function useRoom(atLeast: string): boolean {
  const query = `(min-width: ${atLeast})`;
  const [room, setRoom] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const media = matchMedia(query);
    const hear = () => setRoom(media.matches);
    hear();
    media.addEventListener("change", hear);
    return () => media.removeEventListener("change", hear);
  }, [query]);
  return room;
}
