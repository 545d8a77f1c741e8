/**
 * What judging a manifest costs, beside what js-yaml takes to parse it: both warm, by turns, in one run.
 * Imports the compiled judge by its name, as users do.
 */
import { readFileSync } from 'fs';
import { join } from 'path';
import { load } from 'js-yaml';
import { ratios } from './ratios';
import { judge } from 'secure-windows-workloads/policy';

const text = readFileSync(join(__dirname, 'deployment.yaml'), 'utf8');
const manifest = load(text);
const today = '2026-11-23';
const enforce = { 'pod-security.kubernetes.io/enforce': 'restricted' };

const parse = () => load(text);
console.log(`judging a Deployment, against parsing it:                    ${ratios(() => judge([manifest], { today }), parse)}`);
console.log(`the same, with the Pod Security Standards of its namespace:  ${ratios(() => judge([manifest], { today, namespaces: { shop: enforce } }), parse)}`);

const deployments = (count: number) => Array.from({ length: count }, () => manifest);
const [few, many] = [deployments(100), deployments(1000)];
console.log(`1,000 Deployments, against 100:                              ${ratios(() => judge(many, { today }), () => judge(few, { today }))}`);
