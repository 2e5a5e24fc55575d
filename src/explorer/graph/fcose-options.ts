import type { BaseLayoutOptions, LayoutOptions } from "cytoscape";

export type { Core } from "cytoscape";

/** The part of fcose's options used here; the package ships no types. */
export type FcoseLayoutOptions = LayoutOptions &
  BaseLayoutOptions & {
    name: "fcose";
    quality: "draft" | "default" | "proof";
    randomize: boolean;
    animate: boolean;
    fit: boolean;
    nodeRepulsion: number;
    idealEdgeLength: number;
    gravity: number;
    nodeSeparation: number;
    nodeDimensionsIncludeLabels: boolean;
    fixedNodeConstraint: { nodeId: string; position: { x: number; y: number } }[];
  };
