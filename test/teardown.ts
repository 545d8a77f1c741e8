import { rmSync } from 'fs';

export default function teardown(): void {
  rmSync(process.env['TMPDIR']!, { recursive: true });
}
