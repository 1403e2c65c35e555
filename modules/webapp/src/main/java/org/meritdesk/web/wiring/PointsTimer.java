package org.meritdesk.web.wiring;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.meritdesk.incentive.api.PointsBank;

/** Books the points of the last months every night and takes what ran out (积分夜间入账). */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PointsTimer {

  private static final Logger LOG = Logger.getLogger(PointsTimer.class.getName());

  @Inject private PointsBank bank;

  /** Books; a failure is tried again the next night. */
  @Schedule(hour = "1", minute = "25", timezone = "Asia/Shanghai", persistent = false)
  public void book() {
    try {
      bank.nightly();
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "no points were booked", e);
    }
  }
}
