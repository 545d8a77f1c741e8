/**
 * The two pods of the AWS guide to Windows security as the guide prints them (it leaves the image out), read with Include.
 * The synth is meant to fail: the guard says what is weak in the first pod and wrong in the second.
 *
 * https://docs.aws.amazon.com/eks/latest/best-practices/windows-security.html
 */
import { join } from 'path';
import { App, Chart, Include } from 'cdk8s';
import { PssNamespace } from 'secure-windows-workloads';

const app = new App();
const chart = new Chart(app, 'aws-guide', { namespace: 'run-as-username' });
new PssNamespace(chart, 'namespace', { name: 'run-as-username' });
new Include(chart, 'as-printed', { url: join(__dirname, 'run-as-username.yaml') });
app.synth();
