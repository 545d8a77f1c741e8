// Generated from src/manifest/schema by `npx projen generate:schema`: do not edit.
export * from './args';
export * from './secure-windows-deployment';
export * from './secure-windows-pod';
export * from './pss-namespace';
