/** What `pulumi preview --policy-pack policy` asks about every resource of the program. */
import { secureWindowsPolicyPack } from 'secure-windows-workloads/pulumi/policy';

secureWindowsPolicyPack('secure-windows', { enforcementLevel: 'mandatory' });
