/**
 * Somebody else's Helm chart, in a namespace that enforces `restricted`. Its pods say that they run on Windows and little more:
 * the guard adds what they leave open, and would fail the preview if one of them were privileged.
 */
import { join } from 'path';
import { Chart } from '@pulumi/kubernetes/helm/v4';
import { guardWindowsWorkloads, PssNamespace } from 'secure-windows-workloads/pulumi';

guardWindowsWorkloads({ harden: true });

const metrics = new PssNamespace('metrics', { name: 'metrics', enforce: 'restricted' });

new Chart('exporter', { chart: join(__dirname, 'chart'), namespace: metrics.name });
