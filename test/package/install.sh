#!/usr/bin/env bash
# Packs the library, installs it in a project of its own, and uses it there from TypeScript and JavaScript.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
(cd "$root" && npx projen compile)
npm pack --silent --pack-destination . "$root" >/dev/null
tar tzf ./*.tgz | sed 's#^package/##' | grep -vE '^(node_modules/yaml/.*|lib/.*\.(js|js\.map|d\.ts)|package\.json|README\.md|LICENSE|API\.md|CHANGELOG\.md|SECURITY\.md|\.jsii|\.warnings\.jsii\.js)$' \
  && { echo 'the package holds files that do not belong there'; exit 1; }
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund ./*.tgz cdk8s@^2 constructs@^10 "typescript@$(node -p "require('$root/node_modules/typescript/package.json').version")" @types/node@^20
cat > app.ts <<'TS'
import { App, Chart } from 'cdk8s';
import { PssNamespace, SecureWindowsPod, WindowsUser } from 'secure-windows-workloads';
import { judge, RULES } from 'secure-windows-workloads/policy';

const app = new App();
const chart = new Chart(app, 'chart');
const namespace = new PssNamespace(chart, 'namespace', { name: 'shop' });
new SecureWindowsPod(chart, 'pod', {
  namespace: namespace.name,
  user: WindowsUser.of('webapp'),
  containers: [{ name: 'web', image: 'web', resources: { limits: { memory: '1Gi' } } }],
});
app.synth();
const { findings } = judge(chart.toJson(), { today: '2026-11-23' });
console.log(`${findings.length} findings of ${RULES.length > 0 ? 'all' : 'no'} rules`);
TS
for resolution in 'node16 --module node16' 'nodenext --module nodenext' 'bundler --module es2022'; do
  # shellcheck disable=SC2086
  npx tsc --strict --noEmit --types node --target es2022 --moduleResolution $resolution app.ts
done
npx tsc --strict --types node --target es2022 --module node16 app.ts
test "$(node app.js)" = '0 findings of all rules'
grep -q 'runAsUserName: webapp' dist/chart.k8s.yaml
# The quick start of the README, as somebody who has read nothing else would try it.
mkdir quick-start
block() { sed -n "/^\`\`\`$1\$/{:line;n;/^\`\`\`/q;p;b line}" "$root/README.md"; }
block ts >quick-start/main.ts
(cd quick-start && npx --yes tsx main.ts)
block yaml | diff quick-start/dist/shop.k8s.yaml -
node -e "require('secure-windows-workloads/pulumi')" 2>err.txt && { echo 'there is no Pulumi here'; exit 1; }
grep -q "Cannot find module '@pulumi/" err.txt
cp "$root/test/package/without-node.js" .
test "$(node without-node.js)" = 'windows/host-namespaces'

# A Pulumi program has no cdk8s.
mkdir "$folder/pulumi"
cd "$folder/pulumi"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --legacy-peer-deps ../*.tgz "typescript@$(node -p "require('$root/node_modules/typescript/package.json').version")" @types/node@^20 \
  "@pulumi/pulumi@$(node -p "require('$root/node_modules/@pulumi/pulumi/package.json').version")" \
  "@pulumi/kubernetes@$(node -p "require('$root/node_modules/@pulumi/kubernetes/package.json').version")" \
  "@pulumi/policy@$(node -p "require('$root/node_modules/@pulumi/policy/package.json').version")"
test ! -e node_modules/cdk8s
cat > program.ts <<'TS'
import * as pulumi from '@pulumi/pulumi';
import { guardWindowsWorkloads, PssNamespace, SecureWindowsPod } from 'secure-windows-workloads/pulumi';
import { secureWindowsPolicies } from 'secure-windows-workloads/pulumi/policy';

async function main(): Promise<void> {
  await pulumi.runtime.setMocks({ call: ({ inputs }) => inputs, newResource: ({ name, inputs }) => ({ id: name, state: inputs }) });
  guardWindowsWorkloads();
  const namespace = new PssNamespace('shop', { name: 'shop', enforce: 'restricted' });
  const pod = new SecureWindowsPod('web', {
    namespace: namespace.name,
    user: { name: 'webapp' },
    containers: [{ name: 'web', image: pulumi.output('web'), resources: { limits: { memory: '1Gi' } } }],
  });
  pod.pod.spec.securityContext.apply(({ windowsOptions }) => console.log(`${windowsOptions.runAsUserName}, ${secureWindowsPolicies().length > 40}`));
}
void main();
TS
for resolution in 'node10 --ignoreDeprecations 6.0 --module commonjs' 'node16 --module node16' 'nodenext --module nodenext' 'bundler --module es2022'; do
  # shellcheck disable=SC2086
  npx tsc --strict --skipLibCheck --noEmit --types node --target es2022 --moduleResolution $resolution program.ts
done
npx tsc --strict --skipLibCheck --types node --target es2022 --module node16 program.ts
test "$(node program.js)" = 'webapp, true'
echo 'the package works where it is installed'
