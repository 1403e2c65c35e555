package org.meritdesk.web.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.meritdesk.ingestion.api.Retention;

/** Hands the configured retention to the modules (保留期接入): {@code meritdesk.raw.keep-days}. */
@ApplicationScoped
public class RetentionRule {

  @Inject
  @ConfigProperty(name = "meritdesk.raw.keep-days", defaultValue = "365")
  private int days;

  @Produces
  @Singleton
  Retention retention() {
    return new Retention(days);
  }
}
