import type { BaseLayoutOptions, LayoutOptions } from "cytoscape";

export type { Core } from "cytoscape";

/** What is used of fcose's options, which come without types. */
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
