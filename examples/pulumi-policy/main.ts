/**
 * A program that knows nothing of this library. The policy pack beside it holds its Windows pods to the rules all the same:
 *
 *   pulumi preview --policy-pack policy
 */
import { Deployment } from '@pulumi/kubernetes/apps/v1/deployment';
import { Namespace } from '@pulumi/kubernetes/core/v1/namespace';

const legacy = new Namespace('legacy', { metadata: { labels: { 'pod-security.kubernetes.io/enforce': 'baseline' } } });
const labels = { app: 'orders' };

new Deployment('orders', {
  metadata: {
    namespace: legacy.metadata.name,
    annotations: {
      'secure-windows-workloads/acknowledged': JSON.stringify([{
        rule: 'windows/run-as-administrator', reason: 'ServiceMonitor.exe starts IIS', expires: '2027-12-31',
      }]),
    },
  },
  spec: {
    selector: { matchLabels: labels },
    template: {
      metadata: { labels },
      spec: {
        os: { name: 'windows' },
        nodeSelector: { 'kubernetes.io/os': 'windows' },
        automountServiceAccountToken: false,
        securityContext: { windowsOptions: { runAsUserName: 'ContainerAdministrator' } },
        containers: [{
          name: 'iis',
          image: 'mcr.microsoft.com/dotnet/framework/samples:aspnetapp-windowsservercore-ltsc2022',
          resources: { limits: { memory: '1Gi' } },
        }],
      },
    },
  },
});
