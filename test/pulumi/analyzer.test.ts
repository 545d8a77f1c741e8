import { join } from 'path';
import { Analyzer } from '@pulumi/pulumi/provider/experimental/analyzer';

const NAMES = ['PssNamespace', 'SecureWindowsDeployment', 'SecureWindowsPod'];

test("Pulumi's own analyzer reads the components: other languages can have them", () => {
  const root = join(__dirname, '../..');
  const { components, typeDefinitions } = new Analyzer(root, 'secure-windows-workloads', { main: 'src/pulumi/index.ts' }, new Set(NAMES)).analyze();
  expect(Object.keys(components).sort()).toEqual(NAMES);
  const { inputs, outputs } = components['SecureWindowsDeployment']!;
  expect(inputs['replicas']).toEqual({ description: 'Number of pods.', optional: true, type: 'number' });
  expect(inputs['containers']?.items).toEqual({ $ref: '#/types/secure-windows-workloads:index:WindowsContainerArgs', plain: true });
  expect(Object.keys(outputs).sort()).toEqual(['deployment', 'name', 'selector']);
  expect(Object.keys(typeDefinitions)).toEqual(expect.arrayContaining(['WindowsContainerArgs', 'WindowsUserArgs', 'ProbeArgs', 'VolumeArgs']));
}, 60_000);
