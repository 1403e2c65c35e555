package org.meritdesk.web.wiring;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.meritdesk.training.api.Alerts;

/**
 * Looks at what rules watch (预警定时): contacts and sources every five seconds, measures where cells
 * have changed, and once a minute for what ends with the day.
 */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AlertTimer {

  private static final Logger LOG = Logger.getLogger(AlertTimer.class.getName());
  private static final int ROUNDS_A_MINUTE = 12;

  @Inject private Alerts alerts;

  private int round;

  /** One round. */
  @Schedule(second = "3/5", minute = "*", hour = "*", persistent = false)
  public void look() {
    try {
      alerts.round(round % ROUNDS_A_MINUTE == 0);
      round = (round + 1) % ROUNDS_A_MINUTE;
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "alerts could not be looked at; the next round tries again", e);
    }
  }
}
