import { mkdtempSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';

/** What tests leave behind stands in one folder, which goes with them. */
export default function setup(): void {
  process.env['TMPDIR'] = mkdtempSync(join(tmpdir(), 'secure-windows-workloads-'));
}
