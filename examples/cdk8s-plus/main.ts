/**
 * cdk8s-plus writes what stands around the pods: a ConfigMap and a Secret that feed them, a Service and an Ingress that lead to them.
 * The pods themselves are ours: what cdk8s-plus writes by default, the API server refuses on Windows.
 */
import { App, Chart } from 'cdk8s';
import { ConfigMap, Ingress, IngressBackend, Secret, Service } from 'cdk8s-plus-34';
import { PssLevel, PssNamespace, SecureWindowsDeployment } from 'secure-windows-workloads';

const app = new App();
const platform = new Chart(app, 'platform', { disableResourceNameHashes: true });
const shop = new PssNamespace(platform, 'namespace', { name: 'boutique', enforce: PssLevel.RESTRICTED, kubernetesVersion: '1.35' });

// Whatever is in this chart goes into the namespace, whoever writes it.
const chart = new Chart(app, 'shop', { namespace: shop.name, disableResourceNameHashes: true });

const settings = new ConfigMap(chart, 'settings', { data: { ASPNETCORE_HTTP_PORTS: '8080' } });
const database = Secret.fromSecretName(chart, 'database', 'shop-database');

const web = new SecureWindowsDeployment(chart, 'web', {
  replicas: 2,
  containers: [{
    name: 'web',
    image: 'mcr.microsoft.com/dotnet/samples:aspnetapp-nanoserver-ltsc2022',
    ports: [{ name: 'http', containerPort: 8080 }],
    envFrom: [{ configMapRef: { name: settings.name } }],
    env: [{ name: 'ConnectionStrings__Shop', valueFrom: { secretKeyRef: { name: database.name, key: 'connection-string' } } }],
    resources: { limits: { memory: '500Mi' } },
  }],
});

const service = new Service(chart, 'service', { ports: [{ port: 80, targetPort: 8080 }] });
for (const [label, value] of Object.entries(web.selector)) service.selectLabel(label, value);
new Ingress(chart, 'ingress', { rules: [{ host: 'shop.example.com', backend: IngressBackend.fromService(service) }] });

app.synth();
