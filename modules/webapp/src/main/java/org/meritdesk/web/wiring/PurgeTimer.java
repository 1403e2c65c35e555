package org.meritdesk.web.wiring;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.meritdesk.ingestion.api.Purge;
import org.meritdesk.people.api.Caller;

/** Purges what is due each night in China (夜间清除); on several servers it is done once. */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PurgeTimer {

  private static final Logger LOG = Logger.getLogger(PurgeTimer.class.getName());

  @Inject private Purge purge;

  /** Purges; a failure is tried again the next night. */
  @Schedule(hour = "3", minute = "40", timezone = "Asia/Shanghai", persistent = false)
  public void purge() {
    try {
      purge.run(Caller.system());
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "raw lines that are due could not be purged", e);
    }
  }
}
