/** An app that uses nothing of this library. Its files are judged by the cdk8s command, which cdk8s.yaml tells to. */
import { ApiObject, App, Chart } from 'cdk8s';

const app = new App();
const chart = new Chart(app, 'shop', { namespace: 'shop', disableResourceNameHashes: true });

new ApiObject(chart, 'web', {
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  spec: {
    selector: { matchLabels: { app: 'web' } },
    template: {
      metadata: { labels: { app: 'web' } },
      spec: {
        os: { name: 'windows' },
        nodeSelector: { 'kubernetes.io/os': 'windows' },
        automountServiceAccountToken: false,
        securityContext: { runAsNonRoot: true, windowsOptions: { runAsUserName: 'ContainerUser' } },
        // Without a memory limit: a warning.
        containers: [{ name: 'web', image: 'mcr.microsoft.com/dotnet/samples:aspnetapp-nanoserver-ltsc2022' }],
      },
    },
  },
});

app.synth();
