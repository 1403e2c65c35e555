package org.meritdesk.web.wiring;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.meritdesk.quality.api.Sampling;

/**
 * Draws the week that is over for each plan that has not (每周自动抽样): early each morning, so a Monday
 * on which the server was down is made up for; on several servers it is done once.
 */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SamplingTimer {

  private static final Logger LOG = Logger.getLogger(SamplingTimer.class.getName());

  @Inject private Sampling sampling;

  /** Draws; a failure is tried again the next morning. */
  @Schedule(hour = "5", minute = "20", timezone = "Asia/Shanghai", persistent = false)
  public void draw() {
    try {
      sampling.drawDue();
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "the weekly draw failed", e);
    }
  }
}
