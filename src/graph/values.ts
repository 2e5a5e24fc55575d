import neo4j from "neo4j-driver";

/** JavaScript numbers travel as floats, and LIMIT refuses those. */
export const int = (value: number) => neo4j.int(value);

/** A point on Earth in decimal degrees, WGS 84. */
export const place = (latitude: number, longitude: number) => new neo4j.types.Point(4326, longitude, latitude);
