/** Authentication as the SDK wants it: our own check of what comes in, and clients that are made once a service. */
import { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import {
  type AuthenticateRequestResult,
  AuthenticationConstants,
  ClaimsIdentity,
  type ConnectorClient,
  type ConnectorFactory,
  type ServiceClientCredentialsFactory,
  type UserTokenClient,
} from 'botframework-connector';
import type { Activity } from 'botframework-schema';
import { keepNewest } from '../../../src/keep-newest.ts';
import type { Admit } from '../gate/admit.ts';
import type { Transport } from './transport.ts';

/** Teams has a handful of regional services. */
const SERVICES = 50;

export interface AuthenticationParts {
  readonly appId: string;
  readonly scope: string;
  readonly admit: Admit;
  readonly credentials: ServiceClientCredentialsFactory;
  readonly transport: Transport;
}

export class TeamsAuthentication extends ConfigurationBotFrameworkAuthentication {
  readonly #parts: AuthenticationParts;
  readonly #identity: ClaimsIdentity;
  readonly #connectors = new Map<string, Promise<ConnectorClient>>();
  readonly #factory: ConnectorFactory;
  #userTokens: Promise<UserTokenClient> | undefined;

  constructor(parts: AuthenticationParts) {
    super({ MicrosoftAppId: parts.appId }, parts.credentials, undefined, undefined, {
      httpClient: parts.transport.client,
    });
    this.#parts = parts;
    const claims = [AuthenticationConstants.AudienceClaim, AuthenticationConstants.AppIdClaim];
    this.#identity = new ClaimsIdentity(
      claims.map((type) => ({ type, value: parts.appId })),
      true,
    );
    const made = super.createConnectorFactory(this.#identity);
    this.#factory = { create: (serviceUrl) => this.#connector(made, serviceUrl) };
  }

  override async authenticateRequest(activity: Activity, authorization: string): Promise<AuthenticateRequestResult> {
    const { admit, scope } = this.#parts;
    await admit(activity, authorization);
    return { audience: scope, claimsIdentity: this.#identity, connectorFactory: this.#factory };
  }

  override createConnectorFactory(): ConnectorFactory {
    return this.#factory;
  }

  override createUserTokenClient(): Promise<UserTokenClient> {
    this.#userTokens ??= super.createUserTokenClient(this.#identity);
    return this.#userTokens;
  }

  /** Making a client anew for every turn, as the SDK does, costs as much as half a call. */
  #connector(made: ConnectorFactory, serviceUrl: string): Promise<ConnectorClient> {
    const known = this.#connectors.get(serviceUrl);
    if (known) return known;
    const fresh = made.create(serviceUrl, this.#parts.scope);
    this.#connectors.set(serviceUrl, fresh);
    keepNewest(this.#connectors, SERVICES);
    return fresh;
  }
}
