export * from './cdk8s/pss-namespace';
export * from './cdk8s/secure-windows-deployment';
export * from './cdk8s/secure-windows-pod';
export * from './manifest/container';
export * from './manifest/namespace';
export * from './manifest/pod-options';
export * from './manifest/volume';
export * from './manifest/windows-user';
