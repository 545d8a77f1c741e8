import { isEmptyList, refusal, type Form } from './form';
import { IP_ADDRESS } from './ip-address';
import { DNS_SUBDOMAIN_WITH_UNDERSCORES } from './names';
import { REFUSED } from './refused';
import { validation } from './validation';
import type { Field } from '../object/field';
import type { PodView } from '../object/pod';
import type { Fault, Rule } from '../rule/rule';
import { utf8Length } from '../text/utf8';
import { equals } from '../triggers/condition';

const MAX_SERVERS = 3;
const MAX_SEARCHES = 32;
const MAX_SEARCH_BYTES = 2048;

const SEARCH: Form = {
  wanted: `${DNS_SUBDOMAIN_WITH_UNDERSCORES.wanted}, or "."`,
  accepts: value => typeof value !== 'string' || value === '.' || DNS_SUBDOMAIN_WITH_UNDERSCORES.accepts(value.replace(/\.$/, '')),
};

export const dnsConfig: Rule = {
  id: 'api-server/dns-config',
  title: 'The DNS configuration has servers and search domains that can be asked',
  why: 'The configuration becomes that of the resolver in each container, which reads IP addresses, DNS names and a limited number of both. With dnsPolicy: None there is nothing else.',
  remedy: 'list up to 3 IP addresses as nameservers, and up to 32 DNS names as searches',
  ...REFUSED,
  sources: validation('validatePodDNSConfig'),
  triggers: [{ type: 'PodDNSConfig' }, { type: 'PodSpec', field: 'dnsPolicy', where: equals('None') }],
  *check(pod) {
    const config = pod.spec.get('dnsConfig');
    const servers = config.get('nameservers');
    if (pod.spec.get('dnsPolicy').value === 'None' && isEmptyList(servers.value ?? undefined)) {
      const at = config.isSet ? servers : config;
      yield refusal(pod, at, `${at.path} has no nameservers; the API server requires one for dnsPolicy: None`, 'set dnsConfig.nameservers, or another dnsPolicy');
      return;
    }
    yield* serverFaults(pod, servers);
    yield* searchFaults(pod, config.get('searches'));
    for (const at of config.get('options').items().map(option => option.get('name')).filter(({ value }) => (value ?? '') === '')) {
      yield refusal(pod, at, `${at.path} is not set; the API server requires it`, 'set name');
    }
  },
  examples: {
    pass: [
      { title: 'a server and a domain', spec: { os: { name: 'windows' }, dnsPolicy: 'None', dnsConfig: { nameservers: ['10.0.0.10'], searches: ['example.com'], options: [{ name: 'ndots', value: '2' }] } } },
    ],
    fail: [
      { title: 'no servers', spec: { os: { name: 'windows' }, dnsPolicy: 'None' } },
      { title: 'a name for a server', spec: { os: { name: 'windows' }, dnsConfig: { nameservers: ['dns.example.com'] } } },
    ],
  },
};

function* serverFaults(pod: PodView, list: Field): Generator<Fault> {
  const servers = list.items();
  if (servers.length > MAX_SERVERS) yield tooMany(pod, list, `${servers.length} nameservers`, MAX_SERVERS);
  yield* formFaults(pod, servers, IP_ADDRESS);
}

function* searchFaults(pod: PodView, list: Field): Generator<Fault> {
  const searches = list.items();
  const bytes = utf8Length(searches.map(({ text }) => text).join(' '));
  if (searches.length > MAX_SEARCHES) yield tooMany(pod, list, `${searches.length} domains`, MAX_SEARCHES);
  else if (bytes > MAX_SEARCH_BYTES) yield tooMany(pod, list, `${bytes} characters, with a blank between the domains`, MAX_SEARCH_BYTES);
  yield* formFaults(pod, searches, SEARCH);
}

function tooMany(pod: PodView, at: Field, count: string, most: number): Fault {
  return refusal(pod, at, `${at.path} has ${count}; the API server accepts at most ${most}`, `shorten ${at.name}`);
}

function* formFaults(pod: PodView, items: readonly Field[], { accepts, wanted }: Form): Generator<Fault> {
  for (const at of items.filter(({ isSet, value }) => !isSet || !accepts(value))) {
    yield refusal(pod, at, `${at.path} is ${at.shown}; the API server accepts ${wanted}`, `write ${wanted}`);
  }
}
