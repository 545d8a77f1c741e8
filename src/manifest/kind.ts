import type { KubernetesObject } from './kubernetes-object';
import type { StructType } from './schema/option';

/** What is written for one construct: its options, what they become, and its words. */
export interface Kind<Member extends string = string> {
  /** Name of the class in both front ends. */
  readonly construct: string;
  readonly options: StructType;
  /** The objects that are written, by the member of the component that holds them. The first one gives the construct its name. */
  readonly objects: Readonly<Record<Member, { readonly apiVersion: string; readonly kind: string }>>;
  /** What the guard holds the first object to. */
  readonly holds: 'workload' | 'namespace';
  /** Whether it manages the pods that it selects: no two may select the same. */
  readonly managesPods?: boolean;
  readonly words: KindWords;
  readonly write: (options: any, identity: Identity) => Written<Member, Body>;
}

/** What the docs say about a construct. What they say about every workload is not repeated here. */
export interface KindWords {
  /** What it is. */
  readonly construct: string;
  /** What is true in one front end only. */
  readonly notes?: { readonly cdk8s?: string; readonly pulumi?: string };
  /** What its options are. */
  readonly options: string;
  /** The sentence about the parameter that takes them. */
  readonly parameter: string;
  readonly see?: string;
  /** In Pulumi by default the same, without the chart. */
  readonly example: { readonly cdk8s: string; readonly pulumi?: string };
}

/** Which construct or component it is. */
export interface Identity {
  /** Path of the construct or name of the component, for messages. */
  readonly id: string;
  /** A label value that no other workload of the namespace has. */
  readonly label: string;
}

/** An object without what its kind says about it. */
export type Body = Omit<KubernetesObject, 'apiVersion' | 'kind'>;

/** The objects of a construct. */
export interface Written<Member extends string = string, Object = KubernetesObject> {
  readonly objects: Readonly<Record<Member, Object>>;
  /** Labels by which its pods are selected. */
  readonly selector: Readonly<Record<string, string>>;
}
