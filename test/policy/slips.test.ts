import { TODAY } from './findings';
import { judge, renderFinding } from '../../src/policy';

const WEB = { name: 'web', image: 'example.com/web:1', resources: { limits: { memory: '800Mi' } } };
const POD = {
  os: { name: 'windows' },
  nodeSelector: { 'kubernetes.io/os': 'windows' },
  automountServiceAccountToken: false,
  securityContext: { runAsNonRoot: true, windowsOptions: { runAsUserName: 'ContainerUser' } },
  containers: [WEB],
};
const withContainer = (more: object) => ({ containers: [{ ...WEB, ...more }] });

// Read them aloud before you change one.
test.each<[string, object, string, string]>([
  ['a unit that Kubernetes does not know', withContainer({ resources: { limits: { memory: '800 MB' } } }),
    'spec.containers[0].resources.limits.memory is "800 MB"; Kubernetes expects a quantity (such as 500m, 2 or 1Gi)', 'write 800Mi'],
  ['a number as a variable', withContainer({ env: [{ name: 'PORT', value: 8080 }] }), 'spec.containers[0].env[0].value is 8080; Kubernetes expects a string', 'put it in quotes: "8080"'],
  ['no image', withContainer({ image: null }), 'spec.containers[0].image is not set; the API server requires it', 'set image'],
  ['a misspelt name', withContainer({ imagePullPolcy: 'Always' }),
    'Kubernetes has no field imagePullPolcy in spec.containers[0]: it is dropped, or rejected where validation is strict', 'write imagePullPolicy'],
  ['an underscore in a name', withContainer({ name: 'web_1' }),
    'spec.containers[0].name is "web_1"; the API server accepts at most 63 lowercase letters, digits and hyphens, with a letter or digit at each end',
    'write at most 63 lowercase letters, digits and hyphens, with a letter or digit at each end'],
  ['a port that is too high', withContainer({ ports: [{ containerPort: 70000 }] }), 'spec.containers[0].ports[0].containerPort is 70000; the API server accepts a port from 1 to 65535', 'write a port from 1 to 65535'],
  ['a mount without its volume', { ...withContainer({ volumeMounts: [{ name: 'date', mountPath: 'C:\\data' }] }), volumes: [{ name: 'data', emptyDir: {} }] },
    'spec.containers[0].volumeMounts[0].name is "date"; the pod has no volume of that name', 'name a volume of the pod, or add one of that name'],
  ['two handlers of a probe', withContainer({ livenessProbe: { httpGet: { port: 80 }, tcpSocket: { port: 80 } } }),
    'spec.containers[0].livenessProbe.tcpSocket is set beside httpGet; the API server accepts only one of them', 'remove tcpSocket or httpGet'],
  ['a request above the limit', withContainer({ resources: { limits: { memory: '800Mi' }, requests: { memory: '1Gi' } } }),
    'spec.containers[0].resources.requests.memory is "1Gi"; the API server accepts at most the limit, "800Mi"', 'lower the request for memory or raise its limit'],
  ['a value beside Exists', { tolerations: [{ key: 'os', operator: 'Exists', value: 'windows' }] },
    'spec.tolerations[0].value is "windows"; the API server accepts none beside operator: Exists', 'remove the value, or write operator: Equal'],
])('%s', (_, spec, message, fix) => {
  const pod = { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'web', namespace: 'shop' }, spec: { ...POD, ...spec } };
  const { findings } = judge([pod], { today: TODAY });
  expect(findings.map(finding => [finding.message, finding.remedy])).toEqual([[message, fix]]);
  expect(renderFinding(findings[0]!)).toContain(`${message}.\n`);
});
