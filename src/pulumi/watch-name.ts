import * as pulumi from '@pulumi/pulumi';
import type { JudgedResource } from './judged-resource';
import type { Metadata, Program } from './program';

/** Takes note of the name of an object, when it is known: the provider may make one. */
export function watchName(program: Program, subject: JudgedResource, resource: pulumi.Resource): void {
  const { cluster } = subject.destination;
  if (cluster.entryAt(subject.urn)?.target) return;
  // Its outputs are there when its constructor has ended.
  void Promise.resolve().then(() => {
    const { metadata } = resource as { metadata?: pulumi.Output<Metadata | undefined> };
    if (pulumi.Output.isInstance(metadata)) metadata.apply(known => { if (known) program.learn(subject, known); });
  });
}
