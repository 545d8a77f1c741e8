/**
 * The shop of `examples/shop`, as Pulumi components: a storefront on ASP.NET Core, which needs no rights at all, and its older back
 * office on ASP.NET and IIS, which does. Each has a namespace with the level that its pods can bear.
 */
import { ConfigMap } from '@pulumi/kubernetes/core/v1/configMap';
import { Service } from '@pulumi/kubernetes/core/v1/service';
import { PssNamespace, SecureWindowsDeployment } from 'secure-windows-workloads/pulumi';

const kubernetesVersion = '1.35';

// The storefront: ContainerUser, in a namespace that enforces `restricted`.
const shop = new PssNamespace('shop', { enforce: 'restricted', kubernetesVersion });

const settings = new ConfigMap('storefront', {
  metadata: { namespace: shop.name },
  data: { ASPNETCORE_HTTP_PORTS: '8080', Catalog__PageSize: '50' },
});

const storefront = new SecureWindowsDeployment('storefront', {
  namespace: shop.name,
  replicas: 3,
  containers: [{
    name: 'web',
    image: 'mcr.microsoft.com/dotnet/samples:aspnetapp-nanoserver-ltsc2022',
    ports: [{ name: 'http', containerPort: 8080 }],
    envFrom: [{ configMapRef: { name: settings.metadata.name } }],
    // The Secret is made by the secret store of the cluster: its value is never in code.
    env: [{ name: 'ConnectionStrings__Shop', valueFrom: { secretKeyRef: { name: 'shop-database', key: 'connection-string' } } }],
    resources: { requests: { memory: '300Mi', cpu: '250m' }, limits: { memory: '500Mi', cpu: '1' } },
    startupProbe: { httpGet: { path: '/', port: 'http' }, periodSeconds: 10, failureThreshold: 60 },
    readinessProbe: { httpGet: { path: '/', port: 'http' }, timeoutSeconds: 5 },
    volumeMounts: [{ name: 'cache', mountPath: 'C:\\cache' }],
  }],
  volumes: [{ name: 'cache', emptyDir: { sizeLimit: '1Gi' } }],
});

new Service('storefront', {
  metadata: { namespace: shop.name },
  spec: { selector: storefront.selector, ports: [{ port: 80, targetPort: 'http' }] },
});

// The back office: ServiceMonitor.exe, which starts IIS in Microsoft's images, works for an administrator only
// (https://github.com/microsoft/IIS.ServiceMonitor/issues/77). So it says why, until when, and lives where `baseline` is enforced.
const backOffice = new PssNamespace('back-office', { kubernetesVersion });

new SecureWindowsDeployment('orders', {
  namespace: backOffice.name,
  containers: [{
    name: 'iis',
    image: 'mcr.microsoft.com/dotnet/framework/samples:aspnetapp-windowsservercore-ltsc2022',
    user: {
      name: 'ContainerAdministrator',
      reason: 'ServiceMonitor.exe starts IIS; the move to ASP.NET Core is planned',
      expires: '2027-12-31',
      approvedBy: 'security@shop.example',
    },
    ports: [{ name: 'http', containerPort: 80 }],
    resources: { requests: { memory: '600Mi', cpu: '500m' }, limits: { memory: '1Gi', cpu: '2' } },
    startupProbe: { httpGet: { path: '/', port: 80 }, periodSeconds: 10, failureThreshold: 90 },
    readinessProbe: { httpGet: { path: '/', port: 80 }, timeoutSeconds: 5 },
  }],
});

export const selector = storefront.selector;
