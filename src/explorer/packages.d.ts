/// <reference types="vite/client" />

// Packages that come without types of their own: what is used of them, and no more.

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
