/**
 * The two pods of the AWS guide to Windows security, as these constructs write them: one whose user is set on the pod, one
 * whose container overrides it with an administrator, here with the reason that it needs.
 *
 * https://docs.aws.amazon.com/eks/latest/best-practices/windows-security.html
 */
import { App, Chart } from 'cdk8s';
import { PssNamespace, SecureWindowsPod, WindowsUser } from 'secure-windows-workloads';

const app = new App();
const chart = new Chart(app, 'aws-guide');
const namespace = new PssNamespace(chart, 'namespace', { name: 'run-as-username' });

const container = {
  name: 'run-as-username-demo',
  image: 'mcr.microsoft.com/windows/servercore:ltsc2022',
  command: ['ping', '-t', 'localhost'],
  resources: { limits: { memory: '200Mi' } },
};

new SecureWindowsPod(chart, 'pod-demo', {
  name: 'run-as-username-pod-demo',
  namespace: namespace.name,
  user: WindowsUser.CONTAINER_USER,
  containers: [container],
});

new SecureWindowsPod(chart, 'container-demo', {
  name: 'run-as-username-container-demo',
  namespace: namespace.name,
  user: WindowsUser.CONTAINER_USER,
  containers: [{ ...container, user: WindowsUser.containerAdministrator({ reason: 'shows that a container overrides its pod' }) }],
});

app.synth();
