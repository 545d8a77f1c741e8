/** @jest-environment ./test/pulumi/environment.ts */
import type * as pulumi from '@pulumi/pulumi';
import { argsOf } from './args';
import { run } from './program';
import { KINDS } from '../../src/manifest/schema/kinds';
import * as components from '../../src/pulumi';
import { missing } from '../manifest/schema/leaves';
import { SAMPLES } from '../manifest/schema/samples';

type Component = new (name: string, args: object) => pulumi.ComponentResource;

test.each(Object.values(KINDS).flatMap(({ construct }) => SAMPLES[construct as keyof typeof SAMPLES].map(sample => [construct, sample] as const)))(
  '%s: every value is in the manifest, as often as it is given', async (construct, sample) => {
    const Class = components[construct as keyof typeof SAMPLES] as unknown as Component;
    const { sent, error } = await run(() => void new Class('it', argsOf(sample)));
    expect(error).toBeUndefined();
    expect(missing(sample, sent.find(({ type }) => type.startsWith('kubernetes:'))!.inputs)).toEqual([]);
  });
