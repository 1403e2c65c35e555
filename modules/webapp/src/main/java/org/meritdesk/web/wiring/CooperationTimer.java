package org.meritdesk.web.wiring;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.meritdesk.training.api.Cooperation;

/** Ends rounds whose day is over (协作评分截止). */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CooperationTimer {

  private static final Logger LOG = Logger.getLogger(CooperationTimer.class.getName());

  @Inject private Cooperation cooperation;

  /** Ends them; a failure is tried again the next night. */
  @Schedule(hour = "0", minute = "20", timezone = "Asia/Shanghai", persistent = false)
  public void close() {
    try {
      cooperation.closeDue();
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "rounds whose day is over were not ended", e);
    }
  }
}
