package org.meritdesk.web.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.meritdesk.ingestion.api.MasterKey;

/**
 * Hands the configured secret to the modules (密钥接入): {@code meritdesk.master-key}, never a default.
 */
@ApplicationScoped
public class Secrets {

  @Inject
  @ConfigProperty(name = "meritdesk.master-key")
  private String masterKey;

  @Produces
  @Singleton
  MasterKey masterKey() {
    return MasterKey.of(masterKey);
  }
}
