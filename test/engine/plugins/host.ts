/**
 * Started by the engine as `pulumi-language-nodejs`: runs programs by the SDK's own `cmd/run`. The last language host that can be had as a
 * Go module (sdk v3.60.0) is of no use: it stands between program and engine with the calls of its time, transforms are not among them.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { LanguageRuntimeService, type ILanguageRuntimeServer } from '@pulumi/pulumi/proto/language_grpc_pb';
import * as messages from '@pulumi/pulumi/proto/language_pb';
import { PluginInfo } from '@pulumi/pulumi/proto/plugin_pb';
import { ENGINE, serve, unary } from './serve';

/** The program has told the user what is wrong. */
const SAID = 32;

async function run(request: messages.RunRequest): Promise<messages.RunResponse> {
  const pwd = request.getPwd();
  const options = {
    'monitor': request.getMonitorAddress(),
    'engine': ENGINE,
    'organization': request.getOrganization(),
    'project': request.getProject(),
    'stack': request.getStack(),
    'root-directory': request.getInfo()?.getRootDirectory() ?? pwd,
    'pwd': pwd,
    'parallel': request.getParallel(),
    'dry-run': request.getDryrun(),
  };
  const args = Object.entries(options).filter(([, value]) => value !== '' && value !== false).map(([name, value]) => `--${name}=${value}`);
  const env = {
    ...process.env,
    PULUMI_CONFIG: JSON.stringify(Object.fromEntries(request.getConfigMap().toArray())),
    PULUMI_CONFIG_SECRET_KEYS: JSON.stringify(request.getConfigsecretkeysList()),
    PULUMI_NODEJS_TYPESCRIPT: `${request.getInfo()?.getOptions()?.toJavaScript()['typescript'] !== false}`,
  };
  const runner = require.resolve('@pulumi/pulumi/cmd/run', { paths: [pwd] });
  const child = spawn(process.execPath, [runner, ...args, request.getProgram(), ...request.getArgsList()], { cwd: pwd, env, stdio: 'inherit' });
  const [status] = await once(child, 'exit') as [number | null];
  const response = new messages.RunResponse();
  if (status === SAID) return response.setBail(true);
  return status === 0 ? response : response.setError(`Program exited with non-zero exit code: ${status}`);
}

const host: Partial<ILanguageRuntimeServer> = {
  getPluginInfo: unary(() => new PluginInfo().setVersion('0.0.0')),
  getRequiredPackages: unary(() => new messages.GetRequiredPackagesResponse()),
  run: unary(run),
};
serve(LanguageRuntimeService, host);
