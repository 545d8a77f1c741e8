import { mkdirSync, renameSync, rmSync, writeFileSync } from 'fs';
import { dirname } from 'path';
import type { GuardAdmission, GuardFinding, GuardReport } from './guard-report';
import type { Admission, Judged, Judgement } from './judgement';

/** What was found, as users read it. */
export function reportOf({ judged, admissions }: Judgement): GuardReport {
  return { findings: judged.map(findingOf), admissions: admissions.map(admissionOf) };
}

function findingOf({ construct, finding }: Judged): GuardFinding {
  const { rule, severity, resource, container, path, value, message, refusedBy, remedy, acknowledged } = finding;
  return {
    rule,
    severity,
    construct,
    ...resource,
    ...container !== undefined && { container },
    path,
    ...value !== undefined && { value },
    message,
    refusedBy,
    remedy,
    ...acknowledged && { acknowledged },
  };
}

function admissionOf({ construct, resource: { kind, name, namespace }, answer: { warnings, audit } }: Admission): GuardAdmission {
  return {
    construct,
    kind,
    ...name !== undefined && { name },
    ...namespace !== undefined && { namespace },
    warnings: [...warnings],
    ...audit !== undefined && { audit },
  };
}

/**
 * Writes it as JSON: whole, or not at all.
 *
 * @throws if it cannot be written
 */
export function writeReport(report: GuardReport, file: string): void {
  const unfinished = `${file}.${process.pid}`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(unfinished, `${JSON.stringify(report, null, 2)}\n`);
    renameSync(unfinished, file);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw new Error(`the report cannot be written to ${file}: ${(error as Error).message}`);
  }
}
