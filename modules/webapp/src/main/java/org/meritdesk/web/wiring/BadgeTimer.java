package org.meritdesk.web.wiring;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.meritdesk.incentive.api.Badges;

/** Gives medals and badges by rule every night, and takes back what no longer holds (徽章夜间评定). */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BadgeTimer {

  private static final Logger LOG = Logger.getLogger(BadgeTimer.class.getName());

  @Inject private Badges badges;

  /** Judges; a failure is tried again the next night. */
  @Schedule(hour = "1", minute = "45", timezone = "Asia/Shanghai", persistent = false)
  public void judge() {
    try {
      badges.nightly();
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "no badges were given", e);
    }
  }
}
