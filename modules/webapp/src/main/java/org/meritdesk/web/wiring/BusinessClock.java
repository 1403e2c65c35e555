package org.meritdesk.web.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The one clock (业务时钟), in the zone of the business; everything below takes it as an argument. */
@ApplicationScoped
public class BusinessClock {

  @Inject
  @ConfigProperty(name = "meritdesk.zone", defaultValue = "Asia/Shanghai")
  private String zone;

  @Produces
  @Singleton
  Clock clock() {
    return Clock.system(ZoneId.of(zone));
  }
}
