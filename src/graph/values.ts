import neo4j from "neo4j-driver";

/** An integer: JavaScript numbers travel as floats, which LIMIT rejects. */
export const int = (value: number) => neo4j.int(value);

/** A point on Earth in decimal degrees, WGS 84. */
export const place = (latitude: number, longitude: number) => new neo4j.types.Point(4326, longitude, latitude);
