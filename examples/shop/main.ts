/**
 * A shop: a storefront on ASP.NET Core, which needs no rights at all, and its older back office on ASP.NET and IIS, which does.
 * Each has a namespace with the level that its pods can bear.
 */
import { ApiObject, App, Chart } from 'cdk8s';
import { PssLevel, PssNamespace, SecureWindowsDeployment, WindowsUser } from 'secure-windows-workloads';

const app = new App();
const kubernetesVersion = '1.35';

// The storefront: ContainerUser, in a namespace that enforces `restricted`.
const shop = new Chart(app, 'shop', { disableResourceNameHashes: true });
const shopNamespace = new PssNamespace(shop, 'namespace', { name: 'shop', enforce: PssLevel.RESTRICTED, kubernetesVersion });

const settings = new ApiObject(shop, 'settings', {
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name: 'storefront', namespace: shopNamespace.name },
  data: { ASPNETCORE_HTTP_PORTS: '8080', Catalog__PageSize: '50' },
});

// The Secret is made by the secret store of the cluster: its value is never in code.
const database = { secretKeyRef: { name: 'shop-database', key: 'connection-string' } };

const storefront = new SecureWindowsDeployment(shop, 'storefront', {
  name: 'storefront',
  namespace: shopNamespace.name,
  replicas: 3,
  initContainers: [{
    name: 'migrate',
    image: 'example.com/shop/migrations:2.3.0-nanoserver-ltsc2022',
    command: ['C:\\app\\migrate.exe', '--wait'],
    env: [{ name: 'ConnectionStrings__Shop', valueFrom: database }],
    resources: { limits: { memory: '200Mi', cpu: '500m' } },
  }],
  containers: [{
    name: 'web',
    image: 'mcr.microsoft.com/dotnet/samples:aspnetapp-nanoserver-ltsc2022',
    ports: [{ name: 'http', containerPort: 8080 }],
    envFrom: [{ configMapRef: { name: settings.name } }],
    env: [{ name: 'ConnectionStrings__Shop', valueFrom: database }],
    resources: { requests: { memory: '300Mi', cpu: '250m' }, limits: { memory: '500Mi', cpu: '1' } },
    startupProbe: { httpGet: { path: '/', port: 'http' }, periodSeconds: 10, failureThreshold: 60 },
    readinessProbe: { httpGet: { path: '/', port: 'http' }, timeoutSeconds: 5 },
    livenessProbe: { tcpSocket: { port: 'http' }, timeoutSeconds: 5 },
    volumeMounts: [{ name: 'cache', mountPath: 'C:\\cache' }],
  }],
  volumes: [{ name: 'cache', emptyDir: { sizeLimit: '1Gi' } }],
});

new ApiObject(shop, 'service', {
  apiVersion: 'v1',
  kind: 'Service',
  metadata: { name: 'storefront', namespace: shopNamespace.name },
  spec: { selector: storefront.selector, ports: [{ port: 80, targetPort: 'http' }] },
});

new ApiObject(shop, 'ingress-only-from-gateway', {
  apiVersion: 'networking.k8s.io/v1',
  kind: 'NetworkPolicy',
  metadata: { name: 'storefront', namespace: shopNamespace.name },
  spec: {
    podSelector: { matchLabels: storefront.selector },
    policyTypes: ['Ingress'],
    ingress: [{ from: [{ namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'gateway' } } }] }],
  },
});

// The back office: ServiceMonitor.exe, which starts IIS in Microsoft's images, works for an administrator only
// (https://github.com/microsoft/IIS.ServiceMonitor/issues/77). So it says why, until when, and lives where `baseline` is enforced.
const backOffice = new Chart(app, 'back-office', { disableResourceNameHashes: true });
const backOfficeNamespace = new PssNamespace(backOffice, 'namespace', { name: 'back-office', kubernetesVersion });

new ApiObject(backOffice, 'settings', {
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name: 'orders', namespace: backOfficeNamespace.name },
  data: { 'appSettings.config': '<appSettings><add key="PageSize" value="50" /></appSettings>' },
});

new SecureWindowsDeployment(backOffice, 'orders', {
  name: 'orders',
  namespace: backOfficeNamespace.name,
  containers: [{
    name: 'iis',
    image: 'mcr.microsoft.com/dotnet/framework/samples:aspnetapp-windowsservercore-ltsc2022',
    user: WindowsUser.containerAdministrator({
      reason: 'ServiceMonitor.exe starts IIS; the move to ASP.NET Core is planned',
      expires: '2027-12-31',
      approvedBy: 'security@shop.example',
    }),
    ports: [{ name: 'http', containerPort: 80 }],
    resources: { requests: { memory: '600Mi', cpu: '500m' }, limits: { memory: '1Gi', cpu: '2' } },
    startupProbe: { httpGet: { path: '/', port: 80 }, periodSeconds: 10, failureThreshold: 90 },
    readinessProbe: { httpGet: { path: '/', port: 80 }, timeoutSeconds: 5 },
    volumeMounts: [{ name: 'settings', mountPath: 'C:\\inetpub\\wwwroot\\config', readOnly: true }],
  }],
  volumes: [{ name: 'settings', configMap: { name: 'orders' } }],
});

app.synth();
