export * from './cdk8s/acknowledgements';
export * from './cdk8s/generated';
export * from './cdk8s/guard-report';
export * from './cdk8s/runtime-class-description';
export * from './cdk8s/validation';
export * from './cdk8s/windows-guard';
export * from './manifest/windows-user';
export type { Acknowledgement } from './policy';
