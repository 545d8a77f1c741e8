// Generated from src/manifest/schema by `npx projen generate:schema`: do not edit.
export * from './args';
export * from './secure-windows-cron-job';
export * from './secure-windows-daemon-set';
export * from './secure-windows-deployment';
export * from './secure-windows-job';
export * from './secure-windows-pod';
export * from './pss-namespace';
export * from './secure-windows-replica-set';
export * from './secure-windows-stateful-set';
