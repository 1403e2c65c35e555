package org.meritdesk.web.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.meritdesk.quality.api.AppealWindow;

/** Hands the configured window to the modules (申诉期接入): {@code meritdesk.quality.appeal-days}. */
@ApplicationScoped
public class AppealRule {

  @Inject
  @ConfigProperty(name = "meritdesk.quality.appeal-days", defaultValue = "7")
  private int days;

  @Produces
  @Singleton
  AppealWindow window() {
    return new AppealWindow(days);
  }
}
