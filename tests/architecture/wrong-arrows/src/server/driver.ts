import neo4j from "neo4j-driver";

export const driver = neo4j.driver;
