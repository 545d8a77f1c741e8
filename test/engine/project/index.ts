import { ConfigMap } from '@pulumi/kubernetes/core/v1/configMap';

const data: Record<string, string> = { key: 'value' };
export const name = new ConfigMap('settings', { data }).metadata.name;
