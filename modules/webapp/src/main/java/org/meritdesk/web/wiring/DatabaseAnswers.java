package org.meritdesk.web.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/** Ready only while the database answers (就绪检查). */
@Readiness
@ApplicationScoped
public class DatabaseAnswers implements HealthCheck {

  @Inject private Jdbi jdbi;

  @Override
  public HealthCheckResponse call() {
    boolean up;
    try {
      up = jdbi.withHandle(h -> h.createQuery("select 1").mapTo(Integer.class).one()) == 1;
    } catch (JdbiException e) {
      up = false;
    }
    return HealthCheckResponse.named("database").status(up).build();
  }
}
