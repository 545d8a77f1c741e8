import type { Case } from '../case';

const of = (...names: unknown[]) => ({ securityContext: { sysctls: names.map(name => name === null ? null : { name, value: '1' }) } });
const at = (index: number) => `spec.securityContext.sysctls[${index}].name`;
const wanted = 'at most 253 lowercase letters, digits, hyphens and underscores, in parts between dots or slashes';
const ofHost = (name: string, host: string): Record<string, [string, string]> => ({
  [at(0)]: [`${at(0)} is "${name}"; the API server does not accept it in a pod with ${host}: true`, `remove the sysctl or ${host}`],
});

export const CASES: readonly Case[] = [
  ['names', of('net.core.somaxconn', 'kernel/sem', 'a', '0', 'a-_b.c', `${'a.'.repeat(126)}a`), {}],
  ['settings of other parts of the node', { hostNetwork: true, ...of('kernel.sem', 'network.x', 'xnet.y', 'a.net.x', 'net') }, {}],
  ['settings that are not of IPC', { hostIPC: true, ...of('net.x', 'kernel.semx', 'xkernel.sem', 'fs.mqueue', 'fs.mqueues.x', 'x.fs.mqueue.y', 'kernel.shm.x', 'a.kernel.shm', 'fsxmqueue.a', 'kernel-sem', 'fs/mqueue.x', 'kernel/sh.m') }, {}],
  ['no name', of(null), { [at(0)]: [`${at(0)} is not set; the API server requires it`, 'set name'] }],
  ['two without a name', of('', ''), { [at(0)]: `${at(0)} is not set; the API server requires it`, [at(1)]: `${at(1)} is not set; the API server requires it` }],
  ...['A', 'a.', '.a', 'a..b', '-a', 'a-', 'a b', `${'a.'.repeat(126)}aa`].map((name): Case => [
    `the name ${name}`, of(name), { [at(0)]: [`${at(0)} is ${name.length > 120 ? `"${name.slice(0, 119)}…` : `"${name}"`}; the API server accepts ${wanted}`, `write ${wanted}`] },
  ]),
  ['one name twice', of('a', 'b', 'a'), { [at(2)]: [`${at(2)} is "a", as in another sysctl of the pod`, 'remove one of them'] }],
  ...['net.x', 'net/x', 'net/ipv4/conf/eno2.100/rp_filter'].map((name): Case => [`${name} on the network of the node`, { hostNetwork: true, ...of(name) }, ofHost(name, 'hostNetwork')]),
  ...['kernel.sem', 'kernel.shmall', 'kernel.shmmax', 'kernel.shmmni', 'kernel.shm_rmid_forced', 'kernel.shm', 'kernel.msgmax', 'kernel.msgmnb', 'kernel.msgmni', 'kernel.msg', 'kernel/msg', 'fs.mqueue.xy'].map((name): Case => [
    `${name} with the IPC of the node`, { hostIPC: true, ...of(name) }, ofHost(name, 'hostIPC'),
  ]),
  ['dots of a name, when slashes come first', { hostNetwork: true, ...of('net/x.y/z', 'net.a/b', 'x.net/y', 'a/net.x') }, {
    ...ofHost('net/x.y/z', 'hostNetwork'),
    [at(1)]: `${at(1)} is "net.a/b"; the API server does not accept it in a pod with hostNetwork: true`,
  }],
];
