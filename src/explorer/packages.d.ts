/// <reference types="vite/client" />

// Packages without types: only the parts used here.

declare module "topojson-client" {
  export interface Land {
    type: "Feature";
    id?: string;
    properties: { name: string };
    geometry: object;
  }
  export function feature(topology: object, object: object): { type: "FeatureCollection"; features: Land[] };
}

declare module "cytoscape-fcose" {
  import type { Ext } from "cytoscape";
  const fcose: Ext;
  export default fcose;
}
