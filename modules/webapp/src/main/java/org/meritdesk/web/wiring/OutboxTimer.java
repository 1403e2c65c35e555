package org.meritdesk.web.wiring;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.meritdesk.people.api.Outbox;

/**
 * Sends what leaves the house, every two seconds on every server (发件定时): servers share the outbox,
 * and a round begins when the one before is over.
 */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OutboxTimer {

  private static final Logger LOG = Logger.getLogger(OutboxTimer.class.getName());
  private static final int AT_ONCE = 100;

  @Inject private Outbox outbox;

  /** One round. */
  @Schedule(second = "1/2", minute = "*", hour = "*", persistent = false)
  public void send() {
    try {
      outbox.work(AT_ONCE);
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "the outbox could not be worked off; the next round tries again", e);
    }
  }
}
