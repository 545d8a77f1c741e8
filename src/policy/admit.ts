import { candidatesIn } from './candidates';
import { assertAdmitInput } from './input';
import { builtInPodIn } from './object/built-in-kinds';
import { Field } from './object/field';
import { PodView } from './object/pod';
import {
  admitPod, nothingToSay, type AdmissionAnswer, type AdmissionConfiguration, type AdmissionRequest, type NamespacePolicy,
} from './pod-security/admission';
import { messageOf } from './text/thrown';

/**
 * What Pod Security admission says to the creation of an object, defaulted as the API server does first. It does not say
 * whether the object is valid.
 *
 * @param object a Pod or a workload, as plain data
 * @param policy of the namespace that it goes to
 * @param request the namespace's name and the user
 * @throws if the object is not plain data, or anything else is not what it should be
 */
export function admit(
  object: unknown, policy: NamespacePolicy, request: AdmissionRequest = {}, configuration: AdmissionConfiguration = {},
): AdmissionAnswer {
  assertAdmitInput(policy, request, configuration);
  try {
    const location = builtInPodIn(new Field(object));
    // Custom resources that carry a pod it does not look at.
    if (!location) return nothingToSay();
    const candidates = candidatesIn(location);
    return admitPod(new PodView(location, { runtimeClasses: new Map() }), policy, request, configuration, place => candidates.hasCheck(place));
  } catch (error) {
    throw new Error(`admit: the object cannot be read: ${messageOf(error)}. Pass plain data, as returned by JSON.parse.`);
  }
}
