import type * as pulumi from '@pulumi/pulumi';
import type { IntOrString } from './int-or-string';

/** A check of the container's health: exactly one of `httpGet`, `tcpSocket`, `exec` and `grpc`. */
export interface ProbeArgs {
  /**
   * Succeeds on a status of 200 to 399.
   *
   * @default - not by HTTP
   */
  readonly httpGet?: pulumi.Input<HttpGetActionArgs>;
  /**
   * Succeeds when the port opens.
   *
   * @default - not by TCP
   */
  readonly tcpSocket?: pulumi.Input<TcpSocketActionArgs>;
  /**
   * Succeeds when the command exits with 0.
   *
   * @default - not by a command
   */
  readonly exec?: pulumi.Input<ExecActionArgs>;
  /**
   * Asks the health service of gRPC.
   *
   * @default - not by gRPC
   */
  readonly grpc?: pulumi.Input<GrpcActionArgs>;
  /**
   * Seconds before the first check.
   *
   * @default 0
   */
  readonly initialDelaySeconds?: pulumi.Input<number>;
  /**
   * Seconds between checks.
   *
   * @default 10
   */
  readonly periodSeconds?: pulumi.Input<number>;
  /**
   * Seconds until a check counts as failed.
   *
   * @default 1
   */
  readonly timeoutSeconds?: pulumi.Input<number>;
  /**
   * Successes in a row that make it healthy; 1 for liveness and startup.
   *
   * @default 1
   */
  readonly successThreshold?: pulumi.Input<number>;
  /**
   * Failures in a row that make it unhealthy.
   *
   * @default 3
   */
  readonly failureThreshold?: pulumi.Input<number>;
  /**
   * Seconds that the pod has to stop after a failed liveness or startup probe.
   *
   * @default - the pod's
   */
  readonly terminationGracePeriodSeconds?: pulumi.Input<number>;
}

/** An HTTP request to the pod itself: there is no `host`, which Pod Security baseline refuses from v1.34. */
export interface HttpGetActionArgs {
  /** Number or name of a port of the container, e.g. `80` or `http`. */
  readonly port: pulumi.Input<IntOrString>;
  /**
   * Path.
   *
   * @default /
   */
  readonly path?: pulumi.Input<string>;
  /**
   * `HTTP` or `HTTPS`.
   *
   * @default HTTP
   */
  readonly scheme?: pulumi.Input<string>;
  /**
   * Headers.
   *
   * @default - none
   */
  readonly httpHeaders?: pulumi.Input<pulumi.Input<HttpHeaderArgs>[]>;
}

/** A header of a request. */
export interface HttpHeaderArgs {
  /** Name. */
  readonly name: pulumi.Input<string>;
  /** Value. */
  readonly value: pulumi.Input<string>;
}

/** A port of the pod that is opened. */
export interface TcpSocketActionArgs {
  /** Number or name of a port of the container. */
  readonly port: pulumi.Input<IntOrString>;
}

/** A command that runs in the container, not in a shell. */
export interface ExecActionArgs {
  /** The command and its arguments. */
  readonly command: pulumi.Input<pulumi.Input<string>[]>;
}

/** A gRPC port. */
export interface GrpcActionArgs {
  /** Number of the port. */
  readonly port: pulumi.Input<number>;
  /**
   * Name of the service that is asked about.
   *
   * @default - the whole server
   */
  readonly service?: pulumi.Input<string>;
}

/** Hooks of a container. */
export interface LifecycleArgs {
  /**
   * Runs right after the container is created.
   *
   * @default - none
   */
  readonly postStart?: pulumi.Input<LifecycleHandlerArgs>;
  /**
   * Runs before the container is stopped. Windows gives the shutdown event 5 seconds by default.
   *
   * @default - none
   */
  readonly preStop?: pulumi.Input<LifecycleHandlerArgs>;
}

/** Exactly one of its fields. */
export interface LifecycleHandlerArgs {
  /**
   * A command.
   *
   * @default - no command
   */
  readonly exec?: pulumi.Input<ExecActionArgs>;
  /**
   * An HTTP request.
   *
   * @default - no request
   */
  readonly httpGet?: pulumi.Input<HttpGetActionArgs>;
  /**
   * A pause.
   *
   * @default - no pause
   */
  readonly sleep?: pulumi.Input<SleepActionArgs>;
}

/** A pause of so many seconds. */
export interface SleepActionArgs {
  /** Seconds. */
  readonly seconds: pulumi.Input<number>;
}
