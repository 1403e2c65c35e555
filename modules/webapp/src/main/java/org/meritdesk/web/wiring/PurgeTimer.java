package org.meritdesk.web.wiring;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.meritdesk.ingestion.api.Purge;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.Inbox;

/** Purges what is due each night in China (夜间清除); on several servers it is done once. */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PurgeTimer {

  private static final Logger LOG = Logger.getLogger(PurgeTimer.class.getName());

  @Inject private Purge purge;
  @Inject private Inbox inbox;
  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "meritdesk.notices.keep-days", defaultValue = "180")
  private int noticeDays;

  /** Purges; a failure is tried again the next night. */
  @Schedule(hour = "3", minute = "40", timezone = "Asia/Shanghai", persistent = false)
  public void purge() {
    try {
      purge.run(Caller.system());
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "raw lines that are due could not be purged", e);
    }
  }

  /** Throws away notices that were read and deliveries that were sent long ago. */
  @Schedule(hour = "3", minute = "50", timezone = "Asia/Shanghai", persistent = false)
  public void purgeNotices() {
    if (noticeDays <= 0) {
      return;
    }
    try {
      inbox.purge(clock.instant().minus(Duration.ofDays(noticeDays)));
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "old notices could not be thrown away", e);
    }
  }
}
