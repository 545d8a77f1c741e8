import { ConfigMap } from '@pulumi/kubernetes/core/v1/configMap';
import { PolicyPack, validateResourceOfType } from '@pulumi/policy';

new PolicyPack('test', {
  policies: [
    {
      name: 'no-password',
      description: 'A config map holds no password.',
      enforcementLevel: 'mandatory',
      validateResource: validateResourceOfType(ConfigMap, ({ data }, _, report) => {
        if (data?.['password'] !== undefined) report('There is a password in the config map.');
      }),
    },
    {
      name: 'has-owner',
      description: 'A config map has an owner.',
      enforcementLevel: 'advisory',
      validateResource: validateResourceOfType(ConfigMap, ({ metadata }, _, report) => {
        if (metadata?.labels?.['owner'] === undefined) report('Nobody owns the config map.');
      }),
    },
  ],
});
